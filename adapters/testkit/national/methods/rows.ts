import type { JsonObject } from '../json.ts';
import type { Outcome } from '../records.ts';
import { done, failed } from './method.ts';
import type { PlatformRules } from './method.ts';

/** A row was stored (and can be taken back), or there is a text saying why not. */
export type RowResult = { readonly undo: () => void } | { readonly error: string };

/** Applies a call's rows in order; on faults either the whole call is taken back or the good rows stand. */
export function applyRows(
  rules: PlatformRules,
  rows: readonly JsonObject[],
  applyRow: (row: JsonObject, index: number) => RowResult,
): Outcome {
  const errors: string[] = [];
  const undos: (() => void)[] = [];
  rows.forEach((row, index) => {
    const result = applyRow(row, index);
    if ('error' in result) errors.push(result.error);
    else undos.push(result.undo);
  });
  if (errors.length === 0) return done();
  if (rules.rowErrors === 'whole') for (const undo of undos.reverse()) undo();
  return failed(errors.join(';'));
}

export function rowFault(list: string, index: number, field: string, fault: string): RowResult {
  return { error: `[${list}][${index}][${field}]${fault}` };
}
