import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { zipSync } from 'fflate';
import { acting } from '../../registry/people/people-test-bench.ts';
import { CONTRACTOR, enrol } from '../../registry/registry-test-bench.ts';
import { runDueJobs, type JobHandler } from '../jobs.ts';
import { IMPORT_JOB, importHandler } from './import-job.ts';
import {
  createSheetsBench,
  idNumber,
  MAKER,
  SHEET,
  SHEET_HEAD,
  type SheetsBench,
} from './sheets-test-bench.ts';
import { XLSX_TYPE } from './sources.ts';
import { TEMPLATE_HEADS, xlsxTemplate } from './template.ts';

let bench: SheetsBench;
let workers: string[];

beforeAll(async () => {
  bench = await createSheetsBench();
  workers = [
    await bench.worker('测试甲', idNumber(1)),
    await bench.worker('测试乙', idNumber(2)),
    await bench.worker('测试丙', idNumber(3)),
  ];
});
afterAll(() => bench.close());

let serial = 0;
async function newSheet(more: object = {}): Promise<typeof SHEET> {
  serial += 1;
  const sheet = { ...SHEET, sheetId: `I-${serial}` };
  const payMonth = `20${30 + Math.floor(serial / 12)}-${String((serial % 12) + 1).padStart(2, '0')}`;
  await bench.done('putPayrollSheet', sheet, { ...SHEET_HEAD, payMonth, payDay: '2040-01-05', ...more });
  return sheet;
}

/** Line, column or pointer, and code of each fault. */
function faultsOf(result: Record<string, unknown>): string[] {
  expect(result['state']).toBe('FAILED');
  const items = result['items'] as { line?: number; pointer: string; column?: string; code: string }[];
  return items.map(({ line, pointer, column, code }) => `${line ?? '-'} ${column ?? pointer} ${code}`);
}

const ENTERED = (netFen: number, workerId = workers[0]) => ({ workerId, grossFen: netFen, netFen });
const entered = (...lines: object[]) => ({ kind: 'LINES', lines });

