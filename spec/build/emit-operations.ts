import type { OperationFacts } from './operations.ts';
import { pathValidatorName, queryValidatorName, validatorName } from './validator-names.ts';

const HEAD = '// Generated from spec/openapi.yaml. Do not edit.\n\n';

/** What the SDK needs to call an operation. */
export function emitSdkOperations(operations: readonly OperationFacts[]): string {
  const rows = operations.map(({ operationId, method, path, audience, idempotency, body }) =>
    row(operationId, { method, path, audience, idempotency, body }),
  );
  return `${HEAD}export type Audience = 'DEVICE' | 'MAKER' | 'SYSTEM';

export interface Operation {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  path: string;
  audience: 'PUBLIC' | readonly Audience[];
  /** KEY: needs an Idempotency-Key; NATURAL: sending it again has no second effect. */
  idempotency: 'KEY' | 'NATURAL' | 'NONE';
  body: 'JSON' | 'RAW' | 'NONE';
}

export const OPERATIONS = {
${rows.join('\n')}
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof OPERATIONS;
`;
}

/** What the edge needs to route, limit and check a request. */
export function emitHubOperations(operations: readonly OperationFacts[]): string {
  const rows = operations.map((operation) => {
    const { operationId, method, path, audience, idempotency, body, answer } = operation;
    const { mediaTypes, maxBodyBytes, cost, bodySchema, items } = operation;
    const has = (place: 'path' | 'query') => operation.parameters.some((one) => one.in === place);
    return row(operationId, {
      method,
      path,
      audience,
      idempotency,
      body,
      answer,
      mediaTypes,
      maxBodyBytes,
      cost,
      validators: {
        path: has('path') ? pathValidatorName(operationId) : null,
        query: queryValidatorName(operationId),
        body: bodySchema === null ? null : validatorName(bodySchema),
        item: items === null ? null : { member: items.member, validator: validatorName(items.schema) },
      },
    });
  });
  return `${HEAD}export type Audience = 'DEVICE' | 'MAKER' | 'SYSTEM';

export interface Operation {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Template with \`{name}\` for each path parameter. */
  path: string;
  audience: 'PUBLIC' | readonly Audience[];
  /** KEY: needs an Idempotency-Key; NATURAL: sending it again has no second effect. */
  idempotency: 'KEY' | 'NATURAL' | 'NONE';
  body: 'JSON' | 'RAW' | 'NONE';
  /** RAW: the bytes of a picture. */
  answer: 'JSON' | 'RAW';
  /** Content types that the body may have; empty without a body. */
  mediaTypes: readonly string[];
  /** Limit of the decoded body; 0 without a body. */
  maxBodyBytes: number;
  /** What the call takes from its key's bucket. */
  cost: number;
  /** Names of the exports of validators.js. */
  validators: {
    path: string | null;
    /** Always there: a parameter that the contract does not know is refused. */
    query: string;
    /** For batches the envelope alone; its items are checked one by one with \`item\`. */
    body: string | null;
    item: { member: string; validator: string } | null;
  };
}

export const OPERATIONS = {
${rows.join('\n')}
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof OPERATIONS;
`;
}

const row = (name: string, value: object): string => `  ${name}: ${JSON.stringify(value)},`;
