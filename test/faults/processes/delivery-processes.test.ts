import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  startNationalSimulator,
  type NationalSimulator,
} from '@realname-hub/adapters/testkit/national/simulator.ts';
import type { HubClient } from '@realname-hub/sdk';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../hub/src/store/test-database.ts';
import { registerSite } from '../../harness/test-site.ts';
import { until } from '../../harness/until.ts';
import { HubChild } from './hub-child.ts';
import { asOperator, CITY_OWNER, clientAt, HUB_ID, issueKey, joinPlatform } from './site-access.ts';

const PROJECTS = ['P-2026-0501', 'P-2026-0502', 'P-2026-0503'];
const EVENTS = 60;
const LIMIT_MS = 120_000;
/** Tables that delivering changes; ownership itself moves when a process comes back. */
const DELIVERY_TABLES = ['lane', 'lane_item', 'call', 'call_attempt', 'partner_record'];

let folder: string;
let database: TestDatabase;
let simulator: NationalSimulator;
let environment: Record<string, string>;
let city: HubClient;
const children: HubChild[] = [];

async function start(roles: string): Promise<HubChild> {
  const child = new HubChild({ ...environment, HUB_ROLES: roles });
  children.push(child);
  await child.ready();
  return child;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'realname-hub-processes-'));
  database = await createTestDatabase(4);
  simulator = await startNationalSimulator({ asyncDelayMs: 50 });
  environment = {
    ...{ DATABASE_URL: database.url, HUB_DATA_FOLDER: folder, HUB_ID, HUB_LISTEN_PORT: '0' },
    ...{ HUB_DATABASE_CONNECTIONS: '8', HUB_RATE_BURST: '100000', HUB_RATE_PER_SECOND: '100000' },
  };
  const key = await asOperator(environment, async (foundation) => {
    await joinPlatform(foundation, simulator, PROJECTS);
    return issueKey(foundation, CITY_OWNER);
  });
  const edge = await start('edge');
  city = clientAt(await edge.ready(), key);
}, LIMIT_MS);
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.end('SIGKILL')));
  await simulator.stop();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Each project with two workers, and passages of theirs that no two seconds share. */
async function fillSites(): Promise<number> {
  const now = Date.now();
  for (const projectId of PROJECTS) {
    const { workers } = await registerSite(city, projectId, { count: 2 });
    const events = Array.from({ length: EVENTS }, (_, n) => ({
      ...{
        recordId: `${projectId}-${n}`,
        workerId: workers[n % 2] ?? '',
        origin: 'TERMINAL',
        source: 'IMPORT',
      },
      ...{ direction: n % 4 < 2 ? 'IN' : 'OUT', method: 'ID_CARD' },
      occurredAt: new Date(now - 3_600_000 + n * 5_000).toISOString(),
      manual: { operator: 'officer-01', reason: '停电期间纸质签到' },
    }));
    await city.submitSiteAttendance({ projectId, body: { events } as never });
  }
  return PROJECTS.length * EVENTS;
}

async function processes(): Promise<string[]> {
  const { rows } = await sql<{ process_id: string }>`select process_id from process`.execute(database.db);
  return rows.map((row) => row.process_id);
}

/** Shards that each process owns. */
async function shares(): Promise<Map<string, number>> {
  const { rows } = await sql<{ process_id: string; shards: number }>`
    select process_id, count(*)::int as shards from shard where process_id is not null group by 1`.execute(
    database.db,
  );
  return new Map(rows.map((row) => [row.process_id, row.shards]));
}

const journalled = async (): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from call where state = 'SENDING'`.execute(database.db);
  return rows[0]?.n ?? 0;
};

const account = async () => ({
  ...{ counts: simulator.state.counts, shares: [...(await shares())], logs: children.map(({ log }) => log) },
  calls: (await sql`select state, count(*)::int from call group by 1`.execute(database.db)).rows,
});

const isTrue = (look: () => boolean | Promise<boolean>, limitMs = LIMIT_MS) =>
  until(async () => ((await look()) ? true : null), account, limitMs);

/** Two delivery processes that share the work of a slow platform; the first can be told apart. */
async function startPair(): Promise<{ first: HubChild; firstId: string }> {
  const first = await start('delivery');
  await isTrue(async () => (await processes()).length === 1);
  const [firstId = ''] = await processes();
  await start('delivery');
  await isTrue(async () => [...(await shares()).values()].filter((count) => count === 8).length === 2);
  return { first, firstId };
}

const slowly = (): (() => void) =>
  simulator.misbehave({ kind: 'late-answer', ms: 600, methods: ['WorkerAttendance.Add'] });

const effectsOnce = async (count: number) => {
  await isTrue(() => simulator.state.counts.attendances >= count);
  await isTrue(async () => (await openRows()) === 0);
  expect(simulator.state.counts).toMatchObject({ attendances: count, duplicates: 0 });
};

async function openRows(): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select (select count(*) from call where closed_at is null)::int
      + (select count(*) from lane_item where state in ('WAITING', 'HELD', 'SENT', 'UNKNOWN'))::int
      + (select count(*) from lane l join stream s using (key, kind)
          where (l.reach_month, l.reach_no) < (s.last_month, s.last_no))::int as n`.execute(database.db);
  return rows[0]?.n ?? 0;
}

describe('several delivery processes on one database', () => {
  it('share the work, and take over a killed one within seconds [P1]', { timeout: 300_000 }, async () => {
    const { first, firstId } = await startPair();
    slowly();
    const count = await fillSites();
    await isTrue(async () => simulator.state.counts.attendances > 0 && (await journalled()) > 0);
    await first.end('SIGKILL');
    const killedAt = performance.now();
    await isTrue(async () => ((await shares()).get(firstId) ?? 0) === 0);
    const seconds = Math.round((performance.now() - killedAt) / 100) / 10;
    console.log(JSON.stringify({ takeOverSeconds: seconds }));
    await effectsOnce(count);
  });

  it(
    'let a paused one that wakes up after its lease change nothing and send at most what it had journalled [P1]',
    { timeout: 300_000 },
    async () => {
      const { first, firstId } = await startPair();
      slowly();
      const count = await fillSites();
      await isTrue(async () => simulator.state.counts.attendances > 0 && (await journalled()) > 0);
      first.signal('SIGSTOP');
      await isTrue(async () => ((await shares()).get(firstId) ?? 0) === 0);
      simulator.behave();
      await effectsOnce(count);
      const before = await everything();
      const sent = writesSeen();
      first.signal('SIGCONT');
      // It is awake when it has asked for shards again.
      await isTrue(async () => ((await shares()).get(firstId) ?? 0) > 0);
      await isTrue(async () => (await journalled()) === 0);
      expect(writesSeen() - sent).toBeLessThanOrEqual(1);
      expect(await everything()).toEqual(before);
      expect(simulator.state.counts).toMatchObject({ attendances: count, duplicates: 0 });
    },
  );
});

/** Calls that change something at the platform. */
function writesSeen(): number {
  return Object.entries(simulator.state.callsByMethod)
    .filter(([method]) => /\.(Add|Upload|Update|PartUpdate|Remove)$/.test(method))
    .reduce((sum, [, calls]) => sum + calls, 0);
}

/** All rows of the delivery tables. */
async function everything(): Promise<Record<string, unknown>> {
  const tables: Record<string, unknown> = {};
  for (const name of DELIVERY_TABLES) {
    const { rows } = await sql<{ row: string }>`
      select row_to_json(t)::text as row from ${sql.table(name)} t order by 1`.execute(database.db);
    tables[name] = rows.map(({ row }) => row);
  }
  return tables;
}