describe('faults of lines', () => {
  it('are told all at once, with line, place and both languages, and nothing takes effect [GX-4.4-01]', async () => {
    const sheet = await newSheet();
    await bench.import(entered(ENTERED(400_000)), sheet);
    const elsewhere = await enrol(
      bench,
      { name: '测试丁', idCardType: '01', idCardNumber: idNumber(4) },
      'P-1',
      await teamOfContractor(),
    );
    const noCard = await enrol(bench, { name: '测试戊', idCardType: '01', idCardNumber: idNumber(5) });
    const result = await bench.import(
      entered(
        ENTERED(400_000),
        ENTERED(400_000),
        ENTERED(400_000, 'w_nobody'),
        ENTERED(400_000, elsewhere),
        ENTERED(400_000, noCard),
        { ...ENTERED(400_000, workers[1]), name: '测试甲', deductionsFen: 1 },
        {
          ...ENTERED(20_000_000, workers[2]),
          items: [{ kind: 'DUE', name: '计时工资', amountFen: 19_999_999 }],
        },
      ),
      sheet,
    );
    expect(faultsOf(result)).toEqual([
      '2 /workerId LINE_DUPLICATE_WORKER',
      '3 /workerId LINE_WORKER_UNKNOWN',
      '4 /workerId LINE_EMPLOYER_DIFFERS',
      '4 /workerId LINE_NO_CARD',
      '5 /workerId LINE_NO_CARD',
      '6 /netFen LINE_AMOUNT_INVALID',
      '6 /name LINE_NAME_MISMATCH',
      '7 /grossFen LINE_ITEMS_MISMATCH',
      '7 /amountFen LINE_BANK_AMOUNT_LIMIT',
    ]);
    expect((result['items'] as object[])[0]).toMatchObject({
      detail: 'He stands on line 1.',
      detailZh: '与第 1 行是同一人。',
    });
    expect(await bench.sheet(sheet)).toMatchObject({
      state: 'UPLOADED',
      version: 1,
      table: { totalFen: 400_000 },
    });
  });

  it('include characters that the bank cannot carry, and a card in another name', async () => {
    const sheet = await newSheet();
    bench.refusedCharacters.add('乙');
    const card = bench.cards.get(String(workers[2]));
    if (!card) throw new Error('a worker without a card');
    bench.cards.set(String(workers[2]), { ...card, holderName: '别人' });
    const result = await bench.import(entered(ENTERED(1, workers[1]), ENTERED(1, workers[2])), sheet);
    expect(faultsOf(result)).toEqual(['1 /payeeName LINE_BANK_CHARACTERS', '2 /workerId LINE_NO_CARD']);
    bench.refusedCharacters.clear();
    bench.cards.set(String(workers[2]), card);
  });

  it('include who left before the month, not who left in it', async () => {
    const workerId = await bench.worker('测试己', idNumber(6));
    const move = { projectId: 'P-1', workerId };
    await bench.done('recordMovement', move, { type: 'JOIN', date: '2026-01-05', movementId: 'J-1' });
    await bench.done('recordMovement', move, {
      ...{ type: 'LEAVE', date: '2026-10-02', movementId: 'L-1', settlement: 'SETTLED' },
      confirmation: { name: '退场确认书', sha256: 'a'.repeat(64) },
    });
    const october = await newSheet({ payMonth: '2026-10', payDay: '2026-11-15' });
    const november = await newSheet({ payMonth: '2026-11', payDay: '2026-12-15' });
    expect(await bench.import(entered(ENTERED(1, workerId)), october)).toMatchObject({ state: 'DONE' });
    expect(faultsOf(await bench.import(entered(ENTERED(1, workerId)), november))).toEqual([
      '1 /workerId LINE_LEFT_BEFORE',
    ]);
  });

  it('include wages of the same month and kind on another sheet, and spare another kind [I-16]', async () => {
    const month = { payMonth: '2027-01', payDay: '2027-02-15' };
    const first = await newSheet(month);
    await bench.import(entered(ENTERED(400_000)), first);
    const again = await newSheet(month);
    expect(faultsOf(await bench.import(entered(ENTERED(400_000)), again))).toEqual([
      '1 /workerId LINE_ALREADY_ON_SHEET',
    ]);
    const more = await newSheet({ ...month, kind: 'SUPPLEMENT', reason: '加班' });
    expect(await bench.import(entered(ENTERED(400_000)), more)).toMatchObject({ state: 'DONE' });
    const back = await newSheet({
      payMonth: '2027-02',
      payDay: '2027-03-15',
      kind: 'BACK_PAY',
      backPayMonth: '2027-01',
      reason: '漏发',
    });
    expect(await bench.import(entered(ENTERED(400_000)), back)).toMatchObject({ state: 'DONE' });
  });

  it('include a line paid again that did not finally fail; one that did is paid again once', async () => {
    const month = { payMonth: '2027-05', payDay: '2027-06-15' };
    const first = await newSheet(month);
    await bench.import(entered(ENTERED(400_000)), first);
    const [line] = (await bench.done('listPayrollLines', first)).body['items'] as { lineId: string }[];
    const reissue = entered({ ...ENTERED(400_000), reissueOf: line?.lineId });
    const second = await newSheet(month);
    expect(faultsOf(await bench.import(reissue, second))).toEqual(['1 /reissueOf LINE_REISSUE_REFUSED']);
    await bench.db
      .updateTable('payroll_line')
      .set({ state: 'FAILED' })
      .where('line_id', '=', line?.lineId ?? '')
      .execute();
    expect(faultsOf(await bench.import(entered(ENTERED(400_000)), second))).toEqual([
      '1 /workerId LINE_ALREADY_ON_SHEET',
    ]);
    const other = entered({ ...ENTERED(400_001), reissueOf: line?.lineId });
    expect(faultsOf(await bench.import(other, second))).toEqual(['1 /reissueOf LINE_REISSUE_REFUSED']);
    expect(await bench.import(reissue, second)).toMatchObject({ state: 'DONE' });
    const third = await newSheet(month);
    expect(faultsOf(await bench.import(reissue, third))).toContain('1 /reissueOf LINE_REISSUE_REFUSED');
  });
});

