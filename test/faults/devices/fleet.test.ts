import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../harness/test-hub.ts';
import { makerClient, registerSite } from '../../harness/test-site.ts';
import { until } from '../../harness/until.ts';
import { Fleet, type Request } from './fleet.ts';

const PROJECT = 'P-2026-0001';
/** The SDK's longest pause. */
const CAP_SECONDS = 300;

let hub: TestHub;
let worker: string;
let fleet: Fleet;

beforeAll(async () => {
  hub = await startTestHub();
  const { workers } = await registerSite(hub.city, PROJECT, { count: 1 });
  worker = workers[0] ?? '';
});
afterEach(() => fleet.stop());
afterAll(() => hub.stop());

async function switchOn(prefix: string, count: number, eventsEach: number): Promise<string[]> {
  const deviceSns = Array.from({ length: count }, (_, n) => `${prefix}${n + 1}`);
  await fleet.install(deviceSns, PROJECT);
  for (const deviceSn of deviceSns) {
    await fleet.switchOn(deviceSn);
    for (let n = 0; n < eventsEach; n++) await fleet.capture(deviceSn, worker);
  }
  await fleet.settle();
  return deviceSns;
}

async function storedIds(prefix: string): Promise<string[]> {
  const { db } = hub.database;
  const rows = await db
    .selectFrom('attendance_event')
    .select('record_id')
    .where('device_sn', 'like', `${prefix}%`)
    .execute();
  return rows.map((row) => row.record_id).sort();
}

/** Each device's first request, in seconds. */
function firstOf(requests: readonly Request[]): number[] {
  const first = new Map<string, number>();
  for (const { second, deviceSn } of requests) if (!first.has(deviceSn)) first.set(deviceSn, second);
  return [...first.values()];
}

describe('a thousand devices', () => {
  it('come back one by one after an outage, and every event is stored exactly once [P1, P2, P12, S8]', async () => {
    const OUTAGE_SECONDS = 1_200;
    fleet = new Fleet(hub, OUTAGE_SECONDS * 1000);
    fleet.obstacle = () => 'NO_NETWORK';
    await switchOn('MANY', 1_000, 3);
    await fleet.pass(OUTAGE_SECONDS, 5);
    // Pauses grow: a device that asked every second would have asked 1,200 times.
    expect(fleet.requests.length).toBeLessThan(1_000 * 40);
    expect(fleet.queued).toBe(3_000);
    const before = fleet.requests.length;
    fleet.obstacle = () => undefined;
    await fleet.pass(CAP_SECONDS + 5, 1);
    expect(fleet.queued).toBe(0);
    const stored = await storedIds('MANY');
    expect(stored).toEqual([...fleet.captured].sort());
    expect(stored).toHaveLength(3_000);
    const returns = firstOf(fleet.requests.slice(before));
    expect(returns).toHaveLength(1_000);
    // Spread over the pause: nobody knows of the others, and no second sees more than a few of them.
    expect(Math.max(...perSecond(returns))).toBeLessThan(40);
    expect(quantile(returns, 0.9) - quantile(returns, 0.1)).toBeGreaterThan(60);
    expect(fleet.requests.slice(before).every(({ code }) => code === 200 || code === 404)).toBe(true);
  }, 300_000);

  it('switched on in the same moment before an overloaded hub wait as told, and drift apart [S8, U8]', async () => {
    const [COUNT, CAPACITY, RETRY_AFTER] = [400, 20, 10];
    fleet = new Fleet(hub, 0);
    const served = new Map<number, number>();
    fleet.obstacle = (second) => {
      const at = Math.floor(second);
      served.set(at, (served.get(at) ?? 0) + 1);
      return (served.get(at) ?? 0) <= CAPACITY ? undefined : overloaded(RETRY_AFTER);
    };
    await switchOn('BOOT', COUNT, 1);
    await fleet.pass(600, 0.25);
    expect(fleet.queued).toBe(0);
    expect(await storedIds('BOOT')).toEqual([...fleet.captured].sort());
    for (const deviceSn of fleet.devices.keys()) {
      const own = fleet.requests.filter((request) => request.deviceSn === deviceSn);
      own.slice(1).forEach(({ second }, index) => {
        const earlier = own[index];
        if (earlier?.code === 503) expect(second - earlier.second).toBeGreaterThanOrEqual(RETRY_AFTER);
      });
    }
    expect(fleet.peakFrom(0)).toBeGreaterThanOrEqual(COUNT);
    expect(fleet.peakFrom(120)).toBeLessThan(COUNT / 5);
  }, 300_000);
});

describe('a device whose key was revoked', () => {
  it('keeps its passages, asks ever more seldom, and sends them under the next key [P1, P8, S14]', async () => {
    fleet = new Fleet(hub, 0);
    const [deviceSn = ''] = await switchOn('REVOKED', 1, 1);
    expect(fleet.queued).toBe(0);
    const { keyId } = fleet.keys.get(deviceSn) ?? { keyId: '' };
    await hub.foundation.db
      .transaction()
      .execute((trx) => hub.foundation.apiKeys.revoke(trx, 'test', keyId, 'lost'));
    // The edge may go on with what it knows of the key for a moment.
    await until(async () => {
      await fleet.capture(deviceSn, worker);
      await fleet.settle();
      return fleet.requests.at(-1)?.code === 401 ? true : null;
    });
    const [from, waiting] = [fleet.requests.length, fleet.queued];
    for (let minute = 0; minute < 120; minute++) {
      await fleet.capture(deviceSn, worker);
      await fleet.pass(60, 15);
    }
    const refused = fleet.requests.slice(from);
    expect(refused.every(({ code }) => code === 401)).toBe(true);
    expect(refused.length).toBeGreaterThan(5);
    // Two hours: a pause of 150 seconds on average, after the first few.
    expect(refused.length).toBeLessThan(90);
    expect(fleet.queued).toBe(waiting + 120);
    const { keyId: next, secret } = await (await makerClient(hub)).issueDeviceKey({ deviceSn });
    fleet.keys.set(deviceSn, { keyId: next, algorithm: 'hmac-sha256', secret });
    await fleet.pass(2 * CAP_SECONDS, 5);
    expect(await storedIds('REVOKED')).toEqual([...fleet.captured].sort());
  }, 120_000);
});

function overloaded(retryAfterSeconds: number): Response {
  const problem = { code: 'OVERLOADED', status: 503, serverTime: new Date().toISOString() };
  const headers = { 'Content-Type': 'application/problem+json', 'Retry-After': String(retryAfterSeconds) };
  return new Response(JSON.stringify(problem), { status: 503, headers });
}

function perSecond(moments: readonly number[]): number[] {
  return [...Map.groupBy(moments, (at) => Math.floor(at)).values()].map((group) => group.length);
}

function quantile(numbers: readonly number[], part: number): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(part * (numbers.length - 1))] ?? NaN;
}
