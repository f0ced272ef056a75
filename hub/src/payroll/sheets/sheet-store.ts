import { sql, type Selectable } from 'kysely';
import type { Executor, Trx } from '../../store/database.ts';
import { mayMoveSheet, type SheetState } from '../states.ts';
import type { PayrollSheetTable } from '../tables.ts';

export type SheetRow = Omit<Selectable<PayrollSheetTable>, 'state' | 'stated'> & {
  state: SheetState;
  stated: SheetStated;
};

/** Members of the head that are only shown. */
export interface SheetStated {
  payDay: string;
  backPayMonth?: string;
  reason?: string;
}

export interface SheetName {
  projectId: string;
  sheetId: string;
}

/** What a sheet says before its lines. */
export interface SheetHead extends SheetName {
  companyId: string;
  accountId: string;
  payMonth: string;
  wageMonth: string;
  kind: string;
  payDay: string;
}

export async function findSheet(
  executor: Executor,
  { projectId, sheetId }: SheetName,
): Promise<SheetRow | null> {
  const row = await executor
    .selectFrom('payroll_sheet')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('sheet_id', '=', sheetId)
    .executeTakeFirst();
  return (row ?? null) as SheetRow | null;
}

/**
 * Whoever changes a sheet waits here for the one before him. Its key is left free: the lines of a table that is being
 * taken in refer to it, and would hold up every other step until the last of them is stored.
 */
export async function lockSheet(trx: Trx, { projectId, sheetId }: SheetName): Promise<SheetRow | null> {
  const row = await trx
    .selectFrom('payroll_sheet')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('sheet_id', '=', sheetId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return (row ?? null) as SheetRow | null;
}

export async function moveSheet(
  trx: Trx,
  sheet: SheetRow,
  to: SheetState,
  now: number,
  version = sheet.version,
): Promise<void> {
  if (!mayMoveSheet(sheet.state, to))
    throw new Error(`a payroll sheet cannot go from ${sheet.state} to ${to}`);
  await trx
    .updateTable('payroll_sheet')
    .set({ state: to, version, updated_at: new Date(now) })
    .where('project_id', '=', sheet.project_id)
    .where('sheet_id', '=', sheet.sheet_id)
    .execute();
}

export function headOf(sheet: SheetRow): SheetHead {
  return {
    projectId: sheet.project_id,
    sheetId: sheet.sheet_id,
    companyId: sheet.company_id,
    accountId: sheet.account_id,
    payMonth: sheet.pay_month.slice(0, 7),
    wageMonth: sheet.wage_month.slice(0, 7),
    kind: sheet.kind,
    payDay: sheet.stated.payDay,
  };
}

/** The bank of an account from which wages may be paid; null for any other [I-20]. */
export async function boundAccount(
  executor: Executor,
  projectId: string,
  accountId: string,
): Promise<{ bankId: string } | null> {
  const row = await executor
    .selectFrom('wage_account')
    .select('bank_id as bankId')
    .where('project_id', '=', projectId)
    .where('account_id', '=', accountId)
    .where('state', '=', 'BOUND')
    .executeTakeFirst();
  return row ?? null;
}

/** The same, and it stays so until the transaction is over. */
export async function holdBoundAccount(trx: Trx, projectId: string, accountId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('wage_account')
    .select('bank_id')
    .where('project_id', '=', projectId)
    .where('account_id', '=', accountId)
    .where('state', '=', 'BOUND')
    .forShare()
    .executeTakeFirst();
  return row !== undefined;
}

/** Imports of a project follow one another: what one looks up in the other sheets stays true until it is stored. */
export async function tryProjectTurn(trx: Trx, projectId: string): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`payroll/import/${projectId}`}, 0)) as held`.execute(
    trx,
  );
  return rows[0]?.held ?? false;
}

/** First and last day of a month `2026-10`. */
export function daysOfMonth(month: string): { first: string; last: string } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return { first: `${month}-01`, last: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) };
}
