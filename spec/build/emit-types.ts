import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { withoutConditions } from './derive.ts';
import type { JsonObject } from './json.ts';

const HEAD = '// Generated from spec/openapi.yaml. Do not edit.\n\n';

/** Types of every path, operation and schema; a schema can be imported by its name. */
export async function emitTypes(contract: JsonObject): Promise<string> {
  const bytes = () =>
    ts.factory.createUnionTypeNode([
      ts.factory.createTypeReferenceNode('Blob'),
      ts.factory.createTypeReferenceNode('Uint8Array'),
    ]);
  const nodes = await openapiTS(
    JSON.stringify(withoutConditions(contract)) satisfies string as string | OpenAPI3,
    {
      // A default in the contract must not make a member of a request required.
      defaultNonNullable: false,
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
      silent: true,
      transform: (schema) => (schema.format === 'binary' ? bytes() : undefined),
    },
  );
  return HEAD + astToString(nodes);
}
