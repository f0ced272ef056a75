import { sql } from 'kysely';
import { readSheet } from 'read-excel-file/universal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OperationId } from '../../generated/operations.ts';
import { createSheetsBench, idNumber, SHEET, SHEET_HEAD, type SheetsBench } from './sheets-test-bench.ts';
import { TEMPLATE_HEADS } from './template.ts';

let bench: SheetsBench;
let workers: string[];
let lineIds: string[];

beforeAll(async () => {
  bench = await createSheetsBench();
  workers = [
    await bench.worker('测试甲', idNumber(1)),
    await bench.worker('<b>乙</b>', idNumber(2)),
    await bench.worker('测试丙', idNumber(3)),
    await bench.worker('测试丁', idNumber(4)),
  ];
  await bench.done('putPayrollSheet', SHEET, SHEET_HEAD);
  const amounts = [400_000, 550_050, 600_000, 100];
  const lines = amounts.map((netFen, index) => ({
    ...{
      workerId: workers[index],
      grossFen: netFen + 100,
      deductionsFen: 100,
      netFen,
      days: '26',
      hours: '208',
    },
    items: [
      { kind: 'DUE', name: '计时工资', amountFen: netFen + 100 },
      { kind: 'WITHHELD', name: '借支', amountFen: 100 },
    ],
  }));
  await bench.import({ kind: 'LINES', lines });
  const listed = await bench.done('listPayrollLines', SHEET);
  lineIds = (listed.body['items'] as { lineId: string }[]).map(({ lineId }) => lineId);
});
afterAll(() => bench.close());

async function bytes(
  operationId: OperationId,
  params: object,
  query: Record<string, string> = {},
): Promise<Buffer> {
  const reply = await bench.send(operationId, { ...SHEET, ...params }, undefined, { query });
  if (!reply.ok || !('raw' in reply)) throw new Error(`${operationId} gave no document`);
  return reply.raw;
}

describe("a month's attendance", () => {
  it('gives days and hours per worker, and marks days that do not add up [GX-1.1-10, FS-5.8-02]', async () => {
    await bench.passages(
      String(workers[0]),
      ...([
        ['05', '07:58', 'IN'],
        ['05', '12:00', 'OUT'],
        ['05', '13:00', 'IN'],
        ['05', '17:28', 'OUT'],
        ['06', '07:30', 'IN'],
        ['07', '16:00', 'OUT'],
        ['08', '20:00', 'IN'],
        ['09', '04:00', 'OUT'],
      ] as const),
    );
    const month = { projectId: 'P-1', month: '2026-10' };
    const { body } = await bench.done('getAttendanceSummary', month);
    expect(body['items']).toEqual([
      expect.objectContaining({
        ...{ workerId: workers[0], name: '测试甲', days: 5, hours: 8.5 },
        incompleteDays: ['2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09'],
      }),
    ]);
    const table = await bytes('downloadAttendanceSummary', month);
    expect(table.toString()).toContain(',5,8.50,2026-10-06 2026-10-07 2026-10-08 2026-10-09\r\n');
    expect(await bytes('downloadAttendanceSummary', month)).toEqual(table);
    const empty = await bench.done('getAttendanceSummary', { ...month, month: '2026-09' });
    expect(empty.body).toMatchObject({ items: [], nextCursor: null });
  });

  it('is paged by worker', async () => {
    await bench.passages(String(workers[1]), ['05', '07:58', 'IN']);
    const month = { projectId: 'P-1', month: '2026-10' };
    const first = await bench.done('getAttendanceSummary', month, undefined, { query: { limit: '1' } });
    const cursor = String(first.body['nextCursor']);
    const second = await bench.done('getAttendanceSummary', month, undefined, {
      query: { limit: '1', cursor },
    });
    const ids = [first, second].flatMap(({ body }) =>
      (body['items'] as { workerId: string }[]).map((item) => item.workerId),
    );
    expect(ids).toEqual([workers[0], workers[1]].sort());
    expect(second.body['nextCursor']).toBeNull();
  });

  it('becomes a sheet by rates: the own one, the one of the team, the one for all [GX-1.1-11]', async () => {
    const sheet = { ...SHEET, sheetId: 'S-computed' };
    await bench.done('putPayrollSheet', sheet, { ...SHEET_HEAD, kind: 'SUPPLEMENT', reason: '测算' });
    const rates = [
      { per: 'DAY', amountFen: 30_000 },
      { workerId: workers[0], per: 'HOUR', amountFen: 4_001 },
    ];
    expect(await bench.import({ kind: 'COMPUTED', rates }, sheet)).toMatchObject({ state: 'DONE' });
    const { items } = (await bench.done('listPayrollLines', sheet)).body as {
      items: Record<string, unknown>[];
    };
    const byWorker = new Map(items.map((line) => [line['workerId'], line]));
    // 8.50 h × 40.01 yuan = 340.085 yuan, rounded half up.
    expect(byWorker.get(workers[0])).toMatchObject({ netFen: 34_009, days: 5, hours: 8.5 });
    expect(byWorker.get(workers[1])).toMatchObject({ netFen: 30_000, days: 1 });
    const few = await bench.import({ kind: 'COMPUTED', rates: rates.slice(1) }, sheet);
    expect(few).toMatchObject({ state: 'FAILED', items: [{ code: 'LINE_RATE_MISSING' }] });
  });
});

