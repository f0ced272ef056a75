import { hash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';

/**
 * The SDK's only source of time. A device maker may pass its own, for instance one that reads a hardware counter.
 */
export interface Clock {
  /**
   * Names the run of `uptimeMs`: two uptimes may be subtracted only under one bootId. It must change whenever the
   * counter starts again.
   */
  readonly bootId: string;
  /** Wall time in milliseconds since the epoch; may be wrong and may jump. */
  now(): number;
  /** Milliseconds since some moment; never jumps, never goes back. */
  uptimeMs(): number;
  /** Resolves after `ms`, or at once when `signal` aborts; it never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls back after `ms`, unless the returned function was called before. */
  after(ms: number, callback: () => void): () => void;
}

/** Longest delay that a timer takes; a longer one would fire at once. */
const MAX_TIMER_MS = 2_147_483_647;

/**
 * The operating system's clock. On Linux the boot counter outlives the process, so events captured before a restart
 * of the program are still recovered; elsewhere a boot is one run of the process.
 */
export function systemClock(): Clock {
  const machine = linuxBootId();
  return {
    bootId: machine ?? randomBytes(8).toString('hex'),
    now: () => Date.now(),
    uptimeMs: machine === undefined ? () => performance.now() : sinceBoot(),
    sleep,
    after,
  };
}

/** Wall and monotonic clock may differ by so much before it is taken for a sleep of the machine. */
const SLEPT_MS = 20;

/**
 * `os.uptime` opens a file at every call, so `performance.now` goes on from its last reading. That one stands still
 * while the machine sleeps, which the wall clock gives away; a wall clock that was set costs a reading and nothing else.
 */
function sinceBoot(): () => number {
  let offset = 0;
  let wallOffset = 0;
  let last = 0;
  return () => {
    const now = performance.now();
    const ahead = Date.now() - now;
    if (Math.abs(ahead - wallOffset) > SLEPT_MS) {
      wallOffset = ahead;
      offset = uptime() * 1000 - now;
    }
    // It is read in hundredths of a second: the next reading may lie a little behind.
    return (last = Math.max(last, now + offset));
  };
}

export function after(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, Math.min(ms, MAX_TIMER_MS));
  return () => clearTimeout(timer);
}

export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const finish = () => {
      cancel();
      signal?.removeEventListener('abort', finish);
      resolve();
    };
    const cancel = after(ms, finish);
    signal?.addEventListener('abort', finish, { once: true });
  });
}

/**
 * The kernel's boot id together with the start of the first process: inside a container the uptime may begin again
 * under the same kernel, and the first process then has another start.
 */
function linuxBootId(): string | undefined {
  try {
    const kernel = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const init = readFileSync('/proc/1/stat', 'utf8');
    const startTicks = init.slice(init.lastIndexOf(')') + 2).split(' ')[19];
    return hash('sha256', `${kernel} ${startTicks}`).slice(0, 16);
  } catch {
    return undefined; // Not Linux, or a sandbox without /proc.
  }
}
