import { createPrivateKey, type KeyObject } from 'node:crypto';
import { sql } from 'kysely';
import type {
  BankEnvelope,
  BankSecrets,
  BankTransport,
  Certificate,
  Dated,
  EnvelopeKeySet,
  EnvelopeKeyStore,
  KeySetFault,
  OwnKey,
} from '@realname-hub/adapters/bank/port.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { AuditWriter } from '../../security/audit.ts';
import type { FieldCipher } from '../../security/field-cipher.ts';
import type { Db, Executor, Trx } from '../../store/database.ts';
import { queueJob } from '../jobs.ts';
import '../tables.ts';

export const KEY_PURPOSES = ['OWN_SIGNING', 'OWN_DECRYPTION', 'BANK_ENCRYPTION', 'BANK_SIGNING'] as const;
export type KeyPurpose = (typeof KEY_PURPOSES)[number];

/** Job that looks for returns at a bank's server. */
export const POLL_JOB = 'BANK_POLL';

export interface Bank {
  bankId: string;
  manifest: string;
  transport: BankTransport;
  enabled: boolean;
}

export interface KeyImport {
  purpose: KeyPurpose;
  /** PEM or DER. */
  certificate: Buffer;
  /** PEM; for the hub's own. */
  privateKey?: string;
  /** Milliseconds since the epoch. */
  useFrom: number;
}

export type KeyImported =
  | { ok: true; fingerprint: string }
  | {
      ok: false;
      problem:
        'BANK_UNKNOWN' | 'NO_CERTIFICATE' | 'NO_PRIVATE_KEY' | 'EXPIRED' | 'IMPORTED' | KeySetFault['fault'];
    };

/** A certificate in the list of a bank's keys. */
export interface ListedKey {
  purpose: KeyPurpose;
  certificate: Certificate;
  useFrom: number;
  retiredAt: number | null;
  inUse: boolean;
}

export interface BanksDeps {
  db: Db;
  clock: Clock;
  cipher: FieldCipher;
  audit: AuditWriter;
  envelope: BankEnvelope;
}

/** Banks and the keys of their files. Every change is audited in its transaction; private keys are sealed. */
export class Banks implements EnvelopeKeyStore {
  readonly #deps: BanksDeps;

  constructor(deps: BanksDeps) {
    this.#deps = deps;
  }

