import type { Clock } from './clock.ts';

/** Work that goes on beside the requests, until the hub stops. */
export class Background {
  readonly #ending = new AbortController();
  readonly #running: Promise<void>[] = [];
  readonly #clock: Clock;
  readonly #onError: (name: string, error: unknown) => void;

  constructor(clock: Clock, onError: (name: string, error: unknown) => void) {
    this.#clock = clock;
    this.#onError = onError;
  }

  /** `work` ends by itself when the signal aborts. */
  run(name: string, work: (signal: AbortSignal) => Promise<void>): void {
    this.#running.push(work(this.#ending.signal).catch((error: unknown) => this.#onError(name, error)));
  }

  /** Repeats `work`, `ms` after it ended; a failure is told and does not end the repetition. */
  every(ms: number, name: string, work: () => Promise<unknown>): void {
    this.run(name, async (signal) => {
      while (!signal.aborted) {
        await work().catch((error: unknown) => this.#onError(name, error));
        await this.#clock.sleep(ms, signal);
      }
    });
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    await Promise.all(this.#running);
  }
}
