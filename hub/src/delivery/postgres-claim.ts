import { sql, type RawBuilder } from 'kysely';
import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { Db } from '../store/database.ts';
import { prepared } from '../store/database-client.ts';
import { laneName, refName, type PartnerRecord, type RecordRef } from './model.ts';
import {
  fromCallRow,
  fromItemRow,
  fromLaneRow,
  type CallRow,
  type StoredItemRow,
  type LaneRow,
} from './postgres-rows.ts';
import { claimReplays, readHolds } from './postgres-requests.ts';
import { OPEN_ITEM_STATES, type ItemState } from './states.ts';
import type { ClaimRequest, LaneWork, ScanRequest, ScanResult } from './storage.ts';

const OPEN_ITEMS = sql`i.state in (${sql.join(OPEN_ITEM_STATES.map((state) => sql.lit(state)))})`;

/** A lane that backs off sends nothing; what only asks, or settles what is known already, does not wait for it. */
function maySend(now: Date): RawBuilder<boolean> {
  return sql<boolean>`(l.not_before is null or l.not_before <= ${now})`;
}
const IGNORES_BACKOFF = sql<boolean>`(c.state in ('SENDING', 'QUEUED')
  or (c.state = 'UNKNOWN' and (c.serial is not null or c.decision is not null)))`;
function isDue(now: Date): RawBuilder<boolean> {
  return sql<boolean>`(c.next_at <= ${now} or (c.state = 'UNKNOWN' and c.decision is not null))`;
}
/** Open calls that the lane's owner has to know of. */
function isForOwner(now: Date): RawBuilder<boolean> {
  return sql<boolean>`(c.closed_at is null and (c.state in ('PREPARED', 'SENDING') or ${isDue(now)}))`;
}
/** As one list for the index to look through, and not as a join, for which every lane of the partner would be read. */
function ownSlots(partnerId: RawBuilder<unknown>, processId: string): RawBuilder<unknown> {
  return sql`any (array(
    select own_shard.slot from shard own_shard
    where own_shard.partner_id = ${partnerId} and own_shard.process_id = ${processId}))`;
}
/** A person holds it: the lane, its kind or its partner. */
const NOT_HELD = sql<boolean>`not exists (
  select from lane_hold h
  where h.partner_id = l.partner_id and h.kind in ('', l.kind) and h.key in ('', l.key))`;
const OF_LANE_R = sql`l.key = r.key and l.kind = r.kind and l.partner_id = r.partner_id`;
const OF_LANE_I = sql`l.key = i.key and l.kind = i.kind and l.partner_id = i.partner_id`;
const OF_LANE_C = sql`l.key = c.key and l.kind = c.kind and l.partner_id = c.partner_id`;

export async function scanStreams(db: Db, request: ScanRequest): Promise<ScanResult> {
  const { rows } = await sql<{ at: number }>`
    select (extract(epoch from clock_timestamp()) * 1000)::bigint as at`.execute(db);
  const scannedAt = rows[0]?.at ?? 0;
  const now = new Date(request.now);
  await openLanes(db, request);
  await wakeLanes(db, request, now);
  const mine = ownSlots(sql`own.partner_id`, request.processId);
  const { rows: due } = await sql<{ partner_id: string }>`
    select own.partner_id from (select distinct partner_id from shard where process_id = ${request.processId}) own
    where exists (
      select from lane l
      where l.partner_id = own.partner_id and l.slot = ${mine} and l.wake_at <= ${now} and ${maySend(now)} and ${NOT_HELD}
    ) or exists (
      select from lane_item i join lane l on ${OF_LANE_I}
      where i.partner_id = own.partner_id and i.slot = ${mine} and i.next_at <= ${now} and ${OPEN_ITEMS} and ${maySend(now)} and ${NOT_HELD}
    ) or exists (
      select from call c join lane l on ${OF_LANE_C}
      where c.partner_id = own.partner_id and c.slot = ${mine} and c.closed_at is null and ${isDue(now)}
        and (${maySend(now)} or ${IGNORES_BACKOFF}) and ${NOT_HELD}
    ) or exists (
      select from lane_replay r join lane l on ${OF_LANE_R}
      where r.partner_id = own.partner_id and r.slot = ${mine} and r.ended_at is null and r.wake_at <= ${now}
        and ${maySend(now)} and ${NOT_HELD}
    ) order by own.partner_id`.execute(db);
  return { scannedAt, due: due.map((row) => row.partner_id), holds: await readHolds(db) };
}

