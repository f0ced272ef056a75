import type { OutboundHttp, PartnerAdapter } from '@realname-hub/adapters/port.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Random } from '../runtime/random.ts';
import { subscribedKinds, type ActivePartner, type PartnerSource } from './active-partner.ts';
import { Holds } from './holds.ts';
import { Latch } from './latch.ts';
import type { CallAttempt, LaneId } from './model.ts';
import { Ownership, RENEW_MS } from './ownership.ts';
import { PartnerLoop } from './partner-loop.ts';
import type { PhotoSource, Readers } from './reader.ts';
import type { DeliveryStorage, Subscription } from './storage.ts';

const SCAN_MS = 500;
/** A stream changes when its transaction commits, and is stamped before: scans overlap by more than that takes. */
const SCAN_OVERLAP_MS = 10_000;
/** Now and then all streams are compared with their lanes, whatever their stamps say. */
const SWEEP_MS = 60_000;

export interface DispatcherOptions {
  storage: DeliveryStorage;
  partners: PartnerSource;
  /** null for a platform that this hub has no adapter for: its partner is left alone. */
  adapterOf: (platform: string) => PartnerAdapter | null;
  httpOf: (partner: ActivePartner) => OutboundHttp;
  readers: Readers;
  photos: PhotoSource | null;
  clock: Clock;
  random: Random;
  /** Something of the hub's own went wrong; lanes are those concerned. Must not throw. */
  onFault: (error: unknown, lanes: readonly LaneId[]) => void;
  /** Told of every attempt that was answered or given up. */
  onAttempt?: (partnerId: string, attempt: CallAttempt) => void;
  /** Longest time that `stop` waits for answers. */
  stopGraceMs?: number;
}

