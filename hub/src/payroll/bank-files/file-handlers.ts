import { sql } from 'kysely';
import { refuse, type Call, type Handlers, type Reply } from '../../http/operation.ts';
import { answer, answerPage, fault, param, refuseFaults } from '../../registry/handling.ts';
import { toPage } from '../../registry/listing.ts';
import { shanghaiDay, shanghaiIso } from '../../runtime/shanghai-time.ts';
import { queueJob } from '../jobs.ts';
import type { BankFilesContext } from './context.ts';
import { exportableSheet } from './exportable-sheet.ts';
import type { FileState } from './file-states.ts';
import { asPerson } from './handling.ts';
import { isExecutionDay, MAKE_JOB, usableKeys, type MakeRequest } from './make-file.ts';
import { isTooLate, lockFile, sendLines, type FileRow } from './send-lines.ts';
import { lockSheet } from './sheet-rows.ts';

/** Step 3 of GX-4.4: the encrypted file, made once, and taken to the bank. */
export function fileHandlers(context: BankFilesContext): Handlers {
  return {
    makeBankFile: (call) => makeBankFile(context, call),
    getBankFile: async (call) => {
      const file = await findFile(context, param(call, 'projectId'), param(call, 'fileId'));
      return file ? answer(context, 200, shown(file)) : refuse('BANK_FILE_NOT_FOUND');
    },
    listBankFiles: (call) =>
      answerPage(context, call, 1, async ({ after, limit }) => {
        const { rows } = await sql<FileRow>`
          select * from bank_file where project_id = ${param(call, 'projectId')} and sheet_id = ${param(call, 'sheetId')}
          and file_id > ${after?.[0] ?? ''} order by file_id limit ${limit + 1}`.execute(context.db);
        const page = toPage(rows, limit, (row) => [row.file_id], shown);
        const making = await lastMaking(context, call);
        return making ? { ...page, making } : page;
      }),
    downloadBankFile: (call) => downloadBankFile(context, call),
  };
}

interface MakeBody {
  version: number;
  executionDay?: string;
}

function makeBankFile(context: BankFilesContext, call: Call): Promise<Reply> {
  const { clock, audit } = context;
  const projectId = param(call, 'projectId');
  const sheetId = param(call, 'sheetId');
  const { version, executionDay } = call.body as MakeBody;
  return asPerson(context, call, 'EXPORT_FILE', async (trx, { personId }) => {
    if (!(await lockSheet(trx, { projectId, sheetId }))) return refuse('PAYROLL_SHEET_NOT_FOUND');
    const sheet = await exportableSheet(context, trx, { projectId, sheetId, version });
    if ('fault' in sheet) return refuse(sheet.fault);
    const today = shanghaiDay(clock.now());
    const day = executionDay ?? today;
    if (!isExecutionDay(day, today, sheet.adapter.facts.executionDays)) return refuseFaults([WRONG_DAY]);
    if (!(await usableKeys(context, sheet.bank.bankId))) return refuse('BANK_KEYS_MISSING');
    const object = objectOf(projectId, sheetId);
    const running = await trx
      .selectFrom('payroll_job')
      .select('job_id')
      .where('object', '=', object)
      .where('kind', '=', MAKE_JOB)
      .where('state', 'in', ['QUEUED', 'RUNNING'])
      .executeTakeFirst();
    if (running) return answer(context, 202, { jobId: String(running.job_id) });
    const request: MakeRequest = { projectId, sheetId, version, executionDay: day, madeBy: personId };
    const requestedBy = call.principal.actor;
    const jobId = await queueJob(trx, clock, { kind: MAKE_JOB, projectId, object, request, requestedBy });
    await audit(trx, {
      ...{ actor: requestedBy, action: 'bank-file.ordered', object },
      detail: { personId, version, executionDay: day },
    });
    return answer(context, 202, { jobId: String(jobId) });
  });
}

const objectOf = (projectId: string, sheetId: string): string => `payroll-sheet:${projectId}/${sheetId}`;

