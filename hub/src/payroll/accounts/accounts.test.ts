import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acting } from '../../registry/people/people-test-bench.ts';
import { buildSite, LABOUR_FIRM } from '../../registry/registry-test-bench.ts';
import {
  ACCOUNT_NAME,
  ACCOUNT_NUMBER,
  createAccountBench,
  STATED,
  type AccountBench,
} from './accounts-test-bench.ts';
import { findPayingAccount } from './account-store.ts';

let bench: AccountBench;
beforeAll(async () => {
  bench = await createAccountBench();
});
afterAll(() => bench.close());

const id = (accountId: string, projectId = 'P-1') => ({ projectId, accountId });
/** Each account has a number of its own, ending in two digits. */
const numbered = (n: number) => `99000100000001${String(n).padStart(2, '0')}`;
const stateOf = async (accountId: string) =>
  (await bench.done('getWageAccount', id(accountId))).body['state'];
const confirm = { acting: acting('officer'), agreementAccepted: true };
const putDone = (accountId: string, more: object = {}) =>
  bench.done('putWageAccount', id(accountId), { ...STATED, ...more });
const putRefused = (accountId: string, more: object) =>
  bench.refused('putWageAccount', id(accountId), { ...STATED, ...more });

beforeEach(() => {
  bench.bank.verdict = { verdict: 'VALID', reference: 'V-1' };
  bench.bank.asked = [];
});

async function bind(accountId: string, more: object = {}): Promise<void> {
  await putDone(accountId, more);
  await bench.runJobs();
  await bench.done('confirmWageAccount', id(accountId), confirm);
}

describe('binding a special account, row by row of its decision table', () => {
  it('1: no password set: refused, set the password first [GX-4.2-01] [GX-4.1-01]', async () => {
    await bench.person('new-officer', {}, null);
    // Nothing else of the statement is looked at before.
    const more = { acting: acting('new-officer'), accountName: '别的名称' };
    expect(await putRefused('R1', more)).toBe('SECURITY_PASSWORD_NOT_SET');
    expect(await bench.refused('getWageAccount', id('R1'))).toBe('WAGE_ACCOUNT_NOT_FOUND');
  });

  it('2: a wrong password, or that of another: refused and counted, nothing changes [GX-4.2-01] [GX-4.1-02]', async () => {
    await putDone('R2', { accountNumber: numbered(2) });
    const before = await bench.done('getWageAccount', id('R2'));
    const wrong = { acting: acting('officer', 'quite another password'), accountNumber: numbered(3) };
    expect(await putRefused('R2', wrong)).toBe('SECURITY_PASSWORD_WRONG');
    expect((await bench.done('getWageAccount', id('R2'))).body).toEqual(before.body);
    const { failures } = await bench.db
      .selectFrom('person_password')
      .select('failures')
      .where('person_id', '=', 'officer')
      .executeTakeFirstOrThrow();
    expect(failures).toBe(1);
  });

  it("3: the bank refuses the account: refused with the bank's code [GX-4.2-02]", async () => {
    bench.bank.verdict = { verdict: 'INVALID', bankCode: 'E102', text: `账号${numbered(4)}不存在` };
    await putDone('R3', { accountNumber: numbered(4) });
    await bench.runJobs();
    expect((await bench.done('getWageAccount', id('R3'))).body).toMatchObject({
      state: 'INVALID',
      verdict: { verdict: 'INVALID', source: 'BANK', bankCode: 'E102' },
    });
    // Whether or not the agreement is ticked: the bank comes first.
    for (const agreementAccepted of [true, false]) {
      const reply = await bench.send('confirmWageAccount', id('R3'), { ...confirm, agreementAccepted });
      expect(reply).toMatchObject({ ok: false, problem: { code: 'ACCOUNT_REFUSED_BY_BANK' } });
      expect(JSON.stringify(reply)).toContain('E102');
      expect(JSON.stringify(reply)).not.toContain(numbered(4));
    }
  });

  it('4: no answer in time: pending, asked again later, not usable [GX-4.2-02]', async () => {
    bench.bank.verdict = null;
    await putDone('R4', { accountNumber: numbered(5) });
    expect(await bench.runJobs()).toBe(1);
    expect(await stateOf('R4')).toBe('PENDING');
    expect(await bench.refused('confirmWageAccount', id('R4'), confirm)).toBe('ACCOUNT_PENDING');
    expect(await findPayingAccount(bench.db, id('R4'))).toMatchObject({
      ok: false,
      problem: { code: 'ACCOUNT_NOT_BOUND' },
    });
    expect(await bench.runJobs()).toBe(0);
    bench.bank.verdict = { verdict: 'UNKNOWN', why: '系统维护' };
    bench.time.now += 30_000;
    expect(await bench.runJobs()).toBe(1);
    expect(await stateOf('R4')).toBe('PENDING');
    bench.bank.verdict = { verdict: 'VALID' };
    bench.time.now += 60_000;
    expect(await bench.runJobs()).toBe(1);
    expect(await stateOf('R4')).toBe('VALID');
  });

  it('5: valid, agreement not ticked: refused [GX-4.2-03]', async () => {
    await putDone('R5', { accountNumber: numbered(6) });
    await bench.runJobs();
    const unticked = { ...confirm, agreementAccepted: false };
    expect(await bench.refused('confirmWageAccount', id('R5'), unticked)).toBe('AGREEMENT_NOT_ACCEPTED');
    expect(await stateOf('R5')).toBe('VALID');
  });

  it('6: valid and ticked: bound [GX-4.2-01..03] [SC-3.3.4-01]', async () => {
    await putDone('R6', { accountNumber: numbered(7) });
    await bench.runJobs();
    expect(bench.bank.asked).toEqual([{ accountName: ACCOUNT_NAME, account: numbered(7) }]);
    expect((await bench.done('confirmWageAccount', id('R6'), confirm)).body['state']).toBe('BOUND');
    expect((await bench.done('confirmWageAccount', id('R6'), confirm)).body['state']).toBe('BOUND');
    expect((await findPayingAccount(bench.db, id('R6'))).ok).toBe(true);
  });
});

