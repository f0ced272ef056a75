import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIdNumber } from './id-number.ts';

const TODAY = '2026-11-21';

describe('resident identity number (GB 11643)', () => {
  it('reads birth date and gender of numbers whose check digit holds [JM-3.3-14]', () => {
    expect(readIdNumber('990001199001010013', TODAY)).toEqual({ birthDate: '1990-01-01', gender: 'MALE' });
    expect(readIdNumber('990001198512120025', TODAY)).toEqual({ birthDate: '1985-12-12', gender: 'FEMALE' });
    expect(readIdNumber('99000119900101003X', TODAY)).toEqual({ birthDate: '1990-01-01', gender: 'MALE' });
  });

  it('refuses every change of one digit, and every swap of two neighbours [JM-3.3-14]', () => {
    const good = '990001199001010013';
    fc.assert(
      fc.property(fc.nat(16), fc.nat(9), (place, digit) => {
        fc.pre(good[place] !== String(digit));
        const changed = good.slice(0, place) + String(digit) + good.slice(place + 1);
        expect(readIdNumber(changed, TODAY)).toBeNull();
      }),
    );
    for (let place = 0; place < 16; place += 1) {
      const [a = '', b = ''] = good.slice(place, place + 2);
      if (a !== b)
        expect(readIdNumber(good.slice(0, place) + b + a + good.slice(place + 2), TODAY)).toBeNull();
    }
  });

  it.each([
    ['990001199002300012', 'a day that no calendar has'],
    ['990001204001010017', 'a birth in the future'],
    ['99000119900101003x', 'a small x'],
    ['990001900101001', 'the fifteen digits of the first generation'],
    ['', 'nothing'],
  ])('refuses %s: %s', (text) => {
    expect(readIdNumber(text, TODAY)).toBeNull();
  });
});
