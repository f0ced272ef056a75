/**
 * Why a file was not opened. The set is closed: whatever a partner sends ends in content or in one of these.
 *
 * `NOT_AUTHENTIC` stands for everything that went wrong inside a content cipher without authentication (CBC)
 * before the signature was found good: bad padding, broken structure, wrong digest, wrong signer. Told apart, they
 * would let whoever may send files decrypt a captured one piece by piece (padding and format oracles).
 */
export const OPEN_REASONS = [
  'WRONG_RECIPIENT',
  'SIGNER_NOT_PINNED',
  'SIGNATURE_INVALID',
  'SIGNED_ATTRIBUTES_MISSING',
  'DIGEST_MISMATCH',
  'CONTENT_CHANGED',
  'NOT_AUTHENTIC',
  'MALFORMED',
  'TRUNCATED',
  'TRAILING_BYTES',
  'UNSUPPORTED_ALGORITHM',
  'TOO_LARGE',
  'CERTIFICATE_EXPIRED',
  'CERTIFICATE_NOT_YET_VALID',
] as const;
export type OpenReason = (typeof OPEN_REASONS)[number];

/** Outside the encryption; inside it, not yet trusted; and what is judged once the signature is good. */
export type FaultLayer = 'OUTER' | 'INNER' | 'TRUSTED';

/**
 * Carries a reason out of the depth of a streaming parser. It never leaves this folder: `openEnvelope` turns it
 * into a value.
 */
export class EnvelopeFault extends Error {
  readonly reason: OpenReason;
  readonly layer: FaultLayer;

  constructor(reason: OpenReason, layer: FaultLayer) {
    super(`${layer} ${reason}`);
    this.reason = reason;
    this.layer = layer;
  }
}
