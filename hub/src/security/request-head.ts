/** The head of a request as it came over the wire, before anything has interpreted it. */
export interface RequestHead {
  /** As sent; methods are case-sensitive. */
  method: string;
  /** The request target as sent, with its query, neither decoded nor normalised. */
  target: string;
  /** Names and values in turn, as Node's `rawHeaders`. */
  rawHeaders: readonly string[];
}

/** Values of a header in the order sent, without the blanks around them. */
export function headerValues(head: RequestHead, name: string): string[] {
  const values: string[] = [];
  for (let index = 0; index + 1 < head.rawHeaders.length; index += 2) {
    if (head.rawHeaders[index]?.toLowerCase() === name)
      values.push((head.rawHeaders[index + 1] ?? '').replace(/^[ \t]+|[ \t]+$/g, ''));
  }
  return values;
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
