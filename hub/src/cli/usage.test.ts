import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BILINGUAL, NO_STACK, runCommand } from './test-command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'realname-hub-usage-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMMANDS = [
  ...['', 'start', 'migrate', 'keyring', 'keyring new', 'partner', 'partner add', 'partner list'],
  ...['partner enable', 'partner disable', 'partner key', 'partner key set', 'key', 'key new', 'key rotate'],
  ...['devices', 'devices gaps'],
  ...['key revoke', 'deliveries', 'deliveries list', 'deliveries show', 'deliveries redeliver'],
  ...['deliveries replay', 'deliveries replay list', 'deliveries replay show', 'deliveries replay cancel'],
  ...['lanes', 'lanes list', 'lanes show', 'lanes hold', 'lanes release', 'lanes skip'],
  ...['partner set-endpoint', 'partner set-rate', 'simulate', 'sign', 'verify'],
  ...['backup', 'restore', 'partner reconciled', 'audit', 'audit head', 'audit verify'],
  ...['people', 'people clear-password'],
];
const AT_ONCE = 4;

describe('help', () => {
  it('describes every command and each of its options in both languages', { timeout: 300_000 }, async () => {
    for (let from = 0; from < COMMANDS.length; from += AT_ONCE) {
      const some = COMMANDS.slice(from, from + AT_ONCE);
      const all = await Promise.all(
        some.map((name) => runCommand([...name.split(' ').filter((word) => word !== ''), '--help'])),
      );
      all.forEach(({ code, out, err }, index) => {
        const name = some[index];
        expect([code, err], name).toEqual([0, '']);
        expect(out, name).toContain('Usage: realname-hub');
        // One line for each command and option, which may be broken into several.
        for (const entry of out.split(/\n(?= {2}\S)/).slice(1))
          expect(entry, `${name}: ${entry}`).toMatch(BILINGUAL);
      });
    }
  });
});

describe('a wrong call', () => {
  it.each<[string, string[], string]>([
    ['a command that does not exist', ['fly'], '没有这个命令'],
    ['a command of a group that does not exist', ['key', 'burn'], '没有这个命令'],
    ['an option that does not exist', ['partner', 'list', '--wide'], '没有这个选项'],
    ['an argument that is missing', ['key', 'rotate'], '缺少参数'],
    ['an option that is missing', ['key', 'new', '--kind', 'system'], '缺少必需的选项'],
    ['an argument too many', ['migrate', 'now'], '参数过多'],
    ['a platform without a simulator', ['simulate', 'mars'], '没有 mars 的模拟器'],
    ['a port that is none', ['simulate', 'national', '--port', '70000'], '--port 应为'],
    [
      'a projects file that is not there',
      ['simulate', 'national', '--projects', 'nowhere.json'],
      '找不到文件',
    ],
  ])('of %s ends with 2 and says so in both languages', async (_name, args, zh) => {
    const ran = await runCommand(args, { HUB_DATA_FOLDER: join(folder, 'data') });
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(zh);
    expect(ran.err).toMatch(BILINGUAL);
    expect(ran.err).toMatch(NO_STACK);
  });

  it('names the nearest setting for one that it does not know, before it touches anything', async () => {
    const ran = await runCommand(['partner', 'list'], { HUB_DATA_FODLER: folder });
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain('是否想写 HUB_DATA_FOLDER？');
    expect(ran.err).toContain('did you mean HUB_DATA_FOLDER?');
  });

  it('of a database that does not answer ends with 2 and no stack', async () => {
    const DATABASE_URL = 'postgres://postgres@127.0.0.1:9/hub';
    const ran = await runCommand(['partner', 'list', '--json'], { DATABASE_URL, HUB_DATA_FOLDER: folder });
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.err)).toMatchObject({ error: { zh: expect.stringContaining('数据库没有应答') } });
  });
});

describe('keyring new', () => {
  it('makes secrets that only their owner can read, and never replaces them', async () => {
    const path = join(folder, 'keyring.json');
    const made = await runCommand(['keyring', 'new', path, '--json']);
    expect([made.code, made.json()]).toEqual([0, { path }]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const content = readFileSync(path, 'utf8');
    expect(made.out + made.err).not.toContain((JSON.parse(content) as { lookupKey: string }).lookupKey);
    const again = await runCommand(['keyring', 'new', path]);
    expect(again.code).toBe(1);
    expect(again.err).toMatch(BILINGUAL);
    expect(readFileSync(path, 'utf8')).toBe(content);
  });
});

describe('simulate', () => {
  it('runs a platform until it is stopped, and says where in one line of JSON', async () => {
    const cli = join(import.meta.dirname, '../cli.ts');
    const child = spawn(process.execPath, [cli, 'simulate', 'national', '--title', '测试平台']);
    const ended = new Promise((resolve) => child.once('close', resolve));
    const line = await new Promise<string>((resolve) =>
      child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
    );
    const { url, endpoint, projects } = JSON.parse(line) as {
      url: string;
      endpoint: string;
      projects: object[];
    };
    expect(endpoint).toBe(`${url}/open.api`);
    expect(projects).toHaveLength(1);
    expect(await (await fetch(url)).text()).toContain('测试平台');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
