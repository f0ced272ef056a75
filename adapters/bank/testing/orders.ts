import fc from 'fast-check';
import { LineTally } from '../line-tally.ts';
import type { PaymentLine, PaymentOrder, ReturnEntry } from '../port.ts';

/** Synthetic orders for tests: nobody's names, nobody's cards. */
export function demoOrder(lines: readonly PaymentLine[], fileId = 'WG2026100001'): PaymentOrder {
  const tally = new LineTally();
  for (const line of lines) tally.add(line);
  return {
    fileId,
    createdAt: '2026-11-08T09:00:00+08:00',
    bankId: 'demo',
    projectId: 'P-0001',
    sheetId: 'S-2026-10',
    payMonth: '2026-10',
    executionDay: '2026-11-10',
    lastExecutionDay: '2026-11-13',
    payer: {
      name: '测试总包单位测试项目农民工工资专用账户',
      account: '4400000000000000001',
      branchCnaps: '102100099996',
    },
    totals: tally.totals(),
  };
}

export function demoLine(lineNo: number, more: Partial<PaymentLine> = {}): PaymentLine {
  return {
    lineId: `WG2026100001-${String(lineNo).padStart(6, '0')}`,
    lineNo,
    payeeName: `测试工人${String.fromCodePoint(0x4e00 + (lineNo % 1_000))}`,
    account: (6_222_020_000_000_000_000n + BigInt(lineNo)).toString(),
    accountKind: 'CARD',
    amountFen: 300_000n + BigInt(lineNo) * 37n,
    ...more,
  };
}

export const demoLines = (count: number): PaymentLine[] =>
  Array.from({ length: count }, (_, index) => demoLine(index + 1));

export function demoEntries(lines: readonly PaymentLine[]): ReturnEntry[] {
  return lines.map(({ lineId, account, amountFen }, index) => ({
    entryNo: index + 1,
    lineId,
    result: 'PAID',
    amountFen,
    account,
    reference: `B${String(index + 1).padStart(8, '0')}`,
  }));
}

export async function* piecesOf(bytes: Buffer, size = 997): AsyncGenerator<Buffer, void, void> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const gathered: Item[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}

export async function collected(content: AsyncIterable<Buffer>): Promise<Buffer> {
  return Buffer.concat(await all(content));
}

const digits = (least: number, most: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^\\d{${least},${most}}$`));

const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((point) => String.fromCodePoint(point));
export const names = fc.array(han, { minLength: 1, maxLength: 12 }).map((characters) => characters.join(''));

/** Lines with different ids; numbered in order. */
export const paymentLines: fc.Arbitrary<PaymentLine[]> = fc
  .array(
    fc.record(
      {
        payeeName: names,
        account: digits(8, 30),
        accountKind: fc.constantFrom('CARD' as const, 'PASSBOOK' as const),
        branchCnaps: digits(12, 12),
        bankName: names,
        amountFen: fc.bigInt({ min: 1n, max: 5_000_000n }),
        note: names,
      },
      { requiredKeys: ['payeeName', 'account', 'accountKind', 'amountFen'] },
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((lines) => lines.map((line, index) => ({ ...line, lineId: `L-${index + 1}`, lineNo: index + 1 })));
