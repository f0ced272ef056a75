import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../runtime/clock.ts';
import { openDatabase } from './database.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';

const asRoot = process.getuid?.() === 0;

describe('embedded PostgreSQL', () => {
  let folder: string;
  const servers: EmbeddedPostgres[] = [];
  const start = async (dataFolder: string) => {
    const server = await startEmbeddedPostgres({ dataFolder, log: () => undefined });
    servers.push(server);
    return server;
  };
  const query = async <Row>(server: EmbeddedPostgres, statement: string): Promise<Row[]> => {
    const db = openDatabase({ url: server.url, maxConnections: 1, applicationName: 'test' });
    try {
      return (await sql.raw<Row>(statement).execute(db)).rows;
    } finally {
      await db.destroy();
    }
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), '实名 hub '));
    chmodSync(folder, 0o711);
  });
  afterEach(async () => {
    for (const server of servers.splice(0).reverse()) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps what was committed when the server is killed, and comes back on the same address', async () => {
    const server = await start(join(folder, 'data'));
    await query(server, 'create table fact as select 42 as answer');
    const killed = server.pid();
    process.kill(killed, 'SIGKILL');
    const deadline = systemClock.monotonic() + 20_000;
    while (server.pid() === killed && systemClock.monotonic() < deadline) await systemClock.sleep(50);
    expect(await query(server, 'select answer from fact')).toEqual([{ answer: 42 }]);
  });

  it('is only visited by a command beside the hub, and goes on when the command has ended', async () => {
    const first = await start(join(folder, 'data'));
    const second = await start(join(folder, 'data'));
    expect(second.pid()).toBe(first.pid());
    await second.stop();
    expect(await query(first, 'select 1 as alive')).toEqual([{ alive: 1 }]);
  });

  it('is taken over by the next hub when a killed one left it running, and stopped by it', async () => {
    const left = await start(join(folder, 'data'));
    const next = await startEmbeddedPostgres({
      dataFolder: join(folder, 'data'),
      takesOver: true,
      log: () => undefined,
    });
    const pid = left.pid();
    expect(next.pid()).toBe(pid);
    await next.stop();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });

  it('waits for durable writes: fsync and synchronous commit stay on', async () => {
    const server = await start(join(folder, 'data'));
    expect(
      await query(server, `select current_setting('fsync') as f, current_setting('synchronous_commit') as s`),
    ).toEqual([{ f: 'on', s: 'on' }]);
  });

  it.runIf(asRoot)('runs from a folder that only root may enter, and says where its files went', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const server = await start(join(closed, 'data'));
    expect(await query(server, 'select 1 as alive')).toEqual([{ alive: 1 }]);
    const where = readFileSync(join(closed, 'data', 'WHERE'), 'utf8').trim();
    expect(where).toMatch(/^\/var\/lib\/realname-hub\/[0-9a-f]{16}$/);
    await server.stop();
    servers.pop();
    rmSync(where, { recursive: true });
  });
});
