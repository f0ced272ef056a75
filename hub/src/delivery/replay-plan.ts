import type { KindManifest } from '@realname-hub/adapters/port.ts';
import {
  refName,
  type LaneItem,
  type LaneReplay,
  type PartnerRecord,
  type ReplayCounts,
  type ReplayFinding,
  type ReplayableState,
  type StreamId,
} from './model.ts';
import { ownRef } from './plan-rules.ts';
import type { StreamItem } from './reader.ts';
import { isOpenItem, moveItem } from './states.ts';

export interface ReplayContext {
  stream: StreamId;
  kind: KindManifest;
  /** Other records depend on it: the partner's newest version of it is known. */
  tracked: boolean;
  filter: LaneReplay;
  records: ReadonlyMap<string, PartnerRecord>;
  /** Rows of the lane, open and dead. */
  rows: ReadonlyMap<number, LaneItem>;
  /** Numbers in open calls that have no row. */
  leaving: ReadonlySet<number>;
}

/** Confirmed items are found by reading every record; dead letters have rows of their own. */
export function readsEveryRecord({ states }: Pick<LaneReplay, 'states'>): boolean {
  return states.includes('CONFIRMED');
}

/**
 * What a replay does with one record that the lane has come to already. The key that a partner knows a call by belongs
 * to that call: in a new one only a partner that knows the record itself (`natural`) recognises the repetition.
 */
export function judgeReplay(item: StreamItem, context: ReplayContext): ReplayFinding {
  const { filter, rows, leaving, kind } = context;
  const row = rows.get(item.no);
  if (!item.report) return 'NOT_REPORTED';
  if (leaving.has(item.no) || (row && isOpenItem(row.state))) return 'UNDER_WAY';
  if (row?.state === 'SUPERSEDED' || hasNewer(item, context)) return 'NEWER_VERSION';
  const state = row ? row.state : 'CONFIRMED';
  const asked =
    (filter.states as readonly string[]).includes(state) &&
    (filter.code === null || row?.code === filter.code) &&
    (filter.recordId === null || item.recordId === filter.recordId);
  if (!asked) return 'NOT_ASKED_FOR';
  return state === 'CONFIRMED' && kind.settle !== 'natural' && !filter.force ? 'CONFIRMED' : 'SEND';
}

function hasNewer(item: StreamItem, { tracked, records, stream }: ReplayContext): boolean {
  const own = tracked ? records.get(refName(ownRef(item, stream))) : undefined;
  return (own?.acceptedVersion ?? 0) > item.version;
}

export interface ReplayStep {
  /** Rows to be planned as if they had just been released. */
  rows: readonly LaneItem[];
  items: readonly StreamItem[];
  reached: { month: string; no: number };
  counts: ReplayCounts;
  done: boolean;
}

/**
 * Looks through the next records of a replay until `limit` of them are to be sent: they travel in the calls of this very
 * round, so that the position is journalled with them.
 */
export function stepReplay(
  items: readonly StreamItem[],
  context: ReplayContext & {
    limit: number;
    now: number;
    /** Nothing comes after these items. */
    last: boolean;
  },
): ReplayStep {
  const { filter, rows, limit, now, last } = context;
  const counts: Partial<Record<ReplayFinding, number>> = { ...filter.counts };
  const sent: StreamItem[] = [];
  let reached = filter.reached;
  let looked = 0;
  for (const item of items) {
    if (item.no > filter.untilNo || sent.length >= limit) break;
    const finding = judgeReplay(item, context);
    counts[finding] = (counts[finding] ?? 0) + 1;
    if (finding === 'SEND') sent.push(item);
    reached = { month: item.month, no: item.no };
    looked += 1;
  }
  return {
    rows: sent.map((item) => rowAgain(item, rows.get(item.no), filter.replayId, now)),
    items: sent,
    reached,
    counts,
    done: reached.no >= filter.untilNo || (last && looked === items.length),
  };
}

function rowAgain(item: StreamItem, dead: LaneItem | undefined, replayId: string, now: number): LaneItem {
  const { month, no, recordId, version, orderKey } = item;
  return {
    month,
    no,
    recordId,
    version,
    orderKey,
    state: dead ? moveItem(dead.state, 'WAITING') : 'WAITING',
    callId: null,
    callLimit: null,
    waitsFor: null,
    nextAt: now,
    code: null,
    message: null,
    since: now,
    skipped: false,
    replayId,
  };
}

/** For a state that a person names. */
export function isReplayable(state: string): state is ReplayableState {
  return state === 'CONFIRMED' || state === 'REJECTED' || state === 'NOT_EXPRESSIBLE';
}
