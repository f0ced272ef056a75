import type { Clock } from '../runtime/clock.ts';
import { parseContentDigest } from './content-digest.ts';
import type { KeyDirectory } from './key-directory.ts';
import type { KeyUsage } from './key-usage.ts';
import type { NonceStore } from './nonce-store.ts';
import type { Principal } from './principal.ts';
import { headerValues, type RequestHead } from './request-head.ts';
import { verifySignature } from './signature-algorithm.ts';
import type { SignatureExplainer } from './signature-explainer.ts';
import { readSignatureInput, signatureBase, type SignatureInput } from './signature-input.ts';
import { explainDigestField, explainSkew } from './signature-mistakes.ts';
import { headFault, type HeadFault, type HeadResult } from './signature-problem.ts';
import { WINDOW_MS } from './signature-profile.ts';
import type { SigningKey } from './signing-key.ts';

/** A head whose signature holds. The body is still unread: its bytes must match `sha256`. */
export type HeadVerdict =
  | { ok: true; principal: Principal; keyId: string; nonce: string; created: number; sha256: Buffer }
  | { ok: false; keyId: string | null; fault: HeadFault };

export interface HeadVerifierOptions {
  hubId: string;
  keys: Pick<KeyDirectory, 'find'>;
  usage: Pick<KeyUsage, 'used'>;
  nonces: Pick<NonceStore, 'claim'>;
  explainer: Pick<SignatureExplainer, 'explain'>;
  clock: Clock;
}

/** `admit` is asked when the key is proven and its nonce not stored yet: who sends too fast fills no table. */
export type HeadVerifier = (
  head: RequestHead,
  admit?: (keyId: string) => HeadFault | null,
) => Promise<HeadVerdict>;

/**
 * Verifies one request head: key known, signature, time window, nonce, in this order. The signature comes before
 * the clock, so that only a holder of the key learns that its clock is wrong, and a wrong clock never hides behind
 * SIGNATURE_INVALID; the nonce comes last, so that nobody else can use it up.
 */
export function createHeadVerifier(options: HeadVerifierOptions): HeadVerifier {
  return async (head, admit = () => null) => {
    const read = readSignatureInput(head, options.hubId);
    if (!read.ok) return { ok: false, keyId: null, fault: read.fault };
    const input = read.value;
    const refused = (fault: HeadFault): HeadVerdict => ({ ok: false, keyId: input.keyId, fault });

    const digest = readDigest(head);
    if (!digest.ok) return refused(digest.fault);
    const known = await usableKey(input, options);
    if (!known.ok) return refused(known.fault);
    const key = known.value;

    const base = signatureBase(head, input);
    if (!verifySignature(key.algorithm, key.key, Buffer.from(base, 'latin1'), input.signature))
      return refused(await signatureInvalid(head, input, key, options));
    const now = options.clock.now();
    if (Math.abs(now - input.created * 1_000) > WINDOW_MS) return refused(clockSkew(now, input.created));
    const notNow = admit(key.keyId);
    if (notNow) return refused(notNow);
    if (!(await options.nonces.claim(key.keyId, input.nonce))) return refused(nonceReused());

    options.usage.used(key, now);
    const { keyId, principal } = key;
    return { ok: true, principal, keyId, nonce: input.nonce, created: input.created, sha256: digest.value };
  };
}

function readDigest(head: RequestHead): HeadResult<Buffer> {
  const header = headerValues(head, 'content-digest')[0] ?? '';
  const digest = parseContentDigest(header);
  if (digest.ok) return { ok: true, value: digest.sha256 };
  const explanation = explainDigestField(header, digest.problem);
  return headFault(digest.code, 'content-digest', explanation.causeEn, explanation.causeZh, explanation);
}

async function usableKey(
  input: SignatureInput,
  { keys, clock }: HeadVerifierOptions,
): Promise<HeadResult<SigningKey>> {
  const key = await keys.find(input.keyId);
  const now = clock.now();
  if (!key) return keyFault('KEY_UNKNOWN', 'The key is not known to this hub.', '本平台没有这个密钥。');
  if (key.status === 'REVOKED') return keyFault('KEY_REVOKED', 'The key was revoked.', '该密钥已被吊销。');
  if (key.notBefore > now)
    return keyFault('KEY_NOT_YET_VALID', 'The key is not valid yet.', '该密钥尚未生效。');
  if (key.notAfter !== null && key.notAfter <= now)
    return keyFault('KEY_EXPIRED', 'The key is no longer valid.', '该密钥已过期。');
  if (input.alg !== null && input.alg !== key.algorithm)
    return headFault(
      'SIGNATURE_ALGORITHM_MISMATCH',
      'signature-input',
      `This key signs with ${key.algorithm}; leave alg out or send exactly that.`,
      `该密钥的算法是 ${key.algorithm}；请省略 alg 或填写此值。`,
    );
  return { ok: true, value: key };
}

function keyFault(
  code: 'KEY_UNKNOWN' | 'KEY_REVOKED' | 'KEY_NOT_YET_VALID' | 'KEY_EXPIRED',
  detail: string,
  detailZh: string,
) {
  return headFault(code, 'signature-input', detail, detailZh);
}

async function signatureInvalid(
  head: RequestHead,
  input: SignatureInput,
  key: SigningKey,
  { explainer }: HeadVerifierOptions,
): Promise<HeadFault> {
  const explanation = await explainer.explain(head, input, key);
  return headFault(
    'SIGNATURE_INVALID',
    'signature',
    explanation?.causeEn ?? 'The signature does not match the request.',
    explanation?.causeZh ?? '签名与请求不符。',
    explanation ?? undefined,
  ).fault;
}

function clockSkew(now: number, created: number): HeadFault {
  const explanation = explainSkew(now, created);
  return headFault('CLOCK_SKEW', 'signature-input', explanation.causeEn, explanation.causeZh, explanation)
    .fault;
}

function nonceReused(): HeadFault {
  return headFault(
    'NONCE_REUSED',
    'signature-input',
    'This key has already used this nonce; every attempt, also a repetition, needs a new one and a new signature.',
    '该密钥已用过此 nonce；每次发送（包括重试）都要换新的 nonce 并重新签名。',
  ).fault;
}
