import { signRequest } from '../signing/sign-request.ts';
import type { SigningKey } from '../signing/signing-key.ts';
import { attemptOnce } from './attempt.ts';
import type { Fetch } from './attempt.ts';
import { bodyBytes } from './call-body.ts';
import type { CallBody } from './call-body.ts';
import type { Clock } from './clock.ts';
import { HubAbortError, HubApiError, HubNetworkError, HubTimeoutError } from './errors.ts';
import type { LogEntry, LogHook } from './log.ts';
import { randomHex } from './random.ts';
import type { Random } from './random.ts';
import { apiError, readReply } from './reply.ts';
import type { HubReply } from './reply.ts';
import { backoffMs } from './retry.ts';
import type { RetryPolicy } from './retry.ts';
import { ServerTime } from './server-time.ts';

export interface TransportSettings {
  baseUrl: URL;
  hubId: string;
  key: () => SigningKey | undefined;
  /** Undefined for the platform's. */
  fetch: Fetch | undefined;
  clock: Clock;
  random: Random;
  retry: RetryPolicy;
  log: LogHook | undefined;
}

/** A call whose bytes are frozen: every attempt sends the same body and key under a new nonce and signature. */
export interface PreparedCall {
  operationId: string;
  method: string;
  pathTemplate: string;
  /** Path and query below the base address, encoded. */
  target: string;
  headers: Record<string, string>;
  body: CallBody;
  signed: boolean;
  /** May be sent again although an earlier attempt may have been handled. */
  repeatable: boolean;
  signal: AbortSignal | undefined;
  timeoutMs: number;
  deadlineMs: number;
  maxAttempts: number;
}

type Failure = HubApiError | HubNetworkError | HubTimeoutError | HubAbortError;
type AttemptResult = { durationMs: number } & ({ ok: true; reply: HubReply } | { ok: false; error: Failure });

/** Statuses with which the hub, or a proxy before it, refuses a request without having begun it. */
const NOT_BEGUN = new Set([429, 503]);

/** Carries calls over the network: signs, waits, repeats, and learns the hub's time from every reply. */
export class Transport {
  readonly serverTime: ServerTime;
  readonly #settings: TransportSettings;
  /** Until when (uptime) the hub asked this key to be silent; shared by all calls. */
  #heldUntilMs = -Infinity;

  constructor(settings: TransportSettings) {
    this.#settings = settings;
    this.serverTime = new ServerTime(settings.clock);
  }

  async execute(call: PreparedCall): Promise<HubReply> {
    const { clock } = this.#settings;
    const deadlineAtMs = clock.uptimeMs() + call.deadlineMs;
    let resigned = false;
    for (let attempt = 1; ; attempt++) {
      await this.#passGate(call, attempt, deadlineAtMs);
      const result = await this.#attempt(call, attempt, deadlineAtMs);
      if (result.ok) {
        this.#log(call, attempt, 'REPLY', result.durationMs, result.reply);
        return result.reply;
      }
      const { error } = result;
      // The reply has just corrected the clock: sign again at once, but only once per call.
      const skewed: boolean = error instanceof HubApiError && error.code === 'CLOCK_SKEW' && !resigned;
      const waitMs = skewed ? 0 : this.#pauseBeforeNext(call, error, attempt);
      const isOver = waitMs === undefined || clock.uptimeMs() + waitMs >= deadlineAtMs;
      const { kind, requestId } = error;
      const facts = error instanceof HubApiError ? error : { code: kind, status: undefined };
      const { code, status } = facts;
      const seen = { code, status, requestId, waitMs: isOver ? undefined : waitMs };
      this.#log(call, attempt, isOver ? 'FAILURE' : 'RETRY', result.durationMs, seen);
      if (isOver) throw error;
      resigned ||= skewed;
      await clock.sleep(waitMs, call.signal);
    }
  }

