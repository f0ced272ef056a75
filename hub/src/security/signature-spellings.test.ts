import { constants, createHash, createHmac, createSecretKey, sign as signWith } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../runtime/clock.ts';
import { explainDigest } from './digest-explainer.ts';
import type { KeyAlgorithm } from './key-algorithm.ts';
import { findKeyMistake } from './secret-attempts.ts';
import { signBase } from './signature-algorithm.ts';
import { createSignatureExplainer } from './signature-explainer.ts';
import { readSignatureInput } from './signature-input.ts';
import type { Explanation, SignatureMistake } from './signature-mistakes.ts';
import { signedHead, testKey, TEST_HUB, TEST_NOW, type TestKey, type TestRequest } from './test-signer.ts';

/** All spellings of a mistake that signers are known to make; `signature-explainer.test.ts` has one or two of each. */

const SECRET = Buffer.from('rv-_Q0d1x9mKZs4T7uYbE2hJp8LcWf6NaGi3vRk5oXc', 'base64url');
const key: TestKey = (() => {
  const secret = createSecretKey(SECRET);
  return { known: testKey('hmac-sha256', { key: secret, keyId: 'key-Ab' }).known, signing: secret };
})();
const hash = (algorithm: string, ...bytes: (string | Buffer)[]) => {
  const digest = createHash(algorithm);
  for (const part of bytes) digest.update(part);
  return digest.digest();
};
const hmac = (secret: string | Buffer, base: string | Buffer, algorithm = 'sha256') =>
  createHmac(algorithm, secret).update(base).digest();

async function explain(
  signer: TestKey,
  change: Partial<TestRequest>,
  signed: (base: string) => string | Buffer,
  otherKeyIds: readonly string[] = [],
): Promise<Explanation | null> {
  const head = signedHead(signer, {
    target: '/v1/projects?b=1&a=2',
    ...change,
    sign: (base) => signBase(signer.known.algorithm, signer.signing, Buffer.from(signed(base))),
  });
  const input = readSignatureInput(head, TEST_HUB);
  if (!input.ok) throw new Error(input.fault.detail);
  const clock = { ...systemClock, now: () => TEST_NOW };
  const siblings = otherKeyIds.map((keyId) => testKey('ed25519', { keyId }).known);
  const explainer = createSignatureExplainer({ keys: { siblings: () => Promise.resolve(siblings) }, clock });
  return explainer.explain(head, input.value, signer.known);
}

type Spelling = [SignatureMistake, string, (base: string) => string, Partial<TestRequest>?];

const line = (name: string, value: string) => (base: string) =>
  base.replace(new RegExp(`^("${name}": ).*$`, 'm'), (_, head: string) => head + value);
const parameter = (name: string, text: string) => (base: string) =>
  base.replace(new RegExp(`(@signature-params.*;${name}=)("[^"]*"|\\d+)`), (_, head: string) => head + text);
const renamed = (value: string) => (base: string) =>
  base.replace(/^"@path": .*$/m, `"@target-uri": ${value}`);
const before = (name: string, extra: string) => (base: string) =>
  base.replace(`"${name}":`, `${extra}\n"${name}":`);

const PATH = '/v1/projects';
const QUERY = '?b=1&a=2';
const CREATED = TEST_NOW / 1_000;
const digest = hash('sha256', '{}');
const [base64, hex] = [digest.toString('base64'), digest.toString('hex')];

