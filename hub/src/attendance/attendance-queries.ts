import { sql } from 'kysely';
import type { Schema } from '../registry/schemas.ts';
import { toPage, type Page, type PageRequest } from '../registry/listing.ts';
import { shanghaiDay, shanghaiIso } from '../runtime/shanghai-time.ts';
import type { FieldCipher } from '../security/field-cipher.ts';
import type { Executor } from '../store/database.ts';
import { openSecret } from './capture-store.ts';
import { factsFromStored, type StoredFacts } from './fact.ts';

export interface AttendanceFilter {
  projectId: string;
  from?: Date;
  to?: Date;
  workerId?: string;
  flag?: string;
  counted?: boolean;
}

/** Keys of the listing's cursor: moment and place in the stream. */
export const ATTENDANCE_CURSOR_KEYS = 2;

interface Row {
  no: number;
  month: string;
  record_id: string;
  project_id: string;
  device_sn: string | null;
  team_id: string | null;
  occurred_at: Date;
  received_at: Date;
  counted: boolean;
  not_counted_reason: string | null;
  flags: string[];
  stated: StoredFacts;
  sealed: Buffer | null;
}

type AttendanceFacts = Schema<'AttendanceFacts'>;

/** Moments lie in days, and days are what the index is ordered by. */
const dayOf = (moment: Date): string => shanghaiDay(moment.getTime());

/** Captures in the order of their moments; the filter on `flag` is the query for abnormal ones [FS-5.8-06]. */
export async function listAttendance(
  db: Executor,
  cipher: FieldCipher,
  filter: AttendanceFilter,
  page: PageRequest,
): Promise<Page<AttendanceFacts>> {
  const conditions = [
    sql`project_id = ${filter.projectId}`,
    ...(filter.from ? [sql`occurred_at >= ${filter.from}`, sql`day >= ${dayOf(filter.from)}`] : []),
    ...(filter.to ? [sql`occurred_at < ${filter.to}`, sql`day <= ${dayOf(filter.to)}`] : []),
    ...(filter.workerId === undefined ? [] : [sql`worker_id = ${filter.workerId}`]),
    ...(filter.flag === undefined ? [] : [sql`flags @> array[${filter.flag}]`]),
    ...(filter.counted === undefined ? [] : [sql`counted = ${filter.counted}`]),
    ...(page.after
      ? [
          sql`(occurred_at, no) > (${page.after[0]}::timestamptz, ${page.after[1]}::bigint)`,
          sql`day >= ${dayOf(new Date(page.after[0] ?? ''))}`,
        ]
      : []),
  ];
  const { rows } = await sql<Row>`
    select * from attendance_event where ${sql.join(conditions, sql` and `)}
    order by day, occurred_at, no limit ${page.limit + 1}`.execute(db);
  return toPage(
    rows,
    page.limit,
    (row) => [row.occurred_at.toISOString(), String(row.no)],
    (row) => show(row, cipher),
  );
}

/** A record and its place in its stream; null when the project has none of that id. */
export async function findAttendance(
  db: Executor,
  cipher: FieldCipher,
  projectId: string,
  recordId: string,
): Promise<{ facts: AttendanceFacts; month: string; no: number } | null> {
  const { rows } = await sql<Row>`
    select * from attendance_event where project_id = ${projectId} and record_id = ${recordId}`.execute(db);
  // Two sources may use the same id. Sorted here: asked for the first one, a planner walks through the whole project.
  const [row] = rows.sort((a, b) => a.no - b.no);
  return row ? { facts: show(row, cipher), month: row.month, no: row.no } : null;
}

function show(row: Row, cipher: FieldCipher): AttendanceFacts {
  const stated = factsFromStored(row.stated);
  const { location } = openSecret(cipher, row.sealed);
  const { gate } = stated.details;
  const optional = {
    deviceSn: row.device_sn,
    workerId: stated.workerId,
    strangerRef: stated.strangerRef,
    teamId: row.team_id,
    deviceTime: stated.deviceTime,
    captureId: stated.captureId,
    photo: stated.photo,
    manual: stated.manual,
    nonWork: stated.nonWork,
    correctionOf: stated.correctionOf,
    notCountedReason: row.not_counted_reason,
    gate: gate ?? null,
    location: location ?? null,
  };
  return {
    recordId: row.record_id,
    projectId: row.project_id,
    ...present(optional),
    occurredAt: shanghaiIso(row.occurred_at.getTime()),
    clockState: stated.clockState,
    direction: stated.direction,
    method: stated.method,
    result: stated.result,
    liveness: stated.liveness,
    origin: stated.origin,
    source: stated.source,
    counted: row.counted,
    flags: row.flags,
    receivedAt: shanghaiIso(row.received_at.getTime()),
  } as AttendanceFacts;
}

/** Unknown members are left out: on the wire, absent means unknown. */
export function present(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== null && value !== undefined),
  );
}
