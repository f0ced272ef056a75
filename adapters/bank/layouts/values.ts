import { isNeverCarried, isPlain } from '../characters.ts';
import type { FileFaultCode } from '../file-fault.ts';
import { FORMS, type Form, type FormCodec } from './forms.ts';

/** A record of a file as flat values; numbers and amounts in fen are bigints, all else is text. */
export type Values = Record<string, string | bigint | undefined>;

export type ValueKind = 'text' | 'number' | 'money' | 'day' | 'month' | 'time';

/** What a field table may name, by record, and whether a file without it would be of no use. */
export type ValueTable = Readonly<Record<string, { kind: ValueKind; needed: boolean }>>;

const needed = (kind: ValueKind): { kind: ValueKind; needed: boolean } => ({ kind, needed: true });
const extra = (kind: ValueKind): { kind: ValueKind; needed: boolean } => ({ kind, needed: false });

/** Head and tail of an order. What binds the file stands inside what is signed. */
export const ORDER_VALUES = {
  fileId: needed('text'),
  createdAt: needed('time'),
  bankId: needed('text'),
  projectId: needed('text'),
  sheetId: needed('text'),
  payMonth: needed('month'),
  executionDay: needed('day'),
  lastExecutionDay: needed('day'),
  payerName: needed('text'),
  payerAccount: needed('text'),
  payerCnaps: extra('text'),
  lines: needed('number'),
  sumFen: needed('money'),
  hashTotal: needed('number'),
} as const satisfies ValueTable;

export const LINE_VALUES = {
  lineId: needed('text'),
  lineNo: extra('number'),
  payeeName: needed('text'),
  account: needed('text'),
  accountKind: extra('text'),
  branchCnaps: extra('text'),
  bankName: extra('text'),
  idCardNumber: extra('text'),
  amountFen: needed('money'),
  note: extra('text'),
} as const satisfies ValueTable;

/** Head and tail of a return; `fileId` is the order's. */
export const RETURN_VALUES = {
  returnId: extra('text'),
  createdAt: extra('time'),
  fileId: extra('text'),
  payerAccount: extra('text'),
  stage: extra('text'),
  stageCode: extra('text'),
  stageText: extra('text'),
  lines: needed('number'),
  sumFen: needed('money'),
  hashTotal: extra('number'),
} as const satisfies ValueTable;

export const ENTRY_VALUES = {
  entryNo: extra('number'),
  lineId: needed('text'),
  status: needed('text'),
  /** Second half of the status where it takes two codes. */
  direction: extra('text'),
  bankCode: extra('text'),
  text: extra('text'),
  amountFen: needed('money'),
  account: needed('text'),
  reference: extra('text'),
  bookedOn: extra('day'),
} as const satisfies ValueTable;

/** A kind's own form first; the others where a table asks for them. */
export const FORMS_OF_KIND: Readonly<Record<ValueKind, readonly Form[]>> = {
  text: ['TEXT', 'DIGITS'],
  number: ['NUMBER'],
  money: ['YUAN', 'FEN'],
  day: ['DAY', 'DAY_COMPACT'],
  month: ['MONTH', 'MONTH_COMPACT'],
  time: ['TIME', 'TIME_COMPACT'],
};

export interface ValueField {
  value?: string;
  form?: Form;
  codes?: Readonly<Record<string, string>>;
  optional?: boolean;
}

export type Written = { text: string } | { fault: FileFaultCode };
export type ReadValue = { value: string | bigint | undefined } | { fault: FileFaultCode };

/** The text of a value, before it is padded or escaped. */
export function writeValue(table: ValueTable, field: ValueField, values: Values): Written {
  const written = valueWriter(table, field)(values[field.value ?? '']);
  return typeof written === 'string' ? { text: written } : written;
}

/** The same for one field of many records. */
export function valueWriter(
  table: ValueTable,
  { codes, optional, ...field }: ValueField,
): (value: string | bigint | undefined) => string | { fault: FileFaultCode } {
  const form = formOf(table, field);
  return (value) => {
    if (value === undefined) return optional ? '' : { fault: 'MISSING' };
    // An empty text would come back as none at all.
    if (value === '') return { fault: 'MISSING' };
    const text = form.write(value);
    if (text === null) return { fault: 'FORMAT' };
    const coded = codes === undefined ? text : codes[text];
    if (coded === undefined) return { fault: 'FORMAT' };
    if (isPlain(coded)) return coded;
    return coded !== coded.trim() || isNeverCarried(coded) ? { fault: 'CHARACTERS' } : coded;
  };
}

export function readValue(table: ValueTable, field: ValueField, text: string): ReadValue {
  if (text === '') return field.optional ? { value: undefined } : { fault: 'MISSING' };
  if (isNeverCarried(text)) return { fault: 'CHARACTERS' };
  const plain = field.codes === undefined ? text : wordFor(field.codes, text);
  const value = plain === undefined ? null : formOf(table, field).read(plain);
  return value === null ? { fault: 'FORMAT' } : { value };
}

function wordFor(codes: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.keys(codes).find((word) => codes[word] === code);
}

/** Which form a value has is checked when a manifest is read, so its type here is the one it was given as. */
function formOf(table: ValueTable, field: ValueField): FormCodec<string | bigint> {
  const kind = table[field.value ?? '']?.kind ?? 'text';
  const form = field.form ?? FORMS_OF_KIND[kind][0] ?? 'TEXT';
  return FORMS[form] as FormCodec<string | bigint>;
}
