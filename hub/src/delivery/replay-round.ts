import type { KindManifest } from '@realname-hub/adapters/port.ts';
import { comparePositions, type PartnerRecord, type ReplayProgress } from './model.ts';
import { MAX_OPEN, readyRows, type PlanInput } from './plan.ts';
import type { StreamItem } from './reader.ts';
import { readsEveryRecord, stepReplay } from './replay-plan.ts';
import { REPLAY_WINDOW, type ClaimedReplay, type LaneWork } from './storage.ts';

/** A lane is asked this often whether it has time for its replay. */
const LOOK_MS = 1_000;

/** The replay that a lane has time for, and how many of its items may go at once. */
export interface ReplayTask {
  of: ClaimedReplay;
  limit: number;
}

/** Behind everything new: a lane with something else to plan leaves its replay alone. */
export function replayTask(work: LaneWork, kind: KindManifest, now: number): ReplayTask | null {
  const { lane, last, replay } = work;
  if (!replay || comparePositions(lane.reach, last) < 0 || readyRows(work, now).length > 0) return null;
  // One call at a time, so that whoever cancels it stops it between two calls.
  const limit = Math.min(kind.maxMembers, MAX_OPEN - work.items.length);
  return limit > 0 ? { of: replay, limit } : null;
}

export interface ReplayInput {
  work: LaneWork;
  kind: KindManifest;
  tracked: boolean;
  records: ReadonlyMap<string, PartnerRecord>;
  /** Every record after the place reached, or those of the dead letters claimed with it. */
  items: readonly StreamItem[];
  now: number;
}

/** The next step of a replay: what it sends again is planned like items that have just been released. */
export function replayStep(
  { of: replay, limit }: ReplayTask,
  { work, kind, tracked, records, items, now }: ReplayInput,
): { plan: Pick<PlanInput, 'work' | 'released' | 'window'>; progress: ReplayProgress } {
  const looked = readsEveryRecord(replay) ? items : replay.dead;
  const step = stepReplay(items, {
    stream: work.lane,
    kind,
    tracked,
    filter: replay,
    records,
    rows: new Map([...replay.dead, ...work.items].map((row) => [row.no, row])),
    leaving: new Set(work.calls.flatMap(({ members }) => members.map(({ no }) => no))),
    limit,
    now,
    last: looked.length < REPLAY_WINDOW,
  });
  const { reached, counts, done } = step;
  return {
    plan: { work: { ...work, items: [...work.items, ...step.rows] }, released: step.items, window: [] },
    progress: { replayId: replay.replayId, reached, counts, wakeAt: done ? null : now },
  };
}

/** It must not fall due again before the lane has time for it. */
export function replayLater({ replayId, reached, counts }: ClaimedReplay, now: number): ReplayProgress {
  return { replayId, reached, counts, wakeAt: now + LOOK_MS };
}
