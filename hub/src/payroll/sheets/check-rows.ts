import { sql } from 'kysely';
import type { BankAdapter, BankFault } from '@realname-hub/adapters/bank/port.ts';
import type { ProblemCode } from '../../generated/problems.ts';
import { normaliseIdNumber } from '../../registry/id-number.ts';
import { findHeads } from '../../registry/record-heads.ts';
import type { Head } from '../../registry/record.ts';
import type { Schema } from '../../registry/schemas.ts';
import { lastStays, type Stay } from '../../registry/stays.ts';
import { atOnce } from '../../store/at-once.ts';
import type { Executor, Trx } from '../../store/database.ts';
import type { SheetDeps, WageCard } from './context.ts';
import { otherLines, type OtherLine } from './other-sheets.ts';
import { daysOfMonth, type SheetHead } from './sheet-store.ts';
import { lineFault, type LineFault, type TableRow } from './table-row.ts';

/** A worker as he will be paid. */
export interface Payee {
  workerId: string;
  name: string;
  idCardNumber: string;
  phone?: string;
  card: WageCard;
}

export interface CheckedLine {
  row: TableRow;
  lineId: string;
  payee: Payee;
}

/** What all lines of one import are held against. */
export interface CheckContext {
  head: SheetHead;
  bank: Pick<BankAdapter, 'checkLine'>;
  /** Workers met so far, and their lines. */
  seen: Map<string, number>;
  lineIdOf: (lineNo: number) => string;
}

interface Known {
  worker: Head<Schema<'WorkerInput'>> | null;
  enrolment: Head<Schema<'ProjectWorkerInput'>> | null;
  stay: Stay | undefined;
  card: WageCard | undefined;
  others: readonly OtherLine[];
}

/** Rows with what is known of their workers, asked for all at once. */
export interface KnownRows {
  rows: readonly TableRow[];
  workerIds: readonly (string | null)[];
  known: ReadonlyMap<string, Known>;
}

export async function lookUpRows(
  deps: Pick<SheetDeps, 'cipher' | 'tokens' | 'cardsOf'>,
  trx: Trx,
  head: SheetHead,
  rows: readonly TableRow[],
): Promise<KnownRows> {
  const workerIds = await workerIdsOf(deps, trx, rows);
  const asked = [...new Set(workerIds.filter((workerId) => workerId !== null))];
  return { rows, workerIds, known: await knownOf(deps, trx, head, asked) };
}

/**
 * Lines that can be paid, and the faults of the others [GX-4.4-01, R-11]. A line shows every fault that it has, so
 * that one correction is enough.
 */
export function checkRows(
  context: CheckContext,
  { rows, workerIds, known }: KnownRows,
): (CheckedLine | { faults: LineFault[] })[] {
  return rows.map((row, index) => {
    const workerId = workerIds[index] ?? null;
    const found = workerId === null ? undefined : known.get(workerId);
    const faults = amountFaults(row);
    if (workerId === null || !found?.worker || !found.enrolment)
      return { faults: [...faults, unknownWorker(row)] };
    faults.push(...workerFaults(context, row, workerId, found));
    const { card, worker } = found;
    if (!card || card.holderName !== worker.stated.name) return { faults: [...faults, noCard(row)] };
    const { name, idCardNumber, phone } = worker.stated;
    const line: CheckedLine = {
      row,
      lineId: context.lineIdOf(row.lineNo),
      payee: { workerId, name, idCardNumber, ...(phone === undefined ? {} : { phone }), card },
    };
    faults.push(...bankFaults(context.bank, line));
    return faults.length > 0 ? { faults } : line;
  });
}

