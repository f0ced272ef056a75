import { sql } from 'kysely';
import type { Db } from '../store/database.ts';

/** How far one partner is, in captures that are to be told. */
export interface PartnerProgress {
  partnerId: string;
  enabled: boolean;
  waiting: number;
  held: number;
  sent: number;
  unknown: number;
  rejected: number;
  confirmed: number;
}

export interface Progress {
  partners: PartnerProgress[];
  /** When the oldest capture was received that some enabled partner has not answered for. */
  oldestWaitingAt: number | null;
}

/**
 * Counted from lanes and their exceptions, not from records: what a lane has passed and has no exception is
 * confirmed, or was never to be told (`silent`).
 */
export async function readProgress(db: Db): Promise<Progress> {
  const { rows } = await sql<PartnerProgress & { passed: number; silent: number; others: number }>`
    with streams as (select key, last_no from stream where kind = 'attendance'),
    lanes as (
      select p.partner_id, p.enabled, s.key, s.last_no, coalesce(l.reach_no, 0) as reach_no
      from partner p cross join streams s
      left join lane l on l.partner_id = p.partner_id and l.key = s.key and l.kind = 'attendance'
    ),
    reach as (
      select partner_id, enabled, sum(reach_no)::bigint as passed, sum(last_no - reach_no)::bigint as beyond
      from lanes group by 1, 2
    ),
    silent as (
      select l.partner_id, count(*) as silent
      from lanes l join attendance_event e on e.project_id = l.key and e.no <= l.reach_no
      where e.not_counted_reason in ('NON_WORK', 'ENTRY_PERMIT', 'NOT_ADMITTED')
      group by 1
    ),
    items as (
      select partner_id,
        count(*) filter (where state = 'WAITING') as waiting,
        count(*) filter (where state = 'HELD') as held,
        count(*) filter (where state = 'SENT') as sent,
        count(*) filter (where state = 'UNKNOWN') as unknown,
        count(*) filter (where state in ('REJECTED', 'NOT_EXPRESSIBLE')) as rejected,
        count(*) as rows
      from lane_item where kind = 'attendance' group by 1
    ),
    leaving as (
      select c.partner_id, sum(c.member_count - (
        select count(*) from lane_item i where i.key = c.key and i.call_id = c.call_id))::bigint as members
      from call c where c.kind = 'attendance' and c.closed_at is null and c.state in ('PREPARED', 'SENDING') group by 1
    )
    select p.partner_id as "partnerId", p.enabled,
      coalesce(r.beyond, 0) + coalesce(i.waiting, 0) as waiting, coalesce(i.held, 0) as held,
      coalesce(i.sent, 0) + coalesce(c.members, 0) as sent, coalesce(i.unknown, 0) as unknown,
      coalesce(i.rejected, 0) as rejected,
      coalesce(r.passed, 0) - coalesce(i.rows, 0) - coalesce(c.members, 0) - coalesce(s.silent, 0) as confirmed
    from partner p
    left join reach r using (partner_id) left join items i using (partner_id)
    left join leaving c using (partner_id) left join silent s using (partner_id)
    order by p.partner_id`.execute(db);
  return { partners: rows, oldestWaitingAt: await readOldestWaiting(db) };
}

/** When the oldest capture was received that some enabled partner has not answered for. */
export async function readOldestWaiting(db: Db): Promise<number | null> {
  const { rows } = await sql<{ oldest: Date | null }>`
    select least(
      (select min(since) from lane_item i join partner p using (partner_id)
        where p.enabled and i.kind = 'attendance' and i.state in ('WAITING', 'HELD', 'SENT', 'UNKNOWN')),
      (select min(first.received_at) from partner p
        join stream s on s.kind = 'attendance'
        left join lane l on l.partner_id = p.partner_id and l.key = s.key and l.kind = s.kind
        cross join lateral (
          select received_at from attendance_event e
          where e.project_id = s.key and e.no > coalesce(l.reach_no, 0) order by no limit 1
        ) first
        where p.enabled and s.last_no > coalesce(l.reach_no, 0))
    ) as oldest`.execute(db);
  return rows[0]?.oldest?.getTime() ?? null;
}
