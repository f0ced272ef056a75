import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { median } from './median.ts';
import { round } from './round.ts';

/**
 * `start`: the demonstration, from the start of its process in a folder that does not exist yet to the first event
 * that the hub has stored. The target is absolute: three seconds.
 */
const TARGET_SECONDS = 3;
const TURNS = 3;
const LOOK_MS = 20;
const LIMIT_MS = 60_000;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const turns: number[] = [];
for (let turn = 0; turn < TURNS; turn += 1) turns.push(await secondsToFirstEvent());
const seconds = median(turns);
process.stdout.write(
  `${JSON.stringify({ bench: 'start', ratio: round(seconds / TARGET_SECONDS), seconds: round(seconds), turns: turns.map(round) })}\n`,
);

async function secondsToFirstEvent(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'realname-hub-start-'));
  const startedAt = performance.now();
  const city = spawn(
    process.execPath,
    [join('examples', 'city', 'main.ts'), '--once', '--port', '0', '--data', folder],
    {
      cwd: ROOT,
      stdio: 'ignore',
    },
  );
  const ended = once(city, 'close');
  try {
    while (!(await hasStored(folder))) {
      if (performance.now() - startedAt > LIMIT_MS) throw new Error('no event was stored');
      await pause(LOOK_MS);
    }
    return (performance.now() - startedAt) / 1000;
  } finally {
    city.kill('SIGINT');
    await ended;
    const shelter = join(folder, 'WHERE');
    if (existsSync(shelter)) rmSync(readFileSync(shelter, 'utf8').trim(), { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

async function hasStored(folder: string): Promise<boolean> {
  const file = join(folder, 'city.json');
  if (!existsSync(file)) return false;
  const { ports } = JSON.parse(readFileSync(file, 'utf8')) as { ports: { hub?: number } };
  const response = await fetch(`http://127.0.0.1:${ports.hub}/status.json`).catch(() => null);
  if (!response?.ok) return false;
  return ((await response.json()) as { stored: number }).stored > 0;
}
