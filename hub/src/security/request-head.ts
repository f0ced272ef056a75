/** The head of a request as it came over the wire, before anything has interpreted it. */
export interface RequestHead {
  /** As sent; methods are case-sensitive. */
  method: string;
  /** The request target as sent, with its query, neither decoded nor normalised. */
  target: string;
  /** Names and values in turn, as Node's `rawHeaders`. */
  rawHeaders: readonly string[];
}

/** Every value of every header, in the order sent and without the blanks around it, under its lower-case name. */
export type HeaderFields = ReadonlyMap<string, readonly string[]>;

/** A head is asked for a dozen headers on its way through the edge, and read once. */
const known = new WeakMap<readonly string[], HeaderFields>();

export function headerFields({ rawHeaders }: Pick<RequestHead, 'rawHeaders'>): HeaderFields {
  const before = known.get(rawHeaders);
  if (before) return before;
  const fields = new Map<string, string[]>();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? '').toLowerCase();
    const value = withoutBlanks(rawHeaders[index + 1] ?? '');
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  }
  known.set(rawHeaders, fields);
  return fields;
}

const NONE: readonly string[] = [];

export function headerValues(head: RequestHead, name: string): readonly string[] {
  return headerFields(head).get(name) ?? NONE;
}

function withoutBlanks(text: string): string {
  const outer = /^[ \t]|[ \t]$/;
  return outer.test(text) ? text.replace(/^[ \t]+|[ \t]+$/g, '') : text;
}

export function pathOf(head: RequestHead): string {
  const mark = head.target.indexOf('?');
  return mark < 0 ? head.target : head.target.slice(0, mark);
}

/** With its question mark; an absent query is signed as `?` (RFC 9421 §2.2.7). */
export function queryOf(head: RequestHead): string {
  const mark = head.target.indexOf('?');
  return mark < 0 ? '?' : head.target.slice(mark);
}

/** Printable ASCII: what may stand in a signed header. */
export function isPrintableAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
