import { parseArgs } from 'node:util';
import { runSeed } from '../../hub/src/delivery/simulation/run-seed.ts';

/**
 * Many bad days of delivery, each from one number. A seed that breaks a promise is printed, and belongs into the
 * kept seeds of simulation.test.ts.
 */
const PROGRESS_EVERY = 500;
const { values } = parseArgs({
  options: {
    // The only kind of faults that is drawn here; named so that other kinds can stand beside it.
    sim: { type: 'boolean', default: true },
    seeds: { type: 'string', default: '100000' },
    from: { type: 'string', default: '1000000' },
  },
});
const [count, from] = [Number(values.seeds), Number(values.from)];
const totals = { seeds: 0, kills: 0, effects: 0, violations: 0 };
for (let seed = from; seed < from + count; seed += 1) {
  const report = await runSeed(seed);
  totals.seeds += 1;
  totals.kills += report.kills;
  totals.effects += report.effects;
  totals.violations += report.violations.length;
  if (report.violations.length > 0)
    process.stdout.write(`${JSON.stringify({ seed, broken: report.violations })}\n`);
  if (totals.seeds % PROGRESS_EVERY === 0)
    process.stderr.write(`${totals.seeds}/${count} ${JSON.stringify(totals)}\n`);
}
process.stdout.write(`${JSON.stringify(totals)}\n`);
process.exitCode = totals.violations === 0 ? 0 : 1;
