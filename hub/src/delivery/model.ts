import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { CallState, ItemState } from './states.ts';

/** A place in a stream. Number and month are taken together and never go back, so either comparison agrees. */
export interface Position {
  /** First day of the month of storing, `2024-01-01`: the partition of the record. */
  month: string;
  no: number;
}

export const BEGINNING: Position = { month: '0001-01-01', no: 0 };
/** For what waits until a person acts. */
export const FAR_FUTURE = Date.UTC(9999, 0, 1);

export function comparePositions(a: Position, b: Position): number {
  if (a.month !== b.month) return a.month < b.month ? -1 : 1;
  return a.no - b.no;
}

export interface StreamId {
  kind: RecordKind;
  /** Project for site records, company for company records. */
  key: string;
}

export interface LaneId extends StreamId {
  partnerId: string;
}

export function laneName(lane: LaneId): string {
  return `${lane.partnerId} ${lane.kind} ${lane.key}`;
}

/** Why a lane stands still although there is something to send. None of these creates rows. */
export type LaneBlock =
  | 'BACKING_OFF'
  | 'CREDENTIAL_MISSING'
  | 'CREDENTIAL_REFUSED'
  | 'TOO_MANY_OPEN'
  | 'PHOTO_PENDING'
  | 'MAX_AGE'
  | 'FAULT';

export interface Lane extends LaneId {
  slot: number;
  /** Everything up to here was let through, has a row, or is a member of an open call. */
  reach: Position;
  /** Sent up to. */
  sent: Position;
  /** Failures of transport in a row, and since when. */
  failures: number;
  failingSince: number | null;
  /** Nothing is sent on this lane earlier. */
  notBefore: number | null;
  blocked: LaneBlock | null;
  blockedDetail: string | null;
  /** When there is something to plan; null: nothing until the stream grows or a row or call falls due. */
  wakeAt: number | null;
  /** Requests of people so far; what was planned before the newest does not put the lane to rest. */
  touched: number;
}

/** What a HELD item waits for: a record that the partner has not accepted yet, or a photo. */
export interface WaitsFor {
  kind: RecordKind | 'photo';
  key: string;
  /** null where the hub does not know such a record yet. */
  recordId: string | null;
}

export interface LaneItem extends Position {
  recordId: string;
  version: number;
  orderKey: string;
  state: ItemState;
  callId: string | null;
  /** Most members of the call it may travel in: smaller after a refusal that named no row. */
  callLimit: number | null;
  waitsFor: WaitsFor | null;
  nextAt: number | null;
  code: string | null;
  message: string | null;
  since: number;
  /** A person let what is behind it go on. Only people set it: whatever an owner writes leaves it as it is. */
  skipped: boolean;
  /** The replay that sends it again; null for what goes for the first time or as a dead letter by itself. */
  replayId: string | null;
}

export interface CallMember extends Position {
  recordId: string;
  version: number;
  orderKey: string;
  /** Hash of the photo that travels inside the record, so that a repetition carries the same. */
  photo: string | null;
  /** It had a row when the call was made. */
  row: boolean;
  /** The replay that sends it again. */
  replayId?: string;
}

export interface Call extends LaneId {
  id: string;
  slot: number;
  credentialKey: string | null;
  operation: 'add' | 'update';
  state: CallState;
  members: readonly CallMember[];
  method: string | null;
  /** SHA-256 of the payload, once it was sent. */
  digest: string | null;
  /** How often it was sent, and how often its result was asked for. */
  attempts: number;
  asks: number;
  /** An earlier attempt may have arrived: from here on only an answer tells. */
  doubtful: boolean;
  serial: string | null;
  /** Refused as a whole where the partner's other rows are in doubt: what it said. */
  refusal: { code: string; message: string } | null;
  parentId: string | null;
  /** How many members it got confirmed, known when it is closed. */
  confirmed: number;
  decision: 'PRESENT' | 'ABSENT' | null;
  nextAt: number | null;
  createdAt: number;
  sentAt: number | null;
  queuedAt: number | null;
  closedAt: number | null;
}

