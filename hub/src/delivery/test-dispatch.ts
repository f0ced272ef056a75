import type { PartnerAdapter, RecordKind } from '@realname-hub/adapters/port.ts';
import { systemClock } from '../runtime/clock.ts';
import { systemRandom } from '../runtime/random.ts';
import type { AuditWriter } from '../security/audit.ts';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import { Dispatcher } from './dispatcher.ts';
import { comparePositions, type ItemOutcome } from './model.ts';
import { Partners, type NewPartner } from './partners.ts';
import { PostgresStorage } from './postgres-storage.ts';
import { DeliveryQueries } from './queries.ts';
import { readersOf, type Readers, type RecordReader, type StreamItem } from './reader.ts';
import { FakePlatform, type PlatformTraits } from './simulation/fake-platform.ts';
import { appendToStreams } from './streams.ts';
import { countsByState } from './test-standings.ts';

const KINDS = ['team', 'projectWorker', 'attendance'] as const;
const TRAITS: PlatformTraits = {
  settle: 'query',
  errors: 'rows',
  asynchronous: false,
  order: 'sent',
  maxMembers: 20,
};
const BODY = {
  projectId: 'P',
  teamId: 'T',
  name: '钢筋班',
  company: { companyId: 'C', name: '模拟劳务公司' },
};

export const NEW_PARTNER: Omit<NewPartner, 'partnerId'> = {
  platform: 'fake',
  title: '模拟平台',
  endpoint: 'https://platform.example',
  maxAgeDays: 30,
  startFrom: 'FIRST',
  kinds: KINDS,
};

export interface Stored {
  references?: Readonly<Record<string, string>>;
  /** Other than the record itself. */
  orderKey?: string;
  version?: number;
}

/** The dispatcher on PostgreSQL, with one partner `national` on a platform that answers as the test says. */
export interface DispatchWorld {
  database: TestDatabase;
  platform: FakePlatform;
  partners: Partners;
  queries: DeliveryQueries;
  readers: Readers;
  audit: AuditWriter;
  outcomes: ItemOutcome[];
  audited: { action: string; object: string }[];
  start(adapter?: PartnerAdapter): Dispatcher;
  /** Takes numbers for these records; the stream grows as it does in the hub. */
  store(kind: RecordKind, key: string, recordIds: readonly string[], more?: Stored): Promise<void>;
  confirmed(): Promise<number>;
  close(): Promise<void>;
}

export async function openDispatchWorld(traits: Partial<PlatformTraits> = {}): Promise<DispatchWorld> {
  const database = await createTestDatabase();
  const records = new Map<string, StreamItem[]>();
  const outcomes: ItemOutcome[] = [];
  const audited: { action: string; object: string }[] = [];
  const dispatchers: Dispatcher[] = [];
  const audit: AuditWriter = async (_trx, { action, object }) => void audited.push({ action, object });
  const platform = new FakePlatform('fake', { ...TRAITS, ...traits }, systemClock, systemRandom);
  const partners = new Partners(database.db, cipher, audit);
  const readers = readersOf(KINDS.map((kind) => readerOf(kind, records, outcomes)));
  await partners.add('operator:test', { ...NEW_PARTNER, partnerId: 'national' });
  await partners.setCredential('operator:test', 'national', 'P1', { secret: 'one' });
  await partners.setCredential('operator:test', 'national', 'P2', { secret: 'two' });
  return {
    ...{ database, platform, partners, readers, audit, outcomes, audited },
    queries: new DeliveryQueries(database.db),
    start: (adapter = platform.adapter(() => true)) => {
      const dispatcher = new Dispatcher({
        storage: new PostgresStorage(database.db, { readers, audit }),
        partners,
        adapterOf: (name) => (name === 'fake' ? adapter : null),
        httpOf: () => ({ send: async () => ({ kind: 'notSent', reason: 'no network here' }) }),
        readers,
        photos: null,
        clock: systemClock,
        random: systemRandom,
        onFault: (error) => {
          throw error;
        },
        stopGraceMs: 1_000,
      });
      dispatcher.start();
      dispatchers.push(dispatcher);
      return dispatcher;
    },
    store: async (kind, key, recordIds, more = {}) => {
      const [first] = await database.db
        .transaction()
        .execute((trx) => appendToStreams(trx, [{ kind, key, count: recordIds.length }], systemClock.now()));
      const stream = records.get(`${kind} ${key}`) ?? [];
      recordIds.forEach((recordId, index) =>
        stream.push({
          no: (first?.no ?? 0) + index,
          month: first?.month ?? '',
          recordId,
          version: more.version ?? 1,
          orderKey: more.orderKey ?? recordId,
          report: true,
          references: Object.fromEntries(
            Object.entries(more.references ?? {}).map(([of, id]) => [of, { key, recordId: id }]),
          ),
          body: BODY,
        }),
      );
      records.set(`${kind} ${key}`, stream);
    },
    confirmed: async () => (await countsByState(database.db)).get('national')?.CONFIRMED ?? 0,
    close: async () => {
      for (const dispatcher of dispatchers) await dispatcher.stop();
      await database.close();
    },
  };
}

function readerOf(
  kind: RecordKind,
  records: ReadonlyMap<string, StreamItem[]>,
  outcomes: ItemOutcome[],
): RecordReader {
  const streamOf = (key: string) => records.get(`${kind} ${key}`) ?? [];
  return {
    kind,
    tracked: kind !== 'attendance',
    read: async (requests) =>
      requests.map(({ key, after, limit }) =>
        streamOf(key)
          .filter((item) => comparePositions(item, after) > 0)
          .slice(0, limit),
      ),
    readPositions: async (requests) =>
      requests.map(({ key, positions }) =>
        streamOf(key).filter((item) => positions.some(({ no }) => no === item.no)),
      ),
    onOutcomes: async (_trx, told) => void outcomes.push(...told),
  };
}

const cipher = {
  seal: (plain: string, context: string) => Buffer.from(`${context}|${plain}`),
  open: (sealed: Uint8Array, context: string) => {
    const [sealedFor = '', plain = ''] = Buffer.from(sealed).toString().split('|');
    if (sealedFor !== context) throw new Error('sealed for something else');
    return plain;
  },
};

export function names(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-event-${index}`);
}

/** For what comes by itself: however slow the machine is, within a minute. */
export async function until(reached: () => Promise<boolean>): Promise<void> {
  const deadline = systemClock.monotonic() + 60_000;
  while (!(await reached())) {
    if (systemClock.monotonic() > deadline) throw new Error('it never came to that');
    await systemClock.sleep(50);
  }
}
