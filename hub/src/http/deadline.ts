import type { Clock } from '../runtime/clock.ts';

/** How long a client is kept waiting for work that cannot be stopped. */
export class Deadline {
  readonly #clock: Clock;
  readonly #ms: number;
  #running: Promise<unknown> = Promise.resolve();

  constructor(clock: Clock, ms: number) {
    this.#clock = clock;
    this.#ms = ms;
  }

  /** What `work` gives, or null when it takes too long; it then goes on by itself. */
  async wait<Result>(work: Promise<Result>): Promise<Result | null> {
    this.#running = work;
    const done = new AbortController();
    const late = this.#clock.sleep(this.#ms, done.signal).then(() => null);
    try {
      return await Promise.race([work, late]);
    } finally {
      // A reason spares the making of an error, with its stack, that nobody reads.
      done.abort(null);
    }
  }

  /** Calls `then` when nothing that was waited for runs any more. */
  whenOver(then: () => void): void {
    void this.#running.then(then, then);
  }
}
