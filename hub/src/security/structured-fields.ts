/**
 * The part of structured field values (RFC 8941) that signatures need: dictionaries of inner lists of strings and
 * of byte sequences. Strict on purpose: what two readers could understand differently is refused.
 */
export type BareItem =
  | { type: 'integer'; value: number }
  | { type: 'string'; value: string }
  | { type: 'token'; value: string }
  | { type: 'boolean'; value: boolean }
  | { type: 'bytes'; value: Buffer };

export type Parameters = readonly (readonly [name: string, value: BareItem])[];

export interface InnerList {
  items: readonly { value: string; parameters: Parameters }[];
  parameters: Parameters;
  /** As it was sent. */
  text: string;
}

export type FieldProblem =
  | 'SYNTAX'
  | 'DUPLICATE_MEMBER'
  | 'DUPLICATE_PARAMETER'
  /** A component name without its quotation marks. */
  | 'UNQUOTED_STRING'
  /** A byte sequence without colons around it. */
  | 'BYTES_WITHOUT_COLONS'
  | 'BASE64URL'
  | 'BASE64_PADDING';

export type FieldResult<Value> =
  { ok: true; value: Value } | { ok: false; problem: FieldProblem; at: number };

const KEY = /[a-z*][a-z0-9_\-.*]*/y;
const STRING = /"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"/y;
const INTEGER = /-?(?:0|[1-9]\d{0,14})(?![\d.])/y;
const TOKEN = /[A-Za-z*][A-Za-z0-9!#$%&'*+\-.^_`|~:/]*/y;
const BOOLEAN = /\?([01])/y;
const BYTES = /:([^:,;\s]*):/y;
const COMMA = /[ \t]*,[ \t]*/y;
const BLANKS = / */y;

class Reader {
  readonly text: string;
  at = 0;
  problem: FieldProblem | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** Consumes a match and answers its first group, or else the whole of it. */
  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return null;
    this.at += match[0].length;
    return match[1] ?? match[0];
  }

  takeChar(char: string): boolean {
    if (this.text[this.at] !== char) return false;
    this.at += 1;
    return true;
  }

  /** Keeps the first problem only: what follows it is a consequence. */
  fail(problem: FieldProblem): null {
    this.problem ??= problem;
    return null;
  }

  get atEnd(): boolean {
    return this.at === this.text.length;
  }
}

export function parseInnerLists(text: string): FieldResult<ReadonlyMap<string, InnerList>> {
  return parseDictionary(text, innerList);
}

export function parseByteSequences(text: string): FieldResult<ReadonlyMap<string, Buffer>> {
  return parseDictionary(text, (reader) => {
    if (reader.text[reader.at] !== ':') return reader.fail('BYTES_WITHOUT_COLONS');
    const value = byteSequence(reader);
    return value && parameters(reader) ? value : null;
  });
}

function parseDictionary<Member>(
  text: string,
  member: (reader: Reader) => Member | null,
): FieldResult<ReadonlyMap<string, Member>> {
  const reader = new Reader(text.trim());
  const members = new Map<string, Member>();
  do {
    const key = reader.take(KEY);
    if (key === null || !reader.takeChar('=')) reader.fail('SYNTAX');
    else if (members.has(key)) reader.fail('DUPLICATE_MEMBER');
    else {
      const value = member(reader);
      if (value === null) reader.fail('SYNTAX');
      else members.set(key, value);
    }
  } while (reader.problem === null && !reader.atEnd && reader.take(COMMA) !== null);
  if (!reader.atEnd) reader.fail('SYNTAX');
  return reader.problem === null
    ? { ok: true, value: members }
    : { ok: false, problem: reader.problem, at: reader.at };
}

function innerList(reader: Reader): InnerList | null {
  const start = reader.at;
  if (!reader.takeChar('(')) return null;
  const items: { value: string; parameters: Parameters }[] = [];
  for (;;) {
    const blanks = reader.take(BLANKS);
    if (reader.takeChar(')')) break;
    if (items.length > 0 && blanks === '') return null;
    const value = reader.take(STRING);
    if (value === null)
      return reader.fail(/[@A-Za-z]/.test(reader.text[reader.at] ?? '') ? 'UNQUOTED_STRING' : 'SYNTAX');
    const own = parameters(reader);
    if (!own) return null;
    items.push({ value: unescaped(value), parameters: own });
  }
  const own = parameters(reader);
  return own && { items, parameters: own, text: reader.text.slice(start, reader.at) };
}

function parameters(reader: Reader): Parameters | null {
  const found: (readonly [string, BareItem])[] = [];
  while (reader.takeChar(';')) {
    reader.take(BLANKS);
    const name = reader.take(KEY);
    if (name === null) return null;
    if (found.some(([known]) => known === name)) return reader.fail('DUPLICATE_PARAMETER');
    const value = reader.takeChar('=') ? bareItem(reader) : { type: 'boolean' as const, value: true };
    if (!value) return null;
    found.push([name, value]);
  }
  return found;
}

function bareItem(reader: Reader): BareItem | null {
  const first = reader.text[reader.at] ?? '';
  if (first === '"') {
    const value = reader.take(STRING);
    return value === null ? null : { type: 'string', value: unescaped(value) };
  }
  if (first === ':') {
    const value = byteSequence(reader);
    return value && { type: 'bytes', value };
  }
  if (first === '?') {
    const value = reader.take(BOOLEAN);
    return value === null ? null : { type: 'boolean', value: value === '1' };
  }
  if (/[-0-9]/.test(first)) {
    const value = reader.take(INTEGER);
    return value === null ? null : { type: 'integer', value: Number(value) };
  }
  const value = reader.take(TOKEN);
  return value === null ? null : { type: 'token', value };
}

/** Base64 with its padding and without stray bits, so that one signature has one spelling. */
function byteSequence(reader: Reader): Buffer | null {
  const text = reader.take(BYTES);
  if (text === null) return null;
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') === text) return bytes;
  if (/[-_]/.test(text) && /^[\w-]*=*$/.test(text)) return reader.fail('BASE64URL');
  return reader.fail(/^[A-Za-z0-9+/]*=*$/.test(text) ? 'BASE64_PADDING' : 'SYNTAX');
}

function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(/\\(["\\])/g, '$1') : text;
}

/** `("@method" "@path");created=1618884473;keyid="key"`: the one way to write it (RFC 8941 §4.1). */
export function serialiseInnerList(list: Pick<InnerList, 'items' | 'parameters'>): string {
  const items = list.items.map((item) => quoted(item.value) + serialiseParameters(item.parameters));
  return `(${items.join(' ')})${serialiseParameters(list.parameters)}`;
}

function serialiseParameters(list: Parameters): string {
  return list
    .map(([name, item]) =>
      item.type === 'boolean' && item.value ? `;${name}` : `;${name}=${serialiseItem(item)}`,
    )
    .join('');
}

function serialiseItem(item: BareItem): string {
  if (item.type === 'string') return quoted(item.value);
  if (item.type === 'bytes') return `:${item.value.toString('base64')}:`;
  if (item.type === 'boolean') return item.value ? '?1' : '?0';
  return String(item.value);
}

function quoted(text: string): string {
  return /["\\]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : `"${text}"`;
}
