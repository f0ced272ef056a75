import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BILINGUAL, NO_STACK, runCommand, type Ran } from './test-command.ts';

interface Request {
  method: string;
  target: string;
  headers: Record<string, string>;
  bodyHex: string;
}
interface Key {
  keyId: string;
  algorithm: string;
  secretBase64url?: string;
  publicKeyPem?: string;
  privateKeyPem?: string;
}
interface Vectors {
  hubId: string;
  created: number;
  key: Key;
  vectors: {
    id: string;
    key: Key;
    request: Request;
    code: string;
    signatureBase: string;
    headers: Record<string, string>;
  }[];
}

const vectorsIn = (name: string): Vectors => {
  const path = new URL(`../../../spec/vectors/${name}`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Vectors;
};
const POSITIVE = vectorsIn('http-signatures.json');
const NEGATIVE = vectorsIn('negative.json');
const WHEN = new Date(POSITIVE.created * 1000).toISOString();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'realname-hub-sign-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function file(content: string | Buffer): string {
  const path = join(folder, String((files += 1)));
  writeFileSync(path, content);
  return path;
}

/** The request as a file: request line, headers, an empty line, the body's bytes. */
function requestFile({ method, target, headers, bodyHex }: Request, more: object = {}): string {
  const lines = Object.entries({ ...headers, ...more }).map(([name, value]) => `${name}: ${String(value)}`);
  const head = [`${method} ${target} HTTP/1.1`, ...lines, '', ''].join('\r\n');
  return file(Buffer.concat([Buffer.from(head), Buffer.from(bodyHex, 'hex')]));
}

const keyArguments = (
  { algorithm, secretBase64url, publicKeyPem, privateKeyPem }: Key,
  pem: 'public' | 'private',
) =>
  secretBase64url === undefined
    ? ['--key-file', file((pem === 'public' ? publicKeyPem : privateKeyPem) ?? ''), '--algorithm', algorithm]
    : ['--secret-file', file(`${secretBase64url}\n`)];

const positive = (id: string) => {
  const found = POSITIVE.vectors.find((vector) => vector.id === id);
  if (found === undefined) throw new Error(`there is no vector ${id}`);
  return found;
};

const verify = (path: string, key: Key, ...more: string[]): Promise<Ran> =>
  runCommand(['verify', path, '--hub-id', POSITIVE.hubId, ...keyArguments(key, 'public'), ...more]);

describe('sign', () => {
  it.each(['post-json-chinese', 'post-gzip-idempotency-key', 'ed25519-put'])(
    'builds the published signature base of %s, byte for byte',
    async (id) => {
      const { key, request, signatureBase, headers } = positive(id);
      const nonce = /nonce="([^"]+)"/.exec(signatureBase)?.[1] ?? '';
      const ran = await runCommand([
        ...['sign', requestFile(request), '--key-id', key.keyId, '--hub-id', POSITIVE.hubId, '--json'],
        ...['--nonce', nonce, '--created', String(POSITIVE.created), ...keyArguments(key, 'private')],
      ]);
      expect(ran.code, ran.err).toBe(0);
      const { 'Content-Digest': digest, 'Signature-Input': input, Signature: signature } = headers;
      expect(ran.json()).toMatchObject({ signatureBase, algorithm: key.algorithm });
      expect(ran.json<{ headers: object }>().headers).toEqual({
        'Content-Digest': digest,
        'Signature-Input': input,
        Signature: signature,
      });
    },
  );

  it('signs now with a fresh nonce, and what it signed is verified', async () => {
    const { key, request } = positive('get-with-query');
    const sign = ['sign', requestFile(request), '--key-id', key.keyId, '--hub-id', POSITIVE.hubId];
    const ran = await runCommand([...sign, ...keyArguments(key, 'private'), '--json']);
    const { headers } = ran.json<{ headers: Record<string, string> }>();
    const judged = await verify(requestFile(request, headers), key, '--json');
    expect([judged.code, judged.json()]).toEqual([
      0,
      expect.objectContaining({ verified: true, keyId: key.keyId }),
    ]);
    const spoken = await runCommand([...sign, ...keyArguments(key, 'private')]);
    expect(spoken.out).toMatch(BILINGUAL);
    expect(spoken.out).not.toContain(headers['Signature']);
  });

  it.each<[string, string[]]>([
    ['without a key', ['GET /v1/time']],
    ['a file without a request line', ['nothing here', '--secret-file']],
    ['a header without a colon', ['GET /v1/time HTTP/1.1\r\nbroken', '--secret-file']],
  ])('refuses %s in both languages', async (_name, [content = '', option]) => {
    const key = option === undefined ? [] : [option, file('AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8')];
    const ran = await runCommand(['sign', file(content), '--key-id', 'k', '--hub-id', 'h', ...key]);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toMatch(BILINGUAL);
    expect(ran.err).toMatch(NO_STACK);
  });
});

describe('verify', () => {
  it.each(['ecdsa-p256-put', 'rsa-pss-put'])('accepts the published %s at its time', async (id) => {
    const { key, request, headers } = positive(id);
    const ran = await verify(requestFile(request, headers), key, '--at', WHEN, '--json');
    expect([ran.code, ran.json()]).toEqual([0, expect.objectContaining({ verified: true })]);
  });

  it.each([
    'secret-not-decoded',
    'line-ends-crlf',
    'created-in-milliseconds',
    'query-not-covered',
    'body-changed',
    'signature-missing',
  ])('says of the published %s what the hub says, and why', async (id) => {
    const bad = NEGATIVE.vectors.find((vector) => vector.id === id);
    if (bad === undefined) throw new Error(`there is no vector ${id}`);
    const ran = await verify(requestFile(bad.request), NEGATIVE.key, '--at', WHEN, '--json');
    expect(ran.code).toBe(1);
    const said = ran.json<{ verified: boolean; code: string; detail: string; detailZh: string }>();
    expect(said).toMatchObject({ verified: false, code: bad.code });
    expect(said.detailZh).toMatch(/\p{Script=Han}/u);
    expect(said.detail).toMatch(/[a-z]{3}/);
  });

  it('explains a mistake by its cause', async () => {
    const { request } =
      NEGATIVE.vectors.find(({ id }) => id === 'secret-not-decoded') ?? positive('put-photo');
    const ran = await verify(requestFile(request), NEGATIVE.key, '--at', WHEN);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('✗ SIGNATURE_INVALID');
    expect(ran.out).toMatch(BILINGUAL);
    expect(ran.err).toContain('"@method": POST');
  });

  it.each<[string, string[]]>([
    ['a file that is not there', ['nowhere.http', '--hub-id', 'h', '--secret-file', 'nowhere.key']],
    ['no hub', ['nowhere.http']],
  ])('refuses %s in both languages', async (_name, args) => {
    const ran = await runCommand(['verify', ...args]);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toMatch(BILINGUAL);
    expect(ran.err).toMatch(NO_STACK);
  });

  it('refuses a moment that is none', async () => {
    const { key, request, headers } = positive('get-with-query');
    const ran = await verify(requestFile(request, headers), key, '--at', 'yesterday');
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toMatch(BILINGUAL);
  });
});
