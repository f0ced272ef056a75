import { comparePositions, type LaneId } from '../model.ts';
import { MemoryStorage } from '../memory-storage.ts';
import type { ActivePartner } from '../active-partner.ts';
import type { StreamItem } from '../reader.ts';
import { FakePlatform, isPoison, isUnspeakable, type Effect, type PlatformTraits } from './fake-platform.ts';
import { FragileProcess, type Dangers } from './fragile-process.ts';
import { Site } from './site.ts';
import { seededRandom, VirtualClock } from './virtual-time.ts';

const START = Date.UTC(2024, 0, 15, 1);
const PROJECTS = ['P1', 'P2'];
const STORM_MS = 40_000;
const CALM_LIMIT_MS = 3_600_000;
const SAFE: Dangers = { kill: 0, pause: 0, error: 0, longestPauseMs: 0 };

export interface SeedReport {
  seed: number;
  traits: readonly PlatformTraits[];
  /** Every broken promise in words; empty when all were kept. */
  violations: readonly string[];
  records: number;
  effects: number;
  kills: number;
  /** Virtual time until everything had settled. */
  settledAfterMs: number;
}

/**
 * One bad day from one number: two hub processes, two platforms, records arriving, everything failing at random;
 * then calm. In the end each record has its one effect at each platform, in order, or is visibly refused. `ragged`:
 * the platforms also answer in any order, in part and more than once.
 */
export async function runSeed(seed: number, { ragged } = { ragged: false }): Promise<SeedReport> {
  const world = new World(seed, ragged);
  await world.storm();
  const settledAfterMs = await world.calm();
  return world.report(settledAfterMs);
}

class World {
  readonly #seed: number;
  readonly #clock = new VirtualClock(START);
  readonly #random: ReturnType<typeof seededRandom>;
  readonly #storage: MemoryStorage;
  readonly #site: Site;
  readonly #platforms = new Map<string, FakePlatform>();
  readonly #traits: PlatformTraits[];
  readonly #partners: ActivePartner[];
  readonly #faults: string[] = [];
  #processes: FragileProcess[] = [];
  #dangers: Dangers = SAFE;
  #kills = 0;

