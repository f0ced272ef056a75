import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { ColumnTypes } from '../store/bulk-insert.ts';
import type { Call, CallAttempt, CallMember, Lane, LaneBlock, LaneId, LaneItem } from './model.ts';
import type { CallState, ItemState } from './states.ts';

/** Rows as they lie in the database, and the way there and back. Times are milliseconds inside, moments outside. */
export interface LaneRow {
  key: string;
  kind: RecordKind;
  partner_id: string;
  slot: number;
  reach_month: string;
  reach_no: number;
  sent_month: string;
  sent_no: number;
  failures: number;
  failing_since: Date | null;
  not_before: Date | null;
  blocked: LaneBlock | null;
  blocked_detail: string | null;
  wake_at: Date | null;
  touched: number;
}

export const LANE_TYPES: ColumnTypes<LaneRow> = {
  key: 'text',
  kind: 'text',
  partner_id: 'text',
  slot: 'smallint',
  reach_month: 'date',
  reach_no: 'bigint',
  sent_month: 'date',
  sent_no: 'bigint',
  failures: 'integer',
  failing_since: 'timestamptz',
  not_before: 'timestamptz',
  blocked: 'text',
  blocked_detail: 'text',
  wake_at: 'timestamptz',
  touched: 'bigint',
};

export function fromLaneRow(row: LaneRow): Lane {
  return {
    partnerId: row.partner_id,
    kind: row.kind,
    key: row.key,
    slot: row.slot,
    reach: { month: row.reach_month, no: row.reach_no },
    sent: { month: row.sent_month, no: row.sent_no },
    failures: row.failures,
    failingSince: toMs(row.failing_since),
    notBefore: toMs(row.not_before),
    blocked: row.blocked,
    blockedDetail: row.blocked_detail,
    wakeAt: toMs(row.wake_at),
    touched: row.touched,
  };
}

export function toLaneRow(lane: Lane): LaneRow {
  return {
    key: lane.key,
    kind: lane.kind,
    partner_id: lane.partnerId,
    slot: lane.slot,
    reach_month: lane.reach.month,
    reach_no: lane.reach.no,
    sent_month: lane.sent.month,
    sent_no: lane.sent.no,
    failures: lane.failures,
    failing_since: toMoment(lane.failingSince),
    not_before: toMoment(lane.notBefore),
    blocked: lane.blocked,
    blocked_detail: lane.blockedDetail,
    wake_at: toMoment(lane.wakeAt),
    touched: lane.touched,
  };
}

export interface ItemRow {
  key: string;
  kind: RecordKind;
  partner_id: string;
  no: number;
  month: string;
  slot: number;
  record_id: string;
  version: number;
  order_key: string;
  state: ItemState;
  call_id: string | null;
  call_limit: number | null;
  waits_kind: RecordKind | 'photo' | null;
  waits_key: string | null;
  waits_record: string | null;
  next_at: Date | null;
  code: string | null;
  message: string | null;
  since: Date;
  replay_id: string | null;
}

/** As it is read: with what only people write. */
export interface StoredItemRow extends ItemRow {
  skipped_at: Date | null;
}

export const ITEM_TYPES: ColumnTypes<ItemRow> = {
  key: 'text',
  kind: 'text',
  partner_id: 'text',
  no: 'bigint',
  month: 'date',
  slot: 'smallint',
  record_id: 'text',
  version: 'integer',
  order_key: 'text',
  state: 'text',
  call_id: 'text',
  call_limit: 'integer',
  waits_kind: 'text',
  waits_key: 'text',
  waits_record: 'text',
  next_at: 'timestamptz',
  code: 'text',
  message: 'text',
  since: 'timestamptz',
  replay_id: 'text',
};

export function fromItemRow(row: StoredItemRow): LaneItem {
  const waitsFor =
    row.waits_kind === null
      ? null
      : { kind: row.waits_kind, key: row.waits_key ?? '', recordId: row.waits_record };
  return {
    month: row.month,
    no: row.no,
    recordId: row.record_id,
    version: row.version,
    orderKey: row.order_key,
    state: row.state,
    callId: row.call_id,
    callLimit: row.call_limit,
    waitsFor,
    nextAt: toMs(row.next_at),
    code: row.code,
    message: row.message,
    since: row.since.getTime(),
    skipped: row.skipped_at !== null,
    replayId: row.replay_id,
  };
}

export function toItemRow(
  { partnerId, kind, key, slot }: LaneId & { slot: number },
  item: LaneItem,
): ItemRow {
  return {
    key,
    kind,
    partner_id: partnerId,
    no: item.no,
    month: item.month,
    slot,
    record_id: item.recordId,
    version: item.version,
    order_key: item.orderKey,
    state: item.state,
    call_id: item.callId,
    call_limit: item.callLimit,
    waits_kind: item.waitsFor?.kind ?? null,
    waits_key: item.waitsFor?.key ?? null,
    waits_record: item.waitsFor?.recordId ?? null,
    next_at: toMoment(item.nextAt),
    code: item.code,
    message: item.message,
    since: new Date(item.since),
    replay_id: item.replayId,
  };
}

