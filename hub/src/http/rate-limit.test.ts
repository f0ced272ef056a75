import { describe, expect, it } from 'vitest';
import { RateLimiter } from './rate-limit.ts';

const limiter = (maxKeys = 10) => new RateLimiter({ burst: 10, refillPerSecond: 2, maxKeys }, 'key');

describe('rate limit', () => {
  it('lets a burst through, then the refill, and says how long to wait', () => {
    const rate = limiter();
    for (let used = 1; used <= 10; used += 1) expect(rate.take('k', 1, 0).remaining).toBe(10 - used);
    expect(rate.take('k', 1, 0)).toMatchObject({ allowed: false, retryAfterMs: 500 });
    expect(rate.take('k', 1, 499).allowed).toBe(false);
    expect(rate.take('k', 1, 500).allowed).toBe(true);
  });

  it('charges what an operation costs, but never more than a full bucket', () => {
    const rate = limiter();
    expect(rate.take('k', 8, 0)).toMatchObject({ allowed: true, remaining: 2 });
    expect(rate.take('k', 8, 0)).toMatchObject({ allowed: false, retryAfterMs: 3000 });
    expect(rate.take('other', 1000, 0).allowed).toBe(true);
  });

  it('keeps keys apart and gains nothing from waiting longer than a full bucket takes', () => {
    const rate = limiter();
    for (let used = 0; used < 10; used += 1) rate.take('a', 1, 0);
    expect(rate.take('b', 1, 0).allowed).toBe(true);
    expect(rate.take('a', 1, 1_000_000).remaining).toBe(9);
  });

  it('tells policy and state in the header fields, the reset never after Retry-After', () => {
    const rate = limiter();
    expect(rate.headers(rate.take('k', 10, 0))).toEqual({
      'RateLimit-Policy': '"key";q=10;w=5',
      RateLimit: '"key";r=0;t=1',
    });
    const refused = rate.take('k', 3, 0);
    expect(refused.resetMs).toBe(refused.retryAfterMs);
  });

  it('remembers a bounded number of keys and forgets the one quiet longest', () => {
    const rate = limiter(2);
    rate.take('a', 10, 0);
    rate.take('b', 10, 0);
    rate.take('a', 1, 1);
    rate.take('c', 1, 2);
    expect(rate.size).toBe(2);
    expect(rate.take('a', 1, 3).allowed).toBe(false);
    expect(rate.take('b', 1, 3).allowed).toBe(true);
  });

  it('lets somebody owe, but never more than a bucket, and tells until when', () => {
    const rate = limiter();
    expect(rate.spend('a', 10, 0)).toBe(0);
    expect(rate.spend('a', 1, 0)).toBe(500);
    expect(rate.spend('a', 1000, 0)).toBe(5000);
    expect(rate.take('a', 1, 5000).allowed).toBe(false);
    expect(rate.take('a', 1, 5500).allowed).toBe(true);
  });

  it('gives back what was taken for nothing, but never beyond a full bucket', () => {
    const rate = limiter();
    rate.take('a', 10, 0);
    rate.spend('a', -3, 0);
    expect(rate.take('a', 3, 0)).toMatchObject({ allowed: true, remaining: 0 });
    rate.spend('a', -1000, 0);
    expect(rate.take('a', 1, 0).remaining).toBe(9);
  });
});
