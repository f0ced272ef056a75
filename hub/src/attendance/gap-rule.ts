import { shanghaiDay } from '../runtime/shanghai-time.ts';
import { CLOCK_TOLERANCE_MS } from './acceptance.ts';
import type {
  DeviceFacts,
  GapDay,
  GapReason,
  GapReasonCode,
  GapState,
  JournalDayFacts,
  JournalFacts,
} from './gap-facts.ts';
import { journalGaps, knownUntil } from './journal-gaps.ts';
import { countIn } from './sequence-set.ts';

const DAY_MS = 86_400_000;

/** What a reason makes of a day that it touches; `ofDay` where it can belong to no other day. */
const EFFECT = {
  NUMBERS_MISSING: { ofDay: 'DATA_LOST', shared: 'LOSS_POSSIBLE' },
  PASSAGES_DROPPED: { ofDay: 'DATA_LOST', shared: 'LOSS_POSSIBLE' },
  JOURNAL_ABANDONED: { ofDay: 'LOSS_POSSIBLE', shared: 'LOSS_POSSIBLE' },
  NUMBERS_AWAITED: { ofDay: 'NOT_KNOWN', shared: 'NOT_KNOWN' },
  // Without a time, and still of this day for certain: it counts among the day's events.
  TIME_UNKNOWN: { ofDay: null, shared: 'NOT_KNOWN' },
  NOT_HEARD_SINCE: { ofDay: 'NOT_KNOWN', shared: 'NOT_KNOWN' },
  BEFORE_FIRST_EVENT: { ofDay: 'NOT_KNOWN', shared: 'NOT_KNOWN' },
} as const satisfies Record<GapReasonCode, Record<'ofDay' | 'shared', GapState | null>>;

const GRAVEST_FIRST = ['DATA_LOST', 'LOSS_POSSIBLE', 'NOT_KNOWN'] as const;
const LOST: readonly GapReasonCode[] = ['NUMBERS_MISSING', 'PASSAGES_DROPPED'];

/**
 * Tells for each day whether nobody passed or data was lost. Numbers without a gap from before a day to after it prove
 * that nothing else happened on it; a missing number is a passage that was recorded and is not here; after the last
 * sign of the device nothing is known. Same facts, same finding.
 */
export function findGaps(device: DeviceFacts, days: readonly string[], now: number): GapDay[] {
  const journals = inOrder(device);
  const gaps = [
    ...journals.flatMap((journal, index) => journalGaps(journal, placeOf(device, journals, index))),
    ...device.drops.map((drop) => dropReason(drop)),
  ];
  const silence = silenceOf(device, journals, now);
  return days.map((day) => {
    const rows = journals.flatMap((journal) => journal.days.filter((row) => row.day === day));
    const touching = gaps.filter((reason) => reason.fromDay <= day && reason.toDay >= day);
    return judgeDay(day, rows, touching, silence);
  });
}

function judgeDay(
  day: string,
  rows: readonly JournalDayFacts[],
  touching: readonly GapReason[],
  silence: (day: string, events: number) => GapReason[],
): GapDay {
  const timeless = touching.filter((reason) => reason.code === 'TIME_UNKNOWN' && isOf(reason));
  const events = sum(rows.map(({ seqs }) => countIn(seqs))) + sum(timeless.map(({ count = 0 }) => count));
  const reasons = [...touching.filter((reason) => effectOf(reason) !== null), ...silence(day, events)];
  const effects = new Set(reasons.map((reason) => effectOf(reason)));
  const lost = reasons.filter(({ code }) => LOST.includes(code));
  return {
    day,
    state: GRAVEST_FIRST.find((state) => effects.has(state)) ?? (events > 0 ? 'COMPLETE' : 'NOBODY_PASSED'),
    events,
    lateEvents: sum(rows.map(({ late }) => countIn(late))),
    missingAtLeast: sum(lost.filter(isOf).map(({ count = 0 }) => count)),
    missingAtMost: sum(lost.map(({ count = 0 }) => count)),
    reasons,
  };
}

const isOf = ({ fromDay, toDay }: GapReason): boolean => fromDay === toDay;
const effectOf = (reason: GapReason) => EFFECT[reason.code][isOf(reason) ? 'ofDay' : 'shared'];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Journals follow each other: a device begins a new one when it cannot go on with the old one. */
function inOrder(device: DeviceFacts): JournalFacts[] {
  const begin = (journal: JournalFacts) => beginOf(journal, device);
  return [...device.journals].sort((a, b) => begin(a) - begin(b) || (a.journalId < b.journalId ? -1 : 1));
}

/** A journal without any time has no place among the others: it may be as old as the device. */
function beginOf({ days, stated }: JournalFacts, { registeredAt }: DeviceFacts): number {
  return days[0]?.firstAt ?? stated?.at ?? registeredAt;
}

function placeOf(device: DeviceFacts, journals: readonly JournalFacts[], index: number) {
  const journal = journals[index];
  const next = journals[index + 1];
  const before = journals.slice(0, index).flatMap((earlier) => knownUntil(earlier) ?? []);
  const earliest = before.length > 0 ? Math.max(...before) : device.registeredAt;
  const start = journal === undefined ? earliest : Math.min(earliest, beginOf(journal, device));
  return { startDay: shanghaiDay(start), nextAt: next === undefined ? null : beginOf(next, device) };
}

function dropReason({ fromAt, toAt, count }: DeviceFacts['drops'][number]): GapReason {
  return { code: 'PASSAGES_DROPPED', fromDay: shanghaiDay(fromAt), toDay: shanghaiDay(toAt), count };
}

/** What keeps a day from being known because it lies before the first or after the last sign of the device. */
function silenceOf(device: DeviceFacts, journals: readonly JournalFacts[], now: number) {
  const first = journals[0];
  const current = journals.at(-1);
  return (day: string, events: number): GapReason[] => {
    if (first === undefined || current === undefined)
      return [{ code: 'BEFORE_FIRST_EVENT', fromDay: day, toDay: day }];
    const { nothingQueuedAt } = device;
    const told = nothingQueuedAt === null ? -Infinity : nothingQueuedAt - CLOCK_TOLERANCE_MS;
    const until = Math.max(knownUntil(current) ?? beginOf(current, device), told);
    const begin = shanghaiDay(beginOf(first, device));
    const openFrom = shanghaiDay(Math.min(now, until));
    return [
      // A first day with events is covered from the journal's number 1 on. (An earlier journal that was lost whole,
      // before it or a heartbeat said anything, leaves no trace here.)
      ...(day < begin || (day === begin && events === 0)
        ? [{ code: 'BEFORE_FIRST_EVENT' as const, fromDay: day, toDay: begin }]
        : []),
      ...(day >= openFrom
        ? [{ code: 'NOT_HEARD_SINCE' as const, fromDay: openFrom, toDay: shanghaiDay(now) }]
        : []),
    ];
  };
}

/** Calendar days from one to the other, both included. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
