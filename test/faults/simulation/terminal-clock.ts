import type { Clock } from '../../../hub/src/runtime/clock.ts';

/**
 * The clock of one run of a terminal: its counter is true since the boot, its wall clock is as wrong as it was set.
 * Once the run is over nobody is woken any more.
 */
export class TerminalClock {
  readonly bootId: string;
  /** Error of the wall clock. */
  skewMs: number;
  readonly #time: Clock;
  readonly #bootedAt: number;
  readonly #isOver: () => boolean;

  constructor(
    time: Clock,
    boot: { bootId: string; bootedAt: number; skewMs: number },
    isOver: () => boolean,
  ) {
    this.#time = time;
    this.bootId = boot.bootId;
    this.skewMs = boot.skewMs;
    this.#bootedAt = boot.bootedAt;
    this.#isOver = isOver;
  }

  now(): number {
    return this.#time.now() + this.skewMs;
  }

  uptimeMs(): number {
    return this.#time.monotonic() - this.#bootedAt;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    await this.#time.sleep(ms, signal);
    if (this.#isOver()) await never();
  }

  after(ms: number, callback: () => void): () => void {
    const cancelled = new AbortController();
    void this.sleep(ms, cancelled.signal).then(() => {
      if (!cancelled.signal.aborted) callback();
    });
    return () => cancelled.abort();
  }
}

/** What a program that has lost its power gets from everything it waits for. */
export function never(): Promise<never> {
  return new Promise(() => undefined);
}
