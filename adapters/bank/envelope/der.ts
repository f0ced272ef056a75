/** A small writer of DER (X.690 §10): definite, shortest lengths; sets in order. */

export const TAG = {
  integer: 0x02,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

const CONSTRUCTED = 0x20;
const CONTEXT = 0x80;
/** RFC 5652 §11.3: UTCTime through 2049, GeneralizedTime from 2050. */
const FIRST_GENERALIZED_YEAR = 2050;

/** `[n]` around what can be inside of it: EXPLICIT, or IMPLICIT over a constructed type. */
export function contextTag(number: number): number {
  return CONTEXT | CONSTRUCTED | number;
}

/** `[n] IMPLICIT` over a primitive type. */
export function primitiveContextTag(number: number): number {
  return CONTEXT | number;
}

/** Identifier and length octets; the content follows elsewhere. */
export function derHeader(tag: number, length: number): Buffer {
  if (length < 0x80) return Buffer.of(tag, length);
  const digits: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 0x100)) digits.unshift(rest % 0x100);
  return Buffer.of(tag, 0x80 | digits.length, ...digits);
}

/** Octets of a whole element whose content has this length. */
export function derLength(tag: number, contentLength: number): number {
  return derHeader(tag, contentLength).length + contentLength;
}

export function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([derHeader(tag, content.length), content]);
}

/** SET OF, whose members stand in the order of their encodings (X.690 §11.6). */
export function derSetOf(tag: number, members: readonly Buffer[]): Buffer {
  return der(tag, ...[...members].sort((a, b) => Buffer.compare(a, b)));
}

/** A non-negative integer that fits a number. */
export function derInteger(value: number): Buffer {
  const digits: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 0x100)) digits.unshift(rest % 0x100);
  const [first = 0] = digits;
  if (digits.length === 0 || first >= 0x80) digits.unshift(0);
  return der(TAG.integer, Buffer.from(digits));
}

export function derNull(): Buffer {
  return der(TAG.null);
}

export function derOid(oid: string): Buffer {
  const [first = 0, second = 0, ...rest] = oid.split('.').map(Number);
  return der(TAG.oid, Buffer.from([first * 40 + second, ...rest].flatMap(base128)));
}

/** `AlgorithmIdentifier`; parameters are left out where none are given (RFC 5754 §2). */
export function derAlgorithm(oid: string, ...parameters: readonly Buffer[]): Buffer {
  return der(TAG.sequence, derOid(oid), ...parameters);
}

/** `Time`, to the second, in UTC. */
export function derTime(epochMs: number): Buffer {
  const digits = new Date(epochMs).toISOString().replace(/[-:T]|\.\d+/g, '');
  return Number(digits.slice(0, 4)) < FIRST_GENERALIZED_YEAR
    ? der(TAG.utcTime, Buffer.from(digits.slice(2), 'latin1'))
    : der(TAG.generalizedTime, Buffer.from(digits, 'latin1'));
}

function base128(value: number): number[] {
  const digits = [value % 0x80];
  for (let rest = Math.floor(value / 0x80); rest > 0; rest = Math.floor(rest / 0x80)) {
    digits.unshift(0x80 | (rest % 0x80));
  }
  return digits;
}