async function teamOfContractor(): Promise<object> {
  const team = { name: '直属班组', companyId: CONTRACTOR };
  await bench.done('putTeam', { projectId: 'P-1', teamId: 'T-own' }, team);
  return { teamId: 'T-own', companyId: CONTRACTOR };
}

const HEAD = '姓名,证件号码,出勤天数,出勤工时,应发：计时工资,扣除：社会保险,应发合计,扣除合计,实发金额,备注';
const CSV_LINES = [
  `测试甲,${idNumber(1)},26,208.5,"4,100.00",100,4100,100.00,4000.00,十月`,
  `测试乙,${idNumber(2)},,,,,5500.5,,5500.50,`,
  '',
  `测试丙,${idNumber(3)},,,,,6000,0,6000,`,
];
const csv = (...lines: string[]) => [HEAD, ...lines].join('\r\n');
const asCsv = (content: string | Buffer) => ({
  kind: 'CSV',
  attachmentSha256: bench.attach(content, 'text/csv'),
});

describe('a CSV table', () => {
  it('is read with its items, to the fen, with or without a byte order mark', async () => {
    for (const bom of ['', '\uFEFF']) {
      const sheet = await newSheet();
      expect(await bench.import(asCsv(bom + csv(...CSV_LINES)), sheet)).toMatchObject({
        state: 'DONE',
        done: 3,
      });
      expect(await bench.sheet(sheet)).toMatchObject({ table: { totalFen: 1_550_050, source: 'CSV' } });
      const { items } = (await bench.done('listPayrollLines', sheet)).body as { items: object[] };
      expect(items[0]).toMatchObject({
        ...{ line: 1, workerId: workers[0], days: 26, hours: 208.5, note: '十月' },
        ...{ grossFen: 410_000, deductionsFen: 10_000, netFen: 400_000 },
        items: [
          { kind: 'DUE', name: '计时工资', amountFen: 410_000 },
          { kind: 'WITHHELD', name: '社会保险', amountFen: 10_000 },
        ],
      });
    }
  });

  it('is read in GB18030, and refused in anything that is neither', async () => {
    const sheet = await newSheet();
    const gbk = toGbk(csv(...CSV_LINES));
    expect(await bench.import(asCsv(gbk), sheet)).toMatchObject({ state: 'DONE', done: 3 });
    expect(faultsOf(await bench.import(asCsv(Buffer.concat([gbk, Buffer.from([0xff])])), sheet))).toEqual([
      '-  TABLE_ENCODING',
    ]);
    const utf16 = Buffer.from(`\uFEFF${csv(...CSV_LINES)}`, 'utf16le');
    expect(faultsOf(await bench.import(asCsv(utf16), sheet))).toEqual(['-  TABLE_ENCODING']);
  });

  it('names the line and the column of each fault, and what its head lacks', async () => {
    const sheet = await newSheet();
    const faulty = csv(
      `测试甲,9.9E+17,26,208,,,4000,,4000,`,
      `测试乙,${idNumber(2)},26.3,,x,,5500.505,,5500.50,`,
      `测试甲,${idNumber(3)},,,,,6000,,-1,`,
    );
    expect(faultsOf(await bench.import(asCsv(faulty), sheet))).toEqual([
      '1 证件号码 LINE_FORMAT',
      '2 应发：计时工资 LINE_AMOUNT_INVALID',
      '2 应发合计 LINE_AMOUNT_INVALID',
      '2 出勤天数 LINE_FORMAT',
      '3 实发金额 LINE_AMOUNT_INVALID',
    ]);
    const headless = '姓名,工资,应发合计\n测试甲,1,1\n';
    expect(faultsOf(await bench.import(asCsv(headless), sheet))).toEqual([
      '- 工资 TABLE_HEAD_UNKNOWN',
      '- 实发金额 TABLE_HEAD_MISSING',
      '- 姓名 TABLE_HEAD_MISSING',
      '- 证件号码 TABLE_HEAD_MISSING',
    ]);
    expect(faultsOf(await bench.import(asCsv(HEAD), sheet))).toEqual(['-  TABLE_EMPTY']);
    expect(faultsOf(await bench.import(asCsv(`${HEAD}\n"测试甲`), sheet))).toEqual(['-  TABLE_UNREADABLE']);
  });
});

