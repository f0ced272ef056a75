import { sql } from 'kysely';
import type { AuditWriter } from '../security/audit.ts';
import type { Db } from '../store/database.ts';

/** Calls removed in one transaction: a step is short, and the next one goes on. */
export const CALLS_AT_ONCE = 1_000;

/**
 * Removes calls that were settled before `before`, with their attempts. An open call is never removed, however old, nor
 * is one that a dead letter or any other exception still points to. Answers how many there were.
 */
export async function removeSettledCalls(db: Db, audit: AuditWriter, before: number): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ key: string; call_id: string }>`
      select c.key, c.call_id from call c
      where c.closed_at < ${new Date(before)} and not exists (
        select from lane_item i
        where i.key = c.key and i.kind = c.kind and i.partner_id = c.partner_id and i.call_id = c.call_id)
      order by c.closed_at limit ${CALLS_AT_ONCE} for update of c skip locked`.execute(trx);
    if (rows.length === 0) return 0;
    const these = sql`(select * from unnest(
      ${rows.map(({ key }) => key)}::text[], ${rows.map((row) => row.call_id)}::text[]))`;
    await sql`delete from call_attempt where (key, call_id) in ${these}`.execute(trx);
    await sql`delete from call where (key, call_id) in ${these}`.execute(trx);
    const detail = { calls: rows.length, settledBefore: new Date(before).toISOString() };
    await audit(trx, { actor: 'hub', action: 'delivery.journal-trimmed', object: 'calls', detail });
    return rows.length;
  });
}
