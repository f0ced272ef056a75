import { systemClock } from '../core/clock.ts';
import type { Clock } from '../core/clock.ts';
import type { Fetch } from '../core/attempt.ts';
import type { LogHook } from '../core/log.ts';
import { systemRandom } from '../core/random.ts';
import type { Random } from '../core/random.ts';
import type { HubReply } from '../core/reply.ts';
import { DEFAULT_RETRY } from '../core/retry.ts';
import type { RetryPolicy } from '../core/retry.ts';
import type { ServerTime } from '../core/server-time.ts';
import { Transport } from '../core/transport.ts';
import type { SigningKey } from '../signing/signing-key.ts';
import { prepareCall } from './prepare-call.ts';
import type { CallArguments, CallDefaults, CallOptions, OperationRow } from './prepare-call.ts';

export interface HubOptions {
  /** `https://hub.example.cn`, with a path when the hub stands behind one that it knows of. */
  baseUrl: string;
  /** The hub's own name, part of every signature, so that a signature made for one hub is worth nothing at another. */
  hubId: string;
  /** Absent only for clients that call public operations. A function is asked at every attempt (key rotation). */
  key?: SigningKey | (() => SigningKey | undefined);
  /** One attempt; default 30 s. Connecting alone is limited by fetch (10 s). */
  timeoutMs?: number;
  /** The whole call with its repetitions; default 120 s. */
  deadlineMs?: number;
  retry?: Partial<RetryPolicy>;
  /** Compress JSON bodies from this size on; default never. */
  gzipFromBytes?: number;
  /** For a proxy, an own certificate authority, or a test. */
  fetch?: Fetch;
  clock?: Clock;
  random?: Random;
  log?: LogHook;
}

/** Calls operations of the contract by their rows; the typed methods stand on it. */
export class HubConnection {
  readonly #transport: Transport;
  readonly #defaults: CallDefaults;

  constructor(options: HubOptions) {
    const { key, clock = systemClock(), random = systemRandom } = options;
    const retry = { ...DEFAULT_RETRY, ...options.retry };
    const timeoutMs = options.timeoutMs ?? 30_000;
    const deadlineMs = options.deadlineMs ?? 120_000;
    this.#transport = new Transport({
      baseUrl: new URL(options.baseUrl),
      hubId: options.hubId,
      key: typeof key === 'function' ? key : () => key,
      fetch: options.fetch,
      clock,
      random,
      retry,
      log: options.log,
    });
    const gzipFromBytes = options.gzipFromBytes ?? Infinity;
    this.#defaults = { timeoutMs, deadlineMs, maxAttempts: retry.maxAttempts, gzipFromBytes, random };
  }

  /** The hub's time as learned from its replies. */
  get serverTime(): ServerTime {
    return this.#transport.serverTime;
  }

  /** The reply with its status, request id and number of attempts. Failures are thrown as HubError. */
  request(
    operationId: string,
    row: OperationRow,
    args: CallArguments = {},
    options: CallOptions = {},
  ): Promise<HubReply> {
    return this.#transport.execute(prepareCall(operationId, row, args, options, this.#defaults));
  }
}
