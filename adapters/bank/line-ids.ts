/**
 * Ids seen in one file. None is forgotten, because a line must never be refused for another's id; the hub's own ids
 * end in numbers that count up, and of such a run only its ends are kept.
 */
export class LineIds {
  #run: Run | null = null;
  /** Outside of the run; bounded by the lines that the bank takes in a file. */
  readonly #others = new Set<string>();

  isNew(id: string): boolean {
    const run = (this.#run ??= runFrom(id));
    if (run && id === run.next) {
      run.past += 1;
      run.next = idIn(run, run.past);
      return !this.#others.has(id);
    }
    if ((run && isIn(run, id)) || this.#others.has(id)) return false;
    this.#others.add(ownCopy(id));
    return true;
  }
}

interface Run {
  prefix: string;
  width: number;
  first: number;
  /** The number after the last. */
  past: number;
  next: string;
}

/** Digits that are surely an exact number. */
const NUMBER = /\d{1,15}$/;

function runFrom(first: string): Run | null {
  const digits = NUMBER.exec(first)?.[0];
  if (digits === undefined) return null;
  const number = Number(digits);
  const prefix = ownCopy(first.slice(0, first.length - digits.length));
  return { prefix, width: digits.length, first: number, past: number, next: first };
}

function isIn(run: Run, id: string): boolean {
  if (!id.startsWith(run.prefix)) return false;
  const number = Number(id.slice(run.prefix.length));
  return number >= run.first && number < run.past && idIn(run, number) === id;
}

function idIn({ prefix, width }: Run, number: number): string {
  return prefix + number.toString().padStart(width, '0');
}

/** Of an id that was read: as a part of a larger text it would keep all of that text in memory. */
function ownCopy(id: string): string {
  return Buffer.from(id).toString();
}
