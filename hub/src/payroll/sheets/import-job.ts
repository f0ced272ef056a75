import { sql } from 'kysely';
import type { Schema } from '../../registry/schemas.ts';
import type { Trx } from '../../store/database.ts';
import type { ActingPerson } from '../acting.ts';
import type { JobHandler, JobHold, JobOutcome, Job } from '../jobs.ts';
import { mayMoveSheet } from '../states.ts';
import type { SheetDeps } from './context.ts';
import { storeFaults } from './import-faults.ts';
import { openSource, type SourceKind } from './sources.ts';
import {
  boundAccount,
  holdBoundAccount,
  findSheet,
  headOf,
  lockSheet,
  moveSheet,
  tryProjectTurn,
  type SheetName,
} from './sheet-store.ts';
import { tableFault, type LineFault } from './table-row.ts';
import { takeIn, type TakenIn } from './take-in.ts';

export const IMPORT_JOB = 'PAYROLL_IMPORT';

export interface ImportRequest extends SheetName {
  person: ActingPerson;
  source: Schema<'PayrollSource'>;
}

export type ImportResult = { version: number; lines: number } | { faults: number } | { superseded: true };

/** Imports of one sheet are told apart from those of others by this name. */
export const importObject = ({ projectId, sheetId }: SheetName): string =>
  `payroll-sheet:${projectId}/${sheetId}`;

const SOURCES = {
  LINES: 'ENTERED',
  XLSX: 'XLSX',
  CSV: 'CSV',
  COMPUTED: 'COMPUTED',
} as const satisfies Record<SourceKind, string>;

type Verdict =
  | { verdict: 'TAKEN'; result: ImportResult }
  | { verdict: 'REFUSED'; faults: readonly LineFault[] }
  | { verdict: 'SUPERSEDED' }
  | { verdict: 'LOST' }
  /** Another import of the project is being stored. */
  | { verdict: 'WAIT' };

/** Step 1: the whole table becomes a new version in one transaction, or nothing of it does [GX-4.4-01]. */
export function importHandler(deps: SheetDeps): JobHandler {
  return async (job, hold) => {
    const request = job.request as ImportRequest;
    const trx = await deps.db.startTransaction().execute();
    let verdict: Verdict;
    try {
      verdict = await attempt(deps, trx, job, request, hold);
      if (verdict.verdict === 'TAKEN') await trx.commit().execute();
      else await trx.rollback().execute();
    } catch (error) {
      if (!trx.isCommitted) await trx.rollback().execute();
      throw error;
    }
    return conclude(deps, job, request, hold, verdict);
  };
}

async function attempt(
  deps: SheetDeps,
  trx: Trx,
  job: Job,
  request: ImportRequest,
  hold: JobHold,
): Promise<Verdict> {
  if (!(await tryProjectTurn(trx, request.projectId))) return { verdict: 'WAIT' };
  if (await isOvertaken(trx, job)) return { verdict: 'SUPERSEDED' };
  const sheet = await findSheet(trx, request);
  if (!sheet) throw new Error('an import of a sheet that is not there');
  const account = await boundAccount(trx, request.projectId, sheet.account_id);
  if (!account) return refused('ACCOUNT_NOT_BOUND', 'The account is not bound.', '工资专用账户未绑定。');
  const bank = await deps.bankOf(trx, account.bankId);
  if (!bank)
    return refused('ACCOUNT_NOT_BOUND', 'The bank of the account is not set up.', '账户所在银行尚未接入。');
  const head = headOf(sheet);
  const items = await openSource(deps, trx, head, request.source);
  const taken = await takeIn(deps, trx, {
    ...{ head, bank, items, hold, version: sheet.version + 1, madeBy: request.person.personId },
    source: SOURCES[request.source.kind],
  });
  if (taken.outcome !== 'TAKEN')
    return taken.outcome === 'LOST' ? { verdict: 'LOST' } : { verdict: 'REFUSED', faults: taken.faults };
  return bind(deps, trx, job, request, hold, taken, head);
}

/** The last look, with the sheet locked: it may have changed while the table was read. */
async function bind(
  deps: SheetDeps,
  trx: Trx,
  job: Job,
  { person, ...name }: ImportRequest,
  hold: JobHold,
  taken: TakenIn & { outcome: 'TAKEN' },
  head: ReturnType<typeof headOf>,
): Promise<Verdict> {
  const now = await lockSheet(trx, name);
  if (!now) throw new Error('a sheet that was there');
  if (await isOvertaken(trx, job)) return { verdict: 'SUPERSEDED' };
  if (!mayMoveSheet(now.state, 'UPLOADED'))
    return refused('PAYROLL_SHEET_FIXED', 'The sheet can change no longer.', '工资表不可再修改。');
  // Another head: the lines were not held against it.
  if (JSON.stringify(headOf(now)) !== JSON.stringify(head)) return { verdict: 'WAIT' };
  if (!(await holdBoundAccount(trx, name.projectId, now.account_id)))
    return refused('ACCOUNT_NOT_BOUND', 'The account is not bound.', '工资专用账户未绑定。');
  if (!(await deps.stillMay(trx, person, name.projectId, 'PREPARE_SHEET')))
    return refused(
      'PERSON_NOT_ALLOWED',
      'The person may not do this any more.',
      '操作人员已无权进行该步骤。',
    );
  await moveSheet(trx, now, 'UPLOADED', deps.clock.now(), now.version + 1);
  const { version, lines, totalFen, contentDigest, matched } = taken;
  await deps.audit(trx, {
    ...{ actor: job.requestedBy, action: 'payroll-sheet.uploaded', object: importObject(name) },
    detail: { personId: person.personId, jobId: job.jobId, version, lines, totalFen, contentDigest, matched },
  });
  await hold.fence(trx);
  return { verdict: 'TAKEN', result: { version, lines } };
}

function refused(code: LineFault['code'], en: string, zh: string): Verdict {
  return { verdict: 'REFUSED', faults: [tableFault(code, en, zh)] };
}

/** The last table that was sent counts: an earlier one never takes its place, however long it took. */
async function isOvertaken(trx: Trx, { jobId, kind, object }: Job): Promise<boolean> {
  const { rows } = await sql`
    select 1 from payroll_job
    where object = ${object} and kind = ${kind} and job_id > ${jobId}::bigint limit 1`.execute(trx);
  return rows.length > 0;
}

const WAIT_MS = 500;

async function conclude(
  deps: SheetDeps,
  job: Job,
  { person, ...name }: ImportRequest,
  hold: JobHold,
  verdict: Verdict,
): Promise<JobOutcome> {
  switch (verdict.verdict) {
    case 'TAKEN':
      return { state: 'DONE', result: verdict.result };
    case 'SUPERSEDED':
      return { state: 'FAILED', result: { superseded: true } satisfies ImportResult };
    case 'WAIT':
    case 'LOST':
      return { state: 'AGAIN', afterMs: WAIT_MS };
    case 'REFUSED': {
      const { faults } = verdict;
      await deps.db.transaction().execute(async (trx) => {
        await storeFaults(trx, job.jobId, faults);
        await deps.audit(trx, {
          ...{ actor: job.requestedBy, action: 'payroll-sheet.import-refused', object: importObject(name) },
          detail: { personId: person.personId, jobId: job.jobId, faults: faults.length },
        });
        await hold.fence(trx);
      });
      return { state: 'FAILED', result: { faults: faults.length } satisfies ImportResult };
    }
  }
}
