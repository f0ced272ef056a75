import { isObject, objectAt, type Json, type JsonObject } from './json.ts';

export const AUDIENCES = ['DEVICE', 'MAKER', 'SYSTEM'] as const;
export type Audience = (typeof AUDIENCES)[number];
const IDEMPOTENCY = ['KEY', 'NATURAL', 'NONE'] as const;
const METHODS = ['get', 'put', 'post', 'delete'] as const;

/** One operation with everything that SDK and edge need to know about it. */
export interface OperationFacts {
  operationId: string;
  method: string;
  path: string;
  audience: 'PUBLIC' | readonly Audience[];
  idempotency: (typeof IDEMPOTENCY)[number];
  success: readonly number[];
  body: 'JSON' | 'RAW' | 'NONE';
  answer: 'JSON' | 'RAW';
  mediaTypes: readonly string[];
  maxBodyBytes: number;
  cost: number;
  bodySchema: string | null;
  items: { member: string; schema: string } | null;
  parameters: readonly ParameterFacts[];
}

export interface ParameterFacts {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: JsonObject;
}

export function readOperations(contract: JsonObject): OperationFacts[] {
  return Object.entries(objectAt(contract, 'paths')).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = isObject(item) ? item[method] : undefined;
      return isObject(item) && isObject(operation)
        ? [readOperation(contract, path, method, item, operation)]
        : [];
    }),
  );
}

function readOperation(
  contract: JsonObject,
  path: string,
  method: string,
  item: JsonObject,
  operation: JsonObject,
): OperationFacts {
  const operationId = String(operation.operationId);
  const content = isObject(operation.requestBody) ? objectAt(operation, 'requestBody', 'content') : {};
  const mediaTypes = Object.keys(content);
  const json = mediaTypes.includes('application/json');
  return {
    operationId,
    method: method.toUpperCase(),
    path,
    audience: audienceOf(operation),
    idempotency: oneOf(IDEMPOTENCY, operation['x-idempotency'], operationId),
    success: Object.keys(objectAt(operation, 'responses'))
      .filter((code) => code !== 'default')
      .map(Number),
    body: mediaTypes.length === 0 ? 'NONE' : json ? 'JSON' : 'RAW',
    answer: answerOf(operation),
    mediaTypes,
    maxBodyBytes: Number(operation['x-max-body']),
    cost: Number(operation['x-cost']),
    bodySchema: json ? nameOf(objectAt(content, 'application/json', 'schema').$ref) : null,
    items: itemsOf(operation['x-items']),
    parameters: [...list(item.parameters), ...list(operation.parameters)].map((one) =>
      readParameter(contract, one),
    ),
  };
}

function answerOf(operation: JsonObject): OperationFacts['answer'] {
  const replies = Object.entries(objectAt(operation, 'responses')).filter(([code]) => code !== 'default');
  return replies.every(([, reply]) => isObject(reply) && 'application/json' in objectAt(reply, 'content'))
    ? 'JSON'
    : 'RAW';
}

function audienceOf(operation: JsonObject): OperationFacts['audience'] {
  const audience = operation['x-audience'];
  if (audience === 'PUBLIC') return 'PUBLIC';
  return list(audience).map((one) => oneOf(AUDIENCES, one, String(operation.operationId)));
}

function itemsOf(value: Json | undefined): OperationFacts['items'] {
  return isObject(value) ? { member: String(value.member), schema: String(value.schema) } : null;
}

function readParameter(contract: JsonObject, value: Json): ParameterFacts {
  const parameter = resolve(contract, value);
  return {
    name: String(parameter.name),
    in: oneOf(['path', 'query', 'header'] as const, parameter.in, String(parameter.name)),
    required: parameter.required === true,
    schema: objectAt(parameter, 'schema'),
  };
}

/** Follows a reference within the bundle. */
export function resolve(contract: JsonObject, value: Json): JsonObject {
  if (!isObject(value)) throw new Error('A reference or an object was expected.');
  if (typeof value.$ref !== 'string') return value;
  return resolve(contract, objectAt(contract, ...value.$ref.replace('#/', '').split('/')));
}

const nameOf = (reference: Json | undefined): string => String(reference).split('/').at(-1) ?? '';
const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

function oneOf<Value extends string>(
  allowed: readonly Value[],
  value: Json | undefined,
  where: string,
): Value {
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new Error(`${where}: ${JSON.stringify(value)} is not one of ${allowed.join(', ')}.`);
  return found;
}
