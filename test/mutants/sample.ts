import { createHash } from 'node:crypto';
import type { Mutant } from '@stryker-mutator/api/core';

/** One mutant in `oneIn`: always the same ones for the same seed. */
export interface Sample {
  oneIn: number;
  seed: number;
}

export const MUTANT_SAMPLE = 'MUTANT_SAMPLE';

export function sampleOf(text: string | undefined): Sample {
  const [oneIn = 1, seed = 1] = (text ?? '').split('/').filter(Boolean).map(Number);
  return { oneIn, seed };
}

export function inSample({ fileName, location, mutatorName, replacement }: Mutant, sample: Sample): boolean {
  const { line, column } = location.start;
  const file = fileName.slice(fileName.lastIndexOf('/') + 1);
  const name = [
    sample.seed,
    file,
    line,
    column,
    location.end.line,
    location.end.column,
    mutatorName,
    replacement,
  ];
  const number = createHash('sha256').update(name.join('\n')).digest().readUInt32BE();
  return number % sample.oneIn === 0;
}
