/** Two copies of this package in one program still know each other's errors: the brand is a registered symbol. */
const BRAND = Symbol.for('realname-hub.sdk.error');

export type HubErrorKind = 'API' | 'NETWORK' | 'TIMEOUT' | 'ABORT';

/** RFC 9457 problem document of the hub. Members not listed here are kept. */
export interface Problem {
  code?: string;
  status?: number;
  title?: string;
  titleZh?: string;
  detail?: string;
  requestId?: string;
  serverTime?: string;
  retryable?: boolean;
  retryAfterMs?: number;
  errors?: { pointer?: string; code?: string; detail?: string; detailZh?: string }[];
  [member: string]: unknown;
}

export interface HubErrorFacts {
  operationId: string;
  attempts: number;
  requestId?: string | undefined;
}

/** What every failed call has in common. Its text and JSON form carry no body, header, key or address. */
export abstract class HubError extends Error {
  abstract readonly kind: HubErrorKind;
  readonly operationId: string;
  readonly attempts: number;
  readonly requestId: string | undefined;

  constructor(name: string, message: string, facts: HubErrorFacts, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = name;
    this.operationId = facts.operationId;
    this.attempts = facts.attempts;
    this.requestId = facts.requestId;
    Object.defineProperty(this, BRAND, { value: true });
  }

  toJSON(): Record<string, unknown> {
    const { name, kind, message, operationId, attempts, requestId } = this;
    return { name, kind, message, operationId, attempts, requestId };
  }
}

/** The hub answered with a problem. What to do depends on `code`; `problem` is the whole document. */
export class HubApiError extends HubError {
  readonly kind = 'API';
  readonly status: number;
  /** One of the contract's codes, or `HTTP_<status>` where something before the hub answered. */
  readonly code: string;
  readonly retryable: boolean;
  /** How long the hub asked to wait. */
  readonly retryAfterMs: number | undefined;
  declare readonly problem: Problem;

  constructor(
    answer: { status: number; problem: Problem; retryable: boolean; retryAfterMs?: number | undefined },
    facts: HubErrorFacts,
  ) {
    const { status, problem, retryable } = answer;
    const code = problem.code ?? `HTTP_${status}`;
    const title = [problem.titleZh, problem.title].filter(Boolean).join(' / ');
    const request = facts.requestId ? `, request ${facts.requestId}` : '';
    super('HubApiError', `${code} (HTTP ${status}${request})${title ? `: ${title}` : ''}`, facts);
    this.status = status;
    this.code = code;
    this.retryable = retryable;
    this.retryAfterMs = answer.retryAfterMs;
    // Not enumerable: printing the error must not print what the hub explained about the record.
    Object.defineProperty(this, 'problem', { value: problem });
  }

  override toJSON(): Record<string, unknown> {
    const { status, code, retryable } = this;
    const errors = this.problem.errors?.map((fault) => ({ pointer: fault.pointer, code: fault.code }));
    return { ...super.toJSON(), status, code, retryable, errors };
  }
}

/** No answer, or one cut short: the hub may or may not have handled the request. */
export class HubNetworkError extends HubError {
  readonly kind = 'NETWORK';
  constructor(facts: HubErrorFacts, cause: unknown) {
    super('HubNetworkError', `no usable answer: ${causeCode(cause)}`, facts, cause);
  }
}

/** The attempt's time or the call's deadline ran out. */
export class HubTimeoutError extends HubError {
  readonly kind = 'TIMEOUT';
  constructor(limit: 'connect' | 'attempt' | 'deadline', facts: HubErrorFacts) {
    super('HubTimeoutError', `${limit} time ran out`, facts);
  }
}

/** The caller's AbortSignal ended the call. */
export class HubAbortError extends HubError {
  readonly kind = 'ABORT';
  constructor(facts: HubErrorFacts, reason: unknown) {
    super('HubAbortError', 'aborted by the caller', facts, reason);
  }
}

export function isHubError(
  value: unknown,
): value is HubApiError | HubNetworkError | HubTimeoutError | HubAbortError {
  return typeof value === 'object' && value !== null && BRAND in value;
}

/** By `kind` and not by class, so that it also holds for another copy of the package. */
export const isHubApiError = (value: unknown): value is HubApiError =>
  isHubError(value) && value.kind === 'API';

/** `ECONNREFUSED` and the like: the code only, since texts may name addresses. */
export function causeCode(cause: unknown): string {
  for (let at: unknown = cause; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code;
    if (!(at.cause instanceof Error)) return at.name;
  }
  return 'UNKNOWN';
}
