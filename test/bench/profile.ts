import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';

/** Where the time goes: with BENCH_PROFILE=<folder>, a CPU profile of `work` (this thread) is left in the folder. */
export async function profiled<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const folder = process.env['BENCH_PROFILE'];
  if (folder === undefined) return work();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  const result = await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  writeFileSync(join(folder, `${name}.cpuprofile`), JSON.stringify(profile));
  return result;
}
