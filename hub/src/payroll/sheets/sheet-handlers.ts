import { sql } from 'kysely';
import { refuse, type Call, type Handlers, type Reply } from '../../http/operation.ts';
import { answer, answerPage, fault, param, refuseFaults } from '../../registry/handling.ts';
import { toPage } from '../../registry/listing.ts';
import type { Schema } from '../../registry/schemas.ts';
import { queueJob } from '../jobs.ts';
import {
  approvePayrollSheet,
  declarePayment,
  recordPublicNotice,
  recordSignedScan,
} from './approval-steps.ts';
import type { SheetDeps } from './context.ts';
import { documentHandlers } from './document-handlers.ts';
import { FAULT_CURSOR_KEYS, listFaults } from './import-faults.ts';
import { IMPORT_JOB, importObject, type ImportRequest, type ImportResult } from './import-job.ts';
import { LINE_CURSOR_KEYS, listLines } from './lines.ts';
import { putPayrollSheet } from './put-sheet.ts';
import { mayMoveSheet } from '../states.ts';
import { findSheet, type SheetRow } from './sheet-store.ts';
import { CSV_TYPE, XLSX_TYPE } from './sources.ts';
import { showSheet } from './show-sheet.ts';
import { takeStep, type Step } from './steps.ts';
import { WAGE_CURSOR_KEYS, listWages } from './wages.ts';

const SHEET_CURSOR_KEYS = 1;

/** The operations of payroll sheets. Imports are queued here and done by the job of import-job.ts. */
export function sheetHandlers(deps: SheetDeps): Handlers {
  return {
    putPayrollSheet: (call) => putPayrollSheet(deps, call as Call<Schema<'PayrollSheetInput'>>),
    getPayrollSheet: async (call) => {
      const sheet = await sheetOf(deps, call);
      return sheet
        ? answer(deps, 200, await showSheet(deps, deps.db, sheet))
        : refuse('PAYROLL_SHEET_NOT_FOUND');
    },
    listPayrollSheets: (call) => listSheets(deps, call),
    importPayrollTable: (call) => importTable(deps, call as Call<Schema<'PayrollImportInput'>>),
    getPayrollImport: (call) => getImport(deps, call),
    listPayrollLines: async (call) => {
      const sheet = await sheetOf(deps, call);
      if (!sheet) return refuse('PAYROLL_SHEET_NOT_FOUND');
      const { version, state } = call.query;
      const wanted = version === undefined ? sheet.version : Number(version);
      const filter = { sheet, version: wanted, ...(state === undefined ? {} : { state }) };
      return answerPage(deps, call, LINE_CURSOR_KEYS, async (page) => ({
        version: wanted,
        ...(await listLines(deps.db, filter, page)),
      }));
    },
    recordSignedScan: (call) => recordSignedScan(deps, call as Call<Schema<'SignedScanInput'>>),
    recordPublicNotice: (call) => recordPublicNotice(deps, call as Call<Schema<'PublicNoticeInput'>>),
    approvePayrollSheet: (call) => approvePayrollSheet(deps, call as Call<Schema<'PayrollApprovalInput'>>),
    declarePayment: (call) => declarePayment(deps, call as Call<Schema<'PaymentDeclarationInput'>>),
    listWages: (call) => {
      const of = { projectId: param(call, 'projectId'), workerId: param(call, 'workerId') };
      return answerPage(deps, call, WAGE_CURSOR_KEYS, (page) => listWages(deps.db, of, page));
    },
    ...documentHandlers(deps),
  };
}

function sheetOf({ db }: SheetDeps, call: Call): Promise<SheetRow | null> {
  return findSheet(db, { projectId: param(call, 'projectId'), sheetId: param(call, 'sheetId') });
}

async function listSheets(deps: SheetDeps, call: Call): Promise<Reply> {
  const { payMonth, state } = call.query;
  return answerPage(deps, call, SHEET_CURSOR_KEYS, async (page) => {
    const conditions = [
      sql`project_id = ${param(call, 'projectId')}`,
      ...(payMonth === undefined ? [] : [sql`pay_month = ${`${payMonth}-01`}::date`]),
      ...(state === undefined ? [] : [sql`state = ${state}`]),
      ...(page.after ? [sql`sheet_id > ${page.after[0]}`] : []),
    ];
    const { rows } = await sql<SheetRow>`
      select * from payroll_sheet where ${sql.join(conditions, sql` and `)}
      order by sheet_id limit ${page.limit + 1}`.execute(deps.db);
    const { items, nextCursor } = toPage(
      rows,
      page.limit,
      ({ sheet_id }) => [sheet_id],
      (row) => row,
    );
    const shown = [];
    for (const sheet of items) shown.push(await showSheet(deps, deps.db, sheet));
    return { items: shown, nextCursor };
  });
}

