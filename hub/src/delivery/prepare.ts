import type { ComposedCall, Composition, Credential, OutboundCall, PartnerAdapter } from '../../../adapters/port.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Random } from '../runtime/random.ts';
import { chooseCredential, kindManifest, subscribedKinds, type ActivePartner } from './active-partner.ts';
import { digestOf, toOutbound, type Inexpressible } from './compose.ts';
import { laneName, type Call, type LaneId, type PartnerRecord } from './model.ts';
import { readerOf, readLanes, windowFault, type LaneRead, type LaneWish } from './lane-reads.ts';
import { LaneSession } from './lane-session.ts';
import { planLane, readyRows, WINDOW } from './plan.ts';
import { neededRefs } from './plan-rules.ts';
import type { PhotoSource, Readers, StreamItem } from './reader.ts';
import { settleCall, settlementOf, type CallEvent, type SettleContext } from './settle.ts';
import { moveCall } from './states.ts';
import type { DeliveryStorage, LaneWork } from './storage.ts';

export interface PrepareContext {
  partner: ActivePartner;
  adapter: PartnerAdapter;
  readers: Readers;
  photos: PhotoSource | null;
  storage: DeliveryStorage;
  clock: Clock;
  random: Random;
  onFault: (error: unknown, lanes: readonly LaneId[]) => void;
}

/** One moment for a whole round: what is due when rows are read is what is due when they are planned. */
type RoundContext = PrepareContext & { now: number };

/** A call that may leave as soon as the lane's change is written. */
export interface ReadyCall {
  call: Call;
  action: 'DELIVER' | 'POLL' | 'FIND';
  outbound: OutboundCall;
  composed: ComposedCall | null;
  credential: Credential;
}

export interface PreparedLane {
  session: LaneSession;
  ready: readonly ReadyCall[];
}

const DAY_MS = 86_400_000;
/** A lane without a usable credential is looked at this often; a new credential wakes it at once. */
const CREDENTIAL_LOOK_MS = 600_000;

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
  const slots = Math.max(1, Math.floor(capacity / Math.max(1, works.length)));
  const scopes = await readScopes(works, context);
  const lanes = works.map((work) => openLane(work, slots, scopes.get(laneName(work.lane)) ?? null, context));
  const active = lanes.filter(({ task }) => task !== null);
  const reads = await readLanes(context.readers, active.map((lane) => wishOf(lane, context.now)), context.onFault);
  const refs = active.flatMap(({ work, tracked }) => {
    const read = reads.get(laneName(work.lane));
    return read ? neededRefs([...read.window, ...read.byNo.values()], work.lane, tracked) : [];
  });
  const records = await context.storage.partnerRecords(context.partner.partnerId, refs);
  const prepared: PreparedLane[] = [];
  for (const lane of lanes) {
    const read = reads.get(laneName(lane.work.lane));
    prepared.push(await prepareLane(lane, read, records, context));
  }
  return prepared;
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
    const until = choice.until ?? now + CREDENTIAL_LOOK_MS;
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
    refusedScopes: new Set([...partner.credentials].filter(([, one]) => one.refusedUntil !== null).map(([key]) => key)),
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
  if (call.state === 'UNKNOWN' && call.decision !== null)
    return { action: 'DECISION', outcome: { kind: 'decided', decision: call.decision } };
  return null;
}

export function settleContext(
  call: Call,
  { adapter, random }: Pick<PrepareContext, 'adapter' | 'random'>,
  now: number,
): SettleContext {
  return {
    kind: kindManifest(adapter, call.kind),
    platform: adapter.manifest,
    now,
    fraction: () => random.fraction(),
    newId: () => random.uuid(),
  };
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
  // Grouped records come mixed: a wider window fills the calls better.
  const window = kind.maxMembers * slots * (kind.groupBy.length > 0 ? 4 : 1);
  return {
    ...credential,
    due: dueCalls.slice(0, slots),
    window: maySend && !backlog ? Math.min(WINDOW, window) : null,
  };
}

function isQuestion(call: Call): boolean {
  return call.state === 'QUEUED' || (call.state === 'UNKNOWN' && call.serial !== null);
}

function wishOf({ work, task }: OpenLane, now: number): LaneWish {
  const { lane } = work;
  const rows = task?.window == null ? [] : readyRows(work, now);
  return {
    lane,
    window: task?.window == null || !isBehind(work) ? null : { after: lane.reach, limit: task.window },
    positions: [...rows, ...(task?.due.flatMap(({ members }) => members) ?? [])].map(({ month, no }) => ({ month, no })),
  };
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
  const items = new Map<number, StreamItem>([...read.byNo, ...read.window.map((item) => [item.no, item] as const)]);
  const calls = [...task.due];
  if (task.window !== null) calls.push(...plan(lane, task, read, records, context));
  const ready: ReadyCall[] = [];
  for (const call of calls) {
    if (ready.length >= slots) break;
    const one = await readyCall(call, { task, items, records, session, context });
    if (one) ready.push(one);
  }
  return ready;
}

