import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, it } from 'vitest';
import { bundleContract } from './build/contract.ts';
import { isObject, mapObjects, objectAt, type JsonObject } from './build/json.ts';
import { readOperations, resolve } from './build/operations.ts';

const contract = bundleContract();
const schemas = objectAt(contract, 'components', 'schemas');
const operations = readOperations(contract);
const CHINESE = /[\u4e00-\u9fff]/;
const ENGLISH = /[A-Za-z]{2}/;

const eachSchema = Object.keys(schemas).map((name) => ({ name, schema: objectAt(schemas, name) }));

/** Every schema of an object or a value within `schema`, with where it stands. */
function inner(schema: JsonObject, place: string): { place: string; schema: JsonObject }[] {
  const properties = isObject(schema.properties) ? Object.entries(schema.properties) : [];
  const items: [string, unknown][] = isObject(schema.items) ? [['[]', schema.items]] : [];
  const within = [...properties, ...items].flatMap(([name, one]) =>
    isObject(one) ? inner(one, `${place}/${name}`) : [],
  );
  return [{ place, schema }, ...within];
}

function compileAll(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
  });
  for (const format of ['date', 'date-time'] as const) ajv.addFormat(format, fullFormats[format]);
  for (const format of ['int32', 'int64', 'double', 'binary']) ajv.addFormat(format, true);
  const definitions = mapObjects(schemas, (one) =>
    typeof one.$ref === 'string'
      ? { ...one, $ref: one.$ref.replace('#/components/schemas/', '#/$defs/') }
      : one,
  );
  return ajv.addSchema({ $id: 'contract', $defs: definitions });
}

describe('every schema', () => {
  it('has a title and a description in Chinese and English', () => {
    const poor = eachSchema.filter(({ schema }) =>
      ['title', 'description'].some((name) => {
        const text = String(schema[name] ?? '');
        return !CHINESE.test(text) || !ENGLISH.test(text);
      }),
    );
    expect(poor.map(({ name }) => name)).toEqual([]);
  });

  it('describes each of its members in both languages, here or where it refers to', () => {
    const poor = eachSchema
      .flatMap(({ name, schema }) => inner(schema, name))
      .filter(({ schema }) => {
        const text = String(schema.description ?? resolve(contract, schema).description ?? '');
        return !schema.items && !(CHINESE.test(text) && ENGLISH.test(text));
      });
    expect(poor.map(({ place }) => place)).toEqual([]);
  });

  const ajv = compileAll();
  it.each(eachSchema)('$name has an example, and every example fits', ({ name, schema }) => {
    const examples = Array.isArray(schema.examples) ? schema.examples : [];
    expect(examples.length).toBeGreaterThan(0);
    const validate = ajv.getSchema(`contract#/$defs/${name}`);
    for (const example of examples) expect([validate?.(example), validate?.errors]).toEqual([true, null]);
  });

  it('writes enum values in upper case with underscores, or as codes in digits', () => {
    const odd = eachSchema
      .filter(({ name }) => name !== 'DeviceKey' && name !== 'PhotoReceipt')
      .flatMap(({ name, schema }) => inner(schema, name))
      .filter(
        ({ schema }) =>
          Array.isArray(schema.enum) &&
          !schema.enum.every((one) => /^([A-Z][A-Z0-9_]*|[0-9]+)$/.test(String(one))),
      );
    expect(odd.map(({ place }) => place)).toEqual([]);
  });

  it('writes members in camelCase, and money as integer fen', () => {
    const names = eachSchema.flatMap(({ schema }) =>
      Object.entries(isObject(schema.properties) ? schema.properties : {}),
    );
    expect(names.filter(([name]) => !/^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
    const money = names.filter(([name]) => /price|amount/i.test(name));
    expect(money.length).toBeGreaterThan(0);
    for (const [name, one] of money) {
      expect(name).toMatch(/Fen$/);
      expect(isObject(one) && one.type).toBe('integer');
    }
  });
});

describe('every request', () => {
  it('knows all its members: nothing else is let through', () => {
    const bodies = operations.flatMap(({ bodySchema }) => bodySchema ?? []);
    const seen = new Set<string>();
    const open: string[] = [];
    const visit = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      for (const { place, schema } of inner(objectAt(schemas, name), name)) {
        if (schema.type === 'object' && schema.additionalProperties !== false) open.push(place);
        for (const { schema: part } of inner(schema, place)) {
          if (typeof part.$ref === 'string') visit(part.$ref.split('/').at(-1) ?? '');
        }
      }
    };
    bodies.forEach(visit);
    // What a maker adds of its own is kept unread.
    expect(open).toEqual(['AttendanceEvent/raw']);
  });

  it('never takes the device from the body of an event', () => {
    expect(Object.keys(objectAt(schemas, 'AttendanceEvent', 'properties'))).not.toContain('deviceSn');
  });

  it('bounds the text, the list and the number of each member', () => {
    const inputs = eachSchema.filter(({ name }) =>
      /Input$|^AttendanceEvent$|^SiteAttendanceEvent$/.test(name),
    );
    const unbounded = inputs
      .flatMap(({ name, schema }) => inner(schema, name))
      .map(({ place, schema }) => ({ place, schema: resolve(contract, schema) }))
      .filter(({ schema }) => {
        if (schema.type === 'array') return schema.maxItems === undefined;
        return (
          schema.type === 'string' &&
          !schema.enum &&
          !schema.pattern &&
          schema.maxLength === undefined &&
          schema.format !== 'date'
        );
      });
    expect(unbounded.map(({ place }) => place)).toEqual([]);
  });
});

describe('every operation', () => {
  it.each(operations)(
    '$operationId answers errors as a problem document and successes with the server time',
    (one) => {
      const responses = objectAt(contract, 'paths', one.path, one.method.toLowerCase(), 'responses');
      expect(Object.keys(responses).filter((code) => !code.startsWith('2'))).toEqual(['default']);
      expect(resolve(contract, objectAt(responses, 'default')).content).toHaveProperty([
        'application/problem+json',
      ]);
      for (const code of one.success.map(String)) {
        const content = objectAt(responses, code, 'content');
        if (!isObject(content['application/json'])) continue;
        expect(resolve(contract, objectAt(content, 'application/json', 'schema')).required).toContain(
          'serverTime',
        );
      }
    },
  );

  it('is repeatable by nature or by key, and only the time is public', () => {
    expect(operations.filter(({ idempotency }) => idempotency === 'NONE')).toEqual([]);
    expect(
      operations.filter(({ audience }) => audience === 'PUBLIC').map(({ operationId }) => operationId),
    ).toEqual(['getTime']);
    for (const { idempotency, parameters } of operations) {
      expect(parameters.some(({ name }) => name === 'Idempotency-Key')).toBe(idempotency === 'KEY');
    }
  });

  it('names a limit for its body when it has one', () => {
    for (const { body, maxBodyBytes } of operations) expect(maxBodyBytes > 0).toBe(body !== 'NONE');
  });
});

it('takes 1 to 100 events and a mebibyte in a batch, and 200 KB in a photo', () => {
  expect(objectAt(schemas, 'AttendanceBatchInput', 'properties', 'events')).toMatchObject({
    minItems: 1,
    maxItems: 100,
  });
  const limit = (id: string) => operations.find(({ operationId }) => operationId === id)?.maxBodyBytes;
  expect(limit('submitAttendanceEvents')).toBe(1_048_576);
  expect(limit('putPhoto')).toBe(204_800);
});
