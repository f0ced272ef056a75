import { sql } from 'kysely';
import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { Executor } from '../store/database.ts';
import type { LaneBlock, LaneId } from './model.ts';
import type { ItemState } from './states.ts';

/** What an item waits for, and how that stands at the same partner. */
export interface WaitLink {
  kind: RecordKind | 'photo';
  key: string;
  /** null: the hub knows no such record yet. */
  recordId: string | null;
  standing: WaitStanding;
}

export type WaitStanding =
  | { is: 'ITEM'; state: ItemState; code: string | null; message: string | null }
  /** Nobody has stated it to the hub: there is nothing that could be sent. */
  | { is: 'NOT_STATED' }
  /** On its way, with no exception. */
  | { is: 'QUEUED' }
  | { is: 'LANE_BLOCKED'; blocked: LaneBlock; detail: string | null }
  | { is: 'LANE_HELD'; reason: string };

/** An item whose wait is to be followed. */
export type Waiting = LaneId & {
  no: number;
  orderKey: string;
  state: ItemState;
  callId: string | null;
  waitsFor: { kind: RecordKind | 'photo'; key: string; recordId: string | null } | null;
};

/** A project's records hang together in fewer steps than this; more would be a circle. */
const LONGEST = 10;

interface Front {
  links: WaitLink[];
  at: Waiting | null;
}

/** For each item, what it waits for, what that waits for, and so on to the end. A few queries, however many items. */
export async function waitChains(db: Executor, items: readonly Waiting[]): Promise<WaitLink[][]> {
  const fronts = items.map((item): Front => ({ links: [], at: item }));
  for (let step = 0; step < LONGEST; step += 1) {
    const held = fronts.filter(({ at }) => at?.state === 'HELD');
    const behind = fronts.filter(({ at }) => at?.state === 'WAITING' && at.callId === null);
    if (held.length + behind.length === 0) break;
    await Promise.all([followReferences(db, held), followPredecessors(db, behind)]);
  }
  return fronts.map(({ links }) => links);
}

interface FoundRow {
  place: number;
  no: number | null;
  order_key: string | null;
  record_id: string | null;
  state: ItemState | null;
  call_id: string | null;
  waits_kind: RecordKind | 'photo' | null;
  waits_key: string | null;
  waits_record: string | null;
  code: string | null;
  message: string | null;
}

const FOUND = sql`i.no, i.order_key, i.record_id, i.state, i.call_id, i.waits_kind, i.waits_key, i.waits_record, i.code,
  i.message`;

type ReferenceRow = FoundRow & {
  accepted: boolean;
  lane: boolean;
  blocked: LaneBlock | null;
  blocked_detail: string | null;
  hold_reason: string | null;
};

async function followReferences(db: Executor, fronts: readonly Front[]): Promise<void> {
  const wanted = fronts.flatMap((front) => {
    const { at } = front;
    front.at = null;
    if (!at?.waitsFor) return [];
    const { kind, key, recordId } = at.waitsFor;
    if (kind !== 'photo' && recordId !== null) return { front, partnerId: at.partnerId, kind, key, recordId };
    front.links.push({ kind, key, recordId, standing: { is: 'NOT_STATED' } });
    return [];
  });
  if (wanted.length === 0) return;
  const { rows } = await sql<ReferenceRow>`
    select w.place, ${FOUND}, p.accepted_version is not null as accepted, l.key is not null as lane,
      l.blocked, l.blocked_detail, h.reason as hold_reason
    from unnest(
      ${wanted.map(({ partnerId }) => partnerId)}::text[], ${wanted.map(({ kind }) => kind)}::text[],
      ${wanted.map(({ key }) => key)}::text[], ${wanted.map(({ recordId }) => recordId)}::text[]
    ) with ordinality as w (partner_id, kind, key, record_id, place)
    left join lane l on l.key = w.key and l.kind = w.kind and l.partner_id = w.partner_id
    left join partner_record p on p.key = w.key and p.kind = w.kind and p.record_id = w.record_id
      and p.partner_id = w.partner_id
    left join lateral (
      select * from lane_item x where x.key = w.key and x.kind = w.kind and x.partner_id = w.partner_id
        and x.record_id = w.record_id order by x.version desc limit 1
    ) i on true
    left join lateral (
      select reason from lane_hold x where x.partner_id = w.partner_id and x.kind in ('', w.kind)
        and x.key in ('', w.key) limit 1
    ) h on true`.execute(db);
  for (const row of rows) {
    const one = wanted[row.place - 1];
    if (!one) continue;
    const { front, partnerId, kind, key, recordId } = one;
    front.links.push({ kind, key, recordId, standing: standingOf(row) });
    if (!row.accepted) front.at = waitingOf(row, { partnerId, kind, key });
  }
}

function standingOf(row: ReferenceRow): WaitStanding {
  if (row.accepted) return { is: 'ITEM', state: 'CONFIRMED', code: null, message: null };
  if (row.state === 'REJECTED' || row.state === 'NOT_EXPRESSIBLE' || row.state === 'HELD') return itemOf(row);
  if (row.hold_reason !== null) return { is: 'LANE_HELD', reason: row.hold_reason };
  if (row.blocked !== null) return { is: 'LANE_BLOCKED', blocked: row.blocked, detail: row.blocked_detail };
  if (row.state !== null) return itemOf(row);
  return row.lane ? { is: 'QUEUED' } : { is: 'NOT_STATED' };
}

function itemOf({ state, code, message }: FoundRow): WaitStanding {
  return state === null ? { is: 'QUEUED' } : { is: 'ITEM', state, code, message };
}

/** Where the wait goes on: with what was found. */
function waitingOf(row: FoundRow, lane: LaneId): Waiting | null {
  if (row.state === null || row.no === null) return null;
  const waitsFor =
    row.waits_kind === null
      ? null
      : { kind: row.waits_kind, key: row.waits_key ?? '', recordId: row.waits_record };
  const { no, state, call_id: callId, order_key: orderKey } = row;
  return { ...lane, no, state, callId, orderKey: orderKey ?? '', waitsFor };
}

/** The first open item of the same worker or record that nobody has skipped. */
async function followPredecessors(db: Executor, fronts: readonly Front[]): Promise<void> {
  const wanted = fronts.flatMap((front) => (front.at ? [{ front, at: front.at }] : []));
  for (const { front } of wanted) front.at = null;
  if (wanted.length === 0) return;
  const { rows } = await sql<FoundRow>`
    select w.place, ${FOUND}
    from unnest(
      ${wanted.map(({ at }) => at.partnerId)}::text[], ${wanted.map(({ at }) => at.kind)}::text[],
      ${wanted.map(({ at }) => at.key)}::text[], ${wanted.map(({ at }) => at.orderKey)}::text[],
      ${wanted.map(({ at }) => at.no)}::bigint[]
    ) with ordinality as w (partner_id, kind, key, order_key, no, place)
    cross join lateral (
      select * from lane_item x where x.key = w.key and x.kind = w.kind and x.partner_id = w.partner_id
        and x.order_key = w.order_key and x.no < w.no and x.skipped_at is null
        and x.state in ('WAITING', 'HELD', 'SENT', 'UNKNOWN') order by x.no limit 1
    ) i`.execute(db);
  for (const row of rows) {
    const one = wanted[row.place - 1];
    if (!one) continue;
    const { partnerId, kind, key } = one.at;
    one.front.links.push({ kind, key, recordId: row.record_id, standing: itemOf(row) });
    one.front.at = waitingOf(row, { partnerId, kind, key });
  }
}
