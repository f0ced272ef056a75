import type { IncomingMessage } from 'node:http';
import type { FormParameters } from './signature.ts';

export type FormReading =
  | { readonly ok: true; readonly parameters: FormParameters }
  | { readonly ok: false; readonly reason: 'too-large' | 'not-a-form' | 'aborted' };

/** The whole body as text, or undefined when it is longer than allowed; the rest is then read and dropped. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= maxBytes) chunks.push(chunk);
  }
  return length > maxBytes ? undefined : Buffer.concat(chunks).toString('utf8');
}

/** Reads a form post. A `+` that was not written as `%2B` becomes a blank here, as with every form reader. */
export async function readForm(request: IncomingMessage, maxBytes: number): Promise<FormReading> {
  const type = request.headers['content-type'] ?? '';
  let body: string | undefined;
  try {
    body = await readBody(request, maxBytes);
  } catch {
    return { ok: false, reason: 'aborted' };
  }
  if (body === undefined) return { ok: false, reason: 'too-large' };
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return { ok: false, reason: 'not-a-form' };
  return { ok: true, parameters: Object.fromEntries(new URLSearchParams(body)) };
}
