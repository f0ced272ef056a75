import { HubApiError } from './errors.ts';
import type { HubErrorFacts, Problem } from './errors.ts';
import { isRetryableStatus, rateLimitMs, retryAfterMs } from './retry.ts';

export interface HubReply {
  status: number;
  /** Parsed JSON, bytes for other content, undefined when there is none. */
  body: unknown;
  requestId: string | undefined;
  attempts: number;
}

/** What one exchange brought, read but not yet judged. */
export interface ReadReply {
  status: number;
  body: unknown;
  requestId: string | undefined;
  serverTime: string | undefined;
  /** The pause that the reply asks for before the next attempt of this call. */
  retryAfterMs: number | undefined;
  /** The pause that the reply asks of every call of this key. */
  holdMs: number | undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a reply; a JSON reply that cannot be parsed was cut short and is returned as null. */
export function readReply(
  reply: { status: number; headers: Headers; bytes: Uint8Array },
  now: () => number,
): ReadReply | null {
  const { status, headers, bytes } = reply;
  const isJson = /[/+]json\b/i.test(headers.get('content-type') ?? '');
  let body: unknown = bytes.length === 0 ? undefined : bytes;
  if (isJson) {
    try {
      body = JSON.parse(utf8.decode(bytes)) as unknown;
    } catch {
      if (status < 400) return null;
      body = undefined;
    }
  }
  const members = isJson && typeof body === 'object' && body !== null ? (body as Problem) : {};
  const asked = retryAfterMs(headers, now) ?? members.retryAfterMs;
  return {
    status,
    body,
    requestId: members.requestId ?? headers.get('x-request-id') ?? undefined,
    serverTime: members.serverTime,
    retryAfterMs: asked,
    holdMs: status === 429 || status === 503 ? asked : rateLimitMs(headers),
  };
}

export function apiError(reply: ReadReply, facts: HubErrorFacts): HubApiError {
  const { status, body, retryAfterMs } = reply;
  const isProblem = typeof body === 'object' && body !== null && !(body instanceof Uint8Array);
  const problem: Problem = isProblem ? (body as Problem) : {};
  const retryable = problem.retryable ?? isRetryableStatus(status);
  return new HubApiError({ status, problem, retryable, retryAfterMs }, facts);
}