/** Streams that grew, with the subscription and the own shard they belong to. */
function grown({ processId, subscriptions, since }: ScanRequest): RawBuilder<unknown> {
  return sql`
    from unnest(
      ${subscriptions.map(({ partnerId }) => partnerId)}::text[], ${subscriptions.map(({ kind }) => kind)}::text[],
      ${subscriptions.map(({ start }) => start.month)}::date[], ${subscriptions.map(({ start }) => start.no)}::bigint[]
    ) as sub (partner_id, kind, start_month, start_no)
    join stream st on st.kind = sub.kind and ${since === null ? sql`true` : sql`st.changed >= ${new Date(since)}`}
    join shard s on s.partner_id = sub.partner_id and s.slot = st.slot and s.process_id = ${processId}`;
}

async function openLanes(db: Db, request: ScanRequest): Promise<void> {
  await sql`
    insert into lane (key, kind, partner_id, slot, reach_month, reach_no, sent_month, sent_no)
    select st.key, st.kind, sub.partner_id, st.slot, start_month, start_no, start_month, start_no
    ${grown(request)}
    where not exists (
      select from lane l where l.key = st.key and l.kind = st.kind and l.partner_id = sub.partner_id)
    on conflict do nothing`.execute(db);
}

async function wakeLanes(db: Db, request: ScanRequest, now: Date): Promise<void> {
  await sql`
    update lane l set wake_at = ${now}
    from (select st.key, st.kind, sub.partner_id, st.last_month, st.last_no ${grown(request)}) as g
    where l.key = g.key and l.kind = g.kind and l.partner_id = g.partner_id and l.wake_at is null
      and (l.reach_month, l.reach_no) < (g.last_month, g.last_no)`.execute(db);
}

export async function claimLanes(db: Db, request: ClaimRequest): Promise<LaneWork[]> {
  const due = await dueLanes(db, request);
  const { partnerId, now } = request;
  // Most lanes have nothing but records: then there is nothing more to ask.
  const [items, calls, replays] = await Promise.all([
    openItems(
      db,
      due.filter((row) => row.has_items),
    ),
    openCalls(
      db,
      due.filter((row) => row.has_calls),
      new Date(now),
    ),
    claimReplays(
      db,
      partnerId,
      due.filter((row) => row.has_replay),
    ),
  ]);
  return due.map((row) => {
    const name = nameOf(row);
    return {
      lane: fromLaneRow(row),
      epoch: row.epoch,
      last: { month: row.last_month, no: row.last_no },
      items: (items.get(name) ?? []).map(fromItemRow),
      calls: (calls.get(name) ?? []).map(fromCallRow),
      replay: replays.get(name) ?? null,
    };
  });
}

async function openItems(db: Db, lanes: readonly DueLane[]): Promise<Map<string, StoredItemRow[]>> {
  if (lanes.length === 0) return new Map();
  const { rows } = await sql<StoredItemRow>`${prepared}
    select i.* from ${laneList(lanes)} join lane_item i on ${OF_LANE_I}
    where ${OPEN_ITEMS} order by i.no`.execute(db);
  return Map.groupBy(rows, nameOf);
}

async function openCalls(db: Db, lanes: readonly DueLane[], now: Date): Promise<Map<string, CallRow[]>> {
  if (lanes.length === 0) return new Map();
  const { rows } = await sql<CallRow>`${prepared}
    select c.* from ${laneList(lanes)} join call c on ${OF_LANE_C}
    where ${isForOwner(now)} order by c.call_id collate "C"`.execute(db);
  return Map.groupBy(rows, nameOf);
}

function laneList(lanes: readonly DueLane[]): RawBuilder<unknown> {
  return sql`unnest(${lanes.map(({ key }) => key)}::text[], ${lanes.map(({ kind }) => kind)}::text[],
    ${lanes.map((lane) => lane.partner_id)}::text[]) as l (key, kind, partner_id)`;
}

function nameOf({
  partner_id: partnerId,
  kind,
  key,
}: {
  partner_id: string;
  kind: RecordKind;
  key: string;
}): string {
  return laneName({ partnerId, kind, key });
}

