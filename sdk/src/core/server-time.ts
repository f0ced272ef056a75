import type { Clock } from './clock.ts';

/** One reading of the hub's clock, tied to the device's monotonic clock so that a jumping wall clock cannot move it. */
export interface TimeAnchor {
  bootId: string;
  uptimeMs: number;
  serverMs: number;
  /** Half the round trip in which it was read. */
  uncertaintyMs: number;
}

/** A quartz clock of a terminal drifts up to about this much; an old reading is worth less than a new one. */
const DRIFT = 100e-6;

/** The hub's time as seen from here, refined by the `serverTime` of every reply. */
export class ServerTime {
  readonly #clock: Clock;
  readonly #listeners = new Set<(anchor: TimeAnchor) => void>();
  #anchor: TimeAnchor | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The best reading so far, or undefined before the first reply. */
  get anchor(): TimeAnchor | undefined {
    return this.#anchor;
  }

  /** Milliseconds since the epoch by the hub's clock; by the device's own while no reply has come. */
  now(): number {
    const anchor = this.#anchor;
    return anchor ? anchor.serverMs + this.#clock.uptimeMs() - anchor.uptimeMs : this.#clock.now();
  }

  /** `replace` (after CLOCK_SKEW) takes the reading even when the one at hand looked more exact. */
  observe(serverTime: string, sentAtMs: number, receivedAtMs: number, replace = false): void {
    const serverMs = Date.parse(serverTime);
    if (Number.isNaN(serverMs)) return;
    const uncertaintyMs = (receivedAtMs - sentAtMs) / 2;
    const old = this.#anchor;
    const worthOfOld = old ? old.uncertaintyMs + (receivedAtMs - old.uptimeMs) * DRIFT : Infinity;
    if (!replace && uncertaintyMs > worthOfOld) return;
    const uptimeMs = sentAtMs + uncertaintyMs;
    this.#anchor = { bootId: this.#clock.bootId, uptimeMs, serverMs, uncertaintyMs };
    for (const listener of this.#listeners) listener(this.#anchor);
  }

  /** Calls back at every better reading, until the returned function is called. */
  onAnchor(listener: (anchor: TimeAnchor) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
