import { strictEncoding } from './encoding/strict-encoding.ts';
import type { BankManifest } from './manifest.ts';

/** Kinds of characters that some banks take and others do not. */
export const CHARACTER_CLASSES = {
  SPACE: /\p{Zs}/u,
  /** Full-width Latin letters, digits and signs: they look like the half-width ones and compare as different. */
  FULL_WIDTH: /[\uff01-\uff5e\u3000]/u,
  SUPPLEMENTARY: /[\u{10000}-\u{10ffff}]/u,
  COMBINING: /\p{M}/u,
} as const satisfies Record<string, RegExp>;
export type CharacterClass = keyof typeof CHARACTER_CLASSES;

/**
 * No file carries these: control and invisible characters, line separators, halves of surrogate pairs, and the
 * private use area, where each system has characters of its own.
 */
const NEVER = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\ufffd]/u;

export interface CharacterFault {
  character: string;
  /** From 0, counted in characters (code points). */
  position: number;
}

/** Which characters of a text cannot go into this bank's order, and where they stand: asked when a name is entered. */
export function charactersTheBankCannotCarry(manifest: BankManifest, text: string): CharacterFault[] {
  const carries = carrier(manifest);
  return [...text].flatMap((character, position) => (carries(character) ? [] : [{ character, position }]));
}

/** Plain ASCII letters and digits are carried by all; asked first, because it is nearly always the answer. */
const SURELY = /^[A-Za-z0-9]*$/;

/** Whether this bank's order can carry a text as it is. */
export function carrier(manifest: BankManifest): (text: string) => boolean {
  const { order, characters } = manifest;
  const encoding = strictEncoding(order.encoding);
  const classes = characters.classes.map((name) => CHARACTER_CLASSES[name]);
  const forbidden = [...characters.forbidden, ...(order.layout === 'DELIMITED' ? [order.delimiter] : [])];
  return (text) =>
    SURELY.test(text) ||
    ((isPlain(text) || (!NEVER.test(text) && classes.every((pattern) => !pattern.test(text)))) &&
      forbidden.every((character) => !text.includes(character)) &&
      encoding.carries(text));
}

export function isNeverCarried(text: string): boolean {
  return !isPlain(text) && NEVER.test(text);
}

const PLAIN = /^[!-~\u4e00-\u9fff]*$/;

/** Visible ASCII and the common Chinese characters, without spaces: nothing `NEVER` carried, and of no class above. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}
