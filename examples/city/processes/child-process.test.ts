import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { spawn } from 'node:child_process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ChildProcess } from './child-process.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'city-child-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const PROGRAM = `
  import { appendFileSync } from 'node:fs';
  process.on('SIGTERM', () => { appendFileSync(process.argv[2], 'stopped in order\\n'); process.exit(0); });
  setInterval(() => undefined, 1000);
  console.error('a line of the log');
  console.log(JSON.stringify({ ready: true, url: 'http://127.0.0.1:1/' + process.pid }));
`;

function childOf(program: string): {
  child: ChildProcess;
  restarts: string[];
  ready: string[];
  trace: string;
} {
  const script = join(folder, 'program.mjs');
  const trace = join(folder, 'trace');
  writeFileSync(script, program);
  writeFileSync(trace, '');
  const restarts: string[] = [];
  const ready: string[] = [];
  const child = new ChildProcess({
    name: 'program',
    command: () => [script, trace],
    environment: () => process.env,
    logFile: join(folder, 'log'),
    cwd: folder,
    onReady: async ({ url }) => {
      ready.push(url);
    },
    onRestart: (name) => restarts.push(name),
  });
  return { child, restarts, ready, trace };
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

async function eventually(isTrue: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isTrue(); turn++) await pause(50);
  expect(isTrue()).toBe(true);
}

it('waits for the ready line, keeps the log, and stops the child in order', async () => {
  const { child, trace } = childOf(PROGRAM);
  const { url } = await child.start();
  expect(url).toBe(`http://127.0.0.1:1/${child.pid}`);
  await child.stop();
  expect(readFileSync(trace, 'utf8')).toBe('stopped in order\n');
  expect(readFileSync(join(folder, 'log'), 'utf8')).toContain('a line of the log');
});

it('starts a killed child again and prepares it again', async () => {
  const { child, restarts, ready } = childOf(PROGRAM);
  await child.start();
  const first = child.pid ?? 0;
  process.kill(first, 'SIGKILL');
  await eventually(() => ready.length === 2);
  expect(restarts).toEqual(['program']);
  expect(child.pid).not.toBe(first);
  await child.stop();
});

it('says which log to read when a child ends before it was ready', async () => {
  const { child } = childOf('process.exit(1);');
  await expect(child.start()).rejects.toThrow(join(folder, 'log'));
});

it('leaves no child behind when the demo itself is killed', async () => {
  const { trace } = childOf(PROGRAM);
  const demo = join(folder, 'demo.mjs');
  const module = new URL('./child-process.ts', import.meta.url).href;
  writeFileSync(
    demo,
    `import { ChildProcess } from ${JSON.stringify(module)};
     const child = new ChildProcess({ name: 'program', command: () => ${JSON.stringify([join(folder, 'program.mjs'), trace])},
       environment: () => process.env, logFile: ${JSON.stringify(join(folder, 'log'))},
       cwd: ${JSON.stringify(folder)}, onRestart: () => undefined });
     console.log((await child.start()).url);`,
  );
  const parent = spawn(process.execPath, [demo], { stdio: ['ignore', 'pipe', 'ignore'] });
  const url = await new Promise<string>((resolve) =>
    parent.stdout.once('data', (data) => resolve(String(data).trim())),
  );
  const pid = Number(url.split('/').at(-1));
  expect(isAlive(pid)).toBe(true);
  parent.kill('SIGKILL');
  await eventually(() => !isAlive(pid));
  expect(readFileSync(trace, 'utf8')).toBe('stopped in order\n');
});
