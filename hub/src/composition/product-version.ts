import { readFileSync } from 'node:fs';

/** Of this product, as its package says. */
export function productVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Is `version` newer than `than`? Compared number by number. */
export function isNewer(version: string, than: string): boolean {
  const ours = numbersOf(than);
  const theirs = numbersOf(version);
  const at = theirs.findIndex((number, index) => number !== (ours[index] ?? 0));
  return at >= 0 && (theirs[at] ?? 0) > (ours[at] ?? 0);
}

function numbersOf(version: string): number[] {
  return version.split(/[.+-]/).map(Number);
}
