import { sql } from 'kysely';
import { bulkInsert } from '../../hub/src/store/bulk-insert.ts';
import type { Db } from '../../hub/src/store/database.ts';
import { cpuTimeOf, type CpuTime } from './cpu-time.ts';
import { startBenchHub, type BenchHub } from './bench-hub.ts';
import { runLoad } from './load.ts';
import type { LoadJob } from './load-worker.ts';
import { profiled } from './profile.ts';
import { round } from './round.ts';
import { prepareSite, signedBatches } from './signed-batches.ts';

/**
 * `intake`: signed batches of 100 events over HTTP, validated, de-duplicated, stored in their streams, durable;
 * against the bare multi-row insert of the same rows at its best concurrency, in the same run.
 */
const BATCHES = 400;
const SIZE = 100;
const WARM_UP = 100;
const CONNECTIONS = 16;
const CONCURRENCIES = [1, 2, 4, 8];

const hub = await startBenchHub('edge');
try {
  console.log(JSON.stringify(await measure(hub)));
} finally {
  await hub.stop();
}

async function measure(hub: BenchHub): Promise<object> {
  const { db } = hub.foundation;
  const site = await prepareSite(hub, { projects: 4, devicesPerProject: 4 });
  const prepare = (name: string, batches: number): LoadJob => ({
    url: hub.url,
    connections: CONNECTIONS,
    requests: signedBatches(hub, site, { name, batches, size: SIZE }),
  });
  await runLoad(prepare('warm-up', WARM_UP));
  const job = prepare('measured', BATCHES);
  const { result: load, cpu } = await cpuTimeOf(db, () => profiled('intake', () => runLoad(job)));
  const { rows } = await sql<{ stored: number }>`select count(*) as stored from attendance_event`.execute(db);
  const stored = (rows[0]?.stored ?? 0) - WARM_UP * SIZE;
  if (stored !== BATCHES * SIZE) throw new Error(`${stored} events stored: ${JSON.stringify(load)}`);
  const reference = await bareInsert(db);
  const rate = stored / load.seconds;
  return {
    bench: 'intake',
    ratio: round(rate / reference.rate),
    eventsPerSecond: Math.round(rate),
    referencePerSecond: Math.round(reference.rate),
    referenceConcurrency: reference.concurrency,
    batches: BATCHES,
    p50Ms: round(load.p50Ms),
    p99Ms: round(load.p99Ms),
    commitMs: round(await commitLatency(db)),
    cpu,
    referenceCpu: reference.cpu,
  };
}

interface Reference {
  rate: number;
  concurrency: number;
  cpu: CpuTime;
}

/** The same rows, one batch a transaction, into a table with the same key and nothing else. */
async function bareInsert(db: Db): Promise<Reference> {
  const columns = await sql<{ name: string; type: string }>`
    select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = 'attendance_event'::regclass and attnum > 0 and not attisdropped order by attnum`.execute(
    db,
  );
  const types = Object.fromEntries(columns.rows.map(({ name, type }) => [name, type]));
  const { rows } = await sql<Record<string, unknown>>`
    select *, stated::text as stated from attendance_event order by received_at desc limit ${BATCHES * SIZE}`.execute(
    db,
  );
  const batches = Array.from({ length: BATCHES }, (_, index) => rows.slice(index * SIZE, (index + 1) * SIZE));
  let best: Reference = { rate: 0, concurrency: 0, cpu: { nodeMs: 0, postgresMs: 0 } };
  for (const concurrency of CONCURRENCIES) {
    await sql`drop table if exists bench_event`.execute(db);
    await sql`create table bench_event (like attendance_event, primary key (project_id, no, month))`.execute(
      db,
    );
    let next = 0;
    const startedAt = performance.now();
    const { cpu } = await cpuTimeOf(db, () =>
      Promise.all(
        Array.from({ length: concurrency }, async () => {
          for (let batch = batches[next++]; batch; batch = batches[next++]) {
            await bulkInsert(db, 'bench_event', types, batch);
          }
        }),
      ),
    );
    const rate = rows.length / ((performance.now() - startedAt) / 1000);
    if (rate > best.rate) best = { rate, concurrency, cpu };
  }
  return best;
}

/** Median time of one durable commit: what the disk contributes. */
async function commitLatency(db: Db): Promise<number> {
  await sql`create table bench_commit (at timestamptz)`.execute(db);
  const times: number[] = [];
  for (let turn = 0; turn < 50; turn += 1) {
    const startedAt = performance.now();
    await sql`insert into bench_commit values (now())`.execute(db);
    times.push(performance.now() - startedAt);
  }
  return times.sort((a, b) => a - b)[25] ?? Number.NaN;
}
