import type { FloodJob, FloodReport } from './jobs.ts';
import { FLOODS } from './kinds.ts';
import { Lane, type Pace } from './lane.ts';

/** Who means no good, in a process of its own: one kind of flood, for some seconds, at a bounded rate. */
async function flood(job: FloodJob): Promise<FloodReport> {
  const kind = FLOODS[job.kind];
  if (!kind) throw new Error(`no such flood: ${job.kind}`);
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  const over = new AbortController();
  const outcomes: Record<string, number> = {};
  let attempts = 0;
  const pace: Pace = {
    note: (outcome) => (outcomes[outcome] = (outcomes[outcome] ?? 0) + 1),
    async turn() {
      for (;;) {
        if (over.signal.aborted) return false;
        const due = Math.ceil(((performance.now() - startedAt) / 1000) * job.perSecond);
        if (attempts < due) {
          attempts += 1;
          return true;
        }
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
  };
  const lanes = Array.from({ length: kind.connections }, (_, index) => new Lane(job.port, index, pace));
  const running = lanes.map((lane) => kind.attack(lane, job).catch(() => undefined));
  await new Promise((resolve) => setTimeout(resolve, job.seconds * 1000));
  over.abort();
  for (const lane of lanes) lane.end();
  await Promise.all(running);
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    attempts,
    attemptsPerSecond: Math.round(attempts / seconds),
    outcomes,
    cpu: Math.round((user + system) / seconds / 10_000) / 100,
  };
}

process.on('message', (job: FloodJob) => {
  void flood(job).then((report) => process.send?.(report));
});
process.once('disconnect', () => process.exit(0));
