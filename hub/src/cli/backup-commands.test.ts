import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateKeyring } from '../security/keyring-file.ts';
import { systemRandom } from '../runtime/random.ts';
import { manifestText, type BackupManifest } from '../store/backup-manifest.ts';
import { BILINGUAL, NO_STACK, runCommand, type Ran } from './test-command.ts';

const LIMIT_MS = 120_000;
const PHOTO = 'ab'.repeat(32);

let folder: string;
let backup: string;
let keyring: string;
const at = (...names: string[]) => join(folder, ...names);

/** A hub with its data in `name` below the test's folder; all hubs here have the same id and keys. */
function run(name: string, args: readonly string[], more: Record<string, string> = {}): Promise<Ran> {
  return runCommand(args, { ...environmentOf(name), ...more });
}

function environmentOf(name: string): Record<string, string> {
  const own = { HUB_DATA_FOLDER: at(name), HUB_KEYRING_FILE: keyring };
  return { ...own, HUB_ID: 'backup-test', HUB_LISTEN_PORT: '0' };
}

/** A command that may be killed. */
function begin(name: string, ...args: readonly string[]): { child: ChildProcess; ended: Promise<unknown> } {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../cli.ts'), ...args], {
    env: environmentOf(name),
  });
  return { child, ended: new Promise((resolve) => child.once('close', resolve)) };
}

async function startHub(name: string): Promise<ReturnType<typeof begin>> {
  const hub = begin(name, 'start');
  await new Promise((resolve) => hub.child.stdout?.once('data', resolve));
  return hub;
}

const addPartner = (name: string, id: string) =>
  run(name, ['partner', 'add', id, '--platform', 'national', '--endpoint', 'https://platform.example']);

async function partnersOf(name: string): Promise<string[]> {
  const { partners } = (await run(name, ['partner', 'list', '--json'])).json<{
    partners: { partnerId: string }[];
  }>();
  return partners.map(({ partnerId }) => partnerId);
}

/** Where the database of `name` is: elsewhere when its account cannot enter the folder. */
function homeOf(name: string): string {
  const where = at(name, 'WHERE');
  return existsSync(where) ? readFileSync(where, 'utf8').trim() : at(name);
}

/** A copy of the backup, changed. */
function variant(name: string, change: (copy: string) => void): string {
  cpSync(backup, at(name), { recursive: true });
  change(at(name));
  return at(name);
}

