import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { PublicKeyAlgorithm } from './key-algorithm.ts';
import { readPublicKey } from './public-key.ts';

const pem = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();
const rsa = (modulusLength: number, publicExponent?: number) =>
  generateKeyPairSync('rsa', { modulusLength, ...(publicExponent ? { publicExponent } : {}) });
const ed25519 = generateKeyPairSync('ed25519');
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa2048 = rsa(2_048);

function problemOf(key: KeyObject, algorithm: PublicKeyAlgorithm): string {
  const result = readPublicKey(pem(key), algorithm);
  return result.ok ? 'OK' : result.problem;
}

describe('public keys', () => {
  it.each<[PublicKeyAlgorithm, KeyObject]>([
    ['ed25519', ed25519.publicKey],
    ['ecdsa-p256-sha256', p256.publicKey],
    ['rsa-pss-sha512', rsa2048.publicKey],
    ['rsa-pss-sha512', generateKeyPairSync('rsa-pss', { modulusLength: 2_048 }).publicKey],
  ])('reads a key for %s in PEM and as JWK, and stores it in one form', (algorithm, key) => {
    const read = readPublicKey(pem(key), algorithm);
    expect(read).toMatchObject({ ok: true, pem: pem(key) });
    if (key.asymmetricKeyType === 'rsa-pss') return;
    expect(readPublicKey(key.export({ format: 'jwk' }), algorithm)).toMatchObject({
      ok: true,
      pem: pem(key),
    });
  });

  it('takes for each algorithm only a key of its kind', () => {
    const keys = { ed25519, p256, p384: generateKeyPairSync('ec', { namedCurve: 'P-384' }), rsa2048 };
    const fits = (algorithm: PublicKeyAlgorithm) =>
      Object.entries(keys).flatMap(([name, { publicKey }]) => {
        const problem = problemOf(publicKey, algorithm);
        return problem === 'OK' ? [name] : (expect(problem).toBe('KEY_KIND_MISMATCH'), []);
      });
    expect(fits('ed25519')).toEqual(['ed25519']);
    expect(fits('ecdsa-p256-sha256')).toEqual(['p256']);
    expect(fits('rsa-pss-sha512')).toEqual(['rsa2048']);
  });

  it('refuses RSA keys that are too short, too long or have a small exponent', () => {
    expect(problemOf(rsa(2_040).publicKey, 'rsa-pss-sha512')).toBe('KEY_TOO_WEAK');
    expect(problemOf(rsa(2_048, 3).publicKey, 'rsa-pss-sha512')).toBe('KEY_TOO_WEAK');
    const jwk = (bits: number) => ({
      kty: 'RSA',
      e: 'AQAB',
      n: Buffer.concat([Buffer.from([0x80]), Buffer.alloc(bits / 8 - 2), Buffer.from([1])]).toString(
        'base64url',
      ),
    });
    expect(readPublicKey(jwk(8_192), 'rsa-pss-sha512').ok).toBe(true);
    expect(readPublicKey(jwk(8_200), 'rsa-pss-sha512')).toEqual({ ok: false, problem: 'KEY_TOO_WEAK' });
  });

  it('recognises the half that must not leave its owner, and what is no key', () => {
    const privatePem = ed25519.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    for (const given of [privatePem, ed25519.privateKey.export({ format: 'jwk' }), { kty: 'oct', k: 'AAAA' }])
      expect(readPublicKey(given, 'ed25519')).toEqual({ ok: false, problem: 'PRIVATE_KEY_GIVEN' });
    for (const given of ['hello', {}, { kty: 'OKP', crv: 'Ed25519', x: 'AA' }])
      expect(readPublicKey(given, 'ed25519')).toEqual({ ok: false, problem: 'KEY_UNREADABLE' });
  });
});
