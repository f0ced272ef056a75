import type { Clock } from '../runtime/clock.ts';
import { LEASE_MS, type DeliveryStorage, type RenewRequest, type Shard } from './storage.ts';

export const RENEW_MS = 1_000;
/** The owner stops believing in its lease this much before the others do. */
const MARGIN_MS = 750;

/**
 * What this process may send: the shards it owns, as long as its lease holds. The lease counts from before the
 * renewal was asked for, on both clocks: one of them stands still while a machine sleeps, the other may be set back.
 */
export class Ownership {
  readonly #storage: DeliveryStorage;
  readonly #clock: Clock;
  #epochs = new Map<string, number>();
  #wallUntil = Number.NEGATIVE_INFINITY;
  #monotonicUntil = Number.NEGATIVE_INFINITY;

  constructor(storage: DeliveryStorage, clock: Clock) {
    this.#storage = storage;
    this.#clock = clock;
  }

  /** Answers how many processes own shards of each partner, and whether any shard is new to this one. */
  async renew(request: RenewRequest): Promise<{ owners: ReadonlyMap<string, number>; gained: boolean }> {
    const wall = this.#clock.now();
    const monotonic = this.#clock.monotonic();
    const { shards, owners } = await this.#storage.renew(request);
    const epochs = new Map(shards.map((shard) => [nameOf(shard), shard.epoch]));
    const gained = [...epochs].some(([name, epoch]) => this.#epochs.get(name) !== epoch);
    this.#epochs = epochs;
    this.#wallUntil = wall + LEASE_MS - MARGIN_MS;
    this.#monotonicUntil = monotonic + LEASE_MS - MARGIN_MS;
    return { owners, gained };
  }

  get valid(): boolean {
    return this.#clock.now() < this.#wallUntil && this.#clock.monotonic() < this.#monotonicUntil;
  }

  /** May a call of this shard leave, right now? */
  holds(shard: Shard): boolean {
    return this.valid && this.#epochs.get(nameOf(shard)) === shard.epoch;
  }

  async leave(processId: string): Promise<void> {
    this.#epochs = new Map();
    this.#wallUntil = Number.NEGATIVE_INFINITY;
    await this.#storage.leave(processId);
  }
}

function nameOf({ partnerId, slot }: { partnerId: string; slot: number }): string {
  return `${slot} ${partnerId}`;
}
