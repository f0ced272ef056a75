import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestHub } from '../harness/test-hub.ts';
import { blocksOf, readDocument, ROOT } from './read-docs.ts';

/** One shell goes through all of them, as a reader would. */
export const GUIDES = ['device-maker', 'city-platform', 'operator', 'bank'] as const;
export type Guide = (typeof GUIDES)[number];

export const readGuide = (name: Guide): string => readDocument(`docs/guides/${name}.md`);

const LIMIT_MS = 200_000;

export interface FollowOptions {
  hub: TestHub;
  /** A database for the production hub of the operator's guide. */
  productionDatabase: string;
  /** Where keys, samples and answers go. */
  work: string;
}

/** Runs all marked blocks of the guides in one POSIX shell, and tells what each said. Whatever fails ends it. */
export async function followGuides(options: FollowOptions): Promise<Record<Guide, string>> {
  const script = GUIDES.map((name) => `echo '@@@ ${name}'\n${scriptOf(readGuide(name))}`).join('\n');
  const child = spawn('sh', ['-eu', '-c', script], {
    cwd: ROOT,
    env: environment(options),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  // A guide waits for what has to come; when it never does, the shell and what it left running are ended.
  const tooLong = setTimeout(() => endGroup(child.pid), LIMIT_MS);
  child.once('exit', (code) => code !== 0 && endGroup(child.pid));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(tooLong);
  if (code !== 0) throw new Error(`the guides end with ${code}:\n${said.slice(-6_000)}`);
  const parts = said.split(/^@@@ .*\n/m).slice(1);
  return Object.fromEntries(GUIDES.map((name, index) => [name, parts[index] ?? ''])) as Record<Guide, string>;
}

/** The shell with everything that it has started. */
function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing was left.
  }
}

/** Shell blocks as they stand; a TypeScript one is saved under its name first. */
function scriptOf(guide: string): string {
  return blocksOf(guide)
    .filter(({ run }) => run)
    .map(({ language, file, content }) =>
      language === 'ts'
        ? `cat > "$WORK/${file ?? ''}" <<'END_OF_SAMPLE'\n${content}END_OF_SAMPLE\n`
        : content,
    )
    .join('\n');
}

/** Nothing of the machine's own settings; the defaults that the guides write as `\${NAME:-…}` are replaced. */
function environment({ hub, productionDatabase, work }: FollowOptions): NodeJS.ProcessEnv {
  const paths = [toolsFolder(work), join(ROOT, 'node_modules', '.bin'), process.env['PATH'] ?? ''];
  return {
    PATH: paths.join(':'),
    HUB_ID: hub.hubId,
    HUB_DATA_FOLDER: hub.folder,
    DATABASE_URL: hub.database.url,
    BASE_URL: hub.url,
    WORK: work,
    PLATFORM_PORT: '0',
    PRODUCTION_PORT: '0',
    PRODUCTION_ADMIN_PORT: '0',
    PRODUCTION_DATABASE_URL: productionDatabase,
  };
}

/** Empty, unless the machine has no curl: the tests need npm and openssl, nothing else. */
function toolsFolder(work: string): string {
  const folder = join(work, 'bin');
  mkdirSync(folder, { recursive: true });
  if (spawnSync('curl', ['--version']).status !== 0) {
    const path = join(folder, 'curl');
    copyFileSync(CURL_STAND_IN, path);
    chmodSync(path, 0o755);
  }
  return folder;
}

export const CURL_STAND_IN = join(ROOT, 'test', 'docs', 'curl.mjs');
