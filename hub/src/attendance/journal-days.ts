import { sql } from 'kysely';
import { shanghaiDay } from '../runtime/shanghai-time.ts';
import type { Trx } from '../store/database.ts';
import { CLOCK_TOLERANCE_MS, type Verdict } from './acceptance.ts';
import type { Captured } from './capture-store.ts';
import { toMultirange, toRanges } from './sequence-set.ts';

interface JournalDay {
  deviceSn: string;
  journalId: string;
  day: string;
  seqs: number[];
  late: number[];
  firstAt: number;
  lastAt: number;
}

/**
 * Notes on which days the numbers of journals fall. Saying it again changes nothing, so a capture that is parked and
 * released later is noted twice and counts once. In one statement and in the order of the key, before the streams are
 * locked: transactions that share rows wait for each other and never in a circle.
 */
export async function noteJournalDays(
  trx: Trx,
  { captures, verdicts }: { captures: readonly Captured[]; verdicts: readonly Verdict[] },
): Promise<void> {
  const days = daysOf(captures, verdicts);
  if (days.length === 0) return;
  await sql`
    insert into journal_day as known (device_sn, journal_id, day, seqs, late, first_at, last_at)
    select device_sn, journal_id, day, seqs::int8multirange, late::int8multirange, first_at, last_at
    from unnest(
      ${days.map(({ deviceSn }) => deviceSn)}::text[],
      ${days.map(({ journalId }) => journalId)}::text[],
      ${days.map(({ day }) => day)}::date[],
      ${days.map(({ seqs }) => toMultirange(toRanges(seqs)))}::text[],
      ${days.map(({ late }) => toMultirange(toRanges(late)))}::text[],
      ${days.map(({ firstAt }) => new Date(firstAt))}::timestamptz[],
      ${days.map(({ lastAt }) => new Date(lastAt))}::timestamptz[]
    ) as new (device_sn, journal_id, day, seqs, late, first_at, last_at)
    order by device_sn collate "C", journal_id collate "C", day
    on conflict (device_sn, journal_id, day) do update set
      seqs = known.seqs + excluded.seqs,
      late = known.late + excluded.late,
      first_at = least(known.first_at, excluded.first_at),
      last_at = greatest(known.last_at, excluded.last_at)`.execute(trx);
}

function daysOf(captures: readonly Captured[], verdicts: readonly Verdict[]): JournalDay[] {
  const days = new Map<string, JournalDay>();
  captures.forEach((capture, index) => {
    const { identity } = capture.fact;
    const at = timeOf(capture, verdicts[index]);
    if (identity.kind !== 'journal' || at === null) return;
    const { deviceSn, journalId, seq } = identity;
    const day = shanghaiDay(at);
    const key = `${deviceSn}/${journalId}/${day}`;
    const known = days.get(key) ?? { deviceSn, journalId, day, seqs: [], late: [], firstAt: at, lastAt: at };
    known.seqs.push(seq);
    if (shanghaiDay(capture.receivedAt) > day) known.late.push(seq);
    known.firstAt = Math.min(known.firstAt, at);
    known.lastAt = Math.max(known.lastAt, at);
    days.set(key, known);
  });
  return [...days.values()];
}

/** Null where no time is known that could be believed; then the neighbours in the journal tell between what it was. */
function timeOf({ fact, receivedAt }: Captured, verdict: Verdict | undefined): number | null {
  const { occurredAt, clockState } = fact.stated;
  if (occurredAt === null || verdict === undefined) return null;
  const at = Date.parse(occurredAt);
  if (verdict.status === 'ACCEPTED') return at;
  if (verdict.status === 'PARKED') return verdict.reason === 'CLOCK_UNCERTAIN' ? null : at;
  return clockState === 'UNSYNCED' || at > receivedAt + CLOCK_TOLERANCE_MS ? null : at;
}
