import { sql, type RawBuilder } from 'kysely';
import type { Credential, RecordKind } from '@realname-hub/adapters/port.ts';
import type { AuditWriter } from '../security/audit.ts';
import type { Db, Trx } from '../store/database.ts';
import { inRepeatableTransaction } from './repeatable-transaction.ts';
import type { ActivePartner, PartnerSource, UsableCredential } from './active-partner.ts';
import { BEGINNING, type Position } from './model.ts';

/** Encrypts credentials; `context` binds a sealed one to its partner and scope. */
export interface CredentialCipher {
  seal(plain: string, context: string): Buffer;
  open(sealed: Uint8Array, context: string): string;
}

export interface NewPartner {
  partnerId: string;
  platform: string;
  title: string;
  endpoint: string;
  maxAgeDays: number;
  /** FIRST record, NOW, or the first day of a month of storing (`2024-01-01`). */
  startFrom: string;
  /** What its manifest subscribes to. */
  kinds: readonly RecordKind[];
}

export interface PartnerSummary {
  partnerId: string;
  platform: string;
  title: string;
  endpoint: string;
  enabled: boolean;
  maxAgeDays: number;
  /** The operator's own pace; null: the manifest's alone. */
  paceMs: number | null;
  startFrom: string;
  /** Since when it is asked before anything is sent, because the hub was restored from a backup. */
  asksFirstSince: number | null;
  credentials: readonly {
    scopeKey: string;
    refused: { code: string; message: string; retryAt: number } | null;
  }[];
}

export const DEFAULT_MAX_AGE_DAYS = 30;

/** Partners and their credentials. Every change is audited in its transaction; secrets never leave but to adapters. */
export class Partners implements PartnerSource {
  readonly #db: Db;
  readonly #cipher: CredentialCipher;
  readonly #audit: AuditWriter;
  #loaded = new Map<string, ActivePartner>();

  constructor(db: Db, cipher: CredentialCipher, audit: AuditWriter) {
    this.#db = db;
    this.#cipher = cipher;
    this.#audit = audit;
  }

