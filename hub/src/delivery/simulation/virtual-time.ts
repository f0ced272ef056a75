import type { Clock } from '../../runtime/clock.ts';
import type { Random } from '../../runtime/random.ts';

interface Timer {
  at: number;
  order: number;
  fire: () => void;
  /** Woken by its signal before its time: it stays in the heap until it comes up. */
  over: boolean;
}

/** A clock that stands still until it is run: hours pass in milliseconds, and always in the same order. */
export class VirtualClock implements Clock {
  readonly #epoch: number;
  readonly #timers: Timer[] = [];
  #elapsed = 0;
  #order = 0;

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
      const finish = () => {
        timer.over = true;
        signal?.removeEventListener('abort', finish);
        resolve();
      };
      const at = this.#elapsed + Math.max(0, ms);
      const timer: Timer = { at, order: this.#order++, fire: finish, over: false };
      push(this.#timers, timer);
      signal?.addEventListener('abort', finish, { once: true });
    });
  }

  /** Lets `ms` pass. Everything that became possible at one moment happens before time goes on. */
  async run(ms: number): Promise<void> {
    const end = this.#elapsed + ms;
    for (;;) {
      await settled();
      while (this.#timers[0]?.over) pop(this.#timers);
      const next = this.#timers[0];
      if (!next || next.at > end) break;
      pop(this.#timers);
      this.#elapsed = Math.max(this.#elapsed, next.at);
      next.fire();
    }
    this.#elapsed = end;
  }
}

function isBefore(a: Timer, b: Timer): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

/** A binary heap with the earliest timer on top. */
function push(heap: Timer[], timer: Timer): void {
  let at = heap.push(timer) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent] as Timer;
    if (isBefore(above, timer)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = timer;
}

function pop(heap: Timer[]): void {
  const moved = heap.pop();
  if (!moved || heap.length === 0) return;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    if (left >= heap.length) break;
    const right = left + 1;
    const child = right < heap.length && isBefore(heap[right] as Timer, heap[left] as Timer) ? right : left;
    const below = heap[child] as Timer;
    if (isBefore(moved, below)) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = moved;
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
