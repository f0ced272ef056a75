import type { Fault } from '../../http/operation.ts';

/** An item due or withheld, as the wage regulation (Art. 15) wants it named. */
export interface WageItem {
  kind: 'DUE' | 'WITHHELD';
  name: string;
  amountFen: number;
}

/** A line of a table as it was read, before anything is known about its worker. Amounts are fen. */
export interface TableRow {
  /** From 1, without the head. */
  lineNo: number;
  worker: { workerId: string } | { idCardType: string; idCardNumber: string };
  name: string | null;
  days: string | null;
  hours: string | null;
  items: readonly WageItem[];
  grossFen: number;
  deductionsFen: number;
  netFen: number;
  reissueOf: string | null;
  note: string | null;
  /** Heads of the columns that members came from, to name them in faults; empty for entered lines. */
  columns: Readonly<Record<string, string>>;
}

/** A fault with its place: a line and, for a table, the head of its column. Line null: the whole table. */
export interface LineFault extends Fault {
  lineNo: number | null;
  column: string | null;
}

export type TableItem = { row: TableRow } | { fault: LineFault };

/** What a source gives, some hundred lines at a time: the caller rests between two batches. */
export type TableItems = AsyncIterable<readonly TableItem[]>;

/** Small enough that nothing else waits long for the thread that checks them. */
export const BATCH_LINES = 200;

export function tableFault(code: Fault['code'], detail: string, detailZh: string, pointer = ''): LineFault {
  return { lineNo: null, column: null, pointer, code, detail, detailZh };
}

export function lineFault(
  row: Pick<TableRow, 'lineNo' | 'columns'>,
  pointer: string,
  code: Fault['code'],
  detail: string,
  detailZh: string,
): LineFault {
  return { lineNo: row.lineNo, column: row.columns[pointer] ?? null, pointer, code, detail, detailZh };
}
