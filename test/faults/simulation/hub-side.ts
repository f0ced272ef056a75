import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { AttendanceRecord } from '@realname-hub/adapters/records.ts';
import type { AcceptedCapture } from '../../../hub/src/attendance/capture.ts';
import type { IntakeStorage } from '../../../hub/src/attendance/intake-storage.ts';
import { memoryAttendanceReader } from '../../../hub/src/attendance/memory-attendance-reader.ts';
import { MemoryIntakeStorage } from '../../../hub/src/attendance/memory-intake-storage.ts';
import type { ActivePartner } from '../../../hub/src/delivery/active-partner.ts';
import { MemoryStorage } from '../../../hub/src/delivery/memory-storage.ts';
import { BEGINNING } from '../../../hub/src/delivery/model.ts';
import { readersOf, type Readers } from '../../../hub/src/delivery/reader.ts';
import { FakePlatform, type PlatformTraits } from '../../../hub/src/delivery/simulation/fake-platform.ts';
import { FragileProcess, type Dangers } from '../../../hub/src/delivery/simulation/fragile-process.ts';
import type { DeliveryStorage } from '../../../hub/src/delivery/storage.ts';
import type { Clock } from '../../../hub/src/runtime/clock.ts';
import type { Random } from '../../../hub/src/runtime/random.ts';
import type { DayPlan, PlannedPlatform } from './day-plan.ts';
import { DeliveryWatch, type WatchedItem } from './delivery-watch.ts';
import { EdgeFront } from './edge-front.ts';
import { IntakeWatch } from './intake-watch.ts';
import { PERSON, SiteRegistry } from './site-registry.ts';
import type { Truth } from './truth.ts';

export interface HubSideOptions {
  plan: DayPlan;
  time: Clock;
  random: Random;
  truth: Truth;
  dangers: () => Dangers;
  sabotage: Sabotage;
  onBreach: (words: string) => void;
}

/** What tests break on purpose between the hub's code and its storage, to see that it is noticed. */
export interface Sabotage {
  intake?: (storage: IntakeStorage) => IntakeStorage;
  delivery?: (storage: DeliveryStorage) => DeliveryStorage;
}

const DELIVERY_PROCESSES = 2;

/** The hub: its storage in memory, its edge and delivery processes, the platforms it reports to, and who watches. */
export class HubSide {
  readonly storage: MemoryStorage;
  readonly captures: MemoryIntakeStorage;
  readonly registry: SiteRegistry;
  readonly front: EdgeFront;
  readonly intakeWatch: IntakeWatch;
  readonly deliveryWatch: DeliveryWatch;
  readonly platforms: ReadonlyMap<string, FakePlatform>;
  kills = 0;
  readonly #options: HubSideOptions;
  readonly #partners: readonly ActivePartner[];
  readonly #readers: Readers;
  readonly #passed = new Map<string, WatchedItem[]>();
  #processes: FragileProcess[] = [];

