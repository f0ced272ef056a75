import { isObject } from './json.ts';
import type { FormParameters } from './signature.ts';

/** The request body; the form encoding turns the `+` of Base64 into `%2B`, without which no signature holds. */
export function encodeForm(parameters: FormParameters): Uint8Array {
  return Buffer.from(new URLSearchParams(parameters).toString(), 'utf8');
}

export interface Envelope {
  /** Always text: platforms of the family send a string or a number. */
  code: string;
  message: string;
  data: unknown;
}

/** The answer's envelope, or null where the body is none: truncated, an HTML page, another shape. */
export function parseEnvelope(body: Uint8Array): Envelope | null {
  const answer = parseJson(new TextDecoder('utf-8').decode(body));
  if (!isObject(answer)) return null;
  const code = codeText(answer['code']);
  if (code === null) return null;
  const message = answer['message'];
  return { code, message: typeof message === 'string' ? message : '', data: answer['data'] ?? null };
}

/** JSON inside a string, as asynchronous results come; undefined where the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function codeText(code: unknown): string | null {
  if (typeof code === 'number' && Number.isSafeInteger(code)) return String(code);
  return typeof code === 'string' && /^-?\d+$/.test(code.trim()) ? code.trim() : null;
}
