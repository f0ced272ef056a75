import type { Credential, KindManifest } from '@realname-hub/adapters/port.ts';
import { chooseCredential, kindManifest, subscribedKinds } from './active-partner.ts';
import { readerOf, readLanes, windowFault, type LaneRead, type LaneWish } from './lane-reads.ts';
import { LaneSession } from './lane-session.ts';
import { laneName, type Call, type PartnerRecord } from './model.ts';
import { planLane, readyRows, WINDOW, type LanePlan, type PlanInput } from './plan.ts';
import { neededRefs } from './plan-rules.ts';
import type { StreamItem } from './reader.ts';
import { readsEveryRecord } from './replay-plan.ts';
import { replayLater, replayStep, replayTask, type ReplayTask } from './replay-round.ts';
import { isQuestion, readyCall, type CallContext, type ReadyCall } from './ready-calls.ts';
import { settleContext, type PrepareContext, type RoundContext } from './round-context.ts';
import { CREDENTIAL_LOOK_MS, settleCall, type CallEvent } from './settle.ts';
import { REPLAY_WINDOW, type LaneWork } from './storage.ts';

export interface PreparedLane {
  session: LaneSession;
  ready: readonly ReadyCall[];
}

const DAY_MS = 86_400_000;
/** A lane without a usable credential is looked at this often; a new credential wakes it at once. */
const NO_CREDENTIAL_LOOK_MS = 600_000;
const CALL_FAULT_MS = 60_000;
/** Most calls that a round gets ready on one lane. */
const MAX_SLOTS = 2;

/**
 * Gets claimed lanes ready: settles what was left open by a lost owner or decided by a person, reads, plans, and
 * composes at most `capacity` calls. Nothing is written and nothing is sent here.
 */
export async function prepareLanes(
  works: readonly LaneWork[],
  capacity: number,
  options: PrepareContext,
): Promise<PreparedLane[]> {
  const context: RoundContext = { ...options, now: options.clock.now() };
  const shares = shareOut(works, capacity, context);
  const scopes = await readScopes(
    shares.map(({ work }) => work),
    context,
  );
  const lanes = shares.map(({ work, slots }) =>
    openLane(work, slots, scopes.get(laneName(work.lane)) ?? null, context),
  );
  const active = lanes.filter(({ task }) => task !== null);
  const reads = await readLanes(
    context.readers,
    active.map((lane) => wishOf(lane, context.now)),
    context.onFault,
  );
  const subscribed = new Set(subscribedKinds(context.adapter));
  const refs = active.flatMap(({ work, tracked }) => {
    const read = reads.get(laneName(work.lane));
    const items = read ? [...read.window, ...read.byNo.values()] : [];
    return neededRefs(items, work.lane, { tracked, subscribed });
  });
  const records = await context.storage.partnerRecords(context.partner.partnerId, refs);
  const prepared: PreparedLane[] = [];
  for (const lane of lanes) {
    const read = reads.get(laneName(lane.work.lane));
    prepared.push(await prepareLane(lane, read, records, context));
  }
  return prepared;
}

/**
 * Who waits longest comes first. A few lanes with several calls each cost less than many with one, because each lane
 * is a row to write and a window to read; lanes that are left out are claimed again in the next round.
 */
function shareOut(
  works: readonly LaneWork[],
  capacity: number,
  { adapter }: RoundContext,
): { work: LaneWork; slots: number }[] {
  const shares: { work: LaneWork; slots: number }[] = [];
  let left = capacity;
  for (const work of works) {
    if (left === 0) break;
    const { reach, kind } = work.lane;
    const waiting = Math.ceil((work.last.no - reach.no) / kindManifest(adapter, kind).maxMembers);
    const slots = Math.min(left, MAX_SLOTS, Math.max(1, work.calls.length + waiting));
    shares.push({ work, slots });
    left -= slots;
  }
  return shares;
}

interface OpenLane {
  work: LaneWork;
  session: LaneSession;
  tracked: boolean;
  slots: number;
  /** null: nothing to send on this lane now. */
  task: Task | null;
}

interface Task {
  scopeKey: string;
  credential: Credential;
  /** Calls that are due, oldest items first, as many as there are slots. */
  due: readonly Call[];
  /** Whether new calls are planned, and from how many records. */
  window: number | null;
  replay: ReplayTask | null;
}

async function readScopes(
  works: readonly LaneWork[],
  context: RoundContext,
): Promise<Map<string, readonly string[]>> {
  const scope = context.adapter.manifest.credentialScope;
  const found = new Map<string, readonly string[]>();
  if (scope === 'PARTNER') return found;
  for (const [kind, ofKind] of Map.groupBy(works, ({ lane }) => lane.kind)) {
    const reader = context.readers.get(kind);
    const keys = ofKind.map(({ lane }) => lane.key);
    const scopes = await reader?.credentialScopes?.(scope, keys);
    if (scopes) ofKind.forEach(({ lane }, index) => found.set(laneName(lane), scopes[index] ?? []));
  }
  return found;
}

