import type { BankAdapter } from '@realname-hub/adapters/bank/port.ts';
import { shanghaiDay } from '../../runtime/shanghai-time.ts';
import type { Executor } from '../../store/database.ts';
import type { Bank } from './banks.ts';
import type { BankFilesContext, Payer } from './context.ts';
import type { SheetVersion } from './order-lines.ts';

/** Guards of step 3: account bound, approved, both unchanged since, and not made before. */
export type NotExportable =
  | 'PAYROLL_SHEET_NOT_FOUND'
  | 'PAYROLL_SHEET_NOT_APPROVED'
  | 'PAYROLL_SHEET_CHANGED'
  | 'ACCOUNT_NOT_BOUND'
  | 'BANK_FILE_MADE'
  | 'BANK_NOT_READY';

export interface ExportableSheet {
  serial: number;
  lines: number;
  totalFen: bigint;
  payMonth: string;
  state: string;
  /** Part number of the last file that was made and never handed over; 0 where there is none. */
  lastPart: number;
  payer: Payer;
  bank: Bank;
  adapter: BankAdapter;
}

/** Reads all that a file depends on; asked when the file is ordered, before it is made, and when it is stored. */
export async function exportableSheet(
  context: BankFilesContext,
  executor: Executor,
  { projectId, sheetId, version }: SheetVersion,
): Promise<ExportableSheet | { fault: NotExportable }> {
  const row = await executor
    .selectFrom('payroll_sheet as s')
    .leftJoin('payroll_version as v', (join) =>
      join
        .onRef('v.project_id', '=', 's.project_id')
        .onRef('v.sheet_id', '=', 's.sheet_id')
        .onRef('v.version', '=', 's.version'),
    )
    .leftJoin('payroll_approval as a', (join) =>
      join
        .onRef('a.project_id', '=', 's.project_id')
        .onRef('a.sheet_id', '=', 's.sheet_id')
        .onRef('a.version', '=', 's.version'),
    )
    .leftJoin('wage_account as w', (join) =>
      join.onRef('w.project_id', '=', 's.project_id').onRef('w.account_id', '=', 's.account_id'),
    )
    .where('s.project_id', '=', projectId)
    .where('s.sheet_id', '=', sheetId)
    .select(['s.state', 's.version', 's.account_id', 's.pay_month'])
    .select(['v.serial', 'v.lines', 'v.total_fen', 'v.content_digest', 'a.content_digest as approved_digest'])
    .select(['w.version as account_version', 'a.account_version as approved_account_version'])
    .executeTakeFirst();
  if (!row) return { fault: 'PAYROLL_SHEET_NOT_FOUND' };
  if (row.version !== version) return { fault: 'PAYROLL_SHEET_CHANGED' };
  const earlier = await earlierFiles(context, executor, { projectId, sheetId, version });
  if (row.state === 'EXPORTED' && !earlier.replaceable) return { fault: 'BANK_FILE_MADE' };
  if (row.state !== 'APPROVED' && row.state !== 'EXPORTED')
    return { fault: isPast(row.state) ? 'BANK_FILE_MADE' : 'PAYROLL_SHEET_NOT_APPROVED' };
  if (!row.content_digest || !row.approved_digest || row.serial === null)
    return { fault: 'PAYROLL_SHEET_NOT_APPROVED' };
  if (!row.content_digest.equals(row.approved_digest)) return { fault: 'PAYROLL_SHEET_CHANGED' };
  const payer = await context.payerOf(executor, projectId, row.account_id);
  if (payer?.state !== 'BOUND') return { fault: 'ACCOUNT_NOT_BOUND' };
  // Another account than the one that two people agreed to, although it is bound by now.
  if (row.account_version !== row.approved_account_version) return { fault: 'PAYROLL_SHEET_CHANGED' };
  const bank = await context.banks.find(executor, payer.bankId);
  const adapter = bank?.enabled ? context.adapterOf(bank.manifest) : null;
  if (!bank || !adapter) return { fault: 'BANK_NOT_READY' };
  return {
    ...{ serial: Number(row.serial), lines: row.lines ?? 0, totalFen: BigInt(row.total_fen ?? 0) },
    ...{ payMonth: row.pay_month, state: row.state, lastPart: earlier.lastPart, payer, bank, adapter },
  };
}

const isPast = (state: string): boolean => ['PARTLY', 'RECONCILED', 'FAILED', 'CONFIRMED'].includes(state);

/** Files that nobody was given and that came too late may be replaced; nothing else may. */
async function earlierFiles(
  { clock }: Pick<BankFilesContext, 'clock'>,
  executor: Executor,
  { projectId, sheetId, version }: SheetVersion,
): Promise<{ replaceable: boolean; lastPart: number }> {
  const files = await executor
    .selectFrom('bank_file')
    .select(['state', 'part', 'last_execution_day'])
    .where('project_id', '=', projectId)
    .where('sheet_id', '=', sheetId)
    .where('version', '=', version)
    .execute();
  const today = shanghaiDay(clock.now());
  const live = files.filter(({ state }) => state !== 'VOID');
  return {
    replaceable: live.every(({ state, last_execution_day: last }) => state === 'READY' && last < today),
    lastPart: Math.max(0, ...files.map(({ part }) => part)),
  };
}
