import { sql, type RawBuilder } from 'kysely';
import type { Executor } from './database.ts';
import { prepared } from './database-client.ts';

/** SQL type of each column, in the order of insertion. A trailing `[]` marks a column that is itself an array. */
export type ColumnTypes<Row> = { readonly [Column in keyof Row & string]: string };

/**
 * Inserts any number of rows with one parameter per column, so that neither the number of rows nor the statement's
 * text grows a plan: PostgreSQL allows 65,535 parameters, which a batch of wide rows would exceed.
 */
export async function bulkInsert<Row extends object>(
  db: Executor,
  table: string,
  types: ColumnTypes<Row>,
  rows: readonly Row[],
  onConflict: RawBuilder<unknown> = sql``,
): Promise<number> {
  if (rows.length === 0) return 0;
  const columns = Object.keys(types) as (keyof Row & string)[];
  const arrays = columns.map((column) => {
    const values = rows.map((row) => parameter(row[column], types[column]));
    return sql`${values}::${sql.raw(carrier(types[column]))}[]`;
  });
  const selected = columns.map((column, index) => sql.raw(`c${index}::${types[column]} as "${column}"`));
  const aliases = columns.map((_, index) => sql.raw(`c${index}`));
  const result = await sql`${prepared}
    insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    select ${sql.join(selected)} from unnest(${sql.join(arrays)}) as rows (${sql.join(aliases)})
    ${onConflict}`.execute(db);
  return Number(result.numAffectedRows ?? 0);
}

/** unnest flattens arrays of arrays, so an array column travels as text. */
function carrier(type: string): string {
  return type.endsWith('[]') ? 'text' : type;
}

function parameter(value: unknown, type: string): unknown {
  if (value === undefined || value === null) return null;
  if (type.endsWith('[]')) return arrayLiteral(value as readonly unknown[]);
  return value;
}

function arrayLiteral(values: readonly unknown[]): string {
  return `{${values.map((value) => `"${String(value).replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
