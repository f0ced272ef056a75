import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONSUMER } from '../test-support/consumer.ts';

const sdk = fileURLToPath(new URL('..', import.meta.url));
const modules = join(sdk, '..', 'node_modules');

describe('the published package', () => {
  let folder = '';
  const run = (program: string, args: string[]) =>
    execFileSync(program, args, { cwd: folder, encoding: 'utf8' });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'realname-sdk-pack-'));
    const dist = join(folder, 'dist');
    run(process.execPath, [join(sdk, 'build.ts'), dist]);
    run('npm', ['pack', dist, '--silent']);
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}');
    run('npm', [
      'install',
      '--offline',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--silent',
      `./${tarball}`,
    ]);
    writeFileSync(join(folder, 'consumer.ts'), CONSUMER);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('installs without the network and alone, and its types and code serve a program that uses it', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      '@realname-hub',
    ]);
    const options = [
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--typeRoots',
      join(modules, '@types'),
    ];
    const tsc = join(
      dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
      'bin',
      'tsc',
    );
    run(process.execPath, [tsc, 'consumer.ts', '--types', 'node', ...options]);
    expect(run(process.execPath, ['consumer.js']).trim()).toBe('["SN-1",1,1,"/v1/time",422,3]');
  }, 60_000);
});

describe('the size of the package', () => {
  /** Bytes of everything that such a program loads, minified and compressed. */
  async function gzipped(code: string): Promise<number> {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: sdk, loader: 'ts' },
      ...{ bundle: true, minify: true, write: false, platform: 'node', format: 'esm', target: 'node20' },
    });
    return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
  }

  it('is at most 6 kB for the core: signing, repeating, reading answers', async () => {
    const core = `export { HubConnection, isHubApiError } from './src/index.ts';`;
    expect(await gzipped(core)).toBeLessThanOrEqual(6 * 1024);
  });

  it('is at most 8 kB for the client with the table of all operations, which grows with the contract', async () => {
    const client = `export { HubClient, isHubApiError } from './src/index.ts';`;
    expect(await gzipped(client)).toBeLessThanOrEqual(8 * 1024);
  });

  it('is at most 15 kB for a device: the core with the journal', async () => {
    const code = `export * from './src/journal/index.ts'; export { HubConnection, isHubApiError } from './src/index.ts';`;
    expect(await gzipped(code)).toBeLessThanOrEqual(15 * 1024);
  });
});
