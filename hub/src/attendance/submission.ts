import type { Fact } from './fact.ts';

/** One request's worth of captures, after signature, scope and schema. */
export interface Submission {
  receiptId: string;
  /** Who signed. */
  actor: string;
  /** Exactly one of the two says where the receipt belongs. */
  deviceSn: string | null;
  projectId: string | null;
  receivedAt: number;
  items: readonly SubmittedItem[];
}

export type SubmittedItem =
  | { kind: 'fact'; fact: Fact; digest: Buffer }
  /** Against the contract. With a readable place in its journal it is remembered as refused, else only answered. */
  | {
      kind: 'invalid';
      recordId: string;
      place: JournalPlace | null;
      digest: Buffer;
      code: string;
      pointer: string;
    };

export interface JournalPlace {
  deviceSn: string;
  journalId: string;
  seq: number;
}

export interface ItemResult {
  recordId: string;
  status: 'ACCEPTED' | 'DUPLICATE' | 'PARKED' | 'REJECTED';
  code?: string;
  pointer?: string;
  flags?: string[];
}

export interface SubmissionResult {
  receiptId: string;
  results: ItemResult[];
  journals: { journalId: string; ackedSeq: number }[];
}
