import { parentPort, workerData } from 'node:worker_threads';
import { liveBytes } from './live-memory.ts';
import { addReport, runTamper, type TamperRange } from './tamper-run.ts';

/** One core's share of the mutated files; what memory the first quarter has needed, the rest needs, too. */
const { from, count } = workerData as TamperRange;
const quarter = Math.ceil(count / 4);
const report = await runTamper({ from, count: quarter, onProgress: tell });
const before = await liveBytes();
addReport(report, await runTamper({ from: from + quarter, count: count - quarter, onProgress: tell }));
parentPort?.postMessage({ report, liveGrowth: (await liveBytes()) - before });

function tell(files: number): void {
  parentPort?.postMessage({ files });
}
