import { refuse, type Call, type Handlers, type Reply } from '../../http/operation.ts';
import { answerPage, param } from '../../registry/handling.ts';
import { encodeCursor } from '../../registry/listing.ts';
import type { Executor } from '../../store/database.ts';
import { monthOfWorkers, type WorkerMonth } from './attendance-summary.ts';
import type { SheetDeps } from './context.ts';
import { csvTable, paymentProof } from './payment-proof.ts';
import { printSheet } from './print-sheet.ts';
import { findSheet, type SheetRow } from './sheet-store.ts';
import { CSV_TYPE, XLSX_TYPE } from './sources.ts';
import { csvTemplate, xlsxTemplate } from './template.ts';
import { wageSlip } from './wage-slip.ts';
import { hundredthsText } from './yuan.ts';

const HTML_TYPE = 'text/html; charset=utf-8';
const CSV_ANSWER = `${CSV_TYPE}; charset=utf-8`;
const SUMMARY_CURSOR_KEYS = 1;
const TABLE_BATCH = 500;

/** What people read, print and keep: summaries, templates, sheets to sign, slips, proofs. */
export function documentHandlers(deps: SheetDeps): Handlers {
  return {
    getPayrollTemplate: async ({ query }) =>
      query.format === 'CSV'
        ? document(csvTemplate(), CSV_ANSWER)
        : document(await xlsxTemplate(), XLSX_TYPE),
    getAttendanceSummary: (call) => getSummary(deps, call),
    downloadAttendanceSummary: async (call) => {
      const projectId = param(call, 'projectId');
      if (!(await hasProject(deps.db, projectId))) return refuse('PROJECT_NOT_FOUND');
      return document(await summaryTable(deps.db, projectId, param(call, 'month')), CSV_ANSWER);
    },
    printPayrollSheet: (call) => print(deps, call),
    getPaymentProof: async (call) => {
      const sheet = await sheetOf(deps, call);
      if (!sheet) return refuse('PAYROLL_SHEET_NOT_FOUND');
      const { format, part = '1' } = call.query;
      return format === 'CSV'
        ? document(await paymentProof(deps.db, sheet, Number(part), 'CSV'), CSV_ANSWER)
        : document(await paymentProof(deps.db, sheet, Number(part), 'HTML'), HTML_TYPE);
    },
    getWageSlip: (call) => slip(deps, call),
  };
}

function document(raw: Buffer, contentType: string): Reply {
  return { ok: true, status: 200, raw, contentType };
}

function sheetOf({ db }: SheetDeps, call: Call): Promise<SheetRow | null> {
  return findSheet(db, { projectId: param(call, 'projectId'), sheetId: param(call, 'sheetId') });
}

async function hasProject(executor: Executor, projectId: string): Promise<boolean> {
  const row = await executor
    .selectFrom('registry_record')
    .select('record_id')
    .where('stream_key', '=', projectId)
    .where('kind', '=', 'project')
    .where('record_id', '=', projectId)
    .executeTakeFirst();
  return row !== undefined;
}

async function getSummary(deps: SheetDeps, call: Call): Promise<Reply> {
  const projectId = param(call, 'projectId');
  const month = param(call, 'month');
  if (!(await hasProject(deps.db, projectId))) return refuse('PROJECT_NOT_FOUND');
  return answerPage(deps, call, SUMMARY_CURSOR_KEYS, async ({ after, limit }) => {
    const found = await monthOfWorkers(deps.db, {
      projectId,
      month,
      after: after?.[0] ?? '',
      limit: limit + 1,
    });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const nextCursor = found.length > limit && last ? encodeCursor([last.workerId]) : null;
    return { projectId, month, items: items.map(showMonth), nextCursor };
  });
}

function showMonth({ hundredthHours, ...worker }: WorkerMonth): object {
  return { ...worker, hours: hundredthHours / 100 };
}

const SUMMARY_HEADS = ['人员标识', '姓名', '用工单位', '班组', '出勤天数', '工时', '不完整的日期'];

/** The same facts give the same bytes [GX-1.1-10]. */
async function summaryTable(executor: Executor, projectId: string, month: string): Promise<Buffer> {
  const rows: string[][] = [];
  for (let after = ''; ;) {
    const batch = await monthOfWorkers(executor, { projectId, month, after, limit: TABLE_BATCH });
    rows.push(
      ...batch.map(({ workerId, name, companyId, teamId, days, hundredthHours, incompleteDays }) => [
        ...[workerId, name, companyId, teamId, String(days), hundredthsText(hundredthHours)],
        incompleteDays.join(' '),
      ]),
    );
    const last = batch.at(-1);
    if (!last || batch.length < TABLE_BATCH) return csvTable(SUMMARY_HEADS, rows);
    after = last.workerId;
  }
}

async function print(deps: SheetDeps, call: Call): Promise<Reply> {
  const sheet = await sheetOf(deps, call);
  if (!sheet) return refuse('PAYROLL_SHEET_NOT_FOUND');
  const { version = String(sheet.version), part = '1' } = call.query;
  const row = await deps.db
    .selectFrom('payroll_version')
    .selectAll()
    .where('project_id', '=', sheet.project_id)
    .where('sheet_id', '=', sheet.sheet_id)
    .where('version', '=', Number(version))
    .executeTakeFirst();
  if (!row) return refuse('PAYROLL_TABLE_MISSING');
  const printed = {
    ...{ version: row.version, lines: row.lines, totalFen: Number(row.total_fen) },
    contentDigest: row.content_digest.toString('hex'),
  };
  const page = await printSheet(deps, deps.db, sheet, printed, Number(part));
  return page ? document(page, HTML_TYPE) : refuse('PAYROLL_LINE_NOT_FOUND');
}

async function slip(deps: SheetDeps, call: Call): Promise<Reply> {
  const projectId = param(call, 'projectId');
  const row = await deps.db
    .selectFrom('payroll_line')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('worker_id', '=', param(call, 'workerId'))
    .where('line_id', '=', param(call, 'lineId'))
    .executeTakeFirst();
  const sheet = row ? await findSheet(deps.db, { projectId, sheetId: row.sheet_id }) : null;
  // A line of an overtaken version was never owed to anybody.
  if (!row || !sheet || sheet.version !== row.version) return refuse('PAYROLL_LINE_NOT_FOUND');
  return document(await wageSlip(deps, deps.db, sheet, row), HTML_TYPE);
}