describe('a special account', () => {
  it('breaks the rule of its name, its contractor, its bank, its interbank number: each at its place', async () => {
    expect(await putRefused('W1', { accountName: '示例建设集团有限公司农民工工资专用账户' })).toEqual([
      '/accountName ACCOUNT_NAME_RULE',
    ]);
    expect(await putRefused('W1', { companyId: LABOUR_FIRM })).toEqual(['/companyId NOT_GENERAL_CONTRACTOR']);
    const more = {
      ...{ bankId: 'no-bank', branchCnaps: '102100099997', openedOn: '2026-11-22' },
      agreementDocument: '0'.repeat(64),
    };
    expect(await putRefused('W1', more)).toEqual([
      '/bankId BANK_UNKNOWN',
      '/branchCnaps CNAPS_INVALID',
      '/openedOn DATE_IN_FUTURE',
      '/agreementDocument ATTACHMENT_UNKNOWN',
    ]);
    // Names are clear in the database and absent from errors.
    const reply = await bench.send('putWageAccount', id('W1'), { ...STATED, accountName: '别的名称' });
    expect(JSON.stringify(reply)).not.toMatch(/示例建设集团|项目P-1|别的名称/);
  });

  it('is usable by its own project only, unless every project manages it separately [JM-3.3-13]', async () => {
    await buildSite(bench, 'P-2');
    await bench.person('officer-2', { projectIds: ['P-2'] });
    const there = {
      ...{ acting: acting('officer-2'), accountNumber: numbered(8) },
      accountName: ACCOUNT_NAME.replace('P-1', 'P-2'),
    };
    const putThere = (management: string) => ({ ...STATED, ...there, management });
    await putDone('S1', { accountNumber: numbered(8), management: 'SEPARATE' });
    expect(await bench.refused('putWageAccount', id('S1', 'P-2'), putThere('ONE_PROJECT'))).toBe(
      'ACCOUNT_TAKEN',
    );
    await bench.done('putWageAccount', id('S1', 'P-2'), putThere('SEPARATE'));
    expect(await putRefused('S1', { accountNumber: numbered(8) })).toBe('ACCOUNT_TAKEN');
    expect(await putRefused('S2', { accountNumber: numbered(8), management: 'SEPARATE' })).toBe(
      'ACCOUNT_TAKEN',
    );
    const elsewhere = { ...STATED, accountName: there.accountName };
    expect(await bench.refused('putWageAccount', id('S3', 'P-2'), elsewhere)).toBe('PERSON_NOT_ALLOWED');
  });

  it('is validated and bound anew when it changes, and the same statement again changes nothing', async () => {
    await bind('C1', { accountNumber: numbered(9) });
    await putDone('C1', { accountNumber: numbered(9) });
    expect(await stateOf('C1')).toBe('BOUND');
    const changed = await putDone('C1', { accountNumber: numbered(10) });
    expect(changed.body).toMatchObject({ state: 'PENDING', version: 2 });
    expect(changed.body).not.toHaveProperty('verdict');
    expect(await bench.refused('confirmWageAccount', id('C1'), confirm)).toBe('ACCOUNT_PENDING');
    await bench.runJobs();
    expect(await stateOf('C1')).toBe('VALID');
  });

  it('takes no verdict that the bank gave on an earlier statement', async () => {
    await putDone('C2', { accountNumber: numbered(11) });
    bench.bank.verdict = { verdict: 'INVALID', bankCode: 'E1' };
    bench.bank.meanwhile = async () => {
      await putDone('C2', { accountNumber: numbered(12) });
      bench.bank.verdict = { verdict: 'VALID' };
    };
    expect(await bench.runJobs()).toBe(2);
    expect(bench.bank.asked.map(({ account }) => account)).toEqual([numbered(11), numbered(12)]);
    expect(await stateOf('C2')).toBe('VALID');
  });

  it('that was refused is asked about again when it is stated again', async () => {
    bench.bank.verdict = { verdict: 'INVALID', bankCode: 'E1' };
    await putDone('C3', { accountNumber: numbered(15) });
    await bench.runJobs();
    bench.bank.verdict = { verdict: 'VALID' };
    await putDone('C3', { accountNumber: numbered(15) });
    await bench.runJobs();
    expect(await stateOf('C3')).toBe('VALID');
  });

  it('of a bank without an interface is decided by a document and a second person', async () => {
    await putDone('D1', { bankId: 'paper-bank', accountNumber: numbered(13) });
    expect(await bench.runJobs()).toBe(0);
    const document = await bench.attach(Buffer.from('%PDF-1.7 开户证明'));
    const decision = (personId: string, password?: string) => ({
      ...{ acting: acting(personId, password), verdict: 'VALID', document },
    });
    expect(await bench.refused('decideWageAccount', id('D1'), decision('officer'))).toBe('SAME_PERSON');
    const other = decision('other', 'quite another password');
    expect(
      await bench.refused('decideWageAccount', id('D1'), { ...other, document: '0'.repeat(64) }),
    ).toEqual(['/document ATTACHMENT_UNKNOWN']);
    expect((await bench.done('decideWageAccount', id('D1'), other)).body).toMatchObject({
      state: 'VALID',
      verdict: { source: 'DOCUMENT', document, personId: 'other' },
    });
    expect(await bench.refused('decideWageAccount', id('D1'), other)).toBe('ACCOUNT_NOT_PENDING');
    await putDone('D2', { accountNumber: numbered(14) });
    expect(await bench.refused('decideWageAccount', id('D2'), other)).toBe('ACCOUNT_VALIDATED_BY_BANK');
  });

  it('is listed page by page, its number masked [SC-3.2.2-07] [P9]', async () => {
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const query = { limit: '3', ...(cursor === undefined ? {} : { cursor }) };
      const { body } = await bench.done('listWageAccounts', { projectId: 'P-1' }, undefined, { query });
      const { items, nextCursor } = body as { items: { accountId: string }[]; nextCursor: string | null };
      expect(items.length).toBeLessThanOrEqual(3);
      seen.push(...items.map(({ accountId }) => accountId));
      expect(JSON.stringify(items)).not.toContain('990001000000');
      cursor = nextCursor;
    }
    expect(seen).toEqual([...new Set(seen)].sort());
    expect(seen).toContain('R6');
    expect((await bench.done('getWageAccount', id('R6'))).body['accountNumber']).toBe('************0107');
  });

  it('leaves its number nowhere in clear: not in a column, not in the trail [P9]', async () => {
    await putDone('P9', { accountNumber: ACCOUNT_NUMBER });
    const row = await bench.db
      .selectFrom('wage_account')
      .selectAll()
      .where('account_id', '=', 'P9')
      .executeTakeFirstOrThrow();
    const plain = createHash('sha256').update(ACCOUNT_NUMBER).digest();
    expect(row.account_token.equals(plain)).toBe(false);
    expect(row.sealed.includes(ACCOUNT_NUMBER)).toBe(false);
    const trail = await bench.db.selectFrom('audit_entry').select(['object', 'detail']).execute();
    const jobs = await bench.db.selectFrom('payroll_job').selectAll().execute();
    expect(JSON.stringify([row, trail, jobs])).not.toContain(ACCOUNT_NUMBER);
    expect(JSON.stringify(trail)).not.toContain(ACCOUNT_NAME);
  });
});

