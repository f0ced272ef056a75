import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fenOfYuan, hundredthsText, yuanOfFen } from './yuan.ts';

it('reads every amount that it writes, to the fen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (fen) => fenOfYuan(yuanOfFen(fen)) === fen),
  );
});

it('takes no amount that is not one', () => {
  expect(['4,000.5', '0.01', '1,234,567'].map(fenOfYuan)).toEqual([400_050, 1, 123_456_700]);
  const wrong = ['', '-1', '1.005', '1e3', '４', '1,00', ' 1', '+1', '.5', '1.', '99999999999'];
  for (const text of wrong) expect(fenOfYuan(text), text).toBeNull();
});

it('writes hundredths digit by digit, as far as a number is exact', () => {
  expect([0, 5, 850, 450_004_500].map(hundredthsText)).toEqual(['0.00', '0.05', '8.50', '4500045.00']);
  expect(hundredthsText(Number.MAX_SAFE_INTEGER)).toBe('90071992547409.91');
});
