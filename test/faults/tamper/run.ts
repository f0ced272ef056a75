import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { addReport, emptyReport, isBroken, type TamperReport } from './tamper-run.ts';

/**
 * `npm run faults -- --tamper`: many mutated bank files, spread over the cores. None may be accepted with other
 * content, none may crash or hang, and memory stays flat. Prints one JSON line.
 */
const PROGRESS_MS = 10_000;
/** Beyond what the first quarter of the files has needed: what is still held, and the size of the process. */
const LIVE_GROWTH_LIMIT_MB = 10;
const RSS_GROWTH_LIMIT_MB = 150;
const MB = 1024 * 1024;

const { values } = parseArgs({
  options: {
    tamper: { type: 'boolean', default: true },
    files: { type: 'string', default: '100000' },
    from: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
});
const [files, from, workers] = [Number(values.files), Number(values.from), Number(values.workers)];
const startedAt = performance.now();
const done = new Array<number>(workers).fill(0);
const sum = () => done.reduce((total, one) => total + one, 0);
let settledMb = 0;
let peakMb = 0;
const watch = setInterval(() => {
  const rss = process.memoryUsage.rss() / MB;
  if (sum() < files / 4) settledMb = Math.max(settledMb, rss);
  else peakMb = Math.max(peakMb, rss);
}, 100);
const progress = setInterval(() => process.stderr.write(`${sum()}/${files}\n`), PROGRESS_MS);

const share = Math.ceil(files / workers);
const total = emptyReport();
const reports = await Promise.all(
  done.map((_, index) => {
    const first = index * share;
    return runWorker(index, { from: from + first, count: Math.max(0, Math.min(share, files - first)) });
  }),
);
for (const { report } of reports) addReport(total, report);
clearInterval(watch);
clearInterval(progress);
const liveGrowthMb = Math.max(...reports.map(({ liveGrowth }) => liveGrowth)) / MB;
const rssGrowthMb = peakMb - settledMb;
const flat = liveGrowthMb <= LIVE_GROWTH_LIMIT_MB && rssGrowthMb <= RSS_GROWTH_LIMIT_MB;
const ok = flat && !isBroken(total);
const memory = {
  liveGrowthMb: tenths(liveGrowthMb),
  rssGrowthMb: tenths(rssGrowthMb),
  rssSettledMb: tenths(settledMb),
};
const seconds = tenths((performance.now() - startedAt) / 1000);
process.stdout.write(`${JSON.stringify({ fault: 'tamper', ok, ...total, ...memory, seconds })}\n`);
process.exitCode = ok ? 0 : 1;

interface Share {
  report: TamperReport;
  liveGrowth: number;
}

function runWorker(index: number, workerData: { from: number; count: number }): Promise<Share> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./tamper-worker.ts', import.meta.url), { workerData });
    worker.on('message', (message: { files: number } | Share) => {
      if ('report' in message) resolve(message);
      else done[index] = (done[index] ?? 0) + message.files;
    });
    worker.on('error', reject);
  });
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
