import { BankFileError, type FileFault } from '../file-fault.ts';
import type { DelimitedFormat, FileFormat, FixedFormat, RecordField } from '../manifest.ts';
import { delimitedRecord } from './delimited-record.ts';
import { CHUNK, type FileLayout, type FileTables, type RawItem } from './file-layout.ts';
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
    line: number,
  ): Buffer => {
    const encoded = codec.encode(table, fields, values);
    if ('bytes' in encoded) return encoded.bytes;
    const { code, place } = located(encoded.faults[0], { line });
    throw new BankFileError(code, place);
  };
  return {
    carries: { file: valuesOf([...format.head, ...format.tail]), line: valuesOf(format.line) },
    lineFaults: (values) => faults(tables.line, format.line, values),
    fileFaults: (values) =>
      [format.head, format.tail].flatMap((fields) => faults(tables.file, fields, values)),
    begin(file) {
      const pending = new PendingBytes();
      let line = 1;
      if (format.head.length > 0) pending.add(encode(tables.file, format.head, file, line++), end);
      return {
        add: (values) => pending.add(encode(tables.line, format.line, values, line++), end),
        end: () => {
          if (format.tail.length > 0) pending.add(encode(tables.file, format.tail, file, line), end);
        },
        take: () => (pending.size >= CHUNK ? pending.take() : null),
        rest: () => pending.take(),
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

/** Small records gathered to pieces worth handing on. */
class PendingBytes {
  #parts: Buffer[] = [];
  size = 0;

  add(...parts: Buffer[]): void {
    for (const part of parts) {
      this.#parts.push(part);
      this.size += part.length;
    }
  }

  take(): Buffer {
    const bytes = Buffer.concat(this.#parts, this.size);
    this.#parts = [];
    this.size = 0;
    return bytes;
  }
}
