import { createHash, createHmac, createSecretKey, sign, constants } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../runtime/clock.ts';
import { contentDigest } from './content-digest.ts';
import { createHeadVerifier } from './http-signature.ts';
import { explainDigest } from './digest-explainer.ts';
import type { KeyAlgorithm } from './key-algorithm.ts';
import { createSignatureExplainer } from './signature-explainer.ts';
import { SIGNATURE_MISTAKES, type Explanation, type SignatureMistake } from './signature-mistakes.ts';
import type { SigningKey } from './signing-key.ts';
import { signedHead, testKey, TEST_HUB, TEST_NOW, type TestKey, type TestRequest } from './test-signer.ts';

const TARGET = '/v1/projects/p%E4%B8%80/devices?to=2&from=2024-01-01T00%3A00%3A00%2B08%3A00';
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest();

/** A secret whose text holds a minus, an underscore, and both cases. */
const SECRET = Buffer.from('rv-_Q0d1x9mKZs4T7uYbE2hJp8LcWf6NaGi3vRk5oXc', 'base64url');

async function explained(
  key: TestKey,
  change: Partial<TestRequest>,
  siblings: readonly SigningKey[] = [],
): Promise<Explanation | undefined> {
  const clock = { ...systemClock, now: () => TEST_NOW };
  const verify = createHeadVerifier({
    hubId: TEST_HUB,
    clock,
    keys: { find: () => Promise.resolve(key.known) },
    usage: { used: () => undefined },
    nonces: { claim: () => Promise.resolve(true) },
    explainer: createSignatureExplainer({ keys: { siblings: () => Promise.resolve(siblings) }, clock }),
  });
  const verdict = await verify(signedHead(key, { target: TARGET, ...change }));
  return verdict.ok ? undefined : verdict.fault.explanation;
}

function hmacKey(): TestKey {
  const secret = createSecretKey(SECRET);
  return { known: testKey('hmac-sha256', { key: secret }).known, signing: secret };
}

const withSecret = (secret: string | Buffer) => ({
  sign: (base: string) => createHmac('sha256', secret).update(base).digest(),
});
const withBase = (change: (base: string) => string | Buffer) => ({
  sign: (base: string) => createHmac('sha256', SECRET).update(change(base)).digest(),
});
const line = (name: string, change: (value: string) => string) =>
  withBase((base) =>
    base.replace(
      new RegExp(`^("${name}": )(.*)$`, 'm'),
      (_, head: string, value: string) => head + change(value),
    ),
  );
const text = SECRET.toString('base64url');
const hex = SECRET.toString('hex');

