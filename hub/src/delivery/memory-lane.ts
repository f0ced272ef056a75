import type { Call, Lane, LaneItem, LaneReplay } from './model.ts';
import { readsEveryRecord } from './replay-plan.ts';
import { isOpenItem } from './states.ts';
import { REPLAY_WINDOW, type ClaimedReplay } from './storage.ts';

/** A lane with all that lies on it. */
export interface StoredLane {
  lane: Lane;
  items: Map<number, LaneItem>;
  calls: Map<string, Call>;
  replays: StoredReplay[];
}

export type StoredReplay = LaneReplay & { wakeAt: number | null };

export function released(item: LaneItem, now: number): LaneItem {
  return { ...item, state: 'WAITING', waitsFor: null, nextAt: now, since: now };
}

export function byNo(items: ReadonlyMap<number, LaneItem>): LaneItem[] {
  return [...items.values()].sort((a, b) => a.no - b.no);
}

export function isClaimed(call: Call, now: number): boolean {
  if (call.closedAt !== null) return false;
  return call.state === 'PREPARED' || call.state === 'SENDING' || isDue(call, now);
}

function isDue(call: Call, now: number): boolean {
  if (call.closedAt !== null) return false;
  return (call.nextAt !== null && call.nextAt <= now) || (call.state === 'UNKNOWN' && call.decision !== null);
}

/** What only asks, or settles what is known already, does not wait for the lane's backoff. */
function ignoresBackoff(call: Call): boolean {
  if (call.state === 'SENDING' || call.state === 'QUEUED') return true;
  return call.state === 'UNKNOWN' && (call.serial !== null || call.decision !== null);
}

export interface DueLane {
  at: number;
  /** Nothing but its replay is due. */
  replayOnly: boolean;
}

/** Since when the lane has had something to do; null: nothing to do now. */
export function dueAt({ lane, items, calls, replays }: StoredLane, now: number): DueLane | null {
  const maySend = lane.notBefore === null || lane.notBefore <= now;
  const times: number[] = [];
  if (maySend && lane.wakeAt !== null && lane.wakeAt <= now) times.push(lane.wakeAt);
  if (maySend)
    for (const { nextAt, state } of items.values())
      if (nextAt !== null && nextAt <= now && isOpenItem(state)) times.push(nextAt);
  for (const call of calls.values())
    if (isDue(call, now) && (maySend || ignoresBackoff(call))) times.push(call.nextAt ?? now);
  const replayOnly = times.length === 0;
  if (maySend) for (const { wakeAt } of replays) if (wakeAt !== null && wakeAt <= now) times.push(wakeAt);
  return times.length > 0 ? { at: Math.min(...times), replayOnly } : null;
}

export function claimedReplay({ replays, items }: StoredLane): ClaimedReplay | null {
  const open = replays.find(({ wakeAt }) => wakeAt !== null);
  if (!open) return null;
  const { replayId, reached, untilNo, counts, states, code, recordId, force } = open;
  const bound = readsEveryRecord(open) ? Math.min(untilNo, reached.no + REPLAY_WINDOW) : untilNo;
  const dead = byNo(items).filter(({ no, state }) => !isOpenItem(state) && no > reached.no && no <= bound);
  return {
    ...{ replayId, reached, untilNo, counts, states, code, recordId, force },
    dead: dead.slice(0, REPLAY_WINDOW),
  };
}
