import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleCall, sampleItem } from '../../testkit/sample-records.ts';
import { personalValues } from './personal-values.ts';
import { redactor } from './redaction.ts';

describe('redactor', () => {
  it('leaves no planted number in any text around it, in either letter case [P9]', () => {
    const planted = fc.constantFrom(
      '990001199001010013',
      '99000119900101003X',
      '19900000001',
      '990000000000000001',
    );
    fc.assert(
      fc.property(
        planted,
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (number, before, after) => {
          expect(redactor([])(`${before}${number}${after}`)).not.toContain(number);
          expect(redactor([number])(`${before}${number.toLowerCase()}${after}`).toUpperCase()).not.toContain(
            number,
          );
        },
      ),
    );
  });

  it('hides half-masked numbers and long Base64', () => {
    expect(redactor([])('身份证990001********0013')).toBe('身份证***');
    expect(redactor([])('值QYNWFlwQpQpD6y0ImLPRyotOIlApgTE7Kmw7Ju5W5yI=无效')).toBe('值***无效');
  });

  it('keeps what an operator needs: codes, rows, days and team numbers', () => {
    const text = '[dataList][3][date]不能大于当天!;2024-01-15;已存在班组编号为:1500150001';
    expect(redactor([])(text)).toBe(text);
  });

  it('leaves no half number where a long text is cut', () => {
    const long = Array.from({ length: 4_000 }, () => '990001199001010013').join(' ');
    expect(redactor([])(long)).not.toMatch(/\d/);
  });
});

describe('personalValues', () => {
  it('takes what belongs to people and leaves firms and teams', () => {
    const values = personalValues(sampleCall('projectWorker', [sampleItem('projectWorker', 0)]));
    expect([...values].sort()).toEqual(
      ['19900000001', '990001199001010013', '测试甲', '示例省示例市示例路1号'].sort(),
    );
  });
});
