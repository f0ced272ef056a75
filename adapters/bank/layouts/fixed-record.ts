import { strictEncoding } from '../encoding/strict-encoding.ts';
import type { FixedFormat, RecordField } from '../manifest.ts';
import type { EncodingName, StrictEncoding } from '../encoding/strict-encoding.ts';
import { addValue, faultOf, type RecordCodec, type RecordFault } from './record-codec.ts';
import { readValue, writeValue, type Values, type ValueTable } from './values.ts';
import { NUMERIC_FORMS } from './forms.ts';

/** Fields side by side, each padded to its width: in bytes of the encoding, or in characters, as the bank counts. */
export function fixedRecord(format: FixedFormat & { encoding: EncodingName }): RecordCodec {
  const encoding = strictEncoding(format.encoding);
  const inBytes = format.widths === 'BYTES';
  return {
    encode(table, fields, values) {
      const parts: Buffer[] = [];
      const faults: RecordFault[] = [];
      for (const field of fields) {
        const part = encodeField(table, field, values, encoding, inBytes);
        if ('bytes' in part) parts.push(part.bytes);
        else faults.push(part.fault);
      }
      return faults.length > 0 ? { faults } : { bytes: Buffer.concat(parts) };
    },
    decode: (table, fields, bytes) =>
      inBytes ? decodeBytes(table, fields, bytes, encoding) : decodeText(table, fields, bytes, encoding),
  };
}

function encodeField(
  table: ValueTable,
  field: RecordField,
  values: Values,
  encoding: StrictEncoding,
  inBytes: boolean,
): { bytes: Buffer } | { fault: RecordFault } {
  const written = textOf(table, field, values);
  if ('fault' in written) return { fault: faultOf(field, written.fault) };
  const bytes = encoding.encode(written.text);
  if (bytes === null) return { fault: faultOf(field, 'CHARACTERS') };
  const room = (field.width ?? 0) - (inBytes ? bytes.length : [...written.text].length);
  if (room < 0) return { fault: faultOf(field, 'TOO_LONG') };
  const padding = Buffer.alloc(room, written.text === '' ? ' ' : padOf(field), 'latin1');
  return { bytes: Buffer.concat(field.align === 'RIGHT' ? [padding, bytes] : [bytes, padding]) };
}

function textOf(table: ValueTable, field: RecordField, values: Values): ReturnType<typeof writeValue> {
  if (field.value === undefined) return { text: field.constant ?? '' };
  return writeValue(table, field, values);
}

const padOf = (field: RecordField): string => field.pad ?? ' ';

type Slice = { text: string } | { fault: RecordFault };

/** A character that a field's border cuts in two does not decode, which is what a wrong width looks like. */
function decodeBytes(
  table: ValueTable,
  fields: readonly RecordField[],
  bytes: Buffer,
  encoding: StrictEncoding,
): ReturnType<RecordCodec['decode']> {
  const slices: Slice[] = [];
  let from = 0;
  for (const field of fields) {
    const text = encoding.decode(bytes.subarray(from, from + (field.width ?? 0)));
    slices.push(text === null ? { fault: faultOf(field, 'BYTES') } : { text });
    from += field.width ?? 0;
  }
  return decodeSlices(table, fields, slices, bytes.length - from);
}

function decodeText(
  table: ValueTable,
  fields: readonly RecordField[],
  bytes: Buffer,
  encoding: StrictEncoding,
): ReturnType<RecordCodec['decode']> {
  const text = encoding.decode(bytes);
  if (text === null) return { faults: [{ code: 'BYTES' }] };
  const characters = [...text];
  const slices: Slice[] = [];
  let from = 0;
  for (const field of fields) {
    slices.push({ text: characters.slice(from, from + (field.width ?? 0)).join('') });
    from += field.width ?? 0;
  }
  return decodeSlices(table, fields, slices, characters.length - from);
}

function decodeSlices(
  table: ValueTable,
  fields: readonly RecordField[],
  slices: readonly Slice[],
  excess: number,
): ReturnType<RecordCodec['decode']> {
  if (excess < 0) return { faults: [{ code: 'TRUNCATED' }] };
  if (excess > 0) return { faults: [{ code: 'TOO_LONG' }] };
  const values: Values = {};
  const faults = fields.flatMap((field, index) => {
    const slice = slices[index];
    if (slice === undefined) return [];
    return 'fault' in slice ? [slice.fault] : readField(table, field, slice.text, values);
  });
  return faults.length > 0 ? { faults } : { values };
}

function readField(table: ValueTable, field: RecordField, padded: string, values: Values): RecordFault[] {
  const text = withoutPadding(field, padded);
  if (field.value === undefined) {
    const agreed = field.constant === undefined || field.constant === text;
    return agreed ? [] : [{ code: 'UNEXPECTED' }];
  }
  const read = readValue(table, field, text);
  if ('fault' in read) return [faultOf(field, read.fault)];
  return addValue(values, field.value, read.value) ? [] : [faultOf(field, 'CONTRADICTION')];
}

/** Zeros before a number are read as part of it. */
function withoutPadding(field: RecordField, text: string): string {
  if (text.trim() === '') return '';
  const pad = padOf(field);
  if (field.align !== 'RIGHT') {
    let end = text.length;
    while (end > 0 && text[end - 1] === pad) end -= 1;
    return text.slice(0, end);
  }
  let start = 0;
  const keep = field.form !== undefined && NUMERIC_FORMS.includes(field.form) ? 1 : 0;
  while (start < text.length - keep && text[start] === pad) start += 1;
  return text.slice(start);
}
