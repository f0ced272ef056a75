import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../runtime/clock.ts';
import { systemRandom } from '../runtime/random.ts';
import { createAuditSealer } from '../security/audit-sealer.ts';
import { createAuditWriter } from '../security/audit.ts';
import { createDemoKeyring } from '../security/keyring-file.ts';
import { BILINGUAL, createCommandBench, NO_STACK, type CommandBench } from './test-command.ts';

let bench: CommandBench;
beforeEach(async () => {
  bench = await createCommandBench();
});
afterEach(() => bench.close());

/** Writes entries as the hub does and seals them with the keys that the command line uses. */
async function write(count: number): Promise<void> {
  const { db } = bench.database;
  const audit = createAuditWriter(systemClock);
  await db.transaction().execute((trx) =>
    audit(
      trx,
      ...Array.from({ length: count }, (_, index) => ({
        ...{ actor: 'system:test', action: 'record.stored', object: `record:${index}`, detail: {} },
      })),
    ),
  );
  const keyring = createDemoKeyring(
    join(bench.environment['HUB_DATA_FOLDER'] ?? '', 'demo-keys'),
    systemRandom,
  );
  const onError = (error: unknown) => {
    throw error;
  };
  const sealer = createAuditSealer({ db, clock: systemClock, hubId: 'test', keyring, holder: 'a', onError });
  // Another test's transaction on the same server holds sealing up for a moment.
  for (let sealed = 0; sealed < count;) {
    sealed += (await sealer.sealOnce()) ?? 0;
    if (sealed < count) await systemClock.sleep(50);
  }
}

/** Somebody with full rights in the database. */
function tamper(statement: string): Promise<unknown> {
  return bench.database.db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql.raw(statement).execute(trx);
  });
}

describe('audit verify [P10]', () => {
  it.each([
    ['an edit', `update audit_entry set actor = 'somebody' where id = 4`, 'ENTRY_EDITED'],
    ['a deletion', 'delete from audit_entry where id = 5', 'ENTRY_DELETED'],
    [
      'a reordering',
      'update audit_seal set entry_id = -entry_id where position in (3, 6); update audit_seal set entry_id = 9 + entry_id where entry_id < 0',
      'ENTRY_MOVED',
    ],
  ])('finds %s, says it in both languages and ends with 1', async (_name, statement, kind) => {
    await write(8);
    const sound = await bench.run('audit', 'verify');
    expect([sound.code, sound.out]).toEqual([0, expect.stringMatching(/✓[^]*8/)]);
    await tamper(statement);
    const ran = await bench.run('audit', 'verify');
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(new RegExp(`✗[^]*${kind}: .*\\p{Script=Han}.* / .*[a-z]{3}`, 'u'));
    const { findings } = (await bench.run('audit', 'verify', '--json')).json<{
      findings: { kind: string }[];
    }>();
    expect(new Set(findings.map((finding) => finding.kind))).toEqual(new Set([kind]));
  });

  it('finds, against an exported head, a tail that was cut together with its head', async () => {
    await write(4);
    const early = bench.file('early.json', '');
    expect((await bench.run('audit', 'head', '--out', early)).code).toBe(0);
    await sql`create table kept as select * from audit_head`.execute(bench.database.db);
    await write(3);
    const late = bench.file('late.json', '');
    await bench.run('audit', 'head', '--out', late);
    expect((await bench.run('audit', 'verify', early, late)).code).toBe(0);
    await tamper(`delete from audit_seal where position > 4; delete from audit_entry where id > 4;
      delete from audit_head; insert into audit_head select * from kept`);
    expect((await bench.run('audit', 'verify', early)).code).toBe(0);
    const ran = await bench.run('audit', 'verify', early, late);
    expect([ran.code, ran.out]).toEqual([1, expect.stringContaining('第 4 位之后缺 3 条')]);
    expect(ran.out).toContain('3 entries after position 4 are missing');
  });

  it('refuses a file that is no head, in both languages', async () => {
    for (const content of ['{}', 'no JSON']) {
      const ran = await bench.run('audit', 'verify', bench.file('x.json', content));
      expect([ran.code, ran.out]).toEqual([2, '']);
      expect(ran.err).toMatch(BILINGUAL);
      expect(ran.err).toMatch(NO_STACK);
    }
  });
});
