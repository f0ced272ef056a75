import { sql } from 'kysely';
import type { Executor } from '../store/database.ts';
import type { DeviceFacts, JournalDayFacts, JournalFacts } from './gap-facts.ts';
import { EMPTY_SEQUENCES, fromMultirange } from './sequence-set.ts';

/** Calendar days in Asia/Shanghai, both included. */
export interface DaySpan {
  from: string;
  to: string;
}

interface DeviceRow {
  deviceSn: string;
  registeredAt: Date;
  nothingQueuedAt: Date | null;
}

interface JournalRow {
  deviceSn: string;
  journalId: string;
  ackedSeq: number | null;
  beyond: string | null;
  changedAt: Date;
  statedSeq: number | null;
  statedAt: Date | null;
}

interface DayRow {
  deviceSn: string;
  journalId: string;
  day: string;
  seqs: string;
  late: string;
  firstAt: Date;
  lastAt: Date;
}

/** What the rule needs to know of these devices for a span of days; unknown devices are left out. */
export async function readDeviceFacts(
  db: Executor,
  deviceSns: readonly string[],
  span: DaySpan,
): Promise<Map<string, DeviceFacts>> {
  const wanted = [...deviceSns];
  const { rows: devices } = await sql<DeviceRow>`
    select d.device_sn as "deviceSn", d.created_at as "registeredAt",
      case when h.reported -> 'queuedEvents' = '0' and h.reported -> 'journal' is null then h.received_at end
        as "nothingQueuedAt"
    from device d left join device_heartbeat h using (device_sn)
    where d.device_sn = any(${wanted}::text[])`.execute(db);
  const days = Map.groupBy(await readDays(db, wanted, span), journalKeyOf);
  const journals = Map.groupBy(await readJournals(db, wanted), ({ deviceSn }) => deviceSn);
  const drops = Map.groupBy(await readDrops(db, wanted, span), ({ deviceSn }) => deviceSn);
  return new Map(
    devices.map(({ deviceSn, registeredAt, nothingQueuedAt }) => [
      deviceSn,
      {
        registeredAt: registeredAt.getTime(),
        nothingQueuedAt: nothingQueuedAt?.getTime() ?? null,
        journals: (journals.get(deviceSn) ?? []).map((row) =>
          factsOf(row, days.get(journalKeyOf(row)) ?? []),
        ),
        drops: (drops.get(deviceSn) ?? []).map(({ fromAt, toAt, count }) => ({
          fromAt: fromAt.getTime(),
          toAt: toAt.getTime(),
          count,
        })),
      },
    ]),
  );
}

const journalKeyOf = ({ deviceSn, journalId }: { deviceSn: string; journalId: string }): string =>
  `${deviceSn}/${journalId}`;

function factsOf(row: JournalRow, days: readonly DayRow[]): JournalFacts {
  const { journalId, ackedSeq, beyond, changedAt, statedSeq, statedAt } = row;
  return {
    journalId,
    stored:
      ackedSeq === null || beyond === null
        ? EMPTY_SEQUENCES
        : { contiguous: ackedSeq, beyond: fromMultirange(beyond) },
    changedAt: changedAt.getTime(),
    stated: statedSeq === null || statedAt === null ? null : { lastSeq: statedSeq, at: statedAt.getTime() },
    days: days.map(({ day, seqs, late, firstAt, lastAt }): JournalDayFacts => ({
      day,
      seqs: fromMultirange(seqs),
      late: fromMultirange(late),
      firstAt: firstAt.getTime(),
      lastAt: lastAt.getTime(),
    })),
  };
}

/** Journals that events came from or that a heartbeat spoke of; an empty one says nothing and is left out. */
async function readJournals(db: Executor, wanted: string[]): Promise<JournalRow[]> {
  const { rows } = await sql<JournalRow>`
    with stated as (
      select device_sn, journal_id, max(last_seq) as last_seq, max(stated_at) as stated_at
      from (
        select device_sn, journal_id, last_seq, stated_at from journal_end
        where device_sn = any(${wanted}::text[])
        union all
        select device_sn, reported -> 'journal' ->> 'journalId', (reported -> 'journal' ->> 'lastSeq')::bigint,
          received_at
        from device_heartbeat where device_sn = any(${wanted}::text[]) and reported ? 'journal'
      ) as said
      group by device_sn, journal_id
    ),
    arrived as (select * from journal where device_sn = any(${wanted}::text[]))
    select device_sn as "deviceSn", journal_id as "journalId", j.acked_seq as "ackedSeq", j.beyond::text as beyond,
      coalesce(j.updated_at, s.stated_at) as "changedAt", s.last_seq as "statedSeq", s.stated_at as "statedAt"
    from arrived j full join stated s using (device_sn, journal_id)
    where j.acked_seq > 0 or j.beyond <> '{}' or s.last_seq > 0`.execute(db);
  return rows;
}

/** The days asked for, each journal's first and last, and the nearest before and after; each by its key. */
async function readDays(db: Executor, wanted: string[], { from, to }: DaySpan): Promise<DayRow[]> {
  const { rows } = await sql<DayRow>`
    select d.device_sn as "deviceSn", d.journal_id as "journalId", d.day::text as day,
      d.seqs::text as seqs, d.late::text as late, d.first_at as "firstAt", d.last_at as "lastAt"
    from journal j cross join lateral (
      (select * from journal_day
        where device_sn = j.device_sn and journal_id = j.journal_id and day between ${from}::date and ${to}::date)
      union
      (select * from journal_day
        where device_sn = j.device_sn and journal_id = j.journal_id and day < ${from}::date order by day desc limit 1)
      union
      (select * from journal_day
        where device_sn = j.device_sn and journal_id = j.journal_id and day > ${to}::date order by day limit 1)
      union
      (select * from journal_day
        where device_sn = j.device_sn and journal_id = j.journal_id order by day limit 1)
      union
      (select * from journal_day
        where device_sn = j.device_sn and journal_id = j.journal_id order by day desc limit 1)
    ) d
    where j.device_sn = any(${wanted}::text[])
    order by d.device_sn, d.journal_id, d.day`.execute(db);
  return rows;
}

async function readDrops(
  db: Executor,
  wanted: string[],
  { from, to }: DaySpan,
): Promise<{ deviceSn: string; fromAt: Date; toAt: Date; count: number }[]> {
  const { rows } = await sql<{ deviceSn: string; fromAt: Date; toAt: Date; count: number }>`
    select device_sn as "deviceSn", from_at as "fromAt", to_at as "toAt", dropped as count
    from device_loss
    where device_sn = any(${wanted}::text[])
      and to_at >= ${from}::date::timestamp at time zone 'Asia/Shanghai'
      and from_at < (${to}::date + 1)::timestamp at time zone 'Asia/Shanghai'
    order by device_sn, to_at`.execute(db);
  return rows;
}
