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
  ])('refuses the input %s', (text, problem) =>
    expect(parseInnerLists(text)).toMatchObject({ ok: false, problem }),
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
