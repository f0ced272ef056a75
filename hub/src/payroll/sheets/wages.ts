import { sql } from 'kysely';
import { toPage, type Page, type PageRequest } from '../../registry/listing.ts';
import type { Schema } from '../../registry/schemas.ts';
import type { Executor } from '../../store/database.ts';

/** Keys of the listing's cursor: day of arrival and line. */
export const WAGE_CURSOR_KEYS = 2;

interface Row {
  line_id: string;
  pay_month: string;
  wage_month: string;
  kind: Schema<'PayrollKind'>;
  project_name: string;
  payer_name: string;
  net_fen: string;
  arrived_on: string;
}

/**
 * What a worker is told of his wages: only what the bank proved to have arrived, never what was sent or declared
 * [GX-5.3-01, GX-5.3-03].
 */
export async function listWages(
  executor: Executor,
  { projectId, workerId }: { projectId: string; workerId: string },
  page: PageRequest,
): Promise<Page<Schema<'WagePaid'>>> {
  const [day, lineId] = page.after ?? [];
  const { rows } = await sql<Row>`
    select l.line_id, s.pay_month, s.wage_month, s.kind, p.stated ->> 'name' as project_name,
      coalesce(c.stated ->> 'name', a.company_id) as payer_name, l.net_fen, l.arrived_on
    from payroll_line l
    join payroll_sheet s on s.project_id = l.project_id and s.sheet_id = l.sheet_id
    join wage_account a on a.project_id = s.project_id and a.account_id = s.account_id
    join registry_record p on p.stream_key = l.project_id and p.kind = 'project' and p.record_id = l.project_id
    left join registry_record c on c.stream_key = a.company_id and c.kind = 'company' and c.record_id = a.company_id
    where l.project_id = ${projectId} and l.worker_id = ${workerId} and l.state = 'PAID'
    and l.arrived_on is not null
    and ${day === undefined ? sql`true` : sql`(l.arrived_on, l.line_id) < (${day}::date, ${lineId})`}
    order by l.arrived_on desc, l.line_id desc limit ${page.limit + 1}`.execute(executor);
  return toPage(
    rows,
    page.limit,
    ({ arrived_on, line_id }) => [arrived_on, line_id],
    (row) => ({
      ...{ lineId: row.line_id, payMonth: row.pay_month.slice(0, 7), kind: row.kind },
      ...(row.wage_month === row.pay_month ? {} : { backPayMonth: row.wage_month.slice(0, 7) }),
      ...{ projectName: row.project_name, payerName: row.payer_name },
      ...{ netFen: Number(row.net_fen), arrivedOn: row.arrived_on },
    }),
  );
}
