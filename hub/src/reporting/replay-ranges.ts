import { sql, type RawBuilder } from 'kysely';
import type { RecordKind } from '@realname-hub/adapters/port.ts';
import { BEGINNING } from '../delivery/model.ts';
import type { ReplayRange } from '../delivery/replay-jobs.ts';
import type { Executor } from '../store/database.ts';
import { STREAMED } from './delivery-queries.ts';

/** Which records are to be replayed, as a person says it. Days and months are those of storing, in Shanghai. */
export interface ReplayBounds {
  partnerId: string;
  kinds: readonly RecordKind[];
  key: string | null;
  recordId: string | null;
  numbers: { from: number | null; to: number | null };
  /** `2026-03-01`, the first day of a month. */
  months: { from: string | null; to: string | null };
  /** `2026-03-15`; both ends belong to it. */
  days: { from: string | null; to: string | null };
}

const TO_THE_END = Number.MAX_SAFE_INTEGER;

/**
 * The part of each stream that holds what was asked for. Within a stream records stand in the order of storing, but the
 * clock is read before a number is taken: a day's range may take in neighbours of the minute around midnight.
 */
export async function replayRanges(db: Executor, bounds: ReplayBounds): Promise<ReplayRange[]> {
  const within = conditionsOf(bounds);
  const lanes = sql`
    select l.key, l.kind from lane l where l.partner_id = ${bounds.partnerId}
      and l.kind = any(${bounds.kinds}::text[])
      and ${bounds.key === null ? sql`true` : sql`l.key = ${bounds.key}`}`;
  if (within.length === 0) {
    const { rows } = await sql<{ key: string; kind: RecordKind }>`${lanes} order by l.key, l.kind`.execute(
      db,
    );
    return rows.map(({ key, kind }) => ({ key, kind, after: BEGINNING, untilNo: TO_THE_END }));
  }
  const { rows } = await sql<{
    key: string;
    kind: RecordKind;
    first_month: string;
    first_no: number;
    last_no: number;
  }>`
    select s.key, s.kind, min(s.month) as first_month, min(s.no) as first_no, max(s.no) as last_no
    from (${lanes}) l join ${STREAMED} s on s.key = l.key and s.kind = l.kind
    where ${sql.join(within, sql` and `)}
    group by s.key, s.kind order by s.key, s.kind`.execute(db);
  return rows.map((row) => ({
    key: row.key,
    kind: row.kind,
    after: { month: row.first_month, no: row.first_no - 1 },
    untilNo: row.last_no,
  }));
}

function conditionsOf({ recordId, numbers, months, days }: ReplayBounds): RawBuilder<boolean>[] {
  return [
    recordId === null ? null : sql<boolean>`s.record_id = ${recordId}`,
    numbers.from === null ? null : sql<boolean>`s.no >= ${numbers.from}`,
    numbers.to === null ? null : sql<boolean>`s.no <= ${numbers.to}`,
    months.from === null ? null : sql<boolean>`s.month >= ${months.from}::date`,
    months.to === null ? null : sql<boolean>`s.month <= ${months.to}::date`,
    days.from === null ? null : sql<boolean>`s.stored_at >= ${startOfDay(days.from)}`,
    days.to === null ? null : sql<boolean>`s.stored_at < ${startOfDay(days.to)} + interval '1 day'`,
  ].filter((one) => one !== null);
}

/** China knows no summer time. */
function startOfDay(day: string): RawBuilder<Date> {
  return sql<Date>`${`${day}T00:00:00+08:00`}::timestamptz`;
}
