import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting } from '../../registry/people/people-test-bench.ts';
import { CONTRACTOR } from '../../registry/registry-test-bench.ts';
import { payrollProfile } from '../payroll-profile.ts';
import {
  CHECKER,
  createSheetsBench,
  idNumber,
  MAKER,
  SHEET,
  SHEET_HEAD,
  type SheetsBench,
} from './sheets-test-bench.ts';

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

/** The example of R-11: 4,000.00 + 5,500.50 + 6,000.00 = 15,500.50 yuan. */
const AMOUNTS = [400_000, 550_050, 600_000];
const lines = (amounts = AMOUNTS) =>
  amounts.map((netFen, index) => ({ workerId: workers[index], grossFen: netFen, netFen }));
const table = (amounts = AMOUNTS) => ({ kind: 'LINES', lines: lines(amounts) });
const digestOf = (sheet: Record<string, unknown>) =>
  (sheet['table'] as { contentDigest: string }).contentDigest;

let serial = 0;
/** A sheet of a month of its own. */
async function newSheet(more: object = {}): Promise<typeof SHEET> {
  serial += 1;
  const sheet = { ...SHEET, sheetId: `T-${serial}` };
  const payMonth = `20${30 + Math.floor(serial / 12)}-${String((serial % 12) + 1).padStart(2, '0')}`;
  await bench.done('putPayrollSheet', sheet, { ...SHEET_HEAD, payMonth, payDay: '2040-01-05', ...more });
  return sheet;
}
const scan = (sheet: typeof SHEET, version = 1, person = MAKER) => ({
  acting: acting(person),
  version,
  attachments: [bench.attach(`scan of ${sheet.sheetId} ${version}`)],
});
const approval = async (sheet: typeof SHEET, person = CHECKER, version = 1) => ({
  acting: acting(person),
  version,
  contentDigest: digestOf(await bench.sheet(sheet)),
});

