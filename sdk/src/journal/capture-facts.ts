import type { AttendanceEvent } from '../generated/types.ts';

/** What the journal adds to a capture: its id, its place, its time and the hash of its photo. */
type MadeByJournal =
  | 'eventId'
  | 'journalId'
  | 'seq'
  | 'deviceTime'
  | 'bootId'
  | 'uptimeMs'
  | 'occurredAt'
  | 'clockState'
  | 'clockOffsetMs'
  | 'photo';

/**
 * What a device knows when someone passes, as the contract's AttendanceEvent describes it. Exactly one of workerId and
 * strangerRef. UNKNOWN and NOT_PERFORMED are honest answers; the hub never takes a missing value for a passed one.
 */
export type CaptureFacts = Omit<AttendanceEvent, MadeByJournal>;

/** A JPEG or PNG of at most 200 KB; the device has watermarked it where the city asks for it. */
export interface CapturePhoto {
  bytes: Uint8Array;
  watermarked: boolean;
}

/** Limits of the contract. What is beyond them would be refused only when it is sent, and for good. */
export const MAX_RAW_BYTES = 4 * 1024;
export const MAX_PHOTO_BYTES = 200 * 1024;
