import { isObject, mapObjects, without, type Json, type JsonObject } from './json.ts';

/**
 * The contract without if/then/else: generators for other languages and the reference page cannot show them. What
 * they say stands in the descriptions as well.
 */
export function withoutConditions(contract: JsonObject): JsonObject {
  return mapObjects(contract, (schema) => {
    if (!Array.isArray(schema.allOf)) return schema;
    const rest = schema.allOf.filter((part) => !(isObject(part) && 'if' in part));
    return rest.length > 0 ? { ...schema, allOf: rest } : without(schema, 'allOf');
  }) as JsonObject;
}

/** OpenAPI 3.0.3 of the same contract, for generators that cannot read 3.1. */
export function toOpenApi30(contract: JsonObject): JsonObject {
  const plain = without(withoutConditions(contract), 'jsonSchemaDialect');
  return mapObjects({ ...plain, openapi: '3.0.3', info: plainInfo(plain.info) }, (object) => {
    const schema = withExample(withNullable(object));
    return typeof schema.$ref === 'string' && Object.keys(schema).length > 1 ? wrapReference(schema) : schema;
  }) as JsonObject;
}

/** 3.0 has no summary of the whole and no SPDX identifier of the licence. */
function plainInfo(info: Json | undefined): JsonObject {
  if (!isObject(info) || !isObject(info.license)) throw new Error('The contract has no info with a licence.');
  return { ...without(info, 'summary'), license: { name: info.license.name ?? '' } };
}

function withNullable(schema: JsonObject): JsonObject {
  if (!Array.isArray(schema.type)) return schema;
  const [type, ...more] = schema.type.filter((one) => one !== 'null');
  if (type === undefined || more.length > 0) throw new Error('Only a type or null is portable.');
  return { ...schema, type, nullable: true };
}

function withExample(schema: JsonObject): JsonObject {
  if (!Array.isArray(schema.examples)) return schema;
  const { examples, ...rest } = schema;
  return { ...rest, example: examples[0] ?? null };
}

/** In 3.0 whatever stands beside a reference is ignored. */
function wrapReference({ $ref, ...rest }: JsonObject): JsonObject {
  return { ...rest, allOf: [{ $ref: $ref ?? '' }] };
}
