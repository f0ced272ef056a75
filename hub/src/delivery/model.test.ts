import { describe, expect, it } from 'vitest';
import { BEGINNING, comparePositions, newerVersions } from './model.ts';
import { callOf, memberOf } from './test-calls.ts';

describe('places in a stream', () => {
  it('are ordered by month, then by number, and none is before the beginning', () => {
    const at = (month: string, no: number) => ({ month, no });
    const places = [
      BEGINNING,
      at('2023-12-01', 9),
      at('2024-01-01', 2),
      at('2024-01-01', 10),
      at('2024-10-01', 1),
    ];
    expect(places.toReversed().sort(comparePositions)).toEqual(places);
    expect(comparePositions(at('2024-01-01', 2), at('2024-01-01', 2))).toBe(0);
    expect(comparePositions(BEGINNING, at('2020-01-01', 0))).toBeLessThan(0);
  });
});

describe('newer versions of records', () => {
  it('are the highest that a change takes on, as rows or in calls; a first version replaces nothing', () => {
    const items = [
      { ...memberOf(1, { recordId: 'A', version: 3 }), state: 'HELD' as const },
      { ...memberOf(2, { recordId: 'B', version: 1 }), state: 'HELD' as const },
    ];
    const call = callOf([
      memberOf(3, { recordId: 'A', version: 2 }),
      memberOf(4, { recordId: 'C', version: 2 }),
      memberOf(5, { recordId: 'C', version: 4 }),
      memberOf(6, { recordId: 'D', version: 1 }),
    ]);
    expect(newerVersions({ items: items as never, calls: [call] })).toEqual([
      { recordId: 'A', version: 3 },
      { recordId: 'C', version: 4 },
    ]);
  });
});
