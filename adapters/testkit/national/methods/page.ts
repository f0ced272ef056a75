import { encryptField } from '../field-crypto.ts';
import type { Field } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import type { ProjectCredential } from '../credentials.ts';
import type { MethodContext, QueryAnswer } from './method.ts';

const NOT_RETURNED: ReadonlySet<string> = new Set(['file', 'image50', 'image500']);

/** One page of rows, counted from page 0. */
export function answerPage(
  context: MethodContext,
  input: JsonObject,
  all: readonly JsonObject[],
  toRow: (fields: JsonObject) => JsonObject,
): QueryAnswer {
  const pageIndex = Number(input['pageIndex']);
  const pageSize = Number(input['pageSize']);
  if (pageIndex < 0) return { ok: false, message: '[pageIndex]值超出范围或无效' };
  if (pageSize < 1 || pageSize > context.rules.maxPageSize) {
    return { ok: false, message: '[pageSize]值超出范围或无效' };
  }
  const rows = all.slice(pageIndex * pageSize, (pageIndex + 1) * pageSize).map(toRow);
  return { ok: true, data: { pageIndex, pageSize, totalCount: all.length, rows } };
}

/** The records whose members equal those asked for; names that the question leaves out are not compared. */
export function matching<R extends { readonly fields: JsonObject }>(
  records: Iterable<R>,
  input: JsonObject,
  names: readonly string[],
): R[] {
  const asked = names.filter((name) => input[name] !== undefined);
  return [...records].filter((record) => asked.every((name) => record.fields[name] === input[name]));
}

/** A query row: the table's members, encrypted ones encrypted for the caller, files left out. */
export function rowOf(
  context: MethodContext,
  table: readonly Field[],
  fields: JsonObject,
  caller: ProjectCredential,
): JsonObject {
  const row: JsonObject = {};
  for (const field of table) {
    const value = fields[field.name];
    if (value === undefined || NOT_RETURNED.has(field.kind)) {
      if (context.rules.nullMembers) row[field.name] = null;
    } else if (field.kind === 'objects') {
      row[field.name] = (value as JsonObject[]).map((item) => rowOf(context, field.of ?? [], item, caller));
    } else {
      const encrypted = field.kind === 'secret' || field.kind === 'idNumber';
      row[field.name] = encrypted ? encryptField(String(value), caller.secret) : value;
    }
  }
  return row;
}
