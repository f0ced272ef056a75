import { afterEach, describe, expect, it } from 'vitest';
import type { PartnerAdapter } from '@realname-hub/adapters/port.ts';
import { systemClock } from '../runtime/clock.ts';
import { systemRandom } from '../runtime/random.ts';
import { openDatabase, type Db } from '../store/database.ts';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import { endAskingFirst, forgetWhatWasSent } from './after-restore.ts';
import { Dispatcher } from './dispatcher.ts';
import { comparePositions } from './model.ts';
import { DeliveryOperations } from './operations.ts';
import { Partners } from './partners.ts';
import { PostgresStorage } from './postgres-storage.ts';
import { DeliveryQueries } from './queries.ts';
import { readersOf, type RecordReader, type StreamItem } from './reader.ts';
import { FakePlatform, type PlatformTraits } from './simulation/fake-platform.ts';
import { appendToStreams } from './streams.ts';
import { countsByState } from './test-standings.ts';

const TRAITS = { errors: 'rows', asynchronous: false, order: 'sent', maxMembers: 4 } as const;

/** One hub's database with the records of its only stream, and a dispatcher on it. */
class HubSide {
  readonly db: Db;
  readonly partners: Partners;
  readonly records: StreamItem[];
  #dispatcher: Dispatcher | null = null;
  #closing: Promise<void> | null = null;

  constructor(url: string, records: readonly StreamItem[]) {
    this.db = openDatabase({ url, maxConnections: 8, applicationName: 'after-restore' });
    this.partners = new Partners(this.db, CIPHER, async () => undefined);
    this.records = [...records];
  }

  async store(...recordIds: readonly string[]): Promise<void> {
    for (const recordId of recordIds) {
      const append = { kind: 'team', key: 'P1', count: 1 } as const;
      const [place] = await this.db
        .transaction()
        .execute((trx) => appendToStreams(trx, [append], systemClock.now()));
      if (!place) throw new Error('no place');
      const traits = { version: 1, orderKey: recordId, report: true, references: {}, body: BODY };
      this.records.push({ ...place, ...traits, recordId });
    }
  }

  start(adapter: PartnerAdapter): void {
    const reader: RecordReader = {
      kind: 'team',
      tracked: true,
      read: async (asked) =>
        asked.map(({ after, limit }) =>
          this.records.filter((item) => comparePositions(item, after) > 0).slice(0, limit),
        ),
      readPositions: async (asked) =>
        asked.map(({ positions }) =>
          this.records.filter((item) => positions.some(({ no }) => no === item.no)),
        ),
    };
    const readers = readersOf([reader]);
    this.#dispatcher = new Dispatcher({
      storage: new PostgresStorage(this.db, { readers, audit: async () => undefined }),
      partners: this.partners,
      adapterOf: () => adapter,
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
    this.#dispatcher.start();
  }

  async confirmed(): Promise<number> {
    return (await countsByState(this.db)).get('fake')?.CONFIRMED ?? 0;
  }

  close(): Promise<void> {
    this.#closing ??= (async () => {
      await this.#dispatcher?.stop();
      await this.db.destroy();
    })();
    return this.#closing;
  }
}

