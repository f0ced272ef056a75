import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAccountName } from './account-name.ts';
import { isBranchCnaps, maskNumber, passesLuhn } from './account-number.ts';

describe('the check digit of an interbank number', () => {
  // Head offices, as the banks publish them.
  it.each([
    ['工商银行', '102100099996'],
    ['农业银行', '103100000026'],
    ['中国银行', '104100000004'],
    ['建设银行', '105100000017'],
    ['交通银行', '301290000007'],
    ['招商银行', '308584000013'],
  ])('fits the head office of %s (ISO 7064 MOD 11,10)', (_name, number) => {
    expect(isBranchCnaps(number)).toBe(true);
  });

  it('finds every single wrong digit, and nothing but twelve digits passes', () => {
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 11 }), digit, (place, other) => {
        const right = '102100099996';
        fc.pre(right[place] !== String(other));
        return !isBranchCnaps(right.slice(0, place) + String(other) + right.slice(place + 1));
      }),
    );
    for (const odd of ['', '10210009999', '1021000999960', '10210009999X', '１０２１０００９９９９６'])
      expect(isBranchCnaps(odd)).toBe(false);
  });
});

describe('the check digit of a card', () => {
  // The example of ISO/IEC 7812 in common use, and the schemes' published test numbers.
  it.each(['79927398713', '4111111111111111', '5555555555554444', '6200000000000005'])(
    'fits %s',
    (number) => {
      expect(passesLuhn(number)).toBe(true);
      const last = Number(number.at(-1));
      for (let other = 0; other < 10; other += 1)
        if (other !== last) expect(passesLuhn(number.slice(0, -1) + String(other))).toBe(false);
    },
  );
});

describe('the name of a special account', () => {
  const is = (text: string) => isAccountName(text, '示例（集团）有限公司', '一号 A座');
  it('is contractor, project and the fixed words, whatever width their signs have', () => {
    expect(is('示例（集团）有限公司一号 A座农民工工资专用账户')).toBe(true);
    expect(is('示例(集团)有限公司一号\u3000Ａ座农民工工资专用账户')).toBe(true);
  });
  it.each([
    '示例（集团）有限公司农民工工资专用账户',
    '一号 A座示例（集团）有限公司农民工工资专用账户',
    '示例（集团）有限公司一号 A座农民工工资专户',
    '示例（集团）有限公司一号 A座农民工工资专用账户一',
    '示例（集团）有限公司一号A座农民工工资专用账户',
    '示例（集团）有限公司一号 B座农民工工资专用账户',
  ])('is not %s', (text) => {
    expect(is(text)).toBe(false);
  });
});

it('shows the last four digits of a number and never all of it', () => {
  expect(maskNumber('9900010000000019')).toBe('************0019');
  expect(maskNumber('1234')).toBe('*1234');
});
