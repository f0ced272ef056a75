import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from './json-text.ts';

const DEPTH = 32;
const parse = (text: string | Buffer) => parseJson(Buffer.from(text as string), DEPTH);
const faultOf = (text: string | Buffer) => {
  const result = parse(text);
  return result.ok ? null : result.fault;
};

describe('body text', () => {
  it('reads every JSON value as JSON.parse does, whatever its spacing', () => {
    const spacing = fc.constantFrom(undefined, 1, 4, '\t');
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8, stringUnit: 'grapheme' }), spacing, (value, space) => {
        const text = JSON.stringify(value, null, space);
        const result = parse(text);
        if (text.includes('\\u0000')) expect(result.ok).toBe(false);
        else expect(result).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it.each([
    ['{"a":1,"b":{"c":1,"c":2}}', '/b/c'],
    ['[{"a/b":1,"a/b":1}]', '/0/a~1b'],
    ['{"a":1,"\\u0061":2}', '/a'],
    ['{"":1,"":2}', '/'],
  ])('finds a member that stands twice: %s', (text, pointer) => {
    expect(faultOf(text)).toMatchObject({ code: 'JSON_DUPLICATE_MEMBER', pointer });
  });

  it('takes colons, quotes and brackets inside strings for what they are', () => {
    const value = { 'a:"{[': ':::\\"]}', b: ['\\', '\\\\"'] };
    expect(parse(JSON.stringify(value))).toEqual({ ok: true, value });
  });

  it.each([
    ['', '', 'BODY_MISSING', null],
    ['{"a":1', '', 'MALFORMED_JSON', 'line 1, column 7'],
    ['{"a":1,}', '', 'MALFORMED_JSON', 'line 1, column 8'],
    ['{"a":[1,\n 2,, 3]}', '/a/2', 'MALFORMED_JSON', 'line 2, column 4'],
    ["{'a':1}", '', 'MALFORMED_JSON', 'line 1, column 2'],
    ['{"a":01}', '', 'MALFORMED_JSON', 'line 1, column 7'],
    ['{"a":NaN}', '/a', 'MALFORMED_JSON', 'line 1, column 6'],
    ['{"a":"x\ty"}', '/a', 'MALFORMED_JSON', null],
    ['{"a":"\\x"}', '/a', 'MALFORMED_JSON', null],
    ['{} {}', '', 'MALFORMED_JSON', 'line 1, column 4'],
    ['"', '', 'MALFORMED_JSON', null],
    ['{"a":"\\u0000"}', '/a', 'CHARACTER_FORBIDDEN', null],
    ['{"a":{"b\\ud800":1}}', '/a/b\ufffd', 'CHARACTER_FORBIDDEN', null],
    ['\ufeff{}', '', 'ENCODING_INVALID', 'byte order mark'],
  ])('refuses %j and tells the place', (text, pointer, code, words) => {
    const fault = faultOf(text);
    expect(fault).toMatchObject({ code, pointer });
    if (words !== null) expect(fault?.detail).toContain(words);
    expect(fault?.detailZh).toMatch(/\p{Script=Han}/u);
  });

  it('names the first byte that is not UTF-8', () => {
    const gbk = Buffer.concat([
      Buffer.from('{"name":"'),
      Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]),
      Buffer.from('"}'),
    ]);
    expect(faultOf(gbk)).toMatchObject({
      code: 'ENCODING_INVALID',
      detail: expect.stringContaining('byte 9;'),
    });
    const cut = Buffer.from('{"name":"张');
    expect(faultOf(cut.subarray(0, -1))?.detail).toContain('byte 9;');
  });

  it('never repeats what stood in the body', () => {
    const fault = faultOf('{"idCardNumber":"990001199001010013" oops}');
    expect(JSON.stringify(fault)).not.toContain('99000119900101');
  });

  it('stops at its depth, and a hundred thousand levels cost nothing', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(parse(nested(DEPTH)).ok).toBe(true);
    expect(faultOf(nested(DEPTH + 1))?.code).toBe('JSON_TOO_DEEP');
    expect(faultOf('{"a":'.repeat(100_000))?.code).toBe('JSON_TOO_DEEP');
  });

  it('is not slowed down by a long string without an end', () => {
    const started = performance.now();
    expect(faultOf(`{"a":"${'x'.repeat(1_000_000)}`)?.code).toBe('MALFORMED_JSON');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
