import { describe, expect, it } from 'vitest';
import type { KindManifest } from '@realname-hub/adapters/port.ts';
import type { LaneItem, LaneReplay, ReplayFinding } from './model.ts';
import { judgeReplay, stepReplay, type ReplayContext } from './replay-plan.ts';
import type { StreamItem } from './reader.ts';

const MONTH = '2024-01-01';
const KIND: KindManifest = {
  dependsOn: [],
  maxMembers: 20,
  groupBy: [],
  order: 'sent',
  errors: 'rows',
  settle: 'query',
  quietMs: 60_000,
  photo: 'none',
  updatable: true,
};
const REPLAY: LaneReplay = {
  replayId: 'r',
  reached: { month: MONTH, no: 0 },
  untilNo: 9,
  counts: {},
  states: ['CONFIRMED', 'REJECTED', 'NOT_EXPRESSIBLE'],
  code: null,
  recordId: null,
  force: false,
};

describe('what a replay does with a record', () => {
  it.each<[string, ReplayFinding, Partial<ReplayContext>]>([
    ['confirmed, not recognised again', 'CONFIRMED', {}],
    ['confirmed, recognised by itself', 'SEND', { kind: { ...KIND, settle: 'natural' } }],
    // A key belongs to the call it was sent with: under another one the same record is new to the partner.
    ['confirmed, recognised by the call alone', 'CONFIRMED', { kind: { ...KIND, settle: 'key' } }],
    ['confirmed, and forced', 'SEND', { filter: { ...REPLAY, force: true } }],
    [
      'confirmed, where dead letters are asked for',
      'NOT_ASKED_FOR',
      { filter: { ...REPLAY, states: ['REJECTED'] } },
    ],
    ['in a call that has not been answered', 'UNDER_WAY', { leaving: new Set([1]) }],
    ['in doubt', 'UNDER_WAY', { rows: rowsWith('UNKNOWN') }],
    ['refused', 'SEND', { rows: rowsWith('REJECTED') }],
    [
      'refused with another code',
      'NOT_ASKED_FOR',
      { rows: rowsWith('REJECTED'), filter: { ...REPLAY, code: '-2' } },
    ],
    [
      'refused with the code asked for',
      'SEND',
      { rows: rowsWith('REJECTED'), filter: { ...REPLAY, code: '-1' } },
    ],
    ['of another name', 'NOT_ASKED_FOR', { filter: { ...REPLAY, recordId: 'other' } }],
    ['replaced', 'NEWER_VERSION', { rows: rowsWith('SUPERSEDED') }],
    [
      'older than what the partner has',
      'NEWER_VERSION',
      { tracked: true, filter: { ...REPLAY, force: true } },
    ],
  ])('%s: %s', (_name, finding, part) => {
    expect(judgeReplay(item(1), context(part))).toBe(finding);
  });

  it('leaves out what is told to nobody', () => {
    expect(judgeReplay({ ...item(1), report: false }, context({}))).toBe('NOT_REPORTED');
  });
});

describe('a step of a replay', () => {
  const step = (items: readonly StreamItem[], limit: number, last: boolean, filter = REPLAY) =>
    stepReplay(items, { ...context({ filter, kind: { ...KIND, settle: 'natural' } }), limit, now: 7, last });

  it('ends at what one call takes, and goes on from there', () => {
    const { rows, reached, counts, done } = step([item(1), item(2), item(3)], 2, true);
    expect(rows.map(({ no, state, replayId, nextAt }) => [no, state, replayId, nextAt])).toEqual([
      [1, 'WAITING', 'r', 7],
      [2, 'WAITING', 'r', 7],
    ]);
    expect([reached.no, counts, done]).toEqual([2, { SEND: 2 }, false]);
    const next = step([item(3)], 2, true, { ...REPLAY, reached, counts });
    expect([next.reached.no, next.counts, next.done]).toEqual([3, { SEND: 3 }, true]);
  });

  it('never goes beyond its range, and is not done while more may come', () => {
    const bounded = step([item(1), item(2), item(3)], 9, false, { ...REPLAY, untilNo: 2 });
    expect([bounded.rows.length, bounded.reached.no, bounded.done]).toEqual([2, 2, true]);
    expect(step([item(1), item(2)], 9, false).done).toBe(false);
    expect(step([], 9, true).done).toBe(true);
  });
});

function context(part: Partial<ReplayContext>): ReplayContext {
  return {
    stream: { kind: 'team', key: 'P1' },
    kind: KIND,
    tracked: false,
    filter: REPLAY,
    records: new Map([
      ['team P1 T1', { state: 'CONFIRMED', version: 2, acceptedVersion: 2, partnerNumber: null }],
    ]),
    rows: new Map(),
    leaving: new Set(),
    ...part,
  };
}

function item(no: number): StreamItem {
  const recordId = `T${no}`;
  return {
    month: MONTH,
    no,
    recordId,
    version: 1,
    orderKey: recordId,
    report: true,
    references: {},
    body: null,
  };
}

function rowsWith(state: LaneItem['state']): ReadonlyMap<number, LaneItem> {
  const { month, no, recordId, version, orderKey } = item(1);
  const row: LaneItem = {
    ...{ month, no, recordId, version, orderKey },
    state,
    callId: null,
    callLimit: null,
    waitsFor: null,
    nextAt: null,
    code: '-1',
    message: null,
    since: 0,
    skipped: false,
    replayId: null,
  };
  return new Map([[1, row]]);
}
