import { parentPort } from 'node:worker_threads';
import { runDay } from './bad-day.ts';
import { countDay, noTotals } from './totals.ts';

/** Lives through the days it is sent, a range of seeds at a time. */
export interface SeedRange {
  from: number;
  count: number;
}

parentPort?.on('message', async ({ from, count }: SeedRange) => {
  const totals = noTotals();
  for (let seed = from; seed < from + count; seed += 1) countDay(totals, await runDay(seed));
  parentPort?.postMessage(totals);
});
