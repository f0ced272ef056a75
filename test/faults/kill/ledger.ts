import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';

/** What a device program was promised, and what went wrong for it. */
export interface Ledger {
  /** Captures that returned: id → who and when. */
  captured: Map<string, { workerId: string; at: number }>;
  /** Events that the hub refused for good. */
  refused: Map<string, string>;
  /** Failures of sending, by the hub's code or the kind of failure. */
  troubles: Map<string, number>;
  /** Captures that were not stored, and not promised. */
  unstored: number;
}

/** A file of lines that outlives the process: what was written is there, however the writer ends. */
export class LedgerWriter {
  readonly #descriptor: number;

  constructor(file: string) {
    this.#descriptor = openSync(file, 'a');
  }

  captured(eventId: string, workerId: string, at: number): void {
    this.#line('C', eventId, workerId, String(at));
  }

  refused(eventId: string, code: string): void {
    this.#line('R', eventId, code);
  }

  trouble(code: string): void {
    this.#line('T', code);
  }

  unstored(): void {
    this.#line('U');
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #line(...words: readonly string[]): void {
    writeSync(this.#descriptor, `${words.join(' ')}\n`);
  }
}

export function readLedgers(files: readonly string[]): Ledger {
  const ledger: Ledger = { captured: new Map(), refused: new Map(), troubles: new Map(), unstored: 0 };
  for (const file of files.filter((name) => existsSync(name))) {
    const text = readFileSync(file, 'utf8');
    // A last line without its end was being written when its writer was killed: nobody was told of it.
    for (const line of text.slice(0, text.lastIndexOf('\n') + 1).split('\n')) readLine(line, ledger);
  }
  return ledger;
}

function readLine(line: string, ledger: Ledger): void {
  const [kind, first = '', second = '', third = ''] = line.split(' ');
  if (kind === 'C') ledger.captured.set(first, { workerId: second, at: Number(third) });
  if (kind === 'R') ledger.refused.set(first, second);
  if (kind === 'T') ledger.troubles.set(first, (ledger.troubles.get(first) ?? 0) + 1);
  if (kind === 'U') ledger.unstored += 1;
}
