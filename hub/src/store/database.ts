import { Socket } from 'node:net';
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
  /**
   * How long a server may be silent before its connection counts as dead; without it only the operating system
   * decides, which may take hours. A transaction that says nothing for half of it is ended by the server, so that
   * the locks of a client that is gone are free before those who wait for them give up.
   */
  silenceMs?: number;
  onIdleError?: (error: Error) => void;
}

/** Connections of one process to the database. */
export interface PoolUse {
  /** Most that may be open. */
  most: number;
  open: number;
  idle: number;
  /** Callers that wait for a connection. */
  waiting: number;
}

const pools = new WeakMap<Db, pg.Pool>();

/** Of a database that `openDatabase` opened. */
export function poolUse(db: Db): PoolUse {
  const pool = pools.get(db);
  if (!pool) throw new Error('this database was opened elsewhere');
  const { totalCount: open, idleCount: idle, waitingCount: waiting } = pool;
  return { most: pool.options.max, open, idle, waiting };
}

export function openDatabase(options: DatabaseOptions): Db {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.maxConnections,
    application_name: options.applicationName,
    types,
    // A connection may send statements ahead (at-once.ts); everything else waits for its answers anyway.
    pipeline: true,
    connectionTimeoutMillis: 10_000,
    ...(options.silenceMs === undefined
      ? {}
      : { idle_in_transaction_session_timeout: Math.floor(options.silenceMs / 2) }),
  });
  // One that breaks between two statements of a transaction is noticed by the next statement; an error event that
  // nobody listens to would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  if (options.silenceMs !== undefined) endSilentConnections(pool, options.silenceMs);
  // A server that goes away breaks idle connections; the pool replaces them, and the caller decides what to log.
  pool.on('error', (error) => options.onIdleError?.(error));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: extendPool(pool) }) });
  pools.set(db, pool);
  return db;
}

/** A half-open connection (a host that is gone, a firewall that forgot) would keep its caller waiting for ever. */
function endSilentConnections(pool: pg.Pool, silenceMs: number): void {
  pool.on('connect', ({ connection: { stream } }) => {
    if (!(stream instanceof Socket)) return;
    const dead = Object.assign(new Error('Connection terminated: the server has been silent'), {
      code: 'ETIMEDOUT',
      syscall: 'read',
    });
    stream.setTimeout(silenceMs, () => stream.destroy(dead));
  });
}

/** Server time in milliseconds: leases are measured on the one clock that all processes share. */
export async function databaseNow(db: Executor): Promise<number> {
  const { rows } = await sql<{ now: number }>`
    select (extract(epoch from clock_timestamp()) * 1000)::bigint as now`.execute(db);
  return rows[0]?.now ?? Number.NaN;
}
