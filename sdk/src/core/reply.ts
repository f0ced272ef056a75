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
  /** The body where it has members, else empty. */
  members: Problem;
  requestId: string | undefined;
  serverTime: string | undefined;
  /** The pause that the reply asks for before the next attempt of this call. */
  retryAfterMs: number | undefined;
  /** The pause that the reply asks of every call of this key. */
  holdMs: number | undefined;
}

/** Reads a reply; a JSON reply that cannot be parsed was cut short and is returned as null. */
export function readReply(
  reply: { status: number; headers: Headers; content: string | Uint8Array },
  now: () => number,
): ReadReply | null {
  const { status, headers, content } = reply;
  const isJson = typeof content === 'string';
  let body: unknown = content.length === 0 ? undefined : content;
  if (isJson) {
    try {
      body = JSON.parse(content) as unknown;
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
    members,
    requestId: members.requestId ?? headers.get('x-request-id') ?? undefined,
    serverTime: members.serverTime,
    retryAfterMs: asked,
    holdMs: status === 429 || status === 503 ? asked : rateLimitMs(headers),
  };
}

export function apiError(reply: ReadReply, facts: HubErrorFacts): HubApiError {
  const { status, members: problem, retryAfterMs } = reply;
  const retryable = problem.retryable ?? isRetryableStatus(status);
  return new HubApiError({ status, problem, retryable, retryAfterMs }, facts);
}