describe('the printed sheet', () => {
  it('is the same bytes for the same version, with sums of page and sheet, and escapes names [GX-1.1-12]', async () => {
    const first = await bytes('printPayrollSheet', {});
    expect(await bytes('printPayrollSheet', {})).toEqual(first);
    const page = first.toString();
    expect(page).toContain('本页小计（4 人）</td><td class="number">15501.50</td>');
    expect(page).toContain('总计（4 人）</td><td class="number">15501.50</td>');
    expect(page).toContain('&lt;b&gt;乙&lt;/b&gt;');
    expect(page).not.toMatch(/<b>|<script|src=|https?:/);
    expect(page).toContain('@page{size:A4 landscape');
  });

  it('has a page for every fifteen lines, whose sums add up to the total', async () => {
    const many: string[] = [];
    for (let at = 10; at < 42; at += 1) many.push(await bench.worker(`工人${at}`, idNumber(at)));
    const sheet = { ...SHEET, sheetId: 'S-many' };
    await bench.done('putPayrollSheet', sheet, { ...SHEET_HEAD, payMonth: '2026-11', payDay: '2026-12-15' });
    const lines = many.map((workerId, index) => ({ workerId, grossFen: 1000 + index, netFen: 1000 + index }));
    await bench.import({ kind: 'LINES', lines }, sheet);
    const page = (await bytes('printPayrollSheet', sheet)).toString();
    const sums = [...page.matchAll(/本页小计（(\d+) 人）<\/td><td class="number">([\d.]+)/g)];
    expect(sums.map(([, count]) => count)).toEqual(['15', '15', '2']);
    const fen = sums.reduce((sum, [, , yuan = '']) => sum + Number(yuan.replace('.', '')), 0);
    expect(fen).toBe(32 * 1000 + (31 * 32) / 2);
    expect([...page.matchAll(/总计/g)]).toHaveLength(1);
    expect([...page.matchAll(/第 (\d) 页，共 3 页/g)]).toHaveLength(3);
    expect(await bench.refused('printPayrollSheet', sheet, undefined, { query: { part: '2' } })).toBe(
      'PAYROLL_LINE_NOT_FOUND',
    );
  });
});

