import { sql, type RawBuilder } from 'kysely';
import type { Executor, Trx } from '../store/database.ts';
import type { RegistryContext } from './context.ts';
import { mayBecome, type DeviceStatus } from './device-status.ts';
import { isoOf } from './iso.ts';
import { toPage, type Page, type PageRequest } from './listing.ts';
import type { Schema } from './schemas.ts';

export const HEARTBEAT_SECONDS = 300;
/** A device counts as offline once three heartbeats in a row are missing: one or two are lost by any network. */
const ONLINE_WITHIN_MS = 3 * HEARTBEAT_SECONDS * 1000;

export type DeviceFacts = Omit<Schema<'DeviceInput'>, 'deviceSn'>;

export interface DeviceRow {
  deviceSn: string;
  makerId: string;
  status: DeviceStatus;
  stated: DeviceFacts;
  createdAt: Date;
  updatedAt: Date;
  heartbeatAt: Date | null;
  heartbeat: Schema<'HeartbeatInput'> | null;
  projectId: string | null;
  boundFrom: Date | null;
  boundTo: Date | null;
  settings: BindingSettings | null;
}

export type BindingSettings = Omit<Schema<'BindingInput'>, 'from'>;

/** A device with its last heartbeat and the binding that holds at `at`. */
const selectDevices = (at: number, condition: RawBuilder<boolean>) => sql<DeviceRow>`
  select d.device_sn as "deviceSn", d.maker_id as "makerId", d.status, d.stated,
    d.created_at as "createdAt", d.updated_at as "updatedAt",
    h.received_at as "heartbeatAt", h.reported as heartbeat,
    b.project_id as "projectId", lower(b.period) as "boundFrom", upper(b.period) as "boundTo", b.settings
  from device d
  left join device_heartbeat h on h.device_sn = d.device_sn
  left join device_binding b on b.device_sn = d.device_sn and b.period @> ${new Date(at)}::timestamptz
  where ${condition}`;

export async function findDevice(
  { clock }: Pick<RegistryContext, 'clock'>,
  executor: Executor,
  deviceSn: string,
): Promise<DeviceRow | null> {
  const { rows } = await selectDevices(clock.now(), sql`d.device_sn = ${deviceSn}`).execute(executor);
  return rows[0] ?? null;
}

