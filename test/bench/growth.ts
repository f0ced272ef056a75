import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { shanghaiMonth } from '../../hub/src/runtime/shanghai-time.ts';
import { shanghaiTime } from '../harness/test-site.ts';
import { startBenchHub, type BenchHub } from './bench-hub.ts';
import { runLoad } from './load.ts';
import { median } from './median.ts';
import { round } from './round.ts';
import { prepareSite, signedBatches, type BenchSite } from './signed-batches.ts';
import { fillHistory } from './stored-history.ts';

/**
 * `growth`: intake and queries with 20 million events stored (100 with `--full`), against the same with one million.
 * Both hubs run side by side and take turns, so that both meet the same machine.
 */
const { values } = parseArgs({
  options: { full: { type: 'boolean', default: false }, millions: { type: 'string' } },
});
const MILLION = 1_000_000;
const FEW = MILLION;
const MANY = values.millions ? Number(values.millions) * MILLION : (values.full ? 100 : 20) * MILLION;
const TURNS = 7;
const PROJECTS = 4;
const DAY_MS = 86_400_000;
const REPEATS = 25;

interface Figures {
  intakeMs: number;
  listDayMs: number;
  listWorkerMs: number;
  getMs: number;
}

const hubs: BenchHub[] = [];
try {
  const few = await open(FEW);
  const many = await open(MANY);
  const turns: { few: Figures; many: Figures }[] = [];
  for (let turn = 0; turn <= TURNS; turn += 1) {
    const figures = { few: await measure(few, turn), many: await measure(many, turn) };
    if (turn > 0) turns.push(figures);
  }
  const names = Object.keys(turns[0]?.few ?? {}) as (keyof Figures)[];
  const ratios = Object.fromEntries(
    names.map((name) => [name, round(median(turns.map((turn) => turn.many[name] / turn.few[name])))]),
  );
  const medians = (which: 'few' | 'many') =>
    Object.fromEntries(names.map((name) => [name, round(median(turns.map((turn) => turn[which][name])))]));
  process.stdout.write(
    `${JSON.stringify({
      bench: 'growth',
      ratio: Math.max(...Object.values(ratios)),
      ratios,
      stored: { few: FEW, many: MANY },
      few: medians('few'),
      many: medians('many'),
    })}\n`,
  );
} finally {
  for (const hub of hubs) await hub.stop();
}

interface Grown {
  hub: BenchHub;
  site: BenchSite;
}

async function open(count: number): Promise<Grown> {
  const hub = await startBenchHub('edge');
  hubs.push(hub);
  const site = await prepareSite(hub, { projects: PROJECTS, devicesPerProject: 4 });
  await runLoad({
    url: hub.url,
    connections: 8,
    requests: signedBatches(hub, site, { name: 'template', batches: 32, size: 100 }),
  });
  const projects = Array.from({ length: PROJECTS }, (_, index) => `P-BENCH-${index}`);
  await fillHistory(hub.foundation.db, shanghaiMonth(Date.now()), count, projects, (done) =>
    process.stderr.write(`${Math.round(done / MILLION)} of ${count / MILLION} million\r`),
  );
  return { hub, site };
}

/** Medians of what a device and an officer wait for. */
async function measure({ hub, site }: Grown, turn: number): Promise<Figures> {
  const { p50Ms } = await runLoad({
    url: hub.url,
    connections: 8,
    requests: signedBatches(hub, site, { name: `turn-${turn}`, batches: 96, size: 100 }),
  });
  const projectId = `P-BENCH-${turn % PROJECTS}`;
  const day = Date.now() - 40 * DAY_MS - turn * DAY_MS;
  const range = { from: shanghaiTime(day), to: shanghaiTime(day + DAY_MS), limit: 50 };
  const [workerId = ''] = site.workers;
  const recordId = await someRecord(hub, projectId);
  return {
    intakeMs: p50Ms,
    listDayMs: await timed(() => hub.city.listAttendance({ projectId, ...range })),
    listWorkerMs: await timed(() => hub.city.listAttendance({ projectId, workerId, ...range })),
    getMs: await timed(() => hub.city.getAttendance({ projectId, recordId })),
  };
}

async function someRecord({ foundation }: BenchHub, projectId: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select record_id as id from attendance_event where project_id = ${projectId} order by no limit 1`.execute(
    foundation.db,
  );
  return rows[0]?.id ?? '';
}

async function timed(call: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const startedAt = performance.now();
    await call();
    times.push(performance.now() - startedAt);
  }
  return median(times);
}
