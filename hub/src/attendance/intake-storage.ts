import type { AuditEntry } from '../security/audit.ts';
import type { Arrival, NewCapture, ParkedCapture, RefusedCapture } from './capture.ts';
import type { StatedFacts } from './fact.ts';
import type { JournalId } from './journals.ts';
import type { KnownCapture } from './known-captures.ts';
import type { PhotoUse } from './photo-uses.ts';
import type { SequenceSet } from './sequence-set.ts';
import type { EnrolmentAnswer, SiteSettings } from './site-context.ts';
import type { ItemResult, JournalPlace } from './submission.ts';

/** An id that a site's own system gave to a record, and what the record says. */
export interface RecordClaim {
  actor: string;
  recordId: string;
  digest: Buffer;
}

export interface ClaimRequest {
  journals: readonly JournalId[];
  records: readonly RecordClaim[];
  at: Date;
}

export interface Claimed {
  /** By `journalKey`. */
  journals: ReadonlyMap<string, SequenceSet>;
  /** In the order of the claims; null: the id is new and now taken. */
  records: readonly (KnownCapture | null)[];
}

/** A moment at a device, or on a project that the source names itself. */
export interface SiteQuestion {
  deviceSn: string | null;
  projectId: string | null;
  workerId: string | null;
  strangerRef: string | null;
  at: number;
}

export interface SiteAnswer {
  /** Null: the device was bound nowhere, and nothing else is known. */
  projectId: string | null;
  site: SiteSettings | null;
  enrolment: EnrolmentAnswer | null;
  permitted: boolean;
  suspended: boolean;
}

export interface Receipt {
  receiptId: string;
  deviceSn: string | null;
  projectId: string | null;
  receivedAt: number;
  items: readonly ItemResult[];
}

/** All that a transaction leaves behind. */
export interface IntakeChanges {
  at: number;
  journals: readonly { id: JournalId; set: SequenceSet }[];
  /** Each takes the next number of its project's stream, in this order. */
  accepted: readonly NewCapture[];
  parked: readonly ParkedCapture[];
  refused: readonly RefusedCapture[];
  /** Ids of records without a journal that were claimed and are refused. */
  refusedRecords: readonly { actor: string; recordId: string; code: string }[];
  receipts: readonly Receipt[];
  audit: readonly AuditEntry[];
}

/** Parked captures that an arrival may have freed, taken out of their place; the first one's id names them. */
export interface DueCaptures {
  firstId: number | null;
  captures: readonly ParkedCapture[];
}

/** The steps of one transaction, in the order in which they are called. */
export interface IntakeSession {
  /**
   * Locks journals (unknown ones begin here) and takes ids of records. Everywhere in the same order: whoever shares
   * one with another transaction waits until that one ends, and then sees what it did.
   */
  claim(request: ClaimRequest): Promise<Claimed>;
  /** First answers to captures that their journals already hold; in the order of the places. */
  knownCaptures(places: readonly JournalPlace[]): Promise<readonly (KnownCapture | null)[]>;
  /**
   * What the registry tells of each moment. With `hold`, nothing that was found missing arrives before the
   * transaction ends: who brings it waits, and then sees what was parked.
   */
  gather(questions: readonly SiteQuestion[], hold: boolean): Promise<readonly SiteAnswer[]>;
  /** Notes the first use of each named photo, and tells it; in the order of the captures. */
  firstPhotoUses(captures: readonly StatedFacts[]): Promise<readonly (PhotoUse | null)[]>;
  /** Takes out the oldest parked captures that an arrival may have freed. Null: nothing is due. */
  takeDue(limit: number): Promise<DueCaptures | null>;
  /** In the transaction that brings the arrival: what is parked for it by now is due. */
  noteArrival(arrival: Arrival): Promise<void>;
  /** The last step: the streams' locks are what all who store on a project wait for. */
  store(changes: IntakeChanges): Promise<void>;
}

/**
 * Everything that intake and release need of a database. The in-memory version used by the simulation and the
 * PostgreSQL one answer the same and hold the same after any sequence of transactions.
 */
export interface IntakeStorage {
  /** What `work` stored is there, durably and as a whole, when this resolves, and not at all when it rejects. */
  transaction<Result>(work: (session: IntakeSession) => Promise<Result>): Promise<Result>;
}

export function changesAt(at: number, changes: Partial<Omit<IntakeChanges, 'at'>>): IntakeChanges {
  return {
    at,
    ...{ journals: [], accepted: [], parked: [], refused: [], refusedRecords: [], receipts: [], audit: [] },
    ...changes,
  };
}
