import type { Clock } from '../core/clock.ts';

interface Sleeper {
  untilMs: number;
  wake: () => void;
}

/** A clock that tests move: waiting costs nothing, and the wall clock may be wrong on purpose. */
export class ManualClock implements Clock {
  bootId: string;
  /** Error of the wall clock. */
  skewMs = 0;
  #trueMs: number;
  #uptimeMs: number;
  #waiting: Sleeper[] = [];
  /** Sleeping advances time by itself; off, `advance` does. */
  readonly #automatic: boolean;

  constructor(options: { startMs: number; bootId?: string; uptimeMs?: number; automatic?: boolean }) {
    this.#trueMs = options.startMs;
    this.#uptimeMs = options.uptimeMs ?? 1_000;
    this.bootId = options.bootId ?? 'boot-1';
    this.#automatic = options.automatic ?? true;
  }

  /** The true time, which the hub of a test uses. */
  trueNow(): number {
    return this.#trueMs;
  }

  now(): number {
    return this.#trueMs + this.skewMs;
  }

  uptimeMs(): number {
    return this.#uptimeMs;
  }

  /** A restart of the device: another boot, whose uptime begins anew. */
  reboot(bootId: string): void {
    this.bootId = bootId;
    this.#uptimeMs = 0;
  }

  advance(ms: number): void {
    this.#trueMs += ms;
    this.#uptimeMs += ms;
    const due = this.#waiting.filter((sleeper) => sleeper.untilMs <= this.#trueMs);
    this.#waiting = this.#waiting.filter((sleeper) => sleeper.untilMs > this.#trueMs);
    for (const sleeper of due) sleeper.wake();
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const cancel = this.after(ms, resolve);
      const wake = () => {
        cancel();
        resolve();
      };
      signal?.addEventListener('abort', wake, { once: true });
    });
  }

  after(ms: number, callback: () => void): () => void {
    const sleeper = { untilMs: this.#trueMs + ms, wake: callback };
    this.#waiting.push(sleeper);
    if (this.#automatic) setImmediate(() => this.#passTo(sleeper));
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== sleeper);
    };
  }

  /** Jumps to the sleeper's time, unless it was woken meanwhile. */
  #passTo(sleeper: Sleeper): void {
    if (this.#waiting.includes(sleeper)) this.advance(Math.max(0, sleeper.untilMs - this.#trueMs));
  }
}
