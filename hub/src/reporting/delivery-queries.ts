import type { RecordKind } from '@realname-hub/adapters/port.ts';
import { sql, type RawBuilder } from 'kysely';
import type { LaneBlock } from '../delivery/model.ts';
import type { ItemState } from '../delivery/states.ts';
import { projectInScope } from '../registry/reach.ts';
import { toPage, type Page, type PageRequest } from '../registry/listing.ts';
import type { Scope } from '../security/principal.ts';
import type { Executor } from '../store/database.ts';
import type { DeliveryPlace } from './wire-names.ts';

/** One record at one partner, as the lane, its exceptions and its open calls tell it. */
export interface DeliveryRow extends DeliveryPlace {
  month: string;
  recordId: string;
  version: number;
  state: ItemState;
  waitsKind: RecordKind | 'photo' | null;
  waitsKey: string | null;
  waitsRecord: string | null;
  /** What holds items of the same worker or record together; null without an exception. */
  orderKey: string | null;
  callId: string | null;
  skipped: boolean;
  replayId: string | null;
  /** Why its lane stands still, if it does. */
  laneBlocked: LaneBlock | null;
  /** Why a person holds its lane, if one does. */
  holdReason: string | null;
  partnerEnabled: boolean;
  code: string | null;
  message: string | null;
  since: Date | null;
  storedAt: Date;
  serial: string | null;
  partnerNumber: string | null;
}

/**
 * Records in their streams, all kinds alike. A passage that is no attendance is never told to anyone, so it has no
 * deliveries.
 */
export const STREAMED = sql`(
  select project_id as key, 'attendance' as kind, month, no, record_id, 1 as version, received_at as stored_at
  from attendance_event
  where not_counted_reason is null or not_counted_reason in ('SUSPENSION', 'ABNORMAL_CLEARANCE')
  union all
  select stream_key, kind, month, no, record_id, version, stored_at from registry_entry
)`;

/**
 * The state of each record of `records` at each partner with a lane on its stream: an exception's own, WAITING
 * beyond the lane's reach or in a call that has not left, SENT in one that is leaving, and CONFIRMED otherwise.
 */
