import { sql } from 'kysely';
import type { AuditWriter } from '../security/audit.ts';
import type { Db, Trx } from '../store/database.ts';
import { inRepeatableTransaction } from './repeatable-transaction.ts';

/**
 * To be called once on a database restored from a backup, before anything is sent: what was journalled and not sent
 * may have been sent since, and so may anything else that is not confirmed here. Answers which partners are asked
 * first from now on.
 */
export async function forgetWhatWasSent(trx: Trx): Promise<string[]> {
  // Of a SENDING call whose sender is gone nobody knows whether it arrived: it is settled as its manifest says.
  await sql`
    update call set state = 'SENDING', next_at = clock_timestamp()
    where state = 'PREPARED' and closed_at is null`.execute(trx);
  await sql`delete from process`.execute(trx);
  const { rows } = await sql<{ partner_id: string }>`
    update partner set asks_first = clock_timestamp(), revision = revision + 1 returning partner_id`.execute(
    trx,
  );
  return rows.map((row) => row.partner_id).sort();
}

/** A person is sure that the partner and the hub agree again. false where it was not asked first. */
export async function endAskingFirst(
  db: Db,
  audit: AuditWriter,
  { actor, partnerId, reason }: { actor: string; partnerId: string; reason: string },
): Promise<boolean> {
  return inRepeatableTransaction(db, async (trx) => {
    const { rows } = await sql`
      update partner set asks_first = null, revision = revision + 1
      where partner_id = ${partnerId} and asks_first is not null returning partner_id`.execute(trx);
    if (rows.length === 0) return false;
    // Calls that waited for a person only because of the restore go now.
    await sql`
      update call set next_at = clock_timestamp()
      where partner_id = ${partnerId} and state = 'PREPARED' and next_at is null and closed_at is null`.execute(
      trx,
    );
    await audit(trx, {
      actor,
      action: 'partner.ask-first-ended',
      object: `partner:${partnerId}`,
      detail: { reason },
    });
    return true;
  });
}
