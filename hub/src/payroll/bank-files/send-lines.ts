import type { Selectable } from 'kysely';
import { shanghaiDay } from '../../runtime/shanghai-time.ts';
import type { Trx } from '../../store/database.ts';
import type { BankFilesContext } from './context.ts';
import { queueJob } from '../jobs.ts';
import type { BankFileTable } from '../tables.ts';
import { endOfDay } from './execution-day.ts';
import { mayMoveFile, type FileState } from './file-states.ts';
import { lockSheet } from './sheet-rows.ts';

/** Job that looks at a file when its bank's time to tell is over. */
export const HORIZON_JOB = 'BANK_HORIZON';

export type FileRow = Selectable<BankFileTable>;

/** The file under its sheet's lock: the order of locks is the same everywhere, the sheet first. */
export async function lockFile(trx: Trx, fileId: string): Promise<FileRow | null> {
  const place = await trx
    .selectFrom('bank_file')
    .select(['project_id', 'sheet_id'])
    .where('file_id', '=', fileId)
    .executeTakeFirst();
  if (!place) return null;
  await lockSheet(trx, { projectId: place.project_id, sheetId: place.sheet_id });
  const row = await trx
    .selectFrom('bank_file')
    .selectAll()
    .where('file_id', '=', fileId)
    .executeTakeFirstOrThrow();
  return row;
}

/** After this day the bank pays nothing of it, and a file that is handed over later could only confuse. */
export function isTooLate({ clock }: Pick<BankFilesContext, 'clock'>, file: FileRow): boolean {
  return shanghaiDay(clock.now()) > file.last_execution_day;
}

/**
 * Before the first byte leaves, its lines count as sent: whatever happens from here on, they are not paid again on
 * a guess (design: an order is journalled before its first byte leaves).
 */
export async function sendLines(
  trx: Trx,
  { clock, audit }: Pick<BankFilesContext, 'clock' | 'audit'>,
  file: FileRow,
  to: 'HANDING_OVER' | 'HANDED_OVER',
  actor: { actor: string; personId?: string },
): Promise<void> {
  const now = new Date(clock.now());
  const sent = await trx
    .updateTable('payroll_line')
    .set({ state: 'SENT', updated_at: now })
    .where('project_id', '=', file.project_id)
    .where('sheet_id', '=', file.sheet_id)
    .where('version', '=', file.version)
    .where('line_no', '>=', file.first_line)
    .where('line_no', '<=', file.last_line)
    .where('state', '=', 'OPEN')
    .executeTakeFirst();
  if (Number(sent.numUpdatedRows) !== file.lines)
    throw new Error(`lines of file ${file.file_id} are not all open`);
  await moveFile(trx, file, to, to === 'HANDED_OVER' ? { handed_over_at: now } : {});
  await queueJob(trx, clock, {
    ...{ kind: HORIZON_JOB, projectId: file.project_id, object: `bank-file:${file.file_id}` },
    ...{ request: { fileId: file.file_id }, requestedBy: actor.actor },
    dueAt: endOfDay(file.horizon_day),
  });
  const detail = { lines: file.lines, totalFen: String(file.total_fen), personId: actor.personId };
  await audit(trx, {
    actor: actor.actor,
    action: 'bank-file.lines-sent',
    object: `bank-file:${file.file_id}`,
    detail,
  });
}

export async function moveFile(
  trx: Trx,
  file: Pick<FileRow, 'file_id' | 'state'>,
  to: FileState,
  more: { handed_over_at?: Date; in_doubt_since?: Date | null } = {},
): Promise<void> {
  const from = file.state as FileState;
  if (from !== to && !mayMoveFile(from, to))
    throw new Error(`file ${file.file_id} cannot go from ${from} to ${to}`);
  await trx
    .updateTable('bank_file')
    .set({ state: to, ...more })
    .where('file_id', '=', file.file_id)
    .execute();
}
