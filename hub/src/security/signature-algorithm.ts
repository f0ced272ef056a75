import { constants, createHmac, sign, timingSafeEqual, verify, type KeyObject } from 'node:crypto';
import type { KeyAlgorithm } from './key-algorithm.ts';

/** RFC 9421 §3.3.1: RSASSA-PSS with SHA-512 and a salt as long as the hash. */
const PSS = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 64 } as const;
/** RFC 9421 §3.3.4: r and s side by side, 32 bytes each, not DER. */
const ECDSA = { dsaEncoding: 'ieee-p1363' } as const;

/** `key` is the shared secret or the public key. Takes the same time whether or not a MAC matches. */
export function verifySignature(
  algorithm: KeyAlgorithm,
  key: KeyObject,
  base: Uint8Array,
  signature: Uint8Array,
): boolean {
  switch (algorithm) {
    case 'hmac-sha256': {
      const expected = createHmac('sha256', key).update(base).digest();
      return expected.length === signature.length && timingSafeEqual(expected, signature);
    }
    case 'ed25519':
      return verify(null, base, key, signature);
    case 'ecdsa-p256-sha256':
      return verify('sha256', base, { key, ...ECDSA }, signature);
    case 'rsa-pss-sha512':
      return verify('sha512', base, { key, ...PSS }, signature);
  }
}

/** `key` is the shared secret or the private key. */
export function signBase(algorithm: KeyAlgorithm, key: KeyObject, base: Uint8Array): Buffer {
  switch (algorithm) {
    case 'hmac-sha256':
      return createHmac('sha256', key).update(base).digest();
    case 'ed25519':
      return sign(null, base, key);
    case 'ecdsa-p256-sha256':
      return sign('sha256', base, { key, ...ECDSA });
    case 'rsa-pss-sha512':
      return sign('sha512', base, { key, ...PSS });
  }
}
