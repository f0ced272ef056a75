import {
  comparePositions,
  type Call,
  type CallMember,
  type Lane,
  type LaneBlock,
  type LaneItem,
  type Position,
} from './model.ts';
import { readiness, RECHECK_MS, type RuleContext } from './plan-rules.ts';
import type { StreamItem } from './reader.ts';
import { isOpenItem, moveItem, type ItemState } from './states.ts';
import type { LaneWork } from './storage.ts';

export const WINDOW = 500;
export const MAX_OPEN = 1_000;

export interface PlanInput extends RuleContext {
  work: LaneWork;
  credentialKey: string | null;
  /** Records of the rows that `readyRows` named. */
  released: readonly StreamItem[];
  /** Records after `lane.reach`, without a gap. */
  window: readonly StreamItem[];
  newId: () => string;
}

export interface LanePlan {
  /** With its new reach, its next wake-up and why it stops, if it does. */
  lane: Lane;
  /** Rows that change or appear. */
  items: readonly LaneItem[];
  /** New calls, all PREPARED. */
  calls: readonly Call[];
}

/** Rows whose records are needed to plan: free to go, or held for something that only the record itself tells. */
export function readyRows(work: LaneWork, now: number): LaneItem[] {
  const held = new Set<string>();
  const ready: LaneItem[] = [];
  for (const row of work.items) {
    // Behind a row that cannot go, none of its key can: its record need not be read.
    if (isReady(row, now) && !held.has(row.orderKey)) ready.push(row);
    else if (row.state !== 'SENT' && !row.skipped) held.add(row.orderKey);
  }
  return ready;
}

function isReady({ state, callId, nextAt }: LaneItem, now: number): boolean {
  if (callId !== null) return false;
  if (state === 'WAITING') return nextAt === null || nextAt <= now;
  return state === 'HELD' && nextAt !== null && nextAt <= now;
}

/** Decides, without any side effect, what happens to the items of one lane: which calls, which rows, how far. */
export function planLane(input: PlanInput): LanePlan {
  const draft = startDraft(input);
  for (const item of input.released) planReleased(draft, item);
  let stop: Stop | null = null;
  for (const item of input.window) {
    stop = planFresh(draft, item);
    if (stop) break;
    draft.reach = { month: item.month, no: item.no };
  }
  quietRows(draft);
  const calls = draft.calls.map((call) => toCall(call, draft));
  for (const call of calls) tieRows(draft, call);
  return {
    lane: { ...input.work.lane, reach: draft.reach, ...standing(draft, stop) },
    items: [...draft.items.values()],
    calls,
  };
}

interface CallDraft {
  group: string;
  operation: 'add' | 'update';
  limit: number;
  items: StreamItem[];
}

/** Why planning goes no further in the stream; `until`: when to look again, null as soon as anything is settled. */
interface Stop {
  blocked: LaneBlock | null;
  until: number | null;
}

interface Draft {
  input: PlanInput;
  rows: Map<number, LaneItem>;
  items: Map<number, LaneItem>;
  calls: CallDraft[];
  /** Lowest number of an open item per order key, among those that are not in a call of this plan. */
  blockers: Map<string, number>;
  /** Records on their way, skipped or not: a newer version must know first how the older one ended. */
  underWay: Set<string>;
  callOfKey: Map<string, CallDraft>;
  newest: Map<string, number>;
  open: number;
  reach: Position;
}

function startDraft(input: PlanInput): Draft {
  const { work } = input;
  const draft: Draft = {
    input,
    rows: new Map(work.items.map((row) => [row.no, row])),
    items: new Map(),
    calls: [],
    blockers: new Map(),
    underWay: new Set(),
    callOfKey: new Map(),
    newest: newestVersions(input),
    open: 0,
    reach: work.lane.reach,
  };
  supersedeRows(draft);
  const released = new Set(input.released.map(({ no }) => no));
  for (const row of work.items) {
    if (draft.items.has(row.no)) continue;
    draft.open += 1;
    if (row.state === 'SENT' || row.state === 'UNKNOWN') draft.underWay.add(row.recordId);
    // A person took it upon them that later ones overtake it.
    if (row.skipped) continue;
    if (released.has(row.no) || (row.state === 'SENT' && input.kind.order === 'sent')) continue;
    block(draft, row.orderKey, row.no);
  }
  for (const call of work.calls) {
    if (call.state !== 'PREPARED' && call.state !== 'SENDING') continue;
    for (const member of call.members) {
      const row = draft.rows.get(member.no);
      if (!row) draft.open += 1;
      draft.underWay.add(member.recordId);
      if (row?.skipped) continue;
      block(draft, member.orderKey, member.no);
    }
  }
  return draft;
}

