import { sql } from 'kysely';
import { bulkInsert } from '../store/bulk-insert.ts';
import type { Trx } from '../store/database.ts';
import type { RegistryContext } from './context.ts';
import { toJson } from './json.ts';
import type { Head, RecordId, Statement } from './record.ts';
import { sealRecord } from './sealing.ts';

/** A statement with its place in its stream. */
export interface Numbered {
  statement: Statement;
  version: number;
  month: string;
  no: number;
}

/** What an encrypted value is bound to, so that it opens in no other row. */
export const headPlace = (id: RecordId, version: number): string =>
  `registry_record/${id.kind}/${id.key}/${id.recordId}/${version}`;
export const entryPlace = (id: RecordId, version: number): string =>
  `registry_entry/${id.kind}/${id.key}/${id.recordId}/${version}`;

const ENTRY_TYPES = {
  stream_key: 'text',
  kind: 'text',
  month: 'date',
  no: 'bigint',
  record_id: 'text',
  version: 'integer',
  order_key: 'text',
  body: 'jsonb',
  sealed: 'bytea',
  refs: 'jsonb',
  photo_sha256: 'text',
  stored_at: 'timestamptz',
} as const;

export async function insertEntries(
  context: RegistryContext,
  trx: Trx,
  numbered: readonly Numbered[],
  now: number,
): Promise<void> {
  const rows = numbered.map(({ statement, version, month, no }) => {
    const stored = sealRecord(context.cipher, statement.told, entryPlace(statement, version));
    return {
      stream_key: statement.key,
      kind: statement.kind,
      month,
      no,
      record_id: statement.recordId,
      version,
      order_key: statement.orderKey,
      body: stored.clear,
      sealed: stored.sealed,
      refs: JSON.stringify(toJson(statement.references)),
      photo_sha256: statement.photoSha256,
      stored_at: new Date(now),
    };
  });
  await bulkInsert(trx, 'registry_entry', ENTRY_TYPES, rows);
}

const RECORD_TYPES = {
  stream_key: 'text',
  kind: 'text',
  record_id: 'text',
  version: 'integer',
  stated: 'jsonb',
  sealed: 'bytea',
  stated_by: 'text',
  created_at: 'timestamptz',
  updated_at: 'timestamptz',
} as const;

const REPLACE = sql`
  on conflict (stream_key, kind, record_id) do update set
    version = excluded.version, stated = excluded.stated, sealed = excluded.sealed,
    stated_by = excluded.stated_by, updated_at = excluded.updated_at`;

export async function replaceHeads(
  context: RegistryContext,
  trx: Trx,
  heads: readonly Head[],
): Promise<void> {
  const rows = heads.map((head) => {
    const stored = sealRecord(context.cipher, head.stated, headPlace(head, head.version));
    return {
      stream_key: head.key,
      kind: head.kind,
      record_id: head.recordId,
      version: head.version,
      stated: stored.clear,
      sealed: stored.sealed,
      stated_by: head.statedBy,
      created_at: new Date(head.createdAt),
      updated_at: new Date(head.updatedAt),
    };
  });
  await bulkInsert(trx, 'registry_record', RECORD_TYPES, rows, REPLACE);
}
