import type { ColumnType, Generated } from 'kysely';
import type { StoredFacts } from './fact.ts';
import type { ReceiptItem } from './receipts.ts';

type Moment = ColumnType<Date, Date, Date>;

export interface JournalTable {
  device_sn: string;
  journal_id: string;
  acked_seq: number;
  beyond: string;
  updated_at: Moment;
}

/** Members that a capture has wherever it is kept. */
interface CaptureColumns {
  device_sn: string | null;
  journal_id: string | null;
  seq: number | null;
  source_actor: string;
  record_id: string;
  worker_id: string | null;
  received_at: Moment;
  content_digest: Buffer;
}

export interface AttendanceEventTable extends CaptureColumns {
  project_id: string;
  no: number;
  month: string;
  stranger_ref: string | null;
  team_id: string | null;
  enrolment_version: number | null;
  join_movement: string | null;
  occurred_at: Moment;
  day: string;
  direction: string;
  method: string;
  origin: string;
  source: string;
  counted: boolean;
  not_counted_reason: string | null;
  flags: string[];
  photo_sha256: string | null;
  capture_id: string | null;
  correction_of: string | null;
  stated: ColumnType<StoredFacts, string, string>;
  sealed: Buffer | null;
}

export interface ParkedEventTable extends CaptureColumns {
  parked_id: Generated<number>;
  reason: string;
  project_id: string | null;
  subject: string;
  stated: ColumnType<StoredFacts, string, string>;
  sealed: Buffer | null;
}

export interface ReleaseDueTable {
  release_id: Generated<number>;
  device_sn: string | null;
  project_id: string | null;
  subject: string | null;
  after_id: Generated<number>;
  upto_id: number;
}

export interface RefusedEventTable extends CaptureColumns {
  refused_id: Generated<number>;
  code: string;
  project_id: string | null;
  occurred_at: Moment | null;
}

export interface SiteRecordIdTable {
  source_actor: string;
  record_id: string;
  content_digest: Buffer;
  outcome: string;
  code: string | null;
}

export interface PhotoTable {
  sha256: string;
  bytes: number;
  content_type: string;
  received_at: Moment;
}

export interface PhotoUseTable {
  sha256: string;
  worker_id: string | null;
  occurred_at: Moment | null;
  capture_id: string | null;
  record_id: string;
}

export interface ReceiptTable {
  receipt_id: string;
  device_sn: string | null;
  project_id: string | null;
  received_at: Moment;
  items: ColumnType<ReceiptItem[], string, string>;
}

declare module '../store/tables.ts' {
  interface Tables {
    journal: JournalTable;
    attendance_event: AttendanceEventTable;
    parked_event: ParkedEventTable;
    release_due: ReleaseDueTable;
    refused_event: RefusedEventTable;
    site_record_id: SiteRecordIdTable;
    photo: PhotoTable;
    photo_use: PhotoUseTable;
    receipt: ReceiptTable;
  }
}
