import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';

export interface Ran {
  code: number | null;
  out: string;
  err: string;
  /** What `--json` printed. */
  json<Shape>(): Shape;
}

const CLI = join(import.meta.dirname, '../cli.ts');
/** What stands in the environment of whoever runs the tests says nothing about the hub under test. */
const CLEAN = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(HUB_|DATABASE_URL|NODE_OPTIONS|VITEST)/.test(name)),
);

/** Runs `realname-hub` as a process of its own, for tests. */
export function runCommand(args: readonly string[], environment: Record<string, string> = {}): Promise<Ran> {
  const child = spawn(process.execPath, [CLI, ...args], { env: { ...CLEAN, ...environment } });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err, json: <Shape>() => JSON.parse(out) as Shape }));
  });
}

export interface CommandBench {
  database: TestDatabase;
  environment: Record<string, string>;
  run(...args: readonly string[]): Promise<Ran>;
  /** A file with this content; gives its path. */
  file(name: string, content: string | Uint8Array): string;
  close(): Promise<void>;
}

/** The command line on a database and a data folder of its own. */
export async function createCommandBench(): Promise<CommandBench> {
  const database = await createTestDatabase(2);
  const folder = mkdtempSync(join(tmpdir(), 'realname-hub-cli-'));
  const environment = { DATABASE_URL: database.url, HUB_DATA_FOLDER: join(folder, 'data'), HUB_ID: 'test' };
  return {
    database,
    environment,
    run: (...args) => runCommand(args, environment),
    file: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    close: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A message that speaks both languages. */
export const BILINGUAL = /\p{Script=Han}[^]*[A-Za-z]{3}/u;
export const NO_STACK = /^(?![^]*\n\s+at )/;
