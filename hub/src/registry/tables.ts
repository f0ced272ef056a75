import type { ColumnType } from 'kysely';
import type { JsonObject } from './json.ts';

/** Written as JSON text, read as a value. */
type Json = ColumnType<JsonObject, string, string>;
type Moment = ColumnType<Date, Date, Date>;

export interface RegistryRecordTable {
  stream_key: string;
  kind: string;
  record_id: string;
  version: number;
  stated: Json;
  sealed: Buffer | null;
  stated_by: string;
  created_at: Moment;
  updated_at: Moment;
}

export interface RegistryEntryTable {
  stream_key: string;
  kind: string;
  month: string;
  no: number;
  record_id: string;
  version: number;
  order_key: string;
  body: Json;
  sealed: Buffer | null;
  refs: Json;
  photo_sha256: string | null;
  stored_at: Moment;
}

export interface WorkerIdentityTable {
  token: Buffer;
  worker_id: string;
}

export interface SiteStayTable {
  project_id: string;
  worker_id: string;
  join_movement: string;
  joined_on: string;
  leave_movement: string | null;
  left_on: string | null;
}

export interface SuspensionTable {
  project_id: string;
  suspension_id: string;
  from_day: string;
  to_day: string | null;
  reason: string;
  recorded_by: string;
  created_at: Moment;
}

export interface EntryPermitTable {
  project_id: string;
  permit_id: string;
  worker_id: string | null;
  stranger_ref: string | null;
  approver: string;
  reason: string;
  valid_from: Moment;
  valid_to: Moment;
  granted_by: string;
  created_at: Moment;
}

export interface DeviceTable {
  device_sn: string;
  maker_id: string;
  status: string;
  stated: Json;
  created_at: Moment;
  updated_at: Moment;
}

export interface DeviceHeartbeatTable {
  device_sn: string;
  received_at: Moment;
  reported: Json;
}

export interface DeviceBindingTable {
  device_sn: string;
  binding_id: string;
  project_id: string;
  period: string;
  settings: Json;
  bound_by: string;
  created_at: Moment;
}

export interface PersonTable {
  person_id: string;
  company_id: string;
  name: string;
  roles: string[];
  project_ids: string[];
  active: boolean;
  stated_by: string;
  version: number;
  created_at: Moment;
  updated_at: Moment;
}

export interface PersonPasswordTable {
  person_id: string;
  sealed_hash: Buffer;
  set_at: Moment;
  failures: ColumnType<number, number | undefined, number>;
  blocked_until: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

export interface AttachmentTable {
  sha256: string;
  bytes: number;
  content_type: string;
  received_at: Moment;
}

export interface AttachmentOwnerTable {
  sha256: string;
  project_id: string;
  stored_by: string;
  stored_at: Moment;
}

declare module '../store/tables.ts' {
  interface Tables {
    registry_record: RegistryRecordTable;
    registry_entry: RegistryEntryTable;
    worker_identity: WorkerIdentityTable;
    site_stay: SiteStayTable;
    suspension: SuspensionTable;
    entry_permit: EntryPermitTable;
    device: DeviceTable;
    device_heartbeat: DeviceHeartbeatTable;
    device_binding: DeviceBindingTable;
    person: PersonTable;
    person_password: PersonPasswordTable;
    attachment: AttachmentTable;
    attachment_owner: AttachmentOwnerTable;
  }
}