function changeManifest(copy: string, change: Partial<BackupManifest>): void {
  const path = join(copy, 'manifest.json');
  const { sha256, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as BackupManifest & {
    sha256: string;
  };
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  writeFileSync(path, manifestText({ ...manifest, ...change }));
}

const isRefused = (ran: Ran, words: RegExp) => {
  expect([ran.code, ran.out]).toEqual([1, '']);
  expect(ran.err).toMatch(words);
  expect(ran.err).toMatch(BILINGUAL);
  expect(ran.err).toMatch(NO_STACK);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'realname-hub-backup-'));
  chmodSync(folder, 0o711);
  keyring = at('keyring.json');
  writeFileSync(keyring, JSON.stringify(generateKeyring(systemRandom)));
  expect((await addPartner('data', 'first')).code).toBe(0);
  mkdirSync(at('data', 'photos', 'ab', 'ab'), { recursive: true });
  writeFileSync(at('data', 'photos', 'ab', 'ab', PHOTO), 'a sealed photo');
  backup = at('monday');
  const taken = await run('data', ['backup', backup]);
  expect(taken.code, taken.err).toBe(0);
}, LIMIT_MS);
afterAll(() => {
  for (const name of readdirSync(folder)) rmSync(homeOf(name), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

describe('backup', () => {
  it('holds every file by its digest, and no key or password', () => {
    const manifest = JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8')) as BackupManifest;
    expect(manifest).toMatchObject({ hubId: 'backup-test', auditPosition: 2 });
    const list = readFileSync(join(backup, 'files.sha256'), 'utf8').trimEnd().split('\n');
    expect(list).toHaveLength(manifest.files.count);
    expect(list.filter((line) => line.endsWith(`photos/ab/ab/${PHOTO}`))).toHaveLength(1);
    const { fieldKeys, lookupKey, auditKey } = JSON.parse(readFileSync(keyring, 'utf8')) as ReturnType<
      typeof generateKeyring
    >;
    const secrets = [...Object.values(fieldKeys), lookupKey, auditKey];
    secrets.push(readFileSync(at('data', 'postgres.secret'), 'utf8').trim());
    for (const line of list) {
      const bytes = readFileSync(join(backup, line.slice(66)));
      for (const secret of secrets) expect(bytes.includes(secret), line).toBe(false);
    }
    expect(readFileSync(join(backup, 'manifest.json'), 'utf8')).not.toContain(lookupKey);
  });

  it('takes photos that an earlier backup has from there', { timeout: LIMIT_MS }, async () => {
    expect((await run('data', ['backup', at('tuesday'), '--link', backup])).code).toBe(0);
    const inode = (name: string) => statSync(at(name, 'photos', 'ab', 'ab', PHOTO)).ino;
    expect(inode('tuesday')).toBe(inode('monday'));
    expect(inode('tuesday')).not.toBe(inode('data'));
  });

  it(
    'refuses a target that exists, a folder without a database, and a hub that runs',
    async () => {
      isRefused(await run('data', ['backup', backup]), /目标已存在/);
      isRefused(await run('nowhere', ['backup', at('nothing')]), /没有可备份的/);
      expect(existsSync(at('nowhere'))).toBe(false);
      const { child, ended } = await startHub('data');
      isRefused(await run('data', ['backup', at('nothing')]), /the hub is running/);
      isRefused(await run('data', ['restore', backup, '--replace']), /the hub is running/);
      child.kill('SIGTERM');
      await ended;
      expect(existsSync(at('nothing'))).toBe(false);
    },
    LIMIT_MS,
  );

  it('owns a server that a killed hub left behind', { timeout: LIMIT_MS }, async () => {
    const { child, ended } = await startHub('data');
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(join(homeOf('data'), 'postgres', 'postmaster.pid'))).toBe(true);
    const taken = await run('data', ['backup', at('after-kill')]);
    expect(taken.code, taken.err).toBe(0);
    expect(existsSync(join(homeOf('data'), 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('that is cut short is never taken for one', { timeout: LIMIT_MS }, async () => {
    const { child, ended } = begin('data', 'backup', at('cut'));
    while (!existsSync(at('cut.half', 'postgres'))) await pause(5);
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(at('cut'))).toBe(false);
    isRefused(await run('fresh', ['restore', at('cut.half')]), /never finished/);
    expect((await run('data', ['backup', at('cut')])).code).toBe(0);
    expect(existsSync(at('cut.half'))).toBe(false);
  });
});

describe('restore', () => {
  it('brings back what was, photos too, and says so in the audit chain', { timeout: LIMIT_MS }, async () => {
    const restored = await run('moved', ['restore', backup, '--json']);
    expect(restored.code, restored.err).toBe(0);
    expect(restored.json()).toMatchObject({ askedFirst: ['first'], kept: null });
    expect(await partnersOf('moved')).toEqual(['first']);
    expect(readFileSync(at('moved', 'photos', 'ab', 'ab', PHOTO), 'utf8')).toBe('a sealed photo');
    const verified = await run('moved', ['audit', 'verify', join(backup, 'audit-head.json'), '--json']);
    expect(verified.json()).toMatchObject({ sound: true, restores: [{ auditPosition: 2 }] });
  });

  it('replaces only when it is told to, and keeps what was there', { timeout: LIMIT_MS }, async () => {
    expect((await addPartner('data', 'second')).code).toBe(0);
    isRefused(await run('data', ['restore', backup]), /--replace/);
    expect(await partnersOf('data')).toEqual(['first', 'second']);
    // Exported later than the backup: after the restore its end is missing.
    const wednesday = at('wednesday');
    expect((await run('data', ['backup', wednesday])).code).toBe(0);
    const restored = await run('data', ['restore', backup, '--replace', '--json']);
    const { kept } = restored.json<{ kept: string }>();
    expect(existsSync(join(kept, 'PG_VERSION'))).toBe(true);
    expect(await partnersOf('data')).toEqual(['first']);
    const verified = await run('data', ['audit', 'verify', join(wednesday, 'audit-head.json')]);
    expect(verified.code).toBe(1);
    expect(verified.out).toMatch(/TAIL_CUT: 第 2 位之后缺 \d+ 条.*restored from an earlier backup/);
  });

  it.each<[string, (copy: string) => void, RegExp]>([
    [
      'a changed file of the database',
      (copy) => {
        const path = join(copy, 'postgres', 'global', 'pg_control');
        const bytes = readFileSync(path);
        bytes[100] = (bytes[100] ?? 0) ^ 1;
        writeFileSync(path, bytes);
      },
      /damaged: postgres\/global\/pg_control/,
    ],
    [
      'a changed photo',
      (copy) => writeFileSync(join(copy, 'photos', 'ab', 'ab', PHOTO), 'another photo!'),
      /damaged: photos/,
    ],
    [
      'a missing photo',
      (copy) => rmSync(join(copy, 'photos', 'ab', 'ab', PHOTO)),
      /incomplete: photos.* is missing/,
    ],
    [
      'a shortened list of files',
      (copy) => {
        const path = join(copy, 'files.sha256');
        writeFileSync(path, readFileSync(path, 'utf8').split('\n').slice(1).join('\n'));
      },
      /damaged: files\.sha256/,
    ],
    ['no manifest', (copy) => rmSync(join(copy, 'manifest.json')), /never finished/],
    [
      'a changed manifest',
      (copy) => {
        const path = join(copy, 'manifest.json');
        writeFileSync(path, readFileSync(path, 'utf8').replace('backup-test', 'backup-tesT'));
      },
      /damaged: manifest\.json/,
    ],
    ['another hub', (copy) => changeManifest(copy, { hubId: 'elsewhere' }), /another hub: elsewhere/],
    [
      'a newer product',
      (copy) => changeManifest(copy, { productVersion: '9.0.0' }),
      /newer version, 9\.0\.0/,
    ],
    [
      'a migration of the future',
      (copy) => changeManifest(copy, { migrations: ['9999-x'] }),
      /newer version/,
    ],
    [
      'another kind of machine',
      (copy) =>
        changeManifest(copy, { database: { postgresVersion: '17', platform: 'linux-x64', folders: [] } }),
      /serve only PostgreSQL 17/,
    ],
    [
      'no database of its own',
      (copy) => changeManifest(copy, { database: null }),
      /restore it with your own tools/,
    ],
    [
      'keys that the keyring lacks',
      (copy) => writeFileSync(join(copy, 'other.json'), JSON.stringify(generateKeyring(systemRandom))),
      /lacks keys.*field-1-/,
    ],
  ])('refuses %s and changes nothing', { timeout: LIMIT_MS }, async (name, change, words) => {
    const copy = variant(`bad ${name}`, change);
    const other = join(copy, 'other.json');
    const own = existsSync(other) ? { HUB_KEYRING_FILE: other } : {};
    const clean = await run('clean', ['restore', copy], own);
    isRefused(clean, words);
    expect(existsSync(join(homeOf('clean'), 'postgres'))).toBe(false);
    expect(existsSync(join(homeOf('clean'), 'postgres.restoring'))).toBe(false);
    const photo = at('clean', 'photos', 'ab', 'ab', PHOTO);
    if (existsSync(photo)) expect(readFileSync(photo, 'utf8')).toBe('a sealed photo');
    rmSync(copy, { recursive: true });
  });

  it(
    'that is killed leaves the old database or the new one, and can be done again',
    { timeout: 300_000 },
    async () => {
      for (const wait of [900, 2_500]) {
        rmSync(homeOf('killed'), { recursive: true, force: true });
        rmSync(at('killed'), { recursive: true, force: true });
        expect((await addPartner('killed', 'old')).code).toBe(0);
        const { child, ended } = begin('killed', 'restore', backup, '--replace');
        await pause(wait);
        child.kill('SIGKILL');
        await ended;
        expect([['old'], ['first']]).toContainEqual(await partnersOf('killed'));
        const again = await run('killed', ['restore', backup, '--replace']);
        expect(again.code, again.err).toBe(0);
        expect(await partnersOf('killed')).toEqual(['first']);
      }
    },
  );

  it(
    'is finished by whoever starts next when it was cut between its last two steps',
    { timeout: LIMIT_MS },
    async () => {
      const home = homeOf('moved');
      renameSync(join(home, 'postgres'), join(home, 'postgres.restored'));
      expect(await partnersOf('moved')).toEqual(['first']);
      expect(existsSync(join(home, 'postgres.restored'))).toBe(false);
    },
  );
});