function deliveriesOf(records: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select l.partner_id as "partnerId", r.kind, r.key, r.no, r.month, r.record_id as "recordId", r.version,
      case
        when i.state is not null then i.state
        when r.no > l.reach_no then 'WAITING'
        when c.state = 'PREPARED' then 'WAITING'
        when c.state is not null then 'SENT'
        else 'CONFIRMED'
      end as state,
      i.waits_kind as "waitsKind", i.waits_key as "waitsKey", i.waits_record as "waitsRecord",
      i.order_key as "orderKey", i.skipped_at is not null as skipped, i.replay_id as "replayId",
      l.blocked as "laneBlocked", coalesce(partner.enabled, false) as "partnerEnabled",
      (select h.reason from lane_hold h where h.partner_id = l.partner_id and h.kind in ('', l.kind)
        and h.key in ('', l.key) limit 1) as "holdReason",
      i.call_id as "callId", i.code, i.message, i.since,
      r.stored_at as "storedAt", newest.serial, p.partner_number as "partnerNumber"
    from ${records} r
    join lane l on l.key = r.key and l.kind = r.kind
    left join partner on partner.partner_id = l.partner_id
    left join lane_item i on i.key = r.key and i.kind = r.kind and i.partner_id = l.partner_id and i.no = r.no
    left join lateral (
      select state from call where call.key = r.key and call.kind = r.kind and call.partner_id = l.partner_id
      and closed_at is null and state in ('PREPARED', 'SENDING') and first_no <= r.no and last_no >= r.no
      and members @> jsonb_build_array(jsonb_build_object('no', r.no)) limit 1
    ) c on i.state is null
    left join lateral (
      select serial from call where call.key = r.key and call.kind = r.kind and call.partner_id = l.partner_id
      and first_no <= r.no and last_no >= r.no
      and members @> jsonb_build_array(jsonb_build_object('no', r.no)) order by created_at desc limit 1
    ) newest on true
    left join partner_record p on p.key = r.key and p.kind = r.kind and p.record_id = r.record_id
      and p.partner_id = l.partner_id`;
}

/** What each partner has made of records; answers in the order of the questions. */
export async function deliveriesAt(
  db: Executor,
  records: readonly { kind: RecordKind; key: string; month: string; no: number }[],
): Promise<DeliveryRow[][]> {
  if (records.length === 0) return [];
  const wanted = sql`(
    select s.* from unnest(
      ${records.map(({ kind }) => kind)}::text[], ${records.map(({ key }) => key)}::text[],
      ${records.map(({ month }) => month)}::date[], ${records.map(({ no }) => no)}::bigint[]
    ) as w (kind, key, month, no)
    join ${STREAMED} s on s.kind = w.kind and s.key = w.key and s.month = w.month and s.no = w.no
  )`;
  const { rows } = await sql<DeliveryRow>`${deliveriesOf(wanted)} order by l.partner_id`.execute(db);
  const byPlace = Map.groupBy(rows, ({ kind, key, no }) => `${kind} ${key} ${no}`);
  return records.map(({ kind, key, no }) => byPlace.get(`${kind} ${key} ${no}`) ?? []);
}

export async function findDelivery(
  db: Executor,
  place: DeliveryPlace,
  scope: Scope,
): Promise<DeliveryRow | null> {
  const wanted = sql`(
    select * from ${STREAMED} s where s.kind = ${place.kind} and s.key = ${place.key} and s.no = ${place.no}
    and ${keyInScope(scope, sql`s.key`)}
  )`;
  const { rows } = await sql<DeliveryRow>`
    select * from (${deliveriesOf(wanted)}) d where d."partnerId" = ${place.partnerId}`.execute(db);
  return rows[0] ?? null;
}

export interface DeliveryFilter {
  scope: Scope;
  partnerId?: string;
  kind?: RecordKind;
  projectId?: string;
  state?: string;
  recordId?: string;
}

export const DELIVERY_CURSOR_KEYS = 4;

/**
 * With a record or with a project and a kind, everything of theirs; otherwise what needs attention or is under way:
 * the exceptions of all lanes. The rest is confirmed, and far too much to list.
 */
export async function listDeliveries(
  db: Executor,
  filter: DeliveryFilter,
  page: PageRequest,
): Promise<Page<DeliveryRow>> {
  const conditions = [
    keyInScope(filter.scope, sql`s.key`),
    ...(filter.kind === undefined ? [] : [sql`s.kind = ${filter.kind}`]),
    ...(filter.projectId === undefined ? [] : [sql`s.key = ${filter.projectId}`]),
    ...(filter.recordId === undefined ? [] : [sql`s.record_id = ${filter.recordId}`]),
    ...(isNarrow(filter) ? [] : [EXCEPTIONAL]),
  ];
  const outer = [
    ...(filter.partnerId === undefined ? [] : [sql`d."partnerId" = ${filter.partnerId}`]),
    ...(filter.state === undefined ? [] : [sql`d.state = ${filter.state}`]),
    ...(page.after
      ? [
          sql`(d.key, d.kind, d.no, d."partnerId") >
            (${page.after[0]}, ${page.after[1]}, ${page.after[2]}::bigint, ${page.after[3]})`,
        ]
      : []),
  ];
  const { rows } = await sql<DeliveryRow>`
    select * from (${deliveriesOf(sql`(select * from ${STREAMED} s where ${sql.join(conditions, sql` and `)})`)}) d
    where ${sql.join([sql`true`, ...outer], sql` and `)}
    order by d.key, d.kind, d.no, d."partnerId" limit ${page.limit + 1}`.execute(db);
  return toPage(
    rows,
    page.limit,
    ({ key, kind, no, partnerId }) => [key, kind, String(no), partnerId],
    (row) => row,
  );
}

const EXCEPTIONAL = sql`exists (
  select 1 from lane_item x where x.key = s.key and x.kind = s.kind and x.no = s.no)`;

function isNarrow({ recordId, projectId, kind }: DeliveryFilter): boolean {
  return recordId !== undefined || (projectId !== undefined && kind !== undefined);
}

/** Streams of companies belong to no project: only the hub's own operators see them. */
function keyInScope(scope: Scope, key: RawBuilder<unknown>): RawBuilder<boolean> {
  return projectInScope(scope, key);
}

export interface AttemptRow {
  callId: string;
  method: string | null;
  action: string;
  startedAt: Date;
  endedAt: Date;
  outcome: string;
  code: string | null;
  message: string | null;
  serial: string | null;
  members: number;
}

/** Every attempt of every call that carried the record, oldest first. */
export async function attemptsOf(
  db: Executor,
  { partnerId, kind, key, no }: DeliveryPlace,
): Promise<AttemptRow[]> {
  const { rows } = await sql<AttemptRow>`
    select c.call_id as "callId", c.method, a.action, a.started_at as "startedAt", a.ended_at as "endedAt",
      a.outcome, a.code, a.message, c.serial, c.member_count as members
    from call c join call_attempt a on a.key = c.key and a.call_id = c.call_id
    where c.key = ${key} and c.kind = ${kind} and c.partner_id = ${partnerId}
      and c.first_no <= ${no} and c.last_no >= ${no}
      and c.members @> jsonb_build_array(jsonb_build_object('no', ${no}::bigint))
    order by a.started_at, a.ended_at`.execute(db);
  return rows;
}
