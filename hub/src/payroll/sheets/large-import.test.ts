import { afterAll, beforeAll, expect, it } from 'vitest';
import { headPlace } from '../../registry/record-rows.ts';
import { ENROLMENT, LABOUR_FIRM } from '../../registry/registry-test-bench.ts';
import { sealRecord } from '../../registry/sealing.ts';
import { bulkCopy, type CopyValue } from '../../store/bulk-copy.ts';
import type { WageCard } from './context.ts';
import { createSheetsBench, idNumber, SHEET, SHEET_HEAD, type SheetsBench } from './sheets-test-bench.ts';

/** The contract takes 100,000; what grows with the table shows with these. */
const LINES = 5000;

let bench: SheetsBench;
beforeAll(async () => {
  bench = await createSheetsBench();
  for (let from = 1; from <= LINES; from += 1000) await addWorkers(from, Math.min(from + 999, LINES));
  bench.deps.cardsOf = async (_executor, _projectId, workerIds) =>
    new Map(workerIds.map((workerId) => [workerId, cardOf(workerId)]));
}, 300_000);
afterAll(() => bench.close());

const nameOf = (serial: number) => `工人${serial}`;
const workerOf = (serial: number) => `w_${String(serial).padStart(6, '0')}`;

function cardOf(workerId: string): WageCard {
  const serial = Number(workerId.slice(2));
  return {
    ...{ version: 1, holderName: nameOf(serial), accountNumber: `62000000${serial}`, accountKind: 'CARD' },
    ...{ bankName: '示例银行', masked: '****', token: Buffer.alloc(32, serial % 251) },
  };
}

/** As their registration would: one by one it would take longer than what is tried here. */
async function addWorkers(from: number, to: number): Promise<void> {
  const { cipher, tokens } = bench.deps;
  const heads: CopyValue[][] = [];
  const identities: CopyValue[][] = [];
  for (let serial = from; serial <= to; serial += 1) {
    const workerId = workerOf(serial);
    const person = { name: nameOf(serial), idCardType: '01', idCardNumber: idNumber(serial) };
    const place = headPlace({ key: workerId, kind: 'worker', recordId: workerId }, 1);
    const stored = sealRecord(cipher, person, place);
    const rest = ['system:city', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'];
    heads.push([workerId, 'worker', workerId, 1, stored.clear, stored.sealed, ...rest]);
    heads.push(['P-1', 'projectWorker', workerId, 1, JSON.stringify(ENROLMENT), null, ...rest]);
    identities.push([tokens.token('ID_NUMBER', `01/${person.idCardNumber}`), workerId]);
  }
  const columns = [
    'stream_key',
    'kind',
    'record_id',
    'version',
    'stated',
    'sealed',
    'stated_by',
    'created_at',
  ];
  await bench.db.transaction().execute(async (trx) => {
    await bulkCopy(trx, 'registry_record', [...columns, 'updated_at'], heads);
    await bulkCopy(trx, 'worker_identity', ['token', 'worker_id'], identities);
  });
}

it('takes a table of thousands of lines in as one version, and tells how far it is', async () => {
  expect(new Set(Array.from({ length: LINES }, (_, index) => idNumber(index + 1))).size).toBe(LINES);
  const rows = Array.from(
    { length: LINES },
    (_, index) => `${nameOf(index + 1)},${idNumber(index + 1)},26,208,4000.00,100,3900.00`,
  );
  const csv = ['姓名,证件号码,出勤天数,出勤工时,应发合计,扣除合计,实发金额', ...rows].join('\r\n');
  const attachmentSha256 = bench.attach(csv, 'text/csv');
  await bench.done('putPayrollSheet', SHEET, { ...SHEET_HEAD, companyId: LABOUR_FIRM });
  const done = await bench.import({ kind: 'CSV', attachmentSha256 });
  expect(done).toMatchObject({ state: 'DONE', done: LINES, total: LINES });
  expect(await bench.sheet()).toMatchObject({ table: { lines: LINES, totalFen: LINES * 390_000 } });
  const last = await bench.done('listPayrollLines', SHEET, undefined, {
    query: { cursor: Buffer.from(JSON.stringify([String(LINES - 1)])).toString('base64url') },
  });
  const lineId = `W1-${String(LINES).padStart(6, '0')}`;
  expect(last.body['items']).toEqual([expect.objectContaining({ lineId, name: nameOf(LINES) })]);
}, 300_000);
