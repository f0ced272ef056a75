import { strictEncoding, type EncodingName } from '../../encoding/strict-encoding.ts';
import { BankFileError } from '../../file-fault.ts';

export interface XmlPiece {
  text: string;
  /** Offset of its first byte. */
  byte: number;
}

const GREATER = 0x3e;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** Far beyond any tag with its text. */
export const LONGEST_TOKEN = 64 * 1024;
const PIECE = 64 * 1024;

/**
 * Strictly decoded text of an XML file, cut after a `>`: in GBK, GB18030 and UTF-8 this byte is never a part of
 * another character, so no cut falls into one. A byte order mark before UTF-8 is XML's own right (XML 1.0 §4.3.3).
 */
export async function* xmlPieces(
  content: AsyncIterable<Buffer>,
  name: EncodingName,
): AsyncGenerator<XmlPiece, void, void> {
  const encoding = strictEncoding(name);
  const decode = (bytes: Buffer, byte: number): XmlPiece => {
    const text = encoding.decode(bytes);
    if (text === null) throw new BankFileError('BYTES', { byte });
    return { text, byte };
  };
  let rest: Buffer = Buffer.alloc(0);
  let byte = 0;
  for await (const chunk of content) {
    let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (byte === 0 && name === 'UTF-8' && bytes.subarray(0, 3).equals(BYTE_ORDER_MARK)) {
      bytes = bytes.subarray(3);
      byte = 3;
    }
    for (let end = cutAt(bytes); end > 0; end = cutAt(bytes)) {
      yield decode(bytes.subarray(0, end), byte);
      byte += end;
      bytes = bytes.subarray(end);
    }
    if (bytes.length > LONGEST_TOKEN) throw new BankFileError('LINE_TOO_LONG', { byte });
    rest = bytes;
  }
  if (rest.length > 0) yield decode(rest, byte);
}

/** Just after the last `>` of the next piece, or 0. */
function cutAt(bytes: Buffer): number {
  return bytes.lastIndexOf(GREATER, PIECE) + 1;
}
