import type { components } from '@realname-hub/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../harness/test-hub.ts';
import { installDevice, registerSite, shanghaiTime } from '../../harness/test-site.ts';
import { DeviceClock } from './device-clock.ts';
import { FaultyDevice, storedEvents, type StoredEvent } from './faulty-device.ts';

type GapDay = components['schemas']['GapDay'];

const PROJECT = 'P-2026-0001';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The SDK's own: within it the device's time stands as it is. */
const TOLERANCE_MS = 2_000;

const CLOCKS: readonly (readonly [name: string, skewMs: number, clockState: string])[] = [
  ['in 1970', -Date.now(), 'RECOVERED'],
  ['40 minutes ahead', 40 * MINUTE, 'RECOVERED'],
  ['40 minutes behind', -40 * MINUTE, 'RECOVERED'],
  ['right', 0, 'SYNCED'],
];

let hub: TestHub;
let workers: string[];
let installed = 0;
const devices: FaultyDevice[] = [];

beforeAll(async () => {
  hub = await startTestHub();
  ({ workers } = await registerSite(hub.city, PROJECT, { count: 3 }));
});
afterAll(async () => {
  await Promise.all(devices.map((device) => device.stop()));
  await hub.stop();
});

async function newDevice(clock: DeviceClock): Promise<FaultyDevice & { deviceSn: string }> {
  const deviceSn = `CLOCK${(installed += 1)}`;
  const from = shanghaiTime(Date.now() - 10 * DAY);
  const key = await installDevice(hub, PROJECT, deviceSn, from);
  const device = Object.assign(new FaultyDevice({ hub, key, deviceSn, clock }), { deviceSn });
  devices.push(device);
  return device;
}

const worker = (n: number): string => workers[n % workers.length] ?? '';

/** Nothing is lost, nothing is there twice, and what is claimed to be a time is the true one. */
async function expectTrue(device: FaultyDevice & { deviceSn: string }): Promise<StoredEvent[]> {
  const stored = await storedEvents(hub, device.deviceSn);
  expect(stored.map(({ recordId }) => recordId).sort()).toEqual([...device.truths.keys()].sort());
  const allowedMs = TOLERANCE_MS + 2 * device.uncertaintyMs + 50;
  for (const event of stored) {
    const truth = device.truths.get(event.recordId);
    if (truth === undefined) throw new Error(`nobody captured ${event.recordId}`);
    expect(event.workerId).toBe(truth.workerId);
    expect(Math.abs(Date.parse(event.deviceTime) - truth.shown)).toBeLessThan(allowedMs);
    if (event.occurredAt === null) {
      expect(event).toMatchObject({ state: 'PARKED', reason: 'CLOCK_UNCERTAIN', clockState: 'UNSYNCED' });
      continue;
    }
    expect(event.state).toBe('ACCEPTED');
    expect(Math.abs(Date.parse(event.occurredAt) - truth.at)).toBeLessThanOrEqual(allowedMs);
    expect(Math.abs((event.clockOffsetMs ?? NaN) - (truth.at - truth.shown))).toBeLessThanOrEqual(allowedMs);
  }
  return stored;
}

const ledger = async (deviceSn: string, daysBack: number): Promise<GapDay[]> => {
  const [from, to] = [shanghaiTime(Date.now() - daysBack * DAY), shanghaiTime(Date.now())];
  return (await hub.city.getDeviceGaps({ deviceSn, from: from.slice(0, 10), to: to.slice(0, 10) })).days;
};