  constructor(options: HubSideOptions) {
    const { plan, time, random, truth, dangers, sabotage, onBreach } = options;
    this.#options = options;
    this.storage = new MemoryStorage(() => time.now());
    const append = this.storage.append.bind(this.storage);
    this.registry = new SiteRegistry(plan.projects, append, () => intakeStorage);
    this.captures = new MemoryIntakeStorage({ site: this.registry.site, append });
    this.intakeWatch = new IntakeWatch({
      storage: this.captures,
      falseIn: (fact, projectId) => truth.falseInFact(fact, projectId),
      onBreach,
    });
    const intakeStorage = (sabotage.intake ?? unbroken)(this.intakeWatch.watched());
    this.deliveryWatch = new DeliveryWatch({
      storage: this.storage,
      streamOf: (kind, key) => this.streamOf(kind, key),
      traitsOf: (partnerId) => traitsOf(plan, partnerId),
      natureOf: (item) => truth.natureOf(item),
      now: () => time.now(),
      onBreach,
    });
    this.platforms = new Map(
      plan.platforms.map((traits, at) => [platformName(at), this.#platform(platformName(at), traits)]),
    );
    this.#partners = [...this.platforms.keys()].map((name) => partnerOf(name, plan.projects));
    this.#readers = this.#readersOfKinds();
    this.front = new EdgeFront({
      time,
      random,
      storage: intakeStorage,
      dangers,
      ackedSeq: (deviceSn, journalId) =>
        this.captures.journals.get(`${deviceSn}/${journalId}`)?.contiguous ?? null,
      onAnswer: (submission, result) => this.intakeWatch.answered(submission, result),
      onFault: (error) => onBreach(`fault at the edge: ${String(error)}`),
    });
  }

  /** Two delivery processes run; those that died are counted and replaced. */
  replaceDead(): void {
    this.#bury();
    while (this.#processes.length < DELIVERY_PROCESSES) this.#start();
  }

  /** One has to manage alone what two had begun. */
  leaveOne(): void {
    this.#bury();
    while (this.#processes.length > 1) this.#processes.pop()?.kill();
    if (this.#processes.length === 0) this.#start();
  }

  stop(): void {
    for (const one of this.#processes) one.kill();
    this.front.stop();
  }

  /** What is in a stream, from the books and not through delivery's readers. */
  streamOf(kind: RecordKind, key: string): readonly WatchedItem[] {
    if (kind !== 'attendance') return this.registry.stream(kind, key);
    const known = this.#passed.get(key) ?? [];
    this.#passed.set(key, known);
    for (const capture of this.captures.stream(key).slice(known.length)) known.push(watchedCapture(capture));
    return known;
  }

  #readersOfKinds(): Readers {
    return readersOf([
      this.registry.reader('team'),
      this.registry.reader('projectWorker'),
      memoryAttendanceReader({
        stream: (projectId) => this.captures.stream(projectId),
        personOf: () => PERSON,
        photoArrivals: new Map(),
      }),
    ]);
  }

  #platform(name: string, traits: PlannedPlatform): FakePlatform {
    const { time, random, truth, onBreach } = this.#options;
    return new FakePlatform(name, traits, time, random, {
      natureOf: (item) => truth.natureOf(item),
      ragged: true,
      namesRows: traits.namesRows,
      deadlineMs: 5_000,
      retryAfterMs: 1_500,
      onArrival: (call, composed) => this.deliveryWatch.arrived(name, call, composed),
      onThrottled: (call, until) => this.deliveryWatch.throttled(call, until),
      onEffect: (effect, item) => {
        this.deliveryWatch.tookEffect(name, effect);
        if (effect.kind !== 'attendance') return;
        const wrong = truth.falseInRecord(item.body as AttendanceRecord);
        if (wrong) onBreach(`${name} was told of ${item.recordId} ${wrong}`);
      },
    });
  }

  #start(): void {
    const { time, random, dangers, sabotage, onBreach } = this.#options;
    this.#processes.push(
      new FragileProcess({
        storage: (sabotage.delivery ?? unbroken)(this.deliveryWatch.watched()),
        partners: { load: async () => this.#partners },
        platforms: this.platforms,
        readers: this.#readers,
        clock: time,
        random,
        dangers,
        onFault: (error) => onBreach(`fault: ${error instanceof Error ? error.message : String(error)}`),
      }),
    );
  }

  #bury(): void {
    const living = this.#processes.filter(({ alive }) => alive);
    this.kills += this.#processes.length - living.length;
    this.#processes = living;
  }
}

function unbroken<Storage>(storage: Storage): Storage {
  return storage;
}

function platformName(at: number): string {
  return `platform-${at}`;
}

function traitsOf({ platforms }: DayPlan, partnerId: string): PlatformTraits {
  const traits = platforms.find((_, at) => platformName(at) === partnerId);
  if (!traits) throw new Error(`no platform ${partnerId}`);
  return traits;
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

/** What the hub should make of a capture. */
function watchedCapture({ no, month, fact, notCounted, enrolment }: AcceptedCapture): WatchedItem {
  const { recordId, workerId, details } = fact.stated;
  const report = notCounted === null && enrolment !== null;
  return { no, month, recordId, version: 1, orderKey: workerId ?? recordId, report, body: details };
}