interface DueLane extends LaneRow {
  epoch: number;
  last_month: string;
  last_no: number;
  has_items: boolean;
  has_calls: boolean;
  has_replay: boolean;
}

async function dueLanes(
  db: Db,
  { processId, partnerId, kinds, limit, busy, now: at }: ClaimRequest,
): Promise<DueLane[]> {
  const now = new Date(at);
  const mine = ownSlots(sql`${partnerId}`, processId);
  const { rows } = await sql<DueLane>`${prepared}
    select l.*, s.epoch, coalesce(st.last_month, l.reach_month) as last_month, coalesce(st.last_no, l.reach_no) as last_no,
      exists (select from lane_item i where ${OF_LANE_I} and ${OPEN_ITEMS}) as has_items,
      exists (select from call c where ${OF_LANE_C} and ${isForOwner(now)}) as has_calls,
      exists (select from lane_replay r where ${OF_LANE_R} and r.ended_at is null) as has_replay
    from (
      select key, kind, slot, min(at) as at, bool_and(replays) as replays from (
        select l.key, l.kind, l.slot, l.wake_at as at, false as replays from lane l
        where l.partner_id = ${partnerId} and l.slot = ${mine} and l.wake_at <= ${now} and ${maySend(now)} and ${NOT_HELD}
        union all
        select i.key, i.kind, i.slot, i.next_at, false from lane_item i join lane l on ${OF_LANE_I}
        where i.partner_id = ${partnerId} and i.slot = ${mine} and i.next_at <= ${now} and ${OPEN_ITEMS} and ${maySend(now)} and ${NOT_HELD}
        union all
        select r.key, r.kind, r.slot, r.wake_at, true from lane_replay r join lane l on ${OF_LANE_R}
        where r.partner_id = ${partnerId} and r.slot = ${mine} and r.ended_at is null and r.wake_at <= ${now}
          and ${maySend(now)} and ${NOT_HELD}
        union all
        select c.key, c.kind, c.slot, coalesce(c.next_at, ${now}), false from call c join lane l on ${OF_LANE_C}
        where c.partner_id = ${partnerId} and c.slot = ${mine} and c.closed_at is null and ${isDue(now)}
          and (${maySend(now)} or ${IGNORES_BACKOFF}) and ${NOT_HELD}
      ) as causes
      where kind = any(${kinds}::text[]) and (${partnerId} || ' ' || kind || ' ' || key) <> all(${busy}::text[])
      group by key, kind, slot
      order by replays, at, (kind || ' ' || key) collate "C" limit ${limit}
    ) as due
    join shard s on s.partner_id = ${partnerId} and s.slot = due.slot and s.process_id = ${processId}
    join lane l on l.key = due.key and l.kind = due.kind and l.partner_id = ${partnerId}
    left join stream st on st.key = l.key and st.kind = l.kind
    order by due.replays, due.at, (due.kind || ' ' || due.key) collate "C"`.execute(db);
  return rows;
}

export async function readPartnerRecords(
  db: Db,
  partnerId: string,
  refs: readonly RecordRef[],
): Promise<Map<string, PartnerRecord>> {
  if (refs.length === 0) return new Map();
  // Not prepared: before its table has statistics, the plan for any number of refs reads the whole of it.
  const { rows } = await sql<{
    kind: RecordKind;
    key: string;
    record_id: string;
    state: ItemState | null;
    version: number;
    accepted_version: number | null;
    partner_number: string | null;
  }>`
    select r.kind, r.key, r.record_id, r.state, r.version, r.accepted_version, r.partner_number
    from unnest(${refs.map(({ key }) => key)}::text[], ${refs.map(({ kind }) => kind)}::text[],
      ${refs.map(({ recordId }) => recordId)}::text[]) as f (key, kind, record_id)
    join partner_record r on r.key = f.key and r.kind = f.kind and r.record_id = f.record_id
      and r.partner_id = ${partnerId}`.execute(db);
  return new Map(
    rows.map((row) => [
      refName({ kind: row.kind, key: row.key, recordId: row.record_id }),
      {
        state: row.state,
        version: row.version,
        acceptedVersion: row.accepted_version,
        partnerNumber: row.partner_number,
      },
    ]),
  );
}
