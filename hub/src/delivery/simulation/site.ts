import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { TeamRecord } from '@realname-hub/adapters/records.ts';
import type { Random } from '../../runtime/random.ts';
import { comparePositions, type Position, type StreamId } from '../model.ts';
import { readersOf, type RecordReader, type Readers, type StreamItem } from '../reader.ts';

const KINDS = ['team', 'projectWorker', 'attendance'] as const;

/** A stand-in body: the platforms of the simulation look at references only. */
const BODY: TeamRecord = {
  projectId: 'P',
  teamId: 'T',
  name: '钢筋班',
  company: { companyId: 'C', name: '模拟劳务公司' },
};

/** The records of a small site, written at random: new ones, newer versions, some that platforms refuse. */
export class Site {
  readonly streams = new Map<string, StreamItem[]>();
  readonly readers: Readers;
  readonly #append: (stream: StreamId, count: number) => Position;
  readonly #random: Random;
  #serial = 0;

  constructor(append: (stream: StreamId, count: number) => Position, random: Random) {
    this.#append = append;
    this.#random = random;
    this.readers = readersOf(KINDS.map((kind) => this.#reader(kind)));
  }

  /** One more record somewhere on one of the projects; what refers to another sometimes comes before it. */
  write(projects: readonly string[]): void {
    const key = this.#pick(projects);
    const kind = this.#pick([
      'team',
      'projectWorker',
      'projectWorker',
      'attendance',
      'attendance',
      'attendance',
      'attendance',
    ] as const);
    const team = `team-${this.#below(3)}`;
    const worker = `${this.#pick(['worker', 'worker', 'worker', 'worker', 'poison-worker'])}-${this.#below(6)}`;
    if (kind === 'team') this.#store(kind, key, { recordId: team, orderKey: team, references: {} });
    else if (kind === 'projectWorker')
      this.#store(kind, key, {
        recordId: worker,
        orderKey: worker,
        references: { team: { key, recordId: team } },
      });
    else {
      const prefix = this.#pick([
        'event',
        'event',
        'event',
        'event',
        'event',
        'event',
        'poison',
        'unspeakable',
      ]);
      const recordId = `${prefix}-${this.#serial++}`;
      this.#store(kind, key, {
        recordId,
        orderKey: worker,
        references: { projectWorker: { key, recordId: worker } },
      });
    }
  }

  /** What others wait for and was never written: with it nothing is held for lack of a record. */
  complete(projects: readonly string[]): void {
    for (const key of projects) {
      for (let n = 0; n < 3; n += 1) this.#storeOnce('team', key, `team-${n}`, {});
      for (let n = 0; n < 6; n += 1)
        this.#storeOnce('projectWorker', key, `worker-${n}`, { team: { key, recordId: `team-${n % 3}` } });
    }
  }

  #storeOnce(kind: RecordKind, key: string, recordId: string, references: StreamItem['references']): void {
    if (this.#stream(kind, key).some((item) => item.recordId === recordId)) return;
    this.#store(kind, key, { recordId, orderKey: recordId, references });
  }

  #store(
    kind: RecordKind,
    key: string,
    record: Pick<StreamItem, 'recordId' | 'orderKey' | 'references'>,
  ): void {
    const stream = this.#stream(kind, key);
    const version = stream.filter(({ recordId }) => recordId === record.recordId).length + 1;
    const { no, month } = this.#append({ kind, key }, 1);
    stream.push({
      ...record,
      no,
      month,
      version,
      report: this.#random.fraction() < 0.9 || kind !== 'attendance',
      body: BODY,
    });
  }

  #stream(kind: RecordKind, key: string): StreamItem[] {
    const name = `${kind} ${key}`;
    const stream = this.streams.get(name) ?? [];
    this.streams.set(name, stream);
    return stream;
  }

  #reader(kind: RecordKind): RecordReader {
    return {
      kind,
      tracked: kind !== 'attendance',
      read: async (requests) =>
        requests.map(({ key, after, limit }) =>
          this.#stream(kind, key)
            .filter((item) => comparePositions(item, after) > 0)
            .slice(0, limit),
        ),
      readPositions: async (requests) =>
        requests.map(({ key, positions }) => {
          const wanted = new Set(positions.map(({ no }) => no));
          return this.#stream(kind, key).filter(({ no }) => wanted.has(no));
        }),
    };
  }

  #below(count: number): number {
    return Math.floor(this.#random.fraction() * count);
  }

  #pick<T>(choices: readonly T[]): T {
    const choice = choices[this.#below(choices.length)];
    if (choice === undefined) throw new Error('nothing to pick from');
    return choice;
  }
}
