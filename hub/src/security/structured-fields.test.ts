import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseByteSequences, parseInnerLists, serialiseInnerList } from './structured-fields.ts';

describe('structured fields', () => {
  it('reads the Signature-Input of RFC 9421 §4.1', () => {
    const text =
      'sig1=("@method" "@target-uri" "@authority" "content-digest" "cache-control");keyid="test-key-rsa-pss";created=1618884475;expires=1618884775';
    const parsed = parseInnerLists(text);
    const list = parsed.ok ? parsed.value.get('sig1') : undefined;
    expect(list?.items.map(({ value }) => value)).toEqual([
      '@method',
      '@target-uri',
      '@authority',
      'content-digest',
      'cache-control',
    ]);
    expect(list?.parameters.map(([name, item]) => [name, item.value])).toEqual([
      ['keyid', 'test-key-rsa-pss'],
      ['created', 1618884475],
      ['expires', 1618884775],
    ]);
  });

  it('writes any list so that it reads the same', () => {
    const text = fc.stringMatching(/^[\x20-\x7e]*$/);
    const parameter = fc.tuple(
      fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/),
      fc.oneof(
        text.map((value) => ({ type: 'string' as const, value })),
        fc.integer().map((value) => ({ type: 'integer' as const, value })),
        fc.boolean().map((value) => ({ type: 'boolean' as const, value })),
        fc.uint8Array().map((value) => ({ type: 'bytes' as const, value: Buffer.from(value) })),
      ),
    );
    const parameters = fc.uniqueArray(parameter, { selector: ([name]) => name });
    const list = fc.record({ items: fc.array(fc.record({ value: text, parameters })), parameters });
    fc.assert(
      fc.property(list, (given) => {
        const written = serialiseInnerList(given);
        const read = parseInnerLists(`x=${written}`);
        expect(read.ok && read.value.get('x')).toEqual({ ...given, text: written });
      }),
    );
  });

  it.each([
    ['sig=AAAA', 'BYTES_WITHOUT_COLONS'],
    ['sig=:A-_A:', 'BASE64URL'],
    ['sig=:AAA:', 'BASE64_PADDING'],
    ['sig=:AB==:', 'BASE64_PADDING'],
    ['sig=:AAAA:, sig=:AAAA:', 'DUPLICATE_MEMBER'],
    ['sig=:AAAA:,', 'SYNTAX'],
    ['sig=:AAAA: x', 'SYNTAX'],
    ['Sig=:AAAA:', 'SYNTAX'],
    ['', 'SYNTAX'],
    // Neither of the two spellings of base64 that people confuse.
    ['sig=:!A-_A:', 'SYNTAX'],
    ['sig=:A-_!:', 'SYNTAX'],
    ['sig=:!AAA:', 'SYNTAX'],
    ['sig=:AA!A:', 'SYNTAX'],
    ['sig=:A=A:', 'SYNTAX'],
    ['sig=:A A:', 'SYNTAX'],
    ['sig=:AAAA:;', 'SYNTAX'],
    ['sig=:AAAA:;a=', 'SYNTAX'],
    ['sig=:AAAA:;a=?', 'SYNTAX'],
    ['sig=:AAAA:;a=?2', 'SYNTAX'],
    ['sig:AAAA:', 'SYNTAX'],
    ['=:AAAA:', 'SYNTAX'],
    ['sig=:AAAA: ,', 'SYNTAX'],
    ['a=:AAAA:, b=:AAA:, b=:AAAA:', 'BASE64_PADDING'],
  ])('refuses the signature %s', (text, problem) =>
    expect(parseByteSequences(text)).toMatchObject({ ok: false, problem }),
  );

  it.each([
    ['sig=(@method)', 'UNQUOTED_STRING'],
    ['sig=("a""b")', 'SYNTAX'],
    ['sig=("a"', 'SYNTAX'],
    ['sig=();a=1;a=2', 'DUPLICATE_PARAMETER'],
    ['sig=();a=01', 'SYNTAX'],
    ['sig=();a=1.5', 'SYNTAX'],
    ['sig=();a="x', 'SYNTAX'],
    ['sig=();a=-', 'SYNTAX'],
    ['sig=();a=&', 'SYNTAX'],
    ['sig=();a=:AAA:', 'BASE64_PADDING'],
    ['sig=(', 'SYNTAX'],
    ['sig=(1)', 'SYNTAX'],
    ['sig=("a";)', 'SYNTAX'],
    ['sig="a"', 'SYNTAX'],
  ])('refuses the input %s', (text, problem) =>
    expect(parseInnerLists(text)).toMatchObject({ ok: false, problem }),
  );

  it('reads and writes every kind of parameter (RFC 8941 §3.3)', () => {
    const text = '("a";t;f=?0 "b");i=-15;s="q\\"\\\\";w=*a1!/:b;d=:AAEC:;y';
    const parsed = parseInnerLists(`sig=${text}`);
    const list = parsed.ok ? parsed.value.get('sig') : undefined;
    expect(list?.items).toEqual([
      {
        value: 'a',
        parameters: [
          ['t', { type: 'boolean', value: true }],
          ['f', { type: 'boolean', value: false }],
        ],
      },
      { value: 'b', parameters: [] },
    ]);
    expect(list?.parameters).toEqual([
      ['i', { type: 'integer', value: -15 }],
      ['s', { type: 'string', value: 'q"\\' }],
      ['w', { type: 'token', value: '*a1!/:b' }],
      ['d', { type: 'bytes', value: Buffer.from([0, 1, 2]) }],
      ['y', { type: 'boolean', value: true }],
    ]);
    expect(list && serialiseInnerList(list)).toBe(text);
  });

  it('knows true from false however a boolean is written', () => {
    const parsed = parseInnerLists('sig=();a=?1;b=?0;c');
    const list = parsed.ok ? parsed.value.get('sig') : undefined;
    expect(list?.parameters.map(([, item]) => item)).toEqual([
      { type: 'boolean', value: true },
      { type: 'boolean', value: false },
      { type: 'boolean', value: true },
    ]);
    expect(list && serialiseInnerList(list)).toBe('();a;b=?0;c');
  });

  it('reads blanks and tabs where they may stand, and keeps each member as it was sent', () => {
    const parsed = parseInnerLists(' a=( "x"  "y" );  p=1 \t,\t  b=();p=?1\t');
    expect(parsed.ok && [...parsed.value].map(([name, { text }]) => [name, text])).toEqual([
      ['a', '( "x"  "y" );  p=1'],
      ['b', '();p=?1'],
    ]);
    const bytes = parseByteSequences('a=:AAAA:\t \t,b=:AAEC:;p ');
    expect(bytes.ok && [...bytes.value.keys()]).toEqual(['a', 'b']);
  });

  it.each([
    ['sig=("a" b)', 9],
    ['sig=(), x', 9],
    ['sig=();a=1;a=2', 12],
  ])('says where %s cannot be read', (text, at) =>
    expect(parseInnerLists(text)).toMatchObject({ ok: false, at }),
  );

  it('never throws, whatever it reads', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'sig=("a")",;:?1-AZ=\\ @'.split('')) }), (text) => {
        parseInnerLists(text);
        parseByteSequences(text);
      }),
      { numRuns: 2_000 },
    );
  });
});
