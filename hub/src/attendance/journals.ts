import { sql } from 'kysely';
import { atOnce } from '../store/at-once.ts';
import { bulkInsert } from '../store/bulk-insert.ts';
import type { Executor, Trx } from '../store/database.ts';
import { prepared } from '../store/database-client.ts';
import { fromMultirange, toMultirange, type SequenceSet } from './sequence-set.ts';

export interface JournalId {
  deviceSn: string;
  journalId: string;
}

export const journalKey = ({ deviceSn, journalId }: JournalId): string => `${deviceSn}/${journalId}`;

/**
 * Locks the journals in the order of their ids, the same in every process, so that groups that share journals
 * wait for each other instead of dying in a deadlock. Unknown journals begin here.
 */
export async function lockJournals(
  trx: Trx,
  wanted: readonly JournalId[],
  now: Date,
): Promise<Map<string, SequenceSet>> {
  const unique = [...new Map(wanted.map((journal) => [journalKey(journal), journal])).values()];
  if (unique.length === 0) return new Map();
  const ordered = unique.sort((a, b) => (journalKey(a) < journalKey(b) ? -1 : 1));
  const rows = ordered.map(({ deviceSn, journalId }) => ({
    device_sn: deviceSn,
    journal_id: journalId,
    updated_at: now.toISOString(),
  }));
  const { rows: locked } = await atOnce(trx, async (together) => {
    const begun = bulkInsert(
      together,
      'journal',
      { device_sn: 'text', journal_id: 'text', updated_at: 'timestamptz' },
      rows,
      sql`on conflict do nothing`,
    );
    const [found] = await Promise.all([lockRows(together, ordered), begun]);
    return found;
  });
  return new Map(
    locked.map((row) => [
      journalKey({ deviceSn: row.device_sn, journalId: row.journal_id }),
      { contiguous: row.acked_seq, beyond: fromMultirange(row.beyond) },
    ]),
  );
}

function lockRows(trx: Trx, ordered: readonly JournalId[]) {
  return sql<{ device_sn: string; journal_id: string; acked_seq: number; beyond: string }>`${prepared}
    select j.device_sn, j.journal_id, j.acked_seq, j.beyond::text as beyond
    from journal j
    join unnest(${ordered.map(({ deviceSn }) => deviceSn)}::text[], ${ordered.map(({ journalId }) => journalId)}::text[])
      as wanted (device_sn, journal_id) using (device_sn, journal_id)
    order by j.device_sn || '/' || j.journal_id collate "C"
    for update of j`.execute(trx);
}

export async function storeJournals(
  trx: Trx,
  journals: readonly { id: JournalId; set: SequenceSet }[],
  now: Date,
): Promise<void> {
  if (journals.length === 0) return;
  await sql`${prepared}
    update journal j
    set acked_seq = new.acked_seq, beyond = new.beyond::int8multirange, updated_at = ${now}
    from unnest(
      ${journals.map(({ id }) => id.deviceSn)}::text[],
      ${journals.map(({ id }) => id.journalId)}::text[],
      ${journals.map(({ set }) => set.contiguous)}::bigint[],
      ${journals.map(({ set }) => toMultirange(set.beyond))}::text[]
    ) as new (device_sn, journal_id, acked_seq, beyond)
    where j.device_sn = new.device_sn and j.journal_id = new.journal_id`.execute(trx);
}

export async function readJournal(db: Executor, id: JournalId): Promise<SequenceSet | null> {
  const { rows } = await sql<{ acked_seq: number; beyond: string }>`
    select acked_seq, beyond::text as beyond from journal
    where device_sn = ${id.deviceSn} and journal_id = ${id.journalId}`.execute(db);
  const [row] = rows;
  return row ? { contiguous: row.acked_seq, beyond: fromMultirange(row.beyond) } : null;
}
