import type { Clock } from './clock.ts';
import { causeCode } from './errors.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface AttemptRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer> | undefined;
}

export type AttemptOutcome =
  | { kind: 'REPLY'; status: number; headers: Headers; bytes: Uint8Array }
  | { kind: 'NETWORK'; cause: unknown }
  | { kind: 'TIMEOUT'; limit: 'connect' | 'attempt' }
  | { kind: 'ABORT' };

/** fetch of Node gives up connecting after 10 s and says so with this code. */
const CONNECT_TIMEOUT = 'UND_ERR_CONNECT_TIMEOUT';

/**
 * Sends one request once. The time limit holds until the last byte of the reply is read, because a reply that stops
 * half-way must not hang its caller; it also holds for a fetch that ignores its signal.
 */
export async function attemptOnce(
  request: AttemptRequest,
  context: { fetch: Fetch; clock: Clock; timeoutMs: number; signal: AbortSignal | undefined },
): Promise<AttemptOutcome> {
  const { fetch, clock, timeoutMs, signal } = context;
  const transfer = new AbortController();
  const timer = new AbortController();
  const stopped = new Promise<AttemptOutcome>((resolve) => {
    const stop = (outcome: AttemptOutcome) => {
      resolve(outcome);
      transfer.abort();
    };
    const onAbort = () => stop({ kind: 'ABORT' });
    if (signal?.aborted) return onAbort();
    signal?.addEventListener('abort', onAbort, { once: true, signal: timer.signal });
    void clock.sleep(timeoutMs, timer.signal).then(() => {
      if (!timer.signal.aborted) stop({ kind: 'TIMEOUT', limit: 'attempt' });
    });
  });
  try {
    return await Promise.race([stopped, exchange(request, fetch, transfer.signal)]);
  } finally {
    // A reason of our own: the default one is an exception with its stack, made for nobody.
    timer.abort('over');
  }
}

async function exchange(request: AttemptRequest, fetch: Fetch, signal: AbortSignal): Promise<AttemptOutcome> {
  if (signal.aborted) return { kind: 'ABORT' };
  const { url, method, headers, body } = request;
  try {
    // A redirect would carry a signature to an address it was not made for.
    const init: RequestInit = { method, headers, signal, redirect: 'manual' };
    const response = await fetch(url, body === undefined ? init : { ...init, body });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { kind: 'REPLY', status: response.status, headers: response.headers, bytes };
  } catch (cause) {
    if (causeCode(cause) === CONNECT_TIMEOUT) return { kind: 'TIMEOUT', limit: 'connect' };
    return { kind: 'NETWORK', cause };
  }
}