/** Every mistake made on purpose, and its name. */
const HMAC_CATALOGUE: [SignatureMistake, string, Partial<TestRequest>][] = [
  [
    'QUERY_MARK_MISSING',
    'empty query signed as nothing',
    { target: '/v1/devices', ...line('@query', () => '') },
  ],
  ['QUERY_MARK_MISSING', 'query without its mark', line('@query', (query) => query.slice(1))],
  ['QUERY_SORTED', 'sorted', line('@query', (query) => `?${query.slice(1).split('&').sort().join('&')}`)],
  ['QUERY_DECODED', 'decoded', line('@query', decodeURIComponent)],
  [
    'QUERY_REENCODED',
    'lower-case %xx',
    line('@query', (query) => query.replace(/%3A/g, '%3a').replace(/%2B/g, '%2b')),
  ],
  ['QUERY_REENCODED', '+ for %20', { target: '/v1/devices?q=a%20b', ...line('@query', () => '?q=a+b') }],
  ['PATH_DECODED', 'decoded', line('@path', decodeURIComponent)],
  ['PATH_WITH_HOST', 'with the host', line('@path', (path) => `https://hub.example${path}`)],
  [
    'PATH_WITH_HOST',
    '@target-uri',
    withBase((base) => base.replace(/"@path": .*/, `"@target-uri": http://hub.example${TARGET}`)),
  ],
  ['PATH_WITH_QUERY', 'with the query', line('@path', () => TARGET)],
  ['PATH_PREFIX_MISSING', 'without /v1', line('@path', (path) => path.slice(3))],
  ['PATH_TRAILING_SLASH', 'one slash more', line('@path', (path) => `${path}/`)],
  ['METHOD_CASE', 'lower case', line('@method', (method) => method.toLowerCase())],
  [
    'DIGEST_LINE_VALUE',
    'bare base64',
    line('content-digest', (value) => value.replace(/^sha-256=:|:$/g, '')),
  ],
  ['DIGEST_LINE_VALUE', 'hex', line('content-digest', () => sha256('{}').toString('hex'))],
  [
    'HEADER_QUOTES',
    'key without its quotes',
    { headers: { 'idempotency-key': '"a-1"' }, ...line('idempotency-key', () => 'a-1') },
  ],
  ['LINE_MISSING', 'no query line', withBase((base) => base.replace(/"@query".*\n/, ''))],
  [
    'LINE_MISSING',
    'coding not signed',
    {
      headers: { 'content-encoding': 'gzip' },
      ...withBase((base) => base.replace(/"content-encoding".*\n/, '')),
    },
  ],
  [
    'OTHER_HEADER_SIGNED',
    'date',
    {
      headers: { date: 'Fri, 20 Nov 2026 08:00:00 GMT' },
      ...withBase((base) =>
        base.replace('"content-digest"', '"date": Fri, 20 Nov 2026 08:00:00 GMT\n"content-digest"'),
      ),
    },
  ],
  ['OTHER_HEADER_SIGNED', 'host', withBase((base) => `"host": hub.example\n${base}`)],
  ['LINES_ORDER', 'digest first', withBase((base) => moved(base))],
  ['LINES_CRLF', 'CRLF', withBase((base) => base.replace(/\n/g, '\r\n'))],
  ['LINES_CRLF', 'CRLF, also at the end', withBase((base) => `${base.replace(/\n/g, '\r\n')}\r\n`)],
  ['TRAILING_NEWLINE', 'LF at the end', withBase((base) => `${base}\n`)],
  [
    'COLON_WITHOUT_BLANK',
    'no blank',
    withBase((base) => base.replace(/^("[^"]+": )/gm, (name) => name.trimEnd())),
  ],
  ['NAMES_UNQUOTED', 'no quotes', withBase((base) => base.replace(/^"([^"]+)"/gm, '$1'))],
  [
    'NAMES_CAPITALISED',
    'Content-Digest',
    withBase((base) => base.replace('"content-digest":', '"Content-Digest":')),
  ],
  ['PARAMS_LINE_MISSING', 'no last line', withBase((base) => base.replace(/\n"@signature-params".*/, ''))],
  ['PARAMS_WITH_LABEL', 'sig=', line('@signature-params', (value) => `sig=${value}`)],
  [
    'PARAMS_ORDER',
    'keyid first',
    line('@signature-params', (value) => value.replace(/(;created=\d+)(;keyid="[^"]+")/, '$2$1')),
  ],
  [
    'PARAMS_INCOMPLETE',
    'no nonce',
    line('@signature-params', (value) => value.replace(/;nonce="[^"]+"/, '')),
  ],
  ['PARAMS_INCOMPLETE', 'only the list', line('@signature-params', (value) => value.replace(/;.*/, ''))],
  [
    'CREATED_DIFFERS',
    'milliseconds',
    line('@signature-params', (value) => value.replace(/created=(\d+)/, 'created=$1417')),
  ],
  [
    'CREATED_DIFFERS',
    'quoted',
    line('@signature-params', (value) => value.replace(/created=(\d+)/, 'created="$1"')),
  ],
  [
    'KEYID_DIFFERS',
    'upper case',
    line('@signature-params', (value) =>
      value.replace(/keyid="[^"]+"/, (id) => `keyid=${id.slice(6).toUpperCase()}`),
    ),
  ],
  [
    'NONCE_DIFFERS',
    'lower case',
    { nonce: 'ABCDEF0123456789', ...line('@signature-params', (value) => value.replace('ABCDEF', 'abcdef')) },
  ],
  [
    'NONCE_DIFFERS',
    'the one of another header',
    {
      headers: { 'x-nonce': 'other-nonce-0123456' },
      ...line('@signature-params', (value) => value.replace(/nonce="[^"]+"/, 'nonce="other-nonce-0123456"')),
    },
  ],
  [
    'TAG_DIFFERS',
    'without the hub',
    line('@signature-params', (value) => value.replace(/tag="[^"]+"/, 'tag="realname-hub"')),
  ],
  ['BASE_HASHED', 'digest of the base', withBase((base) => sha256(base))],
  ['BASE_HASHED', 'hex digest of the base', withBase((base) => sha256(base).toString('hex'))],
  ['BASE_ENCODING', 'UTF-16', withBase((base) => Buffer.from(base, 'utf16le'))],
  ['SECRET_AS_TEXT', 'base64url text', withSecret(text)],
  ['SECRET_AS_TEXT', 'base64 text', withSecret(SECRET.toString('base64'))],
  ['SECRET_AS_HEX', 'hex text', withSecret(hex)],
  ['SECRET_WITH_BLANKS', 'text and LF', withSecret(`${text}\n`)],
  ['SECRET_WITH_BLANKS', 'bytes and CRLF', withSecret(Buffer.concat([SECRET, Buffer.from('\r\n')]))],
  ['SECRET_WITH_BLANKS', 'blank before', withSecret(` ${text}`)],
  ['SECRET_CASE', 'lower case', withSecret(text.toLowerCase())],
  ['SECRET_CASE', 'upper case, decoded', withSecret(Buffer.from(text.toUpperCase(), 'base64url'))],
  [
    'SECRET_DECODER',
    'minus and underscore dropped',
    withSecret(Buffer.from(text.replace(/[-_]/g, ''), 'base64')),
  ],
  ['SECRET_DECODER', 'last characters dropped', withSecret(SECRET.subarray(0, 30))],
  ['SECRET_HASHED', 'hashed first', withSecret(sha256(SECRET))],
  ['HASH_OTHER', 'SHA-1', { sign: (base) => createHmac('sha1', SECRET).update(base).digest() }],
  ['HASH_OTHER', 'MD5', { sign: (base) => createHmac('md5', SECRET).update(base).digest() }],
  ['HASH_OTHER', 'SHA-512', { sign: (base) => createHmac('sha512', SECRET).update(base).digest() }],
  [
    'HASH_WITHOUT_HMAC',
    'secret before the base',
    { sign: (base) => sha256(Buffer.concat([SECRET, Buffer.from(base)])) },
  ],
  ['SIGNATURE_HEX', 'hex', { write: (signature) => signature.toString('hex') }],
  [
    'SIGNATURE_DOUBLE_ENCODED',
    'base64 of hex',
    { write: (signature) => Buffer.from(signature.toString('hex')).toString('base64') },
  ],
  [
    'VALUE_BASE64URL',
    'base64url',
    { sign: () => Buffer.alloc(32, 0xfb), write: (signature) => signature.toString('base64url') },
  ],
  [
    'VALUE_BASE64_PADDING',
    'no padding',
    { write: (signature) => signature.toString('base64').replace('=', '') },
  ],
  ['COMPONENTS_UNQUOTED', 'unquoted list', { parametersText: '(@method @path);created=1' }],
  ['CREATED_MILLISECONDS', 'header in ms', { created: TEST_NOW }],
  ['CREATED_LOCAL_TIME', 'Beijing time as UTC', { created: TEST_NOW / 1_000 + 28_800 }],
  ['CLOCK_WRONG', 'an hour late', { created: TEST_NOW / 1_000 - 3_600 }],
  [
    'DIGEST_HEX',
    'hex digest',
    { headers: { 'content-digest': `sha-256=:${sha256('{}').toString('hex')}:` } },
  ],
  [
    'DIGEST_HEX',
    'hex digest without colons',
    { headers: { 'content-digest': `sha-256=${sha256('{}').toString('hex')}` } },
  ],
  [
    'DIGEST_OTHER_HASH',
    'SHA-1 digest',
    { headers: { 'content-digest': 'sha-256=:2jmj7l5rSw0yVb/vlWAYkK/YBwk=:' } },
  ],
  ['DIGEST_NO_SHA256', 'MD5 digest', { headers: { 'content-digest': 'md5=:1B2M2Y8AsgTpgAmY7PhCfg==:' } }],
  ['UNKNOWN', 'a secret of somebody else', withSecret('nobody')],
];

function moved(base: string): string {
  const lines = base.split('\n');
  return [lines[3], ...lines.slice(0, 3), ...lines.slice(4)].join('\n');
}

describe('signature explainer', () => {
  it.each(HMAC_CATALOGUE)('finds %s (%s)', async (cause, _, change) => {
    const explanation = await explained(hmacKey(), change);
    expect(explanation?.cause).toBe(cause);
    expect([explanation?.causeZh, explanation?.causeEn]).toEqual([...SIGNATURE_MISTAKES[cause]]);
    const said = JSON.stringify(explanation);
    for (const secret of [text, hex, SECRET.toString('base64')]) expect(said).not.toContain(secret);
  });

  it('shows the string that the hub built and the first line that differs', async () => {
    const explanation = await explained(hmacKey(), {
      target: '/v1/devices',
      nonce: '0123456789abcdef',
      ...line('@query', () => ''),
    });
    expect(explanation).toMatchObject({
      component: '@query',
      hubPart: '"@query": ?',
      signerPart: '"@query": ',
    });
    expect(explanation?.signatureBase?.split('\n').slice(0, 3)).toEqual([
      '"@method": POST',
      '"@path": /v1/devices',
      '"@query": ?',
    ]);
  });

  it.each<[SignatureMistake, KeyAlgorithm, (base: Buffer, key: TestKey) => Buffer]>([
    ['ECDSA_DER', 'ecdsa-p256-sha256', (base, { signing }) => sign('sha256', base, signing)],
    ['RSA_PADDING', 'rsa-pss-sha512', (base, { signing }) => sign('sha512', base, signing)],
    [
      'RSA_PADDING',
      'rsa-pss-sha512',
      (base, { signing: key }) =>
        sign('sha256', base, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }),
    ],
    [
      'LINES_CRLF',
      'ed25519',
      (base, { signing }) => sign(null, Buffer.from(base.toString().replace(/\n/g, '\r\n')), signing),
    ],
    ['UNKNOWN', 'ed25519', () => Buffer.alloc(64)],
  ])('finds %s of %s', async (cause, algorithm, make) => {
    const key = testKey(algorithm);
    const explanation = await explained(key, { sign: (base) => make(Buffer.from(base), key) });
    expect(explanation?.cause).toBe(cause);
  });

  it('recognises another key of the same owner', async () => {
    const before = testKey('hmac-sha256');
    const change = { sign: (base: string) => createHmac('sha256', before.signing).update(base).digest() };
    expect((await explained(hmacKey(), change, [before.known]))?.cause).toBe('OTHER_KEY');
    expect((await explained(hmacKey(), change))?.cause).toBe('UNKNOWN');
  });

  it('explains at most once a second and key, and not without end for many keys', async () => {
    let now = 0;
    const clock = { ...systemClock, monotonic: () => now };
    const explainer = createSignatureExplainer({ keys: { siblings: () => Promise.resolve([]) }, clock });
    const ask = (keyId: string) => explainer.explainBody(keyId, sha256('a'), Buffer.from('b')) !== null;
    expect([ask('a'), ask('a'), ask('b')]).toEqual([true, false, true]);
    expect(Array.from({ length: 50 }, (_, index) => ask(`other-${index}`)).filter(Boolean).length).toBe(8);
    now = 1_000;
    expect(ask('a')).toBe(true);
  });

  const body = '{"name":"张三","url":"a/b","n":[1,2]}\n';
  /** "张三" in GBK, by the code chart. */
  const gbk = Buffer.concat([
    Buffer.from('{"name":"'),
    Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]),
    Buffer.from('"}'),
  ]);
  it.each<[SignatureMistake, string | Buffer, string | Buffer]>([
    ['BODY_RESERIALISED', '{"name": "\\u5f20\\u4e09", "url": "a/b", "n": [1, 2]}', body],
    ['BODY_RESERIALISED', '{"name":"张三","url":"a\\/b","n":[1,2]}', body],
    ['BODY_RESERIALISED', '{"n":[1,2],"name":"张三","url":"a/b"}', body],
    ['BODY_NEWLINE', body.trim(), body],
    ['BODY_NEWLINE', body, body.trim()],
    ['BODY_LINE_ENDINGS', '{\n}\n', '{\r\n}\r\n'],
    ['BODY_BOM', `\ufeff${body}`, body],
    ['BODY_BOM', body, `\ufeff${body}`],
    ['BODY_GBK', gbk, '{"name":"张三"}'],
    ['BODY_GBK', '{"name":"张三"}', gbk],
    ['BODY_UNCOMPRESSED', body, gzipSync(body)],
    ['BODY_EMPTY_DIGEST', '', body],
    ['BODY_NOT_SENT', body, ''],
    ['BODY_UNKNOWN', 'something else', body],
  ])('finds %s in the body', (cause, hashed, sent) => {
    expect(explainDigest(sha256(Buffer.from(hashed)), Buffer.from(sent)).cause).toBe(cause);
    expect(contentDigest(Buffer.from(hashed))).toContain(sha256(Buffer.from(hashed)).toString('base64'));
  });

  it('has words in both languages for each mistake', () => {
    for (const [zh, en] of Object.values(SIGNATURE_MISTAKES)) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });
});
