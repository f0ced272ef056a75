import { describe, expect, it } from 'vitest';
import { systemClock } from '../runtime/clock.ts';
import { contentDigest } from './content-digest.ts';
import { createHeadVerifier } from './http-signature.ts';
import { KEY_ALGORITHMS } from './key-algorithm.ts';
import type { RequestHead } from './request-head.ts';
import { signatureBase } from './signature-input.ts';
import type { SigningKey } from './signing-key.ts';
import { createSignatureExplainer } from './signature-explainer.ts';
import { signedHead, testKey, TEST_HUB, TEST_NOW, type TestKey } from './test-signer.ts';

function verifierFor(...keys: TestKey[]) {
  const claimed = new Set<string>();
  const used: string[] = [];
  const clock = { ...systemClock, now: () => TEST_NOW };
  const verify = createHeadVerifier({
    hubId: TEST_HUB,
    clock,
    keys: {
      find: (keyId) => Promise.resolve(keys.find(({ known }) => known.keyId === keyId)?.known ?? null),
    },
    usage: { used: (key) => void used.push(key.keyId) },
    nonces: {
      claim: (keyId, nonce) => Promise.resolve(claimed.size !== claimed.add(`${keyId} ${nonce}`).size),
    },
    explainer: createSignatureExplainer({ keys: { siblings: () => Promise.resolve([]) }, clock }),
  });
  const code = async (head: RequestHead) => {
    const verdict = await verify(head);
    return verdict.ok ? 'OK' : verdict.fault.code;
  };
  return { verify, code, claimed, used };
}

/** The head with one header replaced, removed (null) or, with `add`, sent once more. */
function withHeader(head: RequestHead, name: string, value: string | null, add = false): RequestHead {
  const pairs = Array.from({ length: head.rawHeaders.length / 2 }, (_, at) =>
    head.rawHeaders.slice(2 * at, 2 * at + 2),
  );
  const kept = add ? pairs : pairs.filter(([known]) => known?.toLowerCase() !== name);
  return { ...head, rawHeaders: [...kept, ...(value === null ? [] : [[name, value]])].flat() };
}

