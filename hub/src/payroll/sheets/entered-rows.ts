import type { Schema } from '../../registry/schemas.ts';
import { BATCH_LINES, type TableItems } from './table-row.ts';

/** Lines that stood in the request itself. */
export async function* enteredRows(lines: readonly Schema<'PayrollLineInput'>[]): TableItems {
  for (let from = 0; from < lines.length; from += BATCH_LINES)
    yield lines.slice(from, from + BATCH_LINES).map((line, index) => ({
      row: {
        ...{ lineNo: from + index + 1, worker: { workerId: line.workerId }, name: line.name ?? null },
        ...{ days: line.days ?? null, hours: line.hours ?? null, items: line.items ?? [] },
        ...{ grossFen: line.grossFen, deductionsFen: line.deductionsFen ?? 0, netFen: line.netFen },
        ...{ reissueOf: line.reissueOf ?? null, note: line.note ?? null, columns: {} },
      },
    }));
}
