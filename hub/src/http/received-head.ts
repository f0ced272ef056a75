import type { IncomingMessage } from 'node:http';
import { headerFields, type HeaderFields, type RequestHead } from '../security/request-head.ts';

/** Request line and header fields as they were received; nothing is decoded, joined or put in order. */
export interface ReceivedHead extends RequestHead {
  path: string;
  /** Raw query without its `?`; null when the target has none. */
  query: string | null;
  /** Every value of a field, in order, under its lower-case name. */
  fields: HeaderFields;
  fieldCount: number;
  httpVersion: string;
}

export function receivedHead({
  method = '',
  url = '',
  rawHeaders,
  httpVersion,
}: IncomingMessage): ReceivedHead {
  const mark = url.indexOf('?');
  return {
    method,
    target: url,
    rawHeaders,
    path: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? null : url.slice(mark + 1),
    fields: headerFields({ rawHeaders }),
    fieldCount: rawHeaders.length / 2,
    httpVersion,
  };
}

/** The value of a field that may stand once; null when it is absent. Repeated ones are refused before this is asked. */
export function field(head: ReceivedHead, name: string): string | null {
  return head.fields.get(name)?.[0]?.trim() ?? null;
}
