import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bankAdapter } from '@realname-hub/adapters/bank/adapter.ts';
import fixed from '@realname-hub/adapters/bank/banks/demo-fixed.json' with { type: 'json' };
import { knownBanks } from '@realname-hub/adapters/bank/known-banks.ts';
import { bankManifest } from '@realname-hub/adapters/bank/read-manifest.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BILINGUAL, createCommandBench, NO_STACK, runCommand, type CommandBench } from './test-command.ts';

let bench: CommandBench;
let folder: string;
let production: Record<string, string>;

beforeAll(async () => {
  bench = await createCommandBench();
  folder = mkdtempSync(join(tmpdir(), 'bank-manifests-'));
  writeFileSync(join(manifests('good'), 'a-real-bank.json'), manifest('a-real-bank', 'published'));
  writeFileSync(join(manifests('good'), 'notes.txt'), 'no manifest');
  writeFileSync(join(manifests('guessed'), 'guess.json'), manifest('guess', 'assumed'));
  const keyring = join(folder, 'keyring.json');
  expect(await runCommand(['keyring', 'new', keyring])).toMatchObject({ code: 0 });
  production = {
    ...{ ...bench.environment, HUB_MODE: 'production', HUB_KEYRING_FILE: keyring },
    ...{ HUB_LISTEN_PORT: '0', HUB_ADMIN_PORT: '0' },
  };
});
afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true, force: true });
});

function manifests(name: string): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  return path;
}

/** A bank's manifest of which every fact but the limits is agreed, and those as said. */
function manifest(bank: string, limits: 'published' | 'assumed', change: object = {}): string {
  const facts = Object.fromEntries(Object.keys(fixed.facts).map((name) => [name, 'published']));
  return JSON.stringify({ ...fixed, bank, facts: { ...facts, limits }, ...change });
}

const run = (name: string, ...args: string[]) =>
  runCommand(args, { ...production, HUB_BANK_MANIFEST_FOLDER: join(folder, name) });

const accepted = async () => {
  const { rows } = await sql<{ detail: object }>`
    select detail from audit_entry where action = 'bank.enabled' order by 1::text`.execute(bench.database.db);
  return rows.map(({ detail }) => detail);
};

it('sets up a bank that is a JSON file and nothing else; banks of the demo are not there in production', async () => {
  expect(await run('good', 'bank', 'add', 'real', '--manifest', 'a-real-bank')).toMatchObject({
    code: 0,
    err: '',
  });
  expect(await run('good', 'bank', 'enable', 'real')).toMatchObject({ code: 0, err: '' });
  expect(await accepted()).toEqual([{}]);
  const refused = await run('good', 'bank', 'add', 'demo', '--manifest', 'demo-iso');
  expect(refused.code).toBe(2);
  expect(refused.err).toMatch(BILINGUAL);
  expect(refused.err).toContain('a-real-bank');
  expect((await bench.run('bank', 'add', 'demo', '--manifest', 'demo-iso')).code).toBe(0);
});

it('stops the start with every fault of every file, by file and place, in both languages [P11]', async () => {
  const path = manifests('faulty');
  writeFileSync(join(path, '1-cut-off.json'), '{"bank":');
  writeFileSync(
    join(path, '2-limits.json'),
    manifest('two', 'published', { limits: { ...fixed.limits, lineFen: '1' } }),
  );
  writeFileSync(
    join(path, '3-head.json'),
    manifest('three', 'published', { order: { ...fixed.order, head: [] } }),
  );
  cpSync(join(folder, 'good/a-real-bank.json'), join(path, '4-first.json'));
  cpSync(join(folder, 'good/a-real-bank.json'), join(path, '5-second.json'));
  for (const command of [['start'], ['bank', 'list']]) {
    const ran = await run('faulty', ...command);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toMatch(NO_STACK);
    for (const place of [
      '1-cut-off.json#：无法读取，或不是 JSON',
      '1-cut-off.json#: cannot be read, or is not JSON',
      '2-limits.json#/limits/lineFen：类型应为 integer',
      '2-limits.json#/limits/lineFen: must be integer',
      '3-head.json#/order/head：缺少 fileId 的字段',
      '3-head.json#/order/head: has no field for fileId',
      '5-second.json#/bank：与另一份清单同名',
      '5-second.json#/bank: is the name of another manifest, too',
    ])
      expect(ran.err).toContain(place);
    expect(ran.err).not.toContain('4-first');
  }
});

it('says so of a folder that is not there', async () => {
  const ran = await run('nowhere', 'start');
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toMatch(BILINGUAL);
  expect(ran.err).toContain('nowhere');
});

it('takes an assumed fact into production only on the operator’s word, which is audited', async () => {
  expect((await run('guessed', 'bank', 'add', 'guessed', '--manifest', 'guess')).code).toBe(0);
  const refused = await run('guessed', 'bank', 'enable', 'guessed');
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(BILINGUAL);
  expect(refused.err).toContain('limits');
  expect((await run('guessed', 'bank', 'enable', 'guessed', '--accept-assumed')).code).toBe(0);
  expect(await accepted()).toEqual([{}, { acceptedFacts: ['limits'] }]);
});

it('does not start in production on enabled banks whose facts nobody accepted, or whose manifest is gone', async () => {
  writeFileSync(join(manifests('later'), 'guess.json'), manifest('guess', 'assumed', { facts: fixed.facts }));
  const ran = await run('later', 'start');
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toMatch(BILINGUAL);
  expect(ran.err).toContain('bank real: its manifest a-real-bank is not there');
  // `limits` was accepted; what the manifest assumes since then was not.
  expect(ran.err).toContain(
    'bank guessed: its manifest rests on assumed facts (orderLayout, returnLayouts, ',
  );
  expect(ran.err).not.toMatch(/assumed facts \([^)]*\blimits/);
});

it('tells the hub which facts are assumed', () => {
  expect(bankAdapter(bankManifest(JSON.parse(manifest('one', 'assumed')))).facts.assumed).toEqual(['limits']);
  expect(knownBanks({ folder: null, demo: false })).toEqual({ ok: true, adapters: [] });
});