/** By the decoder, backwards: the platform has no encoder. */
function toGbk(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      if (trail !== 0x7f) codes.set(decoder.decode(Buffer.from([lead, trail])), [lead, trail]);
  return Buffer.from([...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]));
}

describe('an Excel table', () => {
  const asXlsx = (content: Buffer) => ({ kind: 'XLSX', attachmentSha256: bench.attach(content, XLSX_TYPE) });
  const head = HEAD.split(',');

  it('is read to the fen, binary noise and empty rows notwithstanding', async () => {
    const sheet = await newSheet();
    const rows = [
      head,
      ['测试甲', idNumber(1), 26, 208.5, 4100, 100, 4100, 100, 4000, '十月'],
      head.map(() => null),
      ['测试乙', idNumber(2), null, null, null, null, 5500.5, null, 5500.499999999999, null],
      ['测试丙', idNumber(3), null, null, null, null, 6000, 0, 6000, null],
    ];
    const bytes = await writeExcelFile(rows).toBuffer();
    expect(await bench.import(asXlsx(bytes), sheet)).toMatchObject({ state: 'DONE', done: 3 });
    expect(await bench.sheet(sheet)).toMatchObject({ table: { totalFen: 1_550_050, source: 'XLSX' } });
  });

  it('begins with the template, whose empty form is a table without lines', async () => {
    const sheet = await newSheet();
    expect(faultsOf(await bench.import(asXlsx(await xlsxTemplate()), sheet))).toEqual(['-  TABLE_EMPTY']);
    expect(TEMPLATE_HEADS).toContain('实发金额');
  });

  it('is refused when its ID numbers have become amounts', async () => {
    const sheet = await newSheet();
    const rows = [
      head,
      ['测试甲', Number(idNumber(1).slice(0, 17)) * 10, null, null, null, null, 1, null, 1, null],
    ];
    const bytes = await writeExcelFile(rows).toBuffer();
    expect(faultsOf(await bench.import(asXlsx(bytes), sheet))).toEqual(['1 证件号码 LINE_FORMAT']);
  });

  it('bursts nothing: a file of zeros, one that lies about its size, and rubbish are refused', async () => {
    const sheet = await newSheet();
    const bomb = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(80 * 1024 * 1024) }));
    expect(bomb.length).toBeLessThan(200_000);
    expect(faultsOf(await bench.import(asXlsx(bomb), sheet))).toEqual(['-  TABLE_UNREADABLE']);
    const lie = Buffer.from(bomb);
    // Uncompressed size in the central directory (APPNOTE 4.3.12) and in the local header (4.3.7).
    lie.writeUInt32LE(1000, lie.indexOf(Buffer.from('504b0102', 'hex')) + 24);
    lie.writeUInt32LE(1000, 22);
    expect(faultsOf(await bench.import(asXlsx(lie), sheet))).toEqual(['-  TABLE_UNREADABLE']);
    const rubbish = Buffer.from(`PK\u0003\u0004${'x'.repeat(500)}`);
    expect(faultsOf(await bench.import(asXlsx(rubbish), sheet))).toEqual(['-  TABLE_UNREADABLE']);
  });

  it('has at most 10,000 lines', async () => {
    const sheet = await newSheet();
    const line = ['测试甲', idNumber(1), null, null, null, null, 1, null, 1, null];
    const bytes = await writeExcelFile([head, ...Array.from({ length: 10_001 }, () => line)]).toBuffer();
    const result = await bench.import(asXlsx(bytes), sheet);
    expect(result).toMatchObject({ state: 'FAILED', faultCount: 10_000 });
  });
});

