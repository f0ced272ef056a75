import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { Call, Lane, LaneChange, LaneItem, PartnerRecord, Position, RecordRef } from './model.ts';

export interface Shard {
  partnerId: string;
  slot: number;
  epoch: number;
}

export interface Ownership {
  shards: readonly Shard[];
  /** How many live processes own shards of each partner. */
  owners: ReadonlyMap<string, number>;
}

export interface RenewRequest {
  processId: string;
  /** Enabled partners: their shards are divided evenly among the live processes. */
  partnerIds: readonly string[];
  /** Shards with calls under way, not to be given up now. */
  keep: readonly { partnerId: string; slot: number }[];
}

export interface Subscription {
  partnerId: string;
  kind: RecordKind;
  /** Where a lane starts on a stream that it has not seen. */
  start: Position;
}

export interface ScanRequest {
  processId: string;
  subscriptions: readonly Subscription[];
  /** Time of the storage's clock; null looks at every stream. */
  since: number | null;
  now: number;
}

export interface ScanResult {
  scannedAt: number;
  /** Partners with lanes of this process that have something to do. */
  due: readonly string[];
}

export interface ClaimRequest {
  processId: string;
  partnerId: string;
  kinds: readonly RecordKind[];
  limit: number;
  /** Names of lanes whose calls are under way in this process. */
  busy: readonly string[];
  now: number;
}

/** A lane with everything that planning needs, except the records. */
export interface LaneWork {
  lane: Lane;
  epoch: number;
  /** Last number of the stream when the lane was claimed. */
  last: Position;
  /** Open rows: WAITING, HELD, SENT, UNKNOWN, by number. */
  items: readonly LaneItem[];
  /** Open calls: all PREPARED and SENDING ones, of QUEUED and UNKNOWN ones those that are due or decided. */
  calls: readonly Call[];
}

/** FENCED: the shard has another owner by now; nothing of this lane's change was written. */
export type Applied = 'APPLIED' | 'FENCED';

/**
 * Everything the dispatcher needs of a database: each operation is one transaction, for many lanes at a time. The
 * in-memory version used by the simulation and the PostgreSQL one pass the same conformance suite.
 */
export interface DeliveryStorage {
  /** Renews this process's lease (5 s), takes free shards up to its share, gives up what is beyond it. */
  renew(request: RenewRequest): Promise<Ownership>;
  /** Clean stop: others may take the shards at once. */
  leave(processId: string): Promise<void>;
  /** Opens lanes on new streams, wakes lanes whose stream has grown. Own shards only. */
  scan(request: ScanRequest): Promise<ScanResult>;
  /** Lanes of own shards with something to do, longest due first. */
  claim(request: ClaimRequest): Promise<readonly LaneWork[]>;
  /** By `refName`; what the partner has never been offered is left out. */
  partnerRecords(partnerId: string, refs: readonly RecordRef[]): Promise<ReadonlyMap<string, PartnerRecord>>;
  /**
   * Writes the changes of many lanes, each under its shard's epoch. An item to be HELD for a record that has been
   * accepted in the meantime is written as WAITING instead, and whoever gets a record accepted releases what was
   * held for it, in the same transaction: no release is lost between the two.
   */
  apply(processId: string, changes: readonly LaneChange[], now: number): Promise<readonly Applied[]>;
}

export const LEASE_MS = 5_000;
