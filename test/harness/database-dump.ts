import { sql } from 'kysely';
import type { Db } from '../../hub/src/store/database.ts';

export interface DumpedColumn {
  table: string;
  column: string;
  values: readonly (string | Buffer)[];
}

/** Every value of every column: bytes as they are, everything else as its text. */
export async function dumpDatabase(db: Db): Promise<DumpedColumn[]> {
  const { rows: columns } = await sql<{ table: string; column: string; type: string }>`
    select c.table_name as "table", c.column_name as "column", c.data_type as type
    from information_schema.columns c join pg_class t on t.relname = c.table_name and t.relkind in ('r', 'p')
    where c.table_schema = 'public' and not t.relispartition order by 1, 2`.execute(db);
  const dumped: DumpedColumn[] = [];
  for (const { table, column, type } of columns) {
    const value = type === 'bytea' ? sql`${sql.ref(column)}` : sql`${sql.ref(column)}::text`;
    const { rows } = await sql<{ value: string | Buffer | null }>`
      select ${value} as value from ${sql.table(table)}`.execute(db);
    dumped.push({
      table,
      column,
      values: rows.flatMap(({ value: found }) => (found === null ? [] : [found])),
    });
  }
  return dumped;
}
