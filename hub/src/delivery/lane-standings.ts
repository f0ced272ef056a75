import { sql } from 'kysely';
import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { Db } from '../store/database.ts';
import type { LaneBlock, LaneId } from './model.ts';
import type { CallState, ItemState } from './states.ts';

/** How far a lane is, and what stands in its way. Numbers are of its stream. */
export interface LaneStanding extends LaneId {
  partnerEnabled: boolean;
  lastNo: number;
  /** Let through, in a call, or an exception: up to here. */
  reachNo: number;
  sentNo: number;
  /** Before the lowest item that is not settled. */
  confirmedNo: number;
  blocked: LaneBlock | null;
  blockedDetail: string | null;
  failingSince: number | null;
  /** Nothing is sent earlier. */
  notBefore: number | null;
  hold: { scope: 'PARTNER' | 'KIND' | 'LANE'; actor: string; reason: string; since: number } | null;
  items: Readonly<Partial<Record<ItemState, number>>>;
  /** Replays that are not done. */
  replays: number;
  /** The process that drains it now; null: none is alive. */
  owner: string | null;
  /** Breakers of live processes that are not closed, for the partner's endpoint. */
  breakers: readonly { processId: string; state: 'OPEN' | 'HALF_OPEN' }[];
}

export interface SkippedItem {
  no: number;
  recordId: string;
  state: ItemState;
  at: number;
  by: string;
  reason: string;
}

export interface OpenCall {
  callId: string;
  state: CallState;
  members: number;
  method: string | null;
  serial: string | null;
  nextAt: number | null;
}

export interface LaneFilter {
  partnerId?: string;
  kind?: RecordKind;
  key?: string;
  /** Only lanes that stand still, are held, or have something that is not through. */
  troubled?: boolean;
  limit: number;
}

interface LaneStandingRow {
  partner_id: string;
  kind: RecordKind;
  key: string;
  enabled: boolean;
  last_no: number;
  reach_no: number;
  sent_no: number;
  first_open: number | null;
  blocked: LaneBlock | null;
  blocked_detail: string | null;
  failing_since: Date | null;
  not_before: Date | null;
  hold_kind: string | null;
  hold_key: string | null;
  hold_actor: string | null;
  hold_reason: string | null;
  hold_since: Date | null;
  items: Partial<Record<ItemState, number>> | null;
  replays: number;
  owner: string | null;
  breakers: { processId: string; state: 'OPEN' | 'HALF_OPEN' }[] | null;
}

export async function laneStandings(db: Db, filter: LaneFilter): Promise<LaneStanding[]> {
  const { partnerId, kind, key, troubled, limit } = filter;
  const { rows } = await sql<LaneStandingRow>`
    select l.partner_id, l.kind, l.key, p.enabled, coalesce(st.last_no, l.reach_no) as last_no, l.reach_no, l.sent_no,
      least(i.first_open, c.first_open) as first_open, l.blocked, l.blocked_detail, l.failing_since, l.not_before,
      h.kind as hold_kind, h.key as hold_key, h.actor as hold_actor, h.reason as hold_reason, h.since as hold_since,
      i.items, (
        select count(*) from lane_replay r
        where r.key = l.key and r.kind = l.kind and r.partner_id = l.partner_id and r.ended_at is null
      ) as replays, s.process_id as owner, b.breakers
    from lane l
    join partner p on p.partner_id = l.partner_id
    left join stream st on st.key = l.key and st.kind = l.kind
    left join lateral (
      select jsonb_object_agg(state, items) as items, min(first_open) as first_open from (
        select state, count(*) as items,
          min(no) filter (where state in ('WAITING', 'HELD', 'SENT', 'UNKNOWN')) as first_open
        from lane_item x where x.key = l.key and x.kind = l.kind and x.partner_id = l.partner_id group by state
      ) by_state
    ) i on true
    left join lateral (
      select min(first_no) as first_open from call x
      where x.key = l.key and x.kind = l.kind and x.partner_id = l.partner_id and x.closed_at is null
    ) c on true
    left join lateral (
      select * from lane_hold x
      where x.partner_id = l.partner_id and x.kind in ('', l.kind) and x.key in ('', l.key)
      order by x.kind, x.key limit 1
    ) h on true
    left join (
      select shard.* from shard join process using (process_id) where process.valid_until > clock_timestamp()
    ) s on s.partner_id = l.partner_id and s.slot = l.slot
    left join lateral (
      select jsonb_agg(jsonb_build_object('processId', x.process_id, 'state', x.breakers ->> l.partner_id)) as breakers
      from process x where x.breakers ? l.partner_id and x.valid_until > clock_timestamp()
    ) b on true
    where ${partnerId === undefined ? sql`true` : sql`l.partner_id = ${partnerId}`}
      and ${kind === undefined ? sql`true` : sql`l.kind = ${kind}`}
      and ${key === undefined ? sql`true` : sql`l.key = ${key}`}
      and ${troubled === true ? sql`(l.blocked is not null or h.actor is not null or i.items is not null)` : sql`true`}
    order by l.partner_id, l.key, l.kind limit ${limit}`.execute(db);
  return rows.map(toStanding);
}

