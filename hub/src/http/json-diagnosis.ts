import { pointerTo } from './json-pointer.ts';

/** What is wrong with a JSON text and where; the text itself is never repeated, it may hold personal data. */
export type JsonDiagnosis =
  | { kind: 'syntax'; pointer: string; line: number; column: number }
  | { kind: 'duplicateMember'; pointer: string; line: number; column: number };

const SPACE = /[ \t\n\r]*/y;
const LITERAL = /true|false|null/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const FIRST_PRINTABLE = 0x20;

interface Walk {
  text: string;
  at: number;
}

class Found extends Error {
  readonly kind: JsonDiagnosis['kind'];
  readonly pointer: string;
  readonly at: number;

  constructor(kind: JsonDiagnosis['kind'], pointer: string, at: number) {
    super(kind);
    this.kind = kind;
    this.pointer = pointer;
    this.at = at;
  }
}

/**
 * Walks a text that JSON.parse refused, or that has two members of one name, to the first place that is wrong
 * (RFC 8259; duplicates as RFC 7493 §2.3). Its depth was checked before. Null when nothing is wrong.
 */
export function diagnoseJson(text: string): JsonDiagnosis | null {
  const walk: Walk = { text, at: 0 };
  try {
    readValue(walk, '');
    skipSpace(walk);
    if (walk.at < text.length) throw new Found('syntax', '', walk.at);
    return null;
  } catch (found) {
    if (!(found instanceof Found)) throw found;
    const before = text.slice(0, found.at).split('\n');
    return {
      kind: found.kind,
      pointer: found.pointer,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
    };
  }
}

function readValue(walk: Walk, pointer: string): void {
  skipSpace(walk);
  const next = walk.text[walk.at];
  if (next === '{') readObject(walk, pointer);
  else if (next === '[') readArray(walk, pointer);
  else if (!(takeString(walk) ?? take(walk, NUMBER) ?? take(walk, LITERAL)))
    throw new Found('syntax', pointer, walk.at);
}

function readObject(walk: Walk, pointer: string): void {
  walk.at += 1;
  const names = new Set<string>();
  if (takes(walk, '}')) return;
  do {
    skipSpace(walk);
    const start = walk.at;
    const literal = takeString(walk);
    if (!literal) throw new Found('syntax', pointer, walk.at);
    const name = String(JSON.parse(literal));
    const place = pointerTo(pointer, name);
    if (names.has(name)) throw new Found('duplicateMember', place, start);
    names.add(name);
    if (!takes(walk, ':')) throw new Found('syntax', place, walk.at);
    readValue(walk, place);
  } while (takes(walk, ','));
  if (!takes(walk, '}')) throw new Found('syntax', pointer, walk.at);
}

function readArray(walk: Walk, pointer: string): void {
  walk.at += 1;
  if (takes(walk, ']')) return;
  let index = 0;
  do {
    readValue(walk, pointerTo(pointer, index));
    index += 1;
  } while (takes(walk, ','));
  if (!takes(walk, ']')) throw new Found('syntax', pointer, walk.at);
}

/** RFC 8259 §7, character by character: a pattern with a repeated group would be slow on a string without an end. */
function takeString(walk: Walk): string | null {
  const start = walk.at;
  if (walk.text[start] !== '"') return null;
  walk.at += 1;
  for (;;) {
    const sign = walk.text[walk.at];
    if (sign === undefined || sign.charCodeAt(0) < FIRST_PRINTABLE) return null;
    if (sign === '\\') {
      if (take(walk, ESCAPE) === null) return null;
      continue;
    }
    walk.at += 1;
    if (sign === '"') return walk.text.slice(start, walk.at);
  }
}

function takes(walk: Walk, sign: string): boolean {
  skipSpace(walk);
  if (walk.text[walk.at] !== sign) return false;
  walk.at += 1;
  return true;
}

function skipSpace(walk: Walk): void {
  take(walk, SPACE);
}

function take(walk: Walk, pattern: RegExp): string | null {
  pattern.lastIndex = walk.at;
  const found = pattern.exec(walk.text)?.[0] ?? null;
  if (found !== null) walk.at += found.length;
  return found;
}
