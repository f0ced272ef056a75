import type { OutboundHttp, PartnerAdapter } from '@realname-hub/adapters/port.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Random } from '../runtime/random.ts';
import { subscribedKinds, type ActivePartner } from './active-partner.ts';
import { Breaker } from './breaker.ts';
import type { Holds } from './holds.ts';
import { Latch } from './latch.ts';
import { laneName, type CallAttempt, type LaneChange, type LaneId } from './model.ts';
import type { LaneSession } from './lane-session.ts';
import type { Ownership } from './ownership.ts';
import { Pace, type PaceLimits } from './pace.ts';
import { prepareLanes, type PreparedLane } from './prepare.ts';
import type { ReadyCall } from './ready-calls.ts';
import { settleContext } from './round-context.ts';
import type { PhotoSource, Readers } from './reader.ts';
import { Sender, type SentEvent } from './sender.ts';
import { settleCall } from './settle.ts';
import type { Applied, DeliveryStorage } from './storage.ts';
import { WindowWidth } from './window-width.ts';

/** Lanes of one round: enough for one statement to be worth it, few enough for memory to stay small. */
const LANES_PER_ROUND = 32;
const WRITE_RETRY_MS = 500;

export interface PartnerLoopOptions {
  processId: string;
  partner: ActivePartner;
  adapter: PartnerAdapter;
  httpOf: (partner: ActivePartner) => OutboundHttp;
  readers: Readers;
  photos: PhotoSource | null;
  storage: DeliveryStorage;
  ownership: Ownership;
  holds: Holds;
  clock: Clock;
  random: Random;
  onFault: (error: unknown, lanes: readonly LaneId[]) => void;
  onAttempt?: (partnerId: string, attempt: CallAttempt) => void;
}

/** A lane with calls under way. */
interface BusyLane {
  session: LaneSession;
  underWay: number;
  abort: AbortController;
}

interface Completion {
  busy: BusyLane;
  ready: ReadyCall;
  event: SentEvent;
  startedAt: number;
}

/**
 * Delivers to one partner: claims lanes, plans, journals, sends, settles, many lanes at a time. Each partner has a
 * loop of its own, so that none waits for another. While one round is written, the next is got ready on other lanes;
 * two are never written at the same time.
 */
export class PartnerLoop {
  readonly #options: PartnerLoopOptions;
  readonly #pace: Pace;
  readonly #breaker: Breaker;
  readonly #sender: Sender;
  readonly #latch = new Latch();
  readonly #width = new WindowWidth();
  readonly #busy = new Map<string, BusyLane>();
  #partner: ActivePartner;
  #http: OutboundHttp;
  #enabled = true;
  #completed: Completion[] = [];
  /** Lanes that are planned and not written yet, with the number of their calls. */
  #starting = new Map<string, number>();
  /** The end of the last round's writing; whether all of it was written at the first try. */
  #written: Promise<boolean> = Promise.resolve(true);
  #due = false;
  #stopping = false;
  #abandoned = false;

  constructor(options: PartnerLoopOptions) {
    const { clock, random, adapter, partner, httpOf, ownership, holds, onFault } = options;
    this.#options = options;
    this.#partner = partner;
    this.#http = httpOf(partner);
    this.#pace = new Pace(clock, limitsOf(adapter, partner));
    this.#breaker = new Breaker({ now: () => clock.monotonic(), fraction: () => random.fraction() });
    this.#sender = new Sender({
      adapter,
      target: () => ({ endpoint: this.#partner.endpoint, http: this.#http }),
      clock,
      random,
      pace: this.#pace,
      breaker: this.#breaker,
      ownership,
      holds,
      onFault: (error) => onFault(error, []),
    });
  }

