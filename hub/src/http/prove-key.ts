import type { Clock } from '../runtime/clock.ts';
import type { HeadVerdict, HeadVerifier } from '../security/http-signature.ts';
import type { Explanation } from '../security/signature-mistakes.ts';
import type { Operation } from './contract.ts';
import type { Exchange } from './exchange.ts';
import type { RateLimiter, RateVerdict } from './rate-limit.ts';
import { refusal, type Refusal } from './refusal.ts';

interface ProofParts {
  verifyHead: HeadVerifier;
  rateLimiter: RateLimiter;
  clock: Clock;
}

export type ProvenHead = Extract<HeadVerdict, { ok: true }>;

/**
 * The allowance is taken before the nonce is stored, so that nobody fills the table of nonces faster than it may
 * send, and given back where the nonce was a used one: a copied request costs the key's owner nothing.
 */
export async function proveKey(
  exchange: Exchange,
  operation: Operation,
  parts: ProofParts,
): Promise<ProvenHead | Refusal> {
  const { rateLimiter, clock } = parts;
  let pace: RateVerdict | null = null;
  const signed = await parts.verifyHead(exchange.head, (keyId) => {
    pace = rateLimiter.take(keyId, operation.cost, clock.monotonic());
    return pace.allowed ? null : KEY_TOO_FAST;
  });
  exchange.keyId = signed.keyId;
  const taken = pace as RateVerdict | null;
  const isTooFast = taken?.allowed === false;
  exchange.isProven = signed.ok || isTooFast;
  if (taken && exchange.isProven) Object.assign(exchange.headers, rateLimiter.headers(taken));
  if (signed.ok) return signed;
  if (isTooFast) return refusal(KEY_TOO_FAST.code, KEY_TOO_FAST, { retryAfterMs: taken.retryAfterMs });
  if (taken && signed.keyId !== null) rateLimiter.spend(signed.keyId, -operation.cost, clock.monotonic());
  return signatureRefusal(signed);
}

const KEY_TOO_FAST = {
  code: 'RATE_LIMITED',
  pointer: '',
  detail: 'This key sends faster than it may; wait as Retry-After says.',
  detailZh: '该密钥的请求过于频繁，请按 Retry-After 等待后再发。',
} as const;

function signatureRefusal({ fault }: Extract<HeadVerdict, { ok: false }>): Refusal {
  const { code, explanation, ...place } = fault;
  return explained(refusal(code, place), explanation);
}

/** The explanation in the contract's words. */
export function explained(refused: Refusal, explanation: Explanation | undefined): Refusal {
  return explanation ? { ...refused, problem: { ...refused.problem, explanation } } : refused;
}
