import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { AttendanceRecord } from '@realname-hub/adapters/records.ts';
import type { AcceptedCapture } from '../../../hub/src/attendance/capture.ts';
import { memoryAttendanceReader } from '../../../hub/src/attendance/memory-attendance-reader.ts';
import { MemoryIntakeStorage } from '../../../hub/src/attendance/memory-intake-storage.ts';
import type { ActivePartner } from '../../../hub/src/delivery/active-partner.ts';
import { MemoryStorage } from '../../../hub/src/delivery/memory-storage.ts';
import { BEGINNING } from '../../../hub/src/delivery/model.ts';
import { readersOf, type Readers } from '../../../hub/src/delivery/reader.ts';
import { FakePlatform, type PlatformTraits } from '../../../hub/src/delivery/simulation/fake-platform.ts';
import { FragileProcess, type Dangers } from '../../../hub/src/delivery/simulation/fragile-process.ts';
import { seededRandom, VirtualClock } from '../../../hub/src/delivery/simulation/virtual-time.ts';
import type { Random } from '../../../hub/src/runtime/random.ts';
import { keepsOrder, planDay, type DayPlan } from './day-plan.ts';
import { DeliveryWatch, type WatchedItem } from './delivery-watch.ts';
import type { Network } from './device-link.ts';
import { EdgeFront } from './edge-front.ts';
import { IntakeWatch } from './intake-watch.ts';
import { openEnds, wrongAtIntake, wrongAtPartner } from './last-judgement.ts';
import { Mischief } from './mischief.ts';
import { PERSON, SiteRegistry } from './site-registry.ts';
import { Terminal } from './terminal.ts';
import { Truth } from './truth.ts';

const START = Date.UTC(2024, 0, 15, 1);
const CALM_LIMIT_MS = 3_600_000;
const STORM: Dangers = { kill: 0.002, pause: 0.003, error: 0.01 };
const SAFE: Dangers = { kill: 0, pause: 0, error: 0 };

export interface DayReport {
  seed: number;
  plan: DayPlan;
  /** Every broken promise in words, with its moment; empty when all were kept. */
  violations: readonly string[];
  passages: number;
  promised: number;
  effects: number;
  /** Hub processes that died, and cuts of a terminal's power. */
  kills: number;
  cuts: number;
  parked: number;
  /** Virtual time until everything had settled. */
  settledAfterMs: number;
}

/**
 * One whole bad day from one number: terminals that lose power and time, a network that loses and doubles, edge and
 * delivery processes that die, papers that come late, platforms in trouble; then calm. Every promise is checked at
 * every step, and in the end each passage is where it belongs: nothing lost, nothing twice, nothing false.
 */
export async function runDay(seed: number): Promise<DayReport> {
  const day = new BadDay(seed);
  await day.storm();
  const settledAfterMs = await day.calm();
  return day.report(settledAfterMs);
}

export class BadDay {
  readonly time = new VirtualClock(START);
  readonly #seed: number;
  readonly #random: Random;
  readonly #plan: DayPlan;
  readonly #truth = new Truth();
  readonly #storage: MemoryStorage;
  readonly #captures: MemoryIntakeStorage;
  readonly #registry: SiteRegistry;
  readonly #intakeWatch: IntakeWatch;
  readonly #deliveryWatch: DeliveryWatch;
  readonly #platforms: ReadonlyMap<string, FakePlatform>;
  readonly #partners: readonly ActivePartner[];
  readonly #readers: Readers;
  readonly #front: EdgeFront;
  readonly #terminals: readonly Terminal[];
  readonly #mischief: Mischief;
  readonly #violations: string[] = [];
  readonly #passed = new Map<string, WatchedItem[]>();
  #processes: FragileProcess[] = [];
  #dangers = STORM;
  #networkTrouble = 0.5;
  #kills = 0;

