import type { ProjectCredential } from '../credentials.ts';
import type { Field } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import type { Outcome, Submission } from '../records.ts';
import type { NationalStore } from '../store.ts';

/** What one platform does its own way; the interface standard leaves it open or only clients show it. */
export interface PlatformRules {
  /** Does one wrong row fail the whole call, or only itself? */
  readonly rowErrors: 'whole' | 'rows';
  /** Do the texts about duplicates start with `[list][index][field]`? */
  readonly indexDuplicates: boolean;
  /** What a worker must have before attendance is taken. */
  readonly attendanceAfter: 'contract' | 'entry' | 'worker';
  readonly maxPageSize: number;
  /** Do query rows carry members without a value as null? */
  readonly nullMembers: boolean;
}

export interface MethodContext {
  readonly store: NationalStore;
  readonly rules: PlatformRules;
}

/** A write: checked when it comes, processed later, its outcome asked for by serial code. */
export interface WriteMethod {
  readonly kind: 'write';
  readonly name: string;
  /** The first part of the serial codes. */
  readonly serialPrefix: string;
  readonly fields: readonly Field[];
  /** Checks that need the store and are answered at once; texts like the field checks'. */
  readonly check?: (context: MethodContext, input: JsonObject, projectCode: string) => string[];
  readonly apply: (context: MethodContext, submission: Submission) => Outcome;
}

export interface QueryMethod {
  readonly kind: 'query';
  readonly name: string;
  readonly version?: string;
  readonly fields: readonly Field[];
  readonly answer: (context: MethodContext, input: JsonObject, caller: ProjectCredential) => QueryAnswer;
}

export type QueryAnswer =
  { readonly ok: true; readonly data: JsonObject | null } | { readonly ok: false; readonly message: string };

export type Method = WriteMethod | QueryMethod;

export function failed(reason: string): Outcome {
  return { status: 10, result: reason };
}

/** Success; a result is JSON text inside the string, or nothing. */
export function done(result?: JsonObject): Outcome {
  return { status: 20, result: result === undefined ? '' : JSON.stringify(result) };
}

export function text(input: JsonObject, name: string): string {
  const value = input[name];
  return typeof value === 'string' ? value : '';
}

export function rowsOf(input: JsonObject, list: string): JsonObject[] {
  return input[list] as JsonObject[];
}

/** The members of the call that are not its list: they belong to every row. */
export function headerOf(input: JsonObject, list: string): JsonObject {
  return Object.fromEntries(Object.entries(input).filter(([name]) => name !== list));
}
