import type { Clock } from '../../runtime/clock.ts';
import type { Random } from '../../runtime/random.ts';

/** A clock that stands still until it is run: hours pass in milliseconds, and always in the same order. */
export class VirtualClock implements Clock {
  readonly #epoch: number;
  #elapsed = 0;
  #order = 0;
  #timers: { at: number; order: number; fire: () => void }[] = [];

  constructor(epoch: number) {
    this.#epoch = epoch;
  }

  now(): number {
    return this.#epoch + this.#elapsed;
  }

  monotonic(): number {
    return this.#elapsed;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = { at: this.#elapsed + Math.max(0, ms), order: this.#order++, fire: () => finish() };
      const finish = () => {
        this.#timers = this.#timers.filter((other) => other !== timer);
        signal?.removeEventListener('abort', finish);
        resolve();
      };
      this.#timers.push(timer);
      signal?.addEventListener('abort', finish, { once: true });
    });
  }

  /** Lets `ms` pass. Everything that became possible at one moment happens before time goes on. */
  async run(ms: number): Promise<void> {
    const end = this.#elapsed + ms;
    for (;;) {
      await settled();
      const next = this.#earliest();
      if (!next || next.at > end) break;
      this.#elapsed = Math.max(this.#elapsed, next.at);
      next.fire();
    }
    this.#elapsed = end;
  }

  #earliest(): { at: number; order: number; fire: () => void } | undefined {
    let first: { at: number; order: number; fire: () => void } | undefined;
    for (const timer of this.#timers)
      if (!first || timer.at < first.at || (timer.at === first.at && timer.order < first.order))
        first = timer;
    return first;
  }
}

/** All promises that can go on have gone on: a turn of the event loop comes after them. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Mulberry32: small, fast, and the same for the same seed everywhere. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const bytes = (length: number) => Buffer.from(Array.from({ length }, () => Math.floor(fraction() * 256)));
  return { bytes, fraction, uuid: () => bytes(16).toString('hex') };
}
