import { OPERATIONS, type Operation as OperationFacts, type OperationId } from '../generated/operations.ts';
import * as GENERATED from '../generated/validators.js';
import type { Validator } from './schema-faults.ts';

/** An operation of the contract with the functions that check its parts. */
export interface Operation extends Omit<OperationFacts, 'validators'> {
  operationId: OperationId;
  pathValidator: Validator | null;
  queryValidator: Validator;
  bodyValidator: Validator | null;
}

export const OPERATION_IDS = Object.keys(OPERATIONS) as OperationId[];

const BY_ID = new Map(OPERATION_IDS.map((operationId) => [operationId, assemble(operationId)]));

export function operationOf(operationId: OperationId): Operation {
  const operation = BY_ID.get(operationId);
  if (!operation) throw new Error(`the contract has no operation ${operationId}`);
  return operation;
}

function assemble(operationId: OperationId): Operation {
  const { validators, ...facts }: OperationFacts = OPERATIONS[operationId];
  return {
    ...facts,
    operationId,
    pathValidator: validators.path === null ? null : validatorNamed(validators.path),
    queryValidator: validatorNamed(validators.query),
    bodyValidator: validators.body === null ? null : validatorNamed(validators.body),
  };
}

function validatorNamed(name: string): Validator {
  const found = (GENERATED as Readonly<Record<string, Validator | undefined>>)[name];
  if (!found) throw new Error(`the generated validators lack ${name}`);
  return found;
}
