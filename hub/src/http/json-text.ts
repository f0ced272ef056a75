import { isUtf8 } from 'node:buffer';
import { countMembers, scanJson } from './json-scan.ts';
import { diagnoseJson } from './json-diagnosis.ts';
import { pointerTo } from './json-pointer.ts';
import type { Fault } from './operation.ts';

export type JsonResult = { ok: true; value: unknown } | { ok: false; fault: Fault };

/**
 * A request body as a JSON value: strict UTF-8 without byte order mark, bounded depth, no member twice, and no
 * character that PostgreSQL cannot keep (U+0000, lone surrogates).
 */
export function parseJson(bytes: Buffer, maxDepth: number): JsonResult {
  if (bytes.length === 0) return fail('BODY_MISSING', '', 'The body is empty.', '请求体为空。');
  if (!isUtf8(bytes)) return notUtf8(bytes);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return fail(
      'ENCODING_INVALID',
      '',
      'The body begins with a byte order mark.',
      '请求体以字节顺序标记（BOM）开头，请去掉。',
    );
  const shape = scanJson(bytes, maxDepth);
  if (shape.tooDeepAt !== null)
    return fail(
      'JSON_TOO_DEEP',
      '',
      `Deeper than ${maxDepth} levels at byte ${shape.tooDeepAt}.`,
      `第 ${shape.tooDeepAt} 字节处嵌套超过 ${maxDepth} 层。`,
    );
  const text = bytes.toString('utf8');
  const parsed = tryParse(text);
  if (!parsed.ok || countMembers(parsed.value) !== shape.members) return diagnosed(text);
  // Raw control characters are a syntax error, so a forbidden character can only come from a \u escape.
  const pointer = text.includes('\\u') ? forbiddenCharacter(parsed.value, '') : null;
  if (pointer !== null)
    return fail(
      'CHARACTER_FORBIDDEN',
      pointer,
      'Contains U+0000 or half of a surrogate pair.',
      '含有 U+0000 或不成对的代理字符。',
    );
  return parsed;
}

function tryParse(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

function diagnosed(text: string): JsonResult {
  const found = diagnoseJson(text);
  const [line, column] = [found?.line ?? 1, found?.column ?? 1];
  if (found?.kind === 'duplicateMember')
    return fail(
      'JSON_DUPLICATE_MEMBER',
      found.pointer,
      `This member stands twice, again at line ${line}, column ${column}.`,
      `该成员重复出现，第二次在第 ${line} 行第 ${column} 列。`,
    );
  return fail(
    'MALFORMED_JSON',
    found?.pointer ?? '',
    `Not JSON from line ${line}, column ${column} on.`,
    `从第 ${line} 行第 ${column} 列起不是合法的 JSON。`,
  );
}

function notUtf8(bytes: Buffer): JsonResult {
  const offset = firstInvalidByte(bytes);
  return fail(
    'ENCODING_INVALID',
    '',
    `Not UTF-8 at byte ${offset}; GBK and other encodings are not accepted.`,
    `第 ${offset} 字节处不是 UTF-8；不接受 GBK 等其他编码。`,
  );
}

/** Halves the text: a prefix is good when it is UTF-8 but for up to three bytes of an unfinished character. */
function firstInvalidByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (longestValidPrefix(bytes, middle) !== null) good = middle;
    else bad = middle;
  }
  return longestValidPrefix(bytes, good) ?? good;
}

function longestValidPrefix(bytes: Buffer, length: number): number | null {
  for (let cut = length; cut >= Math.max(0, length - 3); cut -= 1) {
    if (isUtf8(bytes.subarray(0, cut))) return cut;
  }
  return null;
}

function forbiddenCharacter(value: unknown, pointer: string): string | null {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? pointer : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, member] of Object.entries(value)) {
    const place = pointerTo(pointer, name.toWellFormed());
    if (name.includes('\0') || !name.isWellFormed()) return place;
    const found = forbiddenCharacter(member, place);
    if (found !== null) return found;
  }
  return null;
}

function fail(code: Fault['code'], pointer: string, detail: string, detailZh: string): JsonResult {
  return { ok: false, fault: { pointer, code, detail, detailZh } };
}
