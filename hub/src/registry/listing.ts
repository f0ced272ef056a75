/** Cursor paging: a page names the last record it showed; nothing shifts when records are added meanwhile. */
export const DEFAULT_LIMIT = 50;

export interface PageRequest {
  /** Keys of the last record of the page before; null for the first page. */
  after: readonly string[] | null;
  limit: number;
}

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

export function encodeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** Null when the text is not a cursor with that many keys. */
export function decodeCursor(text: string, keyCount: number): readonly string[] | null {
  try {
    const keys: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    const valid =
      Array.isArray(keys) && keys.length === keyCount && keys.every((key) => typeof key === 'string');
    return valid ? keys : null;
  } catch {
    return null;
  }
}

/** Makes a page of rows of which one more than the limit was read. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  keysOf: (row: Row) => readonly string[],
  show: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(show),
    nextCursor: rows.length > limit && last ? encodeCursor(keysOf(last)) : null,
  };
}
