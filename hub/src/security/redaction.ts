/**
 * What may stand in a log. Everything is built from a list of what is allowed; nothing is taken over and then
 * cleaned, except free text, in which numbers of the shape of an identity number, phone or card are masked.
 */
const MASK = '[masked]';

/** Digits, also full-width ones, and the blanks or hyphens that people put between them. */
const DIGIT = '[0-9\\uff10-\\uff19]';
const SPACED_DIGITS = new RegExp(`(?<!${DIGIT})${DIGIT}(?:[ -]?${DIGIT}){10,18}[ -]?[Xx]?(?!${DIGIT})`, 'g');
const LONG_RUN = new RegExp(`${DIGIT}{20,}`, 'g');

/** Masks numbers shaped like an identity number (15, 17+X, 18), a phone (11) or a bank card (16 to 19). */
export function maskNumbers(text: string): string {
  return text
    .replace(LONG_RUN, MASK)
    .replace(SPACED_DIGITS, (found) => (isPersonal(found) ? MASK + tail(found) : found));
}

/** Two or more encoded signs beyond ASCII in a row: a name or an address; the contract has none in a path or query. */
const ENCODED_WORDS = /(?:%[89A-Fa-f][0-9A-Fa-f]){6,}/g;
const ENCODED_DIGITS = /(?:%3[0-9]){11,}/g;

/** As `maskNumbers`, for a path or query as it was sent. */
export function maskTarget(text: string): string {
  return maskNumbers(text.replace(ENCODED_WORDS, MASK).replace(ENCODED_DIGITS, MASK));
}

function isPersonal(found: string): boolean {
  const digits = toAscii(found).replace(/[ -]/g, '').toUpperCase();
  if (/^\d{17}X$/.test(digits) || /^\d{15,19}$/.test(digits.replace(/X$/, ''))) return true;
  // With the country code in front or not.
  return /^(?:86|0086)?1[3-9]\d{9}$/.test(digits.replace(/X$/, ''));
}

/** A separator that closed the match belongs to the text behind it. */
function tail(found: string): string {
  return /[ -]$/.exec(found)?.[0] ?? '';
}

function toAscii(text: string): string {
  return text.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** An error for the log: its kind, code and place. A database's message may quote values, so it is left out. */
export interface LoggedError {
  type: string;
  code?: string;
  message?: string;
  table?: string;
  constraint?: string;
  at?: string[];
  cause?: LoggedError;
}

const MAX_MESSAGE = 500;
const MAX_FRAMES = 12;
const MAX_CAUSES = 3;

export function describeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error };
  const known = error as Error & { code?: unknown; table?: unknown; constraint?: unknown };
  const isDatabase =
    typeof known.code === 'string' && /^[0-9A-Z]{5}$/.test(known.code) && 'severity' in known;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...(typeof known.code === 'string' ? { code: known.code } : {}),
    ...(isDatabase ? {} : { message: maskNumbers(error.message.slice(0, MAX_MESSAGE)) }),
    ...(typeof known.table === 'string' ? { table: known.table } : {}),
    ...(typeof known.constraint === 'string' ? { constraint: known.constraint } : {}),
    at: frames.slice(0, MAX_FRAMES).map((line) => line.trim()),
    ...(error.cause !== undefined && depth < MAX_CAUSES
      ? { cause: describeError(error.cause, depth + 1) }
      : {}),
  };
}

/** What the access log may say of a request: the route's template, never its path, query, headers or body. */
const REQUEST_MEMBERS = ['method', 'route', 'requestId', 'keyId'] as const;
const REPLY_MEMBERS = ['status', 'code', 'durationMs', 'bytes'] as const;

/** Serializers for pino: whatever is logged under these names is reduced to its allowed members. */
export const logSerializers = {
  err: (error: unknown) => describeError(error),
  error: (error: unknown) => describeError(error),
  req: (request: unknown) => pick(request, REQUEST_MEMBERS),
  res: (reply: unknown) => pick(reply, REPLY_MEMBERS),
};

function pick(value: unknown, members: readonly string[]): Record<string, string | number> {
  if (typeof value !== 'object' || value === null) return {};
  const found: Record<string, string | number> = {};
  for (const member of members) {
    const given = (value as Record<string, unknown>)[member];
    if (typeof given === 'string') found[member] = maskNumbers(given);
    if (typeof given === 'number') found[member] = given;
  }
  return found;
}
