import { createOutboundHttp } from '@realname-hub/adapters/outbound.ts';
import type { ComposedCall, Connection, OutboundCall, PartnerAdapter } from '@realname-hub/adapters/port.ts';
import { Logger, run, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { attendanceReader } from '../../hub/src/attendance/attendance-reader.ts';
import { BEGINNING } from '../../hub/src/delivery/model.ts';
import { systemClock } from '../../hub/src/runtime/clock.ts';
import { systemRandom } from '../../hub/src/runtime/random.ts';
import { startEmbeddedPostgres } from '../../hub/src/store/embedded-postgres.ts';
import { startBenchHub, type BenchHub } from './bench-hub.ts';
import {
  BATCH,
  CONNECTIONS,
  CREDENTIAL,
  drain,
  fillStreams,
  ITEMS,
  projectOf,
  startStubPartner,
  STREAMS,
  stubAdapter,
} from './delivery-site.ts';
import { round } from './round.ts';

/**
 * `delivery`: 200 streams with 500 waiting items each, sent in batches of 20 over 16 connections to a partner that
 * answers at once; against the same loop building, encrypting and signing each message and storing nothing. Beside
 * it graphile-worker with the same batches as jobs.
 */
const TOTAL = STREAMS * ITEMS;
const adapter = stubAdapter();
const stub = await startStubPartner();
const hub = await startBenchHub('edge,delivery', [adapter]);
try {
  await fillStreams(hub, stub.endpoint);
  const batches = await readBatches(hub);
  const send = sender(adapter, stub.endpoint);
  await referenceRate(batches.slice(0, batches.length / 10), send);
  const before = await stub.calls('WorkerAttendance.Add');
  const seconds = await drain(hub, stub);
  const calls = (await stub.calls('WorkerAttendance.Add')) - before;
  if (calls < TOTAL / BATCH) throw new Error(`${calls} calls were sent`);
  const rate = TOTAL / seconds;
  const reference = await referenceRate(batches, send);
  const beside = await graphileRate(hub, batches, send);
  process.stdout.write(
    `${JSON.stringify({
      bench: 'delivery',
      ratio: round(rate / reference),
      itemsPerSecond: Math.round(rate),
      referencePerSecond: Math.round(reference),
      graphileWorkerPerSecond: Math.round(beside),
      calls,
    })}\n`,
  );
} finally {
  await hub.stop();
  await stub.stop();
}

/** What waits, decrypted and cut into the calls that the hub would make. */
async function readBatches({ foundation }: BenchHub): Promise<OutboundCall[]> {
  const { db, cipher } = foundation;
  const reader = attendanceReader({ db, cipher, photoArrivals: async () => new Map() });
  const calls: OutboundCall[] = [];
  for (let stream = 0; stream < STREAMS; stream += 1) {
    const key = projectOf(stream);
    const [items = []] = await reader.read([{ key, after: BEGINNING, limit: ITEMS }]);
    for (let first = 0; first < items.length; first += BATCH)
      calls.push({
        kind: 'attendance',
        operation: 'add',
        projectId: key,
        callId: `${key}-${first}`,
        items: items.slice(first, first + BATCH).map(({ recordId, version, body }) => ({
          recordId,
          version,
          body,
          references: { team: { recordId: 'T-01', partnerNumber: '7' } },
          partnerNumber: null,
        })),
      });
  }
  if (calls.length !== TOTAL / BATCH) throw new Error(`${calls.length} batches are waiting`);
  return calls;
}

type Send = (call: OutboundCall) => Promise<void>;

function sender(via: PartnerAdapter, endpoint: string): Send {
  const http = createOutboundHttp({
    allow: [new URL(endpoint).host],
    random: systemRandom,
    clock: systemClock,
  });
  const connection: Connection = {
    ...{ endpoint, credential: CREDENTIAL, http, clock: systemClock, random: systemRandom },
    signal: new AbortController().signal,
  };
  return async (call) => {
    const outcome = await via.deliver(composed(via, call), call, connection);
    if (outcome.kind !== 'answered') throw new Error(`the stub said ${outcome.kind}`);
  };
}

function composed(via: PartnerAdapter, call: OutboundCall): ComposedCall {
  const composition = via.compose(call, CREDENTIAL);
  if (!composition.ok) throw new Error(JSON.stringify(composition.inexpressible[0]));
  return composition.call;
}

async function referenceRate(calls: readonly OutboundCall[], send: Send): Promise<number> {
  const startedAt = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      for (let call = calls[next++]; call; call = calls[next++]) await send(call);
    }),
  );
  return (calls.length * BATCH) / ((performance.now() - startedAt) / 1000);
}

/** A job queue on the same server, whose jobs hold their messages' records in the clear and keep no order. */
async function graphileRate(
  { dataFolder }: BenchHub,
  calls: readonly OutboundCall[],
  send: Send,
): Promise<number> {
  const server = await startEmbeddedPostgres({ dataFolder, takesOver: false, log: () => undefined });
  const pgPool = new pg.Pool({ connectionString: server.url, max: CONNECTIONS + 2 });
  const options = { pgPool, logger: new Logger(() => () => undefined) };
  await runMigrations(options);
  await pgPool.query(
    `select graphile_worker.add_jobs(array(
       select json_populate_record(null::graphile_worker.job_spec, json_build_object('identifier', 'send', 'payload', j))
       from json_array_elements($1::json) j))`,
    [JSON.stringify(calls)],
  );
  let done = 0;
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const startedAt = performance.now();
  const runner = await run({
    ...options,
    concurrency: CONNECTIONS,
    noHandleSignals: true,
    pollInterval: 100,
    taskList: {
      send: async (payload) => {
        await send(payload as OutboundCall);
        done += 1;
        if (done === calls.length) finish();
      },
    },
  });
  await finished;
  const seconds = (performance.now() - startedAt) / 1000;
  await runner.stop();
  await pgPool.end();
  await server.stop();
  return (calls.length * BATCH) / seconds;
}
