import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

/** Sends prepared requests over kept-alive connections, in a thread of its own, and tells how long it took. */
export interface LoadJob {
  url: string;
  connections: number;
  requests: readonly PreparedRequest[];
}

export interface PreparedRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Uint8Array;
}

export interface LoadReport {
  seconds: number;
  /** How many answers had each status. */
  statuses: Record<string, number>;
  p50Ms: number;
  p99Ms: number;
}

const job = workerData as LoadJob;
const agent = new Agent({ keepAlive: true, maxSockets: job.connections });
const statuses: Record<string, number> = {};
const latencies: number[] = [];
let next = 0;

const send = (prepared: PreparedRequest): Promise<void> =>
  new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const { method, headers, path, body } = prepared;
    const outgoing = request(new URL(path, job.url), { method, headers, agent }, (response) => {
      response.resume();
      response.on('end', () => {
        latencies.push(performance.now() - startedAt);
        const status = String(response.statusCode);
        statuses[status] = (statuses[status] ?? 0) + 1;
        resolve();
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });

const lane = async (): Promise<void> => {
  for (;;) {
    const prepared = job.requests[next++];
    if (prepared === undefined) return;
    await send(prepared);
  }
};

const startedAt = performance.now();
await Promise.all(Array.from({ length: job.connections }, lane));
const seconds = (performance.now() - startedAt) / 1000;
agent.destroy();
latencies.sort((a, b) => a - b);
const percentile = (share: number): number =>
  latencies[Math.floor((latencies.length - 1) * share)] ?? Number.NaN;
const report: LoadReport = { seconds, statuses, p50Ms: percentile(0.5), p99Ms: percentile(0.99) };
parentPort?.postMessage(report);
