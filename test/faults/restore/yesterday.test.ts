import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  startNationalSimulator,
  type NationalSimulator,
} from '@realname-hub/adapters/testkit/national/simulator.ts';
import type { HubClient, SharedKey } from '@realname-hub/sdk';
import { openDevice, type Device } from '@realname-hub/sdk/journal';
import { passage } from '@realname-hub/sdk/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runHub } from '../../harness/hub-process.ts';
import {
  contractPerson,
  enrolPerson,
  installDevice,
  joinPerson,
  newPicture,
  registerPerson,
  registerSite,
} from '../../harness/test-site.ts';
import { until } from '../../harness/until.ts';
import { HubChild } from '../processes/hub-child.ts';
import {
  asOperator,
  CITY_OWNER,
  clientAt,
  HUB_ID,
  issueKey,
  joinPlatform,
} from '../processes/site-access.ts';

const PROJECT = 'P-2026-0701';
const SERIALS = ['SN-REST-1', 'SN-REST-2'] as const;
const WORKERS = 4;
const LIMIT_MS = 120_000;

let folder: string;
let simulator: NationalSimulator;
let environment: Record<string, string>;
let hub: HubChild;
let url: string;
let city: HubClient;
let deviceKeys: SharedKey[];
const devices: Device[] = [];
const captured: string[] = [];

const data = () => join(folder, 'data');

async function startHub(): Promise<void> {
  hub = new HubChild(environment);
  url = await hub.ready();
  // Where the devices know it from now on.
  environment['HUB_LISTEN_PORT'] = new URL(url).port;
}

async function command(...args: readonly string[]) {
  const ran = await runHub(args, environment);
  return { ...ran, said: `${ran.out}${ran.err}` };
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'realname-hub-yesterday-'));
  chmodSync(folder, 0o711);
  simulator = await startNationalSimulator({ asyncDelayMs: 50 });
  environment = {
    ...{ HUB_DATA_FOLDER: data(), HUB_ID, HUB_LISTEN_PORT: '0' },
    ...{ HUB_RATE_BURST: '100000', HUB_RATE_PER_SECOND: '100000' },
  };
  await startHub();
}, LIMIT_MS);
afterEach(async () => {
  await Promise.all(devices.splice(0).map((device) => device.close()));
  await hub.end('SIGKILL');
  // The server that the killed hub left behind: a command takes it over and ends it.
  await command('backup', join(folder, 'last'));
  await simulator.stop();
  const where = join(data(), 'WHERE');
  if (existsSync(where)) rmSync(readFileSync(where, 'utf8').trim(), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}, LIMIT_MS);

async function setUp(): Promise<string[]> {
  return asOperator(environment, async (foundation) => {
    await joinPlatform(foundation, simulator, [PROJECT]);
    city = clientAt(url, await issueKey(foundation, CITY_OWNER));
    const { workers } = await registerSite(city, PROJECT, { count: WORKERS });
    deviceKeys = [];
    for (const serial of SERIALS) {
      const access = {
        ...{ city, client: (key: SharedKey) => clientAt(url, key) },
        newKey: (owner: Parameters<typeof issueKey>[1]) => issueKey(foundation, owner),
      };
      deviceKeys.push(await installDevice(access, PROJECT, serial));
    }
    return workers;
  });
}

async function openDevices(): Promise<void> {
  for (const [index, deviceSn] of SERIALS.entries()) {
    const key = deviceKeys[index];
    if (!key) throw new Error('no key');
    const client = clientAt(url, key);
    const retry = { baseMs: 100, capMs: 500 };
    devices.push(await openDevice({ folder: join(folder, deviceSn), client, deviceSn, retry }));
  }
}

/** Everybody passes once, half of them at each gate; the platform tells passages apart by the second. */
async function everybodyPasses(workers: readonly string[]): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  for (const [index, workerId] of workers.entries()) {
    const photo = { bytes: newPicture(), watermarked: true };
    const done = await devices[index % SERIALS.length]?.capture(passage(workerId), photo);
    if (done) captured.push(done.eventId);
  }
}