async function workerIdsOf(
  { tokens }: Pick<SheetDeps, 'tokens'>,
  executor: Executor,
  rows: readonly TableRow[],
): Promise<(string | null)[]> {
  const tokenOf = ({ worker }: TableRow): Buffer | null =>
    'workerId' in worker
      ? null
      : tokens.token('ID_NUMBER', `${worker.idCardType}/${normaliseIdNumber(worker.idCardNumber)}`);
  const asked = rows.map(tokenOf);
  const wanted = asked.filter((token) => token !== null);
  if (wanted.length === 0) return rows.map(({ worker }) => ('workerId' in worker ? worker.workerId : null));
  const { rows: found } = await sql<{ token: Buffer; worker_id: string }>`
    select token, worker_id from worker_identity where token = any(${wanted}::bytea[])`.execute(executor);
  const byToken = new Map(found.map(({ token, worker_id }) => [token.toString('hex'), worker_id]));
  return rows.map(({ worker }, index) =>
    'workerId' in worker ? worker.workerId : (byToken.get(asked[index]?.toString('hex') ?? '') ?? null),
  );
}

async function knownOf(
  deps: Pick<SheetDeps, 'cipher' | 'cardsOf'>,
  trx: Trx,
  head: SheetHead,
  workerIds: readonly string[],
): Promise<ReadonlyMap<string, Known>> {
  const { projectId } = head;
  const asked = [
    ...workerIds.map((workerId) => ({ kind: 'worker' as const, key: workerId, recordId: workerId })),
    ...workerIds.map((workerId) => ({ kind: 'projectWorker' as const, key: projectId, recordId: workerId })),
  ];
  const [heads, stays, cards, others] = await atOnce(trx, (together) =>
    Promise.all([
      findHeads(deps, together, asked),
      lastStays(together, projectId, workerIds),
      deps.cardsOf(together, projectId, workerIds),
      otherLines(together, head, workerIds),
    ]),
  );
  return new Map(
    workerIds.map((workerId, index) => [
      workerId,
      {
        worker: (heads[index] ?? null) as Known['worker'],
        enrolment: (heads[workerIds.length + index] ?? null) as Known['enrolment'],
        stay: stays.get(workerId),
        card: cards.get(workerId),
        others: others.get(workerId) ?? [],
      },
    ]),
  );
}

/** Amounts are above zero; gross less deductions is net; items, where they are given, add up [I-16]. */
function amountFaults(row: TableRow): LineFault[] {
  const faults: LineFault[] = [];
  const { grossFen, deductionsFen, netFen, items } = row;
  if (netFen <= 0)
    faults.push(
      lineFault(
        row,
        '/netFen',
        'LINE_AMOUNT_INVALID',
        'The net amount must be above zero.',
        '实发金额须大于零。',
      ),
    );
  if (grossFen - deductionsFen !== netFen)
    faults.push(
      lineFault(
        row,
        '/netFen',
        'LINE_AMOUNT_INVALID',
        'Gross less deductions is not the net amount.',
        '应发合计减扣除合计不等于实发金额。',
      ),
    );
  const sums = [
    { kind: 'DUE', sum: grossFen, pointer: '/grossFen' },
    { kind: 'WITHHELD', sum: deductionsFen, pointer: '/deductionsFen' },
  ];
  for (const { kind, sum, pointer } of sums) {
    const of = items.filter((item) => item.kind === kind);
    if (of.length > 0 && of.reduce((total, { amountFen }) => total + amountFen, 0) !== sum)
      faults.push(
        lineFault(
          row,
          pointer,
          'LINE_ITEMS_MISMATCH',
          'The items do not add up to it.',
          '各项目之和与合计不等。',
        ),
      );
  }
  return faults;
}

function workerFaults(
  { head, seen }: CheckContext,
  row: TableRow,
  workerId: string,
  { worker, enrolment, stay, others }: Known,
): LineFault[] {
  const faults: LineFault[] = [];
  const add = (pointer: string, code: ProblemCode, en: string, zh: string) =>
    void faults.push(lineFault(row, pointer, code, en, zh));
  const first = seen.get(workerId);
  if (first === undefined) seen.set(workerId, row.lineNo);
  else add('/workerId', 'LINE_DUPLICATE_WORKER', `He stands on line ${first}.`, `与第 ${first} 行是同一人。`);
  if (row.name !== null && row.name !== worker?.stated.name)
    add('/name', 'LINE_NAME_MISMATCH', 'It is not the name that is registered.', '与登记的姓名不同。');
  if (enrolment?.stated.companyId !== head.companyId)
    add(
      '/workerId',
      'LINE_EMPLOYER_DIFFERS',
      'Another company employs him.',
      '该人员的用工单位是另一家企业。',
    );
  if (stay?.leftOn && stay.leftOn < daysOfMonth(head.wageMonth).first)
    add('/workerId', 'LINE_LEFT_BEFORE', `He left on ${stay.leftOn}.`, `已于 ${stay.leftOn} 退场。`);
  faults.push(...otherSheetFaults(row, head, others));
  return faults;
}