describe('a payroll sheet', () => {
  it('goes from table to scan to approval, with its total at each step [GX-4.4-01, GX-1.1-11]', async () => {
    await bench.done('putPayrollSheet', SHEET, SHEET_HEAD);
    expect(await bench.import(table())).toMatchObject({ state: 'DONE', version: 1, done: 3, faultCount: 0 });
    const uploaded = await bench.sheet();
    expect(uploaded).toMatchObject({
      state: 'UPLOADED',
      table: { lines: 3, totalFen: 1_550_050, source: 'ENTERED', madeBy: MAKER },
      sums: [{ state: 'OPEN', lines: 3, amountFen: 1_550_050 }],
    });
    const signed = await bench.done('recordSignedScan', SHEET, scan(SHEET));
    expect(signed).toMatchObject({ status: 201, body: { state: 'SIGNED', scan: { version: 1 } } });
    const approved = await bench.done('approvePayrollSheet', SHEET, await approval(SHEET));
    expect(approved.body).toMatchObject({
      state: 'APPROVED',
      approval: { version: 1, contentDigest: digestOf(uploaded), madeBy: MAKER, approvedBy: CHECKER },
    });
  });

  it('comes only from a bound special account of the project [GX-4.3-01, JM-3.3-13, I-20]', async () => {
    const put = (accountId: string) =>
      bench.refused('putPayrollSheet', { ...SHEET, sheetId: 'S-x' }, { ...SHEET_HEAD, accountId });
    expect(await put('A-other')).toBe('ACCOUNT_NOT_BOUND');
    const sheet = await newSheet();
    await bench.db.updateTable('wage_account').set({ state: 'PENDING' }).execute();
    expect(await put('A-1')).toBe('ACCOUNT_NOT_BOUND');
    const source = table();
    expect(await bench.refused('importPayrollTable', sheet, { acting: acting(MAKER), source })).toBe(
      'ACCOUNT_NOT_BOUND',
    );
    expect(await bench.refused('recordSignedScan', sheet, scan(sheet))).toBe('ACCOUNT_NOT_BOUND');
    await bench.db.updateTable('wage_account').set({ state: 'BOUND' }).execute();
  });

  it('asks each step for the security password of the person [GX-4.1-03, I-21]', async () => {
    const sheet = await newSheet();
    const wrong = acting(MAKER, 'not the password');
    const none = { personId: MAKER };
    expect(await bench.refused('putPayrollSheet', sheet, { ...SHEET_HEAD, acting: wrong })).toBe(
      'SECURITY_PASSWORD_WRONG',
    );
    expect(await bench.refused('importPayrollTable', sheet, { acting: none, source: table() })).toBe(
      'SECURITY_PASSWORD_MISSING',
    );
    expect(await bench.refused('recordSignedScan', sheet, { ...scan(sheet), acting: none })).toBe(
      'SECURITY_PASSWORD_MISSING',
    );
    const unsigned = { acting: { personId: CHECKER }, version: 1, contentDigest: '0'.repeat(64) };
    expect(await bench.refused('approvePayrollSheet', sheet, unsigned)).toBe('SECURITY_PASSWORD_MISSING');
    expect(await bench.sheet(sheet)).toMatchObject({ state: 'DRAFT', version: 0 });
  });

  it('lets no step come before the one before it [GX-4.4-02, I-17, FS-5.9-02]', async () => {
    const sheet = await newSheet();
    expect(await bench.refused('recordSignedScan', sheet, scan(sheet))).toBe('PAYROLL_TABLE_MISSING');
    const early = { acting: acting(CHECKER), version: 1, contentDigest: '0'.repeat(64) };
    expect(await bench.refused('approvePayrollSheet', sheet, early)).toBe('PAYROLL_TABLE_MISSING');
    await bench.import(table(), sheet);
    expect(await bench.refused('approvePayrollSheet', sheet, await approval(sheet))).toBe(
      'SIGNED_SCAN_MISSING',
    );
  });

  it('is approved again for an account that was changed since, as long as nothing of it has left', async () => {
    const sheet = await newSheet();
    await bench.import(table(), sheet);
    await bench.done('recordSignedScan', sheet, scan(sheet));
    const approve = async () => bench.done('approvePayrollSheet', sheet, await approval(sheet));
    const forAccount = async () => {
      const query = bench.db.selectFrom('payroll_approval').select('account_version');
      return (await query.where('sheet_id', '=', sheet.sheetId).executeTakeFirstOrThrow()).account_version;
    };
    const change = (version: number) => bench.db.updateTable('wage_account').set({ version }).execute();
    const state = (to: string) =>
      bench.db
        .updateTable('payroll_sheet')
        .set({ state: to })
        .where('sheet_id', '=', sheet.sheetId)
        .execute();
    await approve();
    expect(await forAccount()).toBe(1);
    await change(2);
    expect((await approve()).body).toMatchObject({ state: 'APPROVED' });
    expect(await forAccount()).toBe(2);
    // A file that was made and that nobody was given does not stand in the way; one that the bank has does.
    await state('EXPORTED');
    expect(await bench.refused('approvePayrollSheet', sheet, await approval(sheet))).toBe(
      'PAYROLL_SHEET_FIXED',
    );
    await change(3);
    expect((await approve()).body).toMatchObject({ state: 'EXPORTED' });
    expect(await forAccount()).toBe(3);
    await change(4);
    const sent = { state: 'SENT', updated_at: new Date(bench.time.now) };
    await bench.db.updateTable('payroll_line').set(sent).where('sheet_id', '=', sheet.sheetId).execute();
    expect(await bench.refused('approvePayrollSheet', sheet, await approval(sheet))).toBe(
      'PAYROLL_SHEET_FIXED',
    );
    expect(await forAccount()).toBe(3);
  });

  it('is approved by another person than the one who made it, and by the roles that may', async () => {
    await bench.person('both', { roles: ['LABOUR_WAGE_OFFICER', 'LABOUR_WAGE_HEAD'] });
    const sheet = await newSheet();
    await bench.done('importPayrollTable', sheet, { acting: acting('both'), source: table() });
    await bench.work();
    await bench.done('recordSignedScan', sheet, scan(sheet));
    expect(await bench.refused('approvePayrollSheet', sheet, await approval(sheet, 'both'))).toBe(
      'SAME_PERSON',
    );
    expect(await bench.refused('approvePayrollSheet', sheet, await approval(sheet, MAKER))).toBe(
      'PERSON_NOT_ALLOWED',
    );
    const done = await bench.done('approvePayrollSheet', sheet, await approval(sheet));
    expect(done.body).toMatchObject({ state: 'APPROVED' });
  });

  it("lets a subcontractor's clerk make sheets of its own company only", async () => {
    await bench.person('clerk', { roles: ['SUBCONTRACTOR_CLERK'], companyId: CONTRACTOR });
    const sheet = await newSheet();
    const body = { acting: acting('clerk'), source: table() };
    expect(await bench.refused('importPayrollTable', sheet, body)).toBe('PERSON_NOT_ALLOWED');
  });

  it('loses scan and approval with a new table, and refuses a stale approval [GX-1.1-13, I-17]', async () => {
    const sheet = await newSheet();
    await bench.import(table(), sheet);
    await bench.done('recordSignedScan', sheet, scan(sheet));
    const stale = await approval(sheet);
    await bench.done('approvePayrollSheet', sheet, stale);
    await bench.import(table([400_000, 550_050, 600_001]), sheet);
    const changed = await bench.sheet(sheet);
    expect(changed).toMatchObject({ state: 'UPLOADED', version: 2 });
    expect(changed).not.toHaveProperty('scan');
    expect(changed).not.toHaveProperty('approval');
    expect(await bench.refused('recordSignedScan', sheet, scan(sheet, 1))).toBe('PAYROLL_SHEET_CHANGED');
    await bench.done('recordSignedScan', sheet, scan(sheet, 2));
    expect(await bench.refused('approvePayrollSheet', sheet, stale)).toBe('PAYROLL_SHEET_CHANGED');
    expect(await bench.refused('approvePayrollSheet', sheet, { ...stale, version: 2 })).toBe(
      'PAYROLL_SHEET_CHANGED',
    );
  });

  it('has the same content digest for the same content, and another for any other', async () => {
    const sheet = await newSheet();
    await bench.import(table(), sheet);
    const first = digestOf(await bench.sheet(sheet));
    await bench.import(table(), sheet);
    expect(await bench.sheet(sheet)).toMatchObject({ version: 2, table: { contentDigest: first } });
    await bench.import(table([600_000, 550_050, 400_000]), sheet);
    expect(digestOf(await bench.sheet(sheet))).not.toBe(first);
  });

  it('asks for a new table when its head changes, whatever was approved', async () => {
    const sheet = await newSheet({ payMonth: '2029-01' });
    await bench.import(table(), sheet);
    await bench.done('recordSignedScan', sheet, scan(sheet));
    await bench.done('approvePayrollSheet', sheet, await approval(sheet));
    const head = { ...SHEET_HEAD, payMonth: '2029-01', payDay: '2040-01-05' };
    await bench.done('putPayrollSheet', sheet, head);
    expect(await bench.sheet(sheet)).toMatchObject({ state: 'APPROVED' });
    await bench.done('putPayrollSheet', sheet, { ...head, payDay: '2040-01-06' });
    expect(await bench.sheet(sheet)).toMatchObject({ state: 'DRAFT', version: 1 });
    expect(await bench.refused('recordSignedScan', sheet, scan(sheet))).toBe('PAYROLL_TABLE_MISSING');
  });

  it('can change no longer once its bank file is made', async () => {
    const sheet = await newSheet({ payMonth: '2029-02' });
    await bench.import(table(), sheet);
    await bench.db
      .updateTable('payroll_sheet')
      .set({ state: 'EXPORTED' })
      .where('sheet_id', '=', sheet.sheetId)
      .execute();
    const body = { acting: acting(MAKER), source: table() };
    expect(await bench.refused('importPayrollTable', sheet, body)).toBe('PAYROLL_SHEET_FIXED');
    expect(await bench.refused('recordSignedScan', sheet, scan(sheet))).toBe('PAYROLL_SHEET_FIXED');
    const head = { ...SHEET_HEAD, payMonth: '2029-02', payDay: '2041-01-05' };
    expect(await bench.refused('putPayrollSheet', sheet, head)).toBe('PAYROLL_SHEET_FIXED');
  });

  it('names scans that the project has [GX-4.4-02]', async () => {
    const sheet = await newSheet();
    await bench.import(table(), sheet);
    const unknown = { ...scan(sheet), attachments: ['f'.repeat(64)] };
    expect(await bench.refused('recordSignedScan', sheet, unknown)).toEqual([
      '/attachments/0 ATTACHMENT_UNKNOWN',
    ]);
    const csv = { ...scan(sheet), attachments: [bench.attach('a,b', 'text/csv')] };
    expect(await bench.refused('recordSignedScan', sheet, csv)).toEqual([
      '/attachments/0 ATTACHMENT_UNKNOWN',
    ]);
  });
});

