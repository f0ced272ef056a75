import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SharedKey } from '@realname-hub/sdk';
import type { DayTime } from './day/beijing.ts';
import type { PaidWages } from './wages/pay-day.ts';

/** What the demo has to remember besides the devices' journals, the database and the platforms' files. */
export interface CityFacts {
  /** Part of idempotency keys, so that a fresh data folder is a fresh city. */
  runId: string;
  /** Milliseconds since the epoch, when this folder's day began. */
  startedAt: number;
  /** How much of the day is over, in milliseconds of the day. */
  elapsedMs: number;
  /** Wall time of all starts together. */
  runningMs: number;
  registered: boolean;
  ports: Record<string, number>;
  keys: Record<string, SharedKey>;
  /** Partners that have their credentials, with the endpoint that they were given. */
  partners: Record<string, string>;
  /** The hub's ids of the fixture's workers. */
  workerIds: Record<string, string>;
  acts: Record<string, ActRecord>;
  /** What became of the wages, once they are paid. */
  wages?: PaidWages;
  /** When captures of devices with a wrong clock really happened, by `device/number`. */
  trueTimes: Record<string, DayTime>;
  /** What the hub answered to events that were sent once more on purpose. */
  repeated: Record<string, string>;
}

export interface ActRecord {
  /** When it was begun; a repetition after a crash states the same moment. */
  at: number;
  done: boolean;
  /** Captures that it stated, and how many of them were answered as repetitions of a deliberate second sending. */
  captured?: number;
  duplicates?: number;
  /** Parked captures that it decides about. */
  parked?: readonly { parkedId: string; recordId: string }[];
}

const FILE = 'city.json';

/** Kept in one small file that is replaced as a whole, so that a kill leaves the old or the new one. */
export class CityState {
  readonly #path: string;
  readonly facts: CityFacts;

  private constructor(path: string, facts: CityFacts) {
    this.#path = path;
    this.facts = facts;
  }

  static open(folder: string, now: number): CityState {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, FILE);
    if (existsSync(path)) return new CityState(path, JSON.parse(readFileSync(path, 'utf8')) as CityFacts);
    const state = new CityState(path, freshFacts(now));
    state.save();
    return state;
  }

  /** Writes what was changed in `facts`. */
  save(): void {
    const half = `${this.#path}.half`;
    // The file holds the demo's keys.
    writeFileSync(half, `${JSON.stringify(this.facts, null, 1)}\n`, { mode: 0o600 });
    renameSync(half, this.#path);
  }

  /** The record of an act, begun now unless it was begun before. */
  beginAct(id: string, now: number): ActRecord {
    const known = this.facts.acts[id];
    if (known !== undefined) return known;
    const act: ActRecord = { at: now, done: false };
    this.facts.acts[id] = act;
    this.save();
    return act;
  }

  workerId(key: string): string {
    const workerId = this.facts.workerIds[key];
    if (workerId === undefined) throw new Error(`worker ${key} is not registered yet`);
    return workerId;
  }
}

function freshFacts(now: number): CityFacts {
  return {
    runId: randomBytes(8).toString('hex'),
    startedAt: now,
    elapsedMs: 0,
    runningMs: 0,
    registered: false,
    ports: {},
    keys: {},
    partners: {},
    workerIds: {},
    acts: {},
    trueTimes: {},
    repeated: {},
  };
}
