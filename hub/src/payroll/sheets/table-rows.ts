import { readCells } from './table-cells.ts';
import { readHead, type TableHead } from './table-head.ts';
import { BATCH_LINES, tableFault, type TableItem, type TableItems } from './table-row.ts';

/** Lines of a table whose cells are text: the first row is the head, empty rows count for nothing. */
export async function* tableRows(
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
  maxLines: number,
): TableItems {
  let head: (TableHead & { ok: true }) | null = null;
  let batch: TableItem[] = [];
  let lineNo = 0;
  for await (const cells of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (head === null) {
      const read = readHead(cells);
      if (!read.ok) return yield read.faults.map((fault) => ({ fault }));
      head = read;
      continue;
    }
    lineNo += 1;
    if (lineNo > maxLines)
      return yield [
        ...batch,
        { fault: tableFault('TABLE_TOO_LONG', `At most ${maxLines} lines.`, `最多 ${maxLines} 行。`) },
      ];
    batch.push(...readCells(lineNo, cells, head));
    if (batch.length < BATCH_LINES) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