  /** Waits while the hub asked for silence; a hold beyond the deadline ends the call at once. */
  async #passGate(call: PreparedCall, attempt: number, deadlineAtMs: number): Promise<void> {
    const { clock } = this.#settings;
    const facts = { operationId: call.operationId, attempts: attempt - 1 };
    const nowMs = clock.uptimeMs();
    if (nowMs >= deadlineAtMs || this.#heldUntilMs >= deadlineAtMs) {
      throw new HubTimeoutError('deadline', facts);
    }
    const waitMs = this.#heldUntilMs - nowMs;
    if (waitMs > 0) await clock.sleep(waitMs, call.signal);
    if (call.signal?.aborted) throw new HubAbortError(facts, call.signal.reason);
  }

  async #attempt(call: PreparedCall, attempts: number, deadlineAtMs: number): Promise<AttemptResult> {
    const { clock, fetch: given, baseUrl } = this.#settings;
    const url = new URL(baseUrl.href.replace(/\/$/, '') + call.target);
    // Nothing may be awaited between these bytes and fetch.
    const bytes = bodyBytes(call.body, given !== undefined);
    const headers = { ...call.headers, ...this.#signature(call, url, bytes) };
    const sentAtMs = clock.uptimeMs();
    const timeoutMs = Math.min(call.timeoutMs, deadlineAtMs - sentAtMs);
    const outcome = await attemptOnce(
      { url: url.href, method: call.method, headers, body: bytes },
      { fetch: given ?? fetch, clock, timeoutMs, signal: call.signal },
    );
    const receivedAtMs = clock.uptimeMs();
    const facts = { operationId: call.operationId, attempts };
    const durationMs = receivedAtMs - sentAtMs;
    const fail = (error: Failure): AttemptResult => ({ ok: false, error, durationMs });
    if (outcome.kind === 'ABORT') return fail(new HubAbortError(facts, call.signal?.reason));
    if (outcome.kind === 'NETWORK') return fail(new HubNetworkError(facts, outcome.cause));
    if (outcome.kind === 'TIMEOUT') {
      return fail(new HubTimeoutError(timeoutMs < call.timeoutMs ? 'deadline' : outcome.limit, facts));
    }
    const reply = readReply(outcome, () => this.serverTime.now());
    if (reply === null) return fail(new HubNetworkError(facts, new SyntaxError('the reply was cut short')));
    const { status, body, requestId, serverTime, holdMs } = reply;
    const error = status >= 200 && status < 300 ? undefined : apiError(reply, { ...facts, requestId });
    if (serverTime !== undefined) {
      this.serverTime.observe(serverTime, sentAtMs, receivedAtMs, error?.code === 'CLOCK_SKEW');
    }
    if (holdMs !== undefined) this.#heldUntilMs = Math.max(this.#heldUntilMs, receivedAtMs + holdMs);
    if (error) return fail(error);
    return { ok: true, reply: { status, body, requestId, attempts }, durationMs };
  }

  #signature(call: PreparedCall, url: URL, body = new Uint8Array()): Record<string, string> {
    const { key, hubId, random } = this.#settings;
    const signingKey = call.signed ? key() : undefined;
    if (signingKey === undefined) return {};
    const nowMs = this.serverTime.now();
    return signRequest(
      { method: call.method, url, headers: call.headers, body },
      { key: signingKey, hubId, nowMs, nonce: randomHex(random, 16) },
    );
  }

  /** How long to wait before the next attempt, or undefined when there must be none. */
  #pauseBeforeNext(call: PreparedCall, error: Failure, attempt: number): number | undefined {
    const { retry, random } = this.#settings;
    if (attempt >= call.maxAttempts || error.kind === 'ABORT') return undefined;
    if (error.kind !== 'API') return call.repeatable ? backoffMs(attempt, retry, random) : undefined;
    if (error.code === 'NONCE_REUSED') return 0;
    if (!error.retryable || !(call.repeatable || NOT_BEGUN.has(error.status))) return undefined;
    // Never before the moment the hub named; the growing spread keeps thousands of devices apart after it.
    return (error.retryAfterMs ?? 0) + backoffMs(attempt, retry, random);
  }

  #log(
    call: PreparedCall,
    attempt: number,
    event: LogEntry['event'],
    durationMs: number,
    seen: Pick<LogEntry, 'status' | 'code' | 'requestId' | 'waitMs'>,
  ): void {
    const { log } = this.#settings;
    if (!log) return;
    const { status, code, requestId, waitMs } = seen;
    const { operationId, method, pathTemplate } = call;
    const requestBytes = Buffer.byteLength(call.body ?? '');
    const line = { event, operationId, method, pathTemplate, attempt, durationMs, requestBytes };
    log({ ...line, status, code, requestId, waitMs });
  }
}
