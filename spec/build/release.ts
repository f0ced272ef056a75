import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SPEC_FOLDER } from './contract.ts';
import { problemPromises, RELEASED_CONTRACT, RELEASED_PROBLEMS } from './released.ts';

/** `npm run release -w spec`: what stands now is what later changes are compared with. */
mkdirSync(dirname(RELEASED_CONTRACT), { recursive: true });
copyFileSync(join(SPEC_FOLDER, 'dist', 'openapi.json'), RELEASED_CONTRACT);
writeFileSync(RELEASED_PROBLEMS, `${JSON.stringify(problemPromises(), null, 2)}\n`);
