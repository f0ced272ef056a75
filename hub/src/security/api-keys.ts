import type { JsonWebKey } from 'node:crypto';
import { sql } from 'kysely';
import type { Clock } from '../runtime/clock.ts';
import type { Random } from '../runtime/random.ts';
import type { Executor, Trx } from '../store/database.ts';
import type { AuditWriter } from './audit.ts';
import type { FieldCipher } from './field-cipher.ts';
import type { KeyAlgorithm, PublicKeyAlgorithm } from './key-algorithm.ts';
import { statesBefore, type KeyStatus } from './key-status.ts';
import type { Principal } from './principal.ts';
import { readPublicKey, type PublicKeyProblem } from './public-key.ts';
import { secretContext } from './signing-key.ts';
import './tables.ts';

/** Who the key will speak for. */
export type KeyOwner = Omit<Principal, 'keyId'>;

export type KeyMaterial =
  /** A secret made by the hub and shown once. */
  | { kind: 'SHARED_SECRET' }
  | { kind: 'PUBLIC_KEY'; algorithm: PublicKeyAlgorithm; publicKey: string | JsonWebKey };

export interface KeyRequest {
  owner: KeyOwner;
  material: KeyMaterial;
  /** Milliseconds since the epoch. */
  notBefore?: number;
  notAfter?: number;
}

export interface IssuedKey {
  keyId: string;
  algorithm: KeyAlgorithm;
  /** 32 bytes in base64url, for a shared secret; it cannot be asked for again. */
  secret: string | null;
  status: 'PENDING';
  notBefore: Date;
  notAfter: Date | null;
  /** Unused keys that this one replaced; they are revoked. */
  replacedKeyIds: readonly string[];
  /** The key in use, good until some days after this one's first use. */
  retiringKeyId: string | null;
}

export type IssueResult = { ok: true; key: IssuedKey } | { ok: false; problem: PublicKeyProblem };
export type RotateResult =
  { ok: true; key: IssuedKey } | { ok: false; problem: PublicKeyProblem | 'KEY_UNKNOWN' | 'KEY_REVOKED' };
export type RevokeResult = 'REVOKED' | 'ALREADY_REVOKED' | 'KEY_UNKNOWN';

/** What may be shown of a key. */
export interface KeyDescription {
  keyId: string;
  owner: KeyOwner;
  algorithm: KeyAlgorithm;
  status: KeyStatus;
  replaces: string | null;
  notBefore: Date;
  notAfter: Date | null;
  firstUsedAt: Date | null;
  lastUsedAt: Date | null;
  createdAt: Date;
}

export interface ApiKeysOptions {
  cipher: FieldCipher;
  audit: AuditWriter;
  clock: Clock;
  random: Random;
}

const SECRET_BYTES = 32;

/**
 * Keys of principals. Every action runs in the caller's transaction and leaves its audit entry there; `by` is the
 * actor who asked.
 */
export class ApiKeys {
  readonly #options: ApiKeysOptions;

  constructor(options: ApiKeysOptions) {
    this.#options = options;
  }

  /** A further key beside those that the owner has. */
  async create(trx: Trx, by: string, request: KeyRequest): Promise<IssueResult> {
    return this.#insert(trx, by, request, null);
  }

