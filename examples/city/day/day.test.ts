import { expect, it } from 'vitest';
import { EXPECTATION } from '../expectation.ts';
import { DEVICES } from '../fixture/devices.ts';
import { WORKERS, workerOf } from '../fixture/workers.ts';
import { DayClock } from './day-clock.ts';
import { DEVICE_PLANS, opensTheDay } from './device-plans.ts';
import { SITE_PLAN } from './site-plan.ts';

const deviceCaptures = DEVICE_PLANS.flatMap(({ captures }) => captures);
const siteRecords = SITE_PLAN.flatMap(({ act }) => (act.kind === 'RECORDS' ? act.records : []));

it('plays as many passages as the expectation says', () => {
  expect(deviceCaptures).toHaveLength(112);
  expect(siteRecords).toHaveLength(10);
  expect(EXPECTATION.captured).toBe(112 + 10);
});

it('has a plan for each of the fourteen devices, in the order of time and within the minute', () => {
  expect(DEVICE_PLANS.map(({ device }) => device)).toEqual(DEVICES.map(({ key }) => key));
  for (const { captures } of DEVICE_PLANS) {
    const times = captures.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(Math.max(...times)).toBeLessThan(60);
  }
});

it('lets nobody pass twice the same way on one project, so that each report can be told from every other', () => {
  const passages = [
    ...DEVICE_PLANS.flatMap(({ device, captures }) =>
      captures
        .filter(({ liveness, nonWork }) => liveness === 'PASS' && nonWork === undefined)
        .flatMap(({ who, direction }) =>
          'worker' in who
            ? [`${DEVICES.find(({ key }) => key === device)?.project} ${who.worker} ${direction}`]
            : [],
        ),
    ),
    ...siteRecords.map(({ worker, direction }) => `MUNICIPAL ${worker} ${direction}`),
  ];
  expect(new Set(passages).size).toBe(passages.length);
});

it('sends workers only to their own project, but for the one with a permit', () => {
  const strangersToProject = DEVICE_PLANS.flatMap(({ device, captures }) =>
    captures.flatMap(({ who }) => {
      const project = DEVICES.find(({ key }) => key === device)?.project;
      return 'worker' in who && workerOf(who.worker).project !== project ? [who.worker] : [];
    }),
  );
  expect(strangersToProject).toEqual(['W37']);
});

it('gives each act an id of its own', () => {
  const ids = SITE_PLAN.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('opens with one worker at one gate', () => {
  const keys = [...DEVICES, ...WORKERS].map(({ key }) => key);
  expect(keys.filter(opensTheDay)).toEqual(['D01', 'W01']);
});

it('lasts at its first moment until it begins, and wakes nobody later before', async () => {
  let now = 1_000;
  const day = new DayClock({ wall: { now: () => now }, speed: 1, elapsedMs: 0 });
  const stopping = new AbortController();
  let woken = '';
  await day.until(0, stopping.signal);
  const later = day.until(5, stopping.signal).then((comes) => (woken = comes ? 'in time' : 'stopped'));
  now += 60_000;
  await new Promise((resolve) => setImmediate(resolve));
  expect([day.seconds(), woken]).toEqual([0, '']);
  day.begin();
  now += 5_000;
  await later;
  expect([day.seconds(), woken]).toEqual([5, 'in time']);
});

it('lets go of everybody when it is stopped before it began', async () => {
  const day = new DayClock({ wall: Date, speed: 1, elapsedMs: 0 });
  expect(await day.until(5, AbortSignal.timeout(1))).toBe(false);
});