function newestVersions(input: PlanInput): Map<string, number> {
  const newest = new Map<string, number>();
  if (!input.tracked) return newest;
  for (const item of [...input.released, ...input.window]) {
    if (item.report) newest.set(item.recordId, Math.max(item.version, newest.get(item.recordId) ?? 0));
  }
  return newest;
}

/** A newer version of a record closes its older unsent one. */
function supersedeRows(draft: Draft): void {
  for (const row of draft.input.work.items) {
    const unsent = row.callId === null && (row.state === 'WAITING' || row.state === 'HELD');
    if (unsent && row.version < (draft.newest.get(row.recordId) ?? 0))
      changeRow(draft, row, 'SUPERSEDED', { code: 'NEWER_VERSION' });
  }
}

function block(draft: Draft, orderKey: string, no: number): void {
  draft.blockers.set(orderKey, Math.min(no, draft.blockers.get(orderKey) ?? no));
}

function isBlocked(draft: Draft, item: StreamItem): boolean {
  if ((draft.blockers.get(item.orderKey) ?? item.no) < item.no) return true;
  // Add or update is decided by what became of the version before.
  return draft.input.tracked && draft.underWay.has(item.recordId);
}

/** A row whose record was read again: it goes into a call, or its row says what it waits for now. */
function planReleased(draft: Draft, item: StreamItem): void {
  const row = draft.rows.get(item.no);
  if (!row || draft.items.has(item.no)) return;
  const verdict = item.report ? readiness(item, draft.input, row.replayId !== null) : silent();
  if (isBlocked(draft, item) && verdict.is !== 'CLOSED') return stay(draft, row, null);
  if (verdict.is === 'PHOTO_PENDING') return stay(draft, row, verdict.until);
  if (verdict.is === 'HELD') {
    if (!row.skipped) block(draft, item.orderKey, item.no);
    return changeRow(draft, row, 'HELD', { waitsFor: verdict.waitsFor, nextAt: verdict.nextAt });
  }
  if (verdict.is === 'CLOSED') return closeRow(draft, row, verdict);
  if (!placeInCall(draft, item, verdict.operation, row.callLimit)) stay(draft, row, null);
}

function silent(): { is: 'CLOSED'; state: 'SUPERSEDED'; code: string; message: string } {
  return { is: 'CLOSED', state: 'SUPERSEDED', code: 'NOT_REPORTED', message: 'no longer to be reported' };
}

function closeRow(
  draft: Draft,
  row: LaneItem,
  verdict: { state: 'SUPERSEDED' | 'NOT_EXPRESSIBLE'; code: string; message: string },
): void {
  // HELD ends through WAITING: the two are one step here.
  const free = { ...row, state: row.state === 'HELD' ? moveItem('HELD', 'WAITING') : row.state };
  changeRow(draft, free, verdict.state, { code: verdict.code, message: verdict.message });
}

function stay(draft: Draft, row: LaneItem, nextAt: number | null): void {
  if (!row.skipped) block(draft, row.orderKey, row.no);
  if (row.state !== 'WAITING' || row.nextAt !== nextAt) changeRow(draft, row, 'WAITING', { nextAt });
}

/** The next item of the stream; a `Stop` where the cursor must wait before it. */
function planFresh(draft: Draft, item: StreamItem): Stop | null {
  if (!item.report) return null;
  if (item.version < (draft.newest.get(item.recordId) ?? 0))
    return newRow(draft, item, 'SUPERSEDED', { code: 'NEWER_VERSION' });
  const verdict = readiness(item, draft.input);
  if (verdict.is === 'CLOSED')
    return newRow(draft, item, verdict.state, { code: verdict.code, message: verdict.message });
  if (draft.open >= MAX_OPEN) return { blocked: 'TOO_MANY_OPEN', until: null };
  if (isBlocked(draft, item)) return newRow(draft, item, 'WAITING', {});
  if (verdict.is === 'PHOTO_PENDING') return { blocked: 'PHOTO_PENDING', until: verdict.until };
  if (verdict.is === 'HELD')
    return newRow(draft, item, 'HELD', { waitsFor: verdict.waitsFor, nextAt: verdict.nextAt });
  if (!placeInCall(draft, item, verdict.operation, null)) return { blocked: null, until: null };
  draft.open += 1;
  return null;
}

/**
 * Items of one key go in one call, in their order, or one call after the other: two calls under way at the same time
 * could overtake each other. False where the item has to wait for a call of this very plan.
 */
