import type { ReturnItem } from '@realname-hub/adapters/bank/port.ts';
import { sql } from 'kysely';
import type { Trx } from '../../store/database.ts';
import type { Booking, ExceptionKind } from './book-entries.ts';
import { hasLeft, mayMoveFile, type FileState } from './file-states.ts';
import { moveFile, type FileRow } from './send-lines.ts';

type Head = Extract<ReturnItem, { kind: 'HEAD' }>;

/** What the bank says of its file as a whole, after its entries were booked. */
export async function bookFile(
  trx: Trx,
  booking: Booking,
  head: Head,
  file: FileRow | null,
): Promise<{ exceptions: number; refused: number }> {
  const none = { exceptions: 0, refused: 0 };
  if (!file) {
    if (head.fileId === null) return none;
    return { ...none, exceptions: await except(trx, booking, head, null, 'FILE_UNKNOWN') };
  }
  if (!hasLeft(file.state as FileState))
    return { ...none, exceptions: await except(trx, booking, head, file, 'FILE_CONTRADICTION') };
  if (head.stage === 'REFUSED') return refuseFile(trx, booking, head, file);
  if (head.stage === 'RESULT') await doubtAbsent(trx, booking, file);
  await settleFile(trx, file, 'ACCEPTED');
  return none;
}

/** The bank ought to have told about every line that it was sent; those it leaves out are in doubt [GX-4.4-04]. */
async function doubtAbsent(trx: Trx, { returnId, now }: Booking, file: FileRow): Promise<void> {
  await sql`
    update payroll_line l set state = 'IN_DOUBT', updated_at = ${now}
    where ${linesOf(file)} and state = 'SENT' and not exists (
      select 1 from payment_evidence p where p.return_id = ${returnId} and p.line_id = l.line_id)`.execute(
    trx,
  );
}

/** Signed by the bank: nothing of this file is paid. It is the evidence of refusal of each of its lines. */
async function refuseFile(
  trx: Trx,
  booking: Booking,
  head: Head,
  file: FileRow,
): Promise<{ exceptions: number; refused: number }> {
  const { returnId, now } = booking;
  const { rows: paid } = await sql`
    select 1 from payroll_line l where ${linesOf(file)} and state in ('PAID', 'RETURNED') limit 1`.execute(
    trx,
  );
  if (paid.length > 0)
    return { exceptions: await except(trx, booking, head, file, 'FILE_CONTRADICTION'), refused: 0 };
  const open = sql`${linesOf(file)} and state in ('SENT', 'IN_DOUBT')`;
  await sql`
    insert into payment_evidence (return_id, entry_no, line_id, result, amount_fen, account_token, bank_code, recorded_at)
    select ${returnId}, -line_no, line_id, 'REFUSED', net_fen, account_token, ${head.bankCode ?? null}, ${now}
    from payroll_line l where ${open} order by line_no`.execute(trx);
  const refused = await sql`
    update payroll_line l set state = 'FAILED', evidence_id = p.evidence_id, updated_at = ${now},
      reason = coalesce(p.bank_code, 'OTHER')
    from payment_evidence p
    where ${open} and p.return_id = ${returnId} and p.line_id = l.line_id and p.entry_no = -l.line_no`.execute(
    trx,
  );
  await settleFile(trx, file, 'REFUSED');
  return { exceptions: 0, refused: Number(refused.numAffectedRows ?? 0) };
}

/** Any answer of the bank to its file says that it has the file: a hand-over in doubt is settled by it. */
async function settleFile(trx: Trx, file: FileRow, said: 'ACCEPTED' | 'REFUSED'): Promise<void> {
  const { rows } = await sql`
    select 1 from payroll_line l where ${linesOf(file)} and state in ('SENT', 'IN_DOUBT') limit 1`.execute(
    trx,
  );
  const to: FileState = said === 'REFUSED' ? 'REFUSED' : rows.length === 0 ? 'SETTLED' : 'ACCEPTED';
  if (mayMoveFile(file.state as FileState, to)) await moveFile(trx, file, to, { in_doubt_since: null });
}

/** Files whose last open line was told about by a return that answers no file, such as a statement. */
export async function settleFilesOf(trx: Trx, returnId: string): Promise<void> {
  await sql`
    update bank_file f set state = 'SETTLED', in_doubt_since = null
    where f.state in ('HANDING_OVER', 'HANDED_OVER', 'ACCEPTED') and f.file_id in (
      select f.file_id from payment_evidence p join payroll_line l on l.line_id = p.line_id
      join bank_file f on f.project_id = l.project_id and f.sheet_id = l.sheet_id and f.version = l.version
        and l.line_no between f.first_line and f.last_line
      where p.return_id = ${returnId})
    and not exists (
      select 1 from payroll_line l where l.project_id = f.project_id and l.sheet_id = f.sheet_id
      and l.version = f.version and l.line_no between f.first_line and f.last_line
      and l.state in ('SENT', 'IN_DOUBT'))`.execute(trx);
}

function linesOf(file: FileRow) {
  return sql`l.project_id = ${file.project_id} and l.sheet_id = ${file.sheet_id} and l.version = ${file.version}
    and l.line_no between ${file.first_line} and ${file.last_line}`;
}

async function except(
  trx: Trx,
  { returnId, now }: Booking,
  { fileId, stage, bankCode }: Head,
  file: FileRow | null,
  kind: ExceptionKind,
): Promise<number> {
  await trx
    .insertInto('return_exception')
    .values({
      ...{ return_id: returnId, entry_no: 0, kind, project_id: file?.project_id ?? null },
      detail: JSON.stringify({ fileId, stage, bankCode }),
      ...{ state: 'OPEN', recorded_at: now },
    })
    .execute();
  return 1;
}
