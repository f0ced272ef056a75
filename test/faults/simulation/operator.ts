import type { MemoryStorage } from '../../../hub/src/delivery/memory-storage.ts';
import {
  BEGINNING,
  REPLAYABLE_STATES,
  type Hold,
  type LaneId,
  type LaneItem,
} from '../../../hub/src/delivery/model.ts';
import { isSkippable } from '../../../hub/src/delivery/states.ts';
import type { Random } from '../../../hub/src/runtime/random.ts';
import type { DeliveryWatch } from './delivery-watch.ts';

export interface OperatorOptions {
  storage: MemoryStorage;
  watch: DeliveryWatch;
  /** His own: days without him stay as they are. */
  random: Random;
}

/**
 * A person at the hub who holds partners, kinds and lanes and lets them go, lets others pass what is stuck, and has
 * ranges sent again, at moments that nobody chose well.
 */
export class Operator {
  acts = 0;
  readonly #options: OperatorOptions;
  readonly #works: boolean;
  #holds: Hold[] = [];
  #replays: string[] = [];
  #replaysBegun = 0;

  constructor(options: OperatorOptions) {
    this.#options = options;
    this.#works = options.random.fraction() < 0.5;
  }

  turn(): void {
    if (!this.#works) return;
    const luck = this.#options.random.fraction();
    if (luck < 0.05) this.#hold();
    else if (luck < 0.09) this.#letGo();
    else if (luck < 0.21) this.#skip();
    else if (luck < 0.29) this.#replay();
    else if (luck < 0.31) this.#cancel();
  }

  end(): void {
    while (this.#holds.length > 0) this.#letGo();
  }

  #hold(): void {
    const { storage, watch, random } = this.#options;
    const lane = this.#pick(storage.lanes());
    if (!lane) return;
    const kind = random.fraction() < 0.7 ? lane.kind : null;
    const key = kind !== null && random.fraction() < 0.7 ? lane.key : null;
    const hold = { partnerId: lane.partnerId, kind, key };
    this.acts += 1;
    this.#holds.push(hold);
    storage.hold(hold);
    watch.held(hold);
  }

  #letGo(): void {
    const { storage, watch } = this.#options;
    const hold = this.#holds.shift();
    if (!hold) return;
    const same = (other: Hold) => JSON.stringify(other) === JSON.stringify(hold);
    this.acts += 1;
    this.#holds = this.#holds.filter((other) => !same(other));
    storage.release(hold);
    watch.released(hold);
  }

  #skip(): void {
    const { storage, watch } = this.#options;
    const stuck = storage
      .lanes()
      .flatMap((lane) => this.#stuckOn(lane).map(({ no, orderKey }) => ({ lane, no, orderKey })));
    const chosen = this.#pick(stuck);
    if (!chosen) return;
    this.acts += 1;
    storage.skip(chosen.lane, chosen.no);
    watch.skipped(chosen.lane, chosen.orderKey);
  }

  #stuckOn(lane: LaneId): readonly LaneItem[] {
    return this.#options.storage.peek(lane)?.items.filter(({ state }) => isSkippable(state)) ?? [];
  }

  #replay(): void {
    const { storage, random } = this.#options;
    const lane = this.#pick(storage.lanes());
    const untilNo = lane && storage.peek(lane)?.lane.reach.no;
    if (!lane || untilNo === undefined) return;
    this.#replaysBegun += 1;
    const replayId = `replay-${this.#replaysBegun}`;
    const states = REPLAYABLE_STATES.filter(() => random.fraction() < 0.6);
    this.acts += 1;
    this.#replays.push(replayId);
    storage.replay(lane, {
      replayId,
      reached: BEGINNING,
      untilNo,
      counts: {},
      states,
      code: null,
      recordId: null,
      force: false,
    });
  }

  #cancel(): void {
    const replayId = this.#replays.shift();
    if (replayId === undefined) return;
    this.acts += 1;
    this.#options.storage.cancel(replayId);
  }

  #pick<T>(choices: readonly T[]): T | undefined {
    return choices[Math.floor(this.#options.random.fraction() * choices.length)];
  }
}
