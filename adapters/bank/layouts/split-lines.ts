import { BankFileError } from '../file-fault.ts';

export interface RawLine {
  bytes: Buffer;
  /** From 1. */
  line: number;
  /** Offset of its first byte. */
  byte: number;
}

const LF = 0x0a;
const CR = 0x0d;
/** Far beyond any bank's record: a file without line ends must not be held in memory. */
const LONGEST = 16 * 1024;

/**
 * Lines of a file, without their ends. A line feed is never a part of a character in GBK, GB18030 or UTF-8, so
 * lines are found before anything is decoded. Every line ends as agreed, also the last.
 */
export async function* splitLines(
  content: AsyncIterable<Buffer>,
  lineEnd: 'LF' | 'CRLF',
): AsyncGenerator<RawLine, void, void> {
  let rest: Buffer = Buffer.alloc(0);
  let byte = 0;
  let line = 1;
  for await (const chunk of content) {
    const piece = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = piece.indexOf(LF); end !== -1; end = piece.indexOf(LF, from)) {
      const bytes = withoutEnd(piece.subarray(from, end), lineEnd, line, byte);
      if (bytes.length > LONGEST) throw new BankFileError('LINE_TOO_LONG', { line, byte });
      yield { bytes, line, byte };
      byte += end + 1 - from;
      from = end + 1;
      line += 1;
    }
    rest = piece.subarray(from);
    if (rest.length > LONGEST) throw new BankFileError('LINE_TOO_LONG', { line, byte });
  }
  if (rest.length > 0) throw new BankFileError('TRUNCATED', { line, byte });
}

function withoutEnd(bytes: Buffer, lineEnd: 'LF' | 'CRLF', line: number, byte: number): Buffer {
  const returned = bytes.at(-1) === CR;
  if (returned !== (lineEnd === 'CRLF')) throw new BankFileError('LINE_END', { line, byte });
  return returned ? bytes.subarray(0, -1) : bytes;
}