const account = async () => ({
  counts: simulator.state.counts,
  devices: devices.map((device) => device.status()),
  log: hub.log,
  open: await city.listDeliveries({}).catch((error: unknown) => String(error)),
});
const isTrue = (look: () => boolean | Promise<boolean>) =>
  until(async () => ((await look()) ? true : null), account, LIMIT_MS);
const drained = () =>
  isTrue(() => devices.every((d) => d.status().queuedEvents === 0 && d.status().queuedPhotos === 0));
const reported = (count: number) => isTrue(() => simulator.state.counts.attendances >= count);

it(
  'restored to yesterday it comes right: nothing lost, nothing twice at the platform [P1, P2, P10]',
  { timeout: 480_000 },
  async () => {
    const workers = await setUp();
    await openDevices();
    await everybodyPasses(workers);
    await drained();
    await reported(WORKERS);

    // At the backup some records are stored and not reported: the platform was away.
    simulator.misbehave({ kind: 'outage' });
    await everybodyPasses(workers);
    await drained();
    expect(await hub.end('SIGTERM')).toBe(0);
    const backup = join(folder, 'yesterday');
    const taken = await command('backup', backup);
    expect(taken.code, taken.said).toBe(0);

    // The day goes on: what waited is reported, more is captured and reported, somebody new comes.
    simulator.behave();
    await startHub();
    await everybodyPasses(workers);
    const late = await registerPerson(city, 99);
    await enrolPerson(city, PROJECT, late);
    await joinPerson(city, PROJECT, late);
    await contractPerson(city, PROJECT, late);
    await everybodyPasses([late]);
    await drained();
    await reported(3 * WORKERS + 1);
    const head = join(folder, 'tonight.json');
    await isTrue(async () => (await command('audit', 'head', '--out', head)).code === 0);

    await hub.end('SIGKILL');
    await everybodyPasses(workers);
    const restored = await command('restore', backup, '--replace');
    expect(restored.code, restored.said).toBe(0);
    await startHub();

    await drained();
    await reported(4 * WORKERS + 1);
    await isTrue(async () => (await unsettled()) === 0);
    for (const eventId of captured) expect(await isKnown(eventId), eventId).toBe(true);
    expect(simulator.state.counts).toMatchObject({
      ...{ attendances: 4 * WORKERS + 1, duplicates: 0, workers: WORKERS + 1 },
      ...{ movements: WORKERS + 1, contracts: WORKERS + 1 },
    });
    await verdictOfAudit(backup, head);
  },
);

/** What the platform has not answered yet; nobody's passage waits without being seen. */
async function unsettled(): Promise<number> {
  const { items } = await city.listDeliveries({});
  return items.filter(({ state }) => ['WAITING', 'SENT', 'UNKNOWN'].includes(state)).length;
}

/** Stored, or parked under its device because its worker was registered after the backup. */
async function isKnown(eventId: string): Promise<boolean> {
  const stored = await city.getAttendance({ projectId: PROJECT, recordId: eventId }).catch(() => null);
  if (stored !== null) return true;
  for await (const parked of city.items('listParkedEvents', {})) if (parked.recordId === eventId) return true;
  return false;
}

async function verdictOfAudit(backup: string, tonight: string): Promise<void> {
  const atBackup = await command('audit', 'verify', join(backup, 'audit-head.json'));
  expect(atBackup.code, atBackup.said).toBe(0);
  expect(atBackup.out).toMatch(/restored from a backup whose chain ends at \d+/);
  const later = await command('audit', 'verify', tonight);
  expect(later.code).toBe(1);
  expect(later.out).toMatch(/(TAIL_CUT|CHAIN_REWRITTEN): .*restored from an earlier backup/);
}
