import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { redocly, SPEC_FOLDER } from './contract.ts';
import { isObject, type JsonObject } from './json.ts';
import { readOperations, type OperationFacts } from './operations.ts';
import { allProblems, readProblems } from './read-problems.ts';

/** The contract as it was last released, which callers rely on. */
export const RELEASED_CONTRACT = join(SPEC_FOLDER, 'released', 'openapi.json');
export const RELEASED_PROBLEMS = join(SPEC_FOLDER, 'released', 'problems.json');

export type ReleasedProblems = Record<string, { status: number; retryable: boolean }>;

export function problemPromises(): ReleasedProblems {
  return Object.fromEntries(
    allProblems(readProblems()).map(([code, { status, retryable }]) => [code, { status, retryable }]),
  );
}

/** Is there a change of paths or schemas that breaks a caller? The linter rates and prints each. */
export function breaksSchemas(base: string, revision: string, options: { quiet: boolean }): boolean {
  try {
    redocly(['diff', base, revision, '--fail-on', 'major'], options);
    return false;
  } catch (error) {
    // 1 is its verdict; anything else is a failure of the tool itself.
    if (error instanceof Error && 'status' in error && error.status === 1) return true;
    throw error;
  }
}

/** What the comparison of schemas does not know: who may call, with how much, and what the codes mean. */
export function brokenPromises(
  before: { operations: readonly OperationFacts[]; problems: ReleasedProblems },
  after: { operations: readonly OperationFacts[]; problems: ReleasedProblems },
): string[] {
  return [
    ...before.operations.flatMap((old) => {
      const now = after.operations.find(({ operationId }) => operationId === old.operationId);
      return now === undefined ? [`${old.operationId}: the operation is gone`] : brokenOperation(old, now);
    }),
    ...Object.entries(before.problems).flatMap(([code, old]) => {
      const now = after.problems[code];
      if (now === undefined) return [`${code}: the code is gone`];
      const same = now.status === old.status && now.retryable === old.retryable;
      return same ? [] : [`${code}: its status or retryability changed`];
    }),
  ];
}

function brokenOperation(old: OperationFacts, now: OperationFacts): string[] {
  const callers = (one: OperationFacts): readonly string[] =>
    one.audience === 'PUBLIC' ? ['PUBLIC'] : one.audience;
  const lost = callers(old).filter((caller) => now.audience !== 'PUBLIC' && !callers(now).includes(caller));
  const faults = lost.map((caller) => `${caller} may no longer call it`);
  if (old.idempotency === 'NATURAL' && now.idempotency !== 'NATURAL')
    faults.push('it may no longer be repeated as it was');
  if (now.maxBodyBytes < old.maxBodyBytes) faults.push('its body may be less large than before');
  return faults.map((fault) => `${old.operationId}: ${fault}`);
}

export function readReleased(): { operations: OperationFacts[]; problems: ReleasedProblems } {
  const contract: unknown = JSON.parse(readFileSync(RELEASED_CONTRACT, 'utf8'));
  if (!isObject(contract)) throw new Error('The released contract is not an object.');
  const problems = JSON.parse(readFileSync(RELEASED_PROBLEMS, 'utf8')) as ReleasedProblems;
  return { operations: readOperations(contract), problems };
}

export const presentPromises = (contract: JsonObject): ReturnType<typeof readReleased> => ({
  operations: readOperations(contract),
  problems: problemPromises(),
});
