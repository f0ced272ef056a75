import type { Random } from './random.ts';

export interface RetryPolicy {
  /** Attempts of one call, the first included. */
  maxAttempts: number;
  baseMs: number;
  capMs: number;
}

export const DEFAULT_RETRY: RetryPolicy = { maxAttempts: 5, baseMs: 1_000, capMs: 300_000 };

/** Statuses worth another try when the reply is not one of the hub's own problems. */
const RETRYABLE_STATUS = new Set([408, 425, 429, 500, 502, 503, 504]);

export const isRetryableStatus = (status: number): boolean => RETRYABLE_STATUS.has(status);

/** Full jitter: anywhere between nothing and the exponential step, so that devices do not come back in lock-step. */
export function backoffMs(failures: number, policy: RetryPolicy, random: Random): number {
  const step = Math.min(policy.capMs, policy.baseMs * 2 ** Math.min(failures - 1, 40));
  return random.fraction() * step;
}

/**
 * `Retry-After` in seconds or as a date (RFC 9110 §10.2.3). A date is measured against the reply's own `Date`, so
 * that a device with a wrong clock does not wait for years.
 */
export function retryAfterMs(headers: Headers, now: () => number): number | undefined {
  const text = headers.get('retry-after')?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const until = Date.parse(text);
  if (Number.isNaN(until)) return undefined;
  const date = Date.parse(headers.get('date') ?? '');
  return Math.max(0, until - (Number.isNaN(date) ? now() : date));
}

/** How long `RateLimit: "name";r=0;t=30` asks to wait; undefined while something remains. */
export function rateLimitMs(headers: Headers): number | undefined {
  const waits = (headers.get('ratelimit') ?? '').split(',').flatMap((item) => {
    const remaining = /;\s*r=(\d+)/.exec(item)?.[1];
    const reset = /;\s*t=(\d+)/.exec(item)?.[1];
    return remaining === '0' && reset !== undefined ? [Number(reset) * 1000] : [];
  });
  return waits.length > 0 ? Math.max(...waits) : undefined;
}
