import { userInfo } from 'node:os';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BILINGUAL, createCommandBench, type CommandBench } from './test-command.ts';

let bench: CommandBench;
beforeAll(async () => {
  bench = await createCommandBench();
  await sql`
    insert into person (person_id, company_id, name, roles, project_ids, active, stated_by, version, created_at, updated_at)
    values ('officer', '91990000MA00000A9E', '测试甲', '{LABOUR_WAGE_OFFICER}', '{P-1}', true, 'system:city', 1, now(), now())`.execute(
    bench.database.db,
  );
  await sql`
    insert into person_password (person_id, sealed_hash, set_at, failures, blocked_until)
    values ('officer', '\\x00', now(), 5, now() + interval '1 day')`.execute(bench.database.db);
});
afterAll(() => bench.close());

it('clears a forgotten security password, says so in both languages and leaves who and why in the trail', async () => {
  const ran = await bench.run('people', 'clear-password', 'officer', '--reason', '本人持证件申请');
  expect(ran.code, ran.err).toBe(0);
  expect(ran.out).toMatch(BILINGUAL);
  const { rows } = await sql`
    select actor, detail from audit_entry where action = 'person.password-cleared'`.execute(
    bench.database.db,
  );
  expect(rows).toEqual([{ actor: `operator:${userInfo().username}`, detail: { reason: '本人持证件申请' } }]);
  const { rows: left } = await sql`select from person_password`.execute(bench.database.db);
  expect(left).toHaveLength(0);
});

it('says when there is none, and wants a reason', async () => {
  const none = await bench.run('people', 'clear-password', 'nobody', '--reason', '无');
  expect([none.code, none.err]).toEqual([1, expect.stringMatching(BILINGUAL)]);
  expect((await bench.run('people', 'clear-password', 'officer')).code).toBe(2);
});
