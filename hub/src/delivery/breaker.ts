import { backoffMs } from './backoff.ts';

const THRESHOLD = 5;

export interface BreakerOptions {
  now: () => number;
  fraction: () => number;
}

/**
 * One per endpoint and process. After five failures of transport in a row nothing is sent for a while; then one
 * probe goes, and its outcome opens the endpoint again or closes it for longer. It only saves effort: what was not
 * sent stays in its lane.
 */
export class Breaker {
  readonly #options: BreakerOptions;
  #failures = 0;
  #openings = 0;
  #openUntil: number | null = null;
  #probing = false;

  constructor(options: BreakerOptions) {
    this.#options = options;
  }

  get state(): 'CLOSED' | 'OPEN' | 'HALF_OPEN' {
    if (this.#openUntil === null) return 'CLOSED';
    return this.#options.now() < this.#openUntil ? 'OPEN' : 'HALF_OPEN';
  }

  /** How many calls may start now, of `wanted`. */
  allowance(wanted: number): number {
    if (this.state === 'CLOSED') return wanted;
    return this.state === 'OPEN' || this.#probing ? 0 : Math.min(1, wanted);
  }

  /** A call goes out; every one started is reported by `succeeded`, `failed` or `withdrawn`. */
  started(): void {
    if (this.state === 'HALF_OPEN') this.#probing = true;
  }

  withdrawn(): void {
    this.#probing = false;
  }

  /** The endpoint answered something, be it a refusal. */
  succeeded(): void {
    this.#failures = 0;
    this.#openings = 0;
    this.#openUntil = null;
    this.#probing = false;
  }

  failed(): void {
    const probe = this.#probing;
    this.#probing = false;
    this.#failures += 1;
    // Calls that were under way when it opened fail too; they say nothing new.
    if (this.state === 'OPEN') return;
    if (!probe && this.#openUntil === null && this.#failures < THRESHOLD) return;
    this.#openings += 1;
    this.#openUntil = this.#options.now() + backoffMs(this.#openings + 1, null, this.#options.fraction);
  }
}
