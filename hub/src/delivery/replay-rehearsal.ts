import { sql } from 'kysely';
import type { PartnerAdapter } from '@realname-hub/adapters/port.ts';
import type { Db } from '../store/database.ts';
import { kindManifest, subscribedKinds } from './active-partner.ts';
import { readerOf } from './lane-reads.ts';
import type { LaneId, LaneItem, LaneReplay, Position, ReplayCounts } from './model.ts';
import { neededRefs } from './plan-rules.ts';
import { readPartnerRecords } from './postgres-claim.ts';
import { fromItemRow, type StoredItemRow } from './postgres-rows.ts';
import type { RecordReader, Readers, StreamItem } from './reader.ts';
import { sumCounts, type ReplayRange, type ReplayRequest } from './replay-jobs.ts';
import { readsEveryRecord, stepReplay } from './replay-plan.ts';
import { isOpenItem } from './states.ts';
import { REPLAY_WINDOW } from './storage.ts';

export interface Rehearsal {
  counts: ReplayCounts;
  lanes: number;
}

/** Counts what a replay would do now, with the rules by which the lanes' owners would do it. Changes nothing. */
export async function rehearseReplay(
  db: Db,
  readers: Readers,
  adapter: PartnerAdapter,
  request: ReplayRequest,
): Promise<Rehearsal> {
  const counts: ReplayCounts[] = [];
  for (const range of request.ranges) {
    const untilNo = await reachOf(db, { partnerId: request.partnerId, ...range });
    if (untilNo > range.after.no)
      counts.push(await rehearseLane(db, readers, adapter, request, range, untilNo));
  }
  return { counts: sumCounts(counts), lanes: counts.length };
}

async function reachOf(db: Db, { partnerId, kind, key, untilNo }: ReplayRange & LaneId): Promise<number> {
  const { rows } = await sql<{ reach: number }>`
    select least(reach_no, ${untilNo}::bigint) as reach from lane
    where key = ${key} and kind = ${kind} and partner_id = ${partnerId}`.execute(db);
  return rows[0]?.reach ?? 0;
}

async function rehearseLane(
  db: Db,
  readers: Readers,
  adapter: PartnerAdapter,
  { partnerId, filter }: ReplayRequest,
  { kind, key, after }: ReplayRange,
  untilNo: number,
): Promise<ReplayCounts> {
  const lane = { partnerId, kind, key };
  const reader = readerOf(readers, kind);
  const subscribed = new Set(subscribedKinds(adapter));
  const { tracked } = reader;
  const leaving = await leavingNumbers(db, lane);
  let replay: LaneReplay = { ...filter, replayId: '', reached: after, untilNo, counts: {} };
  for (;;) {
    const { items, rows, last, next } = await readWindow(db, reader, lane, replay);
    const { reached, counts, done } = stepReplay(items, {
      stream: lane,
      kind: kindManifest(adapter, kind),
      tracked,
      filter: replay,
      records: await readPartnerRecords(db, partnerId, neededRefs(items, lane, { tracked, subscribed })),
      rows,
      leaving,
      limit: Number.POSITIVE_INFINITY,
      now: 0,
      last,
    });
    replay = { ...replay, reached: reached.no < next.no ? next : reached, counts };
    if (done || last) return counts;
  }
}

interface Window {
  items: readonly StreamItem[];
  rows: ReadonlyMap<number, LaneItem>;
  last: boolean;
  /** Where the next window starts. */
  next: Position;
}

async function readWindow(
  db: Db,
  reader: RecordReader,
  lane: LaneId,
  { reached, untilNo, states }: LaneReplay,
): Promise<Window> {
  if (readsEveryRecord({ states })) {
    const [items = []] = await reader.read([{ key: lane.key, after: reached, limit: REPLAY_WINDOW }]);
    const next = items.at(-1) ?? reached;
    const rows = await rowsBetween(db, lane, reached.no, next.no);
    return { items, rows: byNo(rows), last: items.length < REPLAY_WINDOW, next };
  }
  const rows = await rowsBetween(db, lane, reached.no, untilNo);
  const dead = rows.filter(({ state }) => !isOpenItem(state));
  const positions = dead.map(({ month, no }) => ({ month, no }));
  const [items = []] = dead.length === 0 ? [] : await reader.readPositions([{ key: lane.key, positions }]);
  return { items, rows: byNo(rows), last: rows.length < REPLAY_WINDOW, next: rows.at(-1) ?? reached };
}

async function rowsBetween(
  db: Db,
  { partnerId, kind, key }: LaneId,
  after: number,
  until: number,
): Promise<LaneItem[]> {
  const { rows } = await sql<StoredItemRow>`
    select * from lane_item where key = ${key} and kind = ${kind} and partner_id = ${partnerId}
      and no > ${after} and no <= ${until} order by no limit ${REPLAY_WINDOW}`.execute(db);
  return rows.map(fromItemRow);
}

/** Members of calls that have not been answered at all: most of them have no row. */
async function leavingNumbers(db: Db, { partnerId, kind, key }: LaneId): Promise<Set<number>> {
  const { rows } = await sql<{ no: number }>`
    select (m ->> 'no')::bigint as no from call c cross join jsonb_array_elements(c.members) m
    where c.key = ${key} and c.kind = ${kind} and c.partner_id = ${partnerId} and c.closed_at is null`.execute(
    db,
  );
  return new Set(rows.map(({ no }) => no));
}

function byNo(rows: readonly LaneItem[]): Map<number, LaneItem> {
  return new Map(rows.map((row) => [row.no, row]));
}
