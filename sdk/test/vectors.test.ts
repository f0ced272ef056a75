import { constants, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentDigest } from '../src/signing/content-digest.ts';
import { signatureBase } from '../src/signing/signature-base.ts';
import { signRequest } from '../src/signing/sign-request.ts';
import { signBytes } from '../src/signing/signing-key.ts';
import type { SigningAlgorithm, SigningKey } from '../src/signing/signing-key.ts';

interface Vector {
  id: string;
  key: {
    keyId: string;
    algorithm: SigningAlgorithm;
    secretBase64url?: string;
    privateKeyPem?: string;
    publicKeyPem?: string;
  };
  request: { method: string; target: string; headers: Record<string, string>; bodyHex: string };
  components: string[];
  signatureBaseHex: string;
  signatureHex: string;
  headers: Record<string, string>;
}

const path = new URL('../../spec/vectors/http-signatures.json', import.meta.url);
const published = JSON.parse(readFileSync(path, 'utf8')) as {
  hubId: string;
  tag: string;
  created: number;
  vectors: Vector[];
};

/** A vector whose private key is published can be signed again; one without is a signature to verify. */
function signingKey({
  keyId,
  algorithm,
  secretBase64url,
  privateKeyPem,
}: Vector['key']): SigningKey | undefined {
  if (algorithm === 'hmac-sha256')
    return secretBase64url ? { keyId, algorithm, secret: secretBase64url } : undefined;
  return privateKeyPem ? { keyId, algorithm, privateKey: privateKeyPem } : undefined;
}

function isVerified(
  { algorithm, publicKeyPem = '' }: Vector['key'],
  base: Buffer,
  signature: Buffer,
): boolean {
  const key = createPublicKey(publicKeyPem);
  if (algorithm === 'ed25519') return verify(null, base, key, signature);
  if (algorithm === 'ecdsa-p256-sha256')
    return verify('sha256', base, { key, dsaEncoding: 'ieee-p1363' }, signature);
  return verify('sha512', base, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 64 }, signature);
}

describe.each(published.vectors)('the published vector $id [S21]', (vector) => {
  const { method, target, headers, bodyHex } = vector.request;
  const body = Buffer.from(bodyHex, 'hex');
  const nonce = /nonce="([^"]+)"/.exec(vector.headers['Signature-Input'] ?? '')?.[1] ?? '';
  const request = { method, url: new URL(`https://hub.example.cn${target}`), headers };
  const { base, components } = signatureBase(
    { ...request, headers: { ...headers, 'content-digest': contentDigest(body) } },
    { created: published.created, keyId: vector.key.keyId, nonce, tag: published.tag },
  );

  it('has the same canonical bytes', () => {
    expect(components).toEqual(vector.components);
    expect(Buffer.from(base).toString('hex')).toBe(vector.signatureBaseHex);
  });

  it('has the same signature, or one that the published key verifies', () => {
    const key = signingKey(vector.key);
    const isRepeatable = vector.key.algorithm === 'hmac-sha256' || vector.key.algorithm === 'ed25519';
    if (key && isRepeatable) {
      const context = { key, hubId: published.hubId, nowMs: published.created * 1000, nonce };
      const signed = signRequest({ ...request, body }, context);
      expect(signed['signature-input']).toBe(vector.headers['Signature-Input']);
      expect(signed.signature).toBe(vector.headers['Signature']);
      return;
    }
    const bytes = Buffer.from(base);
    expect(isVerified(vector.key, bytes, Buffer.from(vector.signatureHex, 'hex'))).toBe(true);
    if (key) expect(isVerified(vector.key, bytes, signBytes(key, bytes))).toBe(true);
  });
});