describe('a database restored from a backup', () => {
  const databases: TestDatabase[] = [];
  const sides: HubSide[] = [];
  afterEach(async () => {
    for (const side of sides.splice(0)) await side.close();
    for (const database of databases.splice(0).reverse()) await database.close();
  });

  const open = (url: string, records: readonly StreamItem[] = []): HubSide => {
    const side = new HubSide(url, records);
    sides.push(side);
    return side;
  };

  /**
   * At the backup two records are through, one is journalled in a call that could not be sent, one waits; they and two
   * more are sent after it.
   */
  async function disaster(platform: FakePlatform): Promise<HubSide> {
    const adapter = platform.adapter(() => true);
    const original = await createTestDatabase();
    databases.push(original);
    const before = open(original.url);
    await before.partners.add('operator:test', PARTNER);
    await before.partners.setCredential('operator:test', 'fake', 'P1', {});
    await before.store('a', 'b');
    before.start(adapter);
    await until(async () => (await before.confirmed()) === 2);
    platform.down = true;
    await before.store('c');
    await until(async () => (await preparedCalls(before.db)).some(({ attempts }) => attempts > 0));
    await before.close();
    platform.down = false;
    const atBackup = open(original.url, before.records);
    await atBackup.store('d');
    expect(await preparedCalls(atBackup.db)).toHaveLength(1);
    await atBackup.close();
    await original.db.destroy();
    const server = new URL(original.url);
    const template = server.pathname.slice(1);
    server.pathname = '/postgres';
    const copy = await createTestDatabase(10, { url: server.href, template });
    databases.push(copy);
    const goesOn = open(original.url, atBackup.records);
    await goesOn.store('e', 'f');
    goesOn.start(adapter);
    await until(async () => (await goesOn.confirmed()) === 6);
    await goesOn.close();

    const restored = open(copy.url, atBackup.records);
    const asked = await restored.db.transaction().execute((trx) => forgetWhatWasSent(trx));
    expect(asked).toEqual(['fake']);
    // The devices send again what was acknowledged since, in another order, and something new.
    await restored.store('f', 'g', 'e');
    return restored;
  }

  const effects = (platform: FakePlatform) => platform.effects.map(({ recordId }) => recordId).sort();
  const ALL = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

  it.each<PlatformTraits['settle']>(['query', 'key', 'natural'])(
    'sends nothing twice to a platform of kind `%s`, and everything once [P1]',
    async (settle) => {
      const platform = new FakePlatform('fake', { ...TRAITS, settle }, systemClock, systemRandom);
      const restored = await disaster(platform);
      restored.start(platform.adapter(() => true));
      await until(async () => (await restored.confirmed()) === 7);
      expect(effects(platform)).toEqual(ALL);
      expect(platform.breaches).toEqual([]);
    },
  );

  it('takes an answer that decides nothing for a doubt, and settles it by asking again', async () => {
    const platform = new FakePlatform('fake', { ...TRAITS, settle: 'query' }, systemClock, systemRandom);
    const restored = await disaster(platform);
    platform.trouble = 0.7;
    restored.start(platform.adapter(() => true));
    await systemClock.sleep(1_000);
    platform.trouble = 0;
    await until(async () => (await restored.confirmed()) === 7);
    expect(effects(platform)).toEqual(ALL);
  });

  it('waits for a person where nothing can be asked', async () => {
    const platform = new FakePlatform(
      'fake',
      { ...TRAITS, maxMembers: 1, settle: 'query' },
      systemClock,
      systemRandom,
    );
    const restored = await disaster(platform);
    const team = { ...platform.manifest.kinds.team, settle: 'person' };
    const manifest = { ...platform.manifest, kinds: { team } } as PartnerAdapter['manifest'];
    restored.start({ ...platform.adapter(() => true), manifest });
    const open = async () => {
      const calls = await new DeliveryQueries(restored.db).calls({ limit: 20 });
      return calls.filter(({ closedAt, nextAt }) => closedAt === null && nextAt === null);
    };
    await until(async () => (await open()).length === 5);
    expect((await open()).map(({ state }) => state).sort()).toEqual([
      ...Array.from({ length: 4 }, () => 'PREPARED'),
      // What was journalled at the backup may have been sent under its own name.
      'UNKNOWN',
    ]);
    expect(effects(platform)).toEqual(ALL.slice(0, 6));
    const operations = new DeliveryOperations(restored.db, async () => undefined);
    for (const { id, members } of await open()) {
      const isThere = effects(platform).includes(members[0]?.recordId ?? '');
      await operations.decide('operator:test', id, isThere ? 'PRESENT' : 'ABSENT', 'seen there');
    }
    await until(async () => (await restored.confirmed()) === 7);
    expect(effects(platform)).toEqual(ALL);
  });

  it('asks no more when a person has ended it', async () => {
    const platform = new FakePlatform('fake', { ...TRAITS, settle: 'query' }, systemClock, systemRandom);
    const adapter = platform.adapter(() => true);
    const restored = await disaster(platform);
    let questions = 0;
    restored.start({
      ...adapter,
      find: (...args) => {
        questions += 1;
        return adapter.find(...args);
      },
    });
    await until(async () => (await restored.confirmed()) === 7);
    const asked = questions;
    expect(asked).toBeGreaterThan(0);
    expect((await restored.partners.list()).map(({ asksFirstSince }) => asksFirstSince)).not.toContain(null);
    const ending = { actor: 'operator:test', partnerId: 'fake', reason: 'compared' };
    const audited: object[] = [];
    const audit = async (_trx: unknown, ...entries: readonly object[]) => void audited.push(...entries);
    expect(await endAskingFirst(restored.db, audit, ending)).toBe(true);
    expect(await endAskingFirst(restored.db, audit, ending)).toBe(false);
    expect(audited).toMatchObject([{ action: 'partner.ask-first-ended', detail: { reason: 'compared' } }]);
    await systemClock.sleep(1_500);
    await restored.store('h');
    await until(async () => (await restored.confirmed()) === 8);
    expect(questions).toBe(asked);
  });
});

const preparedCalls = (db: Db) => new DeliveryQueries(db).calls({ state: 'PREPARED', limit: 20 });

const BODY = {
  projectId: 'P1',
  teamId: 'T',
  name: '钢筋班',
  company: { companyId: 'C', name: '模拟劳务公司' },
};
const PARTNER = {
  partnerId: 'fake',
  platform: 'fake',
  title: '模拟平台',
  endpoint: 'https://platform.example',
  maxAgeDays: 30,
  startFrom: 'FIRST',
  kinds: ['team'] as const,
};
const CIPHER = {
  seal: (plain: string) => Buffer.from(plain),
  open: (sealed: Uint8Array) => Buffer.from(sealed).toString(),
};

async function until(reached: () => Promise<boolean>): Promise<void> {
  const deadline = systemClock.monotonic() + 25_000;
  while (!(await reached())) {
    if (systemClock.monotonic() > deadline) throw new Error('it never came to that');
    await systemClock.sleep(50);
  }
}
