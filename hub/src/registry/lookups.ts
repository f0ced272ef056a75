import { sql } from 'kysely';
import type { Executor } from '../store/database.ts';
import { prepared } from '../store/database-client.ts';
import type { FencePoint } from './fence.ts';
import type { Stay } from './stays.ts';

/**
 * What attendance asks of the registry: batched, one statement each, clear columns only. Every function answers in
 * the order of its requests; null stands for "there is none".
 */

export interface Enrolment {
  projectId: string;
  workerId: string;
  /** Versions in force, to pin what a record was told with. */
  version: number;
  workerVersion: number;
  teamId: string;
  companyId: string;
  role: string;
  /** Oldest first; empty for a person who is enrolled and has not joined yet. */
  stays: readonly Stay[];
}

export async function findProjectWorkers(
  executor: Executor,
  requests: readonly { projectId: string; workerId: string }[],
): Promise<(Enrolment | null)[]> {
  if (requests.length === 0) return [];
  const { rows } = await sql<Enrolment>`${prepared}
    select r.stream_key as "projectId", r.record_id as "workerId", r.version, w.version as "workerVersion",
      r.stated ->> 'teamId' as "teamId", r.stated ->> 'companyId' as "companyId", r.stated ->> 'role' as role,
      coalesce(s.stays, '[]') as stays
    from (select distinct * from unnest(
      ${requests.map(({ projectId }) => projectId)}::text[], ${requests.map(({ workerId }) => workerId)}::text[]
    ) as pairs (project_id, worker_id)) as wanted
    join registry_record r
      on r.stream_key = wanted.project_id and r.kind = 'projectWorker' and r.record_id = wanted.worker_id
    join registry_record w on w.stream_key = r.record_id and w.kind = 'worker' and w.record_id = r.record_id
    left join lateral (
      select jsonb_agg(jsonb_build_object(
        'joinMovementId', join_movement, 'joinedOn', joined_on, 'leftOn', left_on) order by joined_on, left_on) as stays
      from site_stay where project_id = r.stream_key and worker_id = r.record_id
    ) s on true`.execute(executor);
  const found = new Map(rows.map((row) => [`${row.projectId}/${row.workerId}`, row]));
  return requests.map(({ projectId, workerId }) => found.get(`${projectId}/${workerId}`) ?? null);
}

export interface Binding {
  bindingId: string;
  deviceSn: string;
  projectId: string;
  /** Milliseconds since the epoch; `to` is null while it lasts. */
  from: number;
  to: number | null;
  settings: { gate?: string; directionMode?: string };
}

/** The project on which each device stood at each instant. */
export async function findBindings(
  executor: Executor,
  requests: readonly { deviceSn: string; at: number }[],
): Promise<(Binding | null)[]> {
  if (requests.length === 0) return [];
  const { rows } = await sql<Binding & { place: number }>`
    select wanted.place::int as place, b.binding_id as "bindingId", b.device_sn as "deviceSn", b.project_id as "projectId",
      b.settings, ${epochMs('lower(b.period)')} as "from", ${epochMs('upper(b.period)')} as "to"
    from ${wantedAt(
      requests.map(({ deviceSn, at }) => ({ names: [deviceSn], at })),
      ['device_sn'],
    )}
    join device_binding b on b.device_sn = wanted.device_sn and b.period @> wanted.moment`.execute(executor);
  return inOrder(requests.length, rows);
}

export type BindingSpan = Pick<Binding, 'deviceSn' | 'projectId' | 'from' | 'to'>;

/** All bindings of each device that touch a time, both ends included. */
export async function findBindingSpans(
  executor: Executor,
  requests: readonly { deviceSn: string; from: number; to: number }[],
): Promise<BindingSpan[]> {
  if (requests.length === 0) return [];
  const { rows } = await sql<BindingSpan>`${prepared}
    select b.device_sn as "deviceSn", b.project_id as "projectId",
      ${epochMs('lower(b.period)')} as "from", ${epochMs('upper(b.period)')} as "to"
    from unnest(
      ${requests.map(({ deviceSn }) => deviceSn)}::text[], ${requests.map(({ from }) => from / 1000)}::float8[],
      ${requests.map(({ to }) => to / 1000)}::float8[]
    ) as wanted (device_sn, first, last)
    join device_binding b on b.device_sn = wanted.device_sn
      and b.period && tstzrange(to_timestamp(wanted.first), to_timestamp(wanted.last), '[]')`.execute(
    executor,
  );
  return rows;
}

