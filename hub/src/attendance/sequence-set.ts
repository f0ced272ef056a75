/** Inclusive range of sequence numbers. */
export type Range = readonly [from: number, to: number];

/**
 * The sequences of one journal that are stored: all up to `contiguous`, and some `beyond` it (sorted, disjoint,
 * not adjacent, each above `contiguous + 1`). What is between is missing: lost, or still on its way.
 */
export interface SequenceSet {
  readonly contiguous: number;
  readonly beyond: readonly Range[];
}

export const EMPTY_SEQUENCES: SequenceSet = { contiguous: 0, beyond: [] };

export function hasSequence(set: SequenceSet, seq: number): boolean {
  return (seq >= 1 && seq <= set.contiguous) || set.beyond.some(([from, to]) => seq >= from && seq <= to);
}

export function addSequences(set: SequenceSet, added: readonly number[]): SequenceSet {
  const contiguous = continued(set.contiguous, added);
  if (contiguous !== null && set.beyond.length === 0) return { contiguous, beyond: [] };
  const ranges: Range[] = [
    ...(set.contiguous > 0 ? [[1, set.contiguous] as const] : []),
    ...set.beyond,
    ...added.map((seq) => [seq, seq] as const),
  ];
  const merged = merge(ranges);
  const [first, ...rest] = merged;
  if (first === undefined || first[0] !== 1) return { contiguous: 0, beyond: merged };
  return { contiguous: first[1], beyond: rest };
}

/** The usual batch goes on where the last one ended. Null: this one does not. */
function continued(contiguous: number, added: readonly number[]): number | null {
  let last = contiguous;
  for (const seq of added) {
    if (seq !== last + 1) return null;
    last = seq;
  }
  return last;
}

export function countBeyond(set: SequenceSet): number {
  return set.beyond.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

function merge(ranges: Range[]): Range[] {
  const result: [number, number][] = [];
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** PostgreSQL's int8multirange, `{[3,5),[8,9)}`. */
export function toMultirange(ranges: readonly Range[]): string {
  return `{${ranges.map(([from, to]) => `[${from},${to + 1})`).join(',')}}`;
}

export function fromMultirange(text: string): Range[] {
  return [...text.matchAll(/\[(\d+),(\d+)\)/g)].map(([, from, to]) => [Number(from), Number(to) - 1]);
}
