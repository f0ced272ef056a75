import { sql } from 'kysely';
import type { Db } from '../../../hub/src/store/database.ts';

/** One stored passage, in the order of its stream. */
export interface StoredRecord {
  recordId: string;
  projectId: string;
  no: number;
  workerId: string;
  direction: string;
  /** `2026-11-20T07:58:03`, Beijing. */
  second: string;
  /** The device's journal with the number in it; null for what came without one. */
  journal: string | null;
  seq: number;
  receivedAt: number;
}

export async function storedRecords(db: Db): Promise<StoredRecord[]> {
  const { rows } = await sql<Omit<StoredRecord, 'receivedAt'> & { receivedAt: Date }>`
    select record_id as "recordId", project_id as "projectId", no, worker_id as "workerId", direction,
      to_char(occurred_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS') as second,
      device_sn || ' ' || journal_id as journal, coalesce(seq, 0) as seq, received_at as "receivedAt"
    from attendance_event order by project_id, no`.execute(db);
  return rows.map((row) => ({ ...row, receivedAt: row.receivedAt.getTime() }));
}

export async function countOf(db: Db, table: 'parked_event' | 'refused_event'): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

/** Records that some partner has not answered for. */
export interface Outstanding {
  behind: number;
  items: number;
  calls: number;
}

export async function outstanding(db: Db): Promise<Outstanding> {
  const { rows } = await sql<Outstanding>`
    select
      (select coalesce(sum(s.last_no - coalesce(l.reach_no, 0)), 0) from partner p
        cross join stream s
        left join lane l on l.key = s.key and l.kind = s.kind and l.partner_id = p.partner_id
        where s.kind = 'attendance' or p.partner_id = 'national') as behind,
      (select count(*) from lane_item where state in ('WAITING', 'HELD', 'SENT', 'UNKNOWN')) as items,
      (select count(*) from call where closed_at is null) as calls`.execute(db);
  return rows[0] ?? { behind: Infinity, items: Infinity, calls: Infinity };
}

/** Calls that had no answer, by partner, and how they were settled. */
export interface Unanswered {
  partnerId: string;
  /** Calls of which at least one sending had no answer. */
  calls: number;
  /** Of these, still without an outcome. */
  open: number;
  /** Of these, settled by a question. */
  asked: number;
  /** Of these, settled by sending them again. */
  repeated: number;
  /** Of these, sent again although their manifest says to ask first. */
  guessed: number;
}

/** Kinds that the national platform must be asked about; the others may be repeated there. */
const ASKED_FIRST = ['team', 'movement', 'contract', 'attendance'];

export async function unansweredCalls(db: Db): Promise<Unanswered[]> {
  const { rows } = await sql<Unanswered>`
    with unanswered as (
      select c.partner_id, c.kind, c.call_id, c.key, c.closed_at, min(a.started_at) as first
      from call c join call_attempt a on a.key = c.key and a.call_id = c.call_id
      where a.action = 'DELIVER' and a.outcome = 'unanswered'
      group by 1, 2, 3, 4, 5
    )
    select partner_id as "partnerId", count(*) as calls, count(*) filter (where closed_at is null) as open,
      count(*) filter (where asked) as asked, count(*) filter (where repeated) as repeated,
      count(*) filter (where repeated and partner_id = 'national' and kind = any(${ASKED_FIRST})) as guessed
    from unanswered u cross join lateral (
      select
        exists (select 1 from call_attempt a where a.key = u.key and a.call_id = u.call_id
          and a.action in ('FIND', 'POLL')) as asked,
        exists (select 1 from call_attempt a where a.key = u.key and a.call_id = u.call_id
          and a.action = 'DELIVER' and a.started_at > u.first) as repeated
    ) how
    group by 1 order by 1`.execute(db);
  return rows;
}

export async function itemsInState(db: Db, states: readonly string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from lane_item where state = any(${states})`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Milliseconds from storing to the answer that confirmed it, for every passage at one partner. */
export async function confirmationDelays(db: Db, partnerId: string): Promise<number[]> {
  const { rows } = await sql<{ ms: number }>`
    select extract(epoch from max(c.closed_at) - min(e.received_at)) * 1000 as ms
    from call c cross join lateral jsonb_array_elements(c.members) m
    join attendance_event e on e.project_id = c.key and e.no = (m ->> 'no')::bigint
    where c.partner_id = ${partnerId} and c.kind = 'attendance' and c.closed_at is not null
    group by e.project_id, e.no`.execute(db);
  return rows.map(({ ms }) => Number(ms));
}
