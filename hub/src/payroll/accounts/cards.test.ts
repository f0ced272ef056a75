import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTRACTOR, enrol, LABOUR_FIRM, WORKER_A, WORKER_B } from '../../registry/registry-test-bench.ts';
import { ACCOUNT_NUMBER, createAccountBench, STATED, type AccountBench } from './accounts-test-bench.ts';
import { hasAgencyAgreement } from './agreements.ts';
import { currentCards } from './cards.ts';

let bench: AccountBench;
let workerId: string;
beforeAll(async () => {
  bench = await createAccountBench();
  workerId = await enrol(bench, WORKER_A);
});
afterAll(() => bench.close());

const CARD = {
  holderName: WORKER_A.name,
  accountNumber: '9900020000000018',
  accountKind: 'CARD',
  bankName: '示例银行',
  agreementAccepted: true,
};
const project = { projectId: 'P-1' };
const of = (worker: string) => ({ ...project, workerId: worker });
const putCard = (more: object, worker = workerId) =>
  bench.done('putWageCard', of(worker), { ...CARD, ...more });
const cardRefused = (more: object, worker = workerId) =>
  bench.refused('putWageCard', of(worker), { ...CARD, ...more });

describe("a worker's card", () => {
  it("is the worker's own, with the agreement accepted [GX-5.2-04]", async () => {
    expect(await bench.refused('getWageCard', of(workerId))).toBe('WAGE_CARD_NOT_FOUND');
    expect(await cardRefused({ holderName: WORKER_B.name })).toEqual(['/holderName HOLDER_MISMATCH']);
    expect(await cardRefused({ agreementAccepted: false })).toBe('AGREEMENT_NOT_ACCEPTED');
    expect(await cardRefused({ branchCnaps: '102100099990' })).toEqual(['/branchCnaps CNAPS_INVALID']);
    const { status, body } = await putCard({ branchCnaps: '102100099996' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ holderName: WORKER_A.name, accountNumber: '************0018', version: 1 });
    expect((await bench.done('getWageCard', of(workerId))).body).toMatchObject({ version: 1, warnings: [] });
  });

  it('is refused for who is not on the project', async () => {
    const { body } = await bench.done('registerWorker', {}, WORKER_B);
    expect(await cardRefused({ holderName: WORKER_B.name }, String(body['workerId']))).toBe(
      'PROJECT_WORKER_NOT_FOUND',
    );
  });

  it('warns of a wrong check digit of a card, and never of a passbook', async () => {
    const wrong = { accountNumber: '9900020000000017' };
    expect((await putCard(wrong)).body['warnings']).toEqual(['CARD_CHECK_DIGIT']);
    expect((await putCard({ ...wrong, accountKind: 'PASSBOOK' })).body['warnings']).toEqual([]);
  });

  it('is a new version when it changes; earlier ones stay, one is in force', async () => {
    const { body } = await putCard({ accountNumber: '9900020000000033' });
    const again = await putCard({ accountNumber: '9900020000000033' });
    expect([again.status, again.body['version']]).toEqual([200, body['version']]);
    const rows = await bench.db
      .selectFrom('wage_card')
      .select(['version', 'current'])
      .orderBy('version')
      .execute();
    expect(rows.filter(({ current }) => current)).toEqual([{ version: body['version'], current: true }]);
    expect(rows).toHaveLength(Number(body['version']));
    const cards = await currentCards(bench.payroll, bench.db, 'P-1', [workerId, 'w_none']);
    expect([...cards.keys()]).toEqual([workerId]);
    const token = bench.context.tokens.token('BANK_CARD', '9900020000000033');
    expect(cards.get(workerId)).toMatchObject({
      ...{ accountNumber: '9900020000000033', masked: '************0033', holderName: WORKER_A.name, token },
    });
  });

  it("stops at a character that the project's bank cannot carry, and names it", async () => {
    const rare = { ...WORKER_B, name: '测试𬭎', idCardNumber: '99000119900101003X' };
    const worker = await enrol(bench, rare);
    // No bank is known yet: nothing can be said.
    const holder = { holderName: rare.name, accountNumber: '9900020000000041' };
    expect((await putCard(holder, worker)).status).toBe(201);
    await bench.done('putWageAccount', { ...project, accountId: 'A-1' }, STATED);
    const reply = await bench.send('putWageCard', of(worker), { ...CARD, ...holder, bankName: '示例银行二' });
    expect(reply).toMatchObject({
      ok: false,
      problem: { code: 'VALIDATION', faults: [{ pointer: '/holderName', code: 'BANK_CANNOT_CARRY' }] },
    });
    expect(JSON.stringify(reply)).toContain('𬭎');
    expect(JSON.stringify(reply)).not.toContain('9900020000000041');
  });

  it('leaves its number nowhere in clear [P9]', async () => {
    const rows = await bench.db.selectFrom('wage_card').selectAll().execute();
    const trail = await bench.db.selectFrom('audit_entry').selectAll().execute();
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify([rows, trail])).not.toContain('99000200000000');
    for (const { sealed } of rows) expect(sealed.includes('99000200000000')).toBe(false);
  });
});

