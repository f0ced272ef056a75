import { execFileSync } from 'node:child_process';
import { constants, generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentDigest } from './content-digest.ts';
import { signatureBase } from './signature-base.ts';
import { signRequest } from './sign-request.ts';
import { signBytes } from './signing-key.ts';

const parameters = {
  created: 1_772_409_600,
  keyId: 'dev-SN-1-a',
  nonce: 'b3k9-AAAAAAAAAAAA_1',
  tag: 'realname-hub/1:city-demo',
};
const openssl = (args: string[], input: string) => execFileSync('openssl', args, { input }).toString().trim();

describe('the signature base', () => {
  it('has the lines of the profile in their order, and nothing that a proxy rewrites', () => {
    const request = {
      method: 'post',
      url: new URL('https://proxy.example.cn:8443/v1/projects/%E9%A1%B9%E7%9B%AE/x?limit=5&flag=%20'),
      headers: {
        'content-digest': 'sha-256=:AAA=:',
        'content-encoding': 'gzip',
        'idempotency-key': ' k-1 ',
        host: 'h',
      },
    };
    expect(signatureBase(request, parameters).base).toBe(
      [
        '"@method": POST',
        '"@path": /v1/projects/%E9%A1%B9%E7%9B%AE/x',
        '"@query": ?limit=5&flag=%20',
        '"content-digest": sha-256=:AAA=:',
        '"idempotency-key": k-1',
        '"content-encoding": gzip',
        '"@signature-params": ("@method" "@path" "@query" "content-digest" "idempotency-key" "content-encoding")' +
          ';created=1772409600;keyid="dev-SN-1-a";nonce="b3k9-AAAAAAAAAAAA_1";tag="realname-hub/1:city-demo"',
      ].join('\n'),
    );
  });

  it('signs an absent query as `?` (RFC 9421 §2.2.7) and an empty path as `/`', () => {
    const { base, components } = signatureBase(
      { method: 'GET', url: new URL('https://h.example.cn'), headers: { 'content-digest': 'd' } },
      parameters,
    );
    expect(base.split('\n').slice(1, 3)).toEqual(['"@path": /', '"@query": ?']);
    expect(components).toEqual(['@method', '@path', '@query', 'content-digest']);
  });
});

describe('the content digest', () => {
  it('is that of RFC 9530, section B.1', () => {
    expect(contentDigest(Buffer.from('{"hello": "world"}\n'))).toBe(
      'sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:',
    );
  });

  it('stands on an empty body too', () => {
    expect(contentDigest(new Uint8Array())).toBe('sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:');
  });
});

describe('signatures', () => {
  it('with a shared secret are what openssl computes', () => {
    const secret = Buffer.from('0123456789abcdef0123456789abcdef');
    const hex = openssl(
      ['dgst', '-sha256', '-mac', 'HMAC', '-macopt', `hexkey:${secret.toString('hex')}`, '-r'],
      'base',
    );
    const key = { keyId: 'k', algorithm: 'hmac-sha256' as const, secret: secret.toString('base64url') };
    expect(signBytes(key, Buffer.from('base')).toString('hex')).toBe(hex.split(' ')[0]);
    expect(signBytes({ ...key, secret }, Buffer.from('base')).toString('hex')).toBe(hex.split(' ')[0]);
  });

  it('with ed25519 repeat the example of RFC 9421, section B.2.6', () => {
    const privateKey = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF
-----END PRIVATE KEY-----`;
    const base = [
      '"date": Tue, 20 Apr 2021 02:07:55 GMT',
      '"@method": POST',
      '"@path": /foo',
      '"@authority": example.com',
      '"content-type": application/json',
      '"content-length": 18',
      '"@signature-params": ("date" "@method" "@path" "@authority" "content-type" "content-length")' +
        ';created=1618884473;keyid="test-key-ed25519"',
    ].join('\n');
    const key = { keyId: 'test-key-ed25519', algorithm: 'ed25519' as const, privateKey };
    expect(signBytes(key, Buffer.from(base)).toString('base64')).toBe(
      'wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==',
    );
  });

  it('with P-256 and RSA-PSS are verified by the other side as the RFC defines them', () => {
    const bytes = Buffer.from('base');
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const ecSignature = signBytes(
      { keyId: 'k', algorithm: 'ecdsa-p256-sha256', privateKey: ec.privateKey },
      bytes,
    );
    expect(ecSignature).toHaveLength(64);
    expect(verify('sha256', bytes, { key: ec.publicKey, dsaEncoding: 'ieee-p1363' }, ecSignature)).toBe(true);
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const rsaSignature = signBytes({ keyId: 'k', algorithm: 'rsa-pss-sha512', privateKey: pem }, bytes);
    const pss = { key: rsa.publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 64 };
    expect(verify('sha512', bytes, pss, rsaSignature)).toBe(true);
  });

  it('stand in headers as the profile says', () => {
    const headers = signRequest(
      {
        method: 'GET',
        url: new URL('https://h.example.cn/v1/time?x=1'),
        headers: {},
        body: new Uint8Array(),
      },
      {
        key: { keyId: 'k1', algorithm: 'hmac-sha256', secret: 'c2VjcmV0' },
        hubId: 'city',
        nowMs: 1_999,
        nonce: 'n'.repeat(16),
      },
    );
    expect(headers['signature-input']).toBe(
      'sig1=("@method" "@path" "@query" "content-digest");created=1;keyid="k1";nonce="nnnnnnnnnnnnnnnn";tag="realname-hub/1:city"',
    );
    expect(headers.signature).toMatch(/^sig1=:[A-Za-z0-9+/]{43}=:$/);
    expect(headers['content-digest']).toBe(contentDigest(new Uint8Array()));
  });
});
