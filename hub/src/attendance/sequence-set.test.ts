import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addSequences,
  countBeyond,
  EMPTY_SEQUENCES,
  fromMultirange,
  hasSequence,
  toMultirange,
  type SequenceSet,
} from './sequence-set.ts';

const batches = fc.array(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 12 }), { maxLength: 12 });
const collect = (groups: number[][]): SequenceSet => groups.reduce(addSequences, EMPTY_SEQUENCES);

describe('sequence set', () => {
  it('knows exactly what was added, in whatever order and grouping [I-12]', () => {
    fc.assert(
      fc.property(batches, (groups) => {
        const set = collect(groups);
        const stored = new Set(groups.flat());
        for (let seq = 0; seq <= 62; seq += 1) expect(hasSequence(set, seq)).toBe(stored.has(seq));
        expect(set.contiguous + countBeyond(set)).toBe(stored.size);
        expect(hasSequence(set, set.contiguous + 1)).toBe(false);
      }),
    );
  });

  it('survives the trip to the database and back', () => {
    fc.assert(
      fc.property(batches, (groups) => {
        const { beyond } = collect(groups);
        expect(fromMultirange(toMultirange(beyond))).toEqual(beyond);
      }),
    );
  });

  it('acknowledges only the part without a gap', () => {
    expect(addSequences(EMPTY_SEQUENCES, [1, 2, 4, 5, 9])).toEqual({
      contiguous: 2,
      beyond: [
        [4, 5],
        [9, 9],
      ],
    });
    expect(
      addSequences(
        {
          contiguous: 2,
          beyond: [
            [4, 5],
            [9, 9],
          ],
        },
        [3],
      ),
    ).toEqual({ contiguous: 5, beyond: [[9, 9]] });
  });
});
