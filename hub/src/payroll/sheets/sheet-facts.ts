import { sql } from 'kysely';
import type { Executor } from '../../store/database.ts';
import type { SheetRow } from './sheet-store.ts';

/** Names that every document about a sheet shows. */
export interface SheetFacts {
  projectName: string;
  /** 用人单位 */
  employerName: string;
  /** 发放单位: whose account pays. */
  payerName: string;
}

export async function sheetFacts(executor: Executor, sheet: SheetRow): Promise<SheetFacts> {
  const { rows } = await sql<SheetFacts>`
    select p.stated ->> 'name' as "projectName", coalesce(e.stated ->> 'name', ${sheet.company_id}) as "employerName",
      coalesce(c.stated ->> 'name', a.company_id) as "payerName"
    from wage_account a
    join registry_record p on p.stream_key = a.project_id and p.kind = 'project' and p.record_id = a.project_id
    left join registry_record c on c.stream_key = a.company_id and c.kind = 'company' and c.record_id = a.company_id
    left join registry_record e on e.stream_key = ${sheet.company_id} and e.kind = 'company'
      and e.record_id = ${sheet.company_id}
    where a.project_id = ${sheet.project_id} and a.account_id = ${sheet.account_id}`.execute(executor);
  const [facts] = rows;
  if (!facts) throw new Error('a payroll sheet without its account');
  return facts;
}

export const KIND_NAMES: Readonly<Record<string, string>> = {
  REGULAR: '工资',
  SUPPLEMENT: '补发工资',
  BACK_PAY: '补发以前月份工资',
};

/** 2026年10月 */
export function monthName(day: string): string {
  const [year, month] = day.split('-');
  return `${year}年${Number(month)}月`;
}
