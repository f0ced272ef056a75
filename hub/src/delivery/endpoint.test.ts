import { describe, expect, it } from 'vitest';
import { backoffMs } from './backoff.ts';
import { Breaker } from './breaker.ts';
import { Pace } from './pace.ts';
import { VirtualClock } from './simulation/virtual-time.ts';

describe('backoff', () => {
  it('draws from nothing to a bound that doubles up to ten minutes', () => {
    expect([1, 2, 3, 10, 1_000].map((failures) => backoffMs(failures, null, () => 0.999_999))).toEqual([
      1_999, 3_999, 7_999, 599_999, 599_999,
    ]);
    expect(backoffMs(5, null, () => 0)).toBe(50);
  });

  it('never comes back before Retry-After, and not all at once', () => {
    expect(backoffMs(1, 30_000, () => 0)).toBe(30_050);
    expect(backoffMs(9, 30_000, () => 0.9)).toBe(31_000);
  });
});

describe('breaker', () => {
  it('opens after five failures in a row, lets one probe through, and closes when it succeeds', () => {
    let now = 0;
    const breaker = new Breaker({ now: () => now, fraction: () => 0.5 });
    const fail = () => {
      breaker.started();
      breaker.failed();
    };
    for (let n = 0; n < 4; n += 1) fail();
    expect(breaker.state).toBe('CLOSED');
    breaker.succeeded();
    for (let n = 0; n < 4; n += 1) fail();
    expect([breaker.state, breaker.allowance(8)]).toEqual(['CLOSED', 8]);
    fail();
    expect([breaker.state, breaker.allowance(8)]).toEqual(['OPEN', 0]);
    now = 2_000;
    expect([breaker.state, breaker.allowance(8)]).toEqual(['HALF_OPEN', 1]);
    breaker.started();
    expect(breaker.allowance(8)).toBe(0);
    breaker.failed();
    now = 3_999;
    expect(breaker.state).toBe('OPEN');
    now = 6_000;
    breaker.started();
    breaker.succeeded();
    expect([breaker.state, breaker.allowance(8)]).toEqual(['CLOSED', 8]);
  });
});

describe('pace', () => {
  it('keeps the interval and the number of calls under way, and divides both among owners', async () => {
    const clock = new VirtualClock(0);
    const pace = new Pace(clock, { concurrency: 4, paceMs: 100 });
    const starts: number[] = [];
    const call = async () => {
      await pace.turn(new AbortController().signal);
      starts.push(clock.monotonic());
      await clock.sleep(1_000);
      pace.done();
    };
    for (let n = 0; n < 5; n += 1) void call();
    await clock.run(5_000);
    expect(starts).toEqual([0, 100, 200, 300, 1_000]);
    pace.shareAmong(2);
    starts.length = 0;
    for (let n = 0; n < 3; n += 1) void call();
    await clock.run(5_000);
    expect(starts).toEqual([6_000 - 1_000, 5_200, 6_000]);
  });

  it('takes new limits at once, also for those that wait for their turn under the old ones', async () => {
    const clock = new VirtualClock(0);
    const pace = new Pace(clock, { concurrency: 4, paceMs: 60_000 });
    const starts: number[] = [];
    const call = async () => {
      await pace.turn(new AbortController().signal);
      starts.push(clock.monotonic());
      pace.done();
    };
    for (let n = 0; n < 3; n += 1) void call();
    await clock.run(10_000);
    expect(starts).toEqual([0]);
    pace.limit({ concurrency: 4, paceMs: 2_000 });
    await clock.run(10_000);
    expect(starts).toEqual([0, 12_000, 14_000]);
    pace.limit({ concurrency: 4, paceMs: 5_000 });
    for (let n = 0; n < 3; n += 1) void call();
    await clock.run(20_000);
    expect(starts.slice(3)).toEqual([20_000, 25_000, 30_000]);
  });

  it('gets little ready where calls are far apart: what is ready counts as perhaps sent after a crash', () => {
    const clock = new VirtualClock(0);
    expect(new Pace(clock, { concurrency: 8, paceMs: 0 }).free).toBe(16);
    expect(new Pace(clock, { concurrency: 8, paceMs: 60_000 }).free).toBe(2);
  });
});
