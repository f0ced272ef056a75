import {
  createECDH,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';

/** Keys of the vectors. They are published, so a hub refuses them outside its demo. */
export const HUB_ID = 'demo-city';

export interface VectorKey {
  keyId: string;
  algorithm: 'hmac-sha256' | 'ed25519' | 'ecdsa-p256-sha256' | 'rsa-pss-sha512';
  /** HMAC: the 32 bytes that are the key, in the form in which they are handed out and in hex. */
  secretBase64url?: string;
  secretHex?: string;
  publicKeyPem?: string;
  privateKeyPem?: string;
}

const counting = Buffer.from(Array.from({ length: 32 }, (_one, index) => index));

export const HMAC_KEY: VectorKey = {
  keyId: 'dk_vector_1',
  algorithm: 'hmac-sha256',
  secretBase64url: counting.toString('base64url'),
  secretHex: counting.toString('hex'),
};

/** RFC 8410 §7: the 32 bytes of the private key behind a fixed head. */
const ED25519_PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

export function ed25519Key(): VectorKey {
  const der = Buffer.concat([ED25519_PKCS8_HEAD, counting]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return { keyId: 'sk_vector_ed25519', algorithm: 'ed25519', ...pems(key) };
}

export function ecdsaKey(): VectorKey {
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(counting);
  const point = curve.getPublicKey();
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    d: counting.toString('base64url'),
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  return {
    keyId: 'sk_vector_p256',
    algorithm: 'ecdsa-p256-sha256',
    ...pems(createPrivateKey({ key: jwk, format: 'jwk' })),
  };
}

/** An RSA key cannot be written down in two lines: its private half is thrown away once it has signed. */
export function newRsaKey(): { key: VectorKey; privateKey: KeyObject } {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const publicKeyPem = publicKey.export({ format: 'pem', type: 'spki' }).toString();
  return { key: { keyId: 'sk_vector_rsa', algorithm: 'rsa-pss-sha512', publicKeyPem }, privateKey };
}

function pems(key: KeyObject): { publicKeyPem: string; privateKeyPem: string } {
  return {
    publicKeyPem: createPublicKey(key).export({ format: 'pem', type: 'spki' }).toString(),
    privateKeyPem: key.export({ format: 'pem', type: 'pkcs8' }).toString(),
  };
}