/** One line per worker, month and kind [I-16]; a line that finally failed is paid again by naming it [I-18]. */
function otherSheetFaults(row: TableRow, { kind }: SheetHead, others: readonly OtherLine[]): LineFault[] {
  const faults: LineFault[] = [];
  const { reissueOf } = row;
  const named = others.find(({ lineId }) => lineId === reissueOf);
  const isOver = named?.state === 'FAILED' || named?.state === 'RETURNED';
  if (reissueOf !== null && (!named || !isOver || named.netFen !== row.netFen || named.reissued))
    faults.push(
      lineFault(
        row,
        '/reissueOf',
        'LINE_REISSUE_REFUSED',
        'It is not a line of this worker that finally failed, of this amount, and not paid again yet.',
        '不是该人员最终失败、金额相同且尚未重新发放的行。',
      ),
    );
  // A second supplement of a month may be another one; the same amount again is taken for a repetition.
  const clash = others.find(
    (line) =>
      line.sameMonthAndKind &&
      line.lineId !== reissueOf &&
      !line.reissued &&
      (kind !== 'SUPPLEMENT' || line.netFen === row.netFen),
  );
  if (clash)
    faults.push(
      lineFault(
        row,
        '/workerId',
        'LINE_ALREADY_ON_SHEET',
        `Sheet ${clash.sheetId} has wages of this worker, month and kind.`,
        `工资表 ${clash.sheetId} 中已有该人员同月、同种类的工资。`,
      ),
    );
  return faults;
}

function unknownWorker(row: TableRow): LineFault {
  return lineFault(
    row,
    'workerId' in row.worker ? '/workerId' : '/idCardNumber',
    'LINE_WORKER_UNKNOWN',
    'The project has no such worker.',
    '本项目没有该人员。',
  );
}

function noCard(row: TableRow): LineFault {
  return lineFault(
    row,
    '/workerId',
    'LINE_NO_CARD',
    'No wage card in the name of the worker is stated.',
    '没有以该人员姓名登记的工资卡。',
  );
}

const BANK_CODES = {
  CHARACTERS: 'LINE_BANK_CHARACTERS',
  TOO_LONG: 'LINE_BANK_TOO_LONG',
  AMOUNT_LIMIT: 'LINE_BANK_AMOUNT_LIMIT',
  MISSING: 'LINE_BANK_MISSING',
  FORMAT: 'LINE_BANK_FORMAT',
} as const satisfies Record<BankFault['fault'], ProblemCode>;

/** What the bank's file could not carry is found here, and not when the file is made. */
function bankFaults(bank: Pick<BankAdapter, 'checkLine'>, { row, lineId, payee }: CheckedLine): LineFault[] {
  const { card, name, idCardNumber } = payee;
  const found = bank.checkLine({
    ...{ lineId, lineNo: row.lineNo, payeeName: name, account: card.accountNumber },
    ...{
      accountKind: card.accountKind,
      bankName: card.bankName,
      idCardNumber,
      amountFen: BigInt(row.netFen),
    },
    ...(card.branchCnaps === undefined ? {} : { branchCnaps: card.branchCnaps }),
    ...(row.note === null ? {} : { note: row.note }),
  });
  return found.map(({ pointer, fault, detail }) =>
    lineFault(row, pointer, BANK_CODES[fault], detail.en, detail.zh),
  );
}
