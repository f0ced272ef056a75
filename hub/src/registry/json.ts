export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [member: string]: JsonValue | undefined;
}

/** Equal as JSON values: the order of members means nothing, an absent member equals an undefined one. */
export function sameJson(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (a === b) return true;
  if (isArray(a) && isArray(b))
    return a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  return differingMembers(a, b).length === 0;
}

/** Names of the members in which two objects differ, sorted. */
export function differingMembers(a: JsonObject, b: JsonObject): string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => !sameJson(a[name], b[name])).sort();
}

export function isArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A plain JSON copy of a typed value: undefined members are gone, and nobody can change it afterwards. */
export function toJson(value: object): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject;
}

/** A copy without some of the members. */
export function omit<Shape extends object, Name extends keyof Shape & string>(
  value: Shape,
  ...names: Name[]
): Omit<Shape, Name> {
  const left = Object.entries(value).filter(([name]) => !(names as string[]).includes(name));
  return Object.fromEntries(left) as Omit<Shape, Name>;
}
