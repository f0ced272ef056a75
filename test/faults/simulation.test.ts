import { describe, expect, it } from 'vitest';
import { runDay } from './simulation/bad-day.ts';
import { KEPT_SEEDS } from './simulation/kept-seeds.ts';
import { countDay, noTotals } from './simulation/totals.ts';

const FRESH = Array.from({ length: 2_000 }, (_, index) => 10_000 + index);

describe('whole bad days, from the gate to the platforms', () => {
  it(
    'lose nothing, double nothing, falsify nothing and end settled [P1] [P2] [P6] [P7] [P12]',
    { timeout: 1_200_000 },
    async () => {
      const totals = noTotals();
      for (const seed of [...KEPT_SEEDS, ...FRESH]) countDay(totals, await runDay(seed));
      expect(totals.broken).toEqual([]);
      // They were bad days: processes died and power failed thousands of times, and most passages came through.
      expect(totals.kills).toBeGreaterThan(1_000);
      expect(totals.cuts).toBeGreaterThan(4_000);
      expect(totals.promised).toBeGreaterThan(40_000);
      expect(totals.effects).toBeGreaterThan(60_000);
      expect(totals.acts).toBeGreaterThan(5_000);
    },
  );

  it('are replayed exactly from their seeds', async () => {
    for (const seed of [3, 165]) expect(await runDay(seed)).toEqual(await runDay(seed));
  });
});