function openLane(
  work: LaneWork,
  slots: number,
  scopes: readonly string[] | null,
  context: RoundContext,
): OpenLane {
  const { partner, adapter, now } = context;
  const { tracked } = readerOf(context.readers, work.lane.kind);
  const session = newSession(work, tracked, context);
  const lane: OpenLane = { work, session, tracked, slots, task: null };
  if (settleLeftovers(lane, context)) return lane;
  const choice = chooseCredential(partner, adapter, work.lane, scopes, now);
  if (!choice.ok) {
    const again = work.lane.blocked === choice.blocked;
    const until = again ? (choice.until ?? now + NO_CREDENTIAL_LOOK_MS) : now + CREDENTIAL_LOOK_MS;
    session.standStill(choice.blocked, null, until, now);
    postpone(lane, until, now);
    return lane;
  }
  return { ...lane, task: taskOf(work, slots, choice, context) };
}

function newSession(work: LaneWork, tracked: boolean, { partner, random }: RoundContext): LaneSession {
  return new LaneSession(work.lane, work.epoch, work.calls, {
    tracked,
    maxAgeMs: partner.maxAgeDays * DAY_MS,
    partnerRevision: partner.revision,
    refusedScopes: new Set(
      [...partner.credentials].filter(([, one]) => one.refusedUntil !== null).map(([key]) => key),
    ),
    fraction: () => random.fraction(),
  });
}

/** Calls whose sender is gone, and what people decided. The rows change with it, so planning has to wait a round. */
function settleLeftovers({ work, session }: OpenLane, context: RoundContext): boolean {
  const { now } = context;
  let any = false;
  for (const call of work.calls) {
    const event = leftover(call);
    if (!event) continue;
    any = true;
    session.settle(call, settleCall(call, event, settleContext(call, context, now)), now);
    session.attempt({
      callId: call.id,
      action: event.action === 'DECISION' ? 'DECISION' : 'DELIVER',
      startedAt: call.sentAt ?? now,
      endedAt: now,
      outcome: event.outcome.kind,
      code: null,
      message: event.action === 'LOST' ? event.outcome.reason : null,
    });
  }
  return any;
}

function leftover(call: Call): Extract<CallEvent, { action: 'LOST' | 'DECISION' }> | null {
  if (call.state === 'SENDING')
    return { action: 'LOST', outcome: { kind: 'unanswered', reason: 'the sender was lost' } };
  const waitsForPerson = call.state === 'UNKNOWN' || (call.state === 'PREPARED' && call.asks === 0);
  if (waitsForPerson && call.decision !== null)
    return { action: 'DECISION', outcome: { kind: 'decided', decision: call.decision } };
  return null;
}

/** What was due is due again at `until`. */
function postpone({ work, session }: OpenLane, until: number, now: number): void {
  for (const call of work.calls)
    if (call.nextAt !== null && call.nextAt <= now) session.call({ ...call, nextAt: until });
}

function taskOf(
  work: LaneWork,
  slots: number,
  credential: { scopeKey: string; credential: Credential },
  context: RoundContext,
): Task {
  const { now } = context;
  const kind = kindManifest(context.adapter, work.lane.kind);
  const maySend = work.lane.notBefore === null || work.lane.notBefore <= now;
  const dueCalls = work.calls
    .filter((call) => call.nextAt !== null && call.nextAt <= now)
    .filter((call) => maySend || isQuestion(call))
    .sort((a, b) => (a.members[0]?.no ?? 0) - (b.members[0]?.no ?? 0));
  const backlog = dueCalls.some(({ state }) => state === 'PREPARED');
  const wider = kind.groupBy.length > 0 ? context.width.of(work.lane.kind) : 1;
  const window = kind.maxMembers * slots * wider;
  const plans = maySend && !backlog;
  return {
    ...credential,
    due: dueCalls.slice(0, slots),
    window: plans ? Math.min(WINDOW, window) : null,
    replay: plans ? replayTask(work, kind, now) : null,
  };
}

function wishOf({ work, task }: OpenLane, now: number): LaneWish {
  const { lane } = work;
  const rows = !task || task.window === null ? [] : readyRows(work, now);
  const replay = task?.replay?.of;
  const dead = replay && !readsEveryRecord(replay) ? replay.dead : [];
  return {
    lane,
    window: windowOf(work, task),
    positions: [...rows, ...dead, ...(task?.due.flatMap(({ members }) => members) ?? [])].map(
      ({ month, no }) => ({ month, no }),
    ),
  };
}

function windowOf(work: LaneWork, task: Task | null): LaneWish['window'] {
  if (!task || task.window === null) return null;
  if (isBehind(work)) return { after: work.lane.reach, limit: task.window };
  const replay = task.replay?.of;
  return replay && readsEveryRecord(replay) ? { after: replay.reached, limit: REPLAY_WINDOW } : null;
}

