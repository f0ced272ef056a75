import { createHash } from 'node:crypto';
import { sealBytes } from '@realname-hub/adapters/bank/envelope/testing/exchange.ts';
import { makeParty } from '@realname-hub/adapters/bank/envelope/testing/parties.ts';
import { hashTotalOf } from '@realname-hub/adapters/bank/line-tally.ts';
import {
  plainLayout,
  writePlainReturn,
  type PlainAnswer,
} from '@realname-hub/adapters/testkit/bank/plain-layout.ts';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HashTotal } from '../../hub/src/payroll/bank-files/hash-total.ts';
import { systemOf } from '../../hub/src/registry/registry-test-bench.ts';
import {
  accountOf,
  ACTING,
  makeParties,
  openBankSite,
  type BankSite,
  type Parties,
  type SheetLine,
} from './bank-site.ts';

const PLACE = { projectId: 'P-1', sheetId: 'S-1' };
const ORDER = { acting: ACTING, version: 1 };
let parties: Parties;
let site: BankSite;
let lines: SheetLine[];

beforeAll(() => {
  parties = makeParties();
});
beforeEach(async () => {
  site = await openBankSite(parties);
  lines = await site.sheet('S-1', [400_000, 550_050, 600_000]);
});
afterEach(async () => {
  expect(site.errors).toEqual([]);
  await site.close();
});

const line = (number: number): SheetLine => {
  const found = lines[number - 1];
  if (!found) throw new Error(`no line ${number}`);
  return found;
};
const answer = (
  number: number,
  result: PlainAnswer['result'],
  more: Partial<PlainAnswer> = {},
): PlainAnswer => ({
  ...line(number),
  result,
  ...more,
});
const result = (fileId: string | null, ...answers: PlainAnswer[]) =>
  writePlainReturn({ fileId, stage: 'RESULT' }, answers);

async function handedOver(): Promise<string> {
  const fileId = await site.file('S-1');
  await site.download(fileId);
  return fileId;
}

async function kinds(): Promise<string[]> {
  const rows = await site.db.selectFrom('return_exception').select('kind').orderBy('exception_id').execute();
  return rows.map(({ kind }) => kind);
}

describe('guards of step 3 [R-11]', () => {
  const set = (values: object) => site.db.updateTable('payroll_sheet').set(values).execute();

  it.each<[string, () => Promise<unknown>, string]>([
    [
      'a sheet that nobody approved [GX-4.4-03]',
      () => set({ state: 'SIGNED' }),
      'PAYROLL_SHEET_NOT_APPROVED',
    ],
    ['another version', () => set({ version: 2 }), 'PAYROLL_SHEET_CHANGED'],
    [
      'content that is not the approved one',
      () =>
        site.db
          .updateTable('payroll_version')
          .set({ content_digest: Buffer.alloc(32) })
          .execute(),
      'PAYROLL_SHEET_CHANGED',
    ],
    [
      'another account than the approved one, although it is bound [I-20]',
      () => site.db.updateTable('wage_account').set({ version: 2 }).execute(),
      'PAYROLL_SHEET_CHANGED',
    ],
    [
      'an account that is not bound [I-20]',
      () => site.db.updateTable('wage_account').set({ state: 'PENDING' }).execute(),
      'ACCOUNT_NOT_BOUND',
    ],
    [
      'a bank that is disabled',
      () => site.bankFiles.banks.setEnabled('operator:test', 'test-bank', false),
      'BANK_NOT_READY',
    ],
    [
      'a bank without an encryption certificate',
      () =>
        site.bankFiles.banks.retireKey(
          'operator:test',
          'test-bank',
          parties.bankDecryption.certificate.fingerprint,
          'over',
        ),
      'BANK_KEYS_MISSING',
    ],
  ])('refuses %s', async (_name, change, code) => {
    await change();
    expect(await site.code('makeBankFile', PLACE, ORDER)).toBe(code);
    expect(
      await site.db.selectFrom('payroll_job').select('job_id').where('kind', '=', 'BANK_FILE').execute(),
    ).toEqual([]);
  });

  it('refuses a wrong password, an unknown sheet, a day that has passed, and a second file', async () => {
    const wrong = { ...ORDER, acting: { ...ACTING, securityPassword: 'wrong' } };
    expect(await site.code('makeBankFile', PLACE, wrong)).toBe('SECURITY_PASSWORD_WRONG');
    expect(await site.code('makeBankFile', { ...PLACE, sheetId: 'S-9' }, ORDER)).toBe(
      'PAYROLL_SHEET_NOT_FOUND',
    );
    const past = { ...ORDER, executionDay: '2026-11-20' };
    expect(await site.code('makeBankFile', PLACE, past)).toBe('EXECUTION_DAY_INVALID');
    await site.file('S-1');
    expect(await site.code('makeBankFile', PLACE, ORDER)).toBe('BANK_FILE_MADE');
  });

  it('makes nothing of a sheet that changed while its file was being made', async () => {
    const { jobId } = await site.ok('makeBankFile', PLACE, ORDER);
    await set({ state: 'UPLOADED', version: 2 });
    await site.runJobs();
    expect(await site.db.selectFrom('bank_file').select('file_id').execute()).toEqual([]);
    const page = await site.ok('listBankFiles', PLACE);
    expect(page['making']).toMatchObject({ jobId, state: 'FAILED', code: 'PAYROLL_SHEET_CHANGED' });
  });

  it('makes nothing from an account that was changed, and bound again, while the file was being made', async () => {
    await site.ok('makeBankFile', PLACE, ORDER);
    await site.db.updateTable('wage_account').set({ version: 2 }).execute();
    await site.runJobs();
    expect(await site.db.selectFrom('bank_file').select('file_id').execute()).toEqual([]);
    const page = await site.ok('listBankFiles', PLACE);
    expect(page['making']).toMatchObject({ state: 'FAILED', code: 'PAYROLL_SHEET_CHANGED' });
  });

  it('gives no bytes after the last execution day', async () => {
    const fileId = await site.file('S-1');
    site.time.now += 6 * 86_400_000;
    expect(await site.code('downloadBankFile', { projectId: 'P-1', fileId }, { acting: ACTING })).toBe(
      'BANK_FILE_EXPIRED',
    );
    expect(await site.lineStates('S-1')).toEqual(['OPEN', 'OPEN', 'OPEN']);
  });
});

