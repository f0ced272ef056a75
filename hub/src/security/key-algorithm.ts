/**
 * How a key signs. The algorithm belongs to the key: a request cannot choose it (RFC 9421 §3.2). Names are those of
 * the registry of HTTP signature algorithms.
 */
export const KEY_ALGORITHMS = ['hmac-sha256', 'ed25519', 'ecdsa-p256-sha256', 'rsa-pss-sha512'] as const;

export type KeyAlgorithm = (typeof KEY_ALGORITHMS)[number];
export type PublicKeyAlgorithm = Exclude<KeyAlgorithm, 'hmac-sha256'>;