function isBehind({ lane, last }: LaneWork): boolean {
  return lane.reach.month < last.month || (lane.reach.month === last.month && lane.reach.no < last.no);
}

async function prepareLane(
  lane: OpenLane,
  read: LaneRead | undefined,
  records: ReadonlyMap<string, PartnerRecord>,
  context: RoundContext,
): Promise<PreparedLane> {
  if (!lane.task) return { session: lane.session, ready: [] };
  if (lane.work.replay && !lane.task.replay)
    lane.session.replayed(replayLater(lane.work.replay, context.now));
  try {
    if (!read) throw new Error('its records could not be read');
    return { session: lane.session, ready: await readyCalls(lane, lane.task, read, records, context) };
  } catch (error) {
    context.onFault(error, [lane.work.lane]);
    return { session: faulted(lane, error, context), ready: [] };
  }
}

/** Whatever was planned is forgotten; the lane tries again later, its neighbours go on. */
function faulted(lane: OpenLane, error: unknown, context: RoundContext): LaneSession {
  const session = newSession(lane.work, lane.tracked, context);
  const { now } = context;
  session.fault(error instanceof Error ? error.message : 'unknown fault', now);
  postpone({ ...lane, session }, session.lane.notBefore ?? now, now);
  return session;
}

async function readyCalls(
  lane: OpenLane,
  task: Task,
  read: LaneRead,
  records: ReadonlyMap<string, PartnerRecord>,
  context: RoundContext,
): Promise<ReadyCall[]> {
  const { session, slots } = lane;
  const items = new Map<number, StreamItem>([
    ...read.byNo,
    ...read.window.map((item) => [item.no, item] as const),
  ]);
  const calls = [...task.due];
  if (task.window !== null) calls.push(...plan(lane, task, read, records, context));
  const ready: ReadyCall[] = [];
  for (const call of calls) {
    if (ready.length >= slots) break;
    const one = await readyOrLater(call, { ...task, items, records, session, context });
    if (one) ready.push(one);
  }
  return ready;
}

/** A call that cannot be got ready (its photo cannot be read, say) comes again later; the others go. */
async function readyOrLater(call: Call, around: CallContext): Promise<ReadyCall | null> {
  const { session, context } = around;
  try {
    return await readyCall(call, around);
  } catch (error) {
    context.onFault(error, [session.lane]);
    session.call({ ...session.latest(call), nextAt: context.now + CALL_FAULT_MS });
    return null;
  }
}

function plan(
  lane: OpenLane,
  task: Task,
  read: LaneRead,
  records: ReadonlyMap<string, PartnerRecord>,
  context: RoundContext,
): readonly Call[] {
  const { work, session, tracked } = lane;
  const { now } = context;
  const fault = isBehind(work) ? windowFault(work.lane.reach, work.last, read.window) : null;
  if (fault) throw new Error(fault);
  const kind = kindManifest(context.adapter, work.lane.kind);
  const planned = planLane({
    ...planPart(lane, task, read, records, context),
    stream: work.lane,
    kind,
    tracked,
    subscribed: new Set(subscribedKinds(context.adapter)),
    records,
    now,
    credentialKey: task.scopeKey,
    newId: () => context.random.uuid(),
  });
  if (task.replay === null && read.window.length === task.window)
    context.width.learn(work.lane.kind, wasWideEnough(planned, read, kind));
  session.stand(planned.lane);
  for (const row of planned.items) session.row(row);
  for (const call of planned.calls) session.call(call);
  return planned.calls;
}

/** Either its calls are full, or what stopped the plan was not the end of the window. */
function wasWideEnough(
  { lane, calls }: LanePlan,
  { window }: LaneRead,
  { maxMembers }: KindManifest,
): boolean {
  return lane.reach.no !== window.at(-1)?.no || calls.every(({ members }) => members.length === maxMembers);
}

/** What this round plans: the lane's own items or, when it has none, the next step of its replay. */
function planPart(
  { work, session, tracked }: OpenLane,
  { replay }: Task,
  read: LaneRead,
  records: ReadonlyMap<string, PartnerRecord>,
  { adapter, now }: RoundContext,
): Pick<PlanInput, 'work' | 'released' | 'window'> {
  if (!replay) {
    const released = readyRows(work, now).flatMap(({ no }) => read.byNo.get(no) ?? []);
    return { work, released, window: read.window };
  }
  const items = readsEveryRecord(replay.of)
    ? read.window
    : replay.of.dead.flatMap(({ no }) => read.byNo.get(no) ?? []);
  const kind = kindManifest(adapter, work.lane.kind);
  const { plan: part, progress } = replayStep(replay, { work, kind, tracked, records, items, now });
  session.replayed(progress);
  return part;
}