it('keeps the two kinds of accounts apart: the special account and the cards of workers [SC-3.5.1-01]', async () => {
  const { body: account } = await bench.done('getWageAccount', { ...project, accountId: 'A-1' });
  const { body: card } = await bench.done('getWageCard', of(workerId));
  expect([account['accountNumber'], card['accountNumber']]).toEqual([
    `************${ACCOUNT_NUMBER.slice(-4)}`,
    '************0033',
  ]);
  expect(account).not.toHaveProperty('holderName');
  expect(card).not.toHaveProperty('state');
});

it('registers a wage agency agreement with its scans [SC-3.3.4-02]', async () => {
  const scan = await bench.attach(Buffer.from('%PDF-1.7 代发协议'));
  const agreement = { companyId: LABOUR_FIRM, signedOn: '2026-11-01', scans: [scan] };
  const at = { ...project, agreementId: 'AG-1' };
  expect(await bench.refused('getAgencyAgreement', at)).toBe('AGENCY_AGREEMENT_NOT_FOUND');
  expect(
    await bench.refused('putAgencyAgreement', at, {
      ...{ companyId: '91990000MA00000C46', signedOn: '2026-11-22' },
      scans: [scan, 'f'.repeat(64)],
    }),
  ).toEqual(
    expect.arrayContaining([
      '/companyId PARTICIPANT_UNKNOWN',
      '/signedOn DATE_IN_FUTURE',
      '/scans/1 ATTACHMENT_UNKNOWN',
    ]),
  );
  expect(await hasAgencyAgreement(bench.db, 'P-1', LABOUR_FIRM)).toBe(false);
  expect((await bench.done('putAgencyAgreement', at, agreement)).status).toBe(201);
  expect((await bench.done('putAgencyAgreement', at, agreement)).body['version']).toBe(1);
  expect((await bench.done('getAgencyAgreement', at)).body).toMatchObject(agreement);
  expect(await hasAgencyAgreement(bench.db, 'P-1', LABOUR_FIRM)).toBe(true);
  expect(await hasAgencyAgreement(bench.db, 'P-1', CONTRACTOR)).toBe(false);
});

it('takes plans of three types, for firms and for workers [JM-3.3-09] [JM-3.3-10]', async () => {
  const types = ['SPLIT_PAYMENT', 'WAGE_FUND', 'WAGE_PAYMENT'] as const;
  for (const [n, type] of types.entries()) {
    const plan = { type, month: '2026-11', amountFen: 1_550_050, companyId: LABOUR_FIRM };
    expect((await bench.done('putWagePlan', { ...project, planId: `PL-${n}` }, plan)).status).toBe(201);
  }
  const { body } = await bench.done('listWagePlans', project);
  expect(body['items']).toMatchObject(types.map((type) => ({ type, amountFen: 1_550_050, version: 1 })));
  const other = { type: 'WAGE_FUND', month: '2026-11', amountFen: 1, companyId: '91990000MA00000C46' };
  expect(await bench.refused('putWagePlan', { ...project, planId: 'PL-9' }, other)).toEqual([
    '/companyId PARTICIPANT_UNKNOWN',
  ]);
});

describe('a disbursement', () => {
  const PAID = {
    type: 'WAGE_FUND',
    payee: { name: '示例劳务有限公司', accountNumber: '9900030000000014' },
    amountFen: 1_550_050,
    paidOn: '2026-11-20',
    transaction: { number: 'T-1' },
  };
  const at = { ...project, disbursementId: 'D-1' };

  it('names its paying account, exactly one [JM-3.3-11]', async () => {
    const payerAccount = { name: '示例置业有限公司', accountNumber: '9900030000000022' };
    expect(await bench.refused('putDisbursement', at, PAID)).toEqual([
      '/payerAccountId PAYER_ACCOUNT_MISSING',
    ]);
    const both = { ...PAID, payerAccountId: 'A-1', payerAccount };
    expect(await bench.refused('putDisbursement', at, both)).toEqual([
      '/payerAccountId PAYER_ACCOUNT_MISSING',
    ]);
    expect(
      await bench.refused('putDisbursement', at, { ...PAID, payerAccountId: 'A-9', paidOn: '2026-11-22' }),
    ).toEqual(['/payerAccountId PAYER_ACCOUNT_UNKNOWN', '/paidOn DATE_IN_FUTURE']);
    expect((await bench.done('putDisbursement', at, { ...PAID, payerAccountId: 'A-1' })).status).toBe(201);
    const other = { ...PAID, type: 'SPLIT_PAYMENT', payerAccount };
    await bench.done('putDisbursement', { ...project, disbursementId: 'D-2' }, other);
    expect((await bench.done('putDisbursement', { ...project, disbursementId: 'D-2' }, other)).status).toBe(
      200,
    );
    const { body } = await bench.done('listDisbursements', project);
    expect(body['items']).toMatchObject([
      { disbursementId: 'D-1', payerAccountId: 'A-1', payee: { accountNumber: '************0014' } },
      { disbursementId: 'D-2', payerAccount: { accountNumber: '************0022' } },
    ]);
  });

  it('leaves numbers nowhere in clear [P9]', async () => {
    const rows = await bench.db.selectFrom('disbursement').selectAll().execute();
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain('99000300000000');
  });
});