describe('what a city asks for', () => {
  it('is a public notice that is over before approval in Foshan [FS-5.9-02]', async () => {
    bench.profile.values = payrollProfile('foshan', '2026-11-21');
    const sheet = await newSheet();
    await bench.import(table(), sheet);
    const notice = (fromDay: string, toDay: string) => ({
      acting: acting(MAKER),
      version: 1,
      fromDay,
      toDay,
    });
    expect(await bench.refused('recordPublicNotice', sheet, notice('2026-11-16', '2026-11-20'))).toBe(
      'SIGNED_SCAN_MISSING',
    );
    await bench.done('recordSignedScan', sheet, scan(sheet));
    expect(await bench.refused('approvePayrollSheet', sheet, await approval(sheet))).toBe(
      'PUBLIC_NOTICE_MISSING',
    );
    expect(await bench.refused('recordPublicNotice', sheet, notice('2026-11-20', '2026-11-16'))).toEqual([
      '/toDay DATES_REVERSED',
    ]);
    await bench.done('recordPublicNotice', sheet, notice('2026-11-16', '2026-11-21'));
    expect(await bench.refused('approvePayrollSheet', sheet, await approval(sheet))).toBe(
      'PUBLIC_NOTICE_RUNNING',
    );
    await bench.done('recordPublicNotice', sheet, notice('2026-11-16', '2026-11-20'));
    expect((await bench.done('approvePayrollSheet', sheet, await approval(sheet))).body).toMatchObject({
      state: 'APPROVED',
    });
    bench.profile.values = payrollProfile(null, '2026-11-21');
  });

  it('is a registered agency agreement in Sichuan [SC-3.3.4-02]', async () => {
    bench.profile.values = payrollProfile('sichuan', '2026-11-21');
    const sheet = { ...SHEET, sheetId: 'S-sichuan' };
    const head = { ...SHEET_HEAD, payMonth: '2028-01', payDay: '2028-02-01' };
    expect(await bench.refused('putPayrollSheet', sheet, head)).toBe('AGREEMENT_NOT_REGISTERED');
    const now = new Date(bench.time.now);
    await bench.db
      .insertInto('agency_agreement')
      .values({
        ...{ project_id: 'P-1', agreement_id: 'G-1', version: 1, stated_by: 'system:city' },
        ...{ stated: JSON.stringify({ companyId: head.companyId }), created_at: now, updated_at: now },
      })
      .execute();
    expect((await bench.done('putPayrollSheet', sheet, head)).status).toBe(201);
    bench.profile.values = payrollProfile(null, '2026-11-21');
  });
});

describe('a firm that paid by itself', () => {
  it('declares it for the whole total; the lines become declared and never paid [JM-3.3-12, I-18]', async () => {
    const sheet = await newSheet();
    await bench.import(table([400_000, 550_050]), sheet);
    const declaration = { acting: acting(MAKER), version: 1, totalFen: 950_051, paidOn: '2026-11-20' };
    expect(await bench.refused('declarePayment', sheet, declaration)).toEqual([
      '/totalFen PAYROLL_TOTAL_MISMATCH',
    ]);
    const done = await bench.done('declarePayment', sheet, { ...declaration, totalFen: 950_050 });
    expect(done.body).toMatchObject({
      state: 'DECLARED',
      sums: [{ state: 'DECLARED', lines: 2, amountFen: 950_050 }],
    });
    const wages = await bench.done('listWages', { projectId: 'P-1', workerId: String(workers[0]) });
    expect(wages.body['items']).toEqual([]);
    expect(await bench.refused('declarePayment', sheet, { ...declaration, totalFen: 950_050 })).toBe(
      'PAYROLL_SHEET_FIXED',
    );
  });
});
