import { OpensslBank } from '@realname-hub/adapters/bank/envelope/testing/openssl.ts';
import { readPlainOrder, writePlainReturn } from '@realname-hub/adapters/testkit/bank/plain-layout.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountOf, ACTING, makeParties, openBankSite, type BankSite, type SheetLine } from './bank-site.ts';

const AMOUNTS = [400_000, 550_050, 600_000];
let site: BankSite;
let lines: SheetLine[];
let fileId: string;

beforeAll(async () => {
  site = await openBankSite(makeParties());
  lines = await site.sheet('S-1', AMOUNTS);
});
afterAll(async () => {
  expect(site.errors).toEqual([]);
  await site.close();
});

const line = (number: number): SheetLine => {
  const found = lines[number - 1];
  if (!found) throw new Error(`no line ${number}`);
  return found;
};
const RESULT = { stage: 'RESULT' } as const;

it('makes a file that opens with the bank key and openssl alone, to the same lines and total [GX-4.4-03, GX-1.1-14]', async () => {
  fileId = await site.file('S-1');
  expect(await site.sheetState('S-1')).toBe('EXPORTED');
  expect(await site.lineStates('S-1')).toEqual(['OPEN', 'OPEN', 'OPEN']);
  const bytes = await site.download(fileId);
  expect(await site.lineStates('S-1')).toEqual(['SENT', 'SENT', 'SENT']);
  expect(await site.download(fileId)).toEqual(bytes);

  const bank = await OpensslBank.open();
  try {
    const { hubSigning, bankDecryption } = site.parties;
    const order = readPlainOrder(await bank.read(bytes, hubSigning, bankDecryption));
    expect(order).toMatchObject({ fileId, bankId: 'test-bank', lines: 3, sumFen: 1_550_050n });
    expect(order.hashTotal).toBe(String(BigInt(accountOf(1)) + BigInt(accountOf(2)) + BigInt(accountOf(3))));
    expect(order.payments.map(({ amountFen }) => Number(amountFen))).toEqual(AMOUNTS);
    await expect(bank.read(bytes, hubSigning, site.parties.hubDecryption)).rejects.toThrow();
  } finally {
    await bank.close();
  }
});

it('reconciles partly: paid 4,000.00, failed 5,500.50 with the reason, in doubt 6,000.00 [GX-4.4-04, GX-5.3-03, I-18, I-19]', async () => {
  const said = await site.bankSays(
    writePlainReturn({ fileId, ...RESULT }, [
      { ...line(1), result: 'PAID', reference: 'R-1', bookedOn: '2026-11-21' },
      { ...line(2), result: 'REFUSED', code: 'AC04', reason: 'ACCOUNT_CLOSED' },
    ]),
  );
  expect(said).toMatchObject({ state: 'BOOKED', duplicate: false, entries: 2, booked: 2, exceptions: 0 });
  expect(await site.lineStates('S-1')).toEqual(['PAID', 'FAILED', 'IN_DOUBT']);
  expect(await site.sums('S-1')).toEqual({ PAID: 400_000, FAILED: 550_050, IN_DOUBT: 600_000 });
  expect(await site.sheetState('S-1')).toBe('PARTLY');
  const rows = await site.db
    .selectFrom('payroll_line')
    .select(['reason', 'arrived_on'])
    .orderBy('line_no')
    .execute();
  expect(rows).toEqual([
    { reason: null, arrived_on: '2026-11-21' },
    { reason: 'ACCOUNT_CLOSED', arrived_on: null },
    { reason: null, arrived_on: null },
  ]);
});

it('cannot be confirmed while a line is open [GX-1.1-15]', async () => {
  const params = { projectId: 'P-1', sheetId: 'S-1' };
  expect(await site.code('confirmReconciliation', params, { acting: ACTING, version: 1 })).toBe(
    'RECONCILIATION_OPEN',
  );
});

it('books a later return for the line in doubt; the same again, under another envelope, changes nothing [P2]', async () => {
  const late = writePlainReturn({ fileId, ...RESULT }, [
    { ...line(3), result: 'PAID', reference: 'R-3', bookedOn: '2026-11-22' },
  ]);
  expect(await site.bankSays(late)).toMatchObject({ state: 'BOOKED', booked: 1, duplicate: false });
  expect(await site.sums('S-1')).toEqual({ PAID: 1_000_000, FAILED: 550_050 });
  expect(await site.sheetState('S-1')).toBe('PARTLY');
  expect(await site.fileRow(fileId)).toMatchObject({ state: 'SETTLED' });
  expect(await site.bankSays(late)).toMatchObject({ state: 'BOOKED', duplicate: true });
  expect(await site.sums('S-1')).toEqual({ PAID: 1_000_000, FAILED: 550_050 });
});

it('queues an unknown line, another amount and another account as exceptions and never books them', async () => {
  const said = await site.bankSays(
    writePlainReturn({ fileId, ...RESULT }, [
      { ...line(2), lineId: 'W999-000001', result: 'PAID' },
      { ...line(2), amountFen: 550_049n, result: 'PAID' },
      { ...line(2), account: accountOf(9), result: 'PAID' },
    ]),
  );
  expect(said).toMatchObject({ state: 'BOOKED', booked: 0, exceptions: 3 });
  expect(await site.sums('S-1')).toEqual({ PAID: 1_000_000, FAILED: 550_050 });
  const { items } = await site.ok<{ items: { kind: string; said: object }[] }>('listReturnExceptions', {
    projectId: 'P-1',
  });
  expect(items.map(({ kind }) => kind)).toEqual(['LINE_UNKNOWN', 'AMOUNT_DIFFERS', 'ACCOUNT_DIFFERS']);
  expect(JSON.stringify(items)).not.toContain(accountOf(9));
});

it('is confirmed once every line is final, and a returned payment opens it again [GX-1.1-15]', async () => {
  const params = { projectId: 'P-1', sheetId: 'S-1' };
  expect(await site.ok('confirmReconciliation', params, { acting: ACTING, version: 1 })).toMatchObject({
    state: 'CONFIRMED',
    personId: 'officer',
  });
  const returned = writePlainReturn({ fileId: null, stage: 'RESULT' }, [
    { ...line(3), result: 'RETURNED', reason: 'ACCOUNT_DORMANT' },
  ]);
  expect(await site.bankSays(returned)).toMatchObject({ state: 'BOOKED', booked: 1 });
  expect(await site.sums('S-1')).toEqual({ PAID: 400_000, FAILED: 550_050, RETURNED: 600_000 });
  expect(await site.sheetState('S-1')).toBe('PARTLY');
});
