import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type {
  Call,
  Hold,
  Lane,
  LaneChange,
  LaneItem,
  LaneReplay,
  PartnerRecord,
  Position,
  RecordRef,
} from './model.ts';

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
  /** Endpoints that this process does not call, or only probes: told to whoever asks. */
  breakers?: ReadonlyMap<string, 'OPEN' | 'HALF_OPEN'>;
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
  /** What people hold, at all partners. */
  holds: readonly Hold[];
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
  /** The oldest replay that is not done, with the dead letters that come next in its range. */
  replay: ClaimedReplay | null;
}

/** Dead letters that a replay is shown at a time; the records between them are read from the stream. */
export const REPLAY_WINDOW = 500;

export interface ClaimedReplay extends LaneReplay {
  /**
   * Items with a row that is not open. Where confirmed ones are asked for, those among the next `REPLAY_WINDOW`
   * numbers; otherwise the next `REPLAY_WINDOW` of them, however far apart.
   */
  dead: readonly LaneItem[];
}

/**
 * FENCED: the shard has another owner by now. STOPPED: a person holds the lane, or has cancelled the replay, and the
 * change would have sent something. Of neither is anything written.
 */
export type Applied = 'APPLIED' | 'FENCED' | 'STOPPED';

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
  /** Lanes of own shards with something to do that nobody holds: longest due first, those with a replay alone last. */
  claim(request: ClaimRequest): Promise<readonly LaneWork[]>;
  /** By `refName`; what the partner has never been offered is left out. */
  partnerRecords(partnerId: string, refs: readonly RecordRef[]): Promise<ReadonlyMap<string, PartnerRecord>>;
  /**
   * Writes the changes of many lanes, each under its shard's epoch. An item to be HELD for a record that has been
   * accepted in the meantime is written as WAITING instead, and whoever gets a record accepted releases what was
   * held for it, in the same transaction: no release is lost between the two. A newer version that gets a row or a
   * call takes the place of the record's dead letters. What people asked of a lane since it was claimed stays asked.
   */
  apply(processId: string, changes: readonly LaneChange[], now: number): Promise<readonly Applied[]>;
}

export const LEASE_MS = 5_000;
