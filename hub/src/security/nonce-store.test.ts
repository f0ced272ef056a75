import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../runtime/clock.ts';
import { systemRandom } from '../runtime/random.ts';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import { createNonceStore } from './nonce-store.ts';
import { TEST_NOW } from './test-signer.ts';

describe('nonce store', () => {
  let database: TestDatabase;
  let now = TEST_NOW;
  const open = () => {
    const onError = (error: unknown) => {
      throw error;
    };
    return createNonceStore({ db: database.db, clock: { ...systemClock, now: () => now }, onError });
  };
  beforeEach(async () => {
    now = TEST_NOW;
    database = await createTestDatabase();
  });
  afterEach(() => database.close());

  it('lets one of many concurrent claims through, within a process and across processes', async () => {
    const stores = [open(), open(), open()];
    const nonces = Array.from({ length: 100 }, () => systemRandom.bytes(12).toString('base64url'));
    const claims = nonces.flatMap((nonce) =>
      stores.flatMap((store) =>
        [store, store].map(async (one) => ({ nonce, won: await one.claim('key-1', nonce) })),
      ),
    );
    const won = (await Promise.all(claims)).filter((claim) => claim.won).map(({ nonce }) => nonce);
    expect(won.sort()).toEqual(nonces.sort());
  });

  it('counts a nonce per key', async () => {
    const store = open();
    expect(await store.claim('key-1', '0123456789abcdef')).toBe(true);
    expect(await store.claim('key-2', '0123456789abcdef')).toBe(true);
    expect(await store.claim('key-1', '0123456789abcdef')).toBe(false);
  });

  it('shares inserts among the claims that wait together', async () => {
    const store = open();
    await Promise.all(Array.from({ length: 640 }, (_, index) => store.claim('key-1', `nonce-${index}`)));
    const { rows } = await sql<{ inserts: number }>`
      select count(distinct xmin::text) as inserts from request_nonce`.execute(database.db);
    expect(rows[0]?.inserts).toBeLessThanOrEqual(30);
  });

  it('keeps a claim for twice the window and forgets it afterwards', async () => {
    const store = open();
    await store.claim('key-1', 'early-0123456789');
    now = TEST_NOW + 600_000;
    await store.claim('key-1', 'later-0123456789');
    expect(await store.removeExpired()).toBe(0);
    expect(await store.claim('key-1', 'early-0123456789')).toBe(false);
    now = TEST_NOW + 600_000 + 61_000;
    expect(await store.removeExpired()).toBe(1);
    expect(await store.claim('key-1', 'later-0123456789')).toBe(false);
  });

  it('sweeps every ten seconds until it is told to stop, also after an error, which it reports', async () => {
    const ending = new AbortController();
    const errors: unknown[] = [];
    const pauses: number[] = [];
    const between = [
      () => sql`alter table request_nonce rename to hidden`.execute(database.db),
      () => sql`alter table hidden rename to request_nonce`.execute(database.db),
    ];
    const sleep = async (ms: number) => {
      pauses.push(ms);
      const next = between.shift();
      if (next) await next();
      else ending.abort();
    };
    const clock = { ...systemClock, now: () => now, sleep };
    const store = createNonceStore({ db: database.db, clock, onError: (error) => errors.push(error) });
    await open().claim('key-1', 'early-0123456789');
    now = TEST_NOW + 700_000;
    await store.run(ending.signal);
    expect([pauses, errors.length]).toEqual([[10_000, 10_000, 10_000], 1]);
    expect(await open().claim('key-1', 'early-0123456789')).toBe(true);
    await store.run(ending.signal);
    expect(pauses.length).toBe(3);
  });

  it('takes a full round for a sign that there is more', async () => {
    await sql`
      insert into request_nonce (claim, expires_at)
      select gen_random_uuid(), ${new Date(TEST_NOW)} from generate_series(1, 20001)`.execute(database.db);
    now = TEST_NOW + 700_000;
    const ending = new AbortController();
    const clock = { ...systemClock, now: () => now, sleep: () => Promise.resolve(ending.abort()) };
    await createNonceStore({ db: database.db, clock, onError: () => undefined }).run(ending.signal);
    expect(await open().removeExpired()).toBe(0);
  });

  it('fails the claim when the database does, instead of letting it pass', async () => {
    const store = open();
    await sql`drop table request_nonce`.execute(database.db);
    await expect(store.claim('key-1', '0123456789abcdef')).rejects.toThrow();
  });
});
