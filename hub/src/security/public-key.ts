import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import type { PublicKeyAlgorithm } from './key-algorithm.ts';

export type PublicKeyProblem =
  | 'KEY_UNREADABLE'
  /** Somebody sent the half that must never leave its owner. */
  | 'PRIVATE_KEY_GIVEN'
  | 'KEY_KIND_MISMATCH'
  | 'KEY_TOO_WEAK';

export type PublicKeyResult =
  { ok: true; key: KeyObject; pem: string } | { ok: false; problem: PublicKeyProblem };

const MIN_RSA_BITS = 2_048;
/** A longer modulus buys nothing and makes every verification dear. */
const MAX_RSA_BITS = 8_192;
const MIN_RSA_EXPONENT = 65_537n;

/** Reads a public key in PEM (SPKI) or JWK form and checks that it fits the algorithm. */
export function readPublicKey(given: string | JsonWebKey, algorithm: PublicKeyAlgorithm): PublicKeyResult {
  const isPrivate = typeof given === 'string' ? /PRIVATE KEY/.test(given) : 'd' in given || 'k' in given;
  if (isPrivate) return { ok: false, problem: 'PRIVATE_KEY_GIVEN' };
  let key: KeyObject;
  try {
    key = typeof given === 'string' ? createPublicKey(given) : createPublicKey({ key: given, format: 'jwk' });
  } catch {
    return { ok: false, problem: 'KEY_UNREADABLE' };
  }
  const problem = mismatch(key, algorithm);
  if (problem) return { ok: false, problem };
  return { ok: true, key, pem: key.export({ type: 'spki', format: 'pem' }).toString() };
}

function mismatch(key: KeyObject, algorithm: PublicKeyAlgorithm): PublicKeyProblem | null {
  const details = key.asymmetricKeyDetails ?? {};
  switch (algorithm) {
    case 'ed25519':
      return key.asymmetricKeyType === 'ed25519' ? null : 'KEY_KIND_MISMATCH';
    case 'ecdsa-p256-sha256':
      return key.asymmetricKeyType === 'ec' && details.namedCurve === 'prime256v1'
        ? null
        : 'KEY_KIND_MISMATCH';
    case 'rsa-pss-sha512': {
      if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'rsa-pss') return 'KEY_KIND_MISMATCH';
      const bits = details.modulusLength ?? 0;
      const sound = bits >= MIN_RSA_BITS && bits <= MAX_RSA_BITS;
      return sound && (details.publicExponent ?? 0n) >= MIN_RSA_EXPONENT ? null : 'KEY_TOO_WEAK';
    }
  }
}
