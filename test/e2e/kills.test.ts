import { afterEach, expect, it } from 'vitest';
import { EXPECTATION } from '../../examples/city/expectation.ts';
import { CityRun, stillRunning } from './city-run.ts';

let city: CityRun | undefined;
afterEach(async () => {
  await city?.clean();
});

it(
  'loses nothing and sends nothing twice when the hub and then PostgreSQL are killed while a platform loses answers',
  { timeout: 480_000 },
  async () => {
    city = new CityRun(['--once', '--speed', '4']);
    await city.untilHub(({ stored }) => stored >= 20, 60_000);
    const before = city.processes().hub;
    process.kill(before, 'SIGKILL');
    await city.untilHub(({ stored }) => stored >= 50, 60_000);
    expect(city.processes().hub).not.toBe(before);

    const server = city.postgres();
    process.kill(server, 'SIGKILL');
    await city.untilHub(({ partners }) => partners.some(({ confirmed }) => confirmed > 0), 90_000);
    expect(city.postgres()).not.toBe(server);

    // The gateway has taken a call and its answer is gone: the next hub must find out, not send again.
    await city.untilHub(({ partners }) => partners.some(({ unknown }) => unknown > 0), 120_000);
    process.kill(city.processes().hub, 'SIGKILL');
    await city.untilHub(() => true, 30_000);

    const left = [...Object.values(city.processes()), city.postgres()];
    const code = await city.ended();
    expect(city.output, city.account()).toContain('✓');
    expect(JSON.parse(city.lastLine)).toMatchObject({ ...EXPECTATION });
    expect(code).toBe(0);
    expect(await stillRunning(left)).toEqual([]);
  },
);
