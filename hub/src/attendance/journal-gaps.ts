import { shanghaiDay } from '../runtime/shanghai-time.ts';
import { CLOCK_TOLERANCE_MS } from './acceptance.ts';
import type { GapReason, JournalFacts } from './gap-facts.ts';
import { countIn, mergeRanges, storedRanges, subtractRanges, type Range } from './sequence-set.ts';

/** Where a journal stands among those of its device. */
export interface JournalPlace {
  /** No number of it was captured before this day. */
  startDay: string;
  /** When the next journal began; null for the one that is written to. */
  nextAt: number | null;
}

/**
 * Everything about one journal that is missing, or here without a time. A journal's numbers are given in the order of
 * the captures, so what lies between two numbers was captured between their times.
 */
export function journalGaps(journal: JournalFacts, place: JournalPlace): GapReason[] {
  const stored = storedRanges(journal.stored);
  const end = Math.max(stored.at(-1)?.[1] ?? 0, journal.stated?.lastSeq ?? 0);
  const missing = subtractRanges(end > 0 ? [[1, end]] : [], stored);
  const timed = mergeRanges(journal.days.flatMap(({ seqs }) => seqs));
  const timeless = subtractRanges(stored, timed);
  const spans = daySpans(journal, place);
  const lastStored = stored.at(-1)?.[1] ?? 0;
  return [
    ...missing.map((range) => {
      const awaited = place.nextAt === null && range[0] > lastStored;
      return reasonOf(awaited ? 'NUMBERS_AWAITED' : 'NUMBERS_MISSING', journal, range, spans(range));
    }),
    ...timeless.map((range) => reasonOf('TIME_UNKNOWN', journal, range, spans(range))),
    ...abandoned(journal, place, end),
  ];
}

function reasonOf(
  code: GapReason['code'],
  { journalId }: JournalFacts,
  range: Range,
  span: Pick<GapReason, 'fromDay' | 'toDay'>,
): GapReason {
  return { code, ...span, count: countIn([range]), journalId, fromSeq: range[0], toSeq: range[1] };
}

/** The days on which numbers without a time may have been captured: between their nearest neighbours with one. */
function daySpans(journal: JournalFacts, { startDay, nextAt }: JournalPlace) {
  const known = journal.days
    .flatMap(({ day, seqs }) => seqs.map(([from, to]) => ({ day, from, to })))
    .sort((a, b) => a.from - b.from);
  const lastStored = storedRanges(journal.stored).at(-1)?.[1] ?? 0;
  return ([from, to]: Range): Pick<GapReason, 'fromDay' | 'toDay'> => {
    const fromDay = known.findLast((segment) => segment.to < from)?.day ?? startDay;
    // A neighbour that lies before what came before it states a time that cannot bound anything: the next one does.
    const after = known.find((segment) => segment.from > to && segment.day >= fromDay)?.day;
    if (after !== undefined) return { fromDay, toDay: after };
    const { stated, changedAt } = journal;
    // A device writes to one journal at a time: the old one ends where the next one begins.
    const hasPlace = knownUntil(journal) !== null;
    const bounds = [
      ...(nextAt !== null && hasPlace ? [shanghaiDay(nextAt)] : []),
      ...(to <= lastStored ? [shanghaiDay(changedAt)] : []),
      ...(stated !== null && to <= stated.lastSeq ? [shanghaiDay(stated.at)] : []),
    ];
    const toDay = bounds.sort()[0] ?? fromDay;
    return { fromDay, toDay: toDay < fromDay ? fromDay : toDay };
  };
}

/** A journal that was left for another one: whether it had got further than is known, nobody can tell. */
function abandoned(journal: JournalFacts, { startDay, nextAt }: JournalPlace, end: number): GapReason[] {
  if (nextAt === null) return [];
  const until = knownUntil(journal);
  const fromDay = until === null ? startDay : shanghaiDay(until);
  const toDay = shanghaiDay(nextAt);
  return [
    {
      code: 'JOURNAL_ABANDONED',
      fromDay,
      toDay: toDay < fromDay ? fromDay : toDay,
      journalId: journal.journalId,
      fromSeq: end + 1,
    },
  ];
}

/**
 * Up to when every number that was given is accounted for, as here or as missing. A heartbeat may have been under way
 * as long as its signature is good: what was captured meanwhile has a number that it does not speak of.
 */
export function knownUntil({ days, stated }: JournalFacts): number | null {
  const moments = [
    ...days.map(({ lastAt }) => lastAt),
    ...(stated === null ? [] : [stated.at - CLOCK_TOLERANCE_MS]),
  ];
  return moments.length === 0 ? null : Math.max(...moments);
}
