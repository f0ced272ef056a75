import type { FileFault, Place } from '../file-fault.ts';
import type { ValueTable, Values } from './values.ts';

/** Which values a file's head and tail, and its lines, may carry. */
export interface FileTables {
  file: ValueTable;
  line: ValueTable;
}

/**
 * How values become bytes and bytes values; one table of fields drives both. It knows no meaning: sums, ids and
 * codes are judged by those who use it.
 */
export interface FileLayout {
  /** Names of the values that the format has a place for. */
  carries: { file: ReadonlySet<string>; line: ReadonlySet<string> };
  /** Faults that a line would have if it were written now. */
  lineFaults(values: Values): FileFault[];
  fileFaults(values: Values): FileFault[];
  /** What stands before the lines and after them. Throws `BankFileError` at the first value that it cannot write. */
  around(file: Values): Around;
  lines(): LineWriter;
  /** Throws `BankFileError` where nothing after the place can be read; other faults are items. */
  read(content: AsyncIterable<Buffer>): AsyncGenerator<RawItem, void, void>;
}

export interface Around {
  before: Buffer;
  after: Buffer;
}

/** Throws `BankFileError` at the first value that it cannot write. */
export interface LineWriter {
  add(line: Values): void;
  /** What has been gathered since it was asked last. */
  take(): Buffer;
}

export type RawItem =
  /** First and once. */
  | { kind: 'HEAD'; values: Values }
  | { kind: 'LINE'; values: Values; place: Place }
  /** One record that cannot be read; the next ones can. */
  | { kind: 'FAULT'; fault: FileFault }
  /** Last and once, only where everything was there; with the values of the head. */
  | { kind: 'TAIL'; values: Values };
