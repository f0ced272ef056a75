import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { inject } from 'vitest';
import { openDatabase, type Db } from './database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Maintenance database of the server that the test run started. */
    postgresUrl: string;
    /** A database with every migration applied, to be copied. */
    templateName: string;
  }
}

export interface TestDatabase {
  db: Db;
  url: string;
  close(): Promise<void>;
}

/** A fresh, migrated database of its own, on the real PostgreSQL of the test run unless the test has another. */
export async function createTestDatabase(
  maxConnections = 10,
  { url: serverUrl, template } = { url: inject('postgresUrl'), template: inject('templateName') },
): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(serverUrl, `create database ${name} template ${template}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const db = openDatabase({ url: url.href, maxConnections, applicationName: name });
  return {
    db,
    url: url.href,
    close: async () => {
      await db.destroy();
      await onServer(serverUrl, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const server = openDatabase({ url, maxConnections: 1, applicationName: 'test-databases' });
  try {
    await sql.raw(statement).execute(server);
  } finally {
    await server.destroy();
  }
}
