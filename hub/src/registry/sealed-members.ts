import { isArray, isObject, type JsonObject, type JsonValue } from './json.ts';

/**
 * Members that are encrypted wherever they stand: identity numbers, phones, accounts and addresses (and the birth
 * date, which is a third of the identity number). Names stay clear. One list for every record, so that a member of
 * this name can never be stored in clear by a record that was added later.
 */
const SEALED_MEMBERS = [
  'idCardNumber',
  'birthDate',
  'phone',
  'contactPhone',
  'officePhone',
  'fax',
  'email',
  'address',
  'accountNumber',
] as const;
export type SealedMember = (typeof SEALED_MEMBERS)[number];
const SEALED: ReadonlySet<string> = new Set(SEALED_MEMBERS);

export interface SplitRecord {
  clear: JsonObject;
  /** Null when nothing of the record has to be hidden. */
  secret: JsonObject | null;
}

/** Takes the members to be encrypted out of a record; `joinRecord` puts them back. */
export function splitRecord(record: JsonObject): SplitRecord {
  const { clear, secret } = split(record);
  return { clear: clear as JsonObject, secret: isObject(secret) ? secret : null };
}

export function joinRecord<Shape = JsonObject>({ clear, secret }: SplitRecord): Shape {
  return (secret ? join(clear, secret) : clear) as Shape;
}

function split(value: JsonValue): { clear: JsonValue; secret: JsonValue | undefined } {
  if (isArray(value)) return splitArray(value);
  if (!isObject(value)) return { clear: value, secret: undefined };
  const clear: Record<string, JsonValue> = {};
  const secret: Record<string, JsonValue> = {};
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    if (SEALED.has(name)) {
      secret[name] = member;
      continue;
    }
    const inner = split(member);
    clear[name] = inner.clear;
    if (inner.secret !== undefined) secret[name] = inner.secret;
  }
  return { clear, secret: Object.keys(secret).length > 0 ? secret : undefined };
}

function splitArray(values: readonly JsonValue[]): { clear: JsonValue; secret: JsonValue | undefined } {
  const parts = values.map(split);
  const secret = parts.map((part) => part.secret ?? null);
  return {
    clear: parts.map((part) => part.clear),
    secret: secret.some((part) => part !== null) ? secret : undefined,
  };
}

function join(clear: JsonValue | undefined, secret: JsonValue): JsonValue {
  if (isArray(clear) && isArray(secret))
    return clear.map((item, index) => {
      const hidden = secret[index];
      return hidden === undefined || hidden === null ? item : join(item, hidden);
    });
  if (!isObject(clear) || !isObject(secret)) return secret;
  const whole: Record<string, JsonValue | undefined> = { ...clear };
  for (const [name, hidden] of Object.entries(secret)) {
    if (hidden !== undefined) whole[name] = SEALED.has(name) ? hidden : join(clear[name], hidden);
  }
  return whole;
}
