import { parseArgs } from 'node:util';
import { runKills } from './run-kills.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    verbose: { type: 'boolean', default: false },
  },
});
const { kills, seed, verbose } = values;
const isWell = await runKills({ kills: Number(kills), seed: Number(seed), verbose });
process.exitCode = isWell ? 0 : 1;
