import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { JsonObject } from './json.ts';

/** Persons are kept like records but travel only inside those that name them. */
export type StoredKind = Exclude<RecordKind, 'attendance'> | 'worker';

export interface RecordId {
  key: string;
  kind: StoredKind;
  recordId: string;
}

export type References = Readonly<Partial<Record<RecordKind, { key: string; recordId: string }>>>;

/** A statement about a record, and the record as partners are to be told it. */
export interface Statement extends RecordId {
  stated: JsonObject;
  told: JsonObject;
  references: References;
  /** Records of one order key keep their order at every partner. */
  orderKey: string;
  photoSha256: string | null;
  /** Store it although the statement is the same, because something that it names has changed. */
  restated?: boolean;
}

export interface Head<Stated = JsonObject> extends RecordId {
  version: number;
  stated: Stated;
  statedBy: string;
  createdAt: number;
  updatedAt: number;
}
