import type { Call, CallMember, Lane, LaneItem } from './model.ts';
import type { StreamItem } from './reader.ts';

/** For tests: a lane, a call under way on it and its records, to be changed where the test looks. */
export const TEST_NOW = Date.UTC(2024, 0, 15, 1);
const MONTH = '2024-01-01';

export function memberOf(no: number, part: Partial<CallMember> = {}): CallMember {
  const own = { recordId: `E${no}`, version: 1, orderKey: `W${no}`, photo: null, row: false };
  return { month: MONTH, no, ...own, ...part };
}

export function callOf(members: readonly (number | CallMember)[], part: Partial<Call> = {}): Call {
  return {
    partnerId: 'national',
    kind: 'attendance',
    key: 'P1',
    slot: 3,
    id: 'call-1',
    credentialKey: 'P1',
    operation: 'add',
    state: 'SENDING',
    members: members.map((member) => (typeof member === 'number' ? memberOf(member) : member)),
    method: 'Attendance.Add',
    digest: 'd',
    attempts: 1,
    asks: 0,
    doubtful: false,
    serial: null,
    refusal: null,
    parentId: null,
    confirmed: 0,
    decision: null,
    nextAt: TEST_NOW,
    createdAt: TEST_NOW,
    sentAt: TEST_NOW,
    queuedAt: null,
    closedAt: null,
    ...part,
  };
}

export function laneOf(part: Partial<Lane> = {}): Lane {
  return {
    partnerId: 'national',
    kind: 'attendance',
    key: 'P1',
    slot: 3,
    reach: { month: MONTH, no: 9 },
    sent: { month: MONTH, no: 0 },
    failures: 0,
    failingSince: null,
    notBefore: null,
    blocked: null,
    blockedDetail: null,
    wakeAt: null,
    touched: 0,
    ...part,
  };
}

export function itemOf(no: number, part: Partial<StreamItem> = {}): StreamItem {
  const own = { recordId: `E${no}`, version: 1, orderKey: `W${no}`, report: true, references: {} };
  return { month: MONTH, no, ...own, body: { title: `record ${no}` } as never, ...part };
}

export function rowOf(no: number, part: Partial<LaneItem> = {}): LaneItem {
  const { month, recordId, version, orderKey } = memberOf(no);
  return {
    ...{ month, no, recordId, version, orderKey },
    state: 'WAITING',
    callId: null,
    callLimit: null,
    waitsFor: null,
    nextAt: null,
    code: null,
    message: null,
    since: TEST_NOW - 9,
    skipped: false,
    replayId: null,
    ...part,
  };
}
