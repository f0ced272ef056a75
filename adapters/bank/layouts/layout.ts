import type { FileFormat } from '../manifest.ts';
import type { FileLayout, FileTables } from './file-layout.ts';
import { recordFile } from './record-file.ts';
import { ENTRY_VALUES, LINE_VALUES, ORDER_VALUES, RETURN_VALUES } from './values.ts';
import { xmlFile } from './xml/xml-file.ts';

export const ORDER_TABLES: FileTables = { file: ORDER_VALUES, line: LINE_VALUES };
export const RETURN_TABLES: FileTables = { file: RETURN_VALUES, line: ENTRY_VALUES };

export function layoutOf(format: FileFormat, tables: FileTables): FileLayout {
  return format.layout === 'XML' ? xmlFile(format) : recordFile(format, tables);
}
