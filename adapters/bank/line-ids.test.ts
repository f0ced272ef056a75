import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIds } from './line-ids.ts';

const ids = fc.oneof(
  fc.integer({ min: 0, max: 30 }).map((number) => `W-${String(number).padStart(2, '0')}`),
  fc.integer({ min: 95, max: 105 }).map((number) => `W-${number}`),
  fc.constantFrom('W-', 'W-1', 'W-001', 'W-1e1', 'W-0x1', 'W-+1', 'W- 1', 'W-1.0', 'V-01', 'x', ''),
);

describe('the ids of a file', () => {
  it('are new once each, counted up or not', () => {
    fc.assert(
      fc.property(fc.array(ids), fc.constantFrom(0, 0, 1, 20, 120), (others, counted) => {
        const run = Array.from({ length: counted }, (_, index) => `W-${String(index).padStart(2, '0')}`);
        const seen = new Set<string>();
        const lineIds = new LineIds();
        for (const id of [...run, ...others, ...run]) {
          expect(lineIds.isNew(id)).toBe(!seen.has(id));
          seen.add(id);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
