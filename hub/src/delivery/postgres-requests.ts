import { sql } from 'kysely';
import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { Executor, Trx } from '../store/database.ts';
import { prepared } from '../store/database-client.ts';
import { isHeld } from './holds.ts';
import {
  laneName,
  type Hold,
  type LaneChange,
  type LaneId,
  type ReplayableState,
  type ReplayCounts,
} from './model.ts';
import { fromItemRow, type StoredItemRow } from './postgres-rows.ts';
import { readsEveryRecord } from './replay-plan.ts';
import { OPEN_ITEM_STATES } from './states.ts';
import { REPLAY_WINDOW, type ClaimedReplay } from './storage.ts';

/** What people asked of lanes, as their owners read it and carry it out. */
export async function readHolds(db: Executor): Promise<Hold[]> {
  const { rows } = await sql<{ partner_id: string; kind: RecordKind | ''; key: string }>`${prepared}
    select partner_id, kind, key from lane_hold order by partner_id, kind, key`.execute(db);
  return rows.map((row) => ({
    partnerId: row.partner_id,
    kind: row.kind === '' ? null : row.kind,
    key: row.key === '' ? null : row.key,
  }));
}

/** Changes that would send on a lane that is held by now, or for a replay that is cancelled by now. */
export async function findStopped(
  trx: Trx,
  changes: readonly LaneChange[],
): Promise<ReadonlySet<LaneChange>> {
  const sending = changes.filter(({ calls }) => calls.some(({ state }) => state === 'SENDING'));
  const holds = sending.length > 0 ? await readHolds(trx) : [];
  const held = sending.filter(({ lane }) => isHeld(holds, lane));
  return new Set([...held, ...(await findCancelled(trx, changes))]);
}

/** Locks the rows of replays that go on: whoever cancels one waits for this transaction, or is seen by it. */
async function findCancelled(trx: Trx, changes: readonly LaneChange[]): Promise<LaneChange[]> {
  const replaying = changes.flatMap((change) => (change.replay ? [{ change, ...change.replay }] : []));
  if (replaying.length === 0) return [];
  const { rows } = await sql<{ key: string; kind: RecordKind; partner_id: string }>`
    select r.key, r.kind, r.partner_id from unnest(
      ${replaying.map(({ change }) => change.lane.key)}::text[], ${replaying.map(({ change }) => change.lane.kind)}::text[],
      ${replaying.map(({ change }) => change.lane.partnerId)}::text[], ${replaying.map(({ replayId }) => replayId)}::text[]
    ) as w (key, kind, partner_id, replay_id)
    join lane_replay r on r.key = w.key and r.kind = w.kind and r.partner_id = w.partner_id
      and r.replay_id = w.replay_id and r.ended_at is null
    order by r.key, r.kind, r.partner_id for update of r`.execute(trx);
  const open = new Set(
    rows.map(({ partner_id: partnerId, kind, key }) => laneName({ partnerId, kind, key })),
  );
  return replaying.filter(({ change }) => !open.has(laneName(change.lane))).map(({ change }) => change);
}

export async function writeReplays(trx: Trx, changes: readonly LaneChange[]): Promise<void> {
  for (const { lane, replay } of changes) {
    if (!replay) continue;
    const { replayId, reached, counts, wakeAt } = replay;
    await sql`
      update lane_replay set reached_no = ${reached.no}, reached_month = ${reached.month}::date,
        counts = ${JSON.stringify(counts)}::jsonb,
        wake_at = coalesce(${wakeAt === null ? null : new Date(wakeAt)}::timestamptz, wake_at),
        ended_at = ${wakeAt === null ? sql`clock_timestamp()` : sql`null`}
      where key = ${lane.key} and kind = ${lane.kind} and partner_id = ${lane.partnerId}
        and replay_id = ${replayId}`.execute(trx);
  }
}

interface ReplayRow {
  key: string;
  kind: RecordKind;
  replay_id: string;
  reached_no: number;
  reached_month: string;
  until_no: number;
  counts: ReplayCounts;
  states: ReplayableState[];
  code: string | null;
  record_id: string | null;
  force: boolean;
}

/** The oldest open replay of each of these lanes, by name of lane. */
export async function claimReplays(
  db: Executor,
  partnerId: string,
  lanes: readonly { key: string; kind: RecordKind }[],
): Promise<ReadonlyMap<string, ClaimedReplay>> {
  if (lanes.length === 0) return new Map();
  const { rows } = await sql<ReplayRow>`${prepared}
    select distinct on (l.key, l.kind) l.key, l.kind, l.replay_id, l.reached_no, l.reached_month, l.until_no, l.counts,
      r.states, r.code, r.record_id, r.force
    from unnest(${lanes.map(({ key }) => key)}::text[], ${lanes.map(({ kind }) => kind)}::text[]) as d (key, kind)
    join lane_replay l on l.key = d.key and l.kind = d.kind and l.partner_id = ${partnerId} and l.ended_at is null
    join replay r on r.replay_id = l.replay_id
    order by l.key, l.kind, r.created_at, r.replay_id`.execute(db);
  const claimed = new Map<string, ClaimedReplay>();
  for (const row of rows) {
    const lane = { partnerId, kind: row.kind, key: row.key };
    claimed.set(laneName(lane), await withDeadLetters(db, lane, row));
  }
  return claimed;
}

async function withDeadLetters(db: Executor, lane: LaneId, row: ReplayRow): Promise<ClaimedReplay> {
  const reached = { month: row.reached_month, no: row.reached_no };
  const { states, code, force } = row;
  const bound = readsEveryRecord(row) ? Math.min(row.until_no, reached.no + REPLAY_WINDOW) : row.until_no;
  const open = sql.join(OPEN_ITEM_STATES.map((state) => sql.lit(state)));
  const { rows } = await sql<StoredItemRow>`
    select * from lane_item
    where key = ${lane.key} and kind = ${lane.kind} and partner_id = ${lane.partnerId}
      and no > ${reached.no} and no <= ${bound} and state not in (${open})
    order by no limit ${REPLAY_WINDOW}`.execute(db);
  return {
    replayId: row.replay_id,
    reached,
    untilNo: row.until_no,
    counts: row.counts,
    ...{ states, code, force, recordId: row.record_id },
    dead: rows.map(fromItemRow),
  };
}
