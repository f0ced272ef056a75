import type { Clock } from '../../runtime/clock.ts';
import type { Random } from '../../runtime/random.ts';
import type { PartnerSource } from '../active-partner.ts';
import { Dispatcher } from '../dispatcher.ts';
import type { LaneId } from '../model.ts';
import type { Readers } from '../reader.ts';
import type { DeliveryStorage } from '../storage.ts';
import type { FakePlatform } from './fake-platform.ts';

export interface Dangers {
  /** Chances per operation of the storage. */
  kill: number;
  pause: number;
  error: number;
  /** Longest pause; a lease ends after 5 s. */
  longestPauseMs: number;
}

export interface FragileOptions {
  storage: DeliveryStorage;
  partners: PartnerSource;
  platforms: ReadonlyMap<string, FakePlatform>;
  readers: Readers;
  clock: Clock;
  random: Random;
  dangers: () => Dangers;
  onFault: (error: unknown, lanes: readonly LaneId[]) => void;
}

class StorageDown extends Error {}

/**
 * A hub process that may die, stand still for seconds, or lose its database at any step, before or after the step
 * took effect. A dead one never goes on; one that stood still goes on as if nothing had happened.
 */
export class FragileProcess {
  readonly dispatcher: Dispatcher;
  readonly #options: FragileOptions;
  #alive = true;
  #standsStillUntil = 0;

  constructor(options: FragileOptions) {
    this.#options = options;
    const adapters = new Map(
      [...options.platforms].map(([name, platform]) => [name, platform.adapter(() => this.#alive)]),
    );
    this.dispatcher = new Dispatcher({
      storage: this.#fragileStorage(options.storage),
      partners: options.partners,
      adapterOf: (platform) => adapters.get(platform) ?? null,
      httpOf: () => ({ send: async () => ({ kind: 'notSent', reason: 'no network here' }) }),
      readers: options.readers,
      photos: null,
      clock: this.#fragileClock(options.clock),
      random: options.random,
      onFault: (error, lanes) => {
        if (!(error instanceof StorageDown)) options.onFault(error, lanes);
      },
    });
    this.dispatcher.start();
  }

  get alive(): boolean {
    return this.#alive;
  }

  kill(): void {
    this.#alive = false;
  }

  /** Where a process may lose time or its life. */
  async #gate(): Promise<void> {
    const { clock } = this.#options;
    while (this.#alive && clock.now() < this.#standsStillUntil)
      await clock.sleep(this.#standsStillUntil - clock.now());
    if (!this.#alive) await new Promise<never>(() => undefined);
  }

  #fragileClock(clock: Clock): Clock {
    return {
      now: () => clock.now(),
      monotonic: () => clock.monotonic(),
      sleep: async (ms, signal) => {
        await clock.sleep(ms, signal);
        await this.#gate();
      },
    };
  }

  #fragileStorage(storage: DeliveryStorage): DeliveryStorage {
    const step = async <T>(work: () => Promise<T>): Promise<T> => {
      await this.#danger();
      const result = await work();
      await this.#danger();
      return result;
    };
    return {
      renew: (request) => step(() => storage.renew(request)),
      leave: (processId) => step(() => storage.leave(processId)),
      scan: (request) => step(() => storage.scan(request)),
      claim: (request) => step(() => storage.claim(request)),
      partnerRecords: (partnerId, refs) => step(() => storage.partnerRecords(partnerId, refs)),
      apply: (processId, changes, now) => step(() => storage.apply(processId, changes, now)),
    };
  }

  async #danger(): Promise<void> {
    const { clock, random, dangers } = this.#options;
    const { kill, pause, error, longestPauseMs } = dangers();
    if (random.fraction() < kill) this.kill();
    // A database answers when it likes: what others do meanwhile comes in between.
    if (random.fraction() < 0.2) await clock.sleep(Math.floor(random.fraction() * 40));
    if (random.fraction() < pause)
      this.#standsStillUntil = clock.now() + Math.floor(random.fraction() * longestPauseMs);
    await this.#gate();
    if (random.fraction() < error) throw new StorageDown('the database is away');
  }
}
