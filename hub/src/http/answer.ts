import type { StreamedBody } from './operation.ts';

/** An answer exactly as it goes out, so that a replay is the same bytes. */
export interface Answer {
  status: number;
  /** Null when there is no content (204). */
  contentType: string | null;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  /** In place of the body, where it is too large for memory. */
  stream?: StreamedBody;
}

export function jsonAnswer(
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
  contentType = 'application/json',
): Answer {
  return { status, contentType, headers, body: Buffer.from(JSON.stringify(body)) };
}
