import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HubClient, type SharedKey } from '@realname-hub/sdk';
import { openDevice } from '@realname-hub/sdk/journal';
import { passage } from '@realname-hub/sdk/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../hub/src/store/test-database.ts';
import { tableCounts } from '../../harness/table-counts.ts';
import {
  enrolPerson,
  installDevice,
  registerPerson,
  registerSite,
  yesterday,
} from '../../harness/test-site.ts';
import { until } from '../../harness/until.ts';
import { HubChild } from './hub-child.ts';
import { asOperator, CITY_OWNER, clientAt, HUB_ID, issueKey } from './site-access.ts';

const PROJECT = 'P-2026-0601';
const SN = 'SN-EDGES-1';
const LIMIT_MS = 120_000;

let folder: string;
let database: TestDatabase;
let edges: HubChild[];
let urls: string[];
let cityKey: SharedKey;
let deviceKey: SharedKey;
let workers: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'realname-hub-edges-'));
  database = await createTestDatabase(4);
  const environment = {
    ...{ DATABASE_URL: database.url, HUB_DATA_FOLDER: folder, HUB_ID, HUB_LISTEN_PORT: '0' },
    ...{ HUB_DATABASE_CONNECTIONS: '8', HUB_ROLES: 'edge' },
  };
  edges = [new HubChild(environment), new HubChild(environment)];
  urls = await Promise.all(edges.map((edge) => edge.ready()));
  await asOperator(environment, async (foundation) => {
    cityKey = await issueKey(foundation, CITY_OWNER);
    const [url = ''] = urls;
    const city = clientAt(url, cityKey);
    ({ workers } = await registerSite(city, PROJECT, { count: 2 }));
    deviceKey = await installDevice(
      { city, client: (key) => clientAt(url, key), newKey: (owner) => issueKey(foundation, owner) },
      PROJECT,
      SN,
    );
  });
}, LIMIT_MS);
afterAll(async () => {
  await Promise.all(edges.map((edge) => edge.end('SIGTERM')));
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const both = <Result>(work: (url: string) => Promise<Result>): Promise<Result[]> =>
  Promise.all(urls.map(work));

describe('two edges on one database', () => {
  it(
    'take one journal, whichever of them a batch reaches: each event once [P1, P2]',
    { timeout: LIMIT_MS },
    async () => {
      let turn = 0;
      // Each attempt goes to the other edge.
      const alternating: typeof fetch = (input, init) => {
        const target = String(input).replace(urls[0] ?? '', urls[turn++ % 2] ?? '');
        return fetch(target, init);
      };
      const client = new HubClient({
        baseUrl: urls[0] ?? '',
        hubId: HUB_ID,
        key: deviceKey,
        fetch: alternating,
      });
      const device = await openDevice({ folder: join(folder, SN), client, deviceSn: SN });
      const done = [];
      for (let n = 0; n < 20; n += 1) {
        done.push(await device.capture(passage(workers[n % 2] ?? '')));
        await until(async () => (device.status().queuedEvents === 0 ? true : null));
      }
      await device.close();
      const { journalId = '' } = done[0] ?? {};
      const journals = await both((url) => clientAt(url, deviceKey).getJournal({ deviceSn: SN, journalId }));
      expect(journals.map(({ ackedSeq }) => ackedSeq)).toEqual([20, 20]);
      expect((await tableCounts(database.db))['attendance_event']).toBe(20);
      expect(turn).toBeGreaterThan(20);
    },
  );

  it('store what arrives at both at the same time once [P2]', { timeout: LIMIT_MS }, async () => {
    const before = (await tableCounts(database.db))['attendance_event'] ?? 0;
    for (let round = 0; round < 10; round += 1) {
      const event = {
        ...{ recordId: `both-${round}`, workerId: workers[0], origin: 'TERMINAL', source: 'IMPORT' },
        ...{ direction: 'IN', method: 'ID_CARD', occurredAt: new Date(Date.now() - 60_000).toISOString() },
        manual: { operator: 'officer-01', reason: '停电期间纸质签到' },
      };
      const body = { events: [event] } as never;
      const replies = await both((url) =>
        clientAt(url, cityKey).submitSiteAttendance({ projectId: PROJECT, body }),
      );
      const states = replies.flatMap(({ results }) => results.map(({ status }) => status));
      expect(states.toSorted()).toEqual(['ACCEPTED', 'DUPLICATE']);
    }
    expect((await tableCounts(database.db))['attendance_event']).toBe(before + 10);
  });

  it(
    'answer one idempotency key alike, and refuse it with other content [P2]',
    { timeout: LIMIT_MS },
    async () => {
      const city = clientAt(urls[0] ?? '', cityKey);
      const workerId = await registerPerson(city, 3);
      await enrolPerson(city, PROJECT, workerId);
      const move = (url: string, date: string) =>
        clientAt(url, cityKey).recordMovement(
          { projectId: PROJECT, workerId, body: { type: 'JOIN', date } },
          { idempotencyKey: 'join-through-both' },
        );
      const replies = await both((url) => move(url, yesterday()));
      expect(replies[0]).toEqual(replies[1]);
      const other = both((url) => move(url, '2026-01-01').catch((error: { code: string }) => error.code));
      expect(await other).toEqual(['IDEMPOTENCY_CONFLICT', 'IDEMPOTENCY_CONFLICT']);
    },
  );

  it('refuse at one what the other has heard: a nonce is used once [P8]', { timeout: LIMIT_MS }, async () => {
    let heard: { path: string; init: RequestInit } | null = null;
    const listening: typeof fetch = (input, init) => {
      heard = { path: new URL(String(input)).pathname, init: init ?? {} };
      return fetch(input, init);
    };
    const client = new HubClient({ baseUrl: urls[0] ?? '', hubId: HUB_ID, key: cityKey, fetch: listening });
    await client.listProjects({});
    const { path, init } = heard as unknown as { path: string; init: RequestInit };
    const again = await fetch(`${urls[1] ?? ''}${path}`, init);
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({ code: 'NONCE_REUSED' });
  });
});
