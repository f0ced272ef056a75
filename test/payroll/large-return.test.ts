import { sealBytes } from '@realname-hub/adapters/bank/envelope/testing/exchange.ts';
import { writePlainReturn } from '@realname-hub/adapters/testkit/bank/plain-layout.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeParties, openBankSite, type BankSite, type Parties } from './bank-site.ts';

/** A bank's file may have 100,000; what grows with the return shows with these. */
const LINES = 5000;

let parties: Parties;
let site: BankSite;
beforeAll(async () => {
  parties = makeParties();
  site = await openBankSite(parties);
}, 300_000);
afterAll(() => site.close());

it('books a return of thousands of entries: paid, refused, and in doubt what it leaves out [GX-4.4-04]', async () => {
  const amounts = Array.from({ length: LINES }, (_, index) => 400_000 + index);
  const lines = await site.sheet('S-1', amounts);
  const fileId = await site.file('S-1');
  await site.download(fileId);
  const answers = lines.slice(0, -1).map((line, index) => ({
    ...line,
    result: index % 10 === 0 ? ('REFUSED' as const) : ('PAID' as const),
  }));
  const content = writePlainReturn({ fileId, stage: 'RESULT' }, answers);
  const rawBody = await sealBytes(content, parties.bankSigning, parties.hubDecryption);
  const { jobId } = await site.ok('receiveBankReturn', { bankId: 'test-bank' }, {}, { rawBody });
  await site.runJobs();
  expect(site.errors).toEqual([]);
  expect(await site.ok('getBankReturn', { bankId: 'test-bank', jobId: String(jobId) })).toMatchObject({
    ...{ state: 'BOOKED', entries: LINES - 1, booked: LINES - 1 },
  });
  const sumOf = (which: (index: number) => boolean) =>
    amounts.filter((_, index) => which(index)).reduce((sum, amount) => sum + amount, 0);
  const last = LINES - 1;
  expect(await site.sums('S-1')).toEqual({
    PAID: sumOf((index) => index % 10 !== 0 && index < last),
    FAILED: sumOf((index) => index % 10 === 0),
    IN_DOUBT: sumOf((index) => index === last),
  });
}, 300_000);
