import { describe, expect, it } from 'vitest';
import { runSeed } from './simulation/run-seed.ts';

/** Seeds that once found a fault, kept for good. */
const KEPT: readonly number[] = [];

describe('delivery under storms of faults', () => {
  it.each(KEPT)('keeps its promises with seed %i', async (seed) => {
    expect((await runSeed(seed)).violations).toEqual([]);
  });
});