export async function listDevices<Item>(
  { clock }: Pick<RegistryContext, 'clock'>,
  executor: Executor,
  conditions: readonly RawBuilder<boolean>[],
  page: PageRequest,
  show: (row: DeviceRow) => Item,
): Promise<Page<Item>> {
  const all = [...conditions, ...(page.after ? [sql<boolean>`d.device_sn > ${page.after[0]}`] : [])];
  const where = all.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(all, sql` and `)}`;
  const query = selectDevices(clock.now(), where);
  const { rows } = await sql<DeviceRow>`${query} order by d.device_sn limit ${page.limit + 1}`.execute(
    executor,
  );
  return toPage(rows, page.limit, (row) => [row.deviceSn], show);
}

export function showDevice(row: DeviceRow, now: number): Schema<'DeviceSummary'> {
  const { deviceSn, makerId, status, stated } = row;
  const binding = showBindingFacts(row);
  return {
    ...stated,
    deviceSn,
    makerId,
    status,
    connectivity: connectivityAt(row.heartbeatAt, now),
    ...(row.heartbeatAt === null ? {} : { lastHeartbeatAt: isoOf(row.heartbeatAt) }),
    ...(binding === null ? {} : { binding }),
    createdAt: isoOf(row.createdAt),
    updatedAt: isoOf(row.updatedAt),
  };
}

function connectivityAt(heartbeatAt: Date | null, now: number): 'ONLINE' | 'OFFLINE' | 'NEVER_SEEN' {
  if (heartbeatAt === null) return 'NEVER_SEEN';
  return now - heartbeatAt.getTime() <= ONLINE_WITHIN_MS ? 'ONLINE' : 'OFFLINE';
}

function showBindingFacts(row: DeviceRow): Schema<'BindingFacts'> | null {
  if (row.projectId === null || row.boundFrom === null || row.settings === null) return null;
  return {
    ...row.settings,
    projectId: row.projectId,
    from: isoOf(row.boundFrom),
    ...(row.boundTo === null ? {} : { to: isoOf(row.boundTo) }),
  };
}

export async function insertDevice(
  { clock }: Pick<RegistryContext, 'clock'>,
  trx: Trx,
  deviceSn: string,
  makerId: string,
  stated: DeviceFacts,
): Promise<void> {
  const now = new Date(clock.now());
  await trx
    .insertInto('device')
    .values({
      device_sn: deviceSn,
      maker_id: makerId,
      status: 'PENDING',
      stated: JSON.stringify(stated),
      created_at: now,
      updated_at: now,
    })
    .execute();
}

export async function updateDevice(
  { clock }: Pick<RegistryContext, 'clock'>,
  trx: Trx,
  deviceSn: string,
  stated: DeviceFacts,
): Promise<void> {
  await trx
    .updateTable('device')
    .set({ stated: JSON.stringify(stated), updated_at: new Date(clock.now()) })
    .where('device_sn', '=', deviceSn)
    .execute();
}

/** Where the device is in that state already nothing happens; a step that the table does not know is a bug. */
export async function setStatus(
  { clock }: Pick<RegistryContext, 'clock'>,
  trx: Trx,
  device: Pick<DeviceRow, 'deviceSn' | 'status'>,
  to: DeviceStatus,
): Promise<void> {
  if (device.status === to) return;
  if (!mayBecome(device.status, to)) throw new Error(`a device does not go from ${device.status} to ${to}`);
  await trx
    .updateTable('device')
    .set({ status: to, updated_at: new Date(clock.now()) })
    .where('device_sn', '=', device.deviceSn)
    .execute();
}

/**
 * Overwrites the device's one row; an older heartbeat that arrives late does not. What the row before said for the
 * last time is kept: how far a journal had got that is not spoken of any more, and since when passages were dropped.
 * Null: no such device.
 */
export async function writeHeartbeat(
  { db, clock }: Pick<RegistryContext, 'db' | 'clock'>,
  deviceSn: string,
  heartbeat: Schema<'HeartbeatInput'>,
): Promise<DeviceStatus | null> {
  const now = new Date(clock.now());
  const { rows } = await sql<{ status: DeviceStatus }>`
    with known as (select device_sn, status, created_at from device where device_sn = ${deviceSn}),
    before as (
      select h.received_at, h.reported from device_heartbeat h
      where h.device_sn = ${deviceSn} and h.received_at <= ${now}::timestamptz for update
    ),
    written as (
      insert into device_heartbeat (device_sn, received_at, reported)
      select device_sn, ${now}::timestamptz, ${JSON.stringify(heartbeat)}::jsonb from known
      on conflict (device_sn) do update set received_at = excluded.received_at, reported = excluded.reported
      where device_heartbeat.received_at <= excluded.received_at
    ),
    ended as (
      insert into journal_end as e (device_sn, journal_id, last_seq, stated_at)
      select known.device_sn, reported -> 'journal' ->> 'journalId', (reported -> 'journal' ->> 'lastSeq')::bigint,
        received_at
      from known, before
      where reported -> 'journal' ->> 'journalId' <> ${heartbeat.journal?.journalId ?? null}::text
      on conflict (device_sn, journal_id) do update set
        last_seq = greatest(e.last_seq, excluded.last_seq), stated_at = excluded.stated_at
    ),
    dropped as (
      insert into device_loss (device_sn, from_at, to_at, dropped)
      select known.device_sn, coalesce(before.received_at, known.created_at), ${now}::timestamptz, counts.dropped
      from known left join before on true, lateral (${droppedSince(heartbeat)}) as counts (dropped)
      where counts.dropped > 0
      on conflict do nothing
    )
    select status from known`.execute(db);
  return rows[0]?.status ?? null;
}

/** A device counts from its start: where the count fell, it has begun anew. */
function droppedSince({ droppedEvents = 0 }: Schema<'HeartbeatInput'>): RawBuilder<number> {
  return sql`
    select case when said.earlier > ${droppedEvents}::bigint then ${droppedEvents}::bigint
      else ${droppedEvents}::bigint - said.earlier end
    from (select coalesce((before.reported ->> 'droppedEvents')::bigint, 0) as earlier) as said`;
}
