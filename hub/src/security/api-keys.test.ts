import { createSecretKey, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../runtime/clock.ts';
import { systemRandom } from '../runtime/random.ts';
import type { Trx } from '../store/database.ts';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import { ApiKeys, type KeyOwner } from './api-keys.ts';
import { createAuditWriter } from './audit.ts';
import { FieldCipher } from './field-cipher.ts';
import { createHeadVerifier } from './http-signature.ts';
import { createKeyDirectory } from './key-directory.ts';
import { KEY_TRANSITIONS, mayBecome, statesBefore, type KeyStatus } from './key-status.ts';
import { createKeyUsage } from './key-usage.ts';
import { createNonceStore } from './nonce-store.ts';
import { createSignatureExplainer } from './signature-explainer.ts';
import { signedHead, testKey, testKeyring, TEST_HUB, TEST_NOW } from './test-signer.ts';

const OWNER: KeyOwner = {
  kind: 'DEVICE',
  actor: 'device:SN1',
  scope: { kind: 'DEVICE', deviceSn: 'SN1', makerId: 'acme' },
};

describe('keys of principals', () => {
  let database: TestDatabase;
  let elapsed = 0;
  let now = TEST_NOW;
  const clock = { ...systemClock, now: () => now, monotonic: () => elapsed };
  const cipher = new FieldCipher(testKeyring(), systemRandom);
  const audit = createAuditWriter(clock);
  const keys = new ApiKeys({ cipher, audit, clock, random: systemRandom });
  const onError = (error: unknown) => {
    throw error;
  };
  const inTrx = <Result>(work: (trx: Trx) => Promise<Result>) => database.db.transaction().execute(work);
  const obtain = () => inTrx((trx) => keys.obtain(trx, 'maker:acme', OWNER));
  const directoryOf = () => createKeyDirectory({ db: database.db, cipher, clock });
  const use = async (keyId: string) => {
    const usage = createKeyUsage({ db: database.db, clock, audit, onError, overlapMs: 1_000 });
    const key = await directoryOf().find(keyId);
    if (key) usage.used(key, now);
    await usage.flush();
  };
  const states = async () =>
    Object.fromEntries(
      (await keys.list(database.db, OWNER.actor)).map(({ keyId, status }) => [keyId, status]),
    );
  const actions = async () => {
    const { rows } = await sql<{ action: string }>`select action from audit_entry order by id`.execute(
      database.db,
    );
    return rows.map(({ action }) => action);
  };

  beforeEach(async () => {
    elapsed = 0;
    now = TEST_NOW;
    database = await createTestDatabase();
  });
  afterEach(() => database.close());

  it('hands out a secret once, with which the owner signs from then on', async () => {
    const issued = await obtain();
    const directory = directoryOf();
    const verify = createHeadVerifier({
      hubId: TEST_HUB,
      clock,
      keys: directory,
      usage: createKeyUsage({ db: database.db, clock, audit, onError }),
      nonces: createNonceStore({ db: database.db, clock, onError }),
      explainer: createSignatureExplainer({ keys: directory, clock }),
    });
    const signing = createSecretKey(Buffer.from(issued.secret ?? '', 'base64url'));
    const head = signedHead({ known: testKey('hmac-sha256', { keyId: issued.keyId }).known, signing });
    expect(await verify(head)).toMatchObject({ ok: true, principal: { ...OWNER, keyId: issued.keyId } });
    expect(await verify(head)).toMatchObject({ ok: false, fault: { code: 'NONCE_REUSED' } });
    const { rows } = await sql<{ row: string }>`
      select (select string_agg(api_key::text, '') from api_key) ||
        (select string_agg(audit_entry::text, '') from audit_entry) as row`.execute(database.db);
    const stored = rows[0]?.row ?? '';
    expect(stored).toContain(issued.keyId);
    expect(stored).not.toContain(issued.secret);
    expect(stored).not.toContain(Buffer.from(issued.secret ?? '', 'base64url').toString('hex'));
  });

  it('replaces a key that was never used', async () => {
    const first = await obtain();
    const second = await obtain();
    expect(second).toMatchObject({ replacedKeyIds: [first.keyId], retiringKeyId: null });
    expect(await states()).toEqual({ [first.keyId]: 'REVOKED', [second.keyId]: 'PENDING' });
  });

  it('keeps a used key until some time after the first use of its successor', async () => {
    const first = await obtain();
    await use(first.keyId);
    expect(await states()).toEqual({ [first.keyId]: 'ACTIVE' });
    const second = await obtain();
    expect(second).toMatchObject({ replacedKeyIds: [], retiringKeyId: first.keyId });
    expect(await states()).toEqual({ [first.keyId]: 'ACTIVE', [second.keyId]: 'PENDING' });
    await use(second.keyId);
    expect(await states()).toEqual({ [first.keyId]: 'RETIRING', [second.keyId]: 'ACTIVE' });
    const described = await keys.list(database.db, OWNER.actor);
    expect(described[0]?.notAfter?.getTime()).toBe(now + 1_000);
    expect(await actions()).toEqual([
      'api-key.issued',
      'api-key.activated',
      'api-key.issued',
      'api-key.activated',
      'api-key.retiring',
    ]);
  });

  it('leaves at most one unused and one used key when many ask at once', async () => {
    await use((await obtain()).keyId);
    await Promise.all(Array.from({ length: 6 }, obtain));
    const left = Object.values(await states()).filter((status) => status !== 'REVOKED');
    expect(left.sort()).toEqual(['ACTIVE', 'PENDING']);
  });

  it('ends a key on every process within a second of its revocation', async () => {
    const { keyId } = await obtain();
    const directory = directoryOf();
    expect((await directory.find(keyId))?.status).toBe('PENDING');
    expect(await inTrx((trx) => keys.revoke(trx, 'operator:1', keyId, 'lost'))).toBe('REVOKED');
    expect(await inTrx((trx) => keys.revoke(trx, 'operator:1', keyId, 'lost'))).toBe('ALREADY_REVOKED');
    expect(await inTrx((trx) => keys.revoke(trx, 'operator:1', 'none', 'lost'))).toBe('KEY_UNKNOWN');
    elapsed = 999;
    expect((await directory.find(keyId))?.status).toBe('REVOKED');
  });

  it('asks the database once a second and key, also for keys that do not exist', async () => {
    const { keyId } = await obtain();
    const directory = directoryOf();
    await directory.find(keyId);
    await directory.find('nobody');
    await sql`alter table api_key rename to hidden`.execute(database.db);
    expect((await directory.find(keyId))?.keyId).toBe(keyId);
    expect(await directory.find('nobody')).toBeNull();
    expect(await directory.find('no such id; it is not even one')).toBeNull();
    await expect(directory.find('another')).rejects.toThrow();
  });

  it('keeps the keys it knows while thousands of ids are invented', async () => {
    const { keyId } = await obtain();
    const directory = createKeyDirectory({ db: database.db, cipher, clock, maxCached: 2 });
    await directory.find(keyId);
    await Promise.all(Array.from({ length: 3_000 }, (_, index) => directory.find(`invented-${index}`)));
    await sql`alter table api_key rename to hidden`.execute(database.db);
    expect((await directory.find(keyId))?.keyId).toBe(keyId);
    await expect(directory.find('invented-0')).rejects.toThrow();
  });

  it('leaves nothing of a key whose transaction was rolled back', async () => {
    const attempt = inTrx(async (trx) => {
      await keys.obtain(trx, 'maker:acme', OWNER);
      throw new Error('the caller failed');
    });
    await expect(attempt).rejects.toThrow('the caller failed');
    expect([await states(), await actions()]).toEqual([{}, []]);
  });

  it('notes the last use to the hour, in batches', async () => {
    const { keyId } = await obtain();
    await use(keyId);
    const lastUse = async () => (await keys.list(database.db, OWNER.actor))[0]?.lastUsedAt?.getTime();
    now += 3_599_999;
    await use(keyId);
    expect(await lastUse()).toBe(TEST_NOW);
    now += 1;
    await use(keyId);
    expect(await lastUse()).toBe(TEST_NOW + 3_600_000);
  });

  it('rotates a public key, and refuses those that are unfit', async () => {
    const pem = (key: ReturnType<typeof generateKeyPairSync>['publicKey']) =>
      key.export({ type: 'spki', format: 'pem' }).toString();
    const ed25519 = generateKeyPairSync('ed25519');
    const owner: KeyOwner = {
      kind: 'SYSTEM',
      actor: 'system:district',
      scope: { kind: 'AREA', areaCodes: ['9900'] },
    };
    const material = {
      kind: 'PUBLIC_KEY' as const,
      algorithm: 'ed25519' as const,
      publicKey: pem(ed25519.publicKey),
    };
    const first = await inTrx((trx) => keys.create(trx, 'operator:1', { owner, material }));
    const keyId = first.ok ? first.key.keyId : '';
    const jwk = { ...material, publicKey: ed25519.publicKey.export({ format: 'jwk' }) };
    const second = await inTrx((trx) => keys.rotate(trx, 'operator:1', keyId, jwk));
    expect(second).toMatchObject({ ok: true, key: { secret: null, retiringKeyId: keyId } });

    const weak = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey;
    const curve = generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey;
    const privatePem = ed25519.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const unfit = [
      { ...material, algorithm: 'rsa-pss-sha512' as const, publicKey: pem(weak) },
      { ...material, algorithm: 'ecdsa-p256-sha256' as const, publicKey: pem(curve) },
      { ...material, publicKey: privatePem },
      { ...material, publicKey: 'hello' },
    ];
    const results = await Promise.all(
      unfit.map((wrong) => inTrx((trx) => keys.create(trx, 'operator:1', { owner, material: wrong }))),
    );
    expect(results.map((result) => (result.ok ? 'OK' : result.problem))).toEqual([
      'KEY_TOO_WEAK',
      'KEY_KIND_MISMATCH',
      'PRIVATE_KEY_GIVEN',
      'KEY_UNREADABLE',
    ]);
    expect(await inTrx((trx) => keys.rotate(trx, 'operator:1', 'none', material))).toEqual({
      ok: false,
      problem: 'KEY_UNKNOWN',
    });
  });

  it('notes uses every second until it is told to stop, once more then, and loses none to an error', async () => {
    const first = await obtain();
    const second = await inTrx((trx) =>
      keys.create(trx, 'operator:1', { owner: OWNER, material: { kind: 'SHARED_SECRET' } }),
    );
    const ending = new AbortController();
    const errors: unknown[] = [];
    const pauses: number[] = [];
    const between = [
      () => sql`alter table api_key rename to hidden`.execute(database.db),
      async () => {
        await sql`alter table hidden rename to api_key`.execute(database.db);
        ending.abort();
      },
    ];
    const sleep = async (ms: number) => {
      pauses.push(ms);
      await between.shift()?.();
    };
    const usage = createKeyUsage({
      db: database.db,
      clock: { ...clock, sleep },
      audit,
      onError: (error) => errors.push(error),
    });
    const directory = directoryOf();
    for (const keyId of [second.ok ? second.key.keyId : '', first.keyId]) {
      const key = await directory.find(keyId);
      if (key) usage.used(key, now);
      // The earliest of several uses is the first use.
      if (key) usage.used(key, now + 5_000);
    }
    await usage.run(ending.signal);
    expect([pauses, errors.length]).toEqual([[1_000, 1_000], 1]);
    const used = (await keys.list(database.db, OWNER.actor)).map((key) => [
      key.status,
      key.firstUsedAt?.getTime(),
    ]);
    expect(used).toEqual([
      ['ACTIVE', TEST_NOW],
      ['ACTIVE', TEST_NOW],
    ]);
  });

  it('keeps a successor apart from the days that its predecessor had left', async () => {
    const first = await inTrx((trx) =>
      keys.create(trx, 'operator:1', {
        owner: OWNER,
        material: { kind: 'SHARED_SECRET' },
        notBefore: TEST_NOW - 1_000,
        notAfter: TEST_NOW + 500,
      }),
    );
    const keyId = first.ok ? first.key.keyId : '';
    expect(first).toMatchObject({
      ok: true,
      key: {
        algorithm: 'hmac-sha256',
        status: 'PENDING',
        notBefore: new Date(TEST_NOW - 1_000),
        notAfter: new Date(TEST_NOW + 500),
        replacedKeyIds: [],
        retiringKeyId: null,
      },
    });
    // What the verifier will see: a key that begins and ends when it was said.
    expect(await directoryOf().find(keyId)).toMatchObject({
      status: 'PENDING',
      notBefore: TEST_NOW - 1_000,
      notAfter: TEST_NOW + 500,
      firstUsedAt: null,
      lastUsedAt: null,
    });
    await use(keyId);
    expect(await directoryOf().find(keyId)).toMatchObject({
      status: 'ACTIVE',
      firstUsedAt: TEST_NOW,
      lastUsedAt: TEST_NOW,
    });
    const rotated = await inTrx((trx) => keys.rotate(trx, 'operator:1', keyId, { kind: 'SHARED_SECRET' }));
    const again = await inTrx((trx) => keys.rotate(trx, 'operator:1', keyId, { kind: 'SHARED_SECRET' }));
    const unused = rotated.ok ? rotated.key.keyId : '';
    expect(again).toMatchObject({ ok: true, key: { replacedKeyIds: [unused], retiringKeyId: keyId } });
    await use(again.ok ? again.key.keyId : '');
    const [described] = await keys.list(database.db, OWNER.actor);
    expect([described?.status, described?.notAfter?.getTime()]).toEqual(['RETIRING', TEST_NOW + 500]);
    expect(await inTrx((trx) => keys.revoke(trx, 'operator:2', keyId, 'lost'))).toBe('REVOKED');
    expect(await inTrx((trx) => keys.rotate(trx, 'operator:1', keyId, { kind: 'SHARED_SECRET' }))).toEqual({
      ok: false,
      problem: 'KEY_REVOKED',
    });
    const { rows } = await sql<{ actor: string; action: string; object: string; detail: object }>`
      select actor, action, object, detail from audit_entry order by id desc limit 1`.execute(database.db);
    expect(rows).toEqual([
      {
        actor: 'operator:2',
        action: 'api-key.revoked',
        object: `api-key:${keyId}`,
        detail: { reason: 'lost' },
      },
    ]);
    const revoked = await sql<{ at: Date }>`
      select revoked_at as at from api_key where key_id = ${keyId}`.execute(database.db);
    expect(revoked.rows[0]?.at).toEqual(new Date(TEST_NOW));
  });

  it('audits who issued what to whom, and whose use retired whose key', async () => {
    const { keyId: first } = await obtain();
    await use(first);
    const { keyId: second } = await obtain();
    await use(second);
    const { rows } = await sql<object>`
      select actor, action, object, detail from audit_entry order by id`.execute(database.db);
    const detail = {
      owner: OWNER.actor,
      kind: OWNER.kind,
      scope: OWNER.scope,
      algorithm: 'hmac-sha256',
    };
    const [one, two] = [`api-key:${first}`, `api-key:${second}`];
    expect(rows).toEqual([
      { actor: 'maker:acme', action: 'api-key.issued', object: one, detail: { ...detail, replaces: null } },
      { actor: OWNER.actor, action: 'api-key.activated', object: one, detail: { replaces: null } },
      { actor: 'maker:acme', action: 'api-key.issued', object: two, detail: { ...detail, replaces: first } },
      { actor: OWNER.actor, action: 'api-key.activated', object: two, detail: { replaces: first } },
      {
        actor: OWNER.actor,
        action: 'api-key.retiring',
        object: one,
        detail: { successor: second, validUntil: new Date(TEST_NOW + 1_000).toISOString() },
      },
    ]);
  });

  it('knows the other keys of an owner, the newest four of them, and nobody else’s', async () => {
    const ids: string[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      now += 1_000;
      ids.push((await obtain()).keyId);
    }
    const stranger = { ...OWNER, actor: 'device:SN2' };
    await inTrx((trx) => keys.obtain(trx, 'maker:acme', stranger));
    const directory = directoryOf();
    const newest = await directory.find(ids[5] ?? '');
    const siblings = newest ? await directory.siblings(newest) : [];
    expect(siblings.map(({ keyId }) => keyId)).toEqual(ids.slice(1, 5).toReversed());
    expect(siblings.every(({ status, key }) => status === 'REVOKED' && key.symmetricKeySize === 32)).toBe(
      true,
    );
  });

  it('believes what it knows of a key for 900 ms', async () => {
    const { keyId } = await obtain();
    const directory = directoryOf();
    expect((await directory.find(keyId))?.status).toBe('PENDING');
    await sql`update api_key set status = 'REVOKED'`.execute(database.db);
    elapsed = 899;
    expect((await directory.find(keyId))?.status).toBe('PENDING');
    elapsed = 900;
    expect((await directory.find(keyId))?.status).toBe('REVOKED');
  });

  it('replaces by a rotation only the unused successors of that very key', async () => {
    const material = { kind: 'SHARED_SECRET' } as const;
    const issue = async () => {
      const issued = await inTrx((trx) => keys.create(trx, 'operator:1', { owner: OWNER, material }));
      return issued.ok ? issued.key.keyId : '';
    };
    const rotate = async (keyId: string) => {
      const result = await inTrx((trx) => keys.rotate(trx, 'operator:1', keyId, material));
      return result.ok ? result.key : { keyId: '', replacedKeyIds: [] };
    };
    const [first, other] = [await issue(), await issue()];
    await use(first);
    const { keyId: ofOther } = await rotate(other);
    const { keyId: used } = await rotate(first);
    await use(used);
    const { keyId: unused } = await rotate(first);
    expect((await rotate(first)).replacedKeyIds).toEqual([unused]);
    const now = await states();
    expect([other, ofOther, used, unused].map((keyId) => now[keyId])).toEqual([
      'PENDING',
      'PENDING',
      'ACTIVE',
      'REVOKED',
    ]);
    const unfit = { kind: 'PUBLIC_KEY', algorithm: 'ed25519', publicKey: 'hello' } as const;
    expect(await inTrx((trx) => keys.rotate(trx, 'operator:1', used, unfit))).toEqual({
      ok: false,
      problem: 'KEY_UNREADABLE',
    });
    expect(await states()).toEqual(now);
  });

  it('seals a secret for its own row, and verifies with what stands there by now', async () => {
    const [{ keyId: one }, other] = [await obtain(), { ...OWNER, actor: 'device:SN2' }];
    const { keyId: two } = await inTrx((trx) => keys.obtain(trx, 'maker:acme', other));
    const directory = directoryOf();
    const before = (await directory.find(one))?.key;
    elapsed = 900;
    // Unchanged, it is not opened again.
    expect((await directory.find(one))?.key).toBe(before);
    const secret = Buffer.alloc(32, 7);
    const sealed = cipher.seal(secret, `api_key/secret/${one}`);
    await sql`update api_key set sealed_secret = ${sealed} where key_id = ${one}`.execute(database.db);
    elapsed = 1_800;
    expect((await directory.find(one))?.key.export()).toEqual(secret);
    await sql`update api_key set sealed_secret = ${sealed} where key_id = ${two}`.execute(database.db);
    await expect(directory.find(two)).rejects.toThrow('does not open');
    const publicKey = generateKeyPairSync('ed25519').publicKey;
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const alter = sql`update api_key set sealed_secret = null, algorithm = 'ed25519', public_key = ${pem} where key_id = ${one}`;
    await alter.execute(database.db);
    elapsed = 2_700;
    expect((await directory.find(one))?.key.equals(publicKey)).toBe(true);
    const next = generateKeyPairSync('ed25519').publicKey;
    const nextPem = next.export({ type: 'spki', format: 'pem' }).toString();
    await sql`update api_key set public_key = ${nextPem} where key_id = ${one}`.execute(database.db);
    elapsed = 3_600;
    expect((await directory.find(one))?.key.equals(next)).toBe(true);
  });

  it('forgets first the key that was looked up longest ago, and a key that is gone', async () => {
    const ids = [];
    for (const actor of ['device:A', 'device:B', 'device:C'])
      ids.push((await inTrx((trx) => keys.obtain(trx, 'maker:acme', { ...OWNER, actor }))).keyId);
    const [a = '', b = '', c = ''] = ids;
    const directory = createKeyDirectory({ db: database.db, cipher, clock, maxCached: 2 });
    await directory.find(a);
    await directory.find(b);
    elapsed = 900;
    await directory.find(a);
    await directory.find(c);
    await directory.find('made-up-id');
    await sql`alter table api_key rename to hidden`.execute(database.db);
    elapsed = 1_799;
    expect((await directory.find(a))?.keyId).toBe(a);
    expect(await directory.find('made-up-id')).toBeNull();
    await expect(directory.find(b)).rejects.toThrow();
    elapsed = 1_800;
    await expect(directory.find('made-up-id')).rejects.toThrow();
    await sql`alter table hidden rename to api_key`.execute(database.db);
    await sql`delete from api_key where key_id = ${a}`.execute(database.db);
    expect(await directory.find(a)).toBeNull();
    // Gone is gone, also by a clock that stands where the key was still known.
    elapsed = 1_000;
    await sql`alter table api_key rename to hidden`.execute(database.db);
    expect(await directory.find(a)).toBeNull();
  });

  it('notes a use that tells something new: the first of all, the first of a key, the first in an hour', async () => {
    const { keyId } = await obtain();
    const key = await directoryOf().find(keyId);
    if (!key) throw new Error('no key');
    const isNoted = async (part: Partial<typeof key>, at = TEST_NOW) => {
      await sql`update api_key set last_used_at = null`.execute(database.db);
      const usage = createKeyUsage({ db: database.db, clock, audit, onError });
      usage.used({ ...key, ...part }, at);
      await usage.flush();
      return (await keys.list(database.db, OWNER.actor))[0]?.lastUsedAt !== null;
    };
    const active = { status: 'ACTIVE', lastUsedAt: TEST_NOW } as const;
    expect(await isNoted({ ...active, status: 'PENDING' })).toBe(true);
    expect(await isNoted({ ...active, lastUsedAt: null })).toBe(true);
    expect(await isNoted(active, TEST_NOW + 3_599_999)).toBe(false);
    expect(await isNoted(active, TEST_NOW + 3_600_000)).toBe(true);
  });

  it('never brings a revoked key back', () => {
    const all = Object.keys(KEY_TRANSITIONS) as KeyStatus[];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all)), (wishes) => {
        let state: KeyStatus = 'PENDING';
        let wasRevoked = false;
        for (const wish of wishes) {
          if (mayBecome(state, wish)) state = wish;
          wasRevoked ||= state === 'REVOKED';
          expect(state === 'REVOKED').toBe(wasRevoked);
        }
      }),
    );
    expect(statesBefore('REVOKED')).toEqual(['PENDING', 'ACTIVE', 'RETIRING']);
  });
});
