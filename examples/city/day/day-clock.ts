import { setTimeout as pause } from 'node:timers/promises';

export interface WallClock {
  now(): number;
}

/**
 * The compressed day: sixty seconds, times the speed. It stands still while the demo is stopped and goes on from
 * there, so that a restart catches up nothing in a rush. Until it begins, its first moment lasts.
 */
export class DayClock {
  readonly #wall: WallClock;
  readonly #speed: number;
  readonly #begun = Promise.withResolvers<undefined>();
  #beganAt: number | undefined;
  readonly #before: number;

  constructor(options: { wall: WallClock; speed: number; elapsedMs: number }) {
    this.#wall = options.wall;
    this.#speed = options.speed;
    this.#before = options.elapsedMs;
  }

  begin(): void {
    this.#beganAt ??= this.#wall.now();
    this.#begun.resolve(undefined);
  }

  elapsedMs(): number {
    const now = this.#wall.now();
    return this.#before + (now - (this.#beganAt ?? now)) * this.#speed;
  }

  seconds(): number {
    return this.elapsedMs() / 1000;
  }

  /** Resolves when that second of the day has come; false when `signal` ended the waiting. */
  async until(second: number, signal: AbortSignal): Promise<boolean> {
    if (second * 1000 > this.#before) await Promise.race([this.#begun.promise, aborted(signal)]);
    const waitMs = (second * 1000 - this.elapsedMs()) / this.#speed;
    if (waitMs > 0) await pause(waitMs, undefined, { signal }).catch(() => undefined);
    return !signal.aborted;
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
