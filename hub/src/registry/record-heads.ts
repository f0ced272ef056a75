import { sql, type RawBuilder, type Selectable } from 'kysely';
import type { FieldCipher } from '../security/field-cipher.ts';
import type { Executor } from '../store/database.ts';
import type { JsonObject } from './json.ts';
import { toPage, type Page, type PageRequest } from './listing.ts';
import { headPlace } from './record-rows.ts';
import type { Head, RecordId, StoredKind } from './record.ts';
import { openRecord } from './sealing.ts';
import type { RegistryRecordTable } from './tables.ts';

type HeadRow = Selectable<RegistryRecordTable>;

/** What is stated about each record now; null for the unknown. Results in the order of the ids. */
export async function findHeads(
  { cipher }: { cipher: FieldCipher },
  executor: Executor,
  ids: readonly RecordId[],
): Promise<(Head | null)[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<HeadRow>`
    select r.* from registry_record r
    join unnest(
      ${ids.map(({ key }) => key)}::text[], ${ids.map(({ kind }) => kind)}::text[],
      ${ids.map(({ recordId }) => recordId)}::text[]
    ) as wanted (stream_key, kind, record_id) using (stream_key, kind, record_id)`.execute(executor);
  const found = new Map(rows.map((row) => [nameOf(row.stream_key, row.kind, row.record_id), row]));
  return ids.map(({ key, kind, recordId }) => {
    const row = found.get(nameOf(key, kind, recordId));
    return row ? toHead(cipher, row) : null;
  });
}

/** The shape is what the handler of this kind once stored: it was valid against the contract then. */
export async function findHead<Stated = JsonObject>(
  context: { cipher: FieldCipher },
  executor: Executor,
  kind: StoredKind,
  key: string,
  recordId: string = key,
): Promise<Head<Stated> | null> {
  const [head] = await findHeads(context, executor, [{ key, kind, recordId }]);
  return (head ?? null) as Head<Stated> | null;
}

export interface HeadFilter {
  kind: StoredKind;
  /** All records of one project; without it, those of every project or company. */
  key?: string;
  /** More conditions on the row `r`. */
  where?: readonly RawBuilder<boolean>[];
}

/** Keys of a listing's cursor. */
export const HEAD_CURSOR_KEYS = 2;

export async function listHeads<Stated, Item>(
  { cipher }: { cipher: FieldCipher },
  executor: Executor,
  filter: HeadFilter,
  page: PageRequest,
  show: (head: Head<Stated>) => Item,
): Promise<Page<Item>> {
  const conditions = [
    sql<boolean>`r.kind = ${filter.kind}`,
    ...(filter.key === undefined ? [] : [sql<boolean>`r.stream_key = ${filter.key}`]),
    ...(page.after ? [sql<boolean>`(r.record_id, r.stream_key) > (${page.after[0]}, ${page.after[1]})`] : []),
    ...(filter.where ?? []),
  ];
  const { rows } = await sql<HeadRow>`
    select r.* from registry_record r
    where ${sql.join(conditions, sql` and `)}
    order by r.record_id, r.stream_key
    limit ${page.limit + 1}`.execute(executor);
  return toPage(
    rows,
    page.limit,
    (row) => [row.record_id, row.stream_key],
    (row) => show(toHead(cipher, row) as Head<Stated>),
  );
}

function toHead(cipher: FieldCipher, row: HeadRow): Head {
  const id = { key: row.stream_key, kind: row.kind as StoredKind, recordId: row.record_id };
  return {
    ...id,
    version: row.version,
    stated: openRecord(cipher, { clear: row.stated, sealed: row.sealed }, headPlace(id, row.version)),
    statedBy: row.stated_by,
    createdAt: row.created_at.getTime(),
    updatedAt: row.updated_at.getTime(),
  };
}

function nameOf(key: string, kind: string, recordId: string): string {
  return `${kind}/${key}/${recordId}`;
}
