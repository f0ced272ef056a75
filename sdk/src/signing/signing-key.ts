import { constants, createHmac, createPrivateKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

export interface SharedKey {
  keyId: string;
  algorithm: 'hmac-sha256';
  /** base64url, as the hub issued it, or its bytes. */
  secret: string | Uint8Array;
}

export interface AsymmetricKey {
  keyId: string;
  algorithm: 'ed25519' | 'ecdsa-p256-sha256' | 'rsa-pss-sha512';
  /** PEM (PKCS #8) or a KeyObject. */
  privateKey: string | KeyObject;
}

/** The algorithm belongs to the key; it is never sent. Devices hold a shared secret, systems a private key. */
export type SigningKey = SharedKey | AsymmetricKey;

export type SigningAlgorithm = SigningKey['algorithm'];

/** Signs the signature base's bytes as RFC 9421 §3.3 says for the key's algorithm. */
export function signBytes(key: SigningKey, bytes: Uint8Array): Buffer {
  switch (key.algorithm) {
    case 'hmac-sha256':
      return createHmac('sha256', secretBytes(key.secret)).update(bytes).digest();
    case 'ed25519':
      return sign(null, bytes, privateKey(key));
    case 'ecdsa-p256-sha256':
      // r and s side by side (RFC 9421 §3.3.4), not the ASN.1 form that libraries give by default.
      return sign('sha256', bytes, { key: privateKey(key), dsaEncoding: 'ieee-p1363' });
    case 'rsa-pss-sha512':
      return sign('sha512', bytes, {
        key: privateKey(key),
        padding: constants.RSA_PKCS1_PSS_PADDING,
        saltLength: 64,
      });
  }
}

export const secretBytes = (secret: string | Uint8Array): Uint8Array =>
  typeof secret === 'string' ? Buffer.from(secret, 'base64url') : secret;

const parsed = new WeakMap<AsymmetricKey, KeyObject>();

/** Parsing a PEM costs more than signing with it, and a client signs every request with the same key. */
function privateKey(key: AsymmetricKey): KeyObject {
  if (typeof key.privateKey !== 'string') return key.privateKey;
  const known = parsed.get(key) ?? createPrivateKey(key.privateKey);
  parsed.set(key, known);
  return known;
}
