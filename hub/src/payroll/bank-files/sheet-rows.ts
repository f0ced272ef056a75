import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { Trx } from '../../store/database.ts';
import { mayMoveSheet, type SheetState } from '../states.ts';

export interface SheetId {
  projectId: string;
  sheetId: string;
}

/** Whoever changes a sheet or its lines waits here. Several are always locked in this order. */
export async function lockSheet(trx: Trx, { projectId, sheetId }: SheetId): Promise<SheetRow | null> {
  const { rows } = await sql<SheetRow>`
    select project_id, sheet_id, version, state, account_id from payroll_sheet
    where project_id = ${projectId} and sheet_id = ${sheetId} for no key update`.execute(trx);
  return rows[0] ?? null;
}

export interface SheetRow {
  project_id: string;
  sheet_id: string;
  version: number;
  state: string;
  account_id: string;
}

/** How the lines of a version stand, from the sums that the database keeps. */
export interface Standing {
  total: number;
  paid: number;
  /** SENT and IN_DOUBT and OPEN: an answer of the bank is awaited. */
  open: number;
  inDoubt: number;
}

export async function standingOf(trx: Trx, sheet: SheetId & { version: number }): Promise<Standing> {
  const rows = await trx
    .selectFrom('payroll_sum')
    .select(['state', 'lines'])
    .where('project_id', '=', sheet.projectId)
    .where('sheet_id', '=', sheet.sheetId)
    .where('version', '=', sheet.version)
    .execute();
  const of = (...states: string[]) =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, { lines }) => sum + lines, 0);
  return {
    total: rows.reduce((sum, { lines }) => sum + lines, 0),
    paid: of('PAID'),
    open: of('OPEN', 'SENT', 'IN_DOUBT'),
    inDoubt: of('IN_DOUBT'),
  };
}

/** Null while the bank has said nothing final. */
export function stateFor({ total, paid, open, inDoubt }: Standing): SheetState | null {
  if (paid === total) return 'RECONCILED';
  if (open === 0) return paid === 0 ? 'FAILED' : 'PARTLY';
  return open === total && inDoubt === 0 ? null : 'PARTLY';
}

/** The states through which a sheet goes to where its lines are; none where it is there. */
export function wayOf(from: SheetState, to: SheetState): SheetState[] {
  if (from === to) return [];
  if (mayMoveSheet(from, to)) return [to];
  if (mayMoveSheet(from, 'PARTLY')) return to === 'PARTLY' ? ['PARTLY'] : ['PARTLY', to];
  return [];
}

/**
 * After its lines may have moved: where none did, nothing happens; else the sheet is where its lines are, and a
 * confirmed one is open again.
 */
export async function moveSheet(
  trx: Trx,
  sheet: SheetRow,
  before: Standing,
  now: number,
): Promise<SheetState | null> {
  const { project_id: projectId, sheet_id: sheetId, version } = sheet;
  const standing = await standingOf(trx, { projectId, sheetId, version });
  if (isDeepStrictEqual(standing, before)) return null;
  const target = stateFor(standing);
  const end = target === null ? undefined : wayOf(sheet.state as SheetState, target).at(-1);
  if (end === undefined) return null;
  await trx
    .updateTable('payroll_sheet')
    .set({ state: end, updated_at: new Date(now) })
    .where('project_id', '=', projectId)
    .where('sheet_id', '=', sheetId)
    .execute();
  return end;
}
