export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member as text, whether it came as a string or as a number; null where it is absent, `null` or neither. */
export function textMember(object: JsonObject, name: string): string | null {
  const value = object[name];
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
}

/** A number that a partner issued (a team, a project), as text; null where the member holds none. */
export function issuedNumber(object: JsonObject, name: string): string | null {
  const value = object[name];
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0 ? String(value) : null;
  return typeof value === 'string' && /^[1-9]\d*$/.test(value.trim()) ? value.trim() : null;
}
