import { parseArgs } from 'node:util';
import { manyDays } from './simulation/many-days.ts';

/**
 * Many whole bad days, each from one number, on all cores. A seed that breaks a promise is printed, and belongs into
 * the kept seeds of `simulation.test.ts`. One JSON line at the end; exit 1 when a promise was broken.
 */
const USAGE = `npm run faults -- --sim [--seeds 100000] [--from 1000000] [--jobs N]

从一个数字重演一整天：终端断电、时钟错误、网络丢包与重复、进程崩溃、平台故障。--from 从某个种子继续。
Replays whole bad days, one from each number. --from goes on from a seed where an earlier run was stopped.
`;
const PROGRESS_EVERY_MS = 10_000;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '100000' },
    from: { type: 'string', default: '1000000' },
    jobs: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

function whole(name: string, text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  process.stderr.write(`--${name} 应为正整数 / must be a positive whole number: ${text}\n${USAGE}`);
  process.exit(2);
}

if (values.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}
const startedAt = performance.now();
const [count, from] = [whole('seeds', values.seeds), whole('from', values.from)];
let toldAt = startedAt;
let told = 0;
const totals = await manyDays({
  from,
  count,
  ...(values.jobs === undefined ? {} : { jobs: whole('jobs', values.jobs) }),
  onProgress: ({ seeds, broken }, next) => {
    for (const one of broken.slice(told)) process.stderr.write(`${JSON.stringify(one)}\n`);
    told = broken.length;
    const now = performance.now();
    if (now - toldAt < PROGRESS_EVERY_MS) return;
    toldAt = now;
    const perSecond = Math.round((seeds / (now - startedAt)) * 1000);
    process.stderr.write(
      `${seeds}/${count}, ${perSecond}/s, broken ${broken.length}, go on with --from ${next}\n`,
    );
  },
});
const seconds = Math.round((performance.now() - startedAt) / 1000);
process.stdout.write(`${JSON.stringify({ faults: 'sim', from, ...totals, seconds })}\n`);
process.exitCode = totals.broken.length === 0 ? 0 : 1;
