import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SeedRange } from './day-worker.ts';
import { addTotals, noTotals, type Totals } from './totals.ts';

const RANGE = 100;

export interface ManyDays {
  from: number;
  count: number;
  jobs?: number;
  /** `next`: the first seed that is not known to be done, from where a run that was stopped goes on. */
  onProgress: (totals: Totals, next: number) => void;
}

/** Lives through many days on all cores, in ranges of seeds. */
export async function manyDays({ from, count, jobs, onProgress }: ManyDays): Promise<Totals> {
  const totals = noTotals();
  const open = new Set<number>();
  let next = from;
  const take = (): SeedRange | null => {
    if (next >= from + count) return null;
    const range = { from: next, count: Math.min(RANGE, from + count - next) };
    next += range.count;
    open.add(range.from);
    return range;
  };
  const done = (range: SeedRange, more: Totals) => {
    open.delete(range.from);
    addTotals(totals, more);
    onProgress(totals, Math.min(next, ...open));
  };
  await Promise.all(Array.from({ length: jobs ?? availableParallelism() }, () => work(take, done)));
  return totals;
}

function work(take: () => SeedRange | null, done: (range: SeedRange, more: Totals) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./day-worker.ts', import.meta.url));
    let range = take();
    const goOn = () => {
      if (range) return worker.postMessage(range);
      worker.removeAllListeners('exit');
      void worker.terminate().then(() => resolve());
    };
    worker.on('message', (more: Totals) => {
      if (range) done(range, more);
      range = take();
      goOn();
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error(`a worker ended within the seeds from ${range?.from ?? 0}`)));
    goOn();
  });
}
