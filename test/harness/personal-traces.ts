/**
 * Looks for planted numbers and addresses in whatever they may be hidden: as they are, in hexadecimal, base64
 * (standard and URL-safe, at any alignment), percent-encoded; whole or as a fragment of twelve digits.
 */
export interface Planted {
  /** ID numbers and cards. */
  numbers: readonly string[];
  /** Eleven digits each. */
  phones: readonly string[];
  /** Parts of every planted address. */
  words: readonly string[];
}

const FRAGMENT = 12;
const PHONE = 11;
const SHOWN = 2;

export class PersonalTraces {
  readonly #fragments = new Set<string>();
  readonly #phones: ReadonlySet<string>;
  readonly #words: readonly string[];

  constructor({ numbers, phones, words }: Planted) {
    for (const digits of numbers.map((number) => number.replace(/\D/g, '')))
      for (let at = 0; at + FRAGMENT <= digits.length; at += 1)
        this.#fragments.add(digits.slice(at, at + FRAGMENT));
    this.#phones = new Set(phones);
    this.#words = words.flatMap(spellings);
  }

  /** The first few that were found, each with how it was written; bytes are looked at as they are. */
  find(content: string | Uint8Array): string[] {
    return this.#all(content).slice(0, SHOWN);
  }

  #all(content: string | Uint8Array): string[] {
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    const text = bytes.toString('latin1');
    return [
      ...this.#digits(text, 'plain'),
      ...decoded(text, /(?:3\d){11,}/g, 2).flatMap((found) => this.#digits(found, 'hex')),
      ...decoded(text, /(?:%3\d){11,}/g, 3).flatMap((found) => this.#digits(found, 'percent')),
      ...fromBase64(text).flatMap((found) => this.#digits(found, 'base64')),
      ...this.#words.filter((word) => text.includes(word)).map((word) => `word ${word}`),
    ];
  }

  #digits(text: string, how: string): string[] {
    const found: string[] = [];
    for (const [run] of text.matchAll(/\d{11,}/g)) {
      for (let at = 0; at + PHONE <= run.length; at += 1) {
        const phone = run.slice(at, at + PHONE);
        const fragment = run.slice(at, at + FRAGMENT);
        if (this.#phones.has(phone)) found.push(`${how} ${phone}`);
        else if (this.#fragments.has(fragment)) found.push(`${how} ${fragment}`);
      }
    }
    return found;
  }
}

/** Each digit is the last sign of `width` signs. */
function decoded(text: string, pattern: RegExp, width: number): string[] {
  return [...text.matchAll(pattern)].map(([run]) =>
    Array.from({ length: run.length / width }, (_, index) => run[(index + 1) * width - 1]).join(''),
  );
}

function fromBase64(text: string): string[] {
  return [...text.matchAll(/[A-Za-z0-9+/_-]{15,}/g)].flatMap(([run]) =>
    [0, 1, 2, 3].map((at) => Buffer.from(run.slice(at), 'base64url').toString('latin1')),
  );
}

/** A word in the ways in which it could stand in a dump, as latin1 text of its bytes. */
function spellings(word: string): string[] {
  const bytes = Buffer.from(word);
  const hex = bytes.toString('hex');
  const escaped = Array.from(word, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join(
    '',
  );
  return [
    bytes.toString('latin1'),
    hex,
    hex.toUpperCase(),
    escaped,
    encodeURIComponent(word),
    encodeURIComponent(word).toLowerCase(),
    ...[0, 1, 2].flatMap((shift) => base64Core(bytes, shift)),
  ];
}

/** What every base64 text holds in which `bytes` stand `shift` bytes after a multiple of three. */
function base64Core(bytes: Buffer, shift: number): string[] {
  const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
  const from = shift === 0 ? 0 : 4;
  const core = text.slice(from, text.length - (text.endsWith('=') ? 4 : 0));
  return [core, core.replaceAll('+', '-').replaceAll('/', '_')];
}
