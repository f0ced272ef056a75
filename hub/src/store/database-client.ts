import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const COPY = 'copy ';
const PREPARED = '/* prepared ';

/** Put before a statement's text: each connection parses and plans it once. Its text must be the same every time. */
export const preparedAs = (name: string): string => `${PREPARED}${name} */`;

/**
 * The pool as Kysely sees it, with two things that it has no words for: rows that are copied in (`copy … from stdin`,
 * the rows as only parameter) and statements that stay prepared.
 */
export function extendPool(pool: pg.Pool): PostgresPool {
  return { connect: async () => extendClient(await pool.connect()), end: () => pool.end() } as PostgresPool;
}

function extendClient(client: pg.PoolClient): PostgresPoolClient {
  const run = (text: string, values: readonly unknown[]): Promise<unknown> => {
    if (text.startsWith(COPY)) return copyIn(client, text, String(values[0] ?? ''));
    if (!text.startsWith(PREPARED)) return client.query(text, [...values]);
    const name = text.slice(PREPARED.length, text.indexOf(' */'));
    return client.query({ name, text, values: [...values] });
  };
  return {
    processID: (client as { processID?: number }).processID,
    query: run,
    release: (error?: boolean) => client.release(error),
  } as unknown as PostgresPoolClient;
}

function copyIn(client: pg.PoolClient, text: string, rows: string): Promise<{ rows: []; rowCount: number }> {
  return new Promise((resolve, reject) => {
    const stream = client.query(copyFrom(text));
    stream.on('error', reject);
    stream.on('finish', () => resolve({ rows: [], rowCount: stream.rowCount }));
    stream.end(rows);
  });
}
