import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PartnerAdapter, RecordKind } from '@realname-hub/adapters/port.ts';
import { systemClock } from '../runtime/clock.ts';
import { systemRandom } from '../runtime/random.ts';
import type { AuditWriter } from '../security/audit.ts';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import { Dispatcher } from './dispatcher.ts';
import { comparePositions, type ItemOutcome } from './model.ts';
import { DeliveryOperations } from './operations.ts';
import { Partners } from './partners.ts';
import { PostgresStorage } from './postgres-storage.ts';
import { DeliveryQueries } from './queries.ts';
import { countsByState, standings } from './test-standings.ts';
import { readersOf, type RecordReader, type StreamItem } from './reader.ts';
import { FakePlatform, type PlatformTraits } from './simulation/fake-platform.ts';
import { appendToStreams } from './streams.ts';

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

describe('dispatcher on PostgreSQL', () => {
  let database: TestDatabase;
  let platform: FakePlatform;
  let partners: Partners;
  let queries: DeliveryQueries;
  let records: Map<string, StreamItem[]>;
  let outcomes: ItemOutcome[];
  let audited: { action: string; object: string }[];
  let dispatchers: Dispatcher[];

  const audit: AuditWriter = async (_trx, { action, object }) => void audited.push({ action, object });

  beforeEach(async () => {
    database = await createTestDatabase();
    records = new Map();
    outcomes = [];
    audited = [];
    dispatchers = [];
    platform = new FakePlatform('fake', TRAITS, systemClock, systemRandom);
    partners = new Partners(database.db, cipher, audit);
    queries = new DeliveryQueries(database.db);
    await partners.add('operator:test', { ...NEW_PARTNER, partnerId: 'national' });
    await partners.setCredential('operator:test', 'national', 'P1', { secret: 'one' });
    await partners.setCredential('operator:test', 'national', 'P2', { secret: 'two' });
  });
  afterEach(async () => {
    for (const dispatcher of dispatchers) await dispatcher.stop();
    await database.close();
  });

  const start = (adapter: PartnerAdapter = platform.adapter(() => true)): Dispatcher => {
    const readers = readersOf(KINDS.map((kind) => readerOf(kind)));
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
  };

  const readerOf = (kind: RecordKind): RecordReader => ({
    kind,
    tracked: kind !== 'attendance',
    read: async (requests) =>
      requests.map(({ key, after, limit }) =>
        (records.get(`${kind} ${key}`) ?? [])
          .filter((item) => comparePositions(item, after) > 0)
          .slice(0, limit),
      ),
    readPositions: async (requests) =>
      requests.map(({ key, positions }) =>
        (records.get(`${kind} ${key}`) ?? []).filter((item) => positions.some(({ no }) => no === item.no)),
      ),
    onOutcomes: async (_trx, told) => void outcomes.push(...told),
  });

  const store = async (
    kind: RecordKind,
    key: string,
    recordIds: readonly string[],
    ref?: Record<string, string>,
  ) => {
    const [first] = await database.db
      .transaction()
      .execute((trx) => appendToStreams(trx, [{ kind, key, count: recordIds.length }], systemClock.now()));
    const stream = records.get(`${kind} ${key}`) ?? [];
    recordIds.forEach((recordId, index) => {
      stream.push({
        no: (first?.no ?? 0) + index,
        month: first?.month ?? '',
        recordId,
        version: 1,
        orderKey: recordId,
        report: true,
        references: Object.fromEntries(
          Object.entries(ref ?? {}).map(([of, id]) => [of, { key, recordId: id }]),
        ),
        body: BODY,
      });
    });
    records.set(`${kind} ${key}`, stream);
  };
  const storeSite = async (key: string, events: number) => {
    await store('team', key, ['team-1']);
    await store('projectWorker', key, ['worker-1'], { team: 'team-1' });
    await store('attendance', key, names(key, events), { projectWorker: 'worker-1' });
  };
  const confirmed = async () => (await countsByState(database.db)).get('national')?.CONFIRMED ?? 0;

  it('brings a site up in the order of its dependencies, tells the domains and audits', async () => {
    await storeSite('P1', 50);
    start();
    await until(async () => (await confirmed()) === 52);
    expect(platform.breaches).toEqual([]);
    expect(platform.effects.map(({ kind }) => kind).slice(0, 2)).toEqual(['team', 'projectWorker']);
    expect(outcomes.filter(({ state }) => state === 'CONFIRMED')).toHaveLength(52);
    expect(outcomes.find(({ kind, state }) => kind === 'team' && state === 'CONFIRMED')?.partnerNumber).toBe(
      'no-team-1',
    );
    expect(
      audited.some(({ action, object }) => action === 'delivery.batch' && object === 'partner:national'),
    ).toBe(true);
    expect(await queries.exceptions({ limit: 10 })).toEqual([]);
    const found = await standings(database.db, 'attendance', 'P1', [1, 50]);
    expect(found.map(({ state }) => state)).toEqual(['CONFIRMED', 'CONFIRMED']);
  });

  it('says what a held item waits for', async () => {
    await store('attendance', 'P1', ['event'], { projectWorker: 'worker-7' });
    start();
    await until(async () => (await queries.exceptions({ state: 'HELD', limit: 10 })).length === 1);
    const [held] = await queries.exceptions({ limit: 10 });
    expect(held?.explanation.en).toBe(
      'waits for project worker worker-7 at national, which nobody has stated to the hub yet',
    );
  });

  it('finishes what a killed owner left under way, with one effect each', async () => {
    await storeSite('P1', 200);
    const dead = platform.adapter(() => false);
    const victim = start({ ...platform.adapter(() => true), deliver: dead.deliver });
    // Whatever this owner sends is processed; it never hears an answer.
    await until(async () => platform.effects.length > 0);
    await victim.kill();
    await sql`update process set valid_until = '-infinity'`.execute(database.db);
    start();
    await until(async () => (await confirmed()) === 202);
    expect(platform.breaches).toEqual([]);
    expect(new Set(platform.effects.map(({ kind, recordId }) => `${kind} ${recordId}`)).size).toBe(202);
    expect(platform.effects).toHaveLength(202);
  });

  it('starts nothing for a disabled partner, makes no rows, and goes on when it is enabled', async () => {
    await partners.setEnabled('operator:test', 'national', false);
    await storeSite('P1', 5);
    start();
    await systemClock.sleep(1_500);
    expect(platform.effects).toEqual([]);
    expect(await queries.exceptions({ limit: 10 })).toEqual([]);
    await partners.setEnabled('operator:test', 'national', true);
    await until(async () => (await confirmed()) === 7);
  });

  it('brings a partner added later up from the first record on, and one from now on with what comes', async () => {
    await storeSite('P1', 5);
    start();
    await until(async () => (await confirmed()) === 7);
    const second = { ...NEW_PARTNER, partnerId: 'second' };
    await partners.add('operator:test', second);
    await partners.add('operator:test', { ...second, partnerId: 'third', startFrom: 'NOW' });
    for (const partnerId of ['second', 'third'])
      await partners.setCredential('operator:test', partnerId, 'P1', {});
    await until(async () => (await countsByState(database.db)).get('second')?.CONFIRMED === 7);
    await store('team', 'P1', ['team-2']);
    await until(async () => (await countsByState(database.db)).get('third')?.CONFIRMED === 1);
    await until(async () => (await countsByState(database.db)).get('second')?.CONFIRMED === 8);
  });

  it('stops only the lanes of a refused credential, until it is replaced', async () => {
    const good = platform.adapter(() => true);
    start({
      ...good,
      deliver: async (composed, call, connection) =>
        connection.credential['secret'] === 'one'
          ? { kind: 'credentialRefused', code: '-2', message: '签名校验错误' }
          : good.deliver(composed, call, connection),
    });
    await storeSite('P1', 3);
    await storeSite('P2', 3);
    await until(async () => (await confirmed()) === 5);
    const [national] = await partners.list();
    expect(national?.credentials.map(({ scopeKey, refused }) => [scopeKey, refused?.code])).toEqual([
      ['P1', '-2'],
      ['P2', undefined],
    ]);
    expect((await queries.laneNumbers()).find(({ kind }) => kind === 'team')?.blocked).toEqual({
      CREDENTIAL_REFUSED: 1,
    });
    await partners.setCredential('operator:test', 'national', 'P1', { secret: 'three' });
    await until(async () => (await confirmed()) === 10);
    expect((await partners.list())[0]?.credentials.every(({ refused }) => refused === null)).toBe(true);
  });

  it('keeps a rejected item with the words of the partner, and sends it again when a person says so', async () => {
    await store('team', 'P1', ['poison-team', 'team-1']);
    let healed = false;
    const inner = platform.adapter(() => true);
    start({
      ...inner,
      deliver: async (composed, call, connection) =>
        healed
          ? {
              kind: 'answered',
              members: call.items.map((_, index) => ({ index, state: 'accepted' as const })),
            }
          : inner.deliver(composed, call, connection),
    });
    await until(
      async () =>
        (await queries.exceptions({ state: 'REJECTED', limit: 10 })).length === 1 &&
        (await confirmed()) === 1,
    );
    const [dead] = await queries.exceptions({ limit: 10 });
    expect([dead?.recordId, dead?.code, dead?.message]).toEqual(['poison-team', '-1', 'poisoned']);
    const [call] = await queries.calls({ recordId: 'poison-team', key: 'P1', limit: 10 });
    const shown = await queries.call(call?.id ?? '');
    expect(shown?.attempts.map(({ action, outcome }) => [action, outcome])).toEqual([['DELIVER', 'refused']]);
    expect(shown?.members.map(({ recordId, state }) => [recordId, state])).toEqual([
      ['poison-team', 'REJECTED'],
      ['team-1', 'CONFIRMED'],
    ]);
    healed = true;
    const operations = new DeliveryOperations(database.db, audit);
    const at = { partnerId: 'national', kind: 'team', key: 'P1', no: 1 } as const;
    expect(await operations.redeliver('operator:test', [at], 'corrected there')).toBe(1);
    await until(async () => (await confirmed()) === 2);
  });

  it('carries out what a person found out about an unanswered call', async () => {
    await store('team', 'P1', ['team-1']);
    const manifest = {
      ...platform.manifest,
      kinds: { team: { ...platform.manifest.kinds.team, settle: 'person' } },
    };
    start({
      ...platform.adapter(() => true),
      manifest: manifest as PartnerAdapter['manifest'],
      deliver: async () => ({ kind: 'unanswered', reason: 'reset' }),
    });
    await until(async () => (await queries.exceptions({ state: 'UNKNOWN', limit: 10 })).length === 1);
    const [call] = await queries.calls({ state: 'UNKNOWN', limit: 10 });
    const operations = new DeliveryOperations(database.db, audit);
    expect(await operations.decide('operator:test', call?.id ?? '', 'PRESENT', 'seen there')).toBe(true);
    await until(async () => (await confirmed()) === 1);
    expect(await operations.decide('operator:test', call?.id ?? '', 'ABSENT', 'too late')).toBe(false);
  });
});

const NEW_PARTNER = {
  platform: 'fake',
  title: '模拟平台',
  endpoint: 'https://platform.example',
  maxAgeDays: 30,
  startFrom: 'FIRST',
  kinds: KINDS,
};

const cipher = {
  seal: (plain: string, context: string) => Buffer.from(`${context}|${plain}`),
  open: (sealed: Uint8Array, context: string) => {
    const [sealedFor = '', plain = ''] = Buffer.from(sealed).toString().split('|');
    if (sealedFor !== context) throw new Error('sealed for something else');
    return plain;
  },
};

function names(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-event-${index}`);
}

async function until(reached: () => Promise<boolean>): Promise<void> {
  const deadline = systemClock.monotonic() + 20_000;
  while (!(await reached())) {
    if (systemClock.monotonic() > deadline) throw new Error('it never came to that');
    await systemClock.sleep(50);
  }
}
