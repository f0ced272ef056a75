import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../http/operation.ts';
import { stillMay } from '../../registry/people/check-acting.ts';
import { acting } from '../../registry/people/people-test-bench.ts';
import {
  CHECKER,
  createSheetsBench,
  idNumber,
  MAKER,
  SHEET,
  SHEET_HEAD,
  type SheetsBench,
} from './sheets-test-bench.ts';

const OTHER_CHECKER = 'head-2';
let bench: SheetsBench;
let workerId: string;
beforeAll(async () => {
  bench = await createSheetsBench();
  await bench.person(OTHER_CHECKER, { roles: ['LABOUR_WAGE_HEAD'] });
  workerId = await bench.worker('测试甲', idNumber(1));
});
afterAll(() => bench.close());

let serial = 0;
let sheet: typeof SHEET;
let approval: { version: number; contentDigest: string };
/** A signed sheet of a month of its own, waiting for its approval. */
beforeEach(async () => {
  serial += 1;
  sheet = { ...SHEET, sheetId: `R-${serial}` };
  const payMonth = `2030-${String(serial).padStart(2, '0')}`;
  await bench.done('putPayrollSheet', sheet, { ...SHEET_HEAD, payMonth, payDay: '2040-01-05' });
  await bench.import(table(100), sheet);
  const scan = { version: 1, attachments: [bench.attach('the scan')] };
  await bench.done('recordSignedScan', sheet, { acting: acting(MAKER), ...scan });
  const { contentDigest } = (await bench.sheet(sheet))['table'] as { contentDigest: string };
  approval = { version: 1, contentDigest };
});

const table = (netFen: number) => ({ kind: 'LINES', lines: [{ workerId, grossFen: netFen, netFen }] });
const approve = (person = CHECKER) =>
  bench.send('approvePayrollSheet', sheet, { acting: acting(person), ...approval });
const said = (reply: Reply) => (reply.ok ? 'APPROVED' : reply.problem.code);

async function approvals(): Promise<{ version: number; checker_id: string }[]> {
  const rows = bench.db.selectFrom('payroll_approval').select(['version', 'checker_id']);
  return rows.where('sheet_id', '=', sheet.sheetId).execute();
}

/** Until a transaction of this database waits for another one. */
async function someoneWaits(): Promise<void> {
  for (;;) {
    const { rows } = await sql`
      select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
      bench.db,
    );
    if (rows.length > 0) return;
    await setTimeout(5);
  }
}

describe('steps of one sheet at the same moment', () => {
  it('give one approval, whoever else approves as well [R-11]', async () => {
    const replies = await Promise.all([approve(), approve(OTHER_CHECKER), approve(), approve(OTHER_CHECKER)]);
    const [only, ...more] = await approvals();
    expect(more).toEqual([]);
    for (const reply of replies)
      expect(reply).toMatchObject({
        ok: true,
        body: { state: 'APPROVED', approval: { approvedBy: only?.checker_id } },
      });
    const trail = bench.db
      .selectFrom('audit_entry')
      .select('action')
      .where('object', 'like', `%${sheet.sheetId}`);
    const actions = (await trail.execute()).map(({ action }) => action);
    expect(actions.filter((action) => action === 'payroll-sheet.approved')).toHaveLength(1);
  });

  it('void the approval that was given while the new table was being read [I-17]', async () => {
    const { cardsOf } = bench.deps;
    const replies: Reply[] = [];
    bench.deps.cardsOf = async (...asked) => {
      replies.push(await approve());
      return cardsOf(...asked);
    };
    try {
      await bench.import(table(200), sheet);
    } finally {
      bench.deps.cardsOf = cardsOf;
    }
    expect(replies.map(said)).toEqual(['APPROVED']);
    const changed = await bench.sheet(sheet);
    expect(changed).toMatchObject({ state: 'UPLOADED', version: 2, table: { totalFen: 200 } });
    expect(changed).not.toHaveProperty('approval');
    expect((await approvals()).map(({ version }) => version)).toEqual([1]);
  });

  it('refuse the approval that came while the new table was being bound [I-17]', async () => {
    const late: Promise<Reply>[] = [];
    await bench.done('importPayrollTable', sheet, { acting: acting(MAKER), source: table(200) });
    bench.deps.stillMay = async (trx, person, projectId, step) => {
      if (step === 'PREPARE_SHEET') {
        late.push(approve());
        await someoneWaits();
      }
      return stillMay(trx, person, projectId, step);
    };
    try {
      await bench.work();
    } finally {
      bench.deps.stillMay = stillMay;
    }
    expect((await Promise.all(late)).map(said)).toEqual(['PAYROLL_SHEET_CHANGED']);
    expect(await bench.sheet(sheet)).toMatchObject({ state: 'UPLOADED', version: 2 });
    expect(await approvals()).toEqual([]);
  });
});
