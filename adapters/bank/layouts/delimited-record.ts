import { strictEncoding, type EncodingName } from '../encoding/strict-encoding.ts';
import type { DelimitedFormat, RecordField } from '../manifest.ts';
import { addValue, faultOf, type RecordCodec, type RecordFault } from './record-codec.ts';
import { readValue, writeValue, type Values, type ValueTable } from './values.ts';

/**
 * Fields with a delimiter between them and no quoting, as banks use them: a text with the delimiter in it cannot be
 * carried. The line is decoded before it is split, because in GBK a `|` may be the second half of a character.
 */
export function delimitedRecord(format: DelimitedFormat & { encoding: EncodingName }): RecordCodec {
  const encoding = strictEncoding(format.encoding);
  const { delimiter } = format;
  return {
    encode(table, fields, values) {
      const faults: RecordFault[] = [];
      const texts = fields.map((field) => {
        const written = fieldText(table, field, values, delimiter);
        if ('fault' in written) faults.push(faultOf(field, written.fault));
        else if (!encoding.carries(written.text)) faults.push(faultOf(field, 'CHARACTERS'));
        else return written.text;
        return '';
      });
      const bytes = encoding.encode(texts.join(delimiter) + (format.closed ? delimiter : ''));
      return faults.length > 0 || bytes === null ? { faults } : { bytes };
    },
    decode(table, fields, bytes) {
      const text = encoding.decode(bytes);
      if (text === null) return { faults: [{ code: 'BYTES' }] };
      const parts = text.split(delimiter);
      if (format.closed && parts.pop() !== '') return { faults: [{ code: 'TRUNCATED' }] };
      if (parts.length < fields.length) return { faults: [{ code: 'TRUNCATED' }] };
      if (parts.length > fields.length) return { faults: [{ code: 'TOO_LONG' }] };
      const values: Values = {};
      const faults = fields.flatMap((field, index) => readField(table, field, parts[index] ?? '', values));
      return faults.length > 0 ? { faults } : { values };
    },
  };
}

function fieldText(
  table: ValueTable,
  field: RecordField,
  values: Values,
  delimiter: string,
): ReturnType<typeof writeValue> {
  if (field.value === undefined) return { text: field.constant ?? '' };
  const written = writeValue(table, field, values);
  if ('fault' in written) return written;
  if (written.text.includes(delimiter)) return { fault: 'CHARACTERS' };
  if (isTooLong(field, written.text)) return { fault: 'TOO_LONG' };
  return written;
}

function readField(table: ValueTable, field: RecordField, text: string, values: Values): RecordFault[] {
  if (field.value === undefined) {
    return field.constant === undefined || field.constant === text ? [] : [{ code: 'UNEXPECTED' }];
  }
  if (isTooLong(field, text)) return [faultOf(field, 'TOO_LONG')];
  const read = readValue(table, field, text);
  if ('fault' in read) return [faultOf(field, read.fault)];
  return addValue(values, field.value, read.value) ? [] : [faultOf(field, 'CONTRADICTION')];
}

const isTooLong = (field: RecordField, text: string): boolean =>
  field.width !== undefined && [...text].length > field.width;
