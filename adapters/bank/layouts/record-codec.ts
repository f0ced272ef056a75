import type { FileFaultCode } from '../file-fault.ts';
import type { RecordField } from '../manifest.ts';
import type { ValueTable, Values } from './values.ts';

/** A fault of one field, or of the record as a whole. */
export interface RecordFault {
  code: FileFaultCode;
  value?: string;
}

export type EncodedRecord = { bytes: Buffer } | { faults: RecordFault[] };
export type DecodedRecord = { values: Values } | { faults: RecordFault[] };

/** One record to bytes without the line end, and back. */
export interface RecordCodec {
  encode(table: ValueTable, fields: readonly RecordField[], values: Values): EncodedRecord;
  decode(table: ValueTable, fields: readonly RecordField[], bytes: Buffer): DecodedRecord;
}

/** Adds a value that was read; one that stands in two fields must be the same in both. */
export function addValue(values: Values, name: string, value: string | bigint | undefined): boolean {
  if (name in values && values[name] !== value) return false;
  values[name] = value;
  return true;
}

export function faultOf(field: RecordField, code: FileFaultCode): RecordFault {
  return field.value === undefined ? { code } : { code, value: field.value };
}
