import { tableFault, type LineFault } from './table-row.ts';

/** Columns of a table by their heads. Items are columns of their own: 应发：计时工资, 扣除：社会保险. */
export const HEADS = {
  name: '姓名',
  idCardType: '证件类型',
  idCardNumber: '证件号码',
  workerId: '人员标识',
  days: '出勤天数',
  hours: '出勤工时',
  grossFen: '应发合计',
  deductionsFen: '扣除合计',
  netFen: '实发金额',
  reissueOf: '重发行号',
  note: '备注',
} as const;

export type Field = keyof typeof HEADS;

/** What the same columns are called elsewhere. */
const ALSO: Readonly<Record<string, Field>> = { 身份证号码: 'idCardNumber', 身份证号: 'idCardNumber' };
/** A column that counts the lines for the reader's eye. */
const IGNORED: readonly string[] = ['序号'];
const NEEDED: readonly Field[] = ['grossFen', 'netFen'];
const ITEM = /^(应发|扣除)：(.{1,40})$/u;
const MAX_ITEMS = 20;

export type Column =
  { field: Field; head: string } | { item: { kind: 'DUE' | 'WITHHELD'; name: string }; head: string } | null;

export type TableHead =
  | { ok: true; columns: readonly Column[]; byPointer: Record<string, string> }
  | { ok: false; faults: LineFault[] };

/** Reads the first row of a table. A column that nobody knows is a fault: what it says would be lost unseen. */
export function readHead(cells: readonly string[]): TableHead {
  const faults: LineFault[] = [];
  const heads = cells.map((cell) => cell.normalize('NFKC').trim().replaceAll(':', '：'));
  const columns = heads.map((head, index): Column => {
    if (head === '' || IGNORED.includes(head)) return null;
    const column = columnOf(head);
    if (column && heads.indexOf(head) === index) return column;
    faults.push({
      ...tableFault(
        'TABLE_HEAD_UNKNOWN',
        `The column ${head} is not known, or stands twice.`,
        `无法识别列“${head}”，或该列重复。`,
      ),
      column: head,
    });
    return null;
  });
  const fields = columns.flatMap((column) => (column && 'field' in column ? [column.field] : []));
  const missing = NEEDED.filter((field) => !fields.includes(field)).map((field) => HEADS[field]);
  if (!fields.includes('workerId') && !(fields.includes('idCardNumber') && fields.includes('name')))
    missing.push(HEADS.name, HEADS.idCardNumber);
  for (const head of new Set(missing))
    faults.push({
      ...tableFault('TABLE_HEAD_MISSING', `The column ${head} is missing.`, `缺少列“${head}”。`),
      column: head,
    });
  if (columns.filter((column) => column && 'item' in column).length > MAX_ITEMS)
    faults.push(
      tableFault('TABLE_HEAD_UNKNOWN', `At most ${MAX_ITEMS} items.`, `项目列最多 ${MAX_ITEMS} 个。`),
    );
  return faults.length > 0 ? { ok: false, faults } : { ok: true, columns, byPointer: pointersOf(columns) };
}

function columnOf(head: string): Column {
  const field = (Object.keys(HEADS) as Field[]).find((name) => HEADS[name] === head) ?? ALSO[head];
  if (field !== undefined) return { field, head };
  const [, kind, name] = ITEM.exec(head) ?? [];
  if (name === undefined) return null;
  return { item: { kind: kind === '应发' ? 'DUE' : 'WITHHELD', name: name.trim() }, head };
}

/** Heads by the place that they fill, so that a fault found later still names the column. */
function pointersOf(columns: readonly Column[]): Record<string, string> {
  const byPointer: Record<string, string> = {};
  for (const column of columns) if (column && 'field' in column) byPointer[`/${column.field}`] = column.head;
  const worker = byPointer['/workerId'] ?? byPointer['/idCardNumber'];
  if (worker !== undefined) byPointer['/workerId'] = worker;
  const name = byPointer['/name'];
  const amount = byPointer['/netFen'];
  return {
    ...byPointer,
    ...(name === undefined ? {} : { '/payeeName': name }),
    ...(amount === undefined ? {} : { '/amountFen': amount }),
  };
}