  /** false where a partner of this id exists. */
  async add(actor: string, partner: NewPartner): Promise<boolean> {
    const { partnerId, platform, title, endpoint, maxAgeDays, startFrom, kinds } = partner;
    return inRepeatableTransaction(this.#db, async (trx) => {
      const { rows } = await sql`
        insert into partner (partner_id, platform, title, endpoint, max_age_days, start_from)
        values (${partnerId}, ${platform}, ${title}, ${endpoint}, ${maxAgeDays}, ${startFrom})
        on conflict do nothing returning partner_id`.execute(trx);
      if (rows.length === 0) return false;
      if (startFrom === 'NOW')
        await sql`
          insert into lane (key, kind, partner_id, slot, reach_month, reach_no, sent_month, sent_no)
          select key, kind, ${partnerId}, slot, last_month, last_no, last_month, last_no from stream
          where kind = any(${kinds}::text[])`.execute(trx);
      await this.#record(trx, actor, 'partner.added', partnerId, { platform, endpoint, startFrom });
      return true;
    });
  }

  /** Disabled: nothing new is sent, nothing is lost. Enabled: everything that stood still is tried again. */
  async setEnabled(actor: string, partnerId: string, enabled: boolean): Promise<boolean> {
    return this.#change(
      actor,
      partnerId,
      enabled ? 'partner.enabled' : 'partner.disabled',
      {},
      async (trx) => {
        await sql`update partner set enabled = ${enabled} where partner_id = ${partnerId}`.execute(trx);
        if (enabled) await resume(trx, partnerId, sql`true`);
      },
    );
  }

  async setEndpoint(actor: string, partnerId: string, endpoint: string): Promise<boolean> {
    return this.#change(actor, partnerId, 'partner.endpoint-set', { endpoint }, async (trx) => {
      await sql`update partner set endpoint = ${endpoint} where partner_id = ${partnerId}`.execute(trx);
    });
  }

  /** Least time between two calls to the partner, shared by all processes; null: as fast as the manifest allows. */
  async setPace(actor: string, partnerId: string, paceMs: number | null): Promise<boolean> {
    return this.#change(actor, partnerId, 'partner.pace-set', { paceMs }, async (trx) => {
      await sql`update partner set pace_ms = ${paceMs} where partner_id = ${partnerId}`.execute(trx);
    });
  }

  /** `scopeKey`: project, company, or '' as the manifest's credentialScope says. Lanes it stopped go on at once. */
  async setCredential(
    actor: string,
    partnerId: string,
    scopeKey: string,
    credential: Credential,
  ): Promise<boolean> {
    const sealed = this.#cipher.seal(JSON.stringify(credential), contextOf(partnerId, scopeKey));
    return this.#change(actor, partnerId, 'partner.credential-set', { scopeKey }, async (trx) => {
      await sql`
        insert into partner_credential (partner_id, scope_key, sealed) values (${partnerId}, ${scopeKey}, ${sealed})
        on conflict (partner_id, scope_key) do update set sealed = excluded.sealed, refused_code = null,
          refused_message = null, refused_at = null, retry_at = null, updated_at = now()`.execute(trx);
      await resume(trx, partnerId, sql`blocked in ('CREDENTIAL_MISSING', 'CREDENTIAL_REFUSED', 'MAX_AGE')`);
    });
  }

  async list(): Promise<PartnerSummary[]> {
    const { rows } = await sql<PartnerRow>`select * from partner order by partner_id`.execute(this.#db);
    const credentials = await this.#credentialRows();
    return rows.map((row) => ({
      partnerId: row.partner_id,
      platform: row.platform,
      title: row.title,
      endpoint: row.endpoint,
      enabled: row.enabled,
      maxAgeDays: row.max_age_days,
      paceMs: row.pace_ms,
      startFrom: row.start_from,
      asksFirstSince: row.asks_first?.getTime() ?? null,
      credentials: (credentials.get(row.partner_id) ?? []).map((one) => ({
        scopeKey: one.scope_key,
        refused: refusalOf(one),
      })),
    }));
  }

  /** Opens credentials only of partners whose revision has grown. */
  async load(): Promise<readonly ActivePartner[]> {
    const { rows } = await sql<PartnerRow>`select * from partner where enabled order by partner_id`.execute(
      this.#db,
    );
    const changed = rows.some((row) => this.#loaded.get(row.partner_id)?.revision !== row.revision);
    if (changed || rows.length !== this.#loaded.size) {
      const credentials = await this.#credentialRows();
      this.#loaded = new Map(
        rows.map((row) => [row.partner_id, this.#activate(row, credentials.get(row.partner_id) ?? [])]),
      );
    }
    return [...this.#loaded.values()];
  }

  #activate(row: PartnerRow, credentials: readonly CredentialRow[]): ActivePartner {
    const open = ({
      scope_key: scopeKey,
      sealed,
      retry_at: retryAt,
    }: CredentialRow): [string, UsableCredential] => {
      const plain = this.#cipher.open(sealed, contextOf(row.partner_id, scopeKey));
      const credential = JSON.parse(plain) as Credential;
      return [scopeKey, { credential, refusedUntil: retryAt?.getTime() ?? null }];
    };
    return {
      partnerId: row.partner_id,
      platform: row.platform,
      endpoint: row.endpoint,
      maxAgeDays: row.max_age_days,
      ...(row.pace_ms === null ? {} : { paceMs: row.pace_ms }),
      start: startOf(row.start_from),
      asksFirst: row.asks_first !== null,
      revision: row.revision,
      credentials: new Map(credentials.map(open)),
    };
  }

  async #credentialRows(): Promise<Map<string, CredentialRow[]>> {
    const { rows } = await sql<CredentialRow>`
      select * from partner_credential order by partner_id, scope_key`.execute(this.#db);
    return Map.groupBy(rows, (row) => row.partner_id);
  }

  /** false where there is no such partner. */
  async #change(
    actor: string,
    partnerId: string,
    action: string,
    detail: object,
    work: (trx: Trx) => Promise<void>,
  ): Promise<boolean> {
    return inRepeatableTransaction(this.#db, async (trx) => {
      const { rows } = await sql`
        update partner set revision = revision + 1 where partner_id = ${partnerId} returning partner_id`.execute(
        trx,
      );
      if (rows.length === 0) return false;
      await work(trx);
      await this.#record(trx, actor, action, partnerId, detail);
      return true;
    });
  }

  #record(trx: Trx, actor: string, action: string, partnerId: string, detail: object): Promise<void> {
    return this.#audit(trx, { actor, action, object: `partner:${partnerId}`, detail });
  }
}

interface PartnerRow {
  partner_id: string;
  platform: string;
  title: string;
  endpoint: string;
  enabled: boolean;
  max_age_days: number;
  pace_ms: number | null;
  start_from: string;
  asks_first: Date | null;
  revision: number;
}

interface CredentialRow {
  partner_id: string;
  scope_key: string;
  sealed: Buffer;
  refused_code: string | null;
  refused_message: string | null;
  retry_at: Date | null;
}

function contextOf(partnerId: string, scopeKey: string): string {
  return `partner_credential/${partnerId}/${scopeKey}`;
}

function refusalOf({ refused_code: code, refused_message: message, retry_at: retryAt }: CredentialRow) {
  return code === null ? null : { code, message: message ?? '', retryAt: retryAt?.getTime() ?? 0 };
}

function startOf(startFrom: string): Position {
  // A lane that starts NOW was made with the partner; streams that began later are taken from their beginning.
  return startFrom === 'FIRST' || startFrom === 'NOW' ? BEGINNING : { month: startFrom, no: 0 };
}

/** Lanes that stood still start afresh; calls that wait to be sent or asked for are due. `which`: of lanes. */
export async function resume(trx: Trx, partnerId: string, which: RawBuilder<unknown>): Promise<void> {
  await sql`
    update lane set not_before = null, failing_since = null, failures = 0, blocked = null, blocked_detail = null,
      wake_at = clock_timestamp()
    where partner_id = ${partnerId} and blocked is not null and ${which}`.execute(trx);
  await sql`
    update call set next_at = clock_timestamp()
    where partner_id = ${partnerId} and closed_at is null and state in ('PREPARED', 'QUEUED')
      and next_at > clock_timestamp()`.execute(trx);
}
