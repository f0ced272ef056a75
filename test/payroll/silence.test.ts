import { plainLayout, writePlainReturn } from '@realname-hub/adapters/testkit/bank/plain-layout.ts';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { silentLinesJob } from '../../hub/src/payroll/bank-files/silent-lines.ts';
import { makeParties, openBankSite, type BankSite, type Parties, type SheetLine } from './bank-site.ts';

const AMOUNTS = [400_000, 550_050, 600_000];
const PLACE = { projectId: 'P-1' };
/** Seven days from making to the last execution day, and three more for the bank to tell. */
const BANK = { executionDays: 7, horizonDays: 3 };
let parties: Parties;
let site: BankSite;
let lines: SheetLine[];

beforeAll(() => {
  parties = makeParties();
});
beforeEach(async () => {
  site = await openBankSite(parties, { adapter: plainLayout(BANK) });
  // Half past midnight in Shanghai, still the day before in Greenwich.
  site.time.now = Date.parse('2026-11-22T00:30:00+08:00');
  lines = await site.sheet('S-1', AMOUNTS);
});
afterEach(async () => {
  expect(site.errors).toEqual([]);
  await site.close();
});

/** Made on the 22nd: paid until the 29th at the latest, told about until the 2nd. */
const LAST_MOMENT = Date.parse('2026-12-02T23:59:59.999+08:00');

async function handedOver(): Promise<string> {
  const fileId = await site.file('S-1');
  await site.download(fileId);
  return fileId;
}

async function passHorizon(): Promise<void> {
  site.time.now = LAST_MOMENT + 1;
  await site.runJobs();
}

const answer = (number: number) => {
  const line = lines[number - 1];
  if (!line) throw new Error(`no line ${number}`);
  return line;
};
const result = (fileId: string, ...answers: Parameters<typeof writePlainReturn>[1]) =>
  writePlainReturn({ fileId, stage: 'RESULT' }, answers);
const silences = () =>
  site.db
    .selectFrom('audit_entry')
    .select(['object', 'detail'])
    .where('action', '=', 'bank-file.silent')
    .execute();
const reasons = async () => {
  const rows = await site.db.selectFrom('payroll_line').select('reason').orderBy('line_no').execute();
  return rows.map(({ reason }) => reason);
};

it('puts lines of which the bank was silent in doubt when its days are over, by Shanghai days, and fails none [I-19, P5, P7]', async () => {
  const fileId = await handedOver();
  expect(await site.ok('getBankFile', { ...PLACE, fileId })).toMatchObject({
    lastExecutionDay: '2026-11-29',
    horizonDay: '2026-12-02',
  });
  site.time.now = LAST_MOMENT;
  await site.runJobs();
  expect(await site.sums('S-1')).toEqual({ SENT: 1_550_050 });
  expect(await site.sheetState('S-1')).toBe('EXPORTED');

  await passHorizon();
  expect(await site.sums('S-1')).toEqual({ IN_DOUBT: 1_550_050 });
  expect(await reasons()).toEqual(['SILENT', 'SILENT', 'SILENT']);
  expect(await site.sheetState('S-1')).toBe('PARTLY');
  expect(await site.ok('getBankFile', { ...PLACE, fileId })).toMatchObject({
    state: 'HANDED_OVER',
    silentSince: '2026-12-03T00:00:00.000+08:00',
  });
  expect(await silences()).toMatchObject([
    {
      object: `bank-file:${fileId}`,
      detail: { lines: 3, of: 3, reason: 'SILENT', horizonDay: '2026-12-02' },
    },
  ]);

  // However long the silence lasts, nothing is closed by it, and it is told once.
  site.time.now += 400 * 86_400_000;
  await site.runJobs();
  expect(await site.sums('S-1')).toEqual({ IN_DOUBT: 1_550_050 });
  expect(await silences()).toHaveLength(1);
});

it('is settled by whatever the bank says afterwards [I-18, P5]', async () => {
  const fileId = await handedOver();
  await passHorizon();
  await site.bankSays(
    result(
      fileId,
      { ...answer(1), result: 'PAID', reference: 'R-1', bookedOn: '2026-11-27' },
      { ...answer(2), result: 'REFUSED', code: 'AC04', reason: 'ACCOUNT_CLOSED' },
    ),
  );
  expect(await site.sums('S-1')).toEqual({ PAID: 400_000, FAILED: 550_050, IN_DOUBT: 600_000 });
  expect(await reasons()).toEqual([null, 'ACCOUNT_CLOSED', 'SILENT']);
});

it('touches neither what the bank has told about nor a file that nobody was given', async () => {
  const fileId = await handedOver();
  await site.bankSays(
    result(
      fileId,
      { ...answer(1), result: 'PAID', reference: 'R-1', bookedOn: '2026-11-22' },
      { ...answer(2), result: 'REFUSED', reason: 'ACCOUNT_CLOSED' },
      { ...answer(3), result: 'PENDING' },
    ),
  );
  await site.sheet('S-2', [100]);
  await site.file('S-2');
  await passHorizon();
  expect(await site.sums('S-1')).toEqual({ PAID: 400_000, FAILED: 550_050, IN_DOUBT: 600_000 });
  expect(await site.sums('S-2')).toEqual({ OPEN: 100 });
  expect(await silences()).toMatchObject([{ detail: { lines: 1, of: 3 } }]);
});

it('says nothing of a file whose lines all have their result', async () => {
  const fileId = await handedOver();
  await site.bankSays(
    result(fileId, ...[1, 2, 3].map((number) => ({ ...answer(number), result: 'PAID' as const }))),
  );
  await passHorizon();
  expect(await site.sums('S-1')).toEqual({ PAID: 1_550_050 });
  expect(await silences()).toEqual([]);
});

it('counts from the day of the file, not from that of a manifest that was changed since', async () => {
  await handedOver();
  const job = silentLinesJob({ ...site.bankFiles, adapterOf: () => plainLayout({ horizonDays: 0 }) });
  const { job_id, request } = await site.db
    .selectFrom('payroll_job')
    .select(['job_id', 'request'])
    .where('kind', '=', 'BANK_HORIZON')
    .executeTakeFirstOrThrow();
  site.time.now = LAST_MOMENT;
  const asked = { jobId: String(job_id), request, kind: 'BANK_HORIZON', projectId: 'P-1', object: '' };
  const hold = { progress: async () => true, fence: async () => {}, signal: new AbortController().signal };
  expect(await job({ ...asked, requestedBy: 'hub', attempt: 1 }, hold)).toEqual({
    state: 'AGAIN',
    afterMs: 1,
  });
  expect(await site.sums('S-1')).toEqual({ SENT: 1_550_050 });
});
