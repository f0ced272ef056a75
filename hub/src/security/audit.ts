import { sql } from 'kysely';
import type { Clock } from '../runtime/clock.ts';
import type { Trx } from '../store/database.ts';
import { prepared } from '../store/database-client.ts';
import './tables.ts';

/** What was done. It holds no personal data: workers appear by the hub's own ids only. */
export interface AuditEntry {
  /** `system:district-a`, `device:SN1`, `operator:…`, `hub`. */
  actor: string;
  /** `api-key.revoked` */
  action: string;
  /** `api-key:key-…` */
  object: string;
  detail: object;
}

/**
 * Adds entries in the transaction of the change. It touches no head of a chain (that would put all transactions
 * of the hub in one queue); the sealer chains what is committed.
 */
export type AuditWriter = (trx: Trx, ...entries: readonly AuditEntry[]) => Promise<void>;

export function createAuditWriter(clock: Clock): AuditWriter {
  return async (trx, ...entries) => {
    if (entries.length === 0) return;
    const at = new Date(clock.now()).toISOString();
    await sql`${prepared}
      with entries as (
        insert into audit_entry (recorded_at, actor, action, object, detail)
        select ${at}::timestamptz, actor, action, object, detail::json
        from unnest(
          ${entries.map(({ actor }) => actor)}::text[], ${entries.map(({ action }) => action)}::text[],
          ${entries.map(({ object }) => object)}::text[],
          ${entries.map(({ detail }) => JSON.stringify(detail))}::text[]
        ) with ordinality as e (actor, action, object, detail, place)
        order by place
        returning id
      )
      insert into audit_pending (entry_id, xid) select id, pg_current_xact_id() from entries`.execute(trx);
  };
}
