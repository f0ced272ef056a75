import { Worker } from 'node:worker_threads';
import type { LoadJob, LoadReport } from './load-worker.ts';

/** Runs a load in a thread of its own, so that the client does not share the hub's event loop. */
export function runLoad(job: LoadJob): Promise<LoadReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./load-worker.ts', import.meta.url), { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