/** Step 1 is asked for here, under the sheet's lock: of two imports one is the later one. */
function importTable(deps: SheetDeps, call: Call<Schema<'PayrollImportInput'>>): Promise<Reply> {
  const { source } = call.body;
  return takeStep(deps, call, 'PREPARE_SHEET', async (step) => {
    const { trx, sheet, person, actor } = step;
    if (!mayMoveSheet(sheet.state, 'UPLOADED')) return refuse('PAYROLL_SHEET_FIXED');
    const misplaced = (await misplacedMember(deps, step, source)) ?? null;
    if (misplaced) return misplaced;
    const name = { projectId: sheet.project_id, sheetId: sheet.sheet_id };
    const jobId = await queueJob(trx, deps.clock, {
      ...{ kind: IMPORT_JOB, projectId: name.projectId, object: importObject(name), requestedBy: actor },
      request: { ...name, person, source } satisfies ImportRequest,
    });
    await deps.audit(trx, {
      ...{ actor, action: 'payroll-sheet.import-requested', object: importObject(name) },
      detail: { personId: person.personId, jobId, source: source.kind },
    });
    return answer(deps, 202, { jobId });
  });
}

const FILE_TYPES: Readonly<Record<string, string>> = { CSV: CSV_TYPE, XLSX: XLSX_TYPE };

async function misplacedMember(
  { attachments }: SheetDeps,
  { trx, sheet }: Step,
  { kind, attachmentSha256, ...source }: Schema<'PayrollSource'>,
): Promise<Reply | null> {
  const members = { LINES: 'lines', COMPUTED: 'rates', CSV: 'attachmentSha256', XLSX: 'attachmentSha256' };
  const given = Object.keys({ ...source, ...(attachmentSha256 === undefined ? {} : { attachmentSha256 }) });
  const extra = given.find((name) => name !== members[kind]);
  if (extra !== undefined)
    return refuseFaults([
      fault(`/source/${extra}`, 'MEMBER_NOT_ALLOWED', `It does not go with ${kind}.`, `${kind} 不用此项。`),
    ]);
  const type = FILE_TYPES[kind];
  if (type === undefined || attachmentSha256 === undefined) return null;
  if ((await attachments.typeOf(trx, sheet.project_id, attachmentSha256)) === type) return null;
  return refuseFaults([
    fault(
      '/source/attachmentSha256',
      'ATTACHMENT_UNKNOWN',
      `The project has no ${kind} attachment of that digest.`,
      `本项目没有该摘要的 ${kind} 附件。`,
    ),
  ]);
}

async function getImport(deps: SheetDeps, call: Call): Promise<Reply> {
  const name = { projectId: param(call, 'projectId'), sheetId: param(call, 'sheetId') };
  const job = await deps.db
    .selectFrom('payroll_job')
    .select(['job_id', 'state', 'done', 'total', 'result'])
    .where('job_id', '=', Number(param(call, 'jobId')))
    .where('kind', '=', IMPORT_JOB)
    .where('object', '=', importObject(name))
    .executeTakeFirst();
  if (!job) return refuse('PAYROLL_IMPORT_NOT_FOUND');
  const result = (job.result ?? null) as ImportResult | null;
  const jobId = String(job.job_id);
  return answerPage(deps, call, FAULT_CURSOR_KEYS, async (page) => {
    const { items, nextCursor } = await listFaults(deps.db, jobId, page);
    return {
      jobId,
      state: result && 'superseded' in result ? 'SUPERSEDED' : job.state,
      done: job.done,
      ...(job.total === null ? {} : { total: job.total }),
      ...(result && 'version' in result ? { version: result.version } : {}),
      faultCount: result && 'faults' in result ? result.faults : 0,
      ...{ items, nextCursor },
    };
  });
}
