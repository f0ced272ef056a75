import type { Code } from './answer.ts';
import type { FaultName } from './faults.ts';

const KEPT = 10_000;

/** One request as the platform saw it; it carries no personal data. */
export interface CallEntry {
  readonly at: number;
  readonly method: string;
  readonly projectCode: string;
  /** Undefined where the call was cut before it was looked at. */
  readonly code: Code | undefined;
  readonly message: string;
  readonly requestSerialCode?: string;
  /** The faults that struck it. */
  readonly faults: readonly FaultName[];
}

/** The latest calls, and counts of all. */
export class CallLog {
  readonly #entries: CallEntry[] = [];
  readonly byMethod = new Map<string, number>();
  readonly byCode = new Map<string, number>();
  #total = 0;
  #refused = 0;

  add(entry: CallEntry): void {
    this.#entries.push(entry);
    if (this.#entries.length > 2 * KEPT) this.#entries.splice(0, KEPT);
    this.#total += 1;
    if (entry.code !== undefined && entry.code !== 0) this.#refused += 1;
    count(this.byMethod, entry.method);
    count(this.byCode, String(entry.code ?? 'cut'));
  }

  /** The latest calls, oldest first. */
  entries(most = KEPT): CallEntry[] {
    return this.#entries.slice(-most);
  }

  get total(): number {
    return this.#total;
  }

  /** Calls answered with a code other than 0. */
  get refused(): number {
    return this.#refused;
  }
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
