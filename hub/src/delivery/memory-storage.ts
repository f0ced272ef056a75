import type { RecordKind } from '@realname-hub/adapters/port.ts';
import { shanghaiMonth } from '../runtime/shanghai-time.ts';
import { isHeld } from './holds.ts';
import {
  comparePositions,
  laneName,
  newerVersions,
  refName,
  type Call,
  type CallAttempt,
  type CredentialChange,
  type Hold,
  type ItemOutcome,
  type Lane,
  type LaneChange,
  type LaneId,
  type LaneItem,
  type LaneReplay,
  type PartnerRecord,
  type Position,
  type RecordRef,
  type StreamId,
} from './model.ts';
import {
  byNo,
  claimedReplay,
  dueAt,
  isClaimed,
  released,
  type DueLane,
  type StoredLane,
  type StoredReplay,
} from './memory-lane.ts';
import { SLOTS, slotOf } from './slots.ts';
import { isOpenItem, isSkippable, moveItem } from './states.ts';
import {
  LEASE_MS,
  type Applied,
  type ClaimRequest,
  type DeliveryStorage,
  type LaneWork,
  type Ownership,
  type RenewRequest,
  type ScanRequest,
  type ScanResult,
  type Shard,
} from './storage.ts';

interface StoredStream extends StreamId {
  last: Position;
  changed: number;
}

type StoredRecord = PartnerRecord & { awaited: boolean };

/** A record's place at one partner. */
function recordName(partnerId: string, ref: RecordRef): string {
  return `${partnerId} ${refName(ref)}`;
}

/**
 * The storage port in memory: the model that PostgreSQL is compared with, and the ground of the simulation. Its
 * operations are atomic because nothing in them waits.
 */
export class MemoryStorage implements DeliveryStorage {
  readonly #now: () => number;
  readonly #onOutcomes: (outcomes: readonly ItemOutcome[]) => void;
  readonly #streams = new Map<string, StoredStream>();
  readonly #lanes = new Map<string, StoredLane>();
  readonly #records = new Map<string, StoredRecord>();
  readonly #processes = new Map<string, number>();
  readonly #shards = new Map<
    string,
    { partnerId: string; slot: number; owner: string | null; epoch: number }
  >();
  #holds: Hold[] = [];
  readonly attempts: CallAttempt[] = [];
  /** Refused credentials by partner and scope. */
  readonly refused = new Map<string, CredentialChange['refused']>();

  constructor(now: () => number, onOutcomes: (outcomes: readonly ItemOutcome[]) => void = () => undefined) {
    this.#now = now;
    this.#onOutcomes = onOutcomes;
  }