const WRONG_DAY = fault(
  '/executionDay',
  'EXECUTION_DAY_INVALID',
  'From today on, and not after the last execution day that the bank allows.',
  '应为今天起、银行允许的最后执行日之前。',
);

/**
 * The stored bytes, the same each time. The first time makes its lines SENT, committed before the first byte: from
 * then on the bank may have them.
 */
async function downloadBankFile(context: BankFilesContext, call: Call): Promise<Reply> {
  const { audit, blobs } = context;
  const fileId = param(call, 'fileId');
  let file: FileRow | null = null;
  const permitted = await asPerson(context, call, 'EXPORT_FILE', async (trx, { personId }) => {
    const found = await findFile({ db: trx }, param(call, 'projectId'), fileId);
    file = found && (await lockFile(trx, fileId));
    if (!file || file.state === 'VOID') return refuse('BANK_FILE_NOT_FOUND');
    const bank = await context.banks.find(trx, file.bank_id);
    if (bank?.transport.kind !== 'DOWNLOAD') return refuse('BANK_FILE_NOT_FOR_DOWNLOAD');
    if (isTooLate(context, file)) return refuse('BANK_FILE_EXPIRED');
    const actor = call.principal.actor;
    if (file.state === 'READY') await sendLines(trx, context, file, 'HANDED_OVER', { actor, personId });
    await audit(trx, {
      ...{ actor, action: 'bank-file.downloaded', object: `bank-file:${fileId}` },
      detail: { personId },
    });
    return answer(context, 200, {});
  });
  const row = file as FileRow | null;
  if (!permitted.ok || !row) return permitted;
  const blob = await blobs.getStream(row.blob);
  if (!blob) throw new Error(`the bytes of file ${fileId} are gone`);
  return { ok: true, status: 200, stream: blob, contentType: 'application/pkcs7-mime' };
}

async function findFile(
  { db }: { db: BankFilesContext['db'] | Parameters<typeof lockFile>[0] },
  projectId: string,
  fileId: string,
): Promise<FileRow | null> {
  const row = await db
    .selectFrom('bank_file')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('file_id', '=', fileId)
    .executeTakeFirst();
  return row ?? null;
}

/** How the latest order to make files of this sheet stands: its progress, or why it failed. */
async function lastMaking({ db }: BankFilesContext, call: Call): Promise<object | null> {
  const job = await db
    .selectFrom('payroll_job')
    .select(['job_id', 'state', 'done', 'total', 'result'])
    .where('object', '=', objectOf(param(call, 'projectId'), param(call, 'sheetId')))
    .where('kind', '=', MAKE_JOB)
    .orderBy('job_id', 'desc')
    .executeTakeFirst();
  if (!job) return null;
  const { fault: code } = (job.result ?? {}) as { fault?: string };
  return {
    ...{ jobId: String(job.job_id), state: job.state, done: job.done },
    ...(job.total === null ? {} : { total: job.total }),
    ...(code === undefined ? {} : { code }),
  };
}

function shown(file: FileRow) {
  return {
    ...{ fileId: file.file_id, sheetId: file.sheet_id, version: file.version, part: file.part },
    ...{ bankId: file.bank_id, state: file.state as FileState, lines: file.lines },
    ...{ totalFen: Number(file.total_fen), hashTotal: file.hash_total, bytes: Number(file.bytes) },
    ...{ executionDay: file.execution_day, lastExecutionDay: file.last_execution_day },
    horizonDay: file.horizon_day,
    ...{ contentDigest: file.content_digest, madeBy: file.made_by },
    ...{ signerFingerprint: file.signer_fingerprint, recipientFingerprint: file.recipient_fingerprint },
    madeAt: shanghaiIso(file.made_at.getTime()),
    ...(file.handed_over_at === null ? {} : { handedOverAt: shanghaiIso(file.handed_over_at.getTime()) }),
    inDoubt: file.in_doubt_since !== null,
    ...(file.silent_since === null ? {} : { silentSince: shanghaiIso(file.silent_since.getTime()) }),
  };
}
