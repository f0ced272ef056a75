/**
 * The hub's profile of HTTP message signatures (RFC 9421): what is covered, in which order, and which parameters
 * stand beside it. It is fixed, so that a request cannot ask for a weaker check.
 */
export const TAG_PREFIX = 'realname-hub/1:';

export const ALWAYS_COVERED = ['@method', '@path', '@query', 'content-digest'] as const;
/** Covered after the others, in this order, whenever the request carries them. */
export const COVERED_WHEN_SENT = ['idempotency-key', 'content-encoding'] as const;

export const REQUIRED_PARAMETERS = ['created', 'keyid', 'nonce', 'tag'] as const;
export const OPTIONAL_PARAMETERS = ['alg'] as const;

export const NONCE_PATTERN = /^[A-Za-z0-9_-]{16,64}$/;
/** `created` may differ this much from the hub's clock, either way. */
export const WINDOW_MS = 300_000;

/** Longest Signature-Input and Signature header that is looked at. */
export const MAX_HEADER_CHARS = 4_096;
/** Signatures by others (a proxy's) may stand beside ours, but not without end. */
export const MAX_SIGNATURES = 4;

export function expectedTag(hubId: string): string {
  return `${TAG_PREFIX}${hubId}`;
}
