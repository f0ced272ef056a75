import type { RatePolicy } from './limits.ts';

export interface RateVerdict {
  allowed: boolean;
  /** Whole tokens left. */
  remaining: number;
  /** Until the same request would be allowed; 0 when it is. */
  retryAfterMs: number;
  /** Until the bucket has a token again, when it is empty, else until it is full. */
  resetMs: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** A body that is refused was read, unpacked and parsed for nothing; so much of it costs as a request does. */
const BYTES_PER_TOKEN = 64 * 1024;

export const tokensFor = (bytes: number): number => bytes / BYTES_PER_TOKEN;

/**
 * Token buckets by their owner: a key, a device, an address. Time is the caller's monotonic clock, so that a
 * stepping wall clock gives nothing away.
 */
export class RateLimiter {
  readonly #policy: RatePolicy;
  /** What the header fields call the owner. */
  readonly #name: string;
  readonly #buckets = new Map<string, Bucket>();

  constructor(policy: RatePolicy, name: string) {
    this.#policy = policy;
    this.#name = name;
  }

  take(owner: string, cost: number, now: number): RateVerdict {
    const { burst, refillPerSecond } = this.#policy;
    const bucket = this.#bucket(owner, now);
    // No operation can cost more than a full bucket, or it could never be called.
    const price = Math.min(cost, burst);
    const allowed = bucket.tokens >= price;
    if (allowed) bucket.tokens -= price;
    const until = (tokens: number) =>
      Math.max(0, Math.ceil(((tokens - bucket.tokens) / refillPerSecond) * 1000));
    const retryAfterMs = allowed ? 0 : until(price);
    const remaining = Math.floor(bucket.tokens);
    return {
      allowed,
      remaining: allowed ? remaining : 0,
      retryAfterMs,
      resetMs: allowed ? until(remaining < 1 ? 1 : burst) : retryAfterMs,
    };
  }

  /**
   * Takes tokens whether they are there or not, down to an empty bucket's worth of debt; gives some back where
   * `cost` is negative. Answers how long it takes until nothing is owed any more.
   */
  spend(owner: string, cost: number, now: number): number {
    const { burst, refillPerSecond } = this.#policy;
    const bucket = this.#bucket(owner, now);
    bucket.tokens = Math.min(burst, Math.max(-burst, bucket.tokens - cost));
    return Math.max(0, Math.ceil((-bucket.tokens / refillPerSecond) * 1000));
  }

  /** `RateLimit-Policy` and `RateLimit` of the IETF draft "RateLimit header fields for HTTP". */
  headers(verdict: RateVerdict): Record<string, string> {
    const { burst, refillPerSecond } = this.#policy;
    const window = Math.max(1, Math.ceil(burst / refillPerSecond));
    return {
      'RateLimit-Policy': `"${this.#name}";q=${burst};w=${window}`,
      RateLimit: `"${this.#name}";r=${verdict.remaining};t=${Math.ceil(verdict.resetMs / 1000)}`,
    };
  }

  get size(): number {
    return this.#buckets.size;
  }

  /** The map keeps its owners in order of last use: the first is the one to forget. */
  #bucket(owner: string, now: number): Bucket {
    const { burst, refillPerSecond, maxKeys } = this.#policy;
    const known = this.#buckets.get(owner);
    const bucket = known
      ? { tokens: Math.min(burst, known.tokens + ((now - known.at) / 1000) * refillPerSecond), at: now }
      : { tokens: burst, at: now };
    this.#buckets.delete(owner);
    this.#buckets.set(owner, bucket);
    if (this.#buckets.size > maxKeys) {
      const oldest = this.#buckets.keys().next();
      if (!oldest.done) this.#buckets.delete(oldest.value);
    }
    return bucket;
  }
}
