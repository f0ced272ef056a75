import { sql } from 'kysely';
import type { Trx } from '../../store/database.ts';
import { decisionRows } from './decisions.ts';

/** Everything that a return may say and that is not booked. */
export const EXCEPTION_KINDS = [
  /** No line of this bank's files has this id. */
  'LINE_UNKNOWN',
  /** A line of another file than the one that the return answers. */
  'OTHER_FILE',
  'AMOUNT_DIFFERS',
  'ACCOUNT_DIFFERS',
  /** The same line with the same result once more in one file: perhaps paid twice. */
  'DUPLICATE_ENTRY',
  /** Paid before, and now again under another reference of the bank. */
  'PAID_TWICE',
  /** Cannot be true together with what is known. */
  'CONTRADICTION',
  /** The return answers a file that this bank was never given. */
  'FILE_UNKNOWN',
  /** The bank refuses a file of which it has paid lines, or that it was not given. */
  'FILE_CONTRADICTION',
] as const;
export type ExceptionKind = (typeof EXCEPTION_KINDS)[number];

/** Entries are booked so many at a time, so that the job can tell that it goes on. */
const AT_ONCE = 20_000;

export interface Booking {
  returnId: string;
  bankId: string;
  /** The file that it answers, where it names one that this bank has. */
  fileId: string | null;
  now: Date;
  told: () => Promise<void>;
}

/**
 * Books the entries of `return_entry`, all in sets: each gets its verdict from the line as it is now, under the lock
 * of its sheet. First what was paid or refused, then what came back: one file may say both of a line.
 */
export async function bookEntries(trx: Trx, booking: Booking): Promise<void> {
  await judgeAlone(trx, booking);
  for (const results of [['PAID', 'REFUSED', 'PENDING'], ['RETURNED']]) {
    await judgeByState(trx, results);
    const { rows } = await sql<{ last: number | null }>`
      select max(entry_no) as last from return_entry where result = any(${results}::text[])`.execute(trx);
    const last = rows[0]?.last ?? 0;
    for (let from = 0; from < last; from += AT_ONCE) {
      await bookRange(trx, booking, results, [from, from + AT_ONCE]);
      await booking.told();
    }
  }
}

/** What can be said without the line's state: whose it is, whether amount and account are its own, and repetitions. */
async function judgeAlone(trx: Trx, { bankId, fileId }: Booking): Promise<void> {
  await sql`
    update return_entry e set project_id = j.project_id, verdict = j.verdict
    from (
      select e.entry_no, f.project_id,
        case
          when f.file_id is null then 'LINE_UNKNOWN'
          when f.file_id <> coalesce(${fileId}, f.file_id) then 'OTHER_FILE'
          when l.net_fen <> e.amount_fen then 'AMOUNT_DIFFERS'
          when l.account_token <> e.account_token then 'ACCOUNT_DIFFERS'
          when bool_or(e.result = 'PAID') over line and bool_or(e.result = 'REFUSED') over line then 'CONTRADICTION'
          when row_number() over (partition by e.line_id, e.result order by e.entry_no) > 1 then 'DUPLICATE_ENTRY'
        end as verdict
      from return_entry e
      left join payroll_line l on l.line_id = e.line_id
      left join bank_file f on f.bank_id = ${bankId} and f.project_id = l.project_id and f.sheet_id = l.sheet_id
        and f.version = l.version and l.line_no between f.first_line and f.last_line and f.state <> 'VOID'
      window line as (partition by e.line_id)
    ) j
    where j.entry_no = e.entry_no`.execute(trx);
}

async function judgeByState(trx: Trx, results: readonly string[]): Promise<void> {
  const rows = decisionRows();
  await sql`
    update return_entry e set via = d.via, verdict = case
      when d.decision = 'CONTRADICTION' then 'CONTRADICTION'
      when d.decision = 'MOVE' then d.target
      when e.result = 'PAID' and exists (
        select 1 from payment_evidence p where p.line_id = e.line_id and p.result = 'PAID'
        and p.bank_reference <> e.bank_reference
      ) then 'PAID_TWICE'
      else 'KNOWN' end
    from payroll_line l, unnest(
      ${rows.map(({ state }) => state)}::text[], ${rows.map(({ result }) => result)}::text[],
      ${rows.map(({ decision }) => decision)}::text[], ${rows.map(({ end }) => end)}::text[],
      ${rows.map(({ via }) => via)}::text[]
    ) as d (state, result, decision, target, via)
    where e.verdict is null and e.result = any(${results}::text[]) and l.line_id = e.line_id
    and d.state = l.state and d.result = e.result`.execute(trx);
}

const MOVED = ['PAID', 'FAILED', 'RETURNED'];

async function bookRange(
  trx: Trx,
  { returnId, now }: Booking,
  results: readonly string[],
  [after, to]: readonly [number, number],
): Promise<void> {
  const range = sql`e.entry_no > ${after} and e.entry_no <= ${to} and e.result = any(${results}::text[])`;
  const booked = [...MOVED, 'KNOWN'];
  await sql`
    insert into payment_evidence (return_id, entry_no, line_id, result, amount_fen, account_token, bank_code, reason,
      bank_reference, booked_on, recorded_at)
    select ${returnId}, entry_no, line_id, result, amount_fen, account_token, bank_code, reason, bank_reference,
      booked_on, ${now}
    from return_entry e where ${range} and verdict = any(${booked}::text[]) order by entry_no`.execute(trx);
  for (const column of ['via', 'verdict'] as const) {
    await sql`
      update payroll_line l set state = e.${sql.ref(column)}, evidence_id = p.evidence_id, updated_at = ${now},
        reason = case when e.verdict = 'PAID' then null else coalesce(e.reason, e.bank_code) end,
        arrived_on = case when e.result = 'PAID' then e.booked_on else l.arrived_on end
      from return_entry e join payment_evidence p on p.return_id = ${returnId} and p.entry_no = e.entry_no
      where ${range} and e.${sql.ref(column)} = any(${MOVED}::text[]) and l.line_id = e.line_id`.execute(trx);
  }
}

/** Entries that were not booked, each with what it says; gives how many. */
export async function listExceptions(
  trx: Trx,
  { returnId, now, ...booking }: Booking & { projectId: string | null },
): Promise<number> {
  const result = await sql`
    insert into return_exception (return_id, entry_no, kind, line_id, project_id, amount_fen, detail, state, recorded_at)
    select ${returnId}, entry_no, verdict, line_id, coalesce(e.project_id, ${booking.projectId}), amount_fen,
      jsonb_strip_nulls(jsonb_build_object('result', result, 'account', account_masked, 'bankCode', bank_code,
        'reason', reason, 'text', bank_text, 'reference', bank_reference, 'bookedOn', booked_on)), 'OPEN', ${now}
    from return_entry e where verdict = any(${[...EXCEPTION_KINDS]}::text[]) order by entry_no`.execute(trx);
  return Number(result.numAffectedRows ?? 0);
}
