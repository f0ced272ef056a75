import type { Clock } from '../runtime/clock.ts';
import { explainDigest } from './digest-explainer.ts';
import type { KeyDirectory } from './key-directory.ts';
import { maskTarget } from './redaction.ts';
import type { RequestHead } from './request-head.ts';
import { findKeyMistake } from './secret-attempts.ts';
import { verifySignature } from './signature-algorithm.ts';
import { draftAttempts } from './signature-attempts.ts';
import { draftOf, firstDifference, writeDraft } from './signature-draft.ts';
import { signatureBase, type SignatureInput } from './signature-input.ts';
import { explanationOf, type Explanation } from './signature-mistakes.ts';
import type { SigningKey } from './signing-key.ts';

/**
 * Finds out what a signer did wrong, by making its likely mistakes on purpose. It answers only what the request
 * itself holds, so it tells nothing to someone without the key; and it is limited, because it costs time.
 */
export interface SignatureExplainer {
  /** Null when this key, or the process, has had its share of explanations. */
  explain(head: RequestHead, input: SignatureInput, key: SigningKey): Promise<Explanation | null>;
  /** Why the body does not fit its Content-Digest. */
  explainBody(keyId: string, expected: Buffer, body: Buffer): Explanation | null;
}

export interface SignatureExplainerOptions {
  keys: Pick<KeyDirectory, 'siblings'>;
  clock: Clock;
}

const INTERVAL_MS = 1_000;
/** Of one process, whatever the number of keys. */
const MAX_PER_INTERVAL = 10;

export function createSignatureExplainer({ keys, clock }: SignatureExplainerOptions): SignatureExplainer {
  const mayExplain = createAllowance(clock);
  return {
    explain: async (head, input, key) => {
      if (!mayExplain(key.keyId)) return null;
      return presentable(findMistake(head, input, key, await keys.siblings(key)));
    },
    explainBody: (keyId, expected, body) => (mayExplain(keyId) ? explainDigest(expected, body) : null),
  };
}

function findMistake(
  head: RequestHead,
  input: SignatureInput,
  key: SigningKey,
  siblings: readonly SigningKey[],
): Explanation {
  const base = signatureBase(head, input);
  const withBase = { signatureBase: base };
  const ofKey = findKeyMistake(key, siblings, Buffer.from(base, 'latin1'), input.signature);
  if (ofKey) return { ...explanationOf(ofKey), ...withBase };
  const context = {
    head,
    otherKeyIds: siblings.map(({ keyId }) => keyId),
    exhaustive: key.algorithm === 'hmac-sha256',
  };
  for (const { cause, draft } of draftAttempts(draftOf(head, input), context)) {
    const signed = writeDraft(draft);
    if (!verifySignature(key.algorithm, key.key, Buffer.from(signed, 'utf8'), input.signature)) continue;
    return { ...explanationOf(cause), ...firstDifference(base, signed), ...withBase };
  }
  return { ...explanationOf('UNKNOWN'), ...withBase };
}

/** A path, query or key may name somebody by mistake; an error does not repeat that, though it is the sender's own. */
function presentable({ hubPart, signerPart, signatureBase: base, ...rest }: Explanation): Explanation {
  return {
    ...rest,
    ...(hubPart === undefined ? {} : { hubPart: maskLines(hubPart) }),
    ...(signerPart === undefined ? {} : { signerPart: maskLines(signerPart) }),
    ...(base === undefined ? {} : { signatureBase: maskLines(base) }),
  };
}

function maskLines(text: string): string {
  return text.replace(/^"(?:@path|@query|idempotency-key|content-encoding)":.*$/gm, maskTarget);
}

/** One a second and key, a few a second in all. Keys are forgotten with their second, so the set stays small. */
function createAllowance(clock: Clock): (keyId: string) => boolean {
  let served = new Map<string, number>();
  return (keyId) => {
    const now = clock.monotonic();
    served = new Map([...served].filter(([, at]) => now - at < INTERVAL_MS));
    if (served.has(keyId) || served.size >= MAX_PER_INTERVAL) return false;
    served.set(keyId, now);
    return true;
  };
}
