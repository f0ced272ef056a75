import { shanghaiDay } from '../../runtime/shanghai-time.ts';
import type { Trx } from '../../store/database.ts';
import type { JobHandler } from '../jobs.ts';
import type { BankFilesContext } from './context.ts';
import { endOfDay } from './execution-day.ts';
import { lockFile, type FileRow } from './send-lines.ts';
import { lockSheet, moveSheet, standingOf } from './sheet-rows.ts';

/** Why a line is in doubt of which the bank has not spoken in time. */
export const SILENT = 'SILENT';

/**
 * Once the bank's time to tell about a file is over, its lines that are still SENT are in doubt, visibly. Nothing more
 * follows from time alone: none of them is failed, and what the bank says later settles them as ever (design: time
 * alone closes nothing).
 */
export function silentLinesJob(context: BankFilesContext): JobHandler {
  const { db, clock } = context;
  return (job, hold) =>
    db.transaction().execute(async (trx) => {
      // First: it keeps the job for this process, however long the statement below takes.
      await hold.fence(trx);
      const { fileId } = job.request as { fileId: string };
      const file = await lockFile(trx, fileId);
      if (!file) throw new Error(`file ${fileId} was handed over and is gone`);
      const now = clock.now();
      if (shanghaiDay(now) <= file.horizon_day)
        return { state: 'AGAIN', afterMs: endOfDay(file.horizon_day) - now };
      return { state: 'DONE', result: { lines: await doubtSilent(trx, context, file) } };
    });
}

async function doubtSilent(trx: Trx, { clock, audit }: BankFilesContext, file: FileRow): Promise<number> {
  const { file_id: fileId, project_id: projectId, sheet_id: sheetId, version } = file;
  const sheet = await lockSheet(trx, { projectId, sheetId });
  if (!sheet) throw new Error(`the sheet of file ${fileId} is gone`);
  const before = await standingOf(trx, { projectId, sheetId, version });
  const now = new Date(clock.now());
  const silent = await trx
    .updateTable('payroll_line')
    .set({ state: 'IN_DOUBT', reason: SILENT, updated_at: now })
    .where('project_id', '=', projectId)
    .where('sheet_id', '=', sheetId)
    .where('version', '=', version)
    .where('line_no', '>=', file.first_line)
    .where('line_no', '<=', file.last_line)
    .where('state', '=', 'SENT')
    .executeTakeFirst();
  const lines = Number(silent.numUpdatedRows);
  if (lines === 0) return 0;
  await trx.updateTable('bank_file').set({ silent_since: now }).where('file_id', '=', fileId).execute();
  const moved = await moveSheet(trx, sheet, before, clock.now());
  await audit(trx, {
    ...{ actor: 'hub', action: 'bank-file.silent', object: `bank-file:${fileId}` },
    detail: {
      ...{ bankId: file.bank_id, lines, of: file.lines, reason: SILENT },
      ...{ lastExecutionDay: file.last_execution_day, horizonDay: file.horizon_day },
      ...(moved === null ? {} : { sheet: moved }),
    },
  });
  return lines;
}
