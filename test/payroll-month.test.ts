import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SheetOrder } from '../examples/city/wages/wage-office.ts';
import { LABOUR_FIRM, shanghaiTime } from './harness/test-site.ts';
import { WAGE_PROJECT, WageSite, type PaidWorker } from './harness/wage-site.ts';

const TODAY = shanghaiTime(Date.now()).slice(0, 10);
const MONTH = TODAY.slice(0, 7);

let site: WageSite;
let workers: readonly PaidWorker[];

beforeAll(async () => {
  site = await WageSite.open();
  workers = await site.workers(1, 4);
}, 240_000);
afterAll(() => site?.close());

it('leads from the sheet to money on the card in the four steps, sums equal everywhere [GX-4.4-01] [GX-4.4-02] [GX-4.4-03] [GX-4.4-04] [GX-1.1-15]', async () => {
  const { office, hub } = site;
  const { version, totalFen } = await office.prepare(sheetOf('S-THREE', MONTH, [400_000, 550_050, 600_000]));
  expect(totalFen).toBe(1_550_050);
  const bank = await site.bank();
  const [file = new Uint8Array()] = await office.bringToBank('S-THREE', version, bank);
  expect(site.openedByOpenssl(file)).toContain('<CtrlSum>15500.50</CtrlSum>');
  await office.bookReturns(bank);
  expect(await office.sums('S-THREE')).toMatchObject({ PAID: 1_550_050 });
  expect(bank.paidFen()).toBe(1_550_050n);
  await office.confirm('S-THREE', version);
  const [worker] = workers;
  const { items } = await hub.city.listWages({ projectId: WAGE_PROJECT, workerId: worker?.workerId ?? '' });
  expect(items).toMatchObject([
    {
      payMonth: MONTH,
      projectName: `示例项目${WAGE_PROJECT}`,
      payerName: '示例建设集团有限公司',
      netFen: 400_000,
    },
  ]);
});

it('shows refused, silent and returned wages for what they are, and confirms nothing too early [I-18] [I-19] [P5]', async () => {
  const { office } = site;
  const amounts = [400_000, 550_050, 600_000, 100_000];
  const { version } = await office.prepare(sheetOf('S-PARTLY', '2026-01', amounts));
  const [, second = '', third = '', fourth = ''] = workers.map(({ card }) => card.slice(-4));
  const bank = await site.bank({ refuse: { [second]: 'AC04' }, leaveOut: [third], returnLater: [fourth] });
  await office.bringToBank('S-PARTLY', version, bank);
  await office.bookReturns(bank);
  const sums = await office.sums('S-PARTLY');
  expect(sums).toMatchObject({ PAID: 400_000, FAILED: 550_050, IN_DOUBT: 600_000, RETURNED: 100_000 });
  expect(Object.values(sums).reduce((sum, fen) => sum + fen, 0)).toBe(1_650_050);
  await expect(office.confirm('S-PARTLY', version)).rejects.toThrow(/RECONCILIATION/);
});

it(
  'carries a thousand wages from an uploaded table to as many cards [GX-4.4-03] [GX-4.4-04] [P4]',
  { timeout: 240_000 },
  async () => {
    const { office } = site;
    const people = await site.workers(1_001, 1_000);
    const rows = people.map(({ workerId }, index) => {
      const yuan = `${4_000 + index}.5${index % 10}`;
      return `${workerId},${yuan},0.00,${yuan}`;
    });
    const table = Buffer.from(['人员标识,应发合计,扣除合计,实发金额', ...rows].join('\r\n'));
    const attachmentSha256 = await office.attach(table, 'text/csv');
    const source = { kind: 'CSV' as const, attachmentSha256 };
    const head = { companyId: LABOUR_FIRM, payMonth: '2026-04', payDay: TODAY };
    const { version, lines, totalFen } = await office.prepare({ sheetId: 'S-MANY', ...head, source });
    expect({ lines, totalFen }).toEqual({ lines: 1_000, totalFen: 450_004_500 });
    const bank = await site.bank({ refuse: { [people[0]?.card.slice(-4) ?? '']: 'BE01' } });
    const files = await office.bringToBank('S-MANY', version, bank);
    expect(files.map((file) => /<CtrlSum>([^<]+)</.exec(site.openedByOpenssl(file))?.[1])).toEqual([
      '4500045.00',
    ]);
    await office.bookReturns(bank);
    const sums = await office.sums('S-MANY');
    expect(BigInt(sums['PAID'] ?? 0)).toBe(bank.paidFen());
    expect((sums['PAID'] ?? 0) + (sums['FAILED'] ?? 0)).toBe(450_004_500);
    expect(sums['FAILED']).toBeGreaterThanOrEqual(400_050);
  },
);

it('never books a wrong amount, whatever the bank says [I-18] [P5]', async () => {
  const { office, hub } = site;
  const { version } = await office.prepare(sheetOf('S-WRONG', '2026-03', [400_000]));
  const bank = await site.bank({ wrongAmount: [workers[0]?.card.slice(-4) ?? ''], refuse: {} });
  await office.bringToBank('S-WRONG', version, bank);
  const before = await hub.city.listReturnExceptions({ projectId: WAGE_PROJECT });
  await office.bookReturns(bank);
  const { items } = await hub.city.listReturnExceptions({ projectId: WAGE_PROJECT });
  expect(items.length).toBe(before.items.length + 1);
});

it('pays nobody twice when the officer brings the same file twice, and books the same answers once [P2] [P3]', async () => {
  const { office } = site;
  const { version } = await office.prepare(sheetOf('S-TWICE', '2026-02', [123_456]));
  const bank = await site.bank();
  const [file = new Uint8Array()] = await office.bringToBank('S-TWICE', version, bank);
  await bank.bring('again.xml.p7m', file);
  await office.bookReturns(bank);
  expect(bank.paidFen()).toBe(123_456n);
  expect(await office.sums('S-TWICE')).toMatchObject({ PAID: 123_456 });
});

function sheetOf(sheetId: string, payMonth: string, amounts: readonly number[]): SheetOrder {
  const lines = amounts.map((netFen, index) => ({
    workerId: workers[index]?.workerId ?? '',
    grossFen: netFen,
    deductionsFen: 0,
    netFen,
  }));
  return { sheetId, companyId: LABOUR_FIRM, payMonth, payDay: TODAY, source: { kind: 'LINES', lines } };
}