  constructor(seed: number) {
    this.#seed = seed;
    const random = seededRandom(seed);
    const { time } = this;
    this.#random = random;
    this.#plan = planDay(random);
    const { projects, platforms } = this.#plan;
    const now = () => time.now();
    const onBreach = (words: string) => this.#breach(words);

    this.#storage = new MemoryStorage(now);
    const append = this.#storage.append.bind(this.#storage);
    this.#registry = new SiteRegistry(projects, append, () => this.#intakeWatch.watched());
    this.#captures = new MemoryIntakeStorage({ site: this.#registry.site, append });
    this.#intakeWatch = new IntakeWatch({
      storage: this.#captures,
      falseIn: (fact, projectId) => this.#truth.falseInFact(fact, projectId),
      onBreach,
    });
    this.#readers = readersOf([
      this.#registry.reader('team'),
      this.#registry.reader('projectWorker'),
      memoryAttendanceReader({
        stream: (projectId) => this.#captures.stream(projectId),
        personOf: () => PERSON,
        photoArrivals: new Map(),
      }),
    ]);
    this.#deliveryWatch = new DeliveryWatch({
      storage: this.#storage,
      streamOf: (kind, key) => this.#streamOf(kind, key),
      keepsOrder: (partnerId) => keepsOrder(this.#traitsOf(partnerId)),
      natureOf: (item) => this.#truth.natureOf(item),
      now,
      onBreach,
    });
    this.#platforms = new Map(
      platforms.map((traits, at) => [`platform-${at}`, this.#platform(`platform-${at}`, traits)]),
    );
    this.#partners = [...this.#platforms.keys()].map((name) => partnerOf(name, projects));
    this.#front = new EdgeFront({
      time,
      random,
      storage: this.#intakeWatch.watched(),
      dangers: () => this.#dangers,
      ackedSeq: (deviceSn, journalId) =>
        this.#captures.journals.get(`${deviceSn}/${journalId}`)?.contiguous ?? null,
      onAnswer: (submission, result) => this.#intakeWatch.answered(submission, result),
      onFault: (error) => this.#breach(`fault at the edge: ${String(error)}`),
    });
    const network = this.#network();
    this.#terminals = this.#plan.terminals.map(
      (one) => new Terminal({ ...one, time, random, network, truth: this.#truth, onFault: onBreach }),
    );
    this.#mischief = new Mischief({
      plan: this.#plan,
      time,
      random,
      registry: this.#registry,
      terminals: this.#terminals,
      platforms: [...this.#platforms.values()],
    });
  }

  async storm(): Promise<void> {
    this.#mischief.begin();
    for (let turn = 0; turn < this.#plan.turns; turn += 1) {
      while (this.#processes.length < 2) this.#startProcess();
      await this.time.run(Math.floor(this.#random.fraction() * 1_000));
      this.#mischief.turn();
      this.#bury();
    }
  }

  /** Nothing fails any more; how long until nothing is open? */
  async calm(): Promise<number> {
    this.#dangers = SAFE;
    this.#networkTrouble = 0;
    this.#mischief.end();
    const names = [...this.#platforms.keys()];
    const from = this.time.now();
    if (this.#plan.lastStaysAway) {
      const last = names.pop();
      this.#heal(names);
      const away = this.#platforms.get(last ?? '');
      if (away) away.down = true;
      await this.#settle(names);
      for (const end of this.#endsOf(names)) this.#breach(`held up by ${last}: ${end}`);
    }
    this.#heal([...this.#platforms.keys()]);
    await this.#settle([...this.#platforms.keys()]);
    for (const one of this.#processes) one.kill();
    this.#front.stop();
    return this.time.now() - from;
  }

  report(settledAfterMs: number): DayReport {
    const world = this.#world;
    for (const terminal of this.#terminals)
      if (!terminal.isDrained) this.#breach(`${terminal.sn} still has something to send`);
    for (const end of this.#endsOf([...this.#platforms.keys()])) this.#breach(`still open: ${end}`);
    for (const words of wrongAtIntake(world)) this.#breach(words);
    for (const name of this.#platforms.keys())
      for (const words of wrongAtPartner(world, name)) this.#breach(words);
    for (const platform of this.#platforms.values())
      for (const words of platform.breaches) this.#breach(words);
    const passages = [...this.#truth.passages.values()];
    return {
      seed: this.#seed,
      plan: this.#plan,
      violations: this.#violations,
      passages: passages.length,
      promised: passages.filter(({ eventId }) => eventId !== null).length,
      effects: this.#deliveryWatch.effects,
      kills: this.#kills + this.#front.kills,
      cuts: this.#mischief.cuts,
      parked: this.#captures.parked.length,
      settledAfterMs,
    };
  }

  #breach(words: string): void {
    this.#violations.push(`${Math.round(this.time.monotonic())} ms: ${words}`);
  }

  get #world() {
    return {
      storage: this.#storage,
      truth: this.#truth,
      intake: this.#intakeWatch,
      delivery: this.#deliveryWatch,
      projects: this.#plan.projects,
      streamOf: (kind: RecordKind, key: string) => this.#streamOf(kind, key),
    };
  }

  #streamOf(kind: RecordKind, key: string): readonly WatchedItem[] {
    if (kind !== 'attendance') return this.#registry.stream(kind, key);
    const known = this.#passed.get(key) ?? [];
    this.#passed.set(key, known);
    for (const capture of this.#captures.stream(key).slice(known.length)) known.push(watchedCapture(capture));
    return known;
  }

  #platform(name: string, traits: PlatformTraits): FakePlatform {
    const platform = new FakePlatform(name, traits, this.time, this.#random, {
      natureOf: (item) => this.#truth.natureOf(item),
      ragged: true,
      deadlineMs: 5_000,
      retryAfterMs: 1_500,
      onArrival: (call, composed) => this.#deliveryWatch.arrived(name, call, composed),
      onThrottled: (call, until) => this.#deliveryWatch.throttled(call, until),
      onEffect: (effect, item) => {
        this.#deliveryWatch.tookEffect(name, effect);
        if (effect.kind !== 'attendance') return;
        const wrong = this.#truth.falseInRecord(item.body as AttendanceRecord);
        if (wrong) this.#breach(`${name} was told of ${item.recordId} ${wrong}`);
      },
    });
    platform.trouble = 0.4;
    return platform;
  }

  #network(): Network {
    return {
      time: this.time,
      random: this.#random,
      front: this.#front,
      trouble: () => this.#networkTrouble,
      onSent: (events, bootId) => {
        for (const event of events) {
          const wrong = this.#truth.falseInEvent(event, bootId);
          if (wrong) this.#breach(`${event.eventId} is sent ${wrong}`);
        }
      },
      onBreach: (words) => this.#breach(words),
    };
  }

  #startProcess(): void {
    this.#processes.push(
      new FragileProcess({
        storage: this.#deliveryWatch.watched(),
        partners: { load: async () => this.#partners },
        platforms: this.#platforms,
        readers: this.#readers,
        clock: this.time,
        random: this.#random,
        dangers: () => this.#dangers,
        onFault: (error) => this.#breach(`fault: ${error instanceof Error ? error.message : String(error)}`),
      }),
    );
  }

  #bury(): void {
    const living = this.#processes.filter(({ alive }) => alive);
    this.#kills += this.#processes.length - living.length;
    this.#processes = living;
  }

  #heal(names: readonly string[]): void {
    for (const name of names) {
      const platform = this.#platforms.get(name);
      if (platform) Object.assign(platform, { trouble: 0, down: false });
    }
  }

  async #settle(names: readonly string[]): Promise<void> {
    const from = this.time.now();
    // One process has to manage alone what two had begun.
    while (this.#processes.length > 1) this.#processes.pop()?.kill();
    if (this.#processes.length === 0) this.#startProcess();
    while (this.time.now() - from < CALM_LIMIT_MS) {
      for (const terminal of this.#terminals) if (!terminal.isRunning) terminal.start('POWER');
      await this.time.run(3_000);
      if (this.#terminals.every(({ isDrained }) => isDrained) && this.#endsOf(names).length === 0) return;
    }
  }

  #endsOf(names: readonly string[]): string[] {
    return names.flatMap((name) => openEnds(this.#world, name));
  }

  #traitsOf(partnerId: string): PlatformTraits {
    const traits = this.#plan.platforms[Number(partnerId.split('-')[1])];
    if (!traits) throw new Error(`no platform ${partnerId}`);
    return traits;
  }
}

/** What the hub should make of it, read from the books and not from delivery's reader. */
function watchedCapture({ no, month, fact, notCounted, enrolment }: AcceptedCapture): WatchedItem {
  const { recordId, workerId, details } = fact.stated;
  const report = notCounted === null && enrolment !== null;
  return { no, month, recordId, version: 1, orderKey: workerId ?? recordId, report, body: details };
}

function partnerOf(platform: string, projects: readonly string[]): ActivePartner {
  return {
    partnerId: platform,
    platform,
    endpoint: 'https://platform.example',
    maxAgeDays: 30,
    start: BEGINNING,
    revision: 1,
    credentials: new Map(projects.map((key) => [key, { credential: {}, refusedUntil: null }])),
  };
}