function plan(
  { work, session, tracked }: OpenLane,
  task: Task,
  read: LaneRead,
  records: ReadonlyMap<string, PartnerRecord>,
  context: RoundContext,
): readonly Call[] {
  const { lane, last } = work;
  const { now } = context;
  const fault = isBehind(work) ? windowFault(lane.reach, last, read.window) : null;
  if (fault) throw new Error(fault);
  const planned = planLane({
    work,
    stream: lane,
    kind: kindManifest(context.adapter, lane.kind),
    tracked,
    subscribed: new Set(subscribedKinds(context.adapter)),
    records,
    now,
    credentialKey: task.scopeKey,
    released: readyRows(work, now).flatMap(({ no }) => read.byNo.get(no) ?? []),
    window: read.window,
    newId: () => context.random.uuid(),
  });
  session.stand(planned.lane);
  for (const row of planned.items) session.row(row);
  for (const call of planned.calls) session.call(call);
  return planned.calls;
}

interface CallContext {
  task: Task;
  items: ReadonlyMap<number, StreamItem>;
  records: ReadonlyMap<string, PartnerRecord>;
  session: LaneSession;
  context: RoundContext;
}

/** null where nothing can be sent: no member can be said, or it cannot be repeated as it was. */
async function readyCall(call: Call, around: CallContext): Promise<ReadyCall | null> {
  const { task, items, records, session, context } = around;
  const kind = kindManifest(context.adapter, call.kind);
  const credential = pinnedCredential(call, context.partner) ?? task.credential;
  const how = call.state === 'UNKNOWN' && call.serial === null ? settlementOf(call, kind) : null;
  if (how === 'person') {
    session.call({ ...call, nextAt: null });
    return null;
  }
  if (isQuestion(call) || how === 'find') {
    const outbound = await toOutbound(withoutPhotos(call), items, records, null);
    return { call, action: how === 'find' ? 'FIND' : 'POLL', outbound, composed: null, credential };
  }
  return readyDelivery(call, credential, around);
}

/** What may have arrived is repeated and asked for under the credential that it went under. */
function pinnedCredential(call: Call, partner: ActivePartner): Credential | null {
  if (call.credentialKey === null || !(call.doubtful || isQuestion(call))) return null;
  return partner.credentials.get(call.credentialKey)?.credential ?? null;
}

function withoutPhotos(call: Call): Call {
  return { ...call, members: call.members.map((member) => ({ ...member, photo: null })) };
}

async function readyDelivery(
  call: Call,
  credential: Credential,
  { task, items, records, session, context }: CallContext,
): Promise<ReadyCall | null> {
  const { now } = context;
  let current = call;
  for (;;) {
    const outbound = await toOutbound(current, items, records, context.photos);
    const composition = composeSafely(outbound, credential, context);
    if (composition.ok) {
      const digest = digestOf(composition.call);
      if (isChanged(current, digest, context)) return cannotRepeat(current, session, context, now);
      const sending: Call = {
        ...current,
        state: moveCall(current.state, 'SENDING'),
        credentialKey: current.doubtful ? current.credentialKey : task.scopeKey,
        method: composition.call.method,
        digest,
        attempts: current.attempts + 1,
        sentAt: now,
        nextAt: now,
      };
      session.call(sending);
      return { call: sending, action: 'DELIVER', outbound, composed: composition.call, credential };
    }
    if (current.doubtful) return cannotRepeat(current, session, context, now);
    const left = leaveOut(current, composition.inexpressible, session, context, now);
    if (!left) return null;
    current = left;
  }
}

/** A record that an adapter cannot bear is found by composing each alone: its neighbours go on. */
function composeSafely(outbound: OutboundCall, credential: Credential, context: RoundContext): Composition {
  try {
    return context.adapter.compose(outbound, credential);
  } catch (error) {
    context.onFault(error, []);
    const inexpressible = outbound.items.flatMap((item, index) =>
      isComposable({ ...outbound, items: [item] }, credential, context.adapter)
        ? []
        : [{ index, code: 'ADAPTER_FAULT', message: '适配器无法处理该记录 / the adapter failed on this record' }],
    );
    if (inexpressible.length === 0) throw error;
    return { ok: false, inexpressible };
  }
}

function isComposable(alone: OutboundCall, credential: Credential, adapter: PartnerAdapter): boolean {
  try {
    adapter.compose(alone, credential);
    return true;
  } catch {
    return false;
  }
}

/** Under a key, other bytes would be another call. */
function isChanged(call: Call, digest: string, { adapter }: RoundContext): boolean {
  return call.doubtful && call.digest !== null && call.digest !== digest && kindManifest(adapter, call.kind).settle === 'key';
}

function cannotRepeat(call: Call, session: LaneSession, context: RoundContext, now: number): null {
  const event: CallEvent = { action: 'RESEND', outcome: { kind: 'changed' } };
  session.settle(call, settleCall(call, event, settleContext(call, context, now)), now);
  return null;
}

function leaveOut(
  call: Call,
  faults: Inexpressible,
  session: LaneSession,
  context: RoundContext,
  now: number,
): Call | null {
  const event: CallEvent = { action: 'COMPOSE', outcome: { kind: 'inexpressible', faults } };
  const settlement = settleCall(call, event, settleContext(call, context, now));
  if (settlement.verdicts.length === 0) throw new Error('the adapter refused a call and named no member');
  session.settle(call, settlement, now);
  return settlement.call.members.length > 0 && settlement.call.state === call.state ? settlement.call : null;
}
