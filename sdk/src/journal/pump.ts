import type { Clock } from '../core/clock.ts';
import type { Random } from '../core/random.ts';
import { backoffMs } from '../core/retry.ts';
import type { RetryPolicy } from '../core/retry.ts';

export type StepResult =
  /** Nothing to do until someone wakes the pump. */
  { kind: 'IDLE' } | { kind: 'DONE'; pauseMs: number } | { kind: 'FAILED'; retryAfterMs: number | undefined };

export interface PumpSettings {
  clock: Clock;
  random: Random;
  retry: RetryPolicy;
  step: (signal: AbortSignal) => Promise<StepResult>;
}

/** Repeats one step for ever, one at a time: at once while there is work, with growing pauses while it fails. */
export class Pump {
  readonly #settings: PumpSettings;
  readonly #stopping = new AbortController();
  readonly #aborting = new AbortController();
  #wake: () => void = () => undefined;
  #woken = false;
  #running: Promise<void> | undefined;

  constructor(settings: PumpSettings) {
    this.#settings = settings;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** There is something to do. A pause after a failure is not cut short by it. */
  wake(): void {
    this.#woken = true;
    this.#wake();
  }

  /** Lets the step under way end by itself for `graceMs`, then aborts it. */
  async stop(graceMs: number): Promise<void> {
    this.#stopping.abort();
    this.#wake();
    const done = new AbortController();
    const grace = this.#settings.clock.sleep(graceMs, done.signal).then(() => this.#aborting.abort());
    await this.#running;
    done.abort();
    await grace;
  }

  async #run(): Promise<void> {
    const { clock, random, retry, step } = this.#settings;
    const stopping = this.#stopping.signal;
    let failures = 0;
    while (!stopping.aborted) {
      this.#woken = false;
      const result = await step(this.#aborting.signal);
      if (result.kind === 'IDLE') {
        failures = 0;
        await this.#sleepUntilWoken();
      } else if (result.kind === 'DONE') {
        failures = 0;
        if (result.pauseMs > 0) await clock.sleep(result.pauseMs, stopping);
      } else {
        failures++;
        // Never before the moment that the hub named; beyond it the spread grows, or a thousand devices that were
        // sent away together would come back together.
        await clock.sleep((result.retryAfterMs ?? 0) + backoffMs(failures, retry, random), stopping);
      }
    }
  }

  #sleepUntilWoken(): Promise<void> {
    if (this.#woken || this.#stopping.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
