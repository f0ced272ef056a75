import { join } from 'node:path';
import { bundleContract, redocly, SPEC_FOLDER } from './contract.ts';
import { staleFiles } from './freshness.ts';
import { generateAll } from './outputs.ts';
import {
  breaksSchemas,
  brokenPromises,
  presentPromises,
  readReleased,
  RELEASED_CONTRACT,
} from './released.ts';

/** `npm run check -w spec`: lint, freshness of everything generated, and no change that breaks a caller. */
redocly(['lint', '--format=stylish'], { quiet: false });

const faults: string[] = [];
const stale = staleFiles(await generateAll());
if (stale.length > 0) faults.push(`Not fresh, run npm run generate -w spec: ${stale.join(', ')}`);

const revision = join(SPEC_FOLDER, 'dist', 'openapi.json');
if (breaksSchemas(RELEASED_CONTRACT, revision, { quiet: false }))
  faults.push('The contract breaks its callers.');
faults.push(...brokenPromises(readReleased(), presentPromises(bundleContract())));

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log('The contract is sound, fresh and breaks nobody.');