function toStanding(row: LaneStandingRow): LaneStanding {
  return {
    partnerId: row.partner_id,
    kind: row.kind,
    key: row.key,
    partnerEnabled: row.enabled,
    lastNo: row.last_no,
    reachNo: row.reach_no,
    sentNo: row.sent_no,
    confirmedNo: row.first_open === null ? row.reach_no : Math.min(row.reach_no, row.first_open - 1),
    blocked: row.blocked,
    blockedDetail: row.blocked_detail,
    failingSince: row.failing_since?.getTime() ?? null,
    notBefore: row.not_before?.getTime() ?? null,
    hold: holdOf(row),
    items: row.items ?? {},
    replays: row.replays,
    owner: row.owner,
    breakers: row.breakers ?? [],
  };
}

function holdOf(row: LaneStandingRow): LaneStanding['hold'] {
  if (row.hold_actor === null) return null;
  const scope = row.hold_key !== '' ? 'LANE' : row.hold_kind !== '' ? 'KIND' : 'PARTNER';
  return {
    scope,
    actor: row.hold_actor,
    reason: row.hold_reason ?? '',
    since: row.hold_since?.getTime() ?? 0,
  };
}

export async function skippedItems(db: Db, { partnerId, kind, key }: LaneId): Promise<SkippedItem[]> {
  const { rows } = await sql<{
    no: number;
    record_id: string;
    state: ItemState;
    skipped_at: Date;
    skipped_by: string;
    skip_reason: string;
  }>`
    select no, record_id, state, skipped_at, skipped_by, skip_reason from lane_item
    where key = ${key} and kind = ${kind} and partner_id = ${partnerId} and skipped_at is not null
    order by no`.execute(db);
  return rows.map((row) => ({
    no: row.no,
    recordId: row.record_id,
    state: row.state,
    at: row.skipped_at.getTime(),
    by: row.skipped_by,
    reason: row.skip_reason,
  }));
}

export async function openCalls(db: Db, { partnerId, kind, key }: LaneId): Promise<OpenCall[]> {
  const { rows } = await sql<{
    call_id: string;
    state: CallState;
    member_count: number;
    method: string | null;
    serial: string | null;
    next_at: Date | null;
  }>`
    select call_id, state, member_count, method, serial, next_at from call
    where key = ${key} and kind = ${kind} and partner_id = ${partnerId} and closed_at is null
    order by created_at, call_id`.execute(db);
  return rows.map((row) => ({
    callId: row.call_id,
    state: row.state,
    members: row.member_count,
    method: row.method,
    serial: row.serial,
    nextAt: row.next_at?.getTime() ?? null,
  }));
}
