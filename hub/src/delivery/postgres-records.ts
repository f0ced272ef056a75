import { sql } from 'kysely';
import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { Trx } from '../store/database.ts';
import { refName, type LaneChange, type RecordRef } from './model.ts';
import type { ItemState } from './states.ts';

interface RecordRow extends RecordRef {
  partnerId: string;
  version: number;
  state: ItemState | null;
  acceptedVersion: number | null;
  partnerNumber: string | null;
  code: string | null;
  message: string | null;
  awaited: boolean;
}

export interface RecordsWritten {
  /** Names of records that the partner has accepted, among all that were written or are waited for. */
  accepted: ReadonlySet<string>;
  /** Records accepted just now that something may be held for. */
  released: readonly (RecordRef & { partnerId: string })[];
}

/**
 * Writes what became of records, and which records are waited for, in one statement. The row of a record is the
 * lock between the two: either the one who holds an item sees the record accepted, or the one who gets it accepted
 * sees that it is awaited.
 */
export async function upsertPartnerRecords(
  trx: Trx,
  changes: readonly LaneChange[],
  now: number,
): Promise<RecordsWritten> {
  const rows = merge(changes);
  if (rows.length === 0) return { accepted: new Set(), released: [] };
  const { rows: written } = await sql<{
    key: string;
    kind: RecordKind;
    record_id: string;
    partner_id: string;
    accepted_version: number | null;
    awaited: boolean;
  }>`
    insert into partner_record as old (key, kind, record_id, partner_id, state, version, accepted_version,
      partner_number, awaited, code, message, updated_at)
    select *, ${new Date(now)}::timestamptz from unnest(
      ${rows.map(({ key }) => key)}::text[], ${rows.map(({ kind }) => kind)}::text[],
      ${rows.map(({ recordId }) => recordId)}::text[], ${rows.map(({ partnerId }) => partnerId)}::text[],
      ${rows.map(({ state }) => state)}::text[], ${rows.map(({ version }) => version)}::integer[],
      ${rows.map(({ acceptedVersion }) => acceptedVersion)}::integer[],
      ${rows.map(({ partnerNumber }) => partnerNumber)}::text[], ${rows.map(({ awaited }) => awaited)}::boolean[],
      ${rows.map(({ code }) => code)}::text[], ${rows.map(({ message }) => message)}::text[])
    on conflict (key, kind, record_id, partner_id) do update set
      state = case when ${NEWER} then excluded.state else old.state end,
      code = case when ${NEWER} then excluded.code else old.code end,
      message = case when ${NEWER} then excluded.message else old.message end,
      version = greatest(old.version, excluded.version),
      accepted_version = greatest(old.accepted_version, excluded.accepted_version),
      partner_number = coalesce(excluded.partner_number, old.partner_number),
      awaited = old.awaited or excluded.awaited,
      updated_at = excluded.updated_at
    returning key, kind, record_id, partner_id, accepted_version, awaited`.execute(trx);
  const confirmed = new Set(rows.filter(({ acceptedVersion }) => acceptedVersion !== null).map(nameOf));
  const known = written.map((row) => ({
    ref: { key: row.key, kind: row.kind, recordId: row.record_id, partnerId: row.partner_id },
    accepted: row.accepted_version !== null,
    awaited: row.awaited,
  }));
  return {
    accepted: new Set(known.filter(({ accepted }) => accepted).map(({ ref }) => nameOf(ref))),
    released: known.filter(({ ref, awaited }) => awaited && confirmed.has(nameOf(ref))).map(({ ref }) => ref),
  };
}

/** Only a statement about a version, never a mere waiting for it, says what state it is in. */
const NEWER = sql<boolean>`excluded.state is not null and excluded.version >= old.version`;

function nameOf(ref: RecordRef & { partnerId: string }): string {
  return `${ref.partnerId} ${refName(ref)}`;
}

/** One row per record, in the order in which rows are always locked. */
function merge(changes: readonly LaneChange[]): RecordRow[] {
  const rows = new Map<string, RecordRow>();
  for (const { lane, records, items } of changes) {
    const { partnerId } = lane;
    for (const record of records) {
      const row = rowOf(rows, { ...record, partnerId });
      const acceptedVersion = record.state === 'CONFIRMED' ? record.version : null;
      const { version, state, code, message, partnerNumber } = record;
      Object.assign(row, { version, state, code, message, partnerNumber, acceptedVersion });
    }
    for (const { state, waitsFor } of items) {
      if (state !== 'HELD' || !waitsFor || waitsFor.kind === 'photo' || waitsFor.recordId === null) continue;
      rowOf(rows, {
        kind: waitsFor.kind,
        key: waitsFor.key,
        recordId: waitsFor.recordId,
        partnerId,
      }).awaited = true;
    }
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function rowOf(rows: Map<string, RecordRow>, ref: RecordRef & { partnerId: string }): RecordRow {
  const { kind, key, recordId, partnerId } = ref;
  const name = nameOf(ref);
  const known = rows.get(name);
  if (known) return known;
  const row: RecordRow = {
    kind,
    key,
    recordId,
    partnerId,
    version: 0,
    state: null,
    acceptedVersion: null,
    partnerNumber: null,
    code: null,
    message: null,
    awaited: false,
  };
  rows.set(name, row);
  return row;
}
