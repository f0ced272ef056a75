import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT_FOLDER } from './contract.ts';
import { generateAll } from './outputs.ts';

/** `npm run generate -w spec`: writes everything that derives from the contract. */
for (const [path, content] of await generateAll()) {
  const file = join(ROOT_FOLDER, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log(`${path} (${content.length})`);
}
