import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { encodeGbk } from './gbk.ts';
import { explanationOf, type Explanation, type SignatureMistake } from './signature-mistakes.ts';

/** Larger bodies are not looked into. */
const MAX_BODY_BYTES = 1_048_576;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** Why the digest that was sent does not fit the bytes that arrived. */
export function explainDigest(expected: Buffer, body: Buffer): Explanation {
  if (body.length === 0) return explanationOf('BODY_NOT_SENT');
  if (body.length > MAX_BODY_BYTES) return explanationOf('BODY_UNKNOWN');
  for (const [cause, make] of MISTAKES)
    for (const bytes of make(body)) if (sha256(bytes).equals(expected)) return explanationOf(cause);
  return explanationOf('BODY_UNKNOWN');
}

type Make = (body: Buffer) => Iterable<Buffer>;

const MISTAKES: readonly (readonly [SignatureMistake, Make])[] = [
  ['BODY_EMPTY_DIGEST', () => [Buffer.alloc(0)]],
  ['BODY_UNCOMPRESSED', uncompressed],
  [
    'BODY_BOM',
    (body) => [Buffer.concat([BOM, body]), ...(body.subarray(0, 3).equals(BOM) ? [body.subarray(3)] : [])],
  ],
  ['BODY_NEWLINE', otherEnds],
  ['BODY_LINE_ENDINGS', otherLineEnds],
  ['BODY_GBK', otherEncoding],
  ['BODY_RESERIALISED', otherJson],
];

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function uncompressed(body: Buffer): Buffer[] {
  if (body.readUInt8(0) !== 0x1f) return [];
  try {
    return [gunzipSync(body, { maxOutputLength: MAX_BODY_BYTES })];
  } catch {
    return [];
  }
}

/** latin1 keeps every byte as it is. */
function otherEnds(body: Buffer): Buffer[] {
  const text = body.toString('latin1');
  const trimmed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  return [trimmed, `${text}\n`, `${text}\r\n`, `${trimmed}\n`, `${trimmed}\r\n`].map((other) =>
    Buffer.from(other, 'latin1'),
  );
}

function otherLineEnds(body: Buffer): Buffer[] {
  const text = body.toString('latin1');
  const unix = text.replace(/\r\n/g, '\n');
  return [unix, unix.replace(/\n/g, '\r\n')].map((other) => Buffer.from(other, 'latin1'));
}

function otherEncoding(body: Buffer): Buffer[] {
  const found: Buffer[] = [];
  const asUtf8 = decoded(body, 'utf-8');
  if (asUtf8 !== null) found.push(encodeGbk(asUtf8));
  const asGbk = decoded(body, 'gbk');
  if (asGbk !== null) found.push(Buffer.from(asGbk, 'utf8'));
  return found;
}

function decoded(body: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(body);
  } catch {
    return null;
  }
}

/** The ways in which the JSON libraries in use write the same value. */
function otherJson(body: Buffer): Buffer[] {
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    return [];
  }
  const writings = [value, sorted(value)].flatMap((same) => {
    const compact = JSON.stringify(same);
    return [
      compact,
      JSON.stringify(same, null, 2),
      JSON.stringify(same, null, 4),
      JSON.stringify(same, null, '\t'),
      spaced(same),
    ];
  });
  const escaped = (text: string) =>
    text.replace(/[^\x20-\x7e\t\r\n]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const slashes = (text: string) => text.replace(/\//g, '\\/');
  return writings
    .flatMap((text) => [text, escaped(text), slashes(text), slashes(escaped(text)), `${text}\n`])
    .map((text) => Buffer.from(text, 'utf8'));
}

/** `{"a": 1, "b": [1, 2]}`, as Python writes it. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${spaced(member)}`);
  return `{${members.join(', ')}}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, member]) => [name, sorted(member)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