  /** What `appendToStreams` is for PostgreSQL. */
  append(stream: StreamId, count: number): Position {
    const name = `${stream.kind} ${stream.key}`;
    const last = this.#streams.get(name)?.last ?? { month: '0001-01-01', no: 0 };
    const month = shanghaiMonth(this.#now());
    const next = { no: last.no + count, month: month > last.month ? month : last.month };
    this.#streams.set(name, { ...stream, last: next, changed: this.#now() });
    return { no: last.no + 1, month: next.month };
  }

  async renew({ processId, partnerIds, keep }: RenewRequest): Promise<Ownership> {
    const now = this.#now();
    for (const [id, until] of this.#processes)
      if (until <= now && id !== processId) this.#processes.delete(id);
    this.#processes.set(processId, now + LEASE_MS);
    for (const partnerId of partnerIds) this.#ensureShards(partnerId);
    const shards = [...this.#shards.values()].sort(
      (a, b) => a.slot - b.slot || (a.partnerId < b.partnerId ? -1 : 1),
    );
    const contested = shards.filter(({ partnerId }) => partnerIds.includes(partnerId));
    const fair = Math.ceil(contested.length / this.#processes.size);
    let mine = contested.filter(({ owner }) => owner === processId);
    for (const shard of mine.toReversed().slice(0, Math.max(0, mine.length - fair))) {
      if (!keep.some(({ partnerId, slot }) => partnerId === shard.partnerId && slot === shard.slot))
        shard.owner = null;
    }
    mine = contested.filter(({ owner }) => owner === processId);
    const free = contested.filter(({ owner }) => owner === null || !this.#processes.has(owner));
    for (const shard of free.slice(0, Math.max(0, fair - mine.length))) {
      shard.owner = processId;
      shard.epoch += 1;
    }
    const owned = shards.filter(({ owner }) => owner === processId);
    return {
      shards: owned.map(({ partnerId, slot, epoch }) => ({ partnerId, slot, epoch })),
      owners: new Map(partnerIds.map((partnerId) => [partnerId, this.#ownersOf(partnerId)])),
    };
  }

  async leave(processId: string): Promise<void> {
    this.#processes.delete(processId);
    for (const shard of this.#shards.values()) if (shard.owner === processId) shard.owner = null;
  }

  async scan({ processId, subscriptions, since, now }: ScanRequest): Promise<ScanResult> {
    const scannedAt = this.#now();
    for (const stream of this.#streams.values()) {
      if (since !== null && stream.changed < since) continue;
      for (const { partnerId, kind, start } of subscriptions) {
        const slot = slotOf(stream);
        if (kind !== stream.kind || !this.#epochOf(processId, partnerId, slot)) continue;
        const stored = this.#openLane({ partnerId, kind, key: stream.key }, slot, start);
        if (stored.lane.wakeAt === null && comparePositions(stored.lane.reach, stream.last) < 0)
          stored.lane = { ...stored.lane, wakeAt: now };
      }
    }
    const due = new Set<string>();
    for (const stored of this.#lanes.values()) {
      const { lane } = stored;
      const mine = this.#epochOf(processId, lane.partnerId, lane.slot) !== null;
      if (mine && !isHeld(this.#holds, lane) && dueAt(stored, now) !== null) due.add(lane.partnerId);
    }
    return { scannedAt, due: [...due].sort(), holds: this.#holds };
  }

  async claim({ processId, partnerId, kinds, limit, busy, now }: ClaimRequest): Promise<readonly LaneWork[]> {
    const due: (DueLane & { stored: StoredLane; epoch: number })[] = [];
    for (const stored of this.#lanes.values()) {
      const { lane } = stored;
      if (lane.partnerId !== partnerId || !kinds.includes(lane.kind) || busy.includes(laneName(lane)))
        continue;
      const epoch = this.#epochOf(processId, partnerId, lane.slot);
      const cause = isHeld(this.#holds, lane) ? null : dueAt(stored, now);
      if (epoch !== null && cause !== null) due.push({ ...cause, stored, epoch });
    }
    due.sort(
      (a, b) =>
        Number(a.replayOnly) - Number(b.replayOnly) ||
        a.at - b.at ||
        (laneName(a.stored.lane) < laneName(b.stored.lane) ? -1 : 1),
    );
    return due.slice(0, limit).map(({ stored, epoch }) => this.#workOf(stored, epoch, now));
  }

  async partnerRecords(
    partnerId: string,
    refs: readonly RecordRef[],
  ): Promise<ReadonlyMap<string, PartnerRecord>> {
    const found = new Map<string, PartnerRecord>();
    for (const ref of refs) {
      const record = this.#records.get(recordName(partnerId, ref));
      if (!record) continue;
      const { state, version, acceptedVersion, partnerNumber } = record;
      found.set(refName(ref), { state, version, acceptedVersion, partnerNumber });
    }
    return found;
  }

  async apply(processId: string, changes: readonly LaneChange[], now: number): Promise<readonly Applied[]> {
    return changes.map((change) => {
      const { partnerId, slot } = change.lane;
      if (this.#epochOf(processId, partnerId, slot) !== change.epoch) return 'FENCED';
      if (this.#isStopped(change)) return 'STOPPED';
      this.#write(change, now);
      return 'APPLIED';
    });
  }

  /** What a person does to hold something, and to let it go. */
  hold(hold: Hold): void {
    this.#holds = [...this.#holds, hold];
  }

  release({ partnerId, kind, key }: Hold): void {
    this.#holds = this.#holds.filter(
      (hold) => hold.partnerId !== partnerId || hold.kind !== kind || hold.key !== key,
    );
  }

  /** What a person does to let the items behind one go on. */
  skip(id: LaneId, no: number): void {
    const stored = this.#lanes.get(laneName(id));
    const item = stored?.items.get(no);
    if (!stored || !item || !isSkippable(item.state)) return;
    stored.items.set(no, { ...item, skipped: true });
    stored.lane = { ...stored.lane, wakeAt: this.#now(), touched: stored.lane.touched + 1 };
  }

  /** What starts a replay on a lane, and what cancels it everywhere. */
  replay(id: LaneId, replay: LaneReplay): void {
    const stored = this.#lanes.get(laneName(id));
    const untilNo = Math.min(replay.untilNo, stored?.lane.reach.no ?? 0);
    if (untilNo > replay.reached.no) stored?.replays.push({ ...replay, untilNo, wakeAt: this.#now() });
  }

  cancel(replayId: string): void {
    for (const stored of this.#lanes.values())
      stored.replays = stored.replays.map((one) =>
        one.replayId === replayId ? { ...one, wakeAt: null } : one,
      );
  }

  replays(id: LaneId): readonly StoredReplay[] {
    return this.#lanes.get(laneName(id))?.replays ?? [];
  }

  /** Ends a lease before its time. */
  expire(processId: string): void {
    if (this.#processes.has(processId)) this.#processes.set(processId, Number.NEGATIVE_INFINITY);
  }

  /** What every partner has of every record, by partner and record. */
  allRecords(): ReadonlyMap<string, PartnerRecord> {
    return new Map(
      [...this.#records].map(([name, { state, version, acceptedVersion, partnerNumber }]) => [
        name,
        { state, version, acceptedVersion, partnerNumber },
      ]),
    );
  }

  lanes(): LaneId[] {
    return [...this.#lanes.values()].map(({ lane: { partnerId, kind, key } }) => ({ partnerId, kind, key }));
  }

  /** Everything on one lane, for those who check. */
  peek(lane: LaneId): { lane: Lane; items: readonly LaneItem[]; calls: readonly Call[] } | null {
    const stored = this.#lanes.get(laneName(lane));
    return stored
      ? { lane: stored.lane, items: byNo(stored.items), calls: [...stored.calls.values()] }
      : null;
  }

  #ensureShards(partnerId: string): void {
    for (let slot = 0; slot < SLOTS; slot += 1) {
      const name = `${slot} ${partnerId}`;
      if (!this.#shards.has(name)) this.#shards.set(name, { partnerId, slot, owner: null, epoch: 0 });
    }
  }

  #ownersOf(partnerId: string): number {
    const owners = [...this.#shards.values()]
      .filter(
        (shard) => shard.partnerId === partnerId && shard.owner !== null && this.#processes.has(shard.owner),
      )
      .map(({ owner }) => owner);
    return new Set(owners).size;
  }

  #epochOf(processId: string, partnerId: string, slot: number): Shard['epoch'] | null {
    const shard = this.#shards.get(`${slot} ${partnerId}`);
    return shard?.owner === processId ? shard.epoch : null;
  }

  #openLane(id: LaneId, slot: number, start: Position): StoredLane {
    const name = laneName(id);
    const known = this.#lanes.get(name);
    if (known) return known;
    const standing = { failures: 0, failingSince: null, notBefore: null, blocked: null, blockedDetail: null };
    const lane: Lane = { ...id, slot, reach: start, sent: start, ...standing, wakeAt: null, touched: 0 };
    const opened: StoredLane = { lane, items: new Map(), calls: new Map(), replays: [] };
    this.#lanes.set(name, opened);
    return opened;
  }

  #isStopped({ lane, calls, replay }: LaneChange): boolean {
    const sends = calls.some(({ state }) => state === 'SENDING');
    if (sends && isHeld(this.#holds, lane)) return true;
    return (
      replay !== null &&
      !this.replays(lane).some(({ replayId, wakeAt }) => replayId === replay.replayId && wakeAt !== null)
    );
  }

  #workOf(stored: StoredLane, epoch: number, now: number): LaneWork {
    const { lane, items, calls } = stored;
    return {
      lane,
      epoch,
      last: this.#streams.get(`${lane.kind} ${lane.key}`)?.last ?? lane.reach,
      items: byNo(items).filter(({ state }) => isOpenItem(state)),
      calls: [...calls.values()]
        .filter((call) => isClaimed(call, now))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      replay: claimedReplay(stored),
    };
  }

  #write(change: LaneChange, now: number): void {
    const stored = this.#lanes.get(laneName(change.lane));
    if (!stored) throw new Error('a lane vanished');
    const seen = stored.lane.touched === change.lane.touched;
    stored.lane = seen
      ? change.lane
      : {
          ...change.lane,
          touched: stored.lane.touched,
          wakeAt: Math.min(now, change.lane.wakeAt ?? now),
        };
    for (const record of change.records) this.#writeRecord(change.lane.partnerId, record, now);
    for (const item of change.items) this.#writeItem(stored, item, now);
    this.#supersedeDead(stored, change, now);
    const { replay } = change;
    if (replay)
      stored.replays = stored.replays.map((one) =>
        one.replayId === replay.replayId ? { ...one, ...replay } : one,
      );
    for (const call of change.calls) {
      const decision = stored.calls.get(call.id)?.decision ?? call.decision;
      stored.calls.set(call.id, { ...call, decision });
    }
    this.attempts.push(...change.attempts);
    const { credential, lane } = change;
    if (credential) this.refused.set(`${lane.partnerId} ${credential.scopeKey}`, credential.refused);
    if (change.outcomes.length > 0) this.#onOutcomes(change.outcomes);
  }

  #writeItem({ lane, items }: StoredLane, item: LaneItem, now: number): void {
    if (item.state === 'CONFIRMED') return void items.delete(item.no);
    const skipped = items.get(item.no)?.skipped ?? false;
    items.set(item.no, { ...item, skipped });
    const { waitsFor } = item;
    if (item.state !== 'HELD' || !waitsFor || waitsFor.kind === 'photo' || waitsFor.recordId === null) return;
    const ref: RecordRef = { kind: waitsFor.kind, key: waitsFor.key, recordId: waitsFor.recordId };
    const record = this.#record(lane.partnerId, ref);
    if (record.acceptedVersion !== null) items.set(item.no, released({ ...item, skipped }, now));
    else record.awaited = true;
  }

  #supersedeDead({ items }: StoredLane, change: LaneChange, now: number): void {
    for (const { recordId, version } of newerVersions(change)) {
      for (const row of items.values()) {
        const dead = row.state === 'REJECTED' || row.state === 'NOT_EXPRESSIBLE';
        if (dead && row.recordId === recordId && row.version < version)
          items.set(row.no, {
            ...row,
            state: moveItem(row.state, 'SUPERSEDED'),
            code: 'NEWER_VERSION',
            message: null,
            since: now,
          });
      }
    }
  }

  #writeRecord(partnerId: string, change: LaneChange['records'][number], now: number): void {
    const record = this.#record(partnerId, change);
    if (change.version >= record.version) {
      record.version = change.version;
      record.state = change.state;
    }
    record.partnerNumber = change.partnerNumber ?? record.partnerNumber;
    if (change.state !== 'CONFIRMED') return;
    record.acceptedVersion = Math.max(change.version, record.acceptedVersion ?? 0);
    if (record.awaited) this.#release(partnerId, change, now);
    record.awaited = false;
  }

  #record(partnerId: string, ref: RecordRef): StoredRecord {
    const name = recordName(partnerId, ref);
    const known = this.#records.get(name);
    if (known) return known;
    const fresh: StoredRecord = {
      state: null,
      version: 0,
      acceptedVersion: null,
      partnerNumber: null,
      awaited: false,
    };
    this.#records.set(name, fresh);
    return fresh;
  }

  #release(partnerId: string, ref: { kind: RecordKind; key: string; recordId: string }, now: number): void {
    for (const { lane, items } of this.#lanes.values()) {
      if (lane.partnerId !== partnerId) continue;
      for (const item of items.values()) {
        const { waitsFor } = item;
        if (item.state !== 'HELD' || waitsFor?.kind !== ref.kind) continue;
        if (waitsFor.key === ref.key && waitsFor.recordId === ref.recordId)
          items.set(item.no, released(item, now));
      }
    }
  }
}
