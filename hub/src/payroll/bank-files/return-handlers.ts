import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { refuse, type Call, type Handlers, type Reply } from '../../http/operation.ts';
import { answer, answerPage, fault, param, refuseFaults } from '../../registry/handling.ts';
import { toPage } from '../../registry/listing.ts';
import { projectInScope } from '../../registry/reach.ts';
import { shanghaiIso } from '../../runtime/shanghai-time.ts';
import type { BookedReturn } from './book-return.ts';
import type { BankFilesContext } from './context.ts';
import { asPerson } from './handling.ts';
import { keepReturn, queueReturn, RETURN_JOB, type ReturnRequest } from './take-return.ts';

/** Step 4 of GX-4.4: what the bank says, and what of it a person has to look at. */
export function returnHandlers(context: BankFilesContext): Handlers {
  return {
    uploadBankReturn: (call) => uploadBankReturn(context, call),
    receiveBankReturn: (call) => receiveBankReturn(context, call),
    getBankReturn: (call) => getBankReturn(context, call),
    listReturnExceptions: (call) => listReturnExceptions(context, call),
    resolveReturnException: (call) => resolveReturnException(context, call),
  };
}

function uploadBankReturn(context: BankFilesContext, call: Call): Promise<Reply> {
  const projectId = param(call, 'projectId');
  const { bankId, attachmentSha256: sha256 } = call.body as { bankId: string; attachmentSha256: string };
  return asPerson(context, call, 'BOOK_RETURN', async (trx, { personId }) => {
    if (!(await context.banks.find(trx, bankId))) return refuse('BANK_NOT_FOUND');
    if (!(await context.readAttachment(projectId, sha256))) return refuseFaults([UNKNOWN_ATTACHMENT]);
    const source = { kind: 'ATTACHMENT', projectId, sha256 } as const;
    const request: ReturnRequest = { bankId, channel: 'UPLOAD', source, projectId };
    const jobId = await queueReturn(trx, context, request, call.principal.actor);
    await context.audit(trx, {
      ...{ actor: call.principal.actor, action: 'bank-return.uploaded', object: `bank:${bankId}` },
      detail: { personId, projectId, sha256 },
    });
    return answer(context, 202, { bankId, jobId: String(jobId) });
  });
}

const UNKNOWN_ATTACHMENT = fault(
  '/attachmentSha256',
  'ATTACHMENT_UNKNOWN',
  'The project has no attachment of this digest.',
  '本项目没有该摘要的附件。',
);

/** The evidence is the bank's pinned signature; whoever brings it need only be known. */
async function receiveBankReturn(context: BankFilesContext, call: Call): Promise<Reply> {
  const bankId = param(call, 'bankId');
  const bank = await context.banks.find(context.db, bankId);
  if (!bank?.enabled) return refuse('BANK_NOT_FOUND');
  if (call.rawBody.length === 0) return refuse('BODY_MISSING');
  const source = await keepReturn(context, Readable.from([call.rawBody]));
  const request: ReturnRequest = { bankId, channel: 'CALLBACK', source, projectId: null };
  const jobId = await queueReturn(context.db, context, request, call.principal.actor);
  return answer(context, 202, { bankId, jobId: String(jobId) });
}

/** For whoever brought it, and for those whose projects it speaks of. */
async function getBankReturn({ db, clock }: BankFilesContext, call: Call): Promise<Reply> {
  const bankId = param(call, 'bankId');
  const job = await db
    .selectFrom('payroll_job')
    .selectAll()
    .where('job_id', '=', Number(param(call, 'jobId')))
    .where('kind', '=', RETURN_JOB)
    .where('object', '=', `bank-returns:${bankId}`)
    .executeTakeFirst();
  if (!job || !(await maySee(db, call, job))) return refuse('BANK_RETURN_NOT_FOUND');
  const done = job.state === 'DONE' ? (job.result as BookedReturn) : null;
  const { reason } = job.state === 'FAILED' ? (job.result as { reason?: string }) : {};
  const faults = done?.state === 'REFUSED' ? await faultsOf(db, done.returnId) : [];
  return answer({ clock }, 200, {
    ...{
      bankId,
      jobId: String(job.job_id),
      state: done?.state ?? (job.state === 'FAILED' ? 'REFUSED' : 'RECEIVED'),
    },
    ...(done ? { returnId: done.returnId, duplicate: done.duplicate } : {}),
    ...(done ? { entries: done.entries, booked: done.booked, exceptions: done.exceptions } : {}),
    ...(reason === undefined ? {} : { reason }),
    ...(faults.length === 0 ? {} : { faults }),
    receivedAt: shanghaiIso(job.created_at.getTime()),
  });
}

