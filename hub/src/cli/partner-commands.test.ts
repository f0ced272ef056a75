import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BILINGUAL, createCommandBench, NO_STACK, type CommandBench } from './test-command.ts';

const SECRET = 'Zx81kQ7mB2vN5cT9pL3sD6fG0hJ4wR8y';
const ENDPOINT = 'http://127.0.0.1:9/open.api';

interface Partners {
  partners: { partnerId: string; enabled: boolean; startFrom: string; credentials: { scopeKey: string }[] }[];
}

let bench: CommandBench;
beforeAll(async () => {
  bench = await createCommandBench();
  const added = await bench.run(...add('national'));
  expect([added.code, added.err]).toEqual([0, '']);
});
afterAll(() => bench.close());

const add = (id: string, platform = 'national', endpoint = ENDPOINT): string[] => [
  ...['partner', 'add', id, '--platform', platform, '--endpoint', endpoint],
];

async function listed(partnerId: string) {
  const { partners } = (await bench.run('partner', 'list', '--json')).json<Partners>();
  return partners.find((partner) => partner.partnerId === partnerId);
}

describe('partner add and partner list', () => {
  it('join a platform from its first record on, and show it', async () => {
    expect(await listed('national')).toMatchObject({ enabled: true, startFrom: 'FIRST', credentials: [] });
    const shown = await bench.run('partner', 'list');
    expect(shown.out).toMatch(/^national +national +启用 enabled +0 +– +– +http:/m);
  });

  it('join one from a month on', async () => {
    const ran = await bench.run(
      ...add('month'),
      '--start',
      '2026-03',
      '--title',
      '市平台',
      '--max-age-days',
      '7',
    );
    expect(ran.code, ran.err).toBe(0);
    expect(ran.out).toMatch(BILINGUAL);
    expect(await listed('month')).toMatchObject({ startFrom: '2026-03-01', title: '市平台', maxAgeDays: 7 });
  });

  it.each<[string, string[], number]>([
    ['the same id again', add('national'), 1],
    ['a platform that does not exist', add('x', 'mars'), 2],
    ['an endpoint that is no URL', add('x', 'national', 'here'), 2],
    ['an endpoint that is no web address', add('x', 'national', 'ftp://a/b'), 2],
    ['an id with a blank', add('a b'), 2],
    ['a start that is no month', [...add('x'), '--start', '2026-13'], 2],
    ['days that are no number', [...add('x'), '--max-age-days', 'many'], 2],
    ['no endpoint', ['partner', 'add', 'x', '--platform', 'national'], 2],
  ])('refuse %s in both languages', async (_name, args, code) => {
    const ran = await bench.run(...args);
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toMatch(BILINGUAL);
    expect(ran.err).toMatch(NO_STACK);
    const { rows } = await sql`select from partner where partner_id = 'x'`.execute(bench.database.db);
    expect(rows).toEqual([]);
  });
});

describe('partner disable and partner enable', () => {
  it('switch a partner off and on, and leave an audit entry each', async () => {
    expect((await bench.run('partner', 'disable', 'national')).code).toBe(0);
    expect(await listed('national')).toMatchObject({ enabled: false });
    expect((await bench.run('partner', 'enable', 'national', '--json')).json()).toEqual({
      partnerId: 'national',
      enabled: true,
    });
    expect(await listed('national')).toMatchObject({ enabled: true });
    const { rows } = await sql<{ action: string }>`
      select action from audit_entry where object = 'partner:national' order by id`.execute(
      bench.database.db,
    );
    expect(rows.map(({ action }) => action).slice(-2)).toEqual(['partner.disabled', 'partner.enabled']);
  });

  it.each(['disable', 'enable'])('%s says no to a partner that does not exist', async (command) => {
    const ran = await bench.run('partner', command, 'nobody');
    expect([ran.code, ran.err]).toEqual([1, '没有对接平台 nobody\nthere is no partner nobody\n']);
  });
});

describe('partner key set', () => {
  const set = (...more: string[]) => bench.run('partner', 'key', 'set', 'national', ...more);

  it('takes the members from flags or from a file, keeps them sealed and never says them', async () => {
    const secretFile = bench.file('secret', `${SECRET}\n`);
    const file = bench.file(
      'credential.json',
      JSON.stringify({ appId: '99000120260301002', secret: SECRET }),
    );
    const flags = await set('--project', 'P-1', '--app-id', '99000120260301001', '--secret-file', secretFile);
    const whole = await set('--project', 'P-2', '--file', file);
    expect([flags.code, whole.code]).toEqual([0, 0]);
    expect((await listed('national'))?.credentials.map(({ scopeKey }) => scopeKey)).toEqual(['P-1', 'P-2']);
    const { rows } = await sql<{ sealed: Buffer; entry: string }>`
      select c.sealed, row_to_json(a)::text as entry from partner_credential c, audit_entry a`.execute(
      bench.database.db,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { sealed, entry } of rows) {
      expect(sealed.includes(SECRET)).toBe(false);
      expect(entry).not.toContain(SECRET);
    }
    expect(flags.out + flags.err + whole.out + whole.err).not.toContain(SECRET);
  });

  it('takes those of many projects at once: all of them, or none when one is faulty', async () => {
    const credential = (appId: string) => ({ appId, secret: SECRET });
    const good = { 'P-11': credential('99000120260301011'), 'P-12': credential('99000120260301012') };
    const faulty = { 'P-13': credential('99000120260301013'), 'P-14': { appId: 'x', secret: 'short' } };
    const refused = await set('--each-file', bench.file('faulty.json', JSON.stringify(faulty)));
    const taken = await set('--each-file', bench.file('good.json', JSON.stringify(good)));
    expect([refused.code, taken.code]).toEqual([2, 0]);
    expect(refused.err).toContain('P-14');
    expect(refused.err).toMatch(BILINGUAL);
    const scopes = (await listed('national'))?.credentials.map(({ scopeKey }) => scopeKey) ?? [];
    expect(scopes).toEqual(expect.arrayContaining(['P-11', 'P-12']));
    expect(scopes).not.toContain('P-13');
  });

  it.each<[string, (file: CommandBench['file']) => string[], number]>([
    [
      'a secret of a wrong length',
      (file) => ['--project', 'P', '--app-id', 'a', '--secret-file', file('s', 'short')],
      2,
    ],
    [
      'a member that the platform does not know',
      (file) => {
        const members = { appId: 'a', secret: SECRET, passwort: 'x' };
        return ['--project', 'P', '--file', file('m.json', JSON.stringify(members))];
      },
      2,
    ],
    ['no project', (file) => ['--file', file('p.json', JSON.stringify({ appId: 'a', secret: SECRET }))], 2],
    [
      'a file that is no JSON',
      (file) => ['--project', 'P', '--file', file('n.json', `{"secret":"${SECRET}`)],
      2,
    ],
    [
      'a file for many projects that holds one credential',
      (file) => ['--each-file', file('e.json', JSON.stringify({ appId: 'a', secret: SECRET }))],
      2,
    ],
    ['a file that is not there', () => ['--project', 'P', '--file', 'nowhere.json'], 2],
  ])('refuses %s in both languages, without repeating it', async (_name, args, code) => {
    const ran = await set(...args(bench.file));
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toMatch(BILINGUAL);
    expect(ran.err).toMatch(NO_STACK);
    expect(ran.err).not.toContain(SECRET);
  });
});