it('makes parts where the bank takes no more lines or money in one file', async () => {
  await site.close();
  const limits = { linesPerFile: 2, lineFen: 1_000_000, fileFen: 1_000_000 };
  site = await openBankSite(parties, { adapter: plainLayout({ limits }) });
  lines = await site.sheet('S-1', [400_000, 550_050, 600_000, 1, 2]);
  await site.file('S-1');
  const rows = await site.db.selectFrom('bank_file').selectAll().orderBy('part').execute();
  expect(rows.map((row) => [row.part, row.first_line, row.last_line, Number(row.total_fen)])).toEqual([
    [1, 1, 2, 950_050],
    [2, 3, 4, 600_001],
    [3, 5, 5, 2],
  ]);
  expect(rows[2]?.hash_total).toBe(accountOf(5));
});

it('takes the same hash total as the layouts do', async () => {
  const total = new HashTotal();
  const accounts = ['6217 0000 1111 2222', '99999999999999999999', '0017'];
  for (const account of accounts) total.add(account);
  expect(total.text).toBe(await hashTotalOf(accounts.map((account) => ({ account }))));
});

describe('a return', () => {
  it('that the bank repeats, sends late or out of order leaves what is final [P2]', async () => {
    const fileId = await handedOver();
    await site.bankSays(
      result(fileId, answer(1, 'PAID', { reference: 'R-1' }), answer(2, 'REFUSED'), answer(3, 'PENDING')),
    );
    expect(await site.lineStates('S-1')).toEqual(['PAID', 'FAILED', 'SENT']);
    await site.bankSays(result(null, answer(3, 'RETURNED')));
    await site.bankSays(result(fileId, answer(1, 'PENDING'), answer(2, 'PENDING'), answer(3, 'PAID')));
    expect(await site.lineStates('S-1')).toEqual(['PAID', 'FAILED', 'RETURNED']);
    expect(await kinds()).toEqual([]);
  });

  it('that contradicts what is known becomes an exception', async () => {
    const fileId = await handedOver();
    await site.bankSays(result(fileId, answer(1, 'PAID', { reference: 'R-1' }), answer(2, 'REFUSED')));
    await site.bankSays(
      result(
        fileId,
        answer(1, 'PAID', { reference: 'R-9' }),
        answer(2, 'PAID'),
        answer(3, 'PAID'),
        answer(3, 'REFUSED'),
      ),
    );
    expect(await site.lineStates('S-1')).toEqual(['PAID', 'FAILED', 'IN_DOUBT']);
    expect(await kinds()).toEqual(['PAID_TWICE', 'CONTRADICTION', 'CONTRADICTION', 'CONTRADICTION']);
  });

  it('that names a line twice books it once, and shows the second', async () => {
    const fileId = await handedOver();
    await site.bankSays(result(fileId, answer(1, 'PAID'), answer(1, 'PAID')));
    expect(await site.sums('S-1')).toEqual({ PAID: 400_000, IN_DOUBT: 1_150_050 });
    expect(await kinds()).toEqual(['DUPLICATE_ENTRY']);
  });

  it('says nothing about a file that was never handed over [P5]', async () => {
    const fileId = await site.file('S-1');
    await site.bankSays(result(fileId, answer(1, 'PAID')));
    expect(await site.lineStates('S-1')).toEqual(['OPEN', 'OPEN', 'OPEN']);
    expect(await kinds()).toEqual(['FILE_CONTRADICTION', 'CONTRADICTION']);
  });

  it('that refuses the file is the refusal of each of its lines', async () => {
    const fileId = await handedOver();
    const said = await site.bankSays(writePlainReturn({ fileId, stage: 'REFUSED', code: 'AM04' }, []));
    expect(said).toMatchObject({ state: 'BOOKED', booked: 3 });
    expect(await site.lineStates('S-1')).toEqual(['FAILED', 'FAILED', 'FAILED']);
    expect([await site.sheetState('S-1'), (await site.fileRow(fileId))['state']]).toEqual([
      'FAILED',
      'REFUSED',
    ]);
  });

  it('that refuses a file of which lines are paid changes none of them', async () => {
    const fileId = await handedOver();
    await site.bankSays(result(fileId, answer(1, 'PAID')));
    await site.bankSays(writePlainReturn({ fileId, stage: 'REFUSED' }, []));
    expect(await site.lineStates('S-1')).toEqual(['PAID', 'IN_DOUBT', 'IN_DOUBT']);
    expect(await kinds()).toEqual(['FILE_CONTRADICTION']);
  });

  it('whose sums do not hold books nothing, not even its good lines', async () => {
    const fileId = await handedOver();
    const broken = writePlainReturn({ fileId, stage: 'RESULT' }, [answer(1, 'PAID')], 1n);
    const said = await site.bankSays(broken);
    expect(said).toMatchObject({ state: 'REFUSED', faults: [{ place: 'END', detailZh: '合计不符。' }] });
    expect(await site.lineStates('S-1')).toEqual(['SENT', 'SENT', 'SENT']);
    expect(await site.db.selectFrom('payment_evidence').selectAll().execute()).toEqual([]);
  });

  it('of one bank proves nothing about the lines of another [P5]', async () => {
    const fileId = await handedOver();
    const other = makeParty('other bank');
    const { banks } = site.bankFiles;
    await banks.add('operator:test', 'other-bank', 'plain');
    await banks.setEnabled('operator:test', 'other-bank', true);
    for (const [purpose, party] of [
      ['OWN_DECRYPTION', parties.hubDecryption],
      ['BANK_SIGNING', other],
    ] as const) {
      const certificate = Buffer.from(party.certificatePem);
      await banks.importKey('operator:test', 'other-bank', {
        ...{ purpose, certificate, privateKey: party.privateKeyPem, useFrom: 0 },
      });
    }
    const rawBody = await sealBytes(result(fileId, answer(1, 'PAID')), other, parties.hubDecryption);
    await site.ok('receiveBankReturn', { bankId: 'other-bank' }, {}, { rawBody });
    await site.runJobs();
    expect(await site.lineStates('S-1')).toEqual(['SENT', 'SENT', 'SENT']);
    expect(await kinds()).toEqual(['FILE_UNKNOWN', 'LINE_UNKNOWN']);
  });

  it('that another key signed is refused; its sender learns no more than that', async () => {
    await handedOver();
    const rawBody = await sealBytes(
      result(null, answer(1, 'PAID')),
      makeParty('stranger'),
      parties.hubDecryption,
    );
    const { jobId } = await site.ok('receiveBankReturn', { bankId: 'test-bank' }, {}, { rawBody });
    await site.runJobs();
    const said = await site.ok('getBankReturn', { bankId: 'test-bank', jobId: String(jobId) });
    expect(said).toMatchObject({ state: 'REFUSED', reason: 'NOT_AUTHENTIC' });
    expect(JSON.stringify(said)).not.toContain('SIGNER_NOT_PINNED');
    const refused = site.db
      .selectFrom('audit_entry')
      .select('detail')
      .where('action', '=', 'bank-return.refused');
    expect(await refused.execute()).toMatchObject([{ detail: { diagnosis: 'SIGNER_NOT_PINNED' } }]);
    expect(await site.lineStates('S-1')).toEqual(['SENT', 'SENT', 'SENT']);
  });

  it('is uploaded by the officer with his password, from an attachment [GX-4.4-04]', async () => {
    const fileId = await handedOver();
    const bytes = await sealBytes(
      result(fileId, answer(1, 'PAID')),
      parties.bankSigning,
      parties.hubDecryption,
    );
    const attachmentSha256 = createHash('sha256').update(bytes).digest('hex');
    const upload = { acting: ACTING, bankId: 'test-bank', attachmentSha256 };
    expect(await site.code('uploadBankReturn', { projectId: 'P-1' }, upload)).toBe('ATTACHMENT_UNKNOWN');
    site.attachments.set(attachmentSha256, bytes);
    const wrong = { ...upload, acting: { ...ACTING, securityPassword: 'wrong' } };
    expect(await site.code('uploadBankReturn', { projectId: 'P-1' }, wrong)).toBe('SECURITY_PASSWORD_WRONG');
    const { jobId } = await site.ok('uploadBankReturn', { projectId: 'P-1' }, upload);
    await site.runJobs();
    const params = { bankId: 'test-bank', jobId: String(jobId) };
    expect(await site.ok('getBankReturn', params)).toMatchObject({ state: 'BOOKED', booked: 1 });
    const stranger = systemOf('elsewhere', { kind: 'PROJECTS', projectIds: ['P-9'] });
    expect(await site.code('getBankReturn', params, {}, { principal: stranger })).toBe(
      'BANK_RETURN_NOT_FOUND',
    );
  });
});

