import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { startBenchHub, type BenchHub } from './bench-hub.ts';
import { cpuTimeOf, type CpuTime } from './cpu-time.ts';
import { runLoad } from './load.ts';
import type { PreparedRequest } from './load-worker.ts';
import { profiled } from './profile.ts';
import { round } from './round.ts';
import { prepareSite, signedBatches, type SiteSize } from './signed-batches.ts';

/**
 * `intake-single`: one event per signed request over 64 connections, spread over projects, and all for one hot
 * project; against an empty express route in the same process, asked by the same client with the same requests.
 */
const REQUESTS = 4_000;
const WARM_UP = 1_000;
const CONNECTIONS = 64;
const SPREAD: SiteSize = { name: 'SPREAD', projects: 8, devicesPerProject: 8 };
const HOT: SiteSize = { name: 'HOT', projects: 1, devicesPerProject: 64 };

interface Rate {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  cpu: CpuTime;
}

const hub = await startBenchHub('edge');
const empty = await startEmptyRoute();
try {
  console.log(JSON.stringify(await measure(hub, empty.url)));
} finally {
  empty.server.close();
  await hub.stop();
}

async function measure(hub: BenchHub, emptyUrl: string): Promise<object> {
  const spread = await prepareRequests(hub, SPREAD);
  const hot = await prepareRequests(hub, HOT);
  await run(hub, hub.url, spread.warmUp);
  await run(hub, emptyUrl, spread.warmUp);
  const rates = {
    spread: await profiled('intake-single-spread', () => run(hub, hub.url, spread.measured)),
    hot: await profiled('intake-single-hot', () => run(hub, hub.url, hot.measured)),
    reference: await run(hub, emptyUrl, spread.measured),
  };
  const spreadRatio = round(rates.spread.perSecond / rates.reference.perSecond);
  const hotRatio = round(rates.hot.perSecond / rates.reference.perSecond);
  return { bench: 'intake-single', ratio: Math.min(spreadRatio, hotRatio), spreadRatio, hotRatio, ...rates };
}

async function prepareRequests(
  hub: BenchHub,
  size: SiteSize,
): Promise<{ warmUp: PreparedRequest[]; measured: PreparedRequest[] }> {
  const site = await prepareSite(hub, size);
  const series = (name: string, batches: number) =>
    signedBatches(hub, site, { name: `${size.name ?? ''}-${name}`, batches, size: 1 });
  return { warmUp: series('warm-up', WARM_UP), measured: series('measured', REQUESTS) };
}

async function run(hub: BenchHub, url: string, requests: readonly PreparedRequest[]): Promise<Rate> {
  const { result: load, cpu } = await cpuTimeOf(hub.foundation.db, () =>
    runLoad({ url, connections: CONNECTIONS, requests }),
  );
  const answered = load.statuses['200'] ?? 0;
  if (answered !== requests.length) throw new Error(`not all were stored: ${JSON.stringify(load)}`);
  return {
    perSecond: Math.round(answered / load.seconds),
    p50Ms: round(load.p50Ms),
    p99Ms: round(load.p99Ms),
    cpu,
  };
}

/** What express takes for itself: it routes and answers, and looks at nothing. */
async function startEmptyRoute(): Promise<{ server: Server; url: string }> {
  const app = express();
  app.post('/v1/devices/:deviceSn/attendance-events', (_, response) => void response.json({}));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}` };
}
