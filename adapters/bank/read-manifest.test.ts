import { describe, expect, it } from 'vitest';
import fixed from './banks/demo-fixed.json' with { type: 'json' };
import iso from './banks/demo-iso.json' with { type: 'json' };
import { readBankManifest } from './read-manifest.ts';

const pointersOf = (value: unknown): string[] => {
  const reading = readBankManifest(value);
  return reading.ok ? [] : reading.faults.map(({ pointer }) => pointer);
};

describe('readBankManifest', () => {
  it('takes the demo manifests', () => {
    expect(pointersOf(fixed)).toEqual([]);
    expect(pointersOf(iso)).toEqual([]);
  });

  it('refuses a member it does not know, and one that is missing, at their places', () => {
    expect(pointersOf({ ...fixed, colour: 'red' })).toEqual(['']);
    expect(pointersOf({ ...fixed, limits: { ...fixed.limits, lineFen: '1' } })).toEqual(['/limits/lineFen']);
    expect(pointersOf({ ...iso, order: { ...iso.order, message: 'pain.001.001.02' } })).toEqual([
      '/order/message',
    ]);
    expect(pointersOf({ ...fixed, order: { ...fixed.order, encoding: undefined } })).toEqual(['/order']);
  });

  it.each(['fileId', 'payerAccount', 'lastExecutionDay', 'lines', 'sumFen', 'hashTotal'])(
    'refuses an order that does not carry its %s in what is signed',
    (name) => {
      const without = (fields: { value?: string }[]): object[] =>
        fields.filter(({ value }) => value !== name);
      const order = { ...fixed.order, head: without(fixed.order.head), tail: without(fixed.order.tail) };
      expect(readBankManifest({ ...fixed, order })).toEqual({
        ok: false,
        faults: [
          { pointer: '/order/head', detail: { zh: `缺少 ${name} 的字段`, en: `has no field for ${name}` } },
        ],
      });
    },
  );

  it('refuses fields that could not be read back', () => {
    const line = [
      ...fixed.order.line,
      { value: 'note', width: 4, pad: '0' },
      { value: 'amountFen', form: 'DAY', width: 8 },
      { value: 'colour', width: 1 },
      { value: 'note' },
    ];
    const first = fixed.order.line.length;
    expect(pointersOf({ ...fixed, order: { ...fixed.order, line } })).toEqual(
      [0, 1, 2, 3].map((more) => `/order/line/${first + more}`),
    );
  });

  it('refuses two returns that cannot be told apart', () => {
    expect(pointersOf({ ...fixed, returns: [...fixed.returns, ...fixed.returns] })).toEqual(['/returns/1']);
  });
});
