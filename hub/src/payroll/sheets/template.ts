import writeExcelFile from 'write-excel-file/node';
import { csvTable } from './payment-proof.ts';
import { HEADS } from './table-head.ts';

/** Items that most tables have; a firm adds and drops columns of this form as its wages are. */
const ITEM_HEADS = ['应发：计时工资', '应发：计件工资', '应发：加班工资', '扣除：社会保险', '扣除：其他'];

export const TEMPLATE_HEADS: readonly string[] = [
  ...[HEADS.name, HEADS.idCardNumber, HEADS.days, HEADS.hours],
  ...ITEM_HEADS,
  ...[HEADS.grossFen, HEADS.deductionsFen, HEADS.netFen, HEADS.note],
];

export function csvTemplate(): Buffer {
  return csvTable(TEMPLATE_HEADS, []);
}

/** The column of ID numbers is text: as numbers they would lose their last digits. */
export async function xlsxTemplate(): Promise<Buffer> {
  const head = TEMPLATE_HEADS.map((value) => ({ value, fontWeight: 'bold' as const }));
  const empty = TEMPLATE_HEADS.map(() => ({ value: '', type: String, format: '@' }));
  const columns = TEMPLATE_HEADS.map((name) => ({ width: name === HEADS.idCardNumber ? 24 : 14 }));
  return writeExcelFile([head, empty], { columns, sheet: '工资表', stickyRowsCount: 1 }).toBuffer();
}