export interface CallAttempt {
  callId: string;
  action: 'DELIVER' | 'POLL' | 'FIND' | 'DECISION';
  startedAt: number;
  endedAt: number;
  outcome: string;
  code: string | null;
  message: string | null;
}

/** What a partner has of a record that others depend on. */
export interface PartnerRecord {
  state: ItemState | null;
  version: number;
  acceptedVersion: number | null;
  partnerNumber: string | null;
}

export interface RecordRef extends StreamId {
  recordId: string;
}

export function refName(ref: RecordRef): string {
  return `${ref.kind} ${ref.key} ${ref.recordId}`;
}

/** The state of one item at one partner, told to the domain that owns the record. */
export interface ItemOutcome extends LaneId, Position {
  recordId: string;
  version: number;
  state: ItemState;
  partnerNumber: string | null;
  code: string | null;
  message: string | null;
}

/** What becomes of an item that a replay looks at: it goes again, or is left out for the reason named. */
export const REPLAY_FINDINGS = [
  'SEND',
  /** The partner has it and would not recognise a repetition; only a person can force it. */
  'CONFIRMED',
  /** Waiting, held, sent or unknown already. */
  'UNDER_WAY',
  'NEWER_VERSION',
  'NOT_REPORTED',
  /** Of another state, code or record than was asked for. */
  'NOT_ASKED_FOR',
] as const;
export type ReplayFinding = (typeof REPLAY_FINDINGS)[number];
export type ReplayCounts = Readonly<Partial<Record<ReplayFinding, number>>>;

/** States that a replay can be asked for. What is open goes by itself. */
export const REPLAYABLE_STATES = [
  'CONFIRMED',
  'REJECTED',
  'NOT_EXPRESSIBLE',
] as const satisfies readonly ItemState[];
export type ReplayableState = (typeof REPLAYABLE_STATES)[number];

export interface ReplayFilter {
  states: readonly ReplayableState[];
  code: string | null;
  recordId: string | null;
  /** Confirmed items go again whatever the manifest says. */
  force: boolean;
}

/** How far a replay is on one lane. */
export interface LaneReplay extends ReplayFilter {
  replayId: string;
  /** Looked at up to here. */
  reached: Position;
  /** Last number of its range. */
  untilNo: number;
  counts: ReplayCounts;
}

/** What a round did for a replay. Nothing of its change is written once the replay is cancelled. */
export interface ReplayProgress {
  replayId: string;
  reached: Position;
  counts: ReplayCounts;
  /** When to go on; null: the range is done. */
  wakeAt: number | null;
}

/** Nothing leaves on what is held. */
export interface Hold {
  partnerId: string;
  /** null: every kind. */
  kind: RecordKind | null;
  /** null: every stream of the kind. */
  key: string | null;
}

/** What one round does to one lane; applied as a whole or, when the shard changed hands, not at all. */
export interface LaneChange {
  lane: Lane;
  epoch: number;
  /** Rows to write; CONFIRMED takes the row away. */
  items: readonly LaneItem[];
  calls: readonly Call[];
  attempts: readonly CallAttempt[];
  records: readonly PartnerRecordChange[];
  outcomes: readonly ItemOutcome[];
  credential: CredentialChange | null;
  replay: ReplayProgress | null;
}

export interface PartnerRecordChange {
  kind: RecordKind;
  key: string;
  recordId: string;
  version: number;
  state: ItemState;
  partnerNumber: string | null;
  code: string | null;
  message: string | null;
}

export interface CredentialChange {
  scopeKey: string;
  /** What was used is what was known then: an answer to it says nothing of a credential set since. */
  partnerRevision: number;
  refused: { code: string; message: string; retryAt: number } | null;
}

/** Newer versions of records that a change takes on: their dead letters are over. */
export function newerVersions({
  items,
  calls,
}: Pick<LaneChange, 'items' | 'calls'>): { recordId: string; version: number }[] {
  const newest = new Map<string, number>();
  for (const { recordId, version } of [...items, ...calls.flatMap(({ members }) => members)])
    if (version > 1) newest.set(recordId, Math.max(version, newest.get(recordId) ?? 0));
  return [...newest].map(([recordId, version]) => ({ recordId, version }));
}
