import iconv from 'iconv-lite';

/**
 * `GBK` is what every bank's GBK agrees on: the 21,791 characters of code page 936 without the euro sign, which
 * stands at one byte here and at two there. Characters that some tables add at A8BF or FE50..FEA0 (such as 䶮)
 * come back as something else from other tables, so they are not carried.
 */
export const ENCODINGS = ['GBK', 'GB18030', 'UTF-8'] as const;
export type EncodingName = (typeof ENCODINGS)[number];

/** Both ways or not at all: what it encodes, it decodes to the same text, and the reverse. */
export interface StrictEncoding {
  /** Whether `encode` would give bytes. */
  carries(text: string): boolean;
  /** Null where a character has no place in the encoding: nothing is ever replaced by `?`. */
  encode(text: string): Buffer | null;
  /** Null where the bytes are not what `encode` gives for any text. */
  decode(bytes: Buffer): string | null;
}

const ASCII = /^[\x20-\x7e]*$/;
const REPLACEMENT = '\ufffd';

function chinese(table: 'cp936' | 'gb18030', unsure: string | null): StrictEncoding {
  const carried = (text: string): boolean =>
    !text.includes(REPLACEMENT) && (unsure === null || !text.includes(unsure));
  const encode = (text: string): Buffer | null => {
    if (ASCII.test(text)) return Buffer.from(text, 'latin1');
    const bytes = iconv.encode(text, table);
    return carried(text) && iconv.decode(bytes, table) === text ? bytes : null;
  };
  return {
    encode,
    carries: (text) => ASCII.test(text) || encode(text) !== null,
    decode(bytes) {
      const plain = bytes.toString('latin1');
      if (ASCII.test(plain)) return plain;
      // The library decodes what it does not know to U+FFFD, or leniently to something that encodes otherwise.
      const text = iconv.decode(bytes, table);
      return carried(text) && iconv.encode(text, table).equals(bytes) ? text : null;
    },
  };
}

function utf8(): StrictEncoding {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const carries = (text: string): boolean => text.isWellFormed() && !text.includes(REPLACEMENT);
  return {
    carries,
    encode: (text) => (carries(text) ? Buffer.from(text) : null),
    decode(bytes) {
      try {
        const text = decoder.decode(bytes);
        return text.includes(REPLACEMENT) ? null : text;
      } catch {
        return null;
      }
    },
  };
}

const STRICT: Record<EncodingName, StrictEncoding> = {
  GBK: chinese('cp936', '€'),
  GB18030: chinese('gb18030', null),
  'UTF-8': utf8(),
};

export function strictEncoding(name: EncodingName): StrictEncoding {
  return STRICT[name];
}
