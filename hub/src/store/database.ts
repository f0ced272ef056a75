import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { extendPool } from './database-client.ts';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;
export type Trx = Transaction<Tables>;
/** Whatever can run a statement: the pool or a transaction. */
export type Executor = Db | Trx;

const INT8 = 20;
const NUMERIC = 1700;
const DATE = 1082;

/** Numbers of streams, fen and counters stay far below 2^53, so int8 is read as a number; a day stays text. */
const types = new pg.TypeOverrides();
types.setTypeParser(INT8, (text) => Number(text));
types.setTypeParser(NUMERIC, (text) => Number(text));
types.setTypeParser(DATE, (text) => text);

export interface DatabaseOptions {
  url: string;
  maxConnections: number;
  /** Shown in pg_stat_activity. */
  applicationName: string;
  onIdleError?: (error: Error) => void;
}

export function openDatabase(options: DatabaseOptions): Db {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.maxConnections,
    application_name: options.applicationName,
    types,
    connectionTimeoutMillis: 10_000,
  });
  // A server that goes away breaks idle connections; the pool replaces them, and the caller decides what to log.
  pool.on('error', (error) => options.onIdleError?.(error));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: extendPool(pool) }) });
}

/** Server time in milliseconds: leases are measured on the one clock that all processes share. */
export async function databaseNow(db: Executor): Promise<number> {
  const { rows } = await sql<{ now: number }>`
    select (extract(epoch from clock_timestamp()) * 1000)::bigint as now`.execute(db);
  return rows[0]?.now ?? Number.NaN;
}
