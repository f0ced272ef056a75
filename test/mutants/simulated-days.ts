import { describe, expect, it } from 'vitest';
import { runSeed } from '../../hub/src/delivery/simulation/run-seed.ts';

/** Few of the days of `simulation.test.ts`, because each mutant lives through them; ragged and smooth ones. */
const DAYS = [3, 24, 153, 10_000, 10_001, 10_002];

describe('delivery under storms', () => {
  it.each(DAYS)('keeps every promise on day %d', { timeout: 120_000 }, async (seed) => {
    const { violations, effects, settledAfterMs } = await runSeed(seed, { ragged: seed >= 10_000 });
    expect(violations).toEqual([]);
    expect(effects).toBeGreaterThan(50);
    expect(settledAfterMs).toBeLessThan(3_600_000);
  });
});
