import type { ComposedCall, OutboundCall, RecordKind } from '@realname-hub/adapters/port.ts';
import type { MemoryStorage } from '../../../hub/src/delivery/memory-storage.ts';
import { isHeld } from '../../../hub/src/delivery/holds.ts';
import {
  comparePositions,
  laneName,
  type Call,
  type Hold,
  type LaneChange,
  type LaneId,
} from '../../../hub/src/delivery/model.ts';
import type { StreamItem } from '../../../hub/src/delivery/reader.ts';
import type { Effect, Nature, PlatformTraits } from '../../../hub/src/delivery/simulation/fake-platform.ts';
import { keepsOrder } from './day-plan.ts';
import { isOpenCall, mayMoveCall } from '../../../hub/src/delivery/states.ts';
import type { Applied, DeliveryStorage } from '../../../hub/src/delivery/storage.ts';

/** A record in its place in its stream, as the checks see it. */
export type WatchedItem = Pick<
  StreamItem,
  'no' | 'month' | 'recordId' | 'version' | 'orderKey' | 'report'
> & { body: unknown };

export interface DeliveryWatchOptions {
  storage: MemoryStorage;
  streamOf: (kind: RecordKind, key: string) => readonly WatchedItem[];
  traitsOf: (partnerId: string) => PlatformTraits;
  natureOf: (item: WatchedItem) => Nature;
  now: () => number;
  onBreach: (words: string) => void;
}

/** What was journalled before a hold may still leave: until the next scan, or until a process that slept sees its lease. */
const HOLD_REACHES_MS = 6_000;

type Peek = NonNullable<ReturnType<MemoryStorage['peek']>>;

/**
 * Looks at every change of a lane and every effect at a platform as it happens: nothing is sent that is not journalled,
 * nothing is called confirmed that is not there, nothing is passed over, nothing is done twice or out of order.
 */
export class DeliveryWatch {
  readonly #options: DeliveryWatchOptions;
  /** How often each record's version took effect, by platform and record. */
  readonly #effects = new Map<string, number>();
  readonly #lastOfKey = new Map<string, number>();
  readonly #payloads = new Map<string, string>();
  readonly #throttled = new Map<string, number>();
  readonly #heldBack = new Map<string, number>();
  readonly #holds = new Map<string, { hold: Hold; since: number }>();
  readonly #skippedKeys = new Set<string>();

  constructor(options: DeliveryWatchOptions) {
    this.#options = options;
  }

  /** The storage as the processes use it. */
  watched(): DeliveryStorage {
    const { storage } = this.#options;
    return {
      renew: (request) => storage.renew(request),
      leave: (processId) => storage.leave(processId),
      scan: (request) => storage.scan(request),
      claim: (request) => storage.claim(request),
      partnerRecords: (partnerId, refs) => storage.partnerRecords(partnerId, refs),
      apply: (processId, changes, now) => this.#apply(processId, changes, now),
    };
  }

