import { expect, it } from 'vitest';
import { matchRateBp } from './match-rate.ts';

it('is exact to a hundredth of a percent [CD-3.3.4-04, CD-3.3.4-06, CD-3.3.4-09]', () => {
  const cases = [
    [80, 100, 8000],
    [79, 100, 7900],
    [70, 90, 7778],
    [95, 120, 7917],
    [79, 99, 7980],
    [2, 3, 6667],
    [1, 1, 10_000],
  ] as const;
  for (const [matched, paid, rate] of cases) expect(matchRateBp(matched, paid)).toBe(rate);
});