/** Delivers what the streams hold to every partner, together with the other processes that run one. */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #ownership: Ownership;
  readonly #holds = new Holds();
  readonly #loops = new Map<string, { loop: PartnerLoop; ended: Promise<void> }>();
  readonly #scanDue = new Latch();
  readonly #ending = new AbortController();
  readonly processId: string;
  #enabled: readonly ActivePartner[] = [];
  #tasks: Promise<void>[] = [];
  #scannedAt: number | null = null;
  #sweptAt = Number.NEGATIVE_INFINITY;

  constructor(options: DispatcherOptions) {
    this.#options = options;
    this.#ownership = new Ownership(options.storage, options.clock);
    this.processId = options.random.uuid();
  }

  start(): void {
    this.#tasks = [this.#every(RENEW_MS, () => this.#renew()), this.#scanning(), this.#watchLease()];
  }

  /** Looks for work at once, instead of at the next scan. */
  wake(): void {
    this.#scanDue.set();
  }

  breakerOf(partnerId: string): 'CLOSED' | 'OPEN' | 'HALF_OPEN' | null {
    return this.#loops.get(partnerId)?.loop.breaker ?? null;
  }

  /** State of the breaker of every partner that this process has sent to. */
  get breakers(): ReadonlyMap<string, 'CLOSED' | 'OPEN' | 'HALF_OPEN'> {
    return new Map([...this.#loops].map(([partnerId, { loop }]) => [partnerId, loop.breaker]));
  }

  /** Whether this process may send: its lease was renewed in time. */
  get holdsLease(): boolean {
    return this.#ownership.valid;
  }

  /** Starts nothing new, waits for what is under way, and lets other processes take over at once. */
  async stop(): Promise<void> {
    const { clock, stopGraceMs = 10_000 } = this.#options;
    const loops = [...this.#loops.values()];
    for (const { loop } of loops) loop.stop();
    const ended = Promise.all(loops.map((one) => one.ended));
    const grace = new AbortController();
    await Promise.race([ended, clock.sleep(stopGraceMs, grace.signal).then(() => this.#abort(loops))]);
    // Aborted calls answer at once, and are settled as what they are: unanswered.
    await Promise.race([ended, clock.sleep(stopGraceMs, grace.signal)]);
    grace.abort('over');
    for (const { loop } of loops) loop.abandon();
    await this.#end();
    await this.#ownership.leave(this.processId);
  }

  /** Ends as a killed process would: nothing is settled, nothing is given up. */
  async kill(): Promise<void> {
    for (const { loop } of this.#loops.values()) loop.abandon();
    await this.#end();
  }

  async #end(): Promise<void> {
    this.#ending.abort();
    this.#scanDue.set();
    await Promise.all(this.#tasks);
  }

  #abort(loops: readonly { loop: PartnerLoop }[]): void {
    for (const { loop } of loops) loop.abortAll();
  }

  async #every(ms: number, work: () => Promise<void>): Promise<void> {
    while (!this.#ending.signal.aborted) {
      try {
        await work();
      } catch (error) {
        this.#options.onFault(error, []);
      }
      await this.#options.clock.sleep(ms, this.#ending.signal);
    }
  }

  async #renew(): Promise<void> {
    const partners = (await this.#options.partners.load()).filter(({ platform }) =>
      this.#options.adapterOf(platform),
    );
    this.#follow(partners);
    const { owners, gained } = await this.#ownership.renew({
      processId: this.processId,
      partnerIds: partners.map(({ partnerId }) => partnerId),
      keep: [...this.#loops.values()].flatMap(({ loop }) => loop.busyShards),
      breakers: this.#breakers(),
    });
    for (const [partnerId, { loop }] of this.#loops) loop.ownersChanged(owners.get(partnerId) ?? 1);
    if (!gained) return;
    // Lanes of a new shard may have been left with anything.
    this.#sweptAt = Number.NEGATIVE_INFINITY;
    this.#scanDue.set();
  }

  #breakers(): Map<string, 'OPEN' | 'HALF_OPEN'> {
    const judged = [...this.#loops].map(([partnerId, { loop }]) => [partnerId, loop.breaker] as const);
    return new Map(judged.filter((one): one is [string, 'OPEN' | 'HALF_OPEN'] => one[1] !== 'CLOSED'));
  }

  /** One loop per partner, kept while the process lives: a disabled one may still have calls under way. */
  #follow(partners: readonly ActivePartner[]): void {
    if (this.#ending.signal.aborted) return;
    const wanted = new Map(partners.map((partner) => [partner.partnerId, partner]));
    for (const [partnerId, { loop }] of this.#loops) loop.update(wanted.get(partnerId) ?? null);
    for (const partner of partners) if (!this.#loops.has(partner.partnerId)) this.#open(partner);
    this.#enabled = partners;
  }

  #open(partner: ActivePartner): void {
    const adapter = this.#options.adapterOf(partner.platform);
    if (!adapter) return;
    const loop = new PartnerLoop({
      ...this.#options,
      processId: this.processId,
      ownership: this.#ownership,
      holds: this.#holds,
      partner,
      adapter,
    });
    this.#loops.set(partner.partnerId, { loop, ended: loop.run() });
    this.#sweptAt = Number.NEGATIVE_INFINITY;
    loop.wake();
  }

  async #scanning(): Promise<void> {
    const { clock } = this.#options;
    while (!this.#ending.signal.aborted) {
      try {
        await this.#scan();
      } catch (error) {
        this.#options.onFault(error, []);
      }
      const turn = new AbortController();
      await Promise.race([clock.sleep(SCAN_MS, turn.signal), this.#scanDue.wait(turn.signal)]);
      turn.abort('over');
    }
  }

  async #scan(): Promise<void> {
    if (!this.#ownership.valid) return;
    const { storage, clock } = this.#options;
    const sweep = clock.monotonic() - this.#sweptAt >= SWEEP_MS;
    const startedAt = clock.monotonic();
    const { scannedAt, due, holds } = await storage.scan({
      processId: this.processId,
      subscriptions: this.#subscriptions(),
      since: sweep || this.#scannedAt === null ? null : this.#scannedAt - SCAN_OVERLAP_MS,
      now: clock.now(),
    });
    this.#holds.replace(holds);
    this.#scannedAt = scannedAt;
    if (sweep) this.#sweptAt = startedAt;
    for (const partnerId of due) this.#loops.get(partnerId)?.loop.wake();
  }

  #subscriptions(): Subscription[] {
    const { adapterOf, readers } = this.#options;
    return this.#enabled.flatMap((partner) => {
      const adapter = adapterOf(partner.platform);
      if (!adapter) return [];
      const { partnerId, start } = partner;
      return subscribedKinds(adapter)
        .filter((kind) => readers.has(kind))
        .map((kind) => ({ partnerId, kind, start }));
    });
  }

  /** What is under way is cut off before another process may start to send. */
  async #watchLease(): Promise<void> {
    let wasValid = false;
    await this.#every(RENEW_MS / 4, async () => {
      if (wasValid && !this.#ownership.valid) for (const { loop } of this.#loops.values()) loop.abortAll();
      wasValid = this.#ownership.valid;
    });
  }
}