  held(hold: Hold): void {
    const name = JSON.stringify(hold);
    if (!this.#holds.has(name)) this.#holds.set(name, { hold, since: this.#options.now() });
  }

  released(hold: Hold): void {
    this.#holds.delete(JSON.stringify(hold));
  }

  /** A person let others of the key pass: from now on their order is his to answer for. */
  skipped({ partnerId, kind, key }: LaneId, orderKey: string): void {
    this.#skippedKeys.add(`${partnerId} ${kind} ${key} ${orderKey}`);
  }

  effectsOf(partnerId: string, kind: RecordKind, key: string, item: WatchedItem): number {
    return this.#effects.get(`${partnerId} ${kind} ${key} ${item.recordId} ${item.version}`) ?? 0;
  }

  get effects(): number {
    let sum = 0;
    for (const count of this.#effects.values()) sum += count;
    return sum;
  }

  arrived(partnerId: string, call: OutboundCall, { method, payload }: ComposedCall): void {
    const { storage, traitsOf, onBreach, now } = this.#options;
    const name = `${partnerId} ${call.kind} ${call.callId}`;
    const key = call.projectId ?? '';
    const stored = storage
      .peek({ partnerId, kind: call.kind, key })
      ?.calls.find(({ id }) => id === call.callId);
    for (const { hold, since } of this.#holds.values())
      if (isHeld([hold], { partnerId, kind: call.kind, key }) && now() > since + HOLD_REACHES_MS)
        onBreach(`${name} was sent although a person holds its lane`);
    if (!stored) onBreach(`${name} was sent without being journalled`);
    else if (
      stored.members.map(({ recordId }) => recordId).join() !==
      call.items.map(({ recordId }) => recordId).join()
    )
      onBreach(`${name} was sent with other members than journalled`);
    else if (traitsOf(partnerId).order === 'confirmed') this.#lookForHaste(name, stored);
    const bytes = `${method} ${payload}`;
    const before = this.#payloads.get(call.callId) ?? bytes;
    this.#payloads.set(call.callId, bytes);
    if (before !== bytes) onBreach(`${name} was sent again as another one`);
    if (now() < (this.#heldBack.get(call.callId) ?? 0)) onBreach(`${name} came back before its Retry-After`);
  }

  /** Where the answer is to be waited for, nobody has two records in one call. */
  #lookForHaste(name: string, { members }: Call): void {
    const keys = members.map(({ orderKey }) => orderKey);
    if (new Set(keys).size < keys.length) this.#options.onBreach(`${name} does not wait for its own answer`);
  }

  throttled(call: OutboundCall, until: number): void {
    this.#throttled.set(call.callId, until);
  }

  tookEffect(partnerId: string, effect: Effect): void {
    const { onBreach, streamOf, traitsOf } = this.#options;
    const { kind, projectId, recordId, version } = effect;
    const key = projectId ?? '';
    const name = `${partnerId} ${kind} ${key} ${recordId} ${version}`;
    const times = (this.#effects.get(name) ?? 0) + 1;
    this.#effects.set(name, times);
    if (times > 1) onBreach(`${name} took effect ${times} times`);
    const item = streamOf(kind, key).find((one) => one.recordId === recordId && one.version === version);
    if (!item) return onBreach(`${name} is no record`);
    if (!item.report) onBreach(`${name} was not to be reported`);
    if (!keepsOrder(traitsOf(partnerId))) return;
    const keyName = `${partnerId} ${kind} ${key} ${item.orderKey}`;
    const last = this.#lastOfKey.get(keyName) ?? 0;
    if (this.#skippedKeys.has(keyName)) return;
    if (last > item.no) onBreach(`${name} (${item.no}) overtaken by ${last} of ${item.orderKey}`);
    this.#lastOfKey.set(keyName, Math.max(last, item.no));
  }

  async #apply(processId: string, changes: readonly LaneChange[], now: number): Promise<readonly Applied[]> {
    const { storage } = this.#options;
    const before = changes.map(({ lane }) => storage.peek(lane));
    const applied = await storage.apply(processId, changes, now);
    changes.forEach((change, index) => {
      const was = before[index];
      const is = storage.peek(change.lane);
      if (was && is && applied[index] === 'APPLIED') this.#look(change, was, is);
    });
    return applied;
  }

  #look(change: LaneChange, was: Peek, is: Peek): void {
    const { onBreach } = this.#options;
    const name = laneName(change.lane);
    if (comparePositions(is.lane.reach, was.lane.reach) < 0) onBreach(`${name} went back in its stream`);
    if (comparePositions(is.lane.sent, was.lane.sent) < 0) onBreach(`${name} took back what it had sent`);
    const calls = new Map(was.calls.map((call) => [call.id, call]));
    for (const call of change.calls) this.#lookAtCall(name, calls.get(call.id), call);
    for (const { callId, outcome } of change.attempts)
      if (outcome === 'throttled') this.#heldBack.set(callId, this.#throttled.get(callId) ?? 0);
    this.#lookAtOutcomes(change, was);
    this.#lookForGaps(name, change, was, is);
  }

  #lookAtCall(lane: string, was: Call | undefined, is: Call): void {
    const { onBreach } = this.#options;
    if (!was) return;
    const name = `${lane} call ${is.id}`;
    if (was.state !== is.state && !mayMoveCall(was.state, is.state))
      onBreach(`${name} went from ${was.state} to ${is.state}`);
    // A write that failed after it was done is done again, with the same words.
    if (!isOpenCall(was.state) && JSON.stringify(was) !== JSON.stringify(is))
      onBreach(`${name} was changed after it was closed`);
    if (is.members.length > was.members.length) onBreach(`${name} got more members`);
    if (was.doubtful && !is.doubtful) onBreach(`${name} lost its doubt`);
  }

  #lookAtOutcomes({ lane, outcomes }: LaneChange, was: Peek): void {
    const { onBreach, streamOf, natureOf } = this.#options;
    // What a person has sent again took effect before; a newer version makes the repetition needless.
    const again = new Set(was.items.filter(({ replayId }) => replayId !== null).map(({ no }) => no));
    for (const { no, state } of outcomes) {
      const item = streamOf(lane.kind, lane.key)[no - 1];
      if (!item) {
        onBreach(`${laneName(lane)} ${no} ${state} is no record`);
        continue;
      }
      const times = this.effectsOf(lane.partnerId, lane.kind, lane.key, item);
      const name = `${laneName(lane)} ${no} ${item.recordId}`;
      if (state === 'CONFIRMED' && times !== 1)
        onBreach(`${name} is called confirmed and took effect ${times} times`);
      if (state === 'REJECTED' && times !== 0) onBreach(`${name} is called rejected and took effect`);
      if (state === 'REJECTED' && natureOf(item) !== 'POISON')
        onBreach(`${name} is called rejected for no reason`);
      if (state === 'SUPERSEDED' && times !== 0 && !again.has(no))
        onBreach(`${name} is called superseded and took effect`);
    }
  }

  /** What the cursor has passed is there, or has a row, or is in an open call, or was not to be reported. */
  #lookForGaps(name: string, { lane }: LaneChange, was: Peek, is: Peek): void {
    const rows = new Set(is.items.map(({ no }) => no));
    const open = is.calls.filter(({ closedAt }) => closedAt === null);
    const inCalls = new Set(open.flatMap(({ members }) => members.map(({ no }) => no)));
    const suspects = new Set([
      ...range(was.lane.reach.no, is.lane.reach.no),
      ...was.items.map(({ no }) => no),
      ...was.calls.flatMap(({ closedAt, members }) => (closedAt === null ? members.map(({ no }) => no) : [])),
    ]);
    const stream = this.#options.streamOf(lane.kind, lane.key);
    for (const no of suspects) {
      if (rows.has(no) || inCalls.has(no)) continue;
      const item = stream[no - 1];
      if (!item || !item.report || this.effectsOf(lane.partnerId, lane.kind, lane.key, item) > 0) continue;
      this.#options.onBreach(`${name} passed over ${no} ${item.recordId}`);
    }
  }
}

function range(after: number, upTo: number): number[] {
  return Array.from({ length: Math.max(0, upTo - after) }, (_, index) => after + 1 + index);
}
