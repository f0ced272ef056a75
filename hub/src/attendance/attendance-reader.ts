import type { AttendanceRecord, ProjectWorkerRecord } from '@realname-hub/adapters/records.ts';
import { sql, type RawBuilder } from 'kysely';
import { prepared } from '../store/database-client.ts';
import type { NumbersRequest, RecordReader, StreamItem, WindowRequest } from '../delivery/reader.ts';
import type { ReaderOptions } from '../registry/registry-reader.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';
import { isReported, type NotCountedReason } from './acceptance.ts';
import { openSecret } from './capture-store.ts';
import type { StoredFacts } from './fact.ts';
import { enrolmentName, OpenedEnrolments, type EnrolmentVersion } from './opened-enrolments.ts';

/** How long a lane waits for a photo that is named and not there; what comes late anyway does not wait. */
const PHOTO_GRACE_MS = 10_000;

export function photoGraceUntil(source: StoredFacts['source'], receivedAt: number): number {
  return receivedAt + (source === 'BACKFILL' ? 0 : PHOTO_GRACE_MS);
}

/** Attendance for delivery: each capture with the worker as enrolled when it was accepted. */
export function attendanceReader(options: ReaderOptions): RecordReader {
  const around: Around = { ...options, enrolments: new OpenedEnrolments(options) };
  return {
    kind: 'attendance',
    tracked: false,
    read: (requests) => readWindows(around, requests),
    readPositions: (requests) => readPositions(around, requests),
  };
}

type Around = ReaderOptions & { enrolments: OpenedEnrolments };

interface EventRow {
  place: number;
  key: string;
  month: string;
  no: number;
  recordId: string;
  workerId: string | null;
  teamId: string | null;
  enrolmentVersion: number | null;
  movement: string | null;
  occurredAt: Date;
  receivedAt: Date;
  notCounted: NotCountedReason | null;
  photo: string | null;
  stated: StoredFacts;
  sealed: Buffer | null;
  contract: string | null;
}

/** `events` selects rows of attendance_event with the place of their request and their turn within it. */
function eventRows(options: ReaderOptions, events: RawBuilder<unknown>) {
  return sql<EventRow>`${prepared}
    with e as (${events}),
    contracts as (
      select stream_key, stated ->> 'workerId' as worker, min(record_id) as contract
      from registry_record where kind = 'contract' and stream_key in (select project_id from e)
      group by 1, 2
    )
    select e.place::int as place, e.project_id as key, e.month, e.no, e.record_id as "recordId",
      e.worker_id as "workerId", e.team_id as "teamId", e.enrolment_version as "enrolmentVersion",
      coalesce(e.join_movement, j.join_movement) as movement, e.occurred_at as "occurredAt", e.received_at as "receivedAt",
      e.not_counted_reason as "notCounted", e.photo_sha256 as photo, e.stated, e.sealed,
      c.contract
    from e
    -- A worker who was enrolled, and joins only after the capture: the earliest joining is what it waits for.
    left join lateral (
      select join_movement from site_stay s
      where e.join_movement is null and s.project_id = e.project_id and s.worker_id = e.worker_id
      order by s.joined_on limit 1
    ) j on true
    left join contracts c on c.stream_key = e.project_id and c.worker = e.worker_id
    order by e.place, e.turn`.execute(options.db);
}

async function readWindows(
  options: Around,
  requests: readonly WindowRequest[],
): Promise<readonly (readonly StreamItem[])[]> {
  const { rows } = await eventRows(
    options,
    sql`
      select wanted.place, events.no as turn, events.*
      from unnest(
        ${requests.map(({ key }) => key)}::text[], ${requests.map(({ after }) => after.month)}::date[],
        ${requests.map(({ after }) => after.no)}::bigint[], ${requests.map(({ limit }) => limit)}::bigint[]
      ) with ordinality as wanted (key, month, no, count, place)
      cross join lateral (
        -- Month and number grow together, so the number alone is the order: that of the key's own index.
        select * from attendance_event where project_id = wanted.key
        and month >= wanted.month and no > wanted.no
        order by no limit wanted.count
      ) events`,
  );
  return toItems(options, requests.length, rows);
}