const HOSTS = ['http://hub.example', 'https://hub.example', 'hub.example'];
const SPELLINGS: Spelling[] = [
  ['METHOD_CASE', 'sent in lower case', line('@method', 'POST'), { method: 'post' }],
  ['TRAILING_NEWLINE', 'CRLF', (base) => `${base}\r\n`],
  ['COLON_WITHOUT_BLANK', '=', (base) => base.replace(/^("[^"]+"): /gm, '$1=')],
  ['COLON_WITHOUT_BLANK', 'blanks on both sides', (base) => base.replace(/^("[^"]+"): /gm, '$1 : ')],
  ['NAMES_UNQUOTED', 'apostrophes', (base) => base.replace(/^"([^"]+)"/gm, "'$1'")],
  ...HOSTS.flatMap((host): Spelling[] => [
    ['PATH_WITH_HOST', `${host} and path`, line('@path', host + PATH)],
    ['PATH_WITH_HOST', `${host}, path and query`, line('@path', host + PATH + QUERY)],
    ['PATH_WITH_HOST', `${host}, path and no query`, line('@path', host + PATH), { target: PATH }],
    ['PATH_WITH_HOST', `${host}, path and a mark`, line('@path', `${host}${PATH}?`), { target: PATH }],
    ['PATH_WITH_HOST', `@target-uri ${host}, path`, renamed(host + PATH)],
    ['PATH_WITH_HOST', `@target-uri ${host}, path and query`, renamed(host + PATH + QUERY)],
  ]),
  ['PATH_PREFIX_MISSING', 'two parts', line('@path', '/projects/1'), { target: `/api/v1/projects/1` }],
  ['PATH_PREFIX_MISSING', 'all but the last part', line('@path', '/c'), { target: '/a/b/c' }],
  ['PATH_TRAILING_SLASH', 'one less', line('@path', PATH), { target: `${PATH}/` }],
  ['PATH_DECODED', 'plus as blank', line('@path', '/v1/a b/c d'), { target: '/v1/a+b/c%20d' }],
  ['QUERY_SORTED', 'without its mark', line('@query', 'a=2&b=1')],
  ['QUERY_DECODED', 'plus as blank', line('@query', '?q=a b&c=一'), { target: `${PATH}?q=a+b&c=%E4%B8%80` }],
  ['QUERY_REENCODED', 'upper-case %XX', line('@query', '?q=%E4%B8%80'), { target: `${PATH}?q=%e4%b8%80` }],
  ['QUERY_REENCODED', '%20 for +', line('@query', '?q=a%20b%2f'), { target: `${PATH}?q=a+b%2f` }],
  ['QUERY_REENCODED', '+ for %20', line('@query', '?q=a+b%2f'), { target: `${PATH}?q=a%20b%2f` }],
  ['QUERY_REENCODED', 'as a form', line('@query', '?q=%28a+b%29'), { target: `${PATH}?q=(a%20b)` }],
  ['QUERY_REENCODED', 'as a form, %20', line('@query', '?q=%28a%20b%29'), { target: `${PATH}?q=(a+b)` }],
  ...[`:${base64}:`, `sha-256=${base64}`, `SHA-256=${base64}`, `sha-256=${hex}`, `sha-256=:${hex}:`].map(
    (value): Spelling => ['DIGEST_LINE_VALUE', value, line('content-digest', value)],
  ),
  ['HEADER_QUOTES', 'added', line('idempotency-key', '"a-1"'), { headers: { 'idempotency-key': 'a-1' } }],
  ...['date', 'content-type', 'content-length', 'accept', 'user-agent', 'x-date', 'authorization'].map(
    (name): Spelling => [
      'OTHER_HEADER_SIGNED',
      name,
      before('@query', `"${name}": some ${name}`),
      { headers: { [name]: `some ${name}` } },
    ],
  ),
  ['OTHER_HEADER_SIGNED', '@authority', before('@method', '"@authority": hub.example')],
  ['OTHER_HEADER_SIGNED', 'after the last', before('@signature-params', '"host": hub.example')],
  ['KEYID_DIFFERS', 'empty', parameter('keyid', '""')],
  ['KEYID_DIFFERS', 'lower case', parameter('keyid', '"key-ab"')],
  ['KEYID_DIFFERS', 'without its quotes', parameter('keyid', 'key-Ab')],
  ['NONCE_DIFFERS', 'upper case', parameter('nonce', '"ABCDEF0123456789"'), { nonce: 'abcdef0123456789' }],
  ['TAG_DIFFERS', 'empty', parameter('tag', '""')],
  ['TAG_DIFFERS', 'upper case', parameter('tag', '"REALNAME-HUB/1:CITY-TEST"')],
  ['CREATED_DIFFERS', 'thousandths', parameter('created', String(Math.floor(CREATED / 1_000)))],
  ['CREATED_DIFFERS', 'with a decimal', parameter('created', `${CREATED}.0`)],
  ['CREATED_DIFFERS', 'the first millisecond', parameter('created', `${CREATED}000`)],
  ['CREATED_DIFFERS', 'the last millisecond', parameter('created', `${CREATED}999`)],
  ...['@method', '@path', '@query', 'content-digest'].map((name): Spelling => [
    'LINE_MISSING',
    name,
    (base) => base.replace(new RegExp(`^"${name}": .*\n`, 'm'), ''),
  ]),
];

/** What is found with a public key, where not every order is tried. */
const LIKELY: Spelling[] = [
  ['LINES_ORDER', 'by name', (base) => reordered(base, (lines) => lines.toSorted())],
  ['LINES_ORDER', 'by name, backwards', (base) => reordered(base, (lines) => lines.toSorted().toReversed())],
  ['LINES_ORDER', 'backwards', (base) => reordered(base, (lines) => lines.toReversed())],
  [
    'UNKNOWN',
    'the first line behind the second',
    (base) => reordered(base, ([a, b, ...rest]) => [b, a, ...rest]),
  ],
  ['PARAMS_ORDER', 'by name', (base) => parametersOf(base, (all) => all.toSorted())],
  ['PARAMS_ORDER', 'by name, backwards', (base) => parametersOf(base, (all) => all.toSorted().toReversed())],
  ['PARAMS_ORDER', 'backwards', (base) => parametersOf(base, (all) => all.toReversed())],
  ['PARAMS_INCOMPLETE', 'none', (base) => parametersOf(base, () => [])],
  ...[0, 1, 2, 3].map((at): Spelling => [
    'PARAMS_INCOMPLETE',
    `all but ${at}`,
    (base) => parametersOf(base, (all) => all.toSpliced(at, 1)),
  ]),
  ['UNKNOWN', 'two left out', (base) => parametersOf(base, (all) => all.slice(2))],
  ['CREATED_DIFFERS', 'milliseconds', parameter('created', `${CREATED}000`)],
  ['UNKNOWN', 'some millisecond', parameter('created', `${CREATED}417`)],
];

function reordered(base: string, change: (lines: string[]) => (string | undefined)[]): string {
  const lines = base.split('\n');
  return [...change(lines.slice(0, -1)), lines.at(-1)].join('\n');
}

/** `created` comes neither first nor last by name, so that every order is another. */
function parametersOf(base: string, change: (parameters: string[]) => string[]): string {
  const [list = '', ...parameters] = base.slice(base.lastIndexOf('(')).split(';');
  return base.slice(0, base.lastIndexOf('(')) + [list, ...change(parameters)].join(';');
}

const SHUFFLED = {
  parametersText: `("@method" "@path" "@query" "content-digest");nonce="0123456789abcdef";created=${CREATED};tag="realname-hub/1:${TEST_HUB}";keyid="key-Ab"`,
};

describe('spellings of the signed text', () => {
  it.each(SPELLINGS)('finds %s: %s', async (cause, _, signed, change = {}) => {
    expect((await explain(key, change, signed))?.cause).toBe(cause);
  });

  it.each(LIKELY)('finds %s of a public key: %s', async (cause, _, signed) => {
    const system = testKey('ed25519', { keyId: 'key-Ab' });
    expect((await explain(system, SHUFFLED, signed))?.cause).toBe(cause);
  });

  it('finds every order of lines and parameters, and every choice of them, of a shared secret', async () => {
    const orders: Spelling[] = [
      ['LINES_ORDER', '', (base) => reordered(base, ([a, b, ...rest]) => [b, a, ...rest])],
      ['LINES_ORDER', '', (base) => reordered(base, ([a, b, c, d]) => [c, a, d, b])],
      ['PARAMS_ORDER', '', (base) => parametersOf(base, ([a = '', b = '', c = '', d = '']) => [c, a, d, b])],
      ['PARAMS_INCOMPLETE', '', (base) => parametersOf(base, (all) => all.slice(2))],
      ['PARAMS_INCOMPLETE', '', (base) => parametersOf(base, (all) => all.slice(3))],
    ];
    for (const [cause, , signed] of orders) expect((await explain(key, SHUFFLED, signed))?.cause).toBe(cause);
  });

  it('finds the label of a signature that stands behind another', async () => {
    const signed = line('@signature-params', `other=${SHUFFLED.parametersText}`);
    const found = await explain(key, { ...SHUFFLED }, signed);
    expect(found?.cause).toBe('UNKNOWN');
  });

  it('finds another key id of the owner', async () => {
    const found = await explain(key, {}, parameter('keyid', '"key-other"'), ['key-first', 'key-other']);
    expect(found).toMatchObject({ cause: 'KEYID_DIFFERS', component: '@signature-params' });
    expect(found?.hubPart).toContain('keyid="key-Ab"');
    expect(found?.signerPart).toContain('keyid="key-other"');
  });

  it('repeats nobody who was named in a path, a query or a key, and everything else as it is [P9]', async () => {
    const target = '/v1/workers/990001199001010013?phone=13900000000';
    const headers = { 'idempotency-key': '990001198512120025', 'content-encoding': '13900000000' };
    const nonce = '1390000000000000';
    const found = await explain(
      key,
      { target, headers, nonce },
      line('@path', '/v1/workers/990001198512120025'),
    );
    expect(found?.signatureBase?.split('\n').slice(1, 3)).toEqual([
      '"@path": /v1/workers/[masked]',
      '"@query": ?phone=[masked]',
    ]);
    expect(found?.signatureBase?.split('\n').slice(4, 6)).toEqual([
      '"idempotency-key": [masked]',
      '"content-encoding": [masked]',
    ]);
    expect(found?.signatureBase).toContain(`nonce="${nonce}"`);
    const other = await explain(key, { target }, (base) =>
      base.replace('@path": /v1/workers/990001199001010013', '@path": /v1/workers/990001199001010013/'),
    );
    expect(other).toMatchObject({
      cause: 'PATH_TRAILING_SLASH',
      hubPart: '"@path": /v1/workers/[masked]',
      signerPart: '"@path": /v1/workers/[masked]/',
    });
  });

  it('shows line breaks that nobody sees, and the line that is only in one of the two', async () => {
    const carriage = await explain(key, {}, (base) => base.replace(/\n/g, '\r\n'));
    expect(carriage).toMatchObject({
      component: '@method',
      hubPart: '"@method": POST',
      signerPart: '"@method": POST\\r',
    });
    const longer = await explain(key, {}, (base) => `${base}\n`);
    expect(longer).toMatchObject({ component: '', hubPart: '', signerPart: '' });
    const shorter = await explain(key, {}, (base) => base.replace(/\n"@signature-params".*/, ''));
    expect(shorter).toMatchObject({ component: '@signature-params', signerPart: '' });
  });
});

const text = SECRET.toString('base64url');
const standard = SECRET.toString('base64');
const secretHex = SECRET.toString('hex');
const bytes = (spelling: string) => Buffer.from(spelling, 'base64url');
const BLANKS = [
  ['', '\n'],
  ['', '\r\n'],
  ['', ' '],
  [' ', ''],
  [' ', ' '],
] as const;
const BASE = '"@method": GET\n"@signature-params": ()';

const SECRETS: [SignatureMistake, Buffer][] = [
  ...[text, standard, `${text}=`].map((other): [SignatureMistake, Buffer] => [
    'SECRET_AS_TEXT',
    hmac(other, BASE),
  ]),
  ...[secretHex, secretHex.toUpperCase()].map((other): [SignatureMistake, Buffer] => [
    'SECRET_AS_HEX',
    hmac(other, BASE),
  ]),
  ...[SECRET, Buffer.from(text), Buffer.from(standard), Buffer.from(secretHex)].flatMap((secret) =>
    BLANKS.map(([front, back]): [SignatureMistake, Buffer] => {
      const padded = Buffer.concat([Buffer.from(front), secret, Buffer.from(back)]);
      return ['SECRET_WITH_BLANKS', hmac(padded, BASE)];
    }),
  ),
  // HMAC fills a key of up to 64 bytes with zeros: only behind a longer one does another zero count.
  ['SECRET_WITH_BLANKS', hmac(`${secretHex}\0`, BASE)],
  ...[text.toLowerCase(), text.toUpperCase()].flatMap((other): [SignatureMistake, Buffer][] => [
    ['SECRET_CASE', hmac(other, BASE)],
    ['SECRET_CASE', hmac(bytes(other), BASE)],
  ]),
  ['SECRET_DECODER', hmac(bytes(text.replace(/[-_]/g, '')), BASE)],
  ['SECRET_DECODER', hmac(SECRET.subarray(0, 30), BASE)],
  ['SECRET_DECODER', hmac(bytes(text.slice(0, 40)), BASE)],
  // A decoder that stops at the first sign it does not know: rv|-_Q0…
  ['SECRET_DECODER', hmac(bytes('rv'), BASE)],
  ...['sha256', 'md5', 'sha1'].flatMap((name) =>
    [SECRET, Buffer.from(text)].flatMap((secret): [SignatureMistake, Buffer][] => [
      ['SECRET_HASHED', hmac(hash(name, secret), BASE)],
      ['SECRET_HASHED', hmac(hash(name, secret).toString('hex'), BASE)],
    ]),
  ),
  ...['sha1', 'md5', 'sha512', 'sha384', 'sm3'].map((name): [SignatureMistake, Buffer] => [
    'HASH_OTHER',
    hmac(SECRET, BASE, name),
  ]),
  ...[SECRET, Buffer.from(text)].flatMap((secret): [SignatureMistake, Buffer][] => [
    ['HASH_WITHOUT_HMAC', hash('sha256', secret, BASE)],
    ['HASH_WITHOUT_HMAC', hash('sha256', BASE, secret)],
  ]),
  ['HASH_WITHOUT_HMAC', hash('sha256', BASE)],
  ['BASE_HASHED', hmac(SECRET, hash('sha256', BASE))],
  ['BASE_HASHED', hmac(SECRET, hash('sha256', BASE).toString('hex'))],
  ['BASE_HASHED', hmac(SECRET, hash('sha256', BASE).toString('base64'))],
  ['BASE_ENCODING', hmac(SECRET, Buffer.from(BASE, 'utf16le'))],
  ['BASE_ENCODING', hmac(SECRET, Buffer.from(BASE, 'utf16le').swap16())],
];

describe('spellings of the secret and the signature', () => {
  const signature = hmac(SECRET, BASE);
  const find = (given: Buffer, signer = key.known) => findKeyMistake(signer, [], Buffer.from(BASE), given);

  it.each(SECRETS)('finds %s', (cause, given) => expect(find(given)).toBe(cause));

  it('finds a signature that was written in hexadecimal or encoded twice', () => {
    const written = signature.toString('hex');
    expect(find(Buffer.from(written, 'base64'))).toBe('SIGNATURE_HEX');
    expect(find(Buffer.from(written.toUpperCase(), 'base64'))).toBe('SIGNATURE_HEX');
    for (const twice of [
      written,
      written.toUpperCase(),
      signature.toString('base64'),
      signature.toString('base64url'),
    ]) {
      expect(find(Buffer.from(twice))).toBe('SIGNATURE_DOUBLE_ENCODED');
      expect(find(Buffer.from(` ${twice}\n`))).toBe('SIGNATURE_DOUBLE_ENCODED');
    }
  });

  it('finds nothing in what fits nothing', () => {
    for (const other of ['', 'x', 'abcd', 'ab cd', 'AbCd', '00'.repeat(32)])
      expect(find(Buffer.from(other))).toBeNull();
    for (const algorithm of ['ed25519', 'ecdsa-p256-sha256', 'rsa-pss-sha512'] as const)
      expect(find(Buffer.alloc(64), testKey(algorithm).known)).toBeNull();
  });

  it.each<[SignatureMistake, KeyAlgorithm, (base: Buffer, signer: TestKey) => Buffer]>([
    ['ECDSA_DER', 'ecdsa-p256-sha256', (base, { signing }) => signWith('sha256', base, signing)],
    ...(['sha512', 'sha256', 'sha1'] as const).flatMap(
      (name): [SignatureMistake, KeyAlgorithm, (base: Buffer, signer: TestKey) => Buffer][] => [
        ['RSA_PADDING', 'rsa-pss-sha512', (base, { signing }) => signWith(name, base, signing)],
        [
          'RSA_PADDING',
          'rsa-pss-sha512',
          (base, { signing }) =>
            signWith(name, base, {
              key: signing,
              padding: constants.RSA_PKCS1_PSS_PADDING,
              saltLength: 20,
            }),
        ],
      ],
    ),
  ])('finds %s of %s', (cause, algorithm, make) => {
    const signer = testKey(algorithm);
    expect(find(make(Buffer.from(BASE), signer), signer.known)).toBe(cause);
  });
});

describe('spellings of the body', () => {
  const value = { b: [1, { d: null, c: true }], a: '张/三' };
  const ordered = { a: '张/三', b: [1, { c: true, d: null }] };
  const compact = JSON.stringify(value);
  const python = '{"b": [1, {"d": null, "c": true}], "a": "张/三"}';
  const sorted = '{"a": "张/三", "b": [1, {"c": true, "d": null}]}';
  const escaped = (spelling: string) => spelling.replace('张', '\\u5f20').replace('三', '\\u4e09');
  const slashes = (spelling: string) => spelling.replace('/', '\\/');
  const writings = [value, ordered].flatMap((same) => [
    JSON.stringify(same),
    JSON.stringify(same, null, 2),
    JSON.stringify(same, null, 4),
    JSON.stringify(same, null, '\t'),
  ]);
  const all = [...writings, python, sorted].flatMap((one) => [
    one,
    escaped(one),
    slashes(one),
    slashes(escaped(one)),
  ]);
  const find = (hashed: string | Buffer, sent: string | Buffer) =>
    explainDigest(hash('sha256', hashed), Buffer.from(sent)).cause;

  it('finds each writing of the same JSON', () => {
    const sent = JSON.stringify(value, null, 1);
    for (const one of all) {
      expect(find(one, sent), one).toBe('BODY_RESERIALISED');
    }
    for (const one of [...writings, python, sorted])
      expect(find(`${one}\n`, sent), one).toBe('BODY_RESERIALISED');
    expect(find(escaped('{"a":"ü\u0001é"}'), '{ "a":"ü\\u0001é"}')).toBe('BODY_UNKNOWN');
    expect(find('{"a":"\\u00fc"}', '{ "a":"ü"}')).toBe('BODY_RESERIALISED');
    expect(find('3', ' 3.0')).toBe('BODY_RESERIALISED');
    expect(find('null', '{"a":1}')).toBe('BODY_UNKNOWN');
    expect(find('[{"a": 1}, null]', '[{"a":1},null]')).toBe('BODY_RESERIALISED');
  });

  it('finds blanks and line ends that came or went', () => {
    for (const end of ['', '\n', '\r\n', ' \t\r\n']) {
      for (const other of ['', '\n', '\r\n'])
        if (end !== other)
          expect(find(`x${other}`, `x${end}`), JSON.stringify([end, other])).toBe('BODY_NEWLINE');
    }
    expect(find('x', '\r\n\t x')).toBe('BODY_NEWLINE');
    expect(find(' x\n', ' x')).toBe('BODY_NEWLINE');
    expect(find(' x\r\n', ' x')).toBe('BODY_NEWLINE');
    expect(find('a\nb\nc', 'a\r\nb\r\nc')).toBe('BODY_LINE_ENDINGS');
    expect(find('a\r\nb\r\nc', 'a\nb\nc')).toBe('BODY_LINE_ENDINGS');
    expect(find('a\r\nb\r\nc', 'a\r\nb\nc')).toBe('BODY_LINE_ENDINGS');
  });

  it('finds other encodings, and looks into no body that is longer than a mebibyte', () => {
    // By the code chart: 丂 is 81 40, the first of GBK; 齄 F7 FE ends its second level; ü is A8 B9.
    const gbk = Buffer.from([0x81, 0x40, 0xf7, 0xfe, 0xa8, 0xb9, 0x41]);
    expect(find(gbk, '丂齄üA')).toBe('BODY_GBK');
    expect(find('丂齄üA', gbk)).toBe('BODY_GBK');
    // What GBK lacks is a question mark.
    expect(find('??A', '😀A')).toBe('BODY_UNKNOWN');
    expect(find('?A', '😀A')).toBe('BODY_GBK');
    expect(find('a', gzipSync('a'))).toBe('BODY_UNCOMPRESSED');
    expect(find('a', Buffer.from([0x1f, 0x8b, 0]))).toBe('BODY_UNKNOWN');
    expect(find('a'.repeat(1_048_576), gzipSync('a'.repeat(1_048_576)))).toBe('BODY_UNCOMPRESSED');
    expect(find('a'.repeat(1_048_577), gzipSync('a'.repeat(1_048_577)))).toBe('BODY_UNKNOWN');
    const longest = 'a'.repeat(1_048_576);
    expect(find(`${longest}\n`, longest)).toBe('BODY_NEWLINE');
    expect(find(`${longest}a\n`, `${longest}a`)).toBe('BODY_UNKNOWN');
    expect(find('a', '\ufeffa')).toBe('BODY_BOM');
    expect(find('\ufeffa', 'a')).toBe('BODY_BOM');
    expect(find('', 'a')).toBe('BODY_EMPTY_DIGEST');
  });

  it('sees in its own writing nothing to explain', () => expect(find(compact, 'other')).toBe('BODY_UNKNOWN'));
});