describe('closing', () => {
  const closing = (noticeFrom: string) => ({ acting: acting('officer'), noticeFrom });
  const end = { acting: acting('officer') };
  const complete = (statusCode: string) =>
    bench.done(
      'putProject',
      { projectId: 'P-1' },
      { name: '项目P-1', areaCode: '990001', statusCode, generalContractorId: STATED.companyId },
    );

  it('waits for completion and 30 days of notice, and then nothing changes any more', async () => {
    await bind('Z1', { accountNumber: numbered(20) });
    const today = '2026-11-21';
    expect(await bench.refused('closeWageAccount', id('Z1'), closing(today))).toBe('PROJECT_NOT_COMPLETED');
    await complete('004');
    expect(await bench.refused('closeWageAccount', id('Z1'), closing('2026-11-20'))).toEqual([
      '/noticeFrom NOTICE_IN_PAST',
    ]);
    expect(await bench.refused('finishWageAccountClosing', id('Z1'), end)).toBe('NOTICE_NOT_OVER');
    expect(await bench.refused('closeWageAccount', id('R4'), closing(today))).toBe('ACCOUNT_NOT_BOUND');
    expect((await bench.done('closeWageAccount', id('Z1'), closing(today))).body).toMatchObject({
      state: 'CLOSING',
      noticeFrom: today,
    });
    expect(await putRefused('Z1', { accountNumber: numbered(21) })).toBe('ACCOUNT_CLOSED');
    expect(await bench.refused('confirmWageAccount', id('Z1'), confirm)).toBe('ACCOUNT_CLOSED');
    const noon = Date.parse('2026-12-20T12:00:00+08:00');
    const before = bench.time.now;
    bench.time.now = noon;
    expect(await bench.refused('finishWageAccountClosing', id('Z1'), end)).toBe('NOTICE_NOT_OVER');
    bench.time.now = noon + 86_400_000;
    expect((await bench.done('finishWageAccountClosing', id('Z1'), end)).body['state']).toBe('CLOSED');
    expect(await bench.refused('finishWageAccountClosing', id('Z1'), end)).toBe('ACCOUNT_CLOSED');
    bench.time.now = before;
    await complete('003');
  });

  it('waits until every wage is settled, or paid by another line after it failed', async () => {
    await bind('Z2', { accountNumber: numbered(22) });
    await complete('004');
    await sheetWithLine('OPEN');
    const begin = closing('2026-11-21');
    expect(await bench.refused('closeWageAccount', id('Z2'), begin)).toBe('ACCOUNT_HAS_OPEN_PAYMENTS');
    const become = (state: string) => bench.db.updateTable('payroll_line').set({ state }).execute();
    for (const state of ['SENT', 'IN_DOUBT', 'FAILED']) {
      await become(state);
      expect(await bench.refused('closeWageAccount', id('Z2'), begin)).toBe('ACCOUNT_HAS_OPEN_PAYMENTS');
    }
    await become('DECLARED');
    expect((await bench.done('closeWageAccount', id('Z2'), begin)).body['state']).toBe('CLOSING');
    await complete('003');
  });

  async function sheetWithLine(state: string): Promise<void> {
    const now = new Date(bench.time.now);
    const key = { project_id: 'P-1', sheet_id: 'SH-1' };
    const bytes = Buffer.alloc(32);
    await bench.db.transaction().execute(async (trx) => {
      await trx
        .insertInto('payroll_sheet')
        .values({
          ...key,
          ...{
            company_id: STATED.companyId,
            account_id: 'Z2',
            pay_month: '2026-11-01',
            wage_month: '2026-11-01',
            kind: 'REGULAR',
          },
          ...{
            stated: '{}',
            state: 'UPLOADED',
            version: 1,
            stated_by: 'test',
            created_at: now,
            updated_at: now,
          },
        })
        .execute();
      await trx
        .insertInto('payroll_version')
        .values({
          ...{ ...key, version: 1, lines: 1, total_fen: 400_000, content_digest: bytes, matched_workers: 1 },
          ...{ source: 'ENTERED', made_by: 'officer', made_at: now },
        })
        .execute();
      await trx
        .insertInto('payroll_line')
        .values({
          ...{ ...key, version: 1, line_no: 1, line_id: 'W1-000001', worker_id: 'w', worker_name: '测试甲' },
          ...{ card_version: 1, account_masked: '*', account_token: bytes, sealed: bytes },
          ...{ gross_fen: 400_000, deductions_fen: 0, net_fen: 400_000, items: '[]', matched: true },
          ...{ state, updated_at: now },
        })
        .execute();
    });
  }
});
