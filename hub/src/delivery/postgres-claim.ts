import { sql, type RawBuilder } from 'kysely';
import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { Db } from '../store/database.ts';
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
  if (due.length === 0) return [];
  const these = sql`unnest(${due.map(({ key }) => key)}::text[], ${due.map(({ kind }) => kind)}::text[]) as d (key, kind)`;
  const { partnerId, now } = request;
  const [lanes, items, calls, replays] = await Promise.all([
    sql<LaneRow & { last_month: string; last_no: number }>`
      select l.*, coalesce(st.last_month, l.reach_month) as last_month, coalesce(st.last_no, l.reach_no) as last_no
      from ${these} join lane l on l.key = d.key and l.kind = d.kind and l.partner_id = ${partnerId}
      left join stream st on st.key = d.key and st.kind = d.kind`.execute(db),
    sql<StoredItemRow>`
      select i.* from ${these} join lane_item i on i.key = d.key and i.kind = d.kind and i.partner_id = ${partnerId}
      where ${OPEN_ITEMS} order by i.no`.execute(db),
    sql<CallRow>`
      select c.* from ${these} join call c on c.key = d.key and c.kind = d.kind and c.partner_id = ${partnerId}
      where c.closed_at is null and (c.state in ('PREPARED', 'SENDING') or ${isDue(new Date(now))})
      order by c.call_id collate "C"`.execute(db),
    claimReplays(db, partnerId, due),
  ]);
  const itemsOf = Map.groupBy(items.rows, nameOf);
  const callsOf = Map.groupBy(calls.rows, nameOf);
  const laneOf = new Map(lanes.rows.map((row) => [nameOf(row), row]));
  return due.flatMap((one) => {
    const row = laneOf.get(nameOf({ ...one, partner_id: partnerId }));
    if (!row) return [];
    const name = nameOf(row);
    return {
      lane: fromLaneRow(row),
      epoch: one.epoch,
      last: { month: row.last_month, no: row.last_no },
      items: (itemsOf.get(name) ?? []).map(fromItemRow),
      calls: (callsOf.get(name) ?? []).map(fromCallRow),
      replay: replays.get(name) ?? null,
    };
  });
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

interface DueLane {
  key: string;
  kind: RecordKind;
  epoch: number;
}

async function dueLanes(
  db: Db,
  { processId, partnerId, kinds, limit, busy, now: at }: ClaimRequest,
): Promise<DueLane[]> {
  const now = new Date(at);
  const mine = ownSlots(sql`${partnerId}`, processId);
  const { rows } = await sql<DueLane>`
    select due.key, due.kind, s.epoch from (
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
    order by due.replays, due.at, (due.kind || ' ' || due.key) collate "C"`.execute(db);
  return rows;
}

export async function readPartnerRecords(
  db: Db,
  partnerId: string,
  refs: readonly RecordRef[],
): Promise<Map<string, PartnerRecord>> {
  if (refs.length === 0) return new Map();
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
