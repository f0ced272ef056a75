import { sql } from 'kysely';
import type { Executor, Trx } from '../../store/database.ts';
import { toPage, type Page, type PageRequest } from '../../registry/listing.ts';
import type { Schema } from '../../registry/schemas.ts';
import { bulkInsert } from '../../store/bulk-insert.ts';
import type { LineFault } from './table-row.ts';

/** Looking ends here: who has so many faults sent another table than he meant. */
export const MAX_FAULTS = 10_000;
/** Keys of the listing's cursor: the number of the fault. */
export const FAULT_CURSOR_KEYS = 1;

interface FaultRow {
  job_id: string;
  no: number;
  line_no: number | null;
  pointer: string;
  column_head: string | null;
  code: string;
  detail: string;
  detail_zh: string;
}

const TYPES = {
  ...{ job_id: 'bigint', no: 'integer', line_no: 'integer', pointer: 'text', column_head: 'text' },
  ...{ code: 'text', detail: 'text', detail_zh: 'text' },
} as const;

/** In the order of the lines; an earlier attempt's are replaced. */
export async function storeFaults(trx: Trx, jobId: string, faults: readonly LineFault[]): Promise<void> {
  await sql`delete from payroll_import_fault where job_id = ${jobId}::bigint`.execute(trx);
  const rows = faults.map(({ lineNo, pointer, column, code, detail, detailZh }, index): FaultRow => ({
    ...{ job_id: jobId, no: index + 1, line_no: lineNo, pointer, column_head: column, code },
    ...{ detail, detail_zh: detailZh },
  }));
  for (let from = 0; from < rows.length; from += 1000)
    await bulkInsert<FaultRow>(trx, 'payroll_import_fault', TYPES, rows.slice(from, from + 1000));
}

export async function listFaults(
  executor: Executor,
  jobId: string,
  page: PageRequest,
): Promise<Page<Schema<'PayrollLineFault'>>> {
  const { rows } = await sql<FaultRow>`
    select * from payroll_import_fault where job_id = ${jobId}::bigint and no > ${page.after?.[0] ?? 0}::integer
    order by no limit ${page.limit + 1}`.execute(executor);
  return toPage(
    rows,
    page.limit,
    ({ no }) => [String(no)],
    ({ line_no, pointer, column_head, code, detail, detail_zh }) => ({
      ...(line_no === null ? {} : { line: line_no }),
      pointer,
      ...(column_head === null ? {} : { column: column_head }),
      ...{ code, detail, detailZh: detail_zh },
    }),
  );
}
