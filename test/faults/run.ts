import { parseArgs } from 'node:util';

/** `npm run faults`: bad days in simulation (`--sim`, the default), or on real processes (`--kill`). */
const { values } = parseArgs({
  strict: false,
  options: {
    kill: { type: 'boolean', default: false },
    kills: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    verbose: { type: 'boolean', default: false },
  },
});
if (values.kill === true) {
  const { runKills } = await import('./kill/run-kills.ts');
  const isWell = await runKills({
    kills: Number(values.kills),
    seed: Number(values.seed),
    verbose: values.verbose === true,
  });
  process.exitCode = isWell ? 0 : 1;
} else {
  await import('./simulate.ts');
}
