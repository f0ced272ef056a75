import type { Range, SequenceSet } from './sequence-set.ts';

/** What is known of one device; times in milliseconds since the epoch, by the hub's clock. */
export interface DeviceFacts {
  registeredAt: number;
  journals: readonly JournalFacts[];
  /** When the device last said that nothing of it waits to be sent; null: it says more, less, or nothing. */
  nothingQueuedAt: number | null;
  /** Passages that the device could not write down, between two of its heartbeats. */
  drops: readonly { fromAt: number; toAt: number; count: number }[];
}

export interface JournalFacts {
  journalId: string;
  stored: SequenceSet;
  /** When it last moved. */
  changedAt: number;
  /** How far the device itself said that it had got. */
  stated: { lastSeq: number; at: number } | null;
  /** By day: the first, the last, those asked for and the nearest before and after them. */
  days: readonly JournalDayFacts[];
}

export interface JournalDayFacts {
  day: string;
  seqs: readonly Range[];
  late: readonly Range[];
  firstAt: number;
  lastAt: number;
}

export type GapState = 'COMPLETE' | 'NOBODY_PASSED' | 'DATA_LOST' | 'LOSS_POSSIBLE' | 'NOT_KNOWN';

export type GapReasonCode =
  | 'NUMBERS_MISSING'
  | 'PASSAGES_DROPPED'
  | 'JOURNAL_ABANDONED'
  | 'NUMBERS_AWAITED'
  | 'TIME_UNKNOWN'
  | 'NOT_HEARD_SINCE'
  | 'BEFORE_FIRST_EVENT';

/** What keeps the days `fromDay` to `toDay` from being proven. */
export interface GapReason {
  code: GapReasonCode;
  fromDay: string;
  toDay: string;
  count?: number;
  journalId?: string;
  fromSeq?: number;
  toSeq?: number;
}

export interface GapDay {
  day: string;
  state: GapState;
  events: number;
  lateEvents: number;
  missingAtLeast: number;
  missingAtMost: number;
  reasons: GapReason[];
}
