import { _, Ajv2020, type Options } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { build } from 'esbuild';
import { isObject, mapObjects, objectAt, type JsonObject } from './json.ts';
import type { OperationFacts, ParameterFacts } from './operations.ts';
import { pathValidatorName, queryValidatorName, validatorName } from './validator-names.ts';

const HEAD = '// Generated from spec/openapi.yaml. Do not edit.\n';
const SCHEMAS = 'https://realname-hub.invalid/schemas';
const EXTENSIONS = ['x-items'];

/** The package is CommonJS; under Node its function is what is imported. */
const standaloneCode = standaloneModule as unknown as typeof standaloneModule.default;

const CHECKED_FORMATS = ['date', 'date-time'] as const;

/** Strict as ajv can be, short of rules that conditions and shared definitions break by design. */
const OPTIONS: Options = {
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
  allowUnionTypes: true,
  validateFormats: true,
  // Named by its path, because the package may be installed beside another copy of ajv.
  code: { source: true, esm: true, formats: _`require("ajv-formats/dist/formats").fullFormats` },
};

/** Validators of every body, batch item and set of parameters, as plain code without an import. */
export async function emitValidators(
  contract: JsonObject,
  operations: readonly OperationFacts[],
): Promise<string> {
  const bodies = bodySchemas(contract, operations);
  const parameters = parameterSchemas(contract, operations);
  // Query values are text on the wire: `limit=50` is read as a number, `counted=true` as a boolean.
  const parts = [compile(bodies, OPTIONS), compile(parameters, { ...OPTIONS, coerceTypes: true })];
  const code = await bundle(parts);
  return `${HEAD}${code}`;
}

export function emitValidatorTypes(operations: readonly OperationFacts[]): string {
  const names = validatorNames(operations).map((name) => `export const ${name}: Validator;`);
  return `${HEAD}
export interface ValidationError {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  params: Record<string, unknown>;
  message?: string;
}

export interface Validator {
  (data: unknown): boolean;
  errors?: ValidationError[] | null;
}

${names.join('\n')}
`;
}

function validatorNames(operations: readonly OperationFacts[]): string[] {
  const names = operations.flatMap((operation) => [
    ...(operation.bodySchema === null ? [] : [validatorName(operation.bodySchema)]),
    ...(operation.items === null ? [] : [validatorName(operation.items.schema)]),
    ...(inPlace(operation, 'path').length > 0 ? [pathValidatorName(operation.operationId)] : []),
    queryValidatorName(operation.operationId),
  ]);
  return [...new Set(names)].sort();
}

/** Exported validators by name, over one document of definitions. */
interface SchemaSet {
  definitions: JsonObject;
  exports: ReadonlyMap<string, JsonObject>;
}

function bodySchemas(contract: JsonObject, operations: readonly OperationFacts[]): SchemaSet {
  const schemas = objectAt(contract, 'components', 'schemas');
  const exports = new Map<string, JsonObject>();
  for (const { bodySchema, items } of operations) {
    if (bodySchema === null) continue;
    const schema = objectAt(schemas, bodySchema);
    exports.set(validatorName(bodySchema), items === null ? schema : looseItems(schema, items.member));
    if (items !== null) exports.set(validatorName(items.schema), objectAt(schemas, items.schema));
  }
  return { definitions: schemas, exports };
}

/** The envelope of a batch: its items are checked one by one, so that a bad one does not refuse its neighbours. */
function looseItems(schema: JsonObject, member: string): JsonObject {
  const properties = objectAt(schema, 'properties');
  const list = objectAt(properties, member);
  return { ...schema, properties: { ...properties, [member]: { ...list, items: { type: 'object' } } } };
}

function parameterSchemas(contract: JsonObject, operations: readonly OperationFacts[]): SchemaSet {
  const exports = new Map<string, JsonObject>();
  for (const operation of operations) {
    const path = inPlace(operation, 'path');
    if (path.length > 0) exports.set(pathValidatorName(operation.operationId), closedObject(path));
    exports.set(queryValidatorName(operation.operationId), closedObject(inPlace(operation, 'query')));
  }
  return { definitions: objectAt(contract, 'components', 'schemas'), exports };
}

const inPlace = (operation: OperationFacts, place: ParameterFacts['in']): ParameterFacts[] =>
  operation.parameters.filter((one) => one.in === place);

function closedObject(parameters: readonly ParameterFacts[]): JsonObject {
  return {
    type: 'object',
    additionalProperties: false,
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  };
}

function compile({ definitions, exports }: SchemaSet, options: Options): string {
  const ajv = new Ajv2020({ ...options, keywords: EXTENSIONS });
  for (const name of CHECKED_FORMATS) ajv.addFormat(name, fullFormats[name]);
  ajv.addFormat('int32', true).addFormat('int64', true).addFormat('double', true).addFormat('binary', true);
  ajv.addSchema({ $id: SCHEMAS, $defs: plain(definitions) });
  const names: Record<string, string> = {};
  for (const [name, schema] of exports) {
    const id = `${SCHEMAS}/exports/${name}`;
    ajv.addSchema({ $id: id, ...plain(schema) });
    names[name] = id;
  }
  return standaloneCode(ajv, names);
}

/** Schemas without their texts, which take no part in validation, and with references into the definitions. */
function plain(schemas: JsonObject): JsonObject {
  return mapObjects(schemas, (schema) => {
    const { $ref } = schema;
    const bare = isTextual(schema) ? withoutTexts(schema) : schema;
    if (typeof $ref !== 'string') return bare;
    return { ...bare, $ref: $ref.replace('#/components/schemas/', `${SCHEMAS}#/$defs/`) };
  }) as JsonObject;
}

/** A schema, told from a map of properties that has a member of the name `title`. */
const isTextual = ({ title, description, examples }: JsonObject): boolean =>
  typeof title === 'string' || typeof description === 'string' || Array.isArray(examples);

function withoutTexts(schema: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(schema).filter(
      ([name, value]) => isObject(value) || !['title', 'description', 'examples'].includes(name),
    ),
  );
}

async function bundle(parts: readonly string[]): Promise<string> {
  const entry = parts.map((_part, index) => `export * from 'part-${index}';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'node20',
    mainFields: ['main'],
    legalComments: 'none',
    // Also shortens names: unshortened, the code would hold the paths of the packages on this machine.
    minify: true,
    lineLimit: 160,
    plugins: [
      {
        name: 'parts',
        setup(plugin) {
          plugin.onResolve({ filter: /^part-\d+$/ }, ({ path }) => ({ path, namespace: 'parts' }));
          plugin.onLoad({ filter: /.*/, namespace: 'parts' }, ({ path }) => ({
            contents: parts[Number(path.replace('part-', ''))] ?? '',
            resolveDir: import.meta.dirname,
            loader: 'js',
          }));
        },
      },
    ],
  });
  const [file] = outputFiles;
  if (file === undefined || outputFiles.length !== 1)
    throw new Error('The bundle of the validators is not one file.');
  return file.text;
}
