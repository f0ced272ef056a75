import type { LineResult } from '@realname-hub/adapters/bank/port.ts';
import { LINE_STATES, mayMoveLine, type LineState } from '../states.ts';

/** What an entry of a bank's return does to a line in some state. */
export type Decision =
  /** The states it goes through; the entry is its evidence. */
  | { kind: 'MOVE'; way: readonly LineState[] }
  /** It says what is known, or what was true before: kept as evidence, and nothing changes. */
  | { kind: 'KNOWN' }
  /** It cannot be true together with what is known: a person looks at it. */
  | { kind: 'CONTRADICTION' };

/** Where an entry leads, and through what. */
const ENDS: Readonly<Record<LineResult, readonly LineState[]>> = {
  PAID: ['PAID'],
  REFUSED: ['FAILED'],
  // Money that came back had been paid: files may arrive in another order than they were written.
  RETURNED: ['PAID', 'RETURNED'],
  PENDING: [],
};

/** States in which an entry is old news: what it says was true on the way to them. */
const PASSED: Readonly<Record<LineResult, readonly LineState[]>> = {
  PAID: ['PAID', 'RETURNED'],
  REFUSED: ['FAILED'],
  RETURNED: ['RETURNED'],
  PENDING: ['SENT', 'IN_DOUBT', 'PAID', 'FAILED', 'RETURNED'],
};

/** Only what was handed to the bank can be answered by it; from a final state nothing leads back. */
export function decide(state: LineState, result: LineResult): Decision {
  if (PASSED[result].includes(state)) return { kind: 'KNOWN' };
  if (state === 'OPEN') return { kind: 'CONTRADICTION' };
  const ends = ENDS[result];
  const way = ends.slice(ends.indexOf(state) + 1);
  const allowed = way.every((to, index) => mayMoveLine(way[index - 1] ?? state, to));
  return way.length > 0 && allowed ? { kind: 'MOVE', way } : { kind: 'CONTRADICTION' };
}

export const LINE_RESULTS = [
  'PAID',
  'REFUSED',
  'RETURNED',
  'PENDING',
] as const satisfies readonly LineResult[];

/** Every pair, as rows that a statement can join. */
export function decisionRows(): {
  state: string;
  result: string;
  decision: string;
  end: string | null;
  via: string | null;
}[] {
  return LINE_STATES.flatMap((state) =>
    LINE_RESULTS.map((result) => {
      const decision = decide(state, result);
      const way = decision.kind === 'MOVE' ? decision.way : [];
      return {
        ...{ state, result, decision: decision.kind },
        ...{ end: way.at(-1) ?? null, via: way.length > 1 ? (way[0] ?? null) : null },
      };
    }),
  );
}
