import { createHash, verify as verifySignature } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../runtime/clock.ts';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import { startTestServer, type TestServer } from '../store/test-server.ts';
import { createAuditWriter } from './audit.ts';
import { readAuditLag } from './audit-lag.ts';
import { createAuditSealer, exportHead } from './audit-sealer.ts';
import { verifyAudit, type AuditFinding } from './audit-verify.ts';
import { testKeyring, TEST_HUB } from './test-signer.ts';

describe('audit chain [P10]', () => {
  let database: TestDatabase;
  const keyring = testKeyring();
  const write = createAuditWriter(systemClock);
  const sealer = (holder = 'a') =>
    createAuditSealer({
      db: database.db,
      clock: systemClock,
      hubId: TEST_HUB,
      keyring,
      holder,
      onError: (error) => {
        throw error;
      },
    });
  const entry = (number: number) => ({
    actor: 'system:test',
    action: 'record.stored',
    object: `record:${number}`,
    detail: { number, 班组: '一' },
  });
  const add = (number: number) => database.db.transaction().execute((trx) => write(trx, entry(number)));
  const addMany = async (count: number) => {
    for (let number = 1; number <= count; number += 1) await add(number);
  };
  const verify = (exportedHeads: Parameters<typeof verifyAudit>[1]['exportedHeads'] = []) =>
    verifyAudit(database.db, { publicKeys: keyring.auditVerification, exportedHeads });
  const findings = async (...heads: Parameters<typeof verify>): Promise<readonly AuditFinding[]> =>
    (await verify(...heads)).findings;
  /** Somebody with full rights in the database. */
  const tamper = (statement: string) =>
    database.db.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      await sql.raw(statement).execute(trx);
    });

  // The sealer waits for every running transaction of the server: those of other tests must not be among them.
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    database = await createTestDatabase(20, server);
  });
  afterEach(() => database.close());

  it('chains what concurrent transactions wrote, each entry once, and none that was rolled back', async () => {
    const writers = Array.from({ length: 12 }, async (_, writer) => {
      for (let turn = 0; turn < 15; turn += 1) {
        const work = database.db.transaction().execute(async (trx) => {
          await write(trx, entry(writer * 100 + turn));
          await systemClock.sleep(turn % 4);
          if (turn % 5 === 4) throw new Error('rolled back');
        });
        await work.catch(() => undefined);
      }
    });
    const ending = new AbortController();
    const sealers = [sealer('a'), sealer('b')].map(async (one) => {
      while (!ending.signal.aborted) {
        await one.sealOnce();
        await systemClock.sleep(3);
      }
    });
    await Promise.all(writers);
    ending.abort();
    await Promise.all(sealers);
    await sealer('a').sealOnce();
    await sealer('b').sealOnce();
    expect(await verify()).toMatchObject({ sound: true, sealed: 144, unsealed: { count: 0 } });
  });

  it('does not seal past a transaction that is still running', async () => {
    const written = Promise.withResolvers<undefined>();
    const finish = Promise.withResolvers<undefined>();
    const slow = database.db.transaction().execute(async (trx) => {
      await write(trx, entry(1));
      written.resolve(undefined);
      await finish.promise;
    });
    await written.promise;
    await add(2);
    expect(await sealer().sealOnce()).toBe(0);
    expect((await verify()).unsealed.count).toBe(1);
    finish.resolve(undefined);
    await slow;
    expect(await sealer().sealOnce()).toBe(2);
    const { rows } = await sql<{ object: string }>`
      select e.object from audit_seal s join audit_entry e on e.id = s.entry_id order by s.position`.execute(
      database.db,
    );
    expect(rows.map(({ object }) => object)).toEqual(['record:1', 'record:2']);
  });

  it('hashes as documented: SHA-256 over the previous hash and the entry as a JSON array', async () => {
    await addMany(2);
    await sealer().sealOnce();
    const { rows } = await sql<{ id: number; us: string; detail: string; hash: Buffer; object: string }>`
      select e.id, (extract(epoch from recorded_at) * 1000000)::bigint::text as us, detail::text as detail, hash, object
      from audit_seal s join audit_entry e on e.id = s.entry_id order by s.position`.execute(database.db);
    let previous = createHash('sha256').update('realname-hub audit chain 1').digest();
    for (const { id, us, detail, hash, object } of rows) {
      const text = `[${id},${us},"system:test","record.stored",${JSON.stringify(object)},${JSON.stringify(detail)}]`;
      previous = createHash('sha256')
        .update(Buffer.concat([previous, Buffer.from(text)]))
        .digest();
      expect(hash.toString('hex')).toBe(previous.toString('hex'));
    }
    const head = await exportHead(database.db);
    expect(head?.hash).toBe(previous.toString('hex'));
    // What is signed: a JSON array that says what it is, so that no other signature of the key can stand for it.
    const signed = ['realname-hub audit head 1', TEST_HUB, 2, head?.hash, head?.sealedAt, head?.keyId];
    const key = keyring.auditVerification.get(head?.keyId ?? '');
    const signature = Buffer.from(head?.signature ?? '', 'base64');
    expect(key && verifySignature(null, Buffer.from(JSON.stringify(signed)), key, signature)).toBe(true);
  });

  it('lets one process seal; another takes over when the lease has run out, with a higher fence', async () => {
    await addMany(1);
    expect(await sealer('a').sealOnce()).toBe(1);
    await addMany(1);
    expect(await sealer('b').sealOnce()).toBeNull();
    await tamper(`update audit_sealer set expires_at = now() - interval '1 second'`);
    const fence = async () =>
      (await database.db.selectFrom('audit_sealer').select('fence').executeTakeFirst())?.fence;
    const before = (await fence()) ?? 0;
    expect(await sealer('b').sealOnce()).toBe(1);
    expect(await fence()).toBe(before + 1);
    expect(await sealer('a').sealOnce()).toBeNull();
  });

  it('reports what is not sealed yet without calling it a fault', async () => {
    await addMany(3);
    expect(await verify()).toMatchObject({ sound: true, sealed: 0, unsealed: { count: 3 }, head: null });
  });

  it('refuses changes of entries to everyone who has not switched the guard off', async () => {
    await addMany(1);
    for (const statement of [
      'update audit_entry set actor = $$x$$',
      'delete from audit_entry',
      'truncate audit_entry',
    ])
      await expect(sql.raw(statement).execute(database.db)).rejects.toThrow(
        'audit entries are never changed',
      );
  });

  it.each<[string, string, AuditFinding[]]>([
    [
      'an edited detail',
      `update audit_entry set detail = '{"number":9}' where id = 4`,
      [{ kind: 'ENTRY_EDITED', position: 4, entryId: 4 }],
    ],
    [
      'an edited time',
      `update audit_entry set recorded_at = recorded_at - interval '1 microsecond' where id = 2`,
      [{ kind: 'ENTRY_EDITED', position: 2, entryId: 2 }],
    ],
    [
      'a deleted entry',
      'delete from audit_entry where id = 5',
      [{ kind: 'ENTRY_DELETED', position: 5, entryId: 5 }],
    ],
    [
      'an entry deleted with its seal',
      'delete from audit_entry where id = 5; delete from audit_seal where position = 5',
      [{ kind: 'SEAL_DELETED', position: 5 }],
    ],
    [
      'two entries that changed places',
      'update audit_seal set entry_id = -entry_id where position in (3, 6); update audit_seal set entry_id = 9 + entry_id where entry_id < 0',
      [
        { kind: 'ENTRY_MOVED', position: 3, sealedPosition: 6, entryId: 6 },
        { kind: 'ENTRY_MOVED', position: 6, sealedPosition: 3, entryId: 3 },
      ],
    ],
    [
      'an entry written past the hub',
      `insert into audit_entry (recorded_at, actor, action, object, detail) values (now(), 'a', 'b', 'c', '{}')`,
      [{ kind: 'ENTRY_UNCHAINED', entryId: 9 }],
    ],
    ['a head taken away', 'delete from audit_head', [{ kind: 'HEAD_MISSING' }]],
    ['a forged head', `update audit_head set position = 7`, [{ kind: 'HEAD_FORGED', position: 7 }]],
    [
      'a cut tail, by the head that was left',
      'delete from audit_seal where position > 6; delete from audit_entry where id > 6',
      [{ kind: 'TAIL_CUT', position: 6, missing: 2 }],
    ],
  ])('finds %s', async (_, statement, expected) => {
    await addMany(8);
    await sealer().sealOnce();
    expect(await verify()).toMatchObject({ sound: true, sealed: 8 });
    await tamper(statement);
    expect(await findings()).toEqual(expected);
  });

  it('finds an unsealed entry that was deleted', async () => {
    await addMany(2);
    await tamper('delete from audit_entry where id = 2');
    expect(await findings()).toEqual([{ kind: 'ENTRY_DELETED', position: null, entryId: 2 }]);
  });

  it('finds, against an exported head, a tail that was cut together with its head', async () => {
    await addMany(4);
    await sealer().sealOnce();
    const early = await exportHead(database.db);
    await sql`create table kept as select * from audit_head`.execute(database.db);
    await addMany(3);
    await sealer().sealOnce();
    const late = await exportHead(database.db);
    if (!early || !late) throw new Error('no head');
    expect(await findings([early, late])).toEqual([]);
    await tamper(`delete from audit_seal where position > 4; delete from audit_entry where id > 4;
      delete from audit_head; insert into audit_head select * from kept`);
    expect(await findings([early])).toEqual([]);
    expect(await findings([late])).toEqual([{ kind: 'TAIL_CUT', position: 4, missing: 3 }]);
    expect(await findings([{ ...late, position: 4 }])).toEqual([
      { kind: 'EXPORTED_HEAD_FORGED', position: 4 },
    ]);
  });

  it('finds what was chained behind the head that is left', async () => {
    await addMany(2);
    await sealer().sealOnce();
    await sql`create table kept as select * from audit_head`.execute(database.db);
    await addMany(3);
    await sealer().sealOnce();
    await tamper('delete from audit_head; insert into audit_head select * from kept');
    expect(await findings()).toEqual([{ kind: 'SEALED_BEHIND_HEAD', position: 2, surplus: 3 }]);
    await tamper(`update audit_seal set hash = sha256('x') where position = 2`);
    expect((await findings()).map(({ kind }) => kind)).toContain('CHAIN_REWRITTEN');
  });

  it('lists two hundred findings and says whether there are more', async () => {
    const pass = (count: number) =>
      tamper(`insert into audit_entry (recorded_at, actor, action, object, detail)
        select now(), 'a', 'b', 'c', '{}' from generate_series(1, ${count})`);
    await pass(200);
    const full = await verify();
    expect([full.findings.length, full.truncated, full.sound]).toEqual([200, false, false]);
    await pass(1);
    const more = await verify();
    expect([more.findings.length, more.truncated]).toEqual([200, true]);
  });

  it('goes on past two hundred edited entries', async () => {
    await addMany(201);
    await sealer().sealOnce();
    await tamper(`update audit_entry set actor = 'somebody' where id <= 200`);
    expect(await verify()).toMatchObject({ sealed: 201, truncated: false, findings: { length: 200 } });
    await tamper(`update audit_entry set actor = 'somebody'`);
    const { findings: listed, truncated } = await verify();
    expect([listed.length, truncated]).toEqual([200, true]);
    expect(listed[0]).toEqual({ kind: 'ENTRY_EDITED', position: 1, entryId: 1 });
  });

  it('says how much waits to be chained, and since when', async () => {
    expect(await readAuditLag(database.db)).toEqual({ unsealed: 0, oldestAt: null });
    const before = systemClock.now();
    await addMany(2);
    const { unsealed, oldestAt } = await readAuditLag(database.db);
    expect(unsealed).toBe(2);
    const { rows } = await sql<{ at: Date }>`
      select recorded_at as at from audit_entry order by id limit 1`.execute(database.db);
    expect(oldestAt).toBe(rows[0]?.at.getTime());
    expect(oldestAt).toBeGreaterThanOrEqual(before - 1);
    await sealer().sealOnce();
    expect(await readAuditLag(database.db)).toEqual({ unsealed: 0, oldestAt: null });
  });

  it('seals every second until it is told to stop, and reports what goes wrong', async () => {
    const ending = new AbortController();
    const pauses: number[] = [];
    const errors: unknown[] = [];
    const between = [
      () => sql`alter table audit_sealer rename to hidden`.execute(database.db),
      () => sql`alter table hidden rename to audit_sealer`.execute(database.db),
    ];
    await addMany(1);
    const sleep = async (ms: number) => {
      pauses.push(ms);
      const next = between.shift();
      if (next) await next();
      else ending.abort();
    };
    const options = { db: database.db, hubId: TEST_HUB, keyring, holder: 'a' };
    const clock = { ...systemClock, sleep };
    await createAuditSealer({ ...options, clock, onError: (error) => errors.push(error) }).run(ending.signal);
    expect([pauses, errors.length]).toEqual([[1_000, 1_000, 1_000], 1]);
    expect(await verify()).toMatchObject({ sound: true, sealed: 1 });
  });

  it('finds a chain that was written anew by another hub key', async () => {
    await addMany(3);
    await sealer().sealOnce();
    const exported = await exportHead(database.db);
    await tamper(`update audit_entry set actor = 'somebody' where id = 1; delete from audit_seal;
      delete from audit_head; insert into audit_pending select id, '1' from audit_entry`);
    await createAuditSealer({
      db: database.db,
      clock: systemClock,
      hubId: TEST_HUB,
      keyring: testKeyring(),
      holder: 'a',
      onError: () => undefined,
    }).sealOnce();
    expect(await findings(exported ? [exported] : [])).toEqual([
      { kind: 'HEAD_FORGED', position: 3 },
      { kind: 'CHAIN_REWRITTEN', position: 3 },
    ]);
  });

  it('goes on after a restore into a server whose transaction numbers are lower', async () => {
    await addMany(2);
    await sql`update audit_pending set xid = '9000000000000'`.execute(database.db);
    await sealer().sealOnce();
    await addMany(2);
    await sealer().sealOnce();
    expect(await verify()).toMatchObject({ sound: true, sealed: 4, unsealed: { count: 0 } });
  });

  it('verifies many pages while a sealer goes on', async () => {
    await sql`
      with entry as (insert into audit_entry (recorded_at, actor, action, object, detail)
        select now(), 'a', 'b', n::text, '{}' from generate_series(1, 5000) n returning id)
      insert into audit_pending select id, pg_current_xact_id() from entry`.execute(database.db);
    const sealing = sealer().sealOnce();
    const reports = await Promise.all([verify(), verify(), verify()]);
    expect(reports.map(({ sound }) => sound)).toEqual([true, true, true]);
    expect(await sealing).toBe(5_000);
    expect(await verify()).toMatchObject({ sound: true, sealed: 5_000 });
  });
});