export interface Permit {
  permitId: string;
  validFrom: number;
  validTo: number;
}

/** An entry permit that covers the instant, for a worker or for a face that nobody has named yet [FS-5.8-05]. */
export async function findPermits(
  executor: Executor,
  requests: readonly { projectId: string; workerId: string | null; strangerRef: string | null; at: number }[],
): Promise<(Permit | null)[]> {
  if (requests.length === 0) return [];
  const wanted = wantedAt(
    requests.map((request) => ({
      names: [request.projectId, request.workerId, request.strangerRef],
      at: request.at,
    })),
    ['project_id', 'worker_id', 'stranger_ref'],
  );
  const { rows } = await sql<Permit & { place: number }>`${prepared}
    select distinct on (wanted.place) wanted.place::int as place, p.permit_id as "permitId",
      ${epochMs('p.valid_from')} as "validFrom", ${epochMs('p.valid_to')} as "validTo"
    from ${wanted}
    join entry_permit p on p.project_id = wanted.project_id
      and (p.worker_id = wanted.worker_id or p.stranger_ref = wanted.stranger_ref)
      and p.valid_from <= wanted.moment and p.valid_to > wanted.moment
    order by wanted.place, p.valid_to desc`.execute(executor);
  return inOrder(requests.length, rows);
}

export interface SuspensionSpan {
  suspensionId: string;
  fromDay: string;
  /** Last suspended day; null while the project is suspended. */
  toDay: string | null;
}

/** The suspension that covers the day; during one, captures are stored but not counted in rates [FS-5.11-02]. */
export async function findSuspensions(
  executor: Executor,
  requests: readonly { projectId: string; day: string }[],
): Promise<(SuspensionSpan | null)[]> {
  if (requests.length === 0) return [];
  const { rows } = await sql<SuspensionSpan & { place: number }>`${prepared}
    select wanted.place::int as place, s.suspension_id as "suspensionId", s.from_day as "fromDay", s.to_day as "toDay"
    from unnest(
      ${requests.map(({ projectId }) => projectId)}::text[], ${requests.map(({ day }) => day)}::date[]
    ) with ordinality as wanted (project_id, day, place)
    join suspension s on s.project_id = wanted.project_id
      and daterange(s.from_day, s.to_day, '[]') @> wanted.day`.execute(executor);
  return inOrder(requests.length, rows);
}

export interface ProjectSettings {
  projectId: string;
  areaCode: string;
  /** Key of the city profile whose rules hold; null: none was chosen. */
  profile: string | null;
  /** False for a site that cannot be fenced in; null: nobody said. */
  closable: boolean | null;
  fence: readonly FencePoint[] | null;
}

export async function projectSettings(
  executor: Executor,
  projectIds: readonly string[],
): Promise<Map<string, ProjectSettings>> {
  const { rows } = await sql<ProjectSettings>`${prepared}
    select record_id as "projectId", stated ->> 'areaCode' as "areaCode", stated ->> 'profile' as profile,
      (stated ->> 'closable')::boolean as closable, stated -> 'fence' as fence
    from registry_record
    where stream_key = any(${[...projectIds]}::text[]) and kind = 'project' and record_id = stream_key`.execute(
    executor,
  );
  return new Map(rows.map((row) => [row.projectId, row]));
}

/** Rows of requested names and instants, numbered from 1. */
function wantedAt(
  requests: readonly { names: readonly (string | null)[]; at: number }[],
  columns: readonly string[],
) {
  const arrays = columns.map((_, index) => sql`${requests.map(({ names }) => names[index] ?? null)}::text[]`);
  const moments = requests.map(({ at }) => new Date(at));
  return sql`unnest(${sql.join(arrays)}, ${moments}::timestamptz[])
    with ordinality as wanted (${sql.join(columns.map((column) => sql.ref(column)))}, moment, place)`;
}

/** Null stays null. */
function epochMs(expression: string) {
  return sql`(extract(epoch from ${sql.raw(expression)}) * 1000)::bigint`;
}

function inOrder<Row extends { place: number }>(
  count: number,
  rows: readonly Row[],
): (Omit<Row, 'place'> | null)[] {
  const found = new Map(rows.map(({ place, ...row }) => [place, row]));
  return Array.from({ length: count }, (_, index) => found.get(index + 1) ?? null);
}