describe('a device with a wrong clock', () => {
  it.each(CLOCKS)('%s loses nothing and falsifies nothing [P12, S4, S5]', async (_, skewMs, clockState) => {
    const device = await newDevice(new DeviceClock({ behindMs: 3 * HOUR }));
    device.clock.skewMs = skewMs;
    device.online = false;
    await device.start();
    await device.capture(worker(0));
    device.clock.pass(HOUR);
    await device.capture(worker(1));
    device.clock.pass(2 * HOUR);
    device.online = true;
    await device.drained();
    await device.capture(worker(2));
    await device.drained();
    const stored = await expectTrue(device);
    expect(stored.map((event) => event.clockState)).toEqual([clockState, clockState, clockState]);
    expect(stored.map(({ flags }) => flags.includes('DELAYED'))).toEqual([true, true, false]);
    // Every request was signed by the hub's time, however wrong the device's own was.
    expect(device.failures.filter((code) => code === 'CLOCK_SKEW').length).toBeLessThanOrEqual(1);
  });

  it('whose clock is set back in the middle of its queue keeps the true order and times [P12, S4]', async () => {
    const device = await newDevice(new DeviceClock({ behindMs: 4 * HOUR }));
    device.online = false;
    await device.start();
    for (let n = 0; n < 6; n++) {
      device.clock.skewMs = [0, 0, -HOUR, -HOUR, 40 * MINUTE, -Date.now()][n] ?? 0;
      await device.capture(worker(n));
      device.clock.pass(30 * MINUTE);
    }
    device.clock.pass(HOUR);
    device.online = true;
    await device.drained();
    const stored = await expectTrue(device);
    const times = stored.map(({ occurredAt }) => Date.parse(occurredAt ?? ''));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(stored.map(({ workerId }) => workerId)).toEqual([0, 1, 2, 3, 4, 5].map(worker));
  });

  it('that was restarted before it heard the hub claims no time: a person decides, and nothing is lost [P12, R-14, S4]', async () => {
    const device = await newDevice(new DeviceClock({ behindMs: 2 * HOUR }));
    device.clock.skewMs = -Date.now();
    device.online = false;
    await device.start();
    const lostTime = await device.capture(worker(0));
    await device.stop();
    device.clock.reboot('boot-2');
    await device.start();
    device.clock.pass(HOUR);
    const recovered = await device.capture(worker(1));
    device.clock.pass(HOUR);
    device.online = true;
    await device.drained();
    const stored = await expectTrue(device);
    expect(stored).toMatchObject([
      { recordId: lostTime, state: 'PARKED', reason: 'CLOCK_UNCERTAIN', occurredAt: null },
      { recordId: recovered, state: 'ACCEPTED', clockState: 'RECOVERED' },
    ]);
    expect(stored[0]?.deviceTime).toMatch(/^1970-01-01T/);
    const { items } = await hub.city.listParkedEvents({ deviceSn: device.deviceSn });
    const occurredAt = shanghaiTime(device.truths.get(lostTime)?.at ?? 0);
    await hub.city.resolveParkedEvent(
      {
        parkedId: items[0]?.parkedId ?? '',
        body: { decision: 'SET_TIME', occurredAt, operator: '测试员', reason: '门卫登记簿' },
      },
      { idempotencyKey: `set-time-${lostTime}` },
    );
    expect(await storedEvents(hub, device.deviceSn)).toMatchObject([
      { recordId: lostTime, state: 'ACCEPTED', occurredAt },
      { recordId: recovered },
    ]);
  });
});

describe('a device that is offline for 72 hours', () => {
  it('brings every passage of three days with its true time, and the ledger proves the days [P12, P1, N4, FS-6.16-03]', async () => {
    const device = await newDevice(new DeviceClock({ behindMs: 73 * HOUR }));
    device.online = false;
    await device.start();
    await device.capture(worker(0));
    const before = await ledger(device.deviceSn, 3);
    expect(before.every(({ state }) => state === 'NOT_KNOWN')).toBe(true);
    for (let hour = 0; hour < 72; hour += 1) {
      await device.capture(worker(hour));
      device.clock.pass(HOUR);
    }
    device.clock.pass(HOUR);
    device.online = true;
    await device.drained();
    await device.device.heartbeat();
    expect(device.truths.size).toBe(73);
    await expectTrue(device);
    const days = await ledger(device.deviceSn, 3);
    expect(days.slice(0, 3).map(({ state }) => state)).toEqual(['COMPLETE', 'COMPLETE', 'COMPLETE']);
    expect(days.reduce((sum, { events }) => sum + events, 0)).toBe(73);
    expect(days.every(({ missingAtMost }) => missingAtMost === 0)).toBe(true);
    expect(days[1]?.lateEvents).toBe(days[1]?.events);
    const { items } = await hub.city.listDeviceGaps({
      projectId: PROJECT,
      from: days[0]?.day ?? '',
      to: days[2]?.day ?? '',
    });
    expect(items.filter(({ deviceSn }) => deviceSn === device.deviceSn)).toEqual([]);
  });
});
