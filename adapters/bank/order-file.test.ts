import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoBanks } from './banks/index.ts';
import { checkLine, readOrder } from './order-file.ts';
import { all, collected, demoLine, demoLines, demoOrder, paymentLines, piecesOf } from './testing/orders.ts';
import { writeOrder } from './testing/write-order.ts';

describe.each(demoBanks)('an order for $bank', (manifest) => {
  it('reads what it writes', async () => {
    await fc.assert(
      fc.asyncProperty(paymentLines, fc.integer({ min: 1, max: 5_000 }), async (lines, size) => {
        fc.pre(lines.every((line) => checkLine(manifest, line).length === 0));
        const order = demoOrder(lines);
        const bytes = await collected(writeOrder(manifest, order, lines));
        const items = await all(readOrder(manifest, piecesOf(bytes, size)));
        expect(items).toEqual([
          ...lines.map((line) => ({ kind: 'LINE', line })),
          { kind: 'END', complete: true, order },
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses lines that do not make the totals it states', async () => {
    const order = demoOrder(demoLines(3));
    const other = [demoLine(1), demoLine(2), demoLine(3, { amountFen: 1n })];
    await expect(collected(writeOrder(manifest, order, other))).rejects.toMatchObject({
      fault: { code: 'SUM_DIFFERS' },
    });
  });
});
