import { sql } from 'kysely';
import type { AuditWriter } from '../security/audit.ts';
import type { Db } from '../store/database.ts';

const RECEIPTS_AT_ONCE = 5_000;

/** Removes receipts older than `before`: what was answered, never what was stored. Answers how many there were. */
export async function removeOldReceipts(db: Db, audit: AuditWriter, before: number): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      delete from receipt where receipt_id in (
        select receipt_id from receipt where received_at < ${new Date(before)}
        order by received_at limit ${RECEIPTS_AT_ONCE} for update skip locked)
      returning receipt_id`.execute(trx);
    if (rows.length === 0) return 0;
    const detail = { receipts: rows.length, receivedBefore: new Date(before).toISOString() };
    await audit(trx, { actor: 'hub', action: 'receipts.trimmed', object: 'receipts', detail });
    return rows.length;
  });
}
