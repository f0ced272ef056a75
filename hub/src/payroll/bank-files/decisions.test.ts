import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isFinalLine, LINE_STATES, mayMoveLine, type LineState } from '../states.ts';
import { decide, LINE_RESULTS } from './decisions.ts';

const result = fc.constantFrom(...LINE_RESULTS);

/** The line after an entry: contradictions and old news change nothing. */
function after(state: LineState, said: (typeof LINE_RESULTS)[number]): LineState {
  const decision = decide(state, said);
  return decision.kind === 'MOVE' ? (decision.way.at(-1) ?? state) : state;
}

it('moves a line only as the table of states allows, step by step [I-19]', () => {
  for (const state of LINE_STATES)
    for (const said of LINE_RESULTS) {
      const decision = decide(state, said);
      if (decision.kind !== 'MOVE') continue;
      const path = [state, ...decision.way];
      for (const [index, to] of decision.way.entries())
        expect(mayMoveLine(path[index] ?? state, to)).toBe(true);
    }
});

it('never leads from a final state back to an open one, and from a final state only to a returned payment', () => {
  fc.assert(
    fc.property(fc.array(result, { maxLength: 12 }), (entries) => {
      let state: LineState = 'SENT';
      for (const said of entries) {
        const next = after(state, said);
        if (isFinalLine(state))
          expect(next === state || (state === 'PAID' && next === 'RETURNED')).toBe(true);
        state = next;
      }
    }),
  );
});

it('is the same after replays and in any order, where the bank does not contradict itself', () => {
  const story = fc.constantFrom(
    ['PENDING', 'PAID'],
    ['PENDING', 'PAID', 'RETURNED'],
    ['PENDING', 'REFUSED'],
    ['PAID', 'RETURNED'],
  );
  fc.assert(
    fc.property(
      story.chain((entries) =>
        fc.tuple(
          fc.constant(entries),
          fc.shuffledSubarray([...entries, ...entries], { minLength: entries.length * 2 }),
        ),
      ),
      ([told, shuffled]) => {
        const run = (entries: readonly string[]) =>
          entries.reduce<LineState>(
            (state, said) => after(state, said as (typeof LINE_RESULTS)[number]),
            'SENT',
          );
        expect(run(shuffled)).toBe(run(told));
      },
    ),
  );
});

it('lets a line that was never handed over be answered by nothing [P5]', () => {
  for (const state of ['OPEN', 'DECLARED', 'CLOSED_MANUALLY'] as const)
    for (const said of ['PAID', 'REFUSED', 'RETURNED'] as const)
      expect(decide(state, said).kind).toBe('CONTRADICTION');
});
