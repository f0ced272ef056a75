import { sql, type Selectable } from 'kysely';
import { toPage, type Page, type PageRequest } from '../../registry/listing.ts';
import type { Schema } from '../../registry/schemas.ts';
import type { Executor } from '../../store/database.ts';
import type { PayrollLineTable } from '../tables.ts';
import type { SheetRow } from './sheet-store.ts';

export type LineRow = Selectable<PayrollLineTable>;

/** Keys of the listing's cursor: the number of the line. */
export const LINE_CURSOR_KEYS = 1;

export interface LineFilter {
  sheet: Pick<SheetRow, 'project_id' | 'sheet_id'>;
  version: number;
  state?: string;
}

export async function listLines(
  executor: Executor,
  filter: LineFilter,
  page: PageRequest,
): Promise<Page<Schema<'PayrollLine'>>> {
  const after = Number(page.after?.[0] ?? 0);
  const rows = await linesAfter(executor, filter, after, page.limit + 1);
  return toPage(rows, page.limit, ({ line_no }) => [String(line_no)], showLine);
}

/** Lines of a version in their order, from behind one line on. */
export async function linesAfter(
  executor: Executor,
  { sheet, version, state }: LineFilter,
  after: number,
  limit: number,
): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    select * from payroll_line
    where project_id = ${sheet.project_id} and sheet_id = ${sheet.sheet_id} and version = ${version}
    and line_no > ${after} and ${state === undefined ? sql`true` : sql`state = ${state}`}
    order by line_no limit ${limit}`.execute(executor);
  return rows;
}

function showLine(row: LineRow): Schema<'PayrollLine'> {
  return {
    ...{ line: row.line_no, lineId: row.line_id, workerId: row.worker_id, name: row.worker_name },
    account: row.account_masked,
    ...(row.days === null ? {} : { days: Number(row.days) }),
    ...(row.hours === null ? {} : { hours: Number(row.hours) }),
    ...{
      grossFen: Number(row.gross_fen),
      deductionsFen: Number(row.deductions_fen),
      netFen: Number(row.net_fen),
    },
    items: row.items as Schema<'WageItem'>[],
    ...(row.note === null ? {} : { note: row.note }),
    ...{ matched: row.matched, state: row.state as Schema<'PayrollLineState'> },
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.arrived_on === null ? {} : { arrivedOn: row.arrived_on }),
    ...(row.reissue_of === null ? {} : { reissueOf: row.reissue_of }),
  };
}
