import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { RecordBody } from '@realname-hub/adapters/records.ts';
import type { Trx } from '../store/database.ts';
import type { ItemOutcome, Position, RecordRef } from './model.ts';

/** One record in its place in its stream, as its domain hands it to delivery. */
export interface StreamItem extends Position {
  recordId: string;
  version: number;
  /** Items of one order key keep their order at every partner: the worker, else the record. */
  orderKey: string;
  /** False: passes every lane silently (not to be reported). */
  report: boolean;
  /** Records this one refers to, those the hub knows; a manifest says which must be accepted first. */
  references: Readonly<Partial<Record<RecordKind, Omit<RecordRef, 'kind'>>>>;
  /** Decrypted; null only when `report` is false. */
  body: RecordBody | null;
  /** The photo named by the record. It is waited for until `graceUntil`. */
  photo?: { sha256: string; arrivedAt: number | null; graceUntil: number };
}

export interface WindowRequest {
  key: string;
  after: Position;
  limit: number;
}

export interface NumbersRequest {
  key: string;
  positions: readonly Position[];
}

/**
 * What a domain registers for a kind of record. Reads take many streams at a time and answer in the order of the
 * requests. Items come in the order of their numbers, none left out: a gap is taken for a fault and stops the lane.
 */
export interface RecordReader {
  readonly kind: RecordKind;
  /** Others may depend on it: what each partner accepted, and under which number, is kept. */
  readonly tracked: boolean;
  read(requests: readonly WindowRequest[]): Promise<readonly (readonly StreamItem[])[]>;
  /** The items at these positions, in their order; a position that holds nothing is left out. */
  readPositions(requests: readonly NumbersRequest[]): Promise<readonly (readonly StreamItem[])[]>;
  /**
   * Whose credentials may carry records of this stream, best first. Without it: the stream's key. (A company's
   * record travels under the credential of any project that it takes part in.)
   */
  credentialScopes?(scope: 'PROJECT' | 'COMPANY', keys: readonly string[]): Promise<readonly string[][]>;
  /** Told inside the transaction that settles; must touch the domain's own tables only. */
  onOutcomes?(trx: Trx, outcomes: readonly ItemOutcome[]): Promise<void>;
}

export interface PhotoSource {
  /** null while the photo has not arrived. */
  read(sha256: string): Promise<{ bytes: Uint8Array; contentType: string } | null>;
}

/** The readers of all kinds; a kind without one is not delivered. */
export type Readers = ReadonlyMap<RecordKind, RecordReader>;

export function readersOf(readers: readonly RecordReader[]): Readers {
  return new Map(readers.map((reader) => [reader.kind, reader]));
}
