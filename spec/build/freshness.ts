import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT_FOLDER } from './contract.ts';

/** Generated files that differ from what the contract gives today; empty when all are fresh. */
export function staleFiles(generated: ReadonlyMap<string, string>): string[] {
  return [...generated]
    .filter(([path, content]) => {
      const file = join(ROOT_FOLDER, path);
      return !existsSync(file) || readFileSync(file, 'utf8') !== content;
    })
    .map(([path]) => path);
}
