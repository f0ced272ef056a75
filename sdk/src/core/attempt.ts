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
  | { kind: 'REPLY'; status: number; headers: Headers; content: string | Uint8Array }
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
  let stop: (outcome: AttemptOutcome) => void = () => undefined;
  const stopped = new Promise<AttemptOutcome>((resolve) => {
    stop = (outcome) => {
      resolve(outcome);
      transfer.abort();
    };
  });
  const onAbort = () => stop({ kind: 'ABORT' });
  if (signal?.aborted) onAbort();
  signal?.addEventListener('abort', onAbort);
  // Not a signal of its own: making and ending one for every attempt costs as much as signing.
  const disarm = clock.after(timeoutMs, () => stop({ kind: 'TIMEOUT', limit: 'attempt' }));
  try {
    return await Promise.race([stopped, exchange(request, fetch, transfer.signal)]);
  } finally {
    disarm();
    signal?.removeEventListener('abort', onAbort);
  }
}

async function exchange(request: AttemptRequest, fetch: Fetch, signal: AbortSignal): Promise<AttemptOutcome> {
  if (signal.aborted) return { kind: 'ABORT' };
  const { url, method, headers, body } = request;
  try {
    // A redirect would carry a signature to an address it was not made for.
    const response = await fetch(url, { method, headers, body: body ?? null, signal, redirect: 'manual' });
    const isJson = /[/+]json\b/i.test(response.headers.get('content-type') ?? '');
    const content = isJson ? await response.text() : new Uint8Array(await response.arrayBuffer());
    return { kind: 'REPLY', status: response.status, headers: response.headers, content };
  } catch (cause) {
    if (causeCode(cause) === CONNECT_TIMEOUT) return { kind: 'TIMEOUT', limit: 'connect' };
    return { kind: 'NETWORK', cause };
  }
}
