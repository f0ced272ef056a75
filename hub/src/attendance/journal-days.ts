import { sql } from 'kysely';
import { shanghaiDay } from '../runtime/shanghai-time.ts';
import type { Trx } from '../store/database.ts';
import { prepared } from '../store/database-client.ts';
import { CLOCK_TOLERANCE_MS } from './acceptance.ts';
import type { IntakeChanges } from './intake-storage.ts';
import { toMultirange, toRanges } from './sequence-set.ts';
import type { JournalPlace } from './submission.ts';

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
  changes: Pick<IntakeChanges, 'accepted' | 'parked' | 'refused'>,
): Promise<void> {
  const days = daysOf(timedIn(changes));
  if (days.length === 0) return;
  await sql`${prepared}
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

/** A number of a journal whose time is believed. */
interface TimedNumber extends JournalPlace {
  at: number;
  receivedAt: number;
}

function daysOf(numbers: readonly TimedNumber[]): JournalDay[] {
  const days = new Map<string, JournalDay>();
  for (const { deviceSn, journalId, seq, at, receivedAt } of numbers) {
    const day = shanghaiDay(at);
    const key = `${deviceSn}/${journalId}/${day}`;
    const known = days.get(key) ?? { deviceSn, journalId, day, seqs: [], late: [], firstAt: at, lastAt: at };
    known.seqs.push(seq);
    if (shanghaiDay(receivedAt) > day) known.late.push(seq);
    known.firstAt = Math.min(known.firstAt, at);
    known.lastAt = Math.max(known.lastAt, at);
    days.set(key, known);
  }
  return [...days.values()];
}

/** Where no time could be believed, the neighbours in the journal tell between what it was. */
function timedIn({
  accepted,
  parked,
  refused,
}: Pick<IntakeChanges, 'accepted' | 'parked' | 'refused'>): TimedNumber[] {
  const certain = parked.filter(({ reason }) => reason !== 'CLOCK_UNCERTAIN');
  const taken = [...accepted, ...certain].flatMap(({ fact, receivedAt }) =>
    fact.identity.kind === 'journal' ? timed(fact.identity, fact.stated.occurredAt, receivedAt) : [],
  );
  const credible = refused.flatMap(({ place, occurredAt, clockState, receivedAt }) =>
    place === null || clockState === 'UNSYNCED'
      ? []
      : timed(place, occurredAt, receivedAt).filter(({ at }) => at <= receivedAt + CLOCK_TOLERANCE_MS),
  );
  return [...taken, ...credible];
}

function timed(
  { deviceSn, journalId, seq }: JournalPlace,
  occurredAt: string | null,
  receivedAt: number,
): TimedNumber[] {
  return occurredAt === null ? [] : [{ deviceSn, journalId, seq, at: Date.parse(occurredAt), receivedAt }];
}
