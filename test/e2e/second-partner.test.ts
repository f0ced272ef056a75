import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startNationalSimulator } from '@realname-hub/adapters/testkit/national/simulator.ts';
import type { NationalSimulator } from '@realname-hub/adapters/testkit/national/simulator.ts';
import { openSecret } from '@realname-hub/adapters/testkit/national/credentials.ts';
import { afterEach, expect, it } from 'vitest';
import { EXPECTATION } from '../../examples/city/expectation.ts';
import { PROJECTS } from '../../examples/city/fixture/projects.ts';
import { CityRun, stillRunning, ROOT } from './city-run.ts';

const run = promisify(execFile);
/** Attendance of the day that is reported; what the expectation's `confirmed` is made of. */
const REPORTED = 114;

let city: CityRun | undefined;
let third: NationalSimulator | undefined;
afterEach(async () => {
  await third?.stop();
  await city?.clean();
});

async function hubCommand(folder: string, ...args: readonly string[]): Promise<void> {
  const cli = join(ROOT, 'hub', 'src', 'cli.ts');
  const env = { ...process.env, HUB_MODE: 'demo', HUB_ID: 'demo', HUB_DATA_FOLDER: folder };
  await run(process.execPath, [cli, ...args, '--json'], { cwd: ROOT, env });
}

async function joinThird(folder: string, simulator: NationalSimulator): Promise<void> {
  await hubCommand(folder, 'partner', 'add', 'third', '--platform', 'national', '--endpoint', simulator.url);
  for (const { projectId, platformCode } of PROJECTS) {
    const secret = openSecret(platformCode);
    simulator.projects.add({ projectCode: platformCode, secret });
    const file = join(folder, 'third.json');
    writeFileSync(file, JSON.stringify({ appId: platformCode, secret }));
    await hubCommand(folder, 'partner', 'key', 'set', 'third', '--project', projectId, '--file', file);
  }
}

it(
  'brings up a second partner of the family from the first event on, and goes on after Ctrl-C',
  { timeout: 300_000 },
  async () => {
    city = new CityRun(['--speed', '4']);
    await city.untilHub(({ partners }) => partners.some(({ confirmed }) => confirmed > 0), 60_000);
    third = await startNationalSimulator({});
    await joinThird(city.folder, third);
    await city.untilHub(
      ({ partners }) =>
        partners.length === 3 &&
        partners.every(({ confirmed, rejected }) => confirmed + rejected === REPORTED),
      200_000,
    );
    expect(third.state.counts).toMatchObject({ attendances: REPORTED, duplicates: 0, workers: 60 });
    const first = (await (await fetch(`${city.url('national')}/__sim/state`)).json()) as {
      counts: { attendances: number; duplicates: number; workers: number };
    };
    expect(first.counts).toMatchObject({ attendances: REPORTED, duplicates: 0, workers: 60 });

    const left = [...Object.values(city.processes()), city.postgres()];
    expect(await city.interrupt()).toBe(0);
    expect(await stillRunning(left)).toEqual([]);

    const again = new CityRun(['--once'], city.folder);
    expect(await again.ended(), again.account()).toBe(0);
    expect(JSON.parse(again.lastLine)).toMatchObject({ ...EXPECTATION });
  },
);