  /** False where a bank of this id exists. */
  add(actor: string, bankId: string, manifest: string): Promise<boolean> {
    return this.#deps.db.transaction().execute(async (trx) => {
      const now = new Date(this.#deps.clock.now());
      const added = await trx
        .insertInto('bank')
        .values({
          ...{ bank_id: bankId, manifest, settings: JSON.stringify({ kind: 'DOWNLOAD' }), enabled: false },
          ...{ created_at: now, updated_at: now },
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('bank_id')
        .executeTakeFirst();
      if (added) await this.#record(trx, actor, 'bank.added', bankId, { manifest });
      return added !== undefined;
    });
  }

  /** How it is reached; the secrets replace those that were there. */
  setTransport(
    actor: string,
    bankId: string,
    transport: BankTransport,
    secrets: BankSecrets,
  ): Promise<boolean> {
    const sealed = this.#deps.cipher.seal(JSON.stringify(secrets), secretsPlace(bankId));
    const values = { settings: JSON.stringify(transport), sealed_settings: sealed };
    return this.#change(actor, bankId, values, 'bank.transport-set', { transport });
  }

  /** `acceptedFacts` are those that its manifest only assumes and that the operator takes upon himself. */
  setEnabled(
    actor: string,
    bankId: string,
    enabled: boolean,
    acceptedFacts: readonly string[] = [],
  ): Promise<boolean> {
    if (!enabled) return this.#change(actor, bankId, { enabled }, 'bank.disabled', {});
    const values = { enabled, accepted_facts: [...acceptedFacts] };
    const detail = acceptedFacts.length === 0 ? {} : { acceptedFacts };
    return this.#change(actor, bankId, values, 'bank.enabled', detail);
  }

  async find(executor: Executor, bankId: string): Promise<Bank | null> {
    const row = await executor
      .selectFrom('bank')
      .selectAll()
      .where('bank_id', '=', bankId)
      .executeTakeFirst();
    return row ? bankOf(row) : null;
  }

  async list(): Promise<Bank[]> {
    const rows = await this.#deps.db.selectFrom('bank').selectAll().orderBy('bank_id').execute();
    return rows.map(bankOf);
  }

  async secretsOf(bankId: string): Promise<BankSecrets> {
    const row = await this.#deps.db
      .selectFrom('bank')
      .select('sealed_settings')
      .where('bank_id', '=', bankId)
      .executeTakeFirst();
    if (!row?.sealed_settings) return {};
    return JSON.parse(this.#deps.cipher.openText(row.sealed_settings, secretsPlace(bankId))) as BankSecrets;
  }

  /** Refuses what could not be used on the day it is needed: a foreign, weak or expired key, or one for two purposes. */
  async importKey(actor: string, bankId: string, key: KeyImport): Promise<KeyImported> {
    const { db, envelope, cipher, clock } = this.#deps;
    const certificate = envelope.readCertificate(key.certificate);
    if (!certificate) return { ok: false, problem: 'NO_CERTIFICATE' };
    if (certificate.validTo < clock.now()) return { ok: false, problem: 'EXPIRED' };
    const privateKey = privateKeyOf(key);
    if (privateKey === undefined) return { ok: false, problem: 'NO_PRIVATE_KEY' };
    const { fingerprint } = certificate;
    return db.transaction().execute(async (trx): Promise<KeyImported> => {
      const bank = await trx
        .selectFrom('bank')
        .select('bank_id')
        .where('bank_id', '=', bankId)
        .forUpdate()
        .execute();
      if (bank.length === 0) return { ok: false, problem: 'BANK_UNKNOWN' };
      const added = { purpose: key.purpose, certificate, privateKey, useFrom: key.useFrom };
      const together = keySetOf([...(await this.#usable(trx, bankId)), added]);
      const fault = envelope.keySetFaults(together).find((found) => found.fingerprint === fingerprint);
      if (fault) return { ok: false, problem: fault.fault };
      const inserted = await trx
        .insertInto('bank_certificate')
        .values({
          ...{ bank_id: bankId, fingerprint, purpose: key.purpose, use_from: new Date(key.useFrom) },
          certificate: certificate.der.toString('base64'),
          sealed_private_key:
            privateKey && cipher.seal(pkcs8(privateKey), keyPlace(bankId, key.purpose, fingerprint)),
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('fingerprint')
        .executeTakeFirst();
      if (!inserted) return { ok: false, problem: 'IMPORTED' };
      const useFrom = new Date(key.useFrom).toISOString();
      const detail = { purpose: key.purpose, fingerprint, useFrom };
      await this.#record(trx, actor, 'bank.key-imported', bankId, detail);
      return { ok: true, fingerprint };
    });
  }

  /** From this moment on the certificate serves nothing. False where there is none of that fingerprint in use. */
  retireKey(actor: string, bankId: string, fingerprint: string, reason: string): Promise<boolean> {
    return this.#deps.db.transaction().execute(async (trx) => {
      const retired = await trx
        .updateTable('bank_certificate')
        .set({ retired_at: new Date(this.#deps.clock.now()) })
        .where('bank_id', '=', bankId)
        .where('fingerprint', '=', fingerprint)
        .where('retired_at', 'is', null)
        .returning('purpose')
        .execute();
      if (retired.length === 0) return false;
      const purposes = retired.map(({ purpose }) => purpose);
      await this.#record(trx, actor, 'bank.key-retired', bankId, { fingerprint, purposes, reason });
      return true;
    });
  }

  async keysOf(bankId: string): Promise<EnvelopeKeySet | null> {
    const bank = await this.find(this.#deps.db, bankId);
    return bank && keySetOf(await this.#usable(this.#deps.db, bankId));
  }

  async listKeys(bankId: string): Promise<ListedKey[]> {
    const { db, envelope, clock } = this.#deps;
    const rows = await db
      .selectFrom('bank_certificate')
      .selectAll()
      .where('bank_id', '=', bankId)
      .orderBy('purpose')
      .orderBy('use_from')
      .execute();
    const keys = rows.map((row) => ({
      purpose: row.purpose as KeyPurpose,
      certificate: this.#certificate(row.certificate),
      useFrom: row.use_from.getTime(),
      retiredAt: row.retired_at?.getTime() ?? null,
    }));
    return keys.map((key) => {
      const same = keys.filter(({ purpose, retiredAt }) => purpose === key.purpose && retiredAt === null);
      return { ...key, inUse: envelope.inUse(same, clock.now()) === key };
    });
  }

  async #usable(executor: Executor, bankId: string): Promise<HeldKey[]> {
    const rows = await executor
      .selectFrom('bank_certificate')
      .selectAll()
      .where('bank_id', '=', bankId)
      .where('retired_at', 'is', null)
      .execute();
    return rows.map((row) => {
      const purpose = row.purpose as KeyPurpose;
      const place = keyPlace(bankId, purpose, row.fingerprint);
      return {
        purpose,
        certificate: this.#certificate(row.certificate),
        privateKey:
          row.sealed_private_key &&
          createPrivateKey(this.#deps.cipher.openText(row.sealed_private_key, place)),
        useFrom: row.use_from.getTime(),
      };
    });
  }

  #certificate(stored: string): Certificate {
    const certificate = this.#deps.envelope.readCertificate(Buffer.from(stored, 'base64'));
    if (!certificate) throw new Error('a stored certificate cannot be read');
    return certificate;
  }

  /** False where there is no such bank. */
  #change(
    actor: string,
    bankId: string,
    values: { settings?: string; sealed_settings?: Buffer; enabled?: boolean; accepted_facts?: string[] },
    action: string,
    detail: object,
  ): Promise<boolean> {
    return this.#deps.db.transaction().execute(async (trx) => {
      const changed = await trx
        .updateTable('bank')
        .set({ ...values, updated_at: new Date(this.#deps.clock.now()) })
        .where('bank_id', '=', bankId)
        .returningAll()
        .executeTakeFirst();
      if (!changed) return false;
      await this.#record(trx, actor, action, bankId, detail);
      await this.#keepPolling(trx, actor, bankOf(changed));
      return true;
    });
  }

  /** One job looks after each bank whose returns wait at a server; it ends when the bank is disabled. */
  async #keepPolling(trx: Trx, actor: string, { bankId, enabled, transport }: Bank): Promise<void> {
    if (!enabled || transport.kind !== 'SFTP') return;
    const object = `bank:${bankId}`;
    const { rows } = await sql`
      select 1 from payroll_job where object = ${object} and kind = ${POLL_JOB} and state in ('QUEUED', 'RUNNING')`.execute(
      trx,
    );
    if (rows.length > 0) return;
    const job = { kind: POLL_JOB, projectId: null, object, request: { bankId }, requestedBy: actor };
    await queueJob(trx, this.#deps.clock, job);
  }

  #record(trx: Trx, actor: string, action: string, bankId: string, detail: object): Promise<void> {
    return this.#deps.audit(trx, { actor, action, object: `bank:${bankId}`, detail });
  }
}

interface HeldKey extends Dated {
  purpose: KeyPurpose;
  certificate: Certificate;
  privateKey: KeyObject | null;
}

function keySetOf(keys: readonly HeldKey[]): EnvelopeKeySet {
  const of = (purpose: KeyPurpose) => keys.filter((key) => key.purpose === purpose);
  const own = (purpose: KeyPurpose) =>
    of(purpose).filter((key): key is HeldKey & OwnKey => key.privateKey !== null);
  return {
    ownSigning: own('OWN_SIGNING'),
    ownDecryption: own('OWN_DECRYPTION'),
    partnerEncryption: of('BANK_ENCRYPTION'),
    partnerSigning: of('BANK_SIGNING'),
  };
}

/** Null for a certificate of the bank's, undefined where the hub's own lacks its private half. */
function privateKeyOf({ purpose, privateKey }: KeyImport): KeyObject | null | undefined {
  if (purpose === 'BANK_ENCRYPTION' || purpose === 'BANK_SIGNING') return null;
  if (privateKey === undefined) return undefined;
  try {
    return createPrivateKey(privateKey);
  } catch {
    // node:crypto says in an exception that the operator named another file.
    return undefined;
  }
}

function pkcs8(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function bankOf(row: { bank_id: string; manifest: string; settings: unknown; enabled: boolean }): Bank {
  const transport = row.settings as BankTransport;
  return { bankId: row.bank_id, manifest: row.manifest, transport, enabled: row.enabled };
}

const secretsPlace = (bankId: string): string => `bank/${bankId}/settings`;
const keyPlace = (bankId: string, purpose: KeyPurpose, fingerprint: string): string =>
  `bank_certificate/${bankId}/${purpose}/${fingerprint}`;
