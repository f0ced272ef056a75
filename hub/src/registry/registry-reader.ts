import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { RecordBody } from '@realname-hub/adapters/records.ts';
import { sql } from 'kysely';
import type { NumbersRequest, RecordReader, StreamItem, WindowRequest } from '../delivery/reader.ts';
import type { FieldCipher } from '../security/field-cipher.ts';
import type { Db, Executor } from '../store/database.ts';
import type { JsonObject } from './json.ts';
import { entryPlace } from './record-rows.ts';
import type { References } from './record.ts';
import { openRecord } from './sealing.ts';

export const REGISTRY_KINDS = [
  'company',
  'project',
  'participant',
  'team',
  'projectWorker',
  'movement',
  'contract',
] as const satisfies readonly RecordKind[];
export type RegistryKind = (typeof REGISTRY_KINDS)[number];

/** A photo that is named and not there is waited for this long after the record was stored. */
const PHOTO_GRACE_MS = 10_000;

export interface ReaderOptions {
  db: Db;
  cipher: FieldCipher;
  /** When each photo arrived, in milliseconds; those that have not are left out. */
  photoArrivals: (executor: Executor, sha256: readonly string[]) => Promise<ReadonlyMap<string, number>>;
}

/** One reader per kind of the registry, for delivery. */
export function registryReaders(options: ReaderOptions): RecordReader[] {
  return REGISTRY_KINDS.map((kind) => ({
    kind,
    tracked: true,
    read: (requests) => readWindows(options, kind, requests),
    readPositions: (requests) => readPositions(options, kind, requests),
    ...(kind === 'company'
      ? { credentialScopes: (scope, keys) => companyCredentials(options.db, scope, keys) }
      : {}),
  }));
}

interface EntryRow {
  place: number;
  key: string;
  month: string;
  no: number;
  recordId: string;
  version: number;
  orderKey: string;
  body: JsonObject;
  sealed: Buffer | null;
  refs: References;
  photo: string | null;
  storedAt: Date;
  movement: string | null;
}

const COLUMNS = sql.raw(`
  wanted.place::int as place, e.stream_key as key, e.month, e.no, e.record_id as "recordId", e.version,
  e.order_key as "orderKey", e.body, e.sealed, e.refs, e.photo_sha256 as photo, e.stored_at as "storedAt"`);

/** A contract is told after its worker's joining, which may be stored later than the contract. */
const JOINED = sql`
  left join lateral (
    select join_movement as movement from site_stay s
    where e.kind = 'contract' and s.project_id = e.stream_key and s.worker_id = e.order_key
    order by s.joined_on limit 1
  ) j on true`;

async function readWindows(
  options: ReaderOptions,
  kind: RegistryKind,
  requests: readonly WindowRequest[],
): Promise<readonly (readonly StreamItem[])[]> {
  const { rows } = await sql<EntryRow>`
    select ${COLUMNS}, j.movement
    from unnest(
      ${requests.map(({ key }) => key)}::text[], ${requests.map(({ after }) => after.month)}::date[],
      ${requests.map(({ after }) => after.no)}::bigint[], ${requests.map(({ limit }) => limit)}::bigint[]
    ) with ordinality as wanted (key, month, no, count, place)
    cross join lateral (
      select * from registry_entry where stream_key = wanted.key and kind = ${kind}
      and (month, no) > (wanted.month, wanted.no) order by month, no limit wanted.count
    ) e ${JOINED}
    order by wanted.place, e.month, e.no`.execute(options.db);
  return toItems(options, kind, requests.length, rows);
}

async function readPositions(
  options: ReaderOptions,
  kind: RegistryKind,
  requests: readonly NumbersRequest[],
): Promise<readonly (readonly StreamItem[])[]> {
  const wanted = requests.flatMap(({ key, positions }, index) =>
    positions.map(({ month, no }, turn) => ({ place: index + 1, turn, key, month, no })),
  );
  const { rows } = await sql<EntryRow>`
    select ${COLUMNS}, j.movement
    from unnest(
      ${wanted.map(({ place }) => place)}::int[], ${wanted.map(({ turn }) => turn)}::int[],
      ${wanted.map(({ key }) => key)}::text[], ${wanted.map(({ month }) => month)}::date[],
      ${wanted.map(({ no }) => no)}::bigint[]
    ) as wanted (place, turn, key, month, no)
    join registry_entry e
      on e.stream_key = wanted.key and e.kind = ${kind} and e.month = wanted.month and e.no = wanted.no ${JOINED}
    order by wanted.place, wanted.turn`.execute(options.db);
  return toItems(options, kind, requests.length, rows);
}

async function toItems(
  options: ReaderOptions,
  kind: RegistryKind,
  count: number,
  rows: readonly EntryRow[],
): Promise<StreamItem[][]> {
  const photos = [...new Set(rows.flatMap(({ photo }) => (photo === null ? [] : [photo])))];
  const arrivals =
    photos.length > 0 ? await options.photoArrivals(options.db, photos) : new Map<string, number>();
  const items: StreamItem[][] = Array.from({ length: count }, () => []);
  for (const row of rows) items[row.place - 1]?.push(toItem(options.cipher, kind, row, arrivals));
  return items;
}

function toItem(
  cipher: FieldCipher,
  kind: RegistryKind,
  row: EntryRow,
  arrivals: ReadonlyMap<string, number>,
): StreamItem {
  const { key, month, no, recordId, version, orderKey } = row;
  const place = entryPlace({ kind, key, recordId }, version);
  return {
    month,
    no,
    recordId,
    version,
    orderKey,
    report: true,
    references: row.movement === null ? row.refs : { ...row.refs, movement: { key, recordId: row.movement } },
    body: openRecord<RecordBody>(cipher, { clear: row.body, sealed: row.sealed }, place),
    ...(row.photo === null
      ? {}
      : {
          photo: {
            sha256: row.photo,
            arrivedAt: arrivals.get(row.photo) ?? null,
            graceUntil: row.storedAt.getTime() + PHOTO_GRACE_MS,
          },
        }),
  };
}

/** A company's record travels under the credential of any project that it takes part in, or leads. */
async function companyCredentials(
  db: Db,
  scope: 'PROJECT' | 'COMPANY',
  companyIds: readonly string[],
): Promise<string[][]> {
  if (scope === 'COMPANY') return companyIds.map((companyId) => [companyId]);
  const { rows } = await sql<{ companyId: string; projectIds: string[] }>`
    select wanted.company_id as "companyId", array(
      select stream_key from registry_record where kind = 'participant' and record_id = wanted.company_id
      union
      select stream_key from registry_record
      where kind = 'project' and stated ->> 'generalContractorId' = wanted.company_id
      order by 1
    ) as "projectIds"
    from unnest(${[...companyIds]}::text[]) as wanted (company_id)`.execute(db);
  const found = new Map(rows.map(({ companyId, projectIds }) => [companyId, projectIds]));
  return companyIds.map((companyId) => found.get(companyId) ?? []);
}
