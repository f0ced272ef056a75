/**
 * How a value is written. Each form reads exactly what it means: an amount that is not a whole number of fen, a day
 * that does not exist or a number with a sign is not a value.
 */
export interface FormCodec<Value> {
  write(value: Value): string | null;
  read(text: string): Value | null;
}

const NUMBER = /^\d{1,18}$/;
const YUAN = /^(\d{1,16})(?:\.(\d{1,5}))?$/;

const number: FormCodec<bigint> = {
  write: (value) => (value >= 0n ? value.toString() : null),
  read: (text) => (NUMBER.test(text) ? BigInt(text) : null),
};

const yuan: FormCodec<bigint> = {
  write(fen) {
    if (fen < 0n) return null;
    const digits = fen.toString().padStart(3, '0');
    return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  },
  read(text) {
    const [, whole = '', part = ''] = YUAN.exec(text) ?? [];
    if (whole === '' || !/^0*$/.test(part.slice(2))) return null;
    return BigInt(whole + part.slice(0, 2).padEnd(2, '0'));
  },
};

const plain: FormCodec<string> = { write: (value) => value, read: (text) => text };

/** Written by a pattern of digits: `text` is what the hub holds, and what the bank's form is made of. */
function calendar(
  hub: RegExp,
  bank: RegExp,
  toBank: string,
  toHub: string,
  exists: (iso: string) => boolean,
): FormCodec<string> {
  return {
    write: (value) => (hub.test(value) && exists(value) ? value.replace(hub, toBank) : null),
    read(text) {
      const value = bank.test(text) ? text.replace(bank, toHub) : null;
      return value !== null && exists(value) ? value : null;
    },
  };
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const MONTH = /^(\d{4})-(\d\d)$/;

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
const isMonth = (text: string): boolean => isDay(`${text}-01`);

const SHANGHAI_MS = 8 * 3_600_000;
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)?$/;
const COMPACT_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;

/** RFC 3339 in Shanghai time, to the second; a time without an offset is a bank's own, in Shanghai. */
function shanghaiTime(text: string): string | null {
  if (!ISO_TIME.test(text) || !isDay(text.slice(0, 10))) return null;
  const time = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}+08:00`);
  if (Number.isNaN(time)) return null;
  return `${new Date(time + SHANGHAI_MS).toISOString().slice(0, 19)}+08:00`;
}

const time: FormCodec<string> = { write: shanghaiTime, read: shanghaiTime };

const compactTime: FormCodec<string> = {
  write: (value) => shanghaiTime(value)?.slice(0, 19).replace(/[-:T]/g, '') ?? null,
  read: (text) =>
    COMPACT_TIME.test(text) ? shanghaiTime(text.replace(COMPACT_TIME, '$1-$2-$3T$4:$5:$6+08:00')) : null,
};

const digits: FormCodec<string> = {
  write: (value) => (/^\d+$/.test(value) ? value : null),
  read: (text) => (/^\d+$/.test(text) ? text : null),
};

export const FORMS = {
  TEXT: plain,
  DIGITS: digits,
  NUMBER: number,
  FEN: number,
  YUAN: yuan,
  DAY: calendar(DAY, DAY, '$1-$2-$3', '$1-$2-$3', isDay),
  DAY_COMPACT: calendar(DAY, /^(\d{4})(\d\d)(\d\d)$/, '$1$2$3', '$1-$2-$3', isDay),
  MONTH: calendar(MONTH, MONTH, '$1-$2', '$1-$2', isMonth),
  MONTH_COMPACT: calendar(MONTH, /^(\d{4})(\d\d)$/, '$1$2', '$1-$2', isMonth),
  TIME: time,
  TIME_COMPACT: compactTime,
} as const;
export type Form = keyof typeof FORMS;

export const NUMERIC_FORMS: readonly Form[] = ['NUMBER', 'FEN', 'YUAN'];
