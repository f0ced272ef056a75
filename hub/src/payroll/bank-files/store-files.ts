import type { PaymentOrder } from '@realname-hub/adapters/bank/port.ts';
import { shanghaiDay } from '../../runtime/shanghai-time.ts';
import { queueJob, type Job, type JobHold } from '../jobs.ts';
import type { BankFilesContext } from './context.ts';
import { exportableSheet, type NotExportable } from './exportable-sheet.ts';
import { HAND_OVER_JOB } from './hand-over.ts';
import type { MakeRequest } from './make-file.ts';
import { lockSheet } from './sheet-rows.ts';

/** A sealed file whose bytes are in the blob store. */
export interface MadeFile {
  order: PaymentOrder;
  /** By its end the bank has told about every line. */
  horizonDay: string;
  bankId: string;
  part: number;
  firstLine: number;
  lastLine: number;
  blob: string;
  bytes: number;
  contentDigest: string;
  signerFingerprint: string;
  recipientFingerprint: string;
}

interface Storing {
  hold: JobHold;
  job: Job;
  request: MakeRequest;
  files: readonly MadeFile[];
}

/**
 * The files, the sheet's step and what follows from it, in one transaction: under the sheet's lock the approval is
 * looked at once more, and a job that was taken over changes nothing.
 */
export function storeFiles(
  context: BankFilesContext,
  { hold, job, request, files }: Storing,
): Promise<{ fileIds: string[] } | { fault: NotExportable }> {
  const { db, clock, audit } = context;
  return db.transaction().execute(async (trx) => {
    await hold.fence(trx);
    await lockSheet(trx, request);
    const sheet = await exportableSheet(context, trx, request);
    if ('fault' in sheet) return sheet;
    const now = new Date(clock.now());
    const { projectId, sheetId, version, madeBy } = request;
    const place = { project_id: projectId, sheet_id: sheetId, version };
    await trx
      .updateTable('bank_file')
      .set({ state: 'VOID' })
      .where('project_id', '=', projectId)
      .where('sheet_id', '=', sheetId)
      .where('version', '=', version)
      .where('state', '=', 'READY')
      .where('last_execution_day', '<', shanghaiDay(clock.now()))
      .execute();
    for (const file of files)
      await trx
        .insertInto('bank_file')
        .values({ ...place, ...fileValues(file), made_by: madeBy, made_at: now })
        .execute();
    await trx
      .updateTable('payroll_sheet')
      .set({ state: 'EXPORTED', updated_at: now })
      .where('project_id', '=', projectId)
      .where('sheet_id', '=', sheetId)
      .execute();
    const fileIds = files.map(({ order }) => order.fileId);
    if (sheet.bank.transport.kind !== 'DOWNLOAD')
      for (const fileId of fileIds)
        await queueJob(trx, clock, {
          ...{ kind: HAND_OVER_JOB, projectId, object: `bank-file:${fileId}` },
          ...{ request: { fileId }, requestedBy: job.requestedBy },
        });
    await audit(trx, ...files.map((file) => auditOf(file, request, job.requestedBy)));
    return { fileIds };
  });
}

function fileValues(file: MadeFile) {
  const { order } = file;
  return {
    ...{ file_id: order.fileId, part: file.part, first_line: file.firstLine, last_line: file.lastLine },
    ...{ bank_id: file.bankId, state: 'READY', lines: order.totals.lines, total_fen: order.totals.sumFen },
    hash_total: order.totals.hashTotal,
    ...{ execution_day: order.executionDay, last_execution_day: order.lastExecutionDay },
    horizon_day: file.horizonDay,
    ...{ content_digest: file.contentDigest, blob: file.blob, bytes: file.bytes },
    signer_fingerprint: file.signerFingerprint,
    recipient_fingerprint: file.recipientFingerprint,
  };
}

function auditOf({ order, bankId, contentDigest, ...file }: MadeFile, request: MakeRequest, actor: string) {
  const { projectId, sheetId, version, madeBy } = request;
  const { lines, sumFen, hashTotal } = order.totals;
  return {
    ...{ actor, action: 'bank-file.made', object: `bank-file:${order.fileId}` },
    detail: {
      ...{
        projectId,
        sheetId,
        version,
        bankId,
        personId: madeBy,
        lines,
        totalFen: String(sumFen),
        hashTotal,
      },
      ...{ contentDigest, signer: file.signerFingerprint, recipient: file.recipientFingerprint },
      lastExecutionDay: order.lastExecutionDay,
    },
  };
}