async function maySee(
  db: BankFilesContext['db'],
  { principal }: Call,
  job: { requested_by: string; result: unknown },
): Promise<boolean> {
  if (principal.scope.kind === 'HUB' || job.requested_by === principal.actor) return true;
  const returnId = (job.result as BookedReturn | null)?.returnId;
  if (returnId === undefined) return false;
  const { rows } = await sql`
    select 1 from payment_evidence e join payroll_line l on l.line_id = e.line_id
    where e.return_id = ${returnId} and ${projectInScope(principal.scope, sql`l.project_id`)} limit 1`.execute(
    db,
  );
  return rows.length > 0;
}

async function faultsOf(db: BankFilesContext['db'], returnId: string): Promise<object[]> {
  const row = await db
    .selectFrom('bank_return')
    .select('faults')
    .where('return_id', '=', Number(returnId))
    .executeTakeFirstOrThrow();
  const faults = row.faults as { place: string; detail: { zh: string; en: string } }[];
  return faults.map(({ place, detail }) => ({ place, detail: detail.en, detailZh: detail.zh }));
}

interface ExceptionRow {
  exception_id: number;
  return_id: number;
  bank_id: string;
  entry_no: number;
  kind: string;
  line_id: string | null;
  amount_fen: string | null;
  detail: Record<string, unknown>;
  state: string;
  resolution: { personId: string; reason: string; at: string } | null;
  recorded_at: Date;
}

function listReturnExceptions(context: BankFilesContext, call: Call): Promise<Reply> {
  return answerPage(context, call, 1, async ({ after, limit }) => {
    const { rows } = await sql<ExceptionRow>`
      select e.*, r.bank_id from return_exception e join bank_return r using (return_id)
      where e.project_id = ${param(call, 'projectId')}
      and e.state = coalesce(${call.query['state'] ?? null}, e.state)
      and e.exception_id > ${after?.[0] ?? '0'} order by e.exception_id limit ${limit + 1}`.execute(
      context.db,
    );
    return toPage(rows, limit, (row) => [String(row.exception_id)], shown);
  });
}

function resolveReturnException(context: BankFilesContext, call: Call): Promise<Reply> {
  const { clock, audit } = context;
  const { reason } = call.body as { reason: string };
  return asPerson(context, call, 'BOOK_RETURN', async (trx, { personId }) => {
    const { rows } = await sql<ExceptionRow>`
      select e.*, r.bank_id from return_exception e join bank_return r using (return_id)
      where e.project_id = ${param(call, 'projectId')} and e.exception_id = ${param(call, 'exceptionId')}
      for update of e`.execute(trx);
    const [row] = rows;
    if (!row) return refuse('RETURN_EXCEPTION_NOT_FOUND');
    const said = row.resolution;
    if (said && (said.personId !== personId || said.reason !== reason))
      return refuse('RETURN_EXCEPTION_RESOLVED');
    const resolution = said ?? { personId, reason, at: shanghaiIso(clock.now()) };
    if (!said) {
      await trx
        .updateTable('return_exception')
        .set({ state: 'RESOLVED', resolution: JSON.stringify(resolution) })
        .where('exception_id', '=', row.exception_id)
        .execute();
      await audit(trx, {
        ...{ actor: call.principal.actor, action: 'return-exception.resolved' },
        object: `return-exception:${row.exception_id}`,
        detail: { personId, reason },
      });
    }
    return answer(context, 200, shown({ ...row, state: 'RESOLVED', resolution }));
  });
}

function shown(row: ExceptionRow) {
  return {
    ...{ exceptionId: String(row.exception_id), returnId: String(row.return_id), bankId: row.bank_id },
    ...{ entryNo: row.entry_no, kind: row.kind, state: row.state, said: row.detail },
    ...(row.line_id === null ? {} : { lineId: row.line_id }),
    ...(row.amount_fen === null ? {} : { amountFen: Number(row.amount_fen) }),
    ...(row.resolution === null ? {} : { resolution: row.resolution }),
    recordedAt: shanghaiIso(row.recorded_at.getTime()),
  };
}
