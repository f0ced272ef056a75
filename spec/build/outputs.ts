import { bundleContract } from './contract.ts';
import { toOpenApi30 } from './derive.ts';
import { emitCodeTables } from './emit-code-tables.ts';
import { emitDocs } from './emit-docs.ts';
import { emitHubOperations, emitSdkOperations } from './emit-operations.ts';
import { emitErrorsPage, emitHubProblems, emitSdkProblems } from './emit-problems.ts';
import { emitTypes } from './emit-types.ts';
import { emitValidators, emitValidatorTypes } from './emit-validators.ts';
import { toText } from './json.ts';
import { readOperations } from './operations.ts';
import { readCodeTables } from './read-code-tables.ts';
import { readProblems } from './read-problems.ts';
import { emitVectors } from './vectors/emit-vectors.ts';

/** Every generated file: its path from the root of the project, and its content. The same spec gives the same bytes. */
export async function generateAll(): Promise<ReadonlyMap<string, string>> {
  const contract = bundleContract();
  const operations = readOperations(contract);
  const problems = readProblems();
  const contract30 = toOpenApi30(contract);
  return new Map([
    ['spec/dist/openapi.json', toText(contract)],
    ['spec/dist/openapi-3.0.json', toText(contract30)],
    ...emitDocs(contract30, problems),
    ...(await emitVectors()),
    ['docs/errors.md', emitErrorsPage(problems)],
    ['sdk/src/generated/types.ts', await emitTypes(contract)],
    ['sdk/src/generated/operations.ts', emitSdkOperations(operations)],
    ['sdk/src/generated/problems.ts', emitSdkProblems(problems)],
    ['hub/src/generated/operations.ts', emitHubOperations(operations)],
    ['hub/src/generated/problems.ts', emitHubProblems(problems)],
    ['hub/src/generated/code-tables.ts', emitCodeTables(readCodeTables())],
    ['hub/src/generated/validators.js', await emitValidators(contract, operations)],
    ['hub/src/generated/validators.d.ts', emitValidatorTypes(operations)],
  ]);
}
