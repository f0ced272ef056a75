import { BankFileError, type FileFault } from '../file-fault.ts';
import type { DelimitedFormat, FileFormat, FixedFormat, RecordField } from '../manifest.ts';
import { delimitedRecord } from './delimited-record.ts';
import type { FileLayout, FileTables, RawItem } from './file-layout.ts';
import { fixedRecord } from './fixed-record.ts';
import { addValue, type RecordCodec, type RecordFault } from './record-codec.ts';
import { splitLines, type RawLine } from './split-lines.ts';
import type { Values, ValueTable } from './values.ts';

type RecordFormat = FileFormat & (FixedFormat | DelimitedFormat);

const BYTE_ORDER_MARKS = ['efbbbf', 'fffe', 'feff', '84319533'];

/** A file of one record a line: at most one head, the lines, at most one tail. */
export function recordFile(format: RecordFormat, tables: FileTables): FileLayout {
  const codec = format.layout === 'FIXED' ? fixedRecord(format) : delimitedRecord(format);
  const end = Buffer.from(format.lineEnd === 'LF' ? '\n' : '\r\n');
  const faults = (table: ValueTable, fields: readonly RecordField[], values: Values): FileFault[] => {
    const encoded = codec.encode(table, fields, values);
    return 'faults' in encoded ? encoded.faults.map((fault) => located(fault)) : [];
  };
  const encode = (
    table: ValueTable,
    fields: readonly RecordField[],
    values: Values,
    place: FileFault['place'] = {},
  ): Buffer => {
    const encoded = codec.encode(table, fields, values);
    if ('bytes' in encoded) return encoded.bytes;
    const { code, ...fault } = located(encoded.faults[0], place);
    throw new BankFileError(code, fault.place);
  };
  const record = (fields: readonly RecordField[], file: Values): Buffer =>
    fields.length === 0 ? Buffer.alloc(0) : Buffer.concat([encode(tables.file, fields, file), end]);
  return {
    carries: { file: valuesOf([...format.head, ...format.tail]), line: valuesOf(format.line) },
    lineFaults: (values) => faults(tables.line, format.line, values),
    fileFaults: (values) =>
      [format.head, format.tail].flatMap((fields) => faults(tables.file, fields, values)),
    around: (file) => ({ before: record(format.head, file), after: record(format.tail, file) }),
    lines() {
      let gathered: Buffer[] = [];
      let line = format.head.length > 0 ? 2 : 1;
      return {
        add: (values) => {
          gathered.push(encode(tables.line, format.line, values, { line }), end);
          line += 1;
        },
        take() {
          const bytes = Buffer.concat(gathered);
          gathered = [];
          return bytes;
        },
      };
    },
    read: (content) => readRecords(content, format, tables, codec),
  };
}

function valuesOf(fields: readonly RecordField[]): Set<string> {
  return new Set(fields.flatMap(({ value }) => value ?? []));
}

async function* readRecords(
  content: AsyncIterable<Buffer>,
  format: RecordFormat,
  tables: FileTables,
  codec: RecordCodec,
): AsyncGenerator<RawItem, void, void> {
  // A head or tail that cannot be read leaves the file without its totals: nothing after it is of use.
  const decodeFile = (fields: readonly RecordField[], { bytes, line, byte }: RawLine): Values => {
    const decoded = codec.decode(tables.file, fields, bytes);
    if ('values' in decoded) return decoded.values;
    const { code, place } = located(decoded.faults[0], { line, byte });
    throw new BankFileError(code, place);
  };
  const file: Values = {};
  let headDue = true;
  let waiting: RawLine | null = null;
  for await (const raw of splitLines(content, format.lineEnd)) {
    if (raw.line === 1) refuseByteOrderMark(raw.bytes);
    if (headDue) {
      headDue = false;
      if (format.head.length > 0) Object.assign(file, decodeFile(format.head, raw));
      yield { kind: 'HEAD', values: { ...file } };
      if (format.head.length > 0) continue;
    }
    // The last line is the tail, and only the end of the file tells which is the last.
    const complete: RawLine | null = format.tail.length > 0 ? waiting : raw;
    waiting = raw;
    if (complete !== null) yield* decodeLine(complete, format, tables, codec);
  }
  if (headDue || (format.tail.length > 0 && waiting === null)) throw new BankFileError('TRUNCATED');
  const tail = format.tail.length > 0 && waiting !== null ? decodeFile(format.tail, waiting) : {};
  for (const [value, each] of Object.entries(tail)) {
    if (!addValue(file, value, each)) throw new BankFileError('CONTRADICTION', { value });
  }
  yield { kind: 'TAIL', values: file };
}

function* decodeLine(
  { bytes, line, byte }: RawLine,
  format: RecordFormat,
  tables: FileTables,
  codec: RecordCodec,
): Generator<RawItem, void, void> {
  const decoded = codec.decode(tables.line, format.line, bytes);
  if ('values' in decoded) yield { kind: 'LINE', values: decoded.values, place: { line, byte } };
  else for (const fault of decoded.faults) yield { kind: 'FAULT', fault: located(fault, { line, byte }) };
}

function refuseByteOrderMark(bytes: Buffer): void {
  const start = bytes.subarray(0, 4).toString('hex');
  if (BYTE_ORDER_MARKS.some((mark) => start.startsWith(mark))) {
    throw new BankFileError('BYTE_ORDER_MARK', { line: 1, byte: 0 });
  }
}

function located(fault: RecordFault | undefined, place: FileFault['place'] = {}): FileFault {
  const { code, value } = fault ?? { code: 'FORMAT' };
  return { code, place: value === undefined ? place : { ...place, value } };
}
