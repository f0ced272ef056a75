import type { Schema } from '../../registry/schemas.ts';
import type { Trx } from '../../store/database.ts';
import { computedRows } from './computed-rows.ts';
import type { SheetDeps } from './context.ts';
import { csvRows } from './csv-rows.ts';
import { enteredRows } from './entered-rows.ts';
import type { SheetHead } from './sheet-store.ts';
import { tableFault, type TableItems } from './table-row.ts';
import { xlsxRows } from './xlsx-rows.ts';

type Source = Schema<'PayrollSource'>;
export type SourceKind = Source['kind'];

export const CSV_TYPE = 'text/csv';
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The lines of a table, wherever they come from. The contract has seen to it that the members of its kind are there. */
export async function openSource(
  deps: Pick<SheetDeps, 'attachments'>,
  trx: Trx,
  head: SheetHead,
  source: Source,
): Promise<TableItems> {
  switch (source.kind) {
    case 'LINES':
      return enteredRows(source.lines ?? []);
    case 'COMPUTED':
      return computedRows(trx, head, source.rates ?? []);
    case 'CSV':
    case 'XLSX': {
      const file = await deps.attachments.read(head.projectId, source.attachmentSha256 ?? '');
      if (!file) return noFile();
      return source.kind === 'CSV' ? csvRows(file.bytes) : xlsxRows(file.bytes);
    }
  }
}

async function* noFile(): TableItems {
  yield [
    {
      fault: tableFault(
        'ATTACHMENT_UNKNOWN',
        'The attachment is not there any more.',
        '附件已不存在。',
        '/source/attachmentSha256',
      ),
    },
  ];
}
