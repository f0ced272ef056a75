import { sql } from 'kysely';
import type { Executor } from './database.ts';

/**
 * Makes the monthly partitions of every partitioned table from `month` (`2024-01-01`) on. Months ahead are made
 * early, so that no insert ever waits for one.
 */
export async function ensureMonthPartitions(db: Executor, month: string, count = 3): Promise<void> {
  for (const table of await monthlyTables(db)) {
    for (let step = 0; step < count; step += 1) {
      const from = addMonths(month, step);
      const name = `${table}_${from.slice(0, 7).replace('-', '_')}`;
      await sql`create table if not exists ${sql.table(name)} partition of ${sql.table(table)}
        for values from (${sql.lit(from)}) to (${sql.lit(addMonths(from, 1))})`.execute(db);
    }
  }
}

/** Partitioned tables that cannot take a row of this month. */
export async function tablesWithoutPartition(db: Executor, month: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select p.partrelid::regclass::text as name
    from pg_partitioned_table p
    join pg_class c on c.oid = p.partrelid
    where p.partrelid::regclass::text = any(${await monthlyTables(db)}::text[])
      and to_regclass(c.relname || ${`_${month.slice(0, 7).replace('-', '_')}`}) is null
    order by 1`.execute(db);
  return rows.map(({ name }) => name);
}

/** Tables declared `partition by range (month)`. */
async function monthlyTables(db: Executor): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name
    from pg_partitioned_table p
    join pg_class c on c.oid = p.partrelid
    join pg_attribute a on a.attrelid = p.partrelid and a.attnum = p.partattrs[0]
    where p.partstrat = 'r' and p.partnatts = 1 and a.attname = 'month' and pg_table_is_visible(c.oid)
    order by c.relname`.execute(db);
  return rows.map(({ name }) => name);
}

export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 10);
}
