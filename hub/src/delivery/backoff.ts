/** Full jitter: anywhere between nothing and a bound that doubles, so that a crowd of lanes spreads out. */
const BASE_MS = 1_000;
const CAP_MS = 600_000;
/** Not zero, or an unlucky draw would be a busy loop. */
const LEAST_MS = 50;

/** Wait before the next attempt after `failures` in a row (1 for the first). A partner's Retry-After is a minimum. */
export function backoffMs(failures: number, retryAfterMs: number | null, fraction: () => number): number {
  const bound = Math.min(CAP_MS, BASE_MS * 2 ** Math.min(failures, 20));
  const jitter = Math.max(LEAST_MS, Math.floor(bound * fraction()));
  // Everybody told the same Retry-After must not come back in the same millisecond.
  return retryAfterMs === null ? jitter : retryAfterMs + Math.min(jitter, BASE_MS);
}