async function readPositions(
  options: Around,
  requests: readonly NumbersRequest[],
): Promise<readonly (readonly StreamItem[])[]> {
  const asked = requests.flatMap(({ key, positions }, index) =>
    positions.map(({ month, no }, turn) => ({ place: index + 1, turn, key, month, no })),
  );
  const { rows } = await eventRows(
    options,
    sql`
      select wanted.place, wanted.turn, events.*
      from unnest(
        ${asked.map(({ place }) => place)}::int[], ${asked.map(({ turn }) => turn)}::int[],
        ${asked.map(({ key }) => key)}::text[], ${asked.map(({ month }) => month)}::date[],
        ${asked.map(({ no }) => no)}::bigint[]
      ) as wanted (place, turn, key, month, no)
      join attendance_event events
        on events.project_id = wanted.key and events.month = wanted.month and events.no = wanted.no`,
  );
  return toItems(options, requests.length, rows);
}

async function toItems(options: Around, count: number, rows: readonly EventRow[]): Promise<StreamItem[][]> {
  const photos = [...new Set(rows.flatMap(({ photo }) => (photo === null ? [] : [photo])))];
  const arrivals =
    photos.length > 0 ? await options.photoArrivals(options.db, photos) : new Map<string, number>();
  const enrolments = await options.enrolments.of(rows.flatMap((row) => enrolmentOf(row) ?? []));
  const items: StreamItem[][] = Array.from({ length: count }, () => []);
  for (const row of rows) {
    const version = enrolmentOf(row);
    const enrolment = (version && enrolments.get(enrolmentName(version))) ?? null;
    items[row.place - 1]?.push(toItem(options, row, enrolment, arrivals));
  }
  return items;
}

function toItem(
  options: ReaderOptions,
  row: EventRow,
  enrolment: ProjectWorkerRecord | null,
  arrivals: ReadonlyMap<string, number>,
): StreamItem {
  const { key, month, no, recordId, workerId, teamId, photo } = row;
  const position = { month, no, recordId, version: 1, orderKey: workerId ?? recordId };
  if (!isReported(row.notCounted) || enrolment === null || workerId === null || teamId === null) {
    return { ...position, report: false, references: {}, body: null };
  }
  return {
    ...position,
    report: true,
    references: {
      team: { key, recordId: teamId },
      projectWorker: { key, recordId: workerId },
      ...(row.movement === null ? {} : { movement: { key, recordId: row.movement } }),
      ...(row.contract === null ? {} : { contract: { key, recordId: row.contract } }),
    },
    body: bodyOf(options, row, { workerId, teamId, enrolment }),
    ...(photo === null
      ? {}
      : {
          photo: {
            sha256: photo,
            arrivedAt: arrivals.get(photo) ?? null,
            graceUntil: photoGraceUntil(row.stated.source, row.receivedAt.getTime()),
          },
        }),
  };
}

function enrolmentOf({ key, workerId, enrolmentVersion }: EventRow): EnrolmentVersion | null {
  if (workerId === null || enrolmentVersion === null) return null;
  return { key, workerId, version: enrolmentVersion };
}

function bodyOf(
  options: ReaderOptions,
  row: EventRow,
  { workerId, teamId, enrolment }: { workerId: string; teamId: string; enrolment: ProjectWorkerRecord },
): AttendanceRecord {
  const { name, idCardType, idCardNumber } = enrolment.person;
  const { location } = openSecret(options.cipher, row.sealed);
  const { gate } = row.stated.details;
  return {
    projectId: row.key,
    recordId: row.recordId,
    workerId,
    person: { name, idCardType, idCardNumber },
    teamId,
    occurredAt: shanghaiIso(row.occurredAt.getTime()),
    direction: row.stated.direction,
    method: row.stated.method,
    origin: row.stated.origin,
    source: row.stated.source,
    ...(typeof gate === 'string' ? { gate } : {}),
    ...(location === undefined ? {} : { location: { lng: location.lng, lat: location.lat } }),
  };
}
