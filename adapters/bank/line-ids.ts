/**
 * Ids seen in one file. They are kept whole, because a line must never be refused for another's id; their number is
 * bounded by the lines that the bank takes in a file.
 */
export class LineIds {
  readonly #seen = new Set<string>();

  isNew(id: string): boolean {
    if (this.#seen.has(id)) return false;
    this.#seen.add(id);
    return true;
  }
}

/** Of an id that was read: as a part of a larger text it would keep all of that text in memory. */
export function ownCopy(id: string): string {
  return Buffer.from(id).toString();
}