  constructor(seed: number, ragged: boolean) {
    this.#seed = seed;
    this.#random = seededRandom(seed);
    this.#storage = new MemoryStorage(() => this.#clock.now());
    this.#site = new Site((stream, count) => this.#storage.append(stream, count), this.#random);
    this.#traits = [this.#drawTraits(), this.#drawTraits()];
    this.#traits.forEach((traits, index) => {
      const name = `platform-${index}`;
      this.#platforms.set(name, new FakePlatform(name, traits, this.#clock, this.#random, { ragged }));
    });
    this.#partners = [...this.#platforms.keys()].map((platform) => ({
      partnerId: platform,
      platform,
      endpoint: 'https://platform.example',
      maxAgeDays: 30,
      start: { month: '0001-01-01', no: 0 },
      revision: 1,
      credentials: new Map(PROJECTS.map((key) => [key, { credential: {}, refusedUntil: null }])),
    }));
  }

  async storm(): Promise<void> {
    this.#dangers = { kill: 0.002, pause: 0.004, error: 0.01, longestPauseMs: 9_000 };
    for (const platform of this.#platforms.values()) platform.trouble = 0.4;
    for (let elapsed = 0; elapsed < STORM_MS;) {
      while (this.#processes.length < 2) this.#start();
      const step = Math.floor(this.#random.fraction() * 1_000);
      await this.#clock.run(step);
      elapsed += step;
      for (let n = Math.floor(this.#random.fraction() * 12); n > 0; n -= 1) this.#site.write(PROJECTS);
      this.#bury();
    }
    this.#site.complete(PROJECTS);
  }

  /** Nothing fails any more; how long until nothing is open? */
  async calm(): Promise<number> {
    this.#dangers = SAFE;
    for (const platform of this.#platforms.values()) platform.trouble = 0;
    while (this.#processes.length < 2) this.#start();
    const from = this.#clock.now();
    while (this.#clock.now() - from < CALM_LIMIT_MS) {
      await this.#clock.run(2_000);
      if (this.#openEnds().length === 0) break;
    }
    const settledAfterMs = this.#clock.now() - from;
    for (const one of this.#processes) one.kill();
    return settledAfterMs;
  }

  report(settledAfterMs: number): SeedReport {
    const violations = [...this.#faults, ...this.#openEnds()];
    for (const platform of this.#platforms.values()) violations.push(...platform.breaches);
    for (const partner of this.#partners) violations.push(...this.#judge(partner.partnerId));
    return {
      seed: this.#seed,
      traits: this.#traits,
      violations,
      records: [...this.#site.streams.values()].reduce((sum, { length }) => sum + length, 0),
      effects: [...this.#platforms.values()].reduce((sum, { effects }) => sum + effects.length, 0),
      kills: this.#kills,
      settledAfterMs,
    };
  }

  #drawTraits(): PlatformTraits {
    const pick = <T>(...choices: readonly T[]): T =>
      choices[Math.floor(this.#random.fraction() * choices.length)] as T;
    return {
      settle: pick('key', 'natural', 'query'),
      errors: pick('rows', 'whole', 'unknown'),
      asynchronous: pick(true, false),
      order: pick('sent', 'confirmed'),
      maxMembers: pick(1, 3, 8),
    };
  }

  #start(): void {
    this.#processes.push(
      new FragileProcess({
        storage: this.#storage,
        partners: { load: async () => this.#partners },
        platforms: this.#platforms,
        readers: this.#site.readers,
        clock: this.#clock,
        random: this.#random,
        dangers: () => this.#dangers,
        onFault: (error) =>
          this.#faults.push(`fault: ${error instanceof Error ? error.message : String(error)}`),
      }),
    );
  }

  #bury(): void {
    const living = this.#processes.filter(({ alive }) => alive);
    this.#kills += this.#processes.length - living.length;
    this.#processes = living;
  }

  #lanes(): { lane: LaneId; items: readonly StreamItem[] }[] {
    return this.#partners.flatMap(({ partnerId }) =>
      [...this.#site.streams].map(([name, items]) => {
        const [kind, key = ''] = name.split(' ') as [LaneId['kind'], string];
        return { lane: { partnerId, kind, key }, items };
      }),
    );
  }

  /** What is not settled yet. Items held for a refused record, and what waits behind them, are. */
  #openEnds(): string[] {
    return this.#lanes().flatMap(({ lane, items }) => {
      const name = `${lane.partnerId} ${lane.kind} ${lane.key}`;
      const last = items.at(-1);
      const stored = this.#storage.peek(lane);
      if (!last) return [];
      if (!stored) return [`${name} has no lane`];
      const ends: string[] = [];
      if (comparePositions(stored.lane.reach, last) < 0) ends.push(`${name} ends at ${stored.lane.reach.no}`);
      for (const call of stored.calls) if (call.closedAt === null) ends.push(`${name} call ${call.state}`);
      const held = new Set(
        stored.items
          .filter(
            ({ state, waitsFor }) => state === 'HELD' && isPoison({ recordId: waitsFor?.recordId ?? '' }),
          )
          .map(({ orderKey }) => orderKey),
      );
      for (const { state, no, orderKey } of stored.items)
        if (['SENT', 'UNKNOWN', 'WAITING', 'HELD'].includes(state) && !held.has(orderKey))
          ends.push(`${name} ${no} ${state}`);
      return ends;
    });
  }

  #judge(partnerId: string): string[] {
    const effects = this.#platforms.get(partnerId)?.effects ?? [];
    const found: string[] = [];
    for (const { lane, items } of this.#lanes()) {
      if (lane.partnerId !== partnerId) continue;
      const here = effects.filter(({ kind, projectId }) => kind === lane.kind && projectId === lane.key);
      found.push(...this.#judgeEffects(lane, items, here));
      if (this.#keepsOrder(partnerId)) found.push(...judgeOrder(lane, items, here));
    }
    return found;
  }

  /** Sent behind an item whose answer is due, an item overtakes it when that answer is "send it again". */
  #keepsOrder(partnerId: string): boolean {
    const traits = this.#traits[this.#partners.findIndex((partner) => partner.partnerId === partnerId)];
    return !traits || traits.order === 'confirmed' || !traits.asynchronous || traits.errors === 'rows';
  }

  #judgeEffects(lane: LaneId, items: readonly StreamItem[], effects: readonly Effect[]): string[] {
    const rows = new Map(this.#storage.peek(lane)?.items.map((row) => [row.no, row.state]));
    return items.flatMap((item) => {
      const times = effects.filter(
        ({ recordId, version }) => recordId === item.recordId && version === item.version,
      );
      const state = rows.get(item.no) ?? (item.report ? 'CONFIRMED' : 'SILENT');
      const expected = state === 'CONFIRMED' ? 1 : 0;
      const name = `${lane.partnerId} ${lane.kind} ${lane.key} ${item.no} ${item.recordId} ${state}`;
      if (times.length !== expected) return [`${name} took effect ${times.length} times`];
      if (state === 'REJECTED' && !isPoison(item)) return [`${name} without reason`];
      if (state === 'NOT_EXPRESSIBLE' && !isUnspeakable(item)) return [`${name} without reason`];
      return [];
    });
  }
}

/** Per order key, effects come in the order of the stream. */
function judgeOrder(lane: LaneId, items: readonly StreamItem[], effects: readonly Effect[]): string[] {
  const itemOf = new Map(items.map((item) => [`${item.recordId} ${item.version}`, item]));
  const last = new Map<string, number>();
  return effects.flatMap(({ recordId, version }) => {
    const item = itemOf.get(`${recordId} ${version}`);
    if (!item) return [`${lane.kind} ${recordId} is not a record`];
    const before = last.get(item.orderKey) ?? 0;
    last.set(item.orderKey, item.no);
    return before > item.no ? [`${lane.partnerId} ${lane.kind} ${item.no} after ${before}`] : [];
  });
}