describe('request signatures', () => {
  it.each(KEY_ALGORITHMS)(
    'accepts a request signed with %s, with or without naming it',
    async (algorithm) => {
      const key = testKey(algorithm);
      const { verify, code, used } = verifierFor(key);
      const verdict = await verify(
        signedHead(key, { target: '/v1/devices?limit=10&q=%E5%BC%A0', body: '{"姓名":1}' }),
      );
      expect(verdict).toMatchObject({ ok: true, principal: key.known.principal, created: TEST_NOW / 1_000 });
      expect(used).toEqual([key.known.keyId]);
      const named = `("@method" "@path" "@query" "content-digest");keyid="${key.known.keyId}";alg="${algorithm}";nonce="0123456789abcdef";created=${TEST_NOW / 1_000};tag="realname-hub/1:${TEST_HUB}"`;
      expect(await code(signedHead(key, { parametersText: named }))).toBe('OK');
    },
  );

  it('hands on the digest that the body must have', async () => {
    const key = testKey('hmac-sha256');
    const verdict = await verifierFor(key).verify(signedHead(key, { body: '{"a":1}' }));
    expect(verdict.ok && `sha-256=:${verdict.sha256.toString('base64')}:`).toBe(
      contentDigest(Buffer.from('{"a":1}')),
    );
  });

  it('refuses any change of method, path, query, digest, key and coding [P8]', async () => {
    const key = testKey('hmac-sha256');
    const { code, claimed } = verifierFor(key);
    const headers = { 'idempotency-key': '"a-1"', 'content-encoding': 'gzip' };
    const head = signedHead(key, { target: '/v1/devices?a=1', headers });
    const changed: RequestHead[] = [
      { ...head, method: 'PUT' },
      { ...head, target: '/v1/device?a=1' },
      { ...head, target: '/v1/devices?a=2' },
      { ...head, target: '/v1/devices' },
      withHeader(head, 'content-digest', contentDigest(Buffer.from('other'))),
      withHeader(head, 'idempotency-key', '"a-2"'),
      withHeader(head, 'content-encoding', 'identity'),
    ];
    for (const other of changed) expect(await code(other)).toBe('SIGNATURE_INVALID');
    expect(claimed.size).toBe(0);
    expect(await code(head)).toBe('OK');
  });

  it('demands that what a request sends of the profile is covered, in its order', async () => {
    const key = testKey('hmac-sha256');
    const { code } = verifierFor(key);
    const always = ['@method', '@path', '@query', 'content-digest'];
    const headers = { 'idempotency-key': 'a', 'content-encoding': 'gzip' };
    const wrong: [readonly string[], Record<string, string>][] = [
      [always.slice(1), {}],
      [always.toReversed(), {}],
      [[...always, 'date'], { date: 'x' }],
      [[...always, 'idempotency-key'], {}],
      [always, { 'idempotency-key': 'a' }],
      [always, { 'content-encoding': 'gzip' }],
      [[...always, 'content-encoding', 'idempotency-key'], headers],
    ];
    for (const [covered, sent] of wrong)
      expect(await code(signedHead(key, { covered, headers: sent }))).toBe('SIGNATURE_COMPONENTS_WRONG');
    expect(await code(signedHead(key, { headers }))).toBe('OK');
    const sf = '("@method" "@path" "@query" "content-digest";sf)';
    const parameters = `;created=${TEST_NOW / 1_000};keyid="${key.known.keyId}";nonce="0123456789abcdef";tag="realname-hub/1:${TEST_HUB}"`;
    expect(await code(signedHead(key, { parametersText: sf + parameters }))).toBe(
      'SIGNATURE_COMPONENTS_WRONG',
    );
  });

  it('holds to the time window on both sides', async () => {
    const key = testKey('hmac-sha256');
    const { code } = verifierFor(key);
    const at = (seconds: number) => code(signedHead(key, { created: TEST_NOW / 1_000 + seconds }));
    expect([await at(-300), await at(300)]).toEqual(['OK', 'OK']);
    expect([await at(-301), await at(301)]).toEqual(['CLOCK_SKEW', 'CLOCK_SKEW']);
    // The epoch is a time, if a wrong one: many a clock begins there.
    expect(await at(-TEST_NOW / 1_000)).toBe('CLOCK_SKEW');
  });

  it('accepts a nonce once, and lets nobody use it up with a wrong signature or clock', async () => {
    const key = testKey('hmac-sha256');
    const { code } = verifierFor(key);
    const nonce = 'nonce-0123456789';
    expect(await code(signedHead(testKey('hmac-sha256'), { nonce, keyId: key.known.keyId }))).toBe(
      'SIGNATURE_INVALID',
    );
    expect(await code(signedHead(key, { nonce, created: 1 }))).toBe('CLOCK_SKEW');
    expect(await code(signedHead(key, { nonce }))).toBe('OK');
    expect(await code(signedHead(key, { nonce }))).toBe('NONCE_REUSED');
  });

  it('tells of a wrong clock only to the holder of the key', async () => {
    const key = testKey('ed25519');
    const stranger = { ...testKey('ed25519'), known: key.known };
    const { code } = verifierFor(key);
    expect(await code(signedHead(stranger, { created: 1 }))).toBe('SIGNATURE_INVALID');
  });

  it.each<[string, Partial<SigningKey>]>([
    ['KEY_REVOKED', { status: 'REVOKED' }],
    ['KEY_NOT_YET_VALID', { notBefore: TEST_NOW + 1 }],
    ['OK', { notBefore: TEST_NOW }],
    ['KEY_EXPIRED', { notAfter: TEST_NOW }],
    ['OK', { status: 'PENDING' }],
    ['OK', { status: 'RETIRING', notAfter: TEST_NOW + 1 }],
  ])('answers %s for a key in that state', async (expected, state) => {
    const key = testKey('hmac-sha256', state);
    expect(await verifierFor(key).code(signedHead(key))).toBe(expected);
  });

  it('has one code for each way to send a head wrongly, and words in both languages', async () => {
    const key = testKey('hmac-sha256');
    const { verify } = verifierFor(key);
    const head = signedHead(key);
    const input = head.rawHeaders[head.rawHeaders.indexOf('Signature-Input') + 1] ?? '';
    const parameters = (text: string) => signedHead(key, { parametersText: text });
    const list = '("@method" "@path" "@query" "content-digest")';
    const tag = `;tag="realname-hub/1:${TEST_HUB}"`;
    const id = `;keyid="${key.known.keyId}"`;
    const full = `;created=${TEST_NOW / 1_000}${id};nonce="0123456789abcdef"${tag}`;
    const proxies = (count: number) =>
      Array.from({ length: count }, (_, at) => `p${at}=();tag="proxy"`).join(', ');
    const cases: [string, string, RequestHead][] = [
      ['SIGNATURE_MISSING', 'signature-input', withHeader(head, 'signature-input', null)],
      ['SIGNATURE_MISSING', 'signature', withHeader(head, 'signature', null)],
      ['SIGNATURE_MISSING', 'signature', withHeader(head, 'signature', 'other=:AAAA:')],
      ['SIGNATURE_MALFORMED', 'signature', withHeader(head, 'signature', 'sig=hello')],
      ['SIGNATURE_MALFORMED', 'signature', withHeader(head, 'signature', `sig=:${'A'.repeat(5_000)}:`)],
      ['SIGNATURE_MALFORMED', 'signature-input', withHeader(head, 'signature-input', input, true)],
      ['SIGNATURE_MALFORMED', 'idempotency-key', withHeader(head, 'idempotency-key', '密')],
      [
        'SIGNATURE_MALFORMED',
        'signature-input',
        parameters(`( "@method" "@path" "@query" "content-digest")${full}`),
      ],
      ['SIGNATURE_MALFORMED', 'signature-input', parameters(`${list}${full}; created=1`)],
      [
        'SIGNATURE_AMBIGUOUS',
        'signature-input',
        withHeader(head, 'signature-input', `${input}, b=${input.slice(4)}`),
      ],
      ['SIGNATURE_TAG_MISMATCH', 'signature-input', signedHead(key, { tag: 'realname-hub/1:other' })],
      [
        'SIGNATURE_TAG_MISMATCH',
        'signature-input',
        parameters(`${list};created=1${id};nonce="0123456789abcdef"`),
      ],
      ['SIGNATURE_PARAMETERS_WRONG', 'signature-input', parameters(`${list}${full};expires=1`)],
      [
        'SIGNATURE_PARAMETERS_WRONG',
        'signature-input',
        parameters(`${list};created=1;nonce="0123456789abcdef"${tag}`),
      ],
      [
        'SIGNATURE_PARAMETERS_WRONG',
        'signature-input',
        parameters(`${list};created="1"${id};nonce="0123456789abcdef"${tag}`),
      ],
      [
        'SIGNATURE_PARAMETERS_WRONG',
        'signature-input',
        parameters(`${list};created=-1${id};nonce="0123456789abcdef"${tag}`),
      ],
      ['SIGNATURE_ALGORITHM_MISMATCH', 'signature-input', parameters(`${list}${full};alg="ed25519"`)],
      ['NONCE_MALFORMED', 'signature-input', signedHead(key, { nonce: 'short' })],
      ['NONCE_MALFORMED', 'signature-input', signedHead(key, { nonce: 'a'.repeat(65) })],
      ['NONCE_MALFORMED', 'signature-input', signedHead(key, { nonce: '0123456789abcd+/' })],
      ['DIGEST_MISSING', 'content-digest', withHeader(head, 'content-digest', null)],
      [
        'DIGEST_MALFORMED',
        'content-digest',
        signedHead(key, { headers: { 'content-digest': 'sha-512=:AAAA:' } }),
      ],
      [
        'DIGEST_MALFORMED',
        'content-digest',
        signedHead(key, { headers: { 'content-digest': 'sha-256=:AAAA:' } }),
      ],
      ['KEY_UNKNOWN', 'signature-input', signedHead(key, { keyId: 'nobody' })],
      [
        'SIGNATURE_MALFORMED',
        'signature-input',
        withHeader(head, 'signature-input', input.replace(/;/, ';;')),
      ],
      [
        'SIGNATURE_MALFORMED',
        'content-digest',
        withHeader(head, 'content-digest', contentDigest(Buffer.alloc(0)), true),
      ],
      ['SIGNATURE_MALFORMED', 'content-encoding', withHeader(head, 'content-encoding', 'gzip\u00fc')],
      ['SIGNATURE_MALFORMED', 'signature', withHeader(head, 'signature', 'sig=:AAAA:', true)],
      [
        'SIGNATURE_MALFORMED',
        'signature-input',
        withHeader(head, 'signature-input', `${proxies(4)}, ${input}`),
      ],
      ['SIGNATURE_TAG_MISMATCH', 'signature-input', withHeader(head, 'signature-input', proxies(4))],
      ['SIGNATURE_MISSING', 'signature-input', withHeader(head, 'signature-input', '')],
      [
        'SIGNATURE_PARAMETERS_WRONG',
        'signature-input',
        parameters(`${list};created${id};nonce="0123456789abcdef"${tag}`),
      ],
      [
        'SIGNATURE_PARAMETERS_WRONG',
        'signature-input',
        parameters(`${list};created=1;keyid=a;nonce="0123456789abcdef"${tag}`),
      ],
      ['SIGNATURE_PARAMETERS_WRONG', 'signature-input', parameters(`${list}${full};alg=ed25519`)],
      ['SIGNATURE_PARAMETERS_WRONG', 'signature-input', parameters(`${list};created=1${id}${tag}`)],
      [
        'NONCE_MALFORMED',
        'signature-input',
        parameters(`${list};created=1${id};nonce=aaaaaaaaaaaaaaaa${tag}`),
      ],
      ['NONCE_MALFORMED', 'signature-input', signedHead(key, { nonce: '+0123456789abcdef' })],
      ['SIGNATURE_INVALID', 'signature', { ...head, method: 'PATCH' }],
      ['CLOCK_SKEW', 'signature-input', signedHead(key, { created: 1 })],
      ['KEY_UNKNOWN', 'signature-input', signedHead(key, { keyId: '' })],
      ['DIGEST_MALFORMED', 'content-digest', signedHead(key, { headers: { 'content-digest': 'sha-256' } })],
    ];
    for (const [code, header, wrong] of cases) {
      const verdict = await verify(wrong);
      expect(verdict.ok ? 'OK' : verdict.fault.code, JSON.stringify(wrong.rawHeaders)).toBe(code);
      if (verdict.ok) continue;
      expect(verdict.fault.pointer, JSON.stringify(wrong.rawHeaders)).toBe(`/header/${header}`);
      expect(verdict.fault.detail).toMatch(/^[\x20-\x7e\u2026]+$/);
      expect(verdict.fault.detailZh).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('says what it expected, what was sent, and where a header cannot be read', async () => {
    const key = testKey('hmac-sha256');
    const { verify } = verifierFor(key);
    const said = async (head: RequestHead) => {
      const verdict = await verify(head);
      return verdict.ok ? [] : [verdict.fault.detail, verdict.fault.detailZh];
    };
    for (const words of await said(signedHead(key, { tag: 'realname-hub/1:other' }))) {
      expect(words).toContain(`realname-hub/1:${TEST_HUB}`);
      expect(words).toContain('realname-hub/1:other');
    }
    for (const words of await said(signedHead(key, { tag: 'elsewhere' })))
      expect(words).not.toContain('elsewhere');
    const head = signedHead(key, { headers: { 'idempotency-key': 'a' } });
    for (const words of await said(withHeader(head, 'idempotency-key', null)))
      expect(words).toContain('("@method" "@path" "@query" "content-digest")');
    for (const words of await said(
      signedHead(key, { covered: ['@method'], headers: { 'idempotency-key': 'a' } }),
    ))
      expect(words).toContain('("@method" "@path" "@query" "content-digest" "idempotency-key")');
    for (const words of await said(withHeader(head, 'signature', 'sig=:AAAA!')))
      expect(words).toMatch(/character 5\b|第 5 个字符/);
    const alg = `("@method" "@path" "@query" "content-digest");created=1;keyid="${key.known.keyId}";nonce="0123456789abcdef";tag="realname-hub/1:${TEST_HUB}";alg="ed25519"`;
    for (const words of await said(signedHead(key, { parametersText: alg })))
      expect(words).toContain('hmac-sha256');
  });

  it('has words for a wrong signature also when it may not explain it', async () => {
    const key = testKey('hmac-sha256');
    const { verify } = verifierFor(key);
    const head = { ...signedHead(key), method: 'PATCH' };
    const [explained, plain] = [await verify(head), await verify(head)];
    expect(explained).toMatchObject({
      ok: false,
      keyId: key.known.keyId,
      fault: { explanation: { cause: 'UNKNOWN' } },
    });
    expect(!plain.ok && 'explanation' in plain.fault).toBe(false);
    expect(plain).toMatchObject({
      fault: {
        code: 'SIGNATURE_INVALID',
        detail: 'The signature does not match the request.',
        detailZh: '签名与请求不符。',
      },
    });
    if (!explained.ok) expect(explained.fault.detail).toBe(explained.fault.explanation?.causeEn);
    if (!explained.ok) expect(explained.fault.detailZh).toBe(explained.fault.explanation?.causeZh);
    expect(await verify(signedHead(key, { tag: 'x' }))).toMatchObject({ ok: false, keyId: null });
  });

  it('takes what stands before the first question mark for the path, and the rest for the query', async () => {
    const key = testKey('hmac-sha256');
    for (const target of ['/v1/a', '/v1/a?', '/v1/a?b?c', '?b', '/']) {
      const head = signedHead(key, { target });
      const [path = '', ...query] = target.split('?');
      const base = [`"@method": POST`, `"@path": ${path}`, `"@query": ?${query.join('?')}`];
      expect(signatureBase(head, { covered: ['@method', '@path', '@query'], parametersText: '()' })).toBe(
        [...base, '"@signature-params": ()'].join('\n'),
      );
      expect(await verifierFor(key).code(head)).toBe('OK');
    }
  });

  it('reads header names in any case and values without the blanks around them', async () => {
    const key = testKey('hmac-sha256');
    const head = signedHead(key, { headers: { 'idempotency-key': '"a b"' } });
    const rawHeaders = head.rawHeaders.map((text, at) =>
      at % 2 === 0 ? text.toUpperCase() : ` \t${text}\t `,
    );
    expect(await verifierFor(key).code({ ...head, rawHeaders })).toBe('OK');
    expect(await verifierFor(key).code({ ...head, rawHeaders: [...head.rawHeaders, 'x'] })).toBe('OK');
  });

  it("ignores a proxy's signature beside ours", async () => {
    const key = testKey('hmac-sha256');
    const head = signedHead(key);
    const rawHeaders = head.rawHeaders.map((value) => {
      if (value.startsWith('sig=(')) return `proxy=("@authority");created=1;tag="proxy", ${value}`;
      return value.startsWith('sig=:') ? `proxy=:AAAA:, ${value}` : value;
    });
    expect(await verifierFor(key).code({ ...head, rawHeaders })).toBe('OK');
  });

  it('leaves the nonce of a key that is not admitted unused, and asks about proven keys only', async () => {
    const key = testKey('hmac-sha256');
    const { verify, claimed } = verifierFor(key);
    const asked: string[] = [];
    const fault = { code: 'RATE_LIMITED' as const, pointer: '', detail: 'later', detailZh: '稍后' };
    const admit = (keyId: string) => (asked.push(keyId), fault);
    expect(await verify(signedHead(key), admit)).toEqual({ ok: false, keyId: key.known.keyId, fault });
    expect([claimed.size, asked]).toEqual([0, [key.known.keyId]]);
    await verify(withHeader(signedHead(key), 'signature', 'sig=:AAAA:'), admit);
    expect(asked.length).toBe(1);
  });
});
