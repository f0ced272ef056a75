import type { Clock } from '../runtime/clock.ts';

export interface PaceLimits {
  /** Calls under way at the same time. */
  concurrency: number;
  /** Least time between the starts of two calls. */
  paceMs: number;
}

/**
 * Keeps to an endpoint's limits: callers take turns. Several processes that send to the endpoint share its limits
 * evenly, without talking to each other.
 */
export class Pace {
  readonly #clock: Clock;
  readonly #limits: PaceLimits;
  #owners = 1;
  #nextStart = Number.NEGATIVE_INFINITY;
  #underWay = 0;
  #queue: (() => void)[] = [];

  constructor(clock: Clock, limits: PaceLimits) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /** How many processes send to this endpoint, this one included. */
  shareAmong(owners: number): void {
    this.#owners = Math.max(1, owners);
    this.#admit();
  }

  /** Calls that may be got ready now: as many as may be under way, and as many again to follow them at once. */
  get free(): number {
    return Math.max(0, 2 * this.#share() - this.#underWay - this.#queue.length);
  }

  /** Resolves when the call may start; `done` ends it. An aborted signal lets it through at once, to be told no. */
  async turn(signal: AbortSignal): Promise<void> {
    if (this.#underWay < this.#share()) this.#underWay += 1;
    else await this.#slot(signal);
    const interval = this.#limits.paceMs * this.#owners;
    if (interval === 0 || signal.aborted) return;
    const now = this.#clock.monotonic();
    const at = Math.max(now, this.#nextStart);
    this.#nextStart = at + interval;
    if (at > now) await this.#clock.sleep(at - now, signal);
  }

  done(): void {
    this.#underWay -= 1;
    this.#admit();
  }

  #slot(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const enter = () => {
        signal.removeEventListener('abort', giveUp);
        this.#underWay += 1;
        resolve();
      };
      const giveUp = () => {
        this.#queue = this.#queue.filter((other) => other !== enter);
        enter();
      };
      if (signal.aborted) return enter();
      signal.addEventListener('abort', giveUp, { once: true });
      this.#queue.push(enter);
    });
  }

  #admit(): void {
    while (this.#underWay < this.#share()) {
      const next = this.#queue.shift();
      if (!next) return;
      next();
    }
  }

  #share(): number {
    return Math.max(1, Math.floor(this.#limits.concurrency / this.#owners));
  }
}
