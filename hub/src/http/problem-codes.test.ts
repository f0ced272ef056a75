import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROBLEMS } from '../generated/problems.ts';

/** Codes that are put together: the fence tells which of its faults it has. */
const BUILT = /^FENCE_(TOO_FEW_POINTS|REPEATED_POINT|SELF_CROSSING)$/;

it('answers with every code of the error table somewhere: a code that nobody sends is a promise not kept', () => {
  const source = join(import.meta.dirname, '..');
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('generated'))
    .map((file) => readFileSync(join(source, file), 'utf8'))
    .join('\n');
  const unused = Object.keys(PROBLEMS).filter(
    (name) => !BUILT.test(name) && !new RegExp(`\\b${name}\\b`).test(code),
  );
  expect(unused).toEqual([]);
});
