import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../hub/src/store/database.ts';
import { startEmbeddedPostgres } from '../../hub/src/store/embedded-postgres.ts';
import { migrate } from '../../hub/src/store/migrations.ts';
import { ensureMonthPartitions } from '../../hub/src/store/partitions.ts';
import { shanghaiMonth } from '../../hub/src/runtime/shanghai-time.ts';
import { systemClock } from '../../hub/src/runtime/clock.ts';

const TEMPLATE = 'template_hub';

/** One real PostgreSQL for the whole run; every test copies a migrated template of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
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
  project.provide('postgresUrl', maintenance.href);
  project.provide('templateName', TEMPLATE);
  return stop;
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
