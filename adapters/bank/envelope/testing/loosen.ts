const CONSTRUCTED = 0x20;
const OCTET_STRING = 0x04;
const CONTEXT_STRING = 0x80;
const END_OF_CONTENTS = Buffer.of(0, 0);
/** Shorter strings stay whole: attributes are signed as DER. */
const SHORTEST_CUT = 64;

/**
 * The same message in BER as loose as it can be: every structure of indefinite length, every longer string cut into
 * segments, nested once.
 */
export function loosen(message: Buffer, segment: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < message.length;) {
    const { tag, start, end } = elementAt(message, at);
    const content = message.subarray(start, end);
    if (tag & CONSTRUCTED) parts.push(Buffer.of(tag, 0x80), loosen(content, segment), END_OF_CONTENTS);
    else if ((tag === OCTET_STRING || tag === CONTEXT_STRING) && content.length > SHORTEST_CUT) {
      parts.push(Buffer.of(tag | CONSTRUCTED, 0x80), segmentsOf(content, segment), END_OF_CONTENTS);
    } else parts.push(message.subarray(at, end));
    at = end;
  }
  return Buffer.concat(parts);
}

function segmentsOf(content: Buffer, segment: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < content.length; at += segment) {
    const piece = content.subarray(at, at + segment);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    const whole = Buffer.concat([Buffer.of(OCTET_STRING, 0x84), length, piece]);
    const nested = [Buffer.of(OCTET_STRING | CONSTRUCTED, 0x80), whole, END_OF_CONTENTS];
    parts.push(...(at % (2 * segment) === 0 ? [whole] : nested));
  }
  return Buffer.concat(parts);
}

function elementAt(bytes: Buffer, at: number): { tag: number; start: number; end: number } {
  const [tag = 0, first = 0] = bytes.subarray(at, at + 2);
  const octets = first < 0x80 ? 0 : first & 0x7f;
  const length = octets === 0 ? first : bytes.readUIntBE(at + 2, octets);
  const start = at + 2 + octets;
  return { tag, start, end: start + length };
}
