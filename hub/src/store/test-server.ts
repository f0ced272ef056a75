import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../runtime/clock.ts';
import { shanghaiMonth } from '../runtime/shanghai-time.ts';
import { openDatabase } from './database.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { migrate } from './migrations.ts';
import { ensureMonthPartitions } from './partitions.ts';

/** A PostgreSQL for tests, with a migrated template to copy databases from. */
export interface TestServer {
  /** Of its maintenance database. */
  url: string;
  template: string;
  stop(): Promise<void>;
}

const TEMPLATE = 'template_hub';

export async function startTestServer(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'realname-hub-test-'));
  chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({
    dataFolder: folder,
    database: TEMPLATE,
    // Durability is proven by the tests that kill processes; these databases live for seconds.
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'],
    log: () => undefined,
  });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await fillTemplate(server.url);
  } catch (error) {
    await stop();
    throw error;
  }
  const maintenance = new URL(server.url);
  maintenance.pathname = '/postgres';
  return { url: maintenance.href, template: TEMPLATE, stop };
}

async function fillTemplate(url: string): Promise<void> {
  const template = openDatabase({ url, maxConnections: 1, applicationName: 'template' });
  try {
    await migrate(template);
    await ensureMonthPartitions(template, shanghaiMonth(systemClock.now()));
  } finally {
    await template.destroy();
  }
}
