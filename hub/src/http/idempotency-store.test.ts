import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../runtime/clock.ts';
import { systemRandom } from '../runtime/random.ts';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import { jsonAnswer } from './answer.ts';
import { IdempotencyStore, type AnswerCipher, type ClaimRequest } from './idempotency-store.ts';
import { runOnce } from './idempotent-call.ts';
import { reply, type Reply } from './operation.ts';

/** Turns the bits around: enough to see that nothing is stored as it is, and that the context counts. */
const cipher: AnswerCipher = {
  seal: (plain, context) =>
    Buffer.concat([Buffer.from(`${context}\n`), plain]).map((byte) => byte ^ 0xff) as Buffer,
  open: (sealed, context) => {
    const plain = Buffer.from(sealed.map((byte) => byte ^ 0xff));
    const start = Buffer.byteLength(context) + 1;
    return plain.toString('utf8', 0, start - 1) === context
      ? { ok: true, plain: plain.subarray(start) }
      : { ok: false };
  },
};

let database: TestDatabase;
let store: IdempotencyStore;
let serial = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  store = new IdempotencyStore({ db: database.db, cipher, random: systemRandom });
});
afterAll(() => database.close());

function request(more: Partial<ClaimRequest> = {}): ClaimRequest {
  serial += 1;
  const fingerprint = Buffer.alloc(32, 1);
  return { actor: 'system:a', operation: 'recordMovement', key: `k-${serial}`, fingerprint, ...more };
}

const answer = jsonAnswer(201, { movementId: 'm-1' }, { Location: '/v1/x' });
const render = (given: Reply) =>
  given.ok && 'body' in given ? jsonAnswer(given.status, given.body) : answer;
const once = (claim: ClaimRequest, handle: Parameters<typeof runOnce>[0]['handle']) =>
  runOnce({ store, clock: systemClock, request: claim, handle, render });

describe('idempotency', () => {
  it('gives one of many at the same time the claim and tells the others to wait', async () => {
    const asked = request();
    const verdicts = await Promise.all(Array.from({ length: 20 }, () => store.claim(asked)));
    expect(verdicts.filter(({ kind }) => kind === 'claimed')).toHaveLength(1);
    expect(verdicts.filter(({ kind }) => kind === 'running')).toHaveLength(19);
  });

  it('replays the stored answer byte for byte, and refuses other content', async () => {
    const asked = request();
    const first = await store.claim(asked);
    if (first.kind !== 'claimed') throw new Error('not claimed');
    expect(await store.settleAlone(asked, first.claim, answer)).toBe(true);
    expect(await store.claim(asked)).toEqual({ kind: 'replay', answer });
    expect(await store.claim({ ...asked, fingerprint: Buffer.alloc(32, 2) })).toEqual({ kind: 'conflict' });
    expect((await store.claim({ ...asked, actor: 'system:b' })).kind).toBe('claimed');
  });

  it('stores no answer in clear', async () => {
    const asked = request();
    await once(asked, async () => reply(201, { secret: 'c2VjcmV0LW9mLWEta2V5' }));
    const row = await database.db
      .selectFrom('idempotency')
      .select('answer')
      .where('key', '=', asked.key)
      .executeTakeFirstOrThrow();
    expect(row.answer?.includes('c2VjcmV0LW9mLWEta2V5')).toBe(false);
    expect((await store.claim(asked)).kind).toBe('replay');
  });

  it('frees the claim of a dead process when its lease ends, and lets that process settle nothing', async () => {
    const asked = request();
    const dead = await store.claim(asked);
    await sql`update idempotency set lease_until = now() - interval '1 second' where key = ${asked.key}`.execute(
      database.db,
    );
    expect(await store.claim({ ...asked, fingerprint: Buffer.alloc(32, 2) })).toEqual({ kind: 'conflict' });
    const second = await store.claim(asked);
    if (dead.kind !== 'claimed' || second.kind !== 'claimed') throw new Error('not claimed');
    expect(await store.settleAlone(asked, dead.claim, answer)).toBe(false);
    await store.release(asked, dead.claim);
    expect(await store.settleAlone(asked, second.claim, answer)).toBe(true);
  });

  it('keeps the effect and its answer in one transaction', async () => {
    const asked = request();
    await expect(
      once(asked, ({ settle }) =>
        database.db.transaction().execute(async (trx) => {
          await settle(trx, reply(201, { movementId: 'm-1' }));
          throw new Error('crash before commit');
        }),
      ),
    ).rejects.toThrow('crash');
    let runs = 0;
    const handle: Parameters<typeof once>[1] = ({ settle }) =>
      database.db.transaction().execute(async (trx) => {
        runs += 1;
        const done = reply(201, { movementId: 'm-2' });
        await settle(trx, done);
        return done;
      });
    expect(await once(asked, handle)).toMatchObject({ replayed: false, answer: { status: 201 } });
    expect(await once(asked, handle)).toMatchObject({ replayed: true, answer: { status: 201 } });
    expect(runs).toBe(1);
  });

  it('lets a refused request be corrected under the same key', async () => {
    const asked = request();
    await once(asked, async () => ({ ok: false, problem: { code: 'VALIDATION' } }));
    const corrected = { ...asked, fingerprint: Buffer.alloc(32, 3) };
    expect(await once(corrected, async () => reply(200, {}))).toMatchObject({ replayed: false });
  });

  it('keeps the lease of a handler that takes longer', async () => {
    const quick = new IdempotencyStore({ db: database.db, cipher, random: systemRandom, leaseMs: 300 });
    const asked = request();
    const verdicts: string[] = [];
    await runOnce({
      store: quick,
      clock: systemClock,
      request: asked,
      render,
      handle: async () => {
        for (let round = 0; round < 8; round += 1) {
          await systemClock.sleep(100);
          verdicts.push((await quick.claim(asked)).kind);
        }
        return reply(200, {});
      },
    });
    expect(new Set(verdicts)).toEqual(new Set(['running']));
  });

  it('keeps answers for eight days and no longer', async () => {
    const asked = request();
    await once(asked, async () => reply(200, {}));
    const age = (days: number) =>
      sql`update idempotency set expires_at = expires_at - ${days} * interval '1 day' where key = ${asked.key}`.execute(
        database.db,
      );
    await age(7.9);
    await store.removeExpired();
    expect((await store.claim(asked)).kind).toBe('replay');
    await age(0.2);
    expect(await store.removeExpired()).toBeGreaterThan(0);
    expect((await store.claim(asked)).kind).toBe('claimed');
  });
});
