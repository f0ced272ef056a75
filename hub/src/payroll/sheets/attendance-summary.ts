import { sql } from 'kysely';
import type { Executor } from '../../store/database.ts';
import { daysOfMonth } from './sheet-store.ts';

/** A worker's counted attendance of one month on one project [GX-1.1-10]. */
export interface WorkerMonth {
  workerId: string;
  name: string;
  companyId: string;
  teamId: string;
  /** Days with at least one counted capture. */
  days: number;
  /** Hundredths of hours, rounded half up over the whole month. */
  hundredthHours: number;
  /** Days on which a passage has no counterpart. */
  incompleteDays: readonly string[];
}

export interface MonthRequest {
  projectId: string;
  month: string;
  /** Only workers of this employer. */
  companyId?: string;
  /** Worker after whom the page begins; empty for the first page. */
  after: string;
  limit: number;
}

/**
 * By worker id. Hours are the time from each entry to the exit that follows it on the same day; an entry that no exit
 * follows, and an exit that no entry precedes, add nothing and mark the day. Work past midnight is therefore marked on
 * both days: it is for a person to settle.
 */
export async function monthOfWorkers(
  executor: Executor,
  { projectId, month, companyId, after, limit }: MonthRequest,
): Promise<WorkerMonth[]> {
  const { first, last } = daysOfMonth(month);
  const { rows } = await sql<WorkerMonth>`
    select r.record_id as "workerId", w.stated ->> 'name' as name, r.stated ->> 'companyId' as "companyId",
      r.stated ->> 'teamId' as "teamId", m.days, m.hundredths as "hundredthHours", m.incomplete as "incompleteDays"
    from registry_record r
    join registry_record w on w.stream_key = r.record_id and w.kind = 'worker' and w.record_id = r.record_id
    cross join lateral (
      select count(*)::integer as days, round(sum(seconds) / 36)::integer as hundredths,
        coalesce(array_agg(day::text order by day) filter (where open), '{}') as incomplete
      from (
        select day, bool_or(open) as open,
          coalesce(sum(extract(epoch from occurred_at - since)), 0) as seconds
        from (
          select day, occurred_at,
            case when direction = 'OUT' and before = 'IN' then at_before end as since,
            not coalesce(
              (direction = 'IN' and next = 'OUT') or (direction = 'OUT' and before = 'IN'), false) as open
          from (
            select e.day, e.occurred_at, e.direction,
              lag(e.direction) over same_day as before, lag(e.occurred_at) over same_day as at_before,
              lead(e.direction) over same_day as next
            from generate_series(${first}::date::timestamp, ${last}::date::timestamp, interval '1 day') as d (day)
            join attendance_event e on e.project_id = r.stream_key and e.day = d.day::date
              and e.worker_id = r.record_id and e.counted
            window same_day as (partition by e.day order by e.occurred_at, e.no, e.month)
          ) passages
        ) paired
        group by day
      ) by_day
      having count(*) > 0
    ) m
    where r.stream_key = ${projectId} and r.kind = 'projectWorker' and r.record_id > ${after}
    and ${companyId === undefined ? sql`true` : sql`r.stated ->> 'companyId' = ${companyId}`}
    order by r.record_id limit ${limit}`.execute(executor);
  return rows;
}
