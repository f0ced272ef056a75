import type { Writable } from 'node:stream';
import { sql, type PostgresPool, type PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const COPY = 'copy ';
const BEGIN = /^(?:begin|start transaction)/;
const PREPARED = '/* prepared */';

/**
 * Put at the beginning of a statement that runs often: each connection parses it once, and plans it a few times. Its
 * text must not grow with its parameters, or every variant of it stays in memory.
 */
export const prepared = sql.raw(PREPARED);

/**
 * The pool as Kysely sees it, with two things that it has no words for: rows that are copied in (`copy … from stdin`,
 * the rows as only parameter) and statements that stay prepared.
 */
export function extendPool(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>();
  const nameOf = (text: string): string => {
    const name = names.get(text) ?? `hub-${names.size}`;
    names.set(text, name);
    return name;
  };
  return {
    connect: async () => extendClient(await pool.connect(), nameOf),
    end: () => pool.end(),
  } as PostgresPool;
}

function extendClient(client: pg.PoolClient, nameOf: (text: string) => string): PostgresPoolClient {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  const send = (text: string, values: readonly unknown[]): Promise<unknown> => {
    // What is started in one go travels in one packet.
    stream.cork();
    process.nextTick(() => stream.uncork());
    if (text.startsWith(COPY)) return copyIn(client, text, String(values[0] ?? ''));
    if (text.startsWith(PREPARED)) return client.query({ name: nameOf(text), text, values: [...values] });
    return client.query(text, [...values]);
  };
  let cause: unknown = null;
  const run = async (text: string, values: readonly unknown[]): Promise<unknown> => {
    if (BEGIN.test(text)) cause = null;
    try {
      return await send(text, values);
    } catch (error) {
      // Of statements that travel together, those behind a failed one only say that the transaction is aborted.
      if (!isAborted(error)) cause = error;
      throw cause ?? error;
    }
  };
  return {
    processID: (client as { processID?: number }).processID,
    query: run,
    release: (error?: boolean) => client.release(error),
  } as unknown as PostgresPoolClient;
}

/** SQLSTATE 25P02: the transaction was ended by an earlier error. */
function isAborted(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '25P02';
}

async function copyIn(
  client: pg.PoolClient,
  text: string,
  rows: string,
): Promise<{ rows: []; rowCount: number }> {
  const mode: { pipeline: boolean } = client;
  // The driver refuses streams of rows on a connection that sends ahead; a copy has the connection to itself.
  mode.pipeline = false;
  try {
    return await new Promise((resolve, reject) => {
      const stream = client.query(copyFrom(text));
      stream.on('error', reject);
      stream.on('finish', () => resolve({ rows: [], rowCount: stream.rowCount }));
      stream.end(rows);
    });
  } finally {
    mode.pipeline = true;
  }
}