describe('an exception', () => {
  it('is resolved once, by a person with a reason, and changes no line', async () => {
    const fileId = await handedOver();
    await site.bankSays(result(fileId, answer(1, 'PAID', { amountFen: 1n })));
    const { items } = await site.ok<{ items: { exceptionId: string }[] }>('listReturnExceptions', {
      projectId: 'P-1',
    });
    const params = { projectId: 'P-1', exceptionId: items[0]?.exceptionId ?? '' };
    const resolution = { acting: ACTING, reason: '银行已更正' };
    expect(await site.ok('resolveReturnException', params, resolution)).toMatchObject({ state: 'RESOLVED' });
    expect(await site.ok('resolveReturnException', params, resolution)).toMatchObject({ state: 'RESOLVED' });
    const other = { ...resolution, reason: 'another' };
    expect(await site.code('resolveReturnException', params, other)).toBe('RETURN_EXCEPTION_RESOLVED');
    expect(await site.code('resolveReturnException', { ...params, exceptionId: '999' }, resolution)).toBe(
      'RETURN_EXCEPTION_NOT_FOUND',
    );
    expect(await site.lineStates('S-1')).toEqual(['IN_DOUBT', 'IN_DOUBT', 'IN_DOUBT']);
  });
});

describe('the confirmation [GX-1.1-15]', () => {
  const confirm = () => site.code('confirmReconciliation', PLACE, ORDER);

  it('waits for the bank, and with the profile’s switch for every line', async () => {
    const fileId = await handedOver();
    expect(await confirm()).toBe('RECONCILIATION_TOO_EARLY');
    await site.bankSays(result(fileId, answer(1, 'PAID')));
    expect(await confirm()).toBe('RECONCILIATION_OPEN');
    expect(await site.code('confirmReconciliation', PLACE, { ...ORDER, version: 2 })).toBe(
      'PAYROLL_SHEET_CHANGED',
    );
    await site.bankSays(result(fileId, answer(2, 'PAID'), answer(3, 'PAID')));
    expect(await site.sheetState('S-1')).toBe('RECONCILED');
    expect(await confirm()).toBe('ACCEPTED');
    await site.bankSays(result(fileId, answer(1, 'PAID'), answer(2, 'PAID')));
    expect(await site.sheetState('S-1')).toBe('CONFIRMED');
  });

  it('may come with open lines where a city’s profile says so', async () => {
    await site.close();
    site = await openBankSite(parties, { confirmOnlyWhenFinal: false });
    lines = await site.sheet('S-1', [400_000, 550_050, 600_000]);
    const fileId = await handedOver();
    await site.bankSays(result(fileId, answer(1, 'PAID')));
    expect(await confirm()).toBe('ACCEPTED');
  });
});

it('answers 3 paid and 1 failed from the sums as soon as the return is booked [CD-1-04]', async () => {
  lines = await site.sheet('S-4', [1, 2, 3, 4]);
  const fileId = await site.file('S-4');
  await site.download(fileId);
  await site.bankSays(
    result(fileId, ...[1, 2, 3].map((number) => answer(number, 'PAID')), answer(4, 'REFUSED')),
  );
  const rows = await site.db
    .selectFrom('payroll_sum')
    .select(['state', 'lines'])
    .where('sheet_id', '=', 'S-4')
    .where('lines', '>', 0)
    .orderBy('state')
    .execute();
  expect(rows).toEqual([
    { state: 'FAILED', lines: 1 },
    { state: 'PAID', lines: 3 },
  ]);
});
