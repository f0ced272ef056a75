import type { Clock } from '../runtime/clock.ts';

export interface PaceLimits {
  /** Calls under way at the same time. */
  concurrency: number;
  /** Least time between the starts of two calls. */
  paceMs: number;
}

/** Whoever waits for a turn looks this often whether the limits have changed. */
const LOOK_MS = 1_000;
/** Calls are got ready for about this long ahead. */
const AHEAD_MS = 5_000;

/**
 * Keeps to an endpoint's limits: callers take turns. Several processes that send to the endpoint share its limits
 * evenly, without talking to each other.
 */
export class Pace {
  readonly #clock: Clock;
  #limits: PaceLimits;
  #owners = 1;
  #nextStart = Number.NEGATIVE_INFINITY;
  #underWay = 0;
  #queue: (() => void)[] = [];

  constructor(clock: Clock, limits: PaceLimits) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /** New limits count at once, also for the calls that wait for their turn. */
  limit(limits: PaceLimits): void {
    const slower = limits.paceMs >= this.#limits.paceMs;
    this.#limits = limits;
    if (!slower) this.#nextStart = Math.min(this.#nextStart, this.#clock.monotonic() + this.#interval());
    this.#admit();
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
    while (!signal.aborted) {
      const wait = this.#nextStart - this.#clock.monotonic();
      if (wait <= 0) break;
      await this.#clock.sleep(Math.min(wait, LOOK_MS), signal);
    }
    if (!signal.aborted) this.#nextStart = this.#clock.monotonic() + this.#interval();
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
    const share = Math.floor(this.#limits.concurrency / this.#owners);
    const interval = this.#interval();
    // What is got ready is journalled as if it might have left: far ahead of a slow pace there must not be much of it.
    const soon = interval === 0 ? share : Math.ceil(AHEAD_MS / interval);
    return Math.max(1, Math.min(share, soon));
  }

  #interval(): number {
    return this.#limits.paceMs * this.#owners;
  }
}
