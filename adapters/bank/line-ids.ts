/**
 * Ids seen in one file. They are kept whole, because a line must never be refused for another's id; their number is
 * bounded by the lines that the bank takes in a file.
 */
export class LineIds {
  readonly #seen = new Set<string>();

  isNew(id: string): boolean {
    if (this.#seen.has(id)) return false;
    // A copy of its own: a part of a larger text would keep all of that text in memory.
    this.#seen.add(Buffer.from(id).toString());
    return true;
  }
}
