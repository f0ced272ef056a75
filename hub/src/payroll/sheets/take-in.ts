import { setImmediate as rest } from 'node:timers/promises';
import type { BankAdapter } from '@realname-hub/adapters/bank/port.ts';
import { bulkCopy, type CopyValue } from '../../store/bulk-copy.ts';
import type { Trx } from '../../store/database.ts';
import type { JobHold } from '../jobs.ts';
import { sealLine } from '../line-secrets.ts';
import { checkRows, lookUpRows, type CheckContext, type CheckedLine, type KnownRows } from './check-rows.ts';
import { ContentDigest } from './content-digest.ts';
import type { SheetDeps } from './context.ts';
import { MAX_FAULTS } from './import-faults.ts';
import { workersPresent } from './workers-present.ts';
import type { SheetHead } from './sheet-store.ts';
import { tableFault, type LineFault, type TableItem, type TableItems, type TableRow } from './table-row.ts';
import { workAhead } from './work-ahead.ts';

export interface TableToTakeIn {
  head: SheetHead;
  bank: Pick<BankAdapter, 'checkLine'>;
  items: TableItems;
  hold: JobHold;
  version: number;
  madeBy: string;
  source: string;
}

export type TakenIn =
  | {
      outcome: 'TAKEN';
      version: number;
      lines: number;
      totalFen: number;
      matched: number;
      contentDigest: string;
    }
  | { outcome: 'FAULTS'; faults: readonly LineFault[] }
  /** The lease of the job went to another process. */
  | { outcome: 'LOST' };

const PROGRESS_EVERY = 2000;
/** Looking up takes two questions one after the other: one batch is at each of them. */
const AHEAD = 2;

/**
 * Checks and copies the lines, some hundred at a time, so that memory does not grow with the table. Lines are copied
 * while none has a fault; the caller rolls back when one has.
 */
export async function takeIn(deps: SheetDeps, trx: Trx, table: TableToTakeIn): Promise<TakenIn> {
  const { head, version, madeBy, source, hold } = table;
  const now = new Date(deps.clock.now());
  const name = { project_id: head.projectId, sheet_id: head.sheetId, version };
  // Its sums are told at the end: the lines refer to it before they are all known.
  const { serial } = await trx
    .insertInto('payroll_version')
    .values({
      ...{ ...name, lines: 0, total_fen: 0, content_digest: Buffer.alloc(0), matched_workers: 0 },
      ...{ source, made_by: madeBy, made_at: now },
    })
    .returning('serial')
    .executeTakeFirstOrThrow();
  const prefix = `W${Number(serial).toString(36).toUpperCase()}-`;
  const context: CheckContext = {
    ...{ head, bank: table.bank, seen: new Map() },
    lineIdOf: (lineNo) => prefix + String(lineNo).padStart(6, '0'),
  };
  const present = await workersPresent(trx, head.projectId, head.wageMonth);
  const sums = { lines: 0, totalFen: 0, matched: 0 };
  const digest = new ContentDigest(head);
  const faults: LineFault[] = [];
  const copy = async (lines: readonly CheckedLine[]): Promise<void> => {
    for (const line of lines) {
      digest.line(line);
      sums.totalFen += line.row.netFen;
      if (present.has(line.payee.workerId)) sums.matched += 1;
    }
    const rows = lines.map((line) => lineRow(deps, name, line, present.has(line.payee.workerId), now));
    await bulkCopy(trx, 'payroll_line', COLUMNS, rows);
  };
  let told = 0;
  const lookUp = async (batch: readonly TableItem[]) => ({
    batch,
    found: await lookUpRows(deps, trx, head, rowsIn(batch)),
  });
  let copying = Promise.resolve();
  try {
    // The database looks the next lines up and stores the last ones while these are checked.
    for await (const { batch, found } of workAhead(table.items, AHEAD, lookUp)) {
      const lines = checkBatch(context, batch, found, faults);
      if (faults.length >= MAX_FAULTS) break;
      await copying;
      sums.lines += batch.length;
      if (faults.length === 0) copying = copy(lines);
      copying.catch(() => undefined);
      await rest();
      if (sums.lines - told < PROGRESS_EVERY) continue;
      told = sums.lines;
      if (hold.signal.aborted || !(await hold.progress(told, null))) return { outcome: 'LOST' };
    }
    await copying;
  } finally {
    await copying.catch(() => undefined);
  }
  if (faults.length > 0) return { outcome: 'FAULTS', faults: faults.slice(0, MAX_FAULTS) };
  if (sums.lines === 0)
    return {
      outcome: 'FAULTS',
      faults: [tableFault('TABLE_EMPTY', 'The table has no line.', '工资表没有内容。')],
    };
  const contentDigest = digest.bytes();
  await trx
    .updateTable('payroll_version')
    .set({
      ...{ lines: sums.lines, total_fen: sums.totalFen, matched_workers: sums.matched },
      content_digest: contentDigest,
    })
    .where('project_id', '=', head.projectId)
    .where('sheet_id', '=', head.sheetId)
    .where('version', '=', version)
    .execute();
  if (!(await hold.progress(sums.lines, sums.lines))) return { outcome: 'LOST' };
  return { outcome: 'TAKEN', version, ...sums, contentDigest: contentDigest.toString('hex') };
}

function rowsIn(batch: readonly TableItem[]): TableRow[] {
  return batch.flatMap((item) => ('row' in item ? [item.row] : []));
}

/** The good lines; the faults of the others go to the end of the list, in the order of the lines. */
function checkBatch(
  context: CheckContext,
  batch: readonly TableItem[],
  found: KnownRows,
  faults: LineFault[],
): CheckedLine[] {
  const checked = checkRows(context, found);
  const lines: CheckedLine[] = [];
  let next = 0;
  for (const item of batch) {
    if ('fault' in item) {
      faults.push(item.fault);
      continue;
    }
    const result = checked[next];
    next += 1;
    if (result && 'faults' in result) faults.push(...result.faults);
    else if (result) lines.push(result);
  }
  return lines;
}

const COLUMNS = [
  ...['project_id', 'sheet_id', 'version', 'line_no', 'line_id', 'worker_id', 'worker_name', 'card_version'],
  ...['account_masked', 'account_token', 'sealed', 'days', 'hours', 'gross_fen', 'deductions_fen', 'net_fen'],
  ...['items', 'matched', 'state', 'reissue_of', 'note', 'updated_at'],
];

function lineRow(
  { cipher }: Pick<SheetDeps, 'cipher'>,
  name: { project_id: string; sheet_id: string; version: number },
  { row, lineId, payee }: CheckedLine,
  matched: boolean,
  now: Date,
): CopyValue[] {
  const { card, workerId, idCardNumber, phone } = payee;
  const sealed = sealLine(cipher, lineId, {
    ...{ account: card.accountNumber, accountKind: card.accountKind, bankName: card.bankName, idCardNumber },
    ...(card.branchCnaps === undefined ? {} : { branchCnaps: card.branchCnaps }),
    ...(phone === undefined ? {} : { phone }),
  });
  return [
    ...[name.project_id, name.sheet_id, name.version, row.lineNo, lineId, workerId, payee.name, card.version],
    ...[card.masked, card.token, sealed, row.days, row.hours, row.grossFen, row.deductionsFen, row.netFen],
    ...[JSON.stringify(row.items), matched, 'OPEN', row.reissueOf, row.note, now.toISOString()],
  ];
}
