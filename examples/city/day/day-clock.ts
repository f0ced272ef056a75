import { setTimeout as pause } from 'node:timers/promises';

export interface WallClock {
  now(): number;
}

/**
 * The compressed day: sixty seconds, times the speed. It stands still while the demo is stopped and goes on from
 * there, so that a restart catches up nothing in a rush.
 */
export class DayClock {
  readonly #wall: WallClock;
  readonly #speed: number;
  readonly #beganAt: number;
  readonly #before: number;

  constructor(options: { wall: WallClock; speed: number; elapsedMs: number }) {
    this.#wall = options.wall;
    this.#speed = options.speed;
    this.#before = options.elapsedMs;
    this.#beganAt = options.wall.now();
  }

  elapsedMs(): number {
    return this.#before + (this.#wall.now() - this.#beganAt) * this.#speed;
  }

  seconds(): number {
    return this.elapsedMs() / 1000;
  }

  /** Resolves when that second of the day has come; false when `signal` ended the waiting. */
  async until(second: number, signal: AbortSignal): Promise<boolean> {
    const waitMs = (second * 1000 - this.elapsedMs()) / this.#speed;
    if (waitMs > 0) await pause(waitMs, undefined, { signal }).catch(() => undefined);
    return !signal.aborted;
  }
}
