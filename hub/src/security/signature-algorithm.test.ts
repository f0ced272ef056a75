import { execFileSync } from 'node:child_process';
import {
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signBase, verifySignature } from './signature-algorithm.ts';

const RFC_DATE = '"date": Tue, 20 Apr 2021 02:07:55 GMT';

describe('signature algorithms', () => {
  it('matches the HMAC example of RFC 9421 §B.2.5', () => {
    const key = createSecretKey(
      'uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ==',
      'base64',
    );
    const base = Buffer.from(
      [
        RFC_DATE,
        '"@authority": example.com',
        '"content-type": application/json',
        '"@signature-params": ("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"',
      ].join('\n'),
    );
    const signature = Buffer.from('pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=', 'base64');
    expect(signBase('hmac-sha256', key, base)).toEqual(signature);
    expect(verifySignature('hmac-sha256', key, base, signature)).toBe(true);
    expect(verifySignature('hmac-sha256', key, base, signature.subarray(1))).toBe(false);
  });

  it('matches the Ed25519 example of RFC 9421 §B.2.6', () => {
    const der = Buffer.from('MC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF', 'base64');
    const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const base = Buffer.from(
      [
        RFC_DATE,
        '"@method": POST',
        '"@path": /foo',
        '"@authority": example.com',
        '"content-type": application/json',
        '"content-length": 18',
        '"@signature-params": ("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"',
      ].join('\n'),
    );
    const signature = Buffer.from(
      'wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==',
      'base64',
    );
    expect(signBase('ed25519', key, base)).toEqual(signature);
    expect(verifySignature('ed25519', createPublicKey(key), base, signature)).toBe(true);
  });

  it('accepts the ECDSA example of RFC 9421 §B.2.4', () => {
    const der =
      'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqIVYZVLCrPZHGHjP17CTW0/+D9Lfw0EkjqF7xB4FivAxzic30tMM4GF+hR6Dxh71Z50VGGdldkkDXZCnTNnoXQ==';
    const key = createPublicKey({ key: Buffer.from(der, 'base64'), format: 'der', type: 'spki' });
    const base = Buffer.from(
      [
        '"@status": 200',
        '"content-type": application/json',
        '"content-digest": sha-512=:mEWXIS7MaLRuGgxOBdODa3xqM1XdEvxoYhvlCFJ41QJgJc4GTsPp29l5oGX69wWdXymyU0rjJuahq4l5aGgfLQ==:',
        '"content-length": 23',
        '"@signature-params": ("@status" "content-type" "content-digest" "content-length");created=1618884473;keyid="test-key-ecc-p256"',
      ].join('\n'),
    );
    const signature = Buffer.from(
      'wNmSUAhwb5LxtOtOpNa6W5xj067m5hFrj0XQ4fvpaCLx0NKocgPquLgyahnzDnDAUy5eCdlYUEkLIj+32oiasw==',
      'base64',
    );
    expect(verifySignature('ecdsa-p256-sha256', key, base, signature)).toBe(true);
    expect(verifySignature('ecdsa-p256-sha256', key, base.subarray(1), signature)).toBe(false);
  });

  describe('against the openssl command line', () => {
    let folder: string;
    beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'openssl-'))));
    afterAll(() => rmSync(folder, { recursive: true }));
    const base = Buffer.from('"@method": GET\n"@path": /v1/time');
    const sign = (key: KeyObject, options: string[]) => {
      writeFileSync(join(folder, 'key.pem'), key.export({ type: 'pkcs8', format: 'pem' }));
      writeFileSync(join(folder, 'base'), base);
      return execFileSync('openssl', [
        'dgst',
        ...options,
        '-sign',
        join(folder, 'key.pem'),
        join(folder, 'base'),
      ]);
    };

    it('computes the same HMAC', () => {
      const hex = '00112233445566778899aabbccddeeff0123456789abcdef0f1e2d3c4b5a6978';
      const mac = execFileSync(
        'openssl',
        ['dgst', '-sha256', '-mac', 'HMAC', '-macopt', `hexkey:${hex}`, '-binary'],
        { input: base },
      );
      expect(signBase('hmac-sha256', createSecretKey(hex, 'hex'), base)).toEqual(mac);
    });

    it('accepts its RSA-PSS signature with a salt of 64 bytes and no other', () => {
      const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const pss = (salt: number) =>
        sign(privateKey, [
          '-sha512',
          '-sigopt',
          'rsa_padding_mode:pss',
          '-sigopt',
          `rsa_pss_saltlen:${salt}`,
        ]);
      expect(verifySignature('rsa-pss-sha512', publicKey, base, pss(64))).toBe(true);
      expect(verifySignature('rsa-pss-sha512', publicKey, base, pss(32))).toBe(false);
    });

    it('accepts its ECDSA signature as r and s side by side, not as DER', () => {
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const der = sign(privateKey, ['-sha256']);
      expect(verifySignature('ecdsa-p256-sha256', publicKey, base, der)).toBe(false);
      expect(verifySignature('ecdsa-p256-sha256', publicKey, base, sideBySide(der))).toBe(true);
    });
  });
});

/** SEQUENCE { INTEGER r, INTEGER s } with short lengths to 32 + 32 bytes. */
function sideBySide(der: Buffer): Buffer {
  const rLength = der.readUInt8(3);
  const r = der.subarray(4, 4 + rLength);
  const s = der.subarray(6 + rLength);
  const fixed = (integer: Buffer) => Buffer.concat([Buffer.alloc(32), integer]).subarray(-32);
  return Buffer.concat([fixed(r), fixed(s)]);
}
