import { sql } from 'kysely';
import type { Executor } from '../../store/database.ts';
import type { SheetHead } from './sheet-store.ts';

/** A line of a worker on another sheet of the project, in that sheet's current version. */
export interface OtherLine {
  sheetId: string;
  lineId: string;
  state: string;
  netFen: number;
  /** Another current line pays it again. */
  reissued: boolean;
  sameMonthAndKind: boolean;
}

/**
 * Lines that another line of the same worker might repeat, or pay again. Lines of overtaken versions count for
 * nothing. Imports of a project follow one another, so what is found here stays true until they are stored.
 */
export async function otherLines(
  executor: Executor,
  { projectId, sheetId, wageMonth, kind }: SheetHead,
  workerIds: readonly string[],
): Promise<ReadonlyMap<string, OtherLine[]>> {
  const { rows } = await sql<OtherLine & { workerId: string }>`
    select l.worker_id as "workerId", l.sheet_id as "sheetId", l.line_id as "lineId", l.state,
      l.net_fen as "netFen", (s.wage_month = ${`${wageMonth}-01`}::date and s.kind = ${kind}) as "sameMonthAndKind",
      exists (
        select 1 from payroll_line again
        join payroll_sheet g on g.project_id = again.project_id and g.sheet_id = again.sheet_id
          and g.version = again.version and g.state <> 'DRAFT'
        where again.project_id = l.project_id and again.worker_id = l.worker_id
        and again.reissue_of = l.line_id and again.sheet_id <> ${sheetId}
      ) as reissued
    from payroll_line l
    join payroll_sheet s on s.project_id = l.project_id and s.sheet_id = l.sheet_id and s.version = l.version
      and s.state <> 'DRAFT'
    where l.project_id = ${projectId} and l.worker_id = any(${[...workerIds]}::text[])
    and l.sheet_id <> ${sheetId}`.execute(executor);
  return Map.groupBy(rows, ({ workerId }) => workerId);
}
