import { RESIDENT_CARD } from '../../registry/id-number.ts';
import type { Field, TableHead } from './table-head.ts';
import { lineFault, type LineFault, type TableItem, type TableRow, type WageItem } from './table-row.ts';
import { fenOfYuan } from './yuan.ts';

type Head = TableHead & { ok: true };
type Cells = Readonly<Partial<Record<Field, string>>>;

const ID_NUMBER = /^[0-9A-Z]{5,20}$/;
const WORKER_ID = /^[A-Za-z0-9_-]{1,64}$/;
const DAYS = /^\d{1,3}(\.[05]0*)?$/;
const HOURS = /^\d{1,4}(\.\d{1,2})?$/;
const LINE_ID = /^W[0-9A-Z]{1,13}-\d{6}$/;
const MAX_NOTE = 100;
const MAX_NAME = 50;

/** The line that a row of cells says, or all that is wrong with its cells. */
export function readCells(lineNo: number, row: readonly string[], head: Head): TableItem[] {
  const place = { lineNo, columns: head.byPointer };
  const faults: LineFault[] = [];
  const cells: Partial<Record<Field, string>> = {};
  const items: WageItem[] = [];
  row.forEach((raw, index) => {
    const text = raw.trim();
    const column = head.columns[index];
    if (text === '') return;
    if (!column) {
      if (index >= head.columns.length)
        faults.push(malformed(place, '', 'A cell stands beyond the head.', '超出表头的单元格。'));
      return;
    }
    if ('field' in column) {
      cells[column.field] = text;
      return;
    }
    const amountFen = fenOfYuan(text);
    if (amountFen === null) faults.push({ ...notAnAmount(place, '/items'), column: column.head });
    else if (amountFen > 0) items.push({ ...column.item, amountFen });
  });
  const amounts = readAmounts(place, cells, faults);
  const worker = readWorker(place, cells, faults);
  checkTexts(place, cells, faults);
  if (faults.length > 0 || worker === null) return faults.map((fault) => ({ fault }));
  const { name, days, hours, reissueOf, note } = cells;
  return [
    {
      row: {
        ...{ lineNo, worker, items, ...amounts, columns: head.byPointer },
        ...{ name: name ?? null, days: days ?? null, hours: hours ?? null },
        ...{ reissueOf: reissueOf ?? null, note: note ?? null },
      },
    },
  ];
}

type Place = Pick<TableRow, 'lineNo' | 'columns'>;

function readAmounts(place: Place, cells: Cells, faults: LineFault[]) {
  const read = (field: 'grossFen' | 'deductionsFen' | 'netFen', missing: string): number => {
    const amount = fenOfYuan(cells[field] ?? missing);
    if (amount === null) faults.push(notAnAmount(place, `/${field}`));
    return amount ?? 0;
  };
  return {
    grossFen: read('grossFen', ''),
    deductionsFen: read('deductionsFen', '0'),
    netFen: read('netFen', ''),
  };
}

function readWorker(place: Place, cells: Cells, faults: LineFault[]): TableRow['worker'] | null {
  const { workerId, idCardType, idCardNumber } = cells;
  if (workerId !== undefined) {
    if (WORKER_ID.test(workerId)) return { workerId };
    faults.push(malformed(place, '/workerId', 'This is no worker id.', '不是人员标识。'));
    return null;
  }
  const number = idCardNumber?.toUpperCase();
  // A number that a spreadsheet took for an amount has lost its last digits, and shows as 9.9E+17.
  if (number !== undefined && ID_NUMBER.test(number))
    return { idCardType: idCardType ?? RESIDENT_CARD, idCardNumber: number };
  faults.push(
    malformed(
      place,
      '/idCardNumber',
      'The ID number is missing, or is not text.',
      '缺少证件号码，或单元格不是文本。',
    ),
  );
  return null;
}

function checkTexts(
  place: Place,
  { name, idCardType, days, hours, reissueOf, note }: Cells,
  faults: LineFault[],
) {
  const check = (field: Field, fits: boolean, en: string, zh: string) => {
    if (!fits) faults.push(malformed(place, `/${field}`, en, zh));
  };
  check('name', name === undefined || name.length <= MAX_NAME, 'The name is too long.', '姓名过长。');
  check(
    'idCardType',
    idCardType === undefined || /^\d{2}$/.test(idCardType),
    'Two digits.',
    '应为两位数字代码。',
  );
  check('days', days === undefined || DAYS.test(days), 'Days, in halves at most.', '天数最多到半天。');
  check(
    'hours',
    hours === undefined || HOURS.test(hours),
    'Hours, with two decimals at most.',
    '工时最多两位小数。',
  );
  check(
    'reissueOf',
    reissueOf === undefined || LINE_ID.test(reissueOf),
    'This is no line id.',
    '不是工资行编号。',
  );
  check('note', note === undefined || note.length <= MAX_NOTE, 'The note is too long.', '备注过长。');
}

function notAnAmount(place: Place, pointer: string): LineFault {
  return lineFault(
    place,
    pointer,
    'LINE_AMOUNT_INVALID',
    'An amount in yuan is needed, with two decimals at most.',
    '应为金额（元），最多两位小数。',
  );
}

function malformed(place: Place, pointer: string, en: string, zh: string): LineFault {
  return lineFault(place, pointer, 'LINE_FORMAT', en, zh);
}
