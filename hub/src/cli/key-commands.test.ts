import { generateKeyPairSync } from 'node:crypto';
import { userInfo } from 'node:os';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BILINGUAL, createCommandBench, NO_STACK, type CommandBench } from './test-command.ts';

interface NewKey {
  keyId: string;
  algorithm: string;
  secret: string | null;
  owner: object;
}

let bench: CommandBench;
beforeAll(async () => {
  bench = await createCommandBench();
});
afterAll(() => bench.close());

async function rowOf(keyId: string) {
  const { rows } = await sql<{ status: string; actor: string; scope: object; replaces: string | null }>`
    select status, actor, scope, replaces from api_key where key_id = ${keyId}`.execute(bench.database.db);
  return rows.at(0);
}

async function audited(keyId: string): Promise<unknown[]> {
  const { rows } = await sql<{ action: string; actor: string; entry: string }>`
    select action, actor, row_to_json(a)::text as entry from audit_entry a
    where object like ${`%${keyId}%`} order by id`.execute(bench.database.db);
  return rows;
}

describe('key new', () => {
  it.each<[string, string[], object]>([
    ['the whole hub', [], { kind: 'HUB' }],
    ['areas', ['--areas', '990001, 990002'], { kind: 'AREA', areaCodes: ['990001', '990002'] }],
    ['projects', ['--projects', 'P-1,P-2'], { kind: 'PROJECTS', projectIds: ['P-1', 'P-2'] }],
  ])('issues a shared secret for a system of %s, and shows it this once', async (_name, more, scope) => {
    const ran = await bench.run('key', 'new', '--kind', 'system', '--name', 'city', ...more, '--json');
    expect(ran.code, ran.err).toBe(0);
    const { keyId, secret, algorithm, owner } = ran.json<NewKey>();
    expect(algorithm).toBe('hmac-sha256');
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(owner).toMatchObject({ kind: 'SYSTEM', actor: 'system:city', scope });
    expect(await rowOf(keyId)).toMatchObject({ actor: 'system:city', scope });
    const entries = JSON.stringify(await audited(keyId));
    expect(entries).toContain(`operator:${userInfo().username}`);
    expect(entries).not.toContain(secret);
  });

  it('issues keys of makers and of their devices, and speaks both languages to people', async () => {
    const maker = await bench.run('key', 'new', '--kind', 'maker', '--name', 'acme', '--json');
    expect(maker.json<NewKey>().owner).toMatchObject({ scope: { kind: 'MAKER', makerId: 'acme' } });
    const device = await bench.run('key', 'new', '--kind', 'device', '--name', 'SN-1', '--maker', 'acme');
    expect(device.code).toBe(0);
    expect(device.out).toMatch(BILINGUAL);
    expect(device.out).toMatch(/secret, shown this once: [\w-]{43}\n/);
  });

  it('takes the public half of a pair, and no private one', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const pem = bench.file('public.pem', publicKey.export({ type: 'spki', format: 'pem' }));
    const hidden = bench.file('private.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const key = ['key', 'new', '--kind', 'system', '--name', 'bank', '--algorithm', 'ed25519'];
    const ran = await bench.run(...key, '--public-key-file', pem, '--json');
    expect(ran.json<NewKey>()).toMatchObject({ algorithm: 'ed25519', secret: null });
    const refused = await bench.run(...key, '--public-key-file', hidden);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('PRIVATE_KEY_GIVEN');
  });

  it.each<[string, string[]]>([
    ['a device without its maker', ['--kind', 'device', '--name', 'SN-1']],
    ['areas and projects together', ['--kind', 'system', '--name', 'x', '--areas', '1', '--projects', 'P']],
    ['a kind that does not exist', ['--kind', 'robot', '--name', 'x']],
    ['a public key without its algorithm', ['--kind', 'system', '--name', 'x', '--public-key-file', 'x.pem']],
    [
      'a file that is not there',
      ['--kind', 'system', '--name', 'x', '--algorithm', 'ed25519', '--public-key-file', 'nowhere.pem'],
    ],
  ])('refuses %s in both languages, and issues nothing', async (_name, args) => {
    const before = await sql`select count(*) from api_key`.execute(bench.database.db);
    const ran = await bench.run('key', 'new', ...args);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toMatch(BILINGUAL);
    expect(ran.err).toMatch(NO_STACK);
    expect((await sql`select count(*) from api_key`.execute(bench.database.db)).rows).toEqual(before.rows);
  });
});

describe('key rotate and key revoke', () => {
  it('issue a successor beside the old key, and end a key at once', async () => {
    const made = await bench.run('key', 'new', '--kind', 'system', '--name', 'district', '--json');
    const { keyId, secret } = made.json<NewKey>();
    const rotated = await bench.run('key', 'rotate', keyId, '--json');
    const next = rotated.json<NewKey & { replaces: string }>();
    expect(next.replaces).toBe(keyId);
    expect(next.secret).not.toBe(secret);
    expect((await rowOf(next.keyId))?.replaces).toBe(keyId);
    expect((await rowOf(keyId))?.status).not.toBe('REVOKED');

    const revoked = await bench.run('key', 'revoke', keyId, '--reason', '遗失', '--json');
    expect([revoked.code, revoked.json()]).toEqual([0, { keyId, result: 'REVOKED' }]);
    expect((await rowOf(keyId))?.status).toBe('REVOKED');
    expect(JSON.stringify(await audited(keyId))).toContain('遗失');
    const again = await bench.run('key', 'rotate', keyId);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('KEY_REVOKED')]);
  });

  it('say no to a key that does not exist, as JSON where that is asked for', async () => {
    const ran = await bench.run('--json', 'key', 'revoke', 'nobody', '--reason', 'x');
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(JSON.parse(ran.err)).toEqual({ error: { zh: '没有密钥 nobody', en: 'there is no key nobody' } });
    expect((await bench.run('key', 'revoke', 'nobody')).code).toBe(2); // A reason is asked for.
  });
});
