export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [name: string]: Json;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member that must be an object; a contract without it cannot be worked on. */
export function objectAt(parent: JsonObject, ...path: readonly string[]): JsonObject {
  let value: Json | undefined = parent;
  for (const name of path) value = isObject(value) ? value[name] : undefined;
  if (!isObject(value)) throw new Error(`The contract has no object at ${path.join('/')}.`);
  return value;
}

/** A copy without these members. */
export const without = (object: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

/** A copy in which every object was passed through `change`, innermost first. */
export function mapObjects(value: Json, change: (object: JsonObject) => JsonObject): Json {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change));
  if (!isObject(value)) return value;
  return change(
    Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapObjects(inner, change)])),
  );
}

export const toText = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`;