describe('what the bank proved', () => {
  beforeAll(async () => {
    for (const [index, lineId] of lineIds.slice(0, 3).entries()) await prove(lineId, `2026-11-1${index + 2}`);
    await sql`update payroll_line set state = 'FAILED', reason = 'ACCOUNT_CLOSED'
      where line_id = ${lineIds[3]}`.execute(bench.db);
  });

  it('shows in the sums at once: 3 paid, 1 failed [CD-1-04, I-19]', async () => {
    expect(await bench.sheet()).toMatchObject({
      sums: [
        { state: 'FAILED', lines: 1, amountFen: 100 },
        { state: 'PAID', lines: 3, amountFen: 1_550_050 },
      ],
    });
  });

  it('is all that a worker sees: month, project, payer, day of arrival [GX-5.3-01, GX-5.3-03]', async () => {
    const wages = async (workerId: string | undefined) =>
      (await bench.done('listWages', { projectId: 'P-1', workerId: String(workerId) })).body['items'];
    expect(await wages(workers[0])).toEqual([
      {
        ...{ lineId: lineIds[0], payMonth: '2026-10', kind: 'REGULAR', projectName: '项目P-1' },
        ...{ payerName: '示例建设集团有限公司', netFen: 400_000, arrivedOn: '2026-11-12' },
      },
    ]);
    expect(await wages(workers[3])).toEqual([]);
  });

  it('stands on the wage slip with every member of Art. 15 [F-01a]', async () => {
    const slip = (await bytes('getWageSlip', { workerId: workers[0], lineId: lineIds[0] })).toString();
    const members = [
      ...['示例劳务有限公司', '2026年10月', '2026-11-12', '测试甲', idNumber(1), '26', '208'],
      ...['计时工资 4001.00', '借支 1.00', '4000.00', '流水-1'],
    ];
    for (const member of members) expect(slip).toContain(member);
    const failed = (await bytes('getWageSlip', { workerId: workers[3], lineId: lineIds[3] })).toString();
    expect(failed).toContain('未成功');
    expect(failed).not.toContain('已到账');
    const other = { projectId: 'P-1', workerId: String(workers[1]), lineId: String(lineIds[0]) };
    expect(await bench.refused('getWageSlip', other)).toBe('PAYROLL_LINE_NOT_FOUND');
  });

  it('is the proof for the subcontractor, and nothing else is [F-01e]', async () => {
    const proof = (await bytes('getPaymentProof', {}, { format: 'CSV' })).toString();
    expect(proof.split('\r\n').filter((line) => line !== '')).toHaveLength(4);
    expect(proof).not.toContain('测试丁');
    const page = (await bytes('getPaymentProof', {})).toString();
    expect(page).toContain('合计（3 人）</td><td>15500.50</td>');
  });
});

let proofs = 0;
/** As a booked return would; who brought it does not matter here. */
async function prove(lineId: string, day: string): Promise<void> {
  proofs += 1;
  await sql`alter table payment_evidence drop constraint if exists payment_evidence_return_id_fkey`.execute(
    bench.db,
  );
  const { rows } = await sql<{ id: number }>`
    insert into payment_evidence (return_id, entry_no, line_id, result, amount_fen, account_token, bank_reference,
      booked_on, recorded_at)
    select 1, ${proofs}, line_id, 'PAID', net_fen, account_token, ${`流水-${proofs}`}, ${day}::date, now()
    from payroll_line where line_id = ${lineId} returning evidence_id as id`.execute(bench.db);
  await sql`update payroll_line set state = 'PAID', evidence_id = ${rows[0]?.id}, arrived_on = ${day}::date
    where line_id = ${lineId}`.execute(bench.db);
}

describe('the template', () => {
  it('has Chinese heads in both forms', async () => {
    expect((await bytes('getPayrollTemplate', {}, { format: 'CSV' })).toString()).toBe(
      `\uFEFF${TEMPLATE_HEADS.join(',')}\r\n`,
    );
    const xlsx = await bytes('getPayrollTemplate', {});
    const [head] = await readSheet(new Uint8Array(xlsx).buffer);
    expect(head).toEqual([...TEMPLATE_HEADS]);
  });
});