function placeInCall(
  draft: Draft,
  item: StreamItem,
  operation: 'add' | 'update',
  callLimit: number | null,
): boolean {
  const { kind, tracked } = draft.input;
  // Several platforms take updates one record at a time; updates are rare, so none is sent in company.
  const limit = operation === 'update' ? 1 : Math.min(kind.maxMembers, callLimit ?? kind.maxMembers);
  const group = [operation, ...kind.groupBy.map((ref) => item.references[ref]?.recordId ?? '')].join('\n');
  const fits = (call: CallDraft) =>
    call.group === group && call.items.length < Math.min(limit, call.limit) && call.limit === limit;
  const before = draft.callOfKey.get(item.orderKey);
  if (before && (kind.order === 'confirmed' || tracked || !fits(before))) return false;
  const call =
    before ?? draft.calls.findLast(fits) ?? openCall(draft, { group, operation, limit, items: [] });
  call.items.push(item);
  draft.callOfKey.set(item.orderKey, call);
  return true;
}

function openCall(draft: Draft, call: CallDraft): CallDraft {
  draft.calls.push(call);
  return call;
}

function newRow(draft: Draft, item: StreamItem, state: ItemState, more: Partial<LaneItem>): null {
  const row: LaneItem = {
    month: item.month,
    no: item.no,
    recordId: item.recordId,
    version: item.version,
    orderKey: item.orderKey,
    state,
    callId: null,
    callLimit: null,
    waitsFor: null,
    nextAt: null,
    code: null,
    message: null,
    since: draft.input.now,
    skipped: false,
    replayId: null,
    ...more,
  };
  draft.items.set(row.no, row);
  if (!isOpenItem(state)) return null;
  draft.open += 1;
  block(draft, item.orderKey, item.no);
  return null;
}

function changeRow(draft: Draft, row: LaneItem, state: ItemState, more: Partial<LaneItem>): void {
  const blank = { waitsFor: null, nextAt: null, code: null, message: null };
  const since = row.state === state ? row.since : draft.input.now;
  draft.items.set(row.no, { ...row, ...blank, state: moveItem(row.state, state), since, ...more });
}

/** A row whose item is in a call now belongs to that call until it settles. */
function tieRows(draft: Draft, call: Call): void {
  for (const { no } of call.members) {
    const row = draft.rows.get(no);
    if (row) changeRow(draft, row, 'WAITING', { callId: call.id });
  }
}

/** A row that fell due and could not be planned must not fall due again at once. */
function quietRows(draft: Draft): void {
  const { work, now } = draft.input;
  for (const row of work.items) {
    if (row.nextAt === null || row.nextAt > now || draft.items.has(row.no)) continue;
    // A WAITING one is planned again whenever its lane is; a HELD one only when it is due.
    draft.items.set(row.no, { ...row, nextAt: row.state === 'HELD' ? now + RECHECK_MS : null });
  }
}

function standing(draft: Draft, stop: Stop | null): Pick<Lane, 'wakeAt' | 'blocked' | 'blockedDetail'> {
  const { work, now } = draft.input;
  if (stop) return { wakeAt: stop.until, blocked: stop.blocked, blockedDetail: null };
  const more = comparePositions(draft.reach, work.last) < 0;
  return { wakeAt: more ? now : null, blocked: null, blockedDetail: null };
}

function toCall(draft: CallDraft, { input, rows }: Draft): Call {
  const { partnerId, kind, key, slot } = input.work.lane;
  return {
    partnerId,
    kind,
    key,
    slot,
    id: input.newId(),
    credentialKey: input.credentialKey,
    operation: draft.operation,
    state: 'PREPARED',
    members: draft.items.map((item) => toMember(item, input, rows.get(item.no))),
    method: null,
    digest: null,
    attempts: 0,
    asks: 0,
    doubtful: false,
    serial: null,
    refusal: null,
    parentId: null,
    confirmed: 0,
    decision: null,
    nextAt: input.now,
    createdAt: input.now,
    sentAt: null,
    queuedAt: null,
    closedAt: null,
  };
}

function toMember(item: StreamItem, input: PlanInput, row: LaneItem | undefined): CallMember {
  const { month, no, recordId, version, orderKey, photo } = item;
  const carried = photo && photo.arrivedAt !== null && input.kind.photo !== 'none' ? photo.sha256 : null;
  const replay = row && row.replayId !== null ? { replayId: row.replayId } : {};
  return { month, no, recordId, version, orderKey, photo: carried, row: row !== undefined, ...replay };
}
