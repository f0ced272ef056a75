import { sql } from 'kysely';
import type { Db } from '../../hub/src/store/database.ts';

/** How many rows each table has, the months of partitioned ones together. */
export async function tableCounts(db: Db): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition order by 1`.execute(db);
  const counts: Record<string, number> = {};
  for (const { name } of rows) {
    const counted = await sql<{ count: number }>`select count(*) as count from ${sql.table(name)}`.execute(
      db,
    );
    counts[name] = counted.rows[0]?.count ?? 0;
  }
  return counts;
}

/** Every number that was ever given: streams, journals and sequences of the tables. */
export async function numbersGiven(db: Db): Promise<object> {
  const streams = await sql`select key, kind, last_no from stream order by 1, 2`.execute(db);
  const journals =
    await sql`select device_sn, journal_id, acked_seq, beyond from journal order by 1, 2`.execute(db);
  const sequences = await sql`
    select sequencename, last_value from pg_sequences
    where schemaname = 'public' and sequencename !~ '^audit' order by 1`.execute(db);
  return { streams: streams.rows, journals: journals.rows, sequences: sequences.rows };
}
