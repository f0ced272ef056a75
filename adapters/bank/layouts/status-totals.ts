import type { Values } from './values.ts';

const LINES = 'lines:';

/** Statuses that a file counts for themselves, in order, so that the same totals give the same bytes. */
export function statusesIn(values: Values): string[] {
  return Object.keys(values)
    .filter((name) => name.startsWith(LINES))
    .map((name) => name.slice(LINES.length))
    .sort();
}

/** Adds what a file counts for one status, also to what it counts in all; false where it is already counted. */
export function addStatus(file: Values, { status, lines, sumFen }: Values): boolean {
  if (typeof status !== 'string' || typeof lines !== 'bigint' || typeof sumFen !== 'bigint') return false;
  if (`${LINES}${status}` in file) return false;
  file[`${LINES}${status}`] = lines;
  file[`sumFen:${status}`] = sumFen;
  file['lines'] = asNumber(file['lines']) + lines;
  file['sumFen'] = asNumber(file['sumFen']) + sumFen;
  return true;
}

const asNumber = (value: Values[string]): bigint => (typeof value === 'bigint' ? value : 0n);
