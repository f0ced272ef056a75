import { describe, expect, it } from 'vitest';
import { seededRandom } from '../testing/seeded.ts';
import { backoffMs, DEFAULT_RETRY, rateLimitMs, retryAfterMs } from './retry.ts';

describe('pauses between attempts', () => {
  it('lie anywhere between nothing and the doubled step, which ends at five minutes [S8]', () => {
    const step = (failures: number) =>
      backoffMs(failures, DEFAULT_RETRY, { fraction: () => 1, bytes: () => new Uint8Array() });
    expect([1, 2, 3, 9, 10, 5_000].map(step)).toEqual([1_000, 2_000, 4_000, 256_000, 300_000, 300_000]);
    expect(backoffMs(5, DEFAULT_RETRY, { fraction: () => 0, bytes: () => new Uint8Array() })).toBe(0);
  });

  it('spread a thousand devices after an outage: no second gets more than a few of them [S8]', () => {
    const seconds = new Map<number, number>();
    for (let device = 1; device <= 1_000; device++) {
      const at = Math.floor(backoffMs(9, DEFAULT_RETRY, seededRandom(device * 7_919)) / 1000);
      seconds.set(at, (seconds.get(at) ?? 0) + 1);
    }
    expect(seconds.size).toBeGreaterThan(180);
    expect(Math.max(...seconds.values())).toBeLessThan(20);
  });

  it('follow Retry-After in seconds and as a date, and a date by the clock of the one who sent it', () => {
    const read = (headers: Record<string, string>, nowMs = 0) =>
      retryAfterMs(new Headers(headers), () => nowMs);
    expect(read({ 'retry-after': '120' })).toBe(120_000);
    const date = 'Fri, 31 Dec 1999 23:59:59 GMT';
    expect(read({ 'retry-after': date, date: 'Fri, 31 Dec 1999 23:59:29 GMT' }, 1e15)).toBe(30_000);
    expect(read({ 'retry-after': date }, Date.parse(date) - 5_000)).toBe(5_000);
    expect(read({ 'retry-after': date }, Date.parse(date) + 5_000)).toBe(0);
    expect(read({ 'retry-after': 'soon' })).toBeUndefined();
    expect(read({})).toBeUndefined();
  });

  it('follow RateLimit only when nothing remains', () => {
    const read = (ratelimit: string) => rateLimitMs(new Headers({ ratelimit }));
    expect(read('"burst";r=0;t=30')).toBe(30_000);
    expect(read('"burst";r=50;t=30')).toBeUndefined();
    expect(read('"day";r=5;t=900, "burst"; r=0; t=2')).toBe(2_000);
    expect(rateLimitMs(new Headers())).toBeUndefined();
  });
});
