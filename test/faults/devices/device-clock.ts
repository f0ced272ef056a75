import { after, sleep, type Clock } from '../../../sdk/src/core/clock.ts';

/**
 * A device's clock that stands still for nobody: real time passes, days can be skipped, and what the device shows may
 * be wrong. It begins so far in the past that, after the days of a story, its true time is the hub's.
 */
export class DeviceClock implements Clock {
  bootId = 'boot-1';
  /** Error of the wall clock. */
  skewMs = 0;
  #behindMs: number;
  #bootedAt = 0;

  constructor({ behindMs = 0 } = {}) {
    this.#behindMs = behindMs;
  }

  trueNow(): number {
    return Date.now() - this.#behindMs;
  }

  now(): number {
    return this.trueNow() + this.skewMs;
  }

  uptimeMs(): number {
    return performance.now() - this.#behindMs - this.#bootedAt + 1e12;
  }

  /** The story has reached the present: the hub's time is the device's true one. */
  get isPresent(): boolean {
    return this.#behindMs === 0;
  }

  /** Time passes for the device and for the world around it. */
  pass(ms: number): void {
    if (ms > this.#behindMs) throw new Error('the device would be ahead of the hub');
    this.#behindMs -= ms;
  }

  reboot(bootId: string): void {
    this.bootId = bootId;
    this.#bootedAt = performance.now() - this.#behindMs;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return sleep(ms, signal);
  }

  after(ms: number, callback: () => void): () => void {
    return after(ms, callback);
  }
}
