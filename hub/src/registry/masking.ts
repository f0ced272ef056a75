import { isArray, isObject, type JsonObject, type JsonValue } from './json.ts';
import type { SealedMember } from './sealed-members.ts';

/** How personal members are shown to those who may see the record but not the number. */
const MASKS: Readonly<Record<SealedMember, (text: string) => string>> = {
  idCardNumber: maskIdNumber,
  birthDate: () => '****-**-**',
  phone: maskPhone,
  contactPhone: maskPhone,
  officePhone: maskPhone,
  fax: maskPhone,
  email: (text) => `${text.slice(0, 1)}****${text.slice(text.indexOf('@'))}`,
  address: (text) => `${[...text][0] ?? ''}****`,
  accountNumber: (text) => shown(text, 0, 4),
};

/** A record for an answer: every member that is stored encrypted is masked, wherever it stands. */
export function maskRecord<Shape extends object>(record: Shape): Shape {
  return mask(record as JsonObject) as Shape;
}

function mask(value: JsonValue): JsonValue {
  if (isArray(value)) return value.map(mask);
  if (!isObject(value)) return value;
  const masked = Object.entries(value).map(([name, member]) => [name, maskMember(name, member)]);
  return Object.fromEntries(masked) as JsonObject;
}

function maskMember(name: string, member: JsonValue | undefined): JsonValue | undefined {
  const maskText = Object.hasOwn(MASKS, name) ? MASKS[name as SealedMember] : undefined;
  if (maskText && typeof member === 'string') return maskText(member);
  return member === undefined ? undefined : mask(member);
}

/** First four and last four places, `9900**********0013`; of a number shorter than 15, the last two. */
export function maskIdNumber(text: string): string {
  return text.length >= 15 ? shown(text, 4, 4) : shown(text, 0, 2);
}

/** First three and last four digits, `199****0001`; of a number shorter than 11, the last two. */
export function maskPhone(text: string): string {
  return text.length >= 11 ? shown(text, 3, 4) : shown(text, 0, 2);
}

function shown(text: string, head: number, tail: number): string {
  const hidden = Math.max(1, text.length - head - tail);
  return text.slice(0, head) + '*'.repeat(hidden) + text.slice(head + hidden);
}
