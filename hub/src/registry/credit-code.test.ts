import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCreditCode } from './credit-code.ts';

describe('unified social credit code (GB 32100)', () => {
  it.each(['91990000MA00000A9E', '91990000MA00000B79'])('accepts %s', (code) => {
    expect(isCreditCode(code)).toBe(true);
  });

  it('refuses every code in which one character differs', () => {
    const signs = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
    fc.assert(
      fc.property(fc.nat(17), fc.constantFrom(...signs), (place, sign) => {
        const good = '91990000MA00000A9E';
        fc.pre(good[place] !== sign);
        expect(isCreditCode(good.slice(0, place) + sign + good.slice(place + 1))).toBe(false);
      }),
    );
  });

  it.each(['91990000ma00000a9e', '91990000MA00000A9', '91990000MA00000A9EE', '9199000OMA00000A9E', ''])(
    'refuses %j',
    (code) => {
      expect(isCreditCode(code)).toBe(false);
    },
  );
});