  get busyShards(): { partnerId: string; slot: number }[] {
    const { partnerId } = this.#partner;
    return [...this.#busy.values()].map(({ session }) => ({ partnerId, slot: session.lane.slot }));
  }

  get breaker(): Breaker['state'] {
    return this.#breaker.state;
  }

  /** There may be something to do. */
  wake(): void {
    this.#due = true;
    this.#latch.set();
  }

  get partner(): ActivePartner {
    return this.#partner;
  }

  /** null: the partner was disabled. Nothing more is started; what is under way is settled. */
  update(partner: ActivePartner | null): void {
    this.#enabled = partner !== null;
    if (partner === null || partner.revision === this.#partner.revision) return;
    if (partner.endpoint !== this.#partner.endpoint) this.#http = this.#options.httpOf(partner);
    this.#partner = partner;
    this.#pace.limit(limitsOf(this.#options.adapter, partner));
    this.wake();
  }

  /** Called after every renewal: takes its share of the endpoint, and drops what others own by now. */
  ownersChanged(owners: number): void {
    this.#pace.shareAmong(owners);
    const { partnerId } = this.#partner;
    for (const [name, busy] of this.#busy) {
      const { slot } = busy.session.lane;
      if (!this.#options.ownership.holds({ partnerId, slot, epoch: busy.session.epoch })) this.#drop(name);
    }
  }

  /** Aborts everything under way: the lease is over, and another process may be sending soon. */
  abortAll(): void {
    for (const { abort } of this.#busy.values()) abort.abort();
  }

  /** Runs until `stop`; what is under way then is still settled. */
  async run(): Promise<void> {
    while (!this.#finished()) {
      await this.#latch.wait();
      while (!this.#abandoned && (await this.#safeRound()));
    }
    await this.#written;
  }

  /** Nothing new is started; resolves through `run`. */
  stop(): void {
    this.#stopping = true;
    this.#latch.set();
  }

  /** Ends at once, settling nothing more: the next owner finds the journalled calls open. */
  abandon(): void {
    this.#abandoned = true;
    this.#stopping = true;
    this.abortAll();
    this.#latch.set();
  }

  #finished(): boolean {
    return this.#abandoned || (this.#stopping && this.#busy.size === 0 && this.#starting.size === 0);
  }

  async #safeRound(): Promise<boolean> {
    try {
      return await this.#round();
    } catch (error) {
      this.#options.onFault(error, []);
      return false;
    }
  }

  /** One round, got ready while the one before is written; false when there was nothing to do. */
  async #round(): Promise<boolean> {
    let prepared: PreparedLane[] = [];
    let settled = new Map<string, BusyLane>();
    try {
      prepared = await this.#prepare();
    } finally {
      // After trouble with the storage a plan may be old.
      if (!(await this.#written)) prepared = [];
      settled = this.#settleCompleted();
      this.#written = this.#safeWrite(settled, prepared);
    }
    return settled.size > 0 || prepared.length > 0;
  }

  async #safeWrite(
    settled: ReadonlyMap<string, BusyLane>,
    prepared: readonly PreparedLane[],
  ): Promise<boolean> {
    if (settled.size === 0 && prepared.length === 0) return true;
    this.#starting = new Map(prepared.map(({ session, ready }) => [laneName(session.lane), ready.length]));
    try {
      const atOnce = await this.#write(settled, prepared);
      // What was settled or left out may go on now.
      this.#due = true;
      this.#latch.set();
      return atOnce;
    } catch (error) {
      this.#options.onFault(error, []);
      return false;
    } finally {
      this.#starting = new Map();
    }
  }

  #settleCompleted(): Map<string, BusyLane> {
    const now = this.#options.clock.now();
    const settled = new Map<string, BusyLane>();
    for (const { busy, ready, event, startedAt } of this.#completed.splice(0)) {
      const name = laneName(busy.session.lane);
      if (this.#busy.get(name) !== busy) continue;
      const settlement = settleCall(ready.call, event, settleContext(ready.call, this.#options, now));
      busy.session.settle(ready.call, settlement, now);
      if (isWorthNoting(event)) {
        const attempt = attemptOf(ready, event, startedAt, now);
        busy.session.attempt(attempt);
        this.#options.onAttempt?.(this.#partner.partnerId, attempt);
      }
      busy.underWay -= 1;
      settled.set(name, busy);
    }
    return settled;
  }

  async #prepare(): Promise<PreparedLane[]> {
    if (this.#stopping || !this.#enabled || !this.#due || !this.#options.ownership.valid) return [];
    if (this.#breaker.state === 'HALF_OPEN' && this.#busy.size + this.#starting.size > 0) return [];
    const capacity = this.#breaker.allowance(this.#free());
    if (capacity === 0) return [];
    const { storage, processId, adapter, clock, readers } = this.#options;
    const works = await storage.claim({
      processId,
      partnerId: this.#partner.partnerId,
      kinds: subscribedKinds(adapter).filter((kind) => readers.has(kind)),
      limit: Math.min(LANES_PER_ROUND, capacity),
      busy: [...this.#busy.keys(), ...this.#starting.keys()],
      now: clock.now(),
    });
    if (works.length === 0) this.#due = false;
    return prepareLanes(works, capacity, {
      ...this.#options,
      partner: this.#partner,
      width: this.#width,
    });
  }

  /** Calls that may be got ready beside those that are under way, wait for their turn or are just written. */
  #free(): number {
    const starting = [...this.#starting.values()].reduce((sum, calls) => sum + calls, 0);
    return Math.max(0, this.#pace.free - starting);
  }

  /** Whether everything was written at the first try. */
  async #write(settled: ReadonlyMap<string, BusyLane>, prepared: readonly PreparedLane[]): Promise<boolean> {
    const now = this.#options.clock.now();
    const settling = [...settled].map(([name, busy]) => ({ name, busy, change: busy.session.take(now) }));
    const planned = prepared.map(({ session }) => session.take(now));
    const { results, atOnce } = await this.#apply(
      settling.map(({ change }) => change),
      planned,
      now,
    );
    settling.forEach(({ name, busy }, index) => {
      if (results[index] !== 'APPLIED' || busy.underWay === 0) this.#drop(name);
    });
    prepared.forEach((lane, index) => {
      if (results[settling.length + index] === 'APPLIED') this.#start(lane);
    });
    return atOnce;
  }

  /**
   * What partners answered must be written, however long it takes; what was planned is only dropped. If it was
   * written all the same, its calls are found open, and were never sent.
   */
  async #apply(
    settling: readonly LaneChange[],
    planned: readonly LaneChange[],
    now: number,
  ): Promise<{ results: readonly Applied[]; atOnce: boolean }> {
    const { storage, processId, clock } = this.#options;
    let changes = [...settling, ...planned];
    let atOnce = true;
    while (!this.#abandoned) {
      try {
        const results = changes.length === 0 ? [] : await storage.apply(processId, changes, now);
        return { results, atOnce };
      } catch (error) {
        atOnce = false;
        this.#options.onFault(
          error,
          changes.map(({ lane }) => lane),
        );
        changes = [...settling];
        await clock.sleep(WRITE_RETRY_MS);
      }
    }
    return { results: [], atOnce };
  }

  #start({ session, ready }: PreparedLane): void {
    if (ready.length === 0) return;
    const busy: BusyLane = { session, underWay: ready.length, abort: new AbortController() };
    this.#busy.set(laneName(session.lane), busy);
    for (const call of ready) void this.#send(busy, call);
  }

  async #send(busy: BusyLane, ready: ReadyCall): Promise<void> {
    const startedAt = this.#options.clock.now();
    const event = await this.#sender.send(ready, busy.session.epoch, busy.abort.signal);
    this.#completed.push({ busy, ready, event, startedAt });
    this.#latch.set();
  }

  #drop(name: string): void {
    this.#busy.get(name)?.abort.abort('over');
    this.#busy.delete(name);
    // A loop that is to stop waits for its last lane.
    this.#latch.set();
  }
}

/** The endpoint's limits; an operator can only make them slower. */
function limitsOf({ manifest }: PartnerAdapter, partner: ActivePartner): PaceLimits {
  return { concurrency: manifest.concurrency, paceMs: Math.max(manifest.paceMs, partner.paceMs ?? 0) };
}

/** That a result is not there yet, or that nothing left, is not written down each time. */
function isWorthNoting({ action, outcome }: SentEvent): boolean {
  return action !== 'WITHDRAWN' && outcome.kind !== 'pending';
}

function attemptOf(ready: ReadyCall, event: SentEvent, startedAt: number, endedAt: number): CallAttempt {
  const { outcome } = event;
  const code = 'code' in outcome ? outcome.code : null;
  const words = 'message' in outcome ? outcome.message : null;
  const message = 'reason' in outcome ? outcome.reason : words;
  return {
    callId: ready.call.id,
    action: ready.action,
    startedAt,
    endedAt,
    outcome: outcome.kind,
    code,
    message,
  };
}