  /**
   * A shared secret for an owner that may have one already: a key that was never used is replaced, a used one gets
   * a successor and stays valid until some days after the successor's first use. At most two keys are valid then.
   */
  async obtain(trx: Trx, by: string, owner: KeyOwner): Promise<IssuedKey> {
    await lockActor(trx, owner.actor);
    const keys = await validKeys(trx, owner.actor);
    const current = keys.find(({ status }) => status === 'ACTIVE') ?? null;
    const others = keys.filter((key) => key !== current).map(({ key_id }) => key_id);
    for (const keyId of others) await this.#close(trx, by, keyId, 'replaced by a newer key');
    const issued = await this.#insert(
      trx,
      by,
      { owner, material: { kind: 'SHARED_SECRET' } },
      current?.key_id ?? null,
    );
    if (!issued.ok) throw new Error('a shared secret is always accepted');
    return { ...issued.key, replacedKeyIds: others };
  }

  /** A successor for one key; an unused successor from an earlier try is replaced. */
  async rotate(trx: Trx, by: string, keyId: string, material: KeyMaterial): Promise<RotateResult> {
    const found = await describe(trx, keyId);
    if (!found) return { ok: false, problem: 'KEY_UNKNOWN' };
    await lockActor(trx, found.owner.actor);
    const current = await describe(trx, keyId);
    if (current?.status === 'REVOKED') return { ok: false, problem: 'KEY_REVOKED' };
    const issued = await this.#insert(trx, by, { owner: found.owner, material }, keyId);
    if (!issued.ok) return issued;
    const keys = await validKeys(trx, found.owner.actor);
    const replacedKeyIds = keys
      .filter((key) => key.replaces === keyId && key.status === 'PENDING' && key.key_id !== issued.key.keyId)
      .map(({ key_id }) => key_id);
    for (const unused of replacedKeyIds) await this.#close(trx, by, unused, 'replaced by a newer key');
    return { ok: true, key: { ...issued.key, replacedKeyIds } };
  }

  /** Takes effect within a second on every process of the hub. */
  async revoke(trx: Trx, by: string, keyId: string, reason: string): Promise<RevokeResult> {
    if (await this.#close(trx, by, keyId, reason)) return 'REVOKED';
    return (await describe(trx, keyId)) ? 'ALREADY_REVOKED' : 'KEY_UNKNOWN';
  }

  async list(db: Executor, actor: string): Promise<KeyDescription[]> {
    return (await describing(db).where('actor', '=', actor).orderBy('created_at').execute()).map(
      toDescription,
    );
  }

  async #insert(trx: Trx, by: string, request: KeyRequest, replaces: string | null): Promise<IssueResult> {
    const { clock, random, audit } = this.#options;
    const keyId = `key-${random.bytes(16).toString('base64url')}`;
    const material = this.#material(keyId, request.material);
    if (!material.ok) return material;
    const now = clock.now();
    const { owner } = request;
    const notBefore = new Date(request.notBefore ?? now);
    const notAfter = request.notAfter === undefined ? null : new Date(request.notAfter);
    await trx
      .insertInto('api_key')
      .values({
        key_id: keyId,
        kind: owner.kind,
        actor: owner.actor,
        scope: JSON.stringify(owner.scope),
        ...material.columns,
        status: 'PENDING',
        replaces,
        not_before: notBefore,
        not_after: notAfter,
        created_at: new Date(now),
      })
      .execute();
    const { algorithm } = material.columns;
    const detail = { owner: owner.actor, kind: owner.kind, scope: owner.scope, algorithm, replaces };
    await audit(trx, { actor: by, action: 'api-key.issued', object: `api-key:${keyId}`, detail });
    const validity = { status: 'PENDING' as const, notBefore, notAfter };
    const { secret } = material;
    return {
      ok: true,
      key: { keyId, algorithm, secret, ...validity, replacedKeyIds: [], retiringKeyId: replaces },
    };
  }

  #material(keyId: string, material: KeyMaterial) {
    const { cipher, random } = this.#options;
    if (material.kind === 'PUBLIC_KEY') {
      const read = readPublicKey(material.publicKey, material.algorithm);
      if (!read.ok) return read;
      const columns = { algorithm: material.algorithm, public_key: read.pem, sealed_secret: null };
      return { ok: true as const, secret: null, columns };
    }
    const secret = random.bytes(SECRET_BYTES);
    const sealed = cipher.seal(secret, secretContext(keyId));
    const columns = { algorithm: 'hmac-sha256' as const, public_key: null, sealed_secret: sealed };
    return { ok: true as const, secret: secret.toString('base64url'), columns };
  }

  async #close(trx: Trx, by: string, keyId: string, reason: string): Promise<boolean> {
    const { clock, audit } = this.#options;
    const revoked = await trx
      .updateTable('api_key')
      .set({ status: 'REVOKED', revoked_at: new Date(clock.now()) })
      .where('key_id', '=', keyId)
      .where('status', 'in', statesBefore('REVOKED'))
      .executeTakeFirst();
    if (revoked.numUpdatedRows === 0n) return false;
    await audit(trx, {
      actor: by,
      action: 'api-key.revoked',
      object: `api-key:${keyId}`,
      detail: { reason },
    });
    return true;
  }
}

/** Two who ask for keys of one owner at the same time are answered one after the other. */
async function lockActor(trx: Trx, actor: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`api-key/${actor}`}, 0))`.execute(trx);
}

async function validKeys(trx: Trx, actor: string) {
  return trx
    .selectFrom('api_key')
    .select(['key_id', 'status', 'replaces'])
    .where('actor', '=', actor)
    .where('status', '!=', 'REVOKED')
    .orderBy('created_at', 'desc')
    .orderBy('key_id')
    .forUpdate()
    .execute();
}

const describing = (db: Executor) =>
  db
    .selectFrom('api_key')
    .select([
      'key_id',
      'kind',
      'actor',
      'scope',
      'algorithm',
      'status',
      'replaces',
      'not_before',
      'not_after',
    ])
    .select(['first_used_at', 'last_used_at', 'created_at']);

async function describe(db: Executor, keyId: string): Promise<KeyDescription | null> {
  const row = await describing(db).where('key_id', '=', keyId).executeTakeFirst();
  return row ? toDescription(row) : null;
}

type DescribedRow = Awaited<ReturnType<ReturnType<typeof describing>['executeTakeFirstOrThrow']>>;

function toDescription(row: DescribedRow): KeyDescription {
  return {
    keyId: row.key_id,
    owner: { kind: row.kind, actor: row.actor, scope: row.scope },
    algorithm: row.algorithm,
    status: row.status,
    replaces: row.replaces,
    notBefore: row.not_before,
    notAfter: row.not_after,
    firstUsedAt: row.first_used_at,
    lastUsedAt: row.last_used_at,
    createdAt: row.created_at,
  };
}
