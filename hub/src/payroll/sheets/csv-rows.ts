import { isUtf8 } from 'node:buffer';
import { setImmediate as rest } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { tableRows } from './table-rows.ts';
import { tableFault, type TableItems } from './table-row.ts';

export const MAX_CSV_LINES = 100_000;
const CHUNK_BYTES = 16 * 1024;
/** Of one line. */
const MAX_RECORD_BYTES = 64 * 1024;

/** Lines of a CSV table (RFC 4180), decoded and read in small pieces. */
export async function* csvRows(bytes: Buffer): TableItems {
  const encoding = await encodingOf(bytes);
  if (encoding === null) {
    yield [
      {
        fault: tableFault(
          'TABLE_ENCODING',
          'The bytes are neither UTF-8 nor GB18030.',
          '文件既不是 UTF-8 也不是 GB18030 编码。',
        ),
      },
    ];
    return;
  }
  const parser = parse({ bom: true, relax_column_count: true, max_record_size: MAX_RECORD_BYTES });
  const text = Readable.from(decoded(bytes, encoding));
  text.on('error', (error) => parser.destroy(error));
  try {
    yield* tableRows(text.pipe(parser), MAX_CSV_LINES);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines'] ?? 0);
    yield [
      {
        fault: tableFault(
          'TABLE_UNREADABLE',
          `The CSV breaks off at line ${line} of the file.`,
          `CSV 在文件第 ${line} 行处无法解析。`,
        ),
      },
    ];
  } finally {
    text.destroy();
    parser.destroy();
  }
}

type Encoding = 'utf-8' | 'gb18030';

/**
 * Told by the bytes alone, strictly: a text that is not wholly valid in an encoding is not in it. What is both is
 * UTF-8: a Chinese text of some length in GB18030 is hardly ever valid UTF-8 by chance.
 */
export async function encodingOf(bytes: Buffer): Promise<Encoding | null> {
  if (isUtf8(bytes)) return 'utf-8';
  const decoder = new TextDecoder('gb18030', { fatal: true });
  try {
    for (let from = 0; from < bytes.length; from += CHUNK_BYTES) {
      // A private-use character stands for bytes that the standard has not assigned.
      if (/[\uE000-\uF8FF]/.test(decoder.decode(bytes.subarray(from, from + CHUNK_BYTES), { stream: true })))
        return null;
      await rest();
    }
    decoder.decode();
    return 'gb18030';
  } catch {
    return null;
  }
}

function* decoded(bytes: Buffer, encoding: Encoding): Iterable<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES)
    yield decoder.decode(bytes.subarray(from, from + CHUNK_BYTES), { stream: true });
  yield decoder.decode();
}