interface CallColumns {
  key: string;
  call_id: string;
  kind: RecordKind;
  partner_id: string;
  slot: number;
  credential_key: string | null;
  operation: 'add' | 'update';
  state: CallState;
  method: string | null;
  digest: string | null;
  attempts: number;
  asks: number;
  doubtful: boolean;
  serial: string | null;
  refusal_code: string | null;
  refusal_message: string | null;
  parent_id: string | null;
  confirmed: number;
  decision: 'PRESENT' | 'ABSENT' | null;
  next_at: Date | null;
  created_at: Date;
  sent_at: Date | null;
  queued_at: Date | null;
  closed_at: Date | null;
}

export interface CallRow extends CallColumns {
  members: readonly CallMember[];
}

export interface NewCallRow extends CallColumns {
  members: string;
  member_count: number;
  first_no: number;
  last_no: number;
}

export const CALL_TYPES: ColumnTypes<NewCallRow> = {
  key: 'text',
  call_id: 'text',
  kind: 'text',
  partner_id: 'text',
  slot: 'smallint',
  credential_key: 'text',
  operation: 'text',
  state: 'text',
  members: 'jsonb',
  member_count: 'integer',
  first_no: 'bigint',
  last_no: 'bigint',
  method: 'text',
  digest: 'text',
  attempts: 'integer',
  asks: 'integer',
  doubtful: 'boolean',
  serial: 'text',
  refusal_code: 'text',
  refusal_message: 'text',
  parent_id: 'text',
  confirmed: 'integer',
  decision: 'text',
  next_at: 'timestamptz',
  created_at: 'timestamptz',
  sent_at: 'timestamptz',
  queued_at: 'timestamptz',
  closed_at: 'timestamptz',
};

/** Columns that change after a call was made. What a person decided is never overwritten. */
export const CALL_UPDATES = [
  'credential_key',
  'state',
  'members',
  'member_count',
  'first_no',
  'last_no',
  'method',
  'digest',
  'attempts',
  'asks',
  'doubtful',
  'serial',
  'refusal_code',
  'refusal_message',
  'next_at',
  'sent_at',
  'queued_at',
  'closed_at',
  'confirmed',
] as const satisfies readonly (keyof NewCallRow)[];

export function fromCallRow(row: CallRow): Call {
  return {
    partnerId: row.partner_id,
    kind: row.kind,
    key: row.key,
    slot: row.slot,
    id: row.call_id,
    credentialKey: row.credential_key,
    operation: row.operation,
    state: row.state,
    members: row.members,
    method: row.method,
    digest: row.digest,
    attempts: row.attempts,
    asks: row.asks,
    doubtful: row.doubtful,
    serial: row.serial,
    refusal:
      row.refusal_code === null ? null : { code: row.refusal_code, message: row.refusal_message ?? '' },
    parentId: row.parent_id,
    confirmed: row.confirmed,
    decision: row.decision,
    nextAt: toMs(row.next_at),
    createdAt: row.created_at.getTime(),
    sentAt: toMs(row.sent_at),
    queuedAt: toMs(row.queued_at),
    closedAt: toMs(row.closed_at),
  };
}

export function toCallRow(call: Call): NewCallRow {
  const numbers = call.members.map(({ no }) => no);
  return {
    key: call.key,
    call_id: call.id,
    kind: call.kind,
    partner_id: call.partnerId,
    slot: call.slot,
    credential_key: call.credentialKey,
    operation: call.operation,
    state: call.state,
    members: JSON.stringify(call.members),
    member_count: numbers.length,
    first_no: Math.min(...numbers),
    last_no: Math.max(...numbers),
    method: call.method,
    digest: call.digest,
    attempts: call.attempts,
    asks: call.asks,
    doubtful: call.doubtful,
    serial: call.serial,
    refusal_code: call.refusal?.code ?? null,
    refusal_message: call.refusal?.message ?? null,
    parent_id: call.parentId,
    confirmed: call.confirmed,
    decision: call.decision,
    next_at: toMoment(call.nextAt),
    created_at: new Date(call.createdAt),
    sent_at: toMoment(call.sentAt),
    queued_at: toMoment(call.queuedAt),
    closed_at: toMoment(call.closedAt),
  };
}

export interface AttemptRow {
  key: string;
  call_id: string;
  action: CallAttempt['action'];
  started_at: Date;
  ended_at: Date;
  outcome: string;
  code: string | null;
  message: string | null;
  epoch: number;
}

export const ATTEMPT_TYPES: ColumnTypes<AttemptRow> = {
  key: 'text',
  call_id: 'text',
  action: 'text',
  started_at: 'timestamptz',
  ended_at: 'timestamptz',
  outcome: 'text',
  code: 'text',
  message: 'text',
  epoch: 'bigint',
};

export function toMs(moment: Date | null): number | null {
  return moment === null ? null : moment.getTime();
}

export function toMoment(ms: number | null): Date | null {
  return ms === null ? null : new Date(ms);
}
