import { execFileSync } from 'node:child_process';
import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { allProblems, readProblems } from './build/read-problems.ts';
import type { NegativeVector } from './build/vectors/negative.ts';
import type { Vector } from './build/vectors/positive.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'vectors', name), 'utf8'));
const { vectors } = read('http-signatures.json') as { vectors: Vector[] };
const negative = read('negative.json') as { serverNow: number; tag: string; vectors: NegativeVector[] };

const folder = mkdtempSync(join(tmpdir(), 'realname-vectors-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function openssl(args: readonly string[], input?: Buffer): Buffer {
  return execFileSync('openssl', args, { input, stdio: ['pipe', 'pipe', 'pipe'] });
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const hexOf = (text: string): Buffer => Buffer.from(text, 'hex');

describe('each vector', () => {
  it.each(vectors)(
    '$id: the digest is what openssl makes of the bytes sent',
    ({ request, contentDigest, headers }) => {
      const digest = openssl(['dgst', '-sha256', '-binary'], hexOf(request.bodyHex));
      expect(contentDigest).toBe(`sha-256=:${digest.toString('base64')}:`);
      expect(headers['Content-Digest']).toBe(contentDigest);
    },
  );

  it.each(vectors)('$id: the base is its lines, and says what the request says', (vector) => {
    const { request, lines, signatureBase, signatureBaseHex, components, contentDigest } = vector;
    expect(signatureBase).toBe(lines.join('\n'));
    expect(hexOf(signatureBaseHex).toString('utf8')).toBe(signatureBase);
    const [path = '', ...query] = request.target.split('?');
    const expected: Record<string, string> = {
      '@method': request.method,
      '@path': path,
      '@query': `?${query.join('?')}`,
      'content-digest': contentDigest,
      'idempotency-key': request.headers['idempotency-key'] ?? '',
      'content-encoding': request.headers['content-encoding'] ?? '',
    };
    expect(lines.slice(0, -1)).toEqual(components.map((name) => `"${name}": ${expected[name] ?? 'unknown'}`));
    expect(`sig1=${(lines.at(-1) ?? '').replace('"@signature-params": ', '')}`).toBe(
      vector.headers['Signature-Input'],
    );
    expect(vector.headers.Signature).toBe(`sig1=:${hexOf(vector.signatureHex).toString('base64')}:`);
  });

  it.each(vectors)('$id: shows the body as text as well as in bytes', ({ request }) => {
    if (request.bodyText === null)
      return expect(request.headers['content-type'] ?? 'none').not.toBe('application/json');
    const sent = hexOf(request.bodyHex);
    const plain = request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
    expect(plain.toString('utf8')).toBe(request.bodyText);
  });
});

describe('each signature', () => {
  const of = (algorithm: string) => vectors.filter(({ key }) => key.algorithm === algorithm);

  it.each(of('hmac-sha256'))(
    '$id: the HMAC is that of openssl',
    ({ key, signatureBaseHex, signatureHex }) => {
      const args = ['dgst', '-sha256', '-mac', 'HMAC', '-macopt', `hexkey:${key.secretHex ?? ''}`, '-binary'];
      expect(openssl(args, hexOf(signatureBaseHex)).toString('hex')).toBe(signatureHex);
      expect(Buffer.from(key.secretBase64url ?? '', 'base64url').toString('hex')).toBe(key.secretHex);
    },
  );

  it('verifies with ed25519 by openssl', () => {
    for (const { key, signatureBaseHex, signatureHex } of of('ed25519')) {
      const args = [
        'pkeyutl',
        '-verify',
        '-rawin',
        '-pubin',
        '-inkey',
        file('ed.pem', key.publicKeyPem ?? ''),
      ];
      const said = openssl([
        ...args,
        '-in',
        file('ed.base', hexOf(signatureBaseHex)),
        '-sigfile',
        file('ed.sig', hexOf(signatureHex)),
      ]);
      expect(said.toString()).toContain('Verified Successfully');
    }
  });

  it('verifies with RSA-PSS and SHA-512 by openssl', () => {
    for (const { key, signatureBaseHex, signatureHex } of of('rsa-pss-sha512')) {
      const options = ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:64'];
      const keys = [
        '-verify',
        file('rsa.pem', key.publicKeyPem ?? ''),
        '-signature',
        file('rsa.sig', hexOf(signatureHex)),
      ];
      expect(openssl(['dgst', '-sha512', ...options, ...keys], hexOf(signatureBaseHex)).toString()).toContain(
        'Verified OK',
      );
    }
  });

  it('verifies with ECDSA on P-256, r and s joined in 64 bytes', () => {
    for (const { key, signatureBaseHex, signatureHex } of of('ecdsa-p256-sha256')) {
      const publicKey = { key: createPublicKey(key.publicKeyPem ?? ''), dsaEncoding: 'ieee-p1363' as const };
      expect(hexOf(signatureHex)).toHaveLength(64);
      expect(verify('sha256', hexOf(signatureBaseHex), publicKey, hexOf(signatureHex))).toBe(true);
    }
  });

  it('covers every algorithm, each optional component and both kinds of body', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(10);
    expect(new Set(vectors.map(({ key }) => key.algorithm)).size).toBe(4);
    const shapes = new Set(vectors.map(({ components }) => components.slice(4).join(' ')));
    expect([...shapes].sort()).toEqual([
      '',
      'content-encoding',
      'idempotency-key',
      'idempotency-key content-encoding',
    ]);
  });
});

describe('the negative vectors', () => {
  it('name codes of the error table and differ from one another', () => {
    const codes = new Set(allProblems(readProblems()).map(([code]) => code));
    expect(negative.vectors.filter(({ code }) => !codes.has(code))).toEqual([]);
    const requests = negative.vectors.map(({ request }) => JSON.stringify(request));
    expect(new Set(requests).size).toBe(requests.length);
    expect(negative.vectors.length).toBeGreaterThanOrEqual(20);
  });
});
