import { constants, createHmac, createPrivateKey, createSecretKey, sign } from 'node:crypto';
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
      return createHmac('sha256', keyObject(key)).update(bytes).digest();
    case 'ed25519':
      return sign(null, bytes, keyObject(key));
    case 'ecdsa-p256-sha256':
      // r and s side by side (RFC 9421 §3.3.4), not the ASN.1 form that libraries give by default.
      return sign('sha256', bytes, { key: keyObject(key), dsaEncoding: 'ieee-p1363' });
    case 'rsa-pss-sha512':
      return sign('sha512', bytes, {
        key: keyObject(key),
        padding: constants.RSA_PKCS1_PSS_PADDING,
        saltLength: 64,
      });
  }
}

const parsed = new WeakMap<SigningKey, KeyObject>();

/** Making a key costs more than signing with it, and a client signs every request with the same one. */
function keyObject(key: SigningKey): KeyObject {
  const known = parsed.get(key) ?? parseKey(key);
  parsed.set(key, known);
  return known;
}

function parseKey(key: SigningKey): KeyObject {
  if (key.algorithm !== 'hmac-sha256')
    return typeof key.privateKey === 'string' ? createPrivateKey(key.privateKey) : key.privateKey;
  const { secret } = key;
  return createSecretKey(typeof secret === 'string' ? Buffer.from(secret, 'base64url') : secret);
}