describe('the expected match rate', () => {
  it('counts workers with one entry or exit in the month, anew at each import [CD-3.3.4-05, CD-3.3.4-06]', async () => {
    await bench.passages(String(workers[0]), ['05', '07:58', 'IN'], ['05', '17:00', 'OUT']);
    await bench.passages(String(workers[1]), ['06', '17:00', 'OUT']);
    const sheet = await newSheet({ payMonth: '2026-10', payDay: '2026-11-15' });
    await bench.import(entered(...workers.map((workerId) => ENTERED(100, workerId))), sheet);
    expect(await bench.sheet(sheet)).toMatchObject({
      table: { lines: 3, matchedWorkers: 2, matchRateBp: 6667 },
    });
    await bench.import(entered(ENTERED(100), ENTERED(100, workers[1])), sheet);
    expect(await bench.sheet(sheet)).toMatchObject({
      table: { lines: 2, matchedWorkers: 2, matchRateBp: 10_000 },
    });
  });
});

describe('imports that race', () => {
  const queue = async (sheet: typeof SHEET, netFen: number) =>
    String(
      (
        await bench.done('importPayrollTable', sheet, {
          acting: acting(MAKER),
          source: entered(ENTERED(netFen)),
        })
      ).body['jobId'],
    );

  it('leave the last one that was sent, whichever ends first', async () => {
    const sheet = await newSheet();
    const first = await queue(sheet, 100);
    const last = await queue(sheet, 200);
    const run = () =>
      runDueJobs(
        {
          ...{ db: bench.db, clock: bench.deps.clock, handlers: { [IMPORT_JOB]: importHandler(bench.deps) } },
          onError: (error) => {
            throw error;
          },
        },
        new AbortController().signal,
      );
    await Promise.all([run(), run()]);
    bench.time.now += 60_000;
    await run();
    const stateOf = async (jobId: string) =>
      (await bench.done('getPayrollImport', { ...sheet, jobId })).body['state'];
    expect([await stateOf(first), await stateOf(last)]).toEqual(['SUPERSEDED', 'DONE']);
    expect(await bench.sheet(sheet)).toMatchObject({ version: 1, table: { totalFen: 200 } });
  });

  it('change nothing when the sheet was fixed, or the person lost his role, while the table was read', async () => {
    const sheet = await newSheet();
    await bench.import(entered(ENTERED(100)), sheet);
    await queue(sheet, 200);
    const setState = (state: string) =>
      bench.db.updateTable('payroll_sheet').set({ state }).where('sheet_id', '=', sheet.sheetId).execute();
    await setState('EXPORTED');
    await bench.work();
    expect(await bench.sheet(sheet)).toMatchObject({
      state: 'EXPORTED',
      version: 1,
      table: { totalFen: 100 },
    });
    await setState('UPLOADED');
    const job = await queue(sheet, 300);
    await bench.person(MAKER, { active: false }, null);
    await bench.work();
    await bench.person(MAKER, {}, null);
    expect(faultsOf((await bench.done('getPayrollImport', { ...sheet, jobId: job })).body)).toEqual([
      '-  PERSON_NOT_ALLOWED',
    ]);
  });

  it('are undone when the lease went to another process before the commit', async () => {
    const sheet = await newSheet();
    const jobId = await queue(sheet, 100);
    const errors: unknown[] = [];
    const handler = importHandler(bench.deps);
    const robbed: JobHandler = (job, hold) =>
      handler(job, {
        ...hold,
        progress: async (done, total) => {
          await bench.db
            .updateTable('payroll_job')
            .set({ epoch: 99 })
            .where('job_id', '=', Number(jobId))
            .execute();
          return hold.progress(done, total);
        },
      });
    const options = { db: bench.db, clock: bench.deps.clock, handlers: { [IMPORT_JOB]: robbed } };
    await runDueJobs({ ...options, onError: (error) => errors.push(error) }, new AbortController().signal);
    expect(await bench.sheet(sheet)).toMatchObject({ state: 'DRAFT', version: 0 });
  });
});
