import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeForm, parseEnvelope } from './wire.ts';

describe('encodeForm', () => {
  it('keeps every text through a form decoder, the + of Base64 as %2B', () => {
    expect(Buffer.from(encodeForm({ data: 'a+b/c= d&e', sign: 'x' })).toString()).toBe(
      'data=a%2Bb%2Fc%3D+d%26e&sign=x',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const form = new URLSearchParams(Buffer.from(encodeForm({ data: text })).toString('utf8'));
        expect(form.get('data')).toBe(text.toWellFormed());
      }),
    );
  });
});

describe('parseEnvelope', () => {
  const parse = (text: string) => parseEnvelope(Buffer.from(text));

  it('reads a code as a string or a number, with a byte-order mark and null members', () => {
    const expected = { code: '-1', message: '', data: null };
    expect(parse('{"code":"-1","message":null,"data":null}')).toEqual(expected);
    expect(parse('\ufeff{"code":-1}')).toEqual(expected);
  });

  it.each([
    '',
    '{"code":0',
    '[]',
    'null',
    '<html>',
    '{"code":true}',
    '{"code":"ok"}',
    '{"message":"x"}',
    '{"code":0.5}',
  ])('takes %j for no envelope', (text) => {
    expect(parse(text)).toBeNull();
  });
});
