import { describe, expect, it } from 'vitest';
import {
  claimedReplay,
  dueAt,
  isClaimed,
  released,
  type StoredLane,
  type StoredReplay,
} from './memory-lane.ts';
import type { Call, LaneItem } from './model.ts';
import { callOf, laneOf, rowOf, TEST_NOW as NOW } from './test-calls.ts';

const replayOf = (part: Partial<StoredReplay> = {}): StoredReplay => ({
  replayId: 'r',
  reached: { month: '2024-01-01', no: 3 },
  untilNo: 900,
  counts: {},
  states: ['REJECTED'],
  code: null,
  recordId: null,
  force: false,
  wakeAt: NOW,
  ...part,
});
const stored = (part: {
  lane?: Parameters<typeof laneOf>[0];
  items?: LaneItem[];
  calls?: Call[];
  replays?: StoredReplay[];
}): StoredLane => ({
  lane: laneOf(part.lane),
  items: new Map((part.items ?? []).map((row) => [row.no, row])),
  calls: new Map((part.calls ?? []).map((call) => [call.id, call])),
  replays: part.replays ?? [],
});
const due = (part: Parameters<typeof stored>[0]) => dueAt(stored(part), NOW);

describe('when a lane has something to do', () => {
  it('is when it is to be planned or a row falls due, and it may send', () => {
    const [wakes, falls] = [{ lane: { wakeAt: NOW } }, { items: [rowOf(1, { nextAt: NOW })] }];
    for (const part of [wakes, falls]) {
      expect(due(part)).toEqual({ at: NOW, replayOnly: false });
      const off = (notBefore: number) =>
        due({ ...part, lane: { ...('lane' in part ? part.lane : {}), notBefore } });
      expect([off(NOW), off(NOW + 1)]).toEqual([{ at: NOW, replayOnly: false }, null]);
    }
    expect(due({ lane: { wakeAt: NOW + 1 }, items: [rowOf(1, { nextAt: NOW + 1 }), rowOf(2)] })).toBeNull();
    expect(due({ items: [rowOf(1, { state: 'REJECTED', nextAt: NOW })] })).toBeNull();
    expect(due({ lane: { wakeAt: NOW - 3 }, items: [rowOf(1, { nextAt: NOW - 7 })] })?.at).toBe(NOW - 7);
    expect(due({})).toBeNull();
  });

  it('is when a call falls due; what only asks or is decided does not wait for the backoff', () => {
    const call = (part: Partial<Call>, notBefore: number | null = null) =>
      due({ lane: { notBefore }, calls: [callOf([1], part)] })?.at ?? null;
    expect(call({ state: 'PREPARED', nextAt: NOW })).toBe(NOW);
    expect(call({ state: 'PREPARED', nextAt: NOW + 1 })).toBeNull();
    expect(call({ state: 'PREPARED', nextAt: null })).toBeNull();
    expect(call({ state: 'ANSWERED', nextAt: NOW, closedAt: NOW })).toBeNull();
    expect(call({ state: 'UNKNOWN', nextAt: null, decision: 'PRESENT' })).toBe(NOW);
    expect(call({ state: 'QUEUED', nextAt: null, decision: 'PRESENT' })).toBeNull();
    const later = NOW + 5;
    expect(call({ state: 'PREPARED' }, later)).toBeNull();
    expect(call({ state: 'UNKNOWN' }, later)).toBeNull();
    expect(call({ state: 'SENDING' }, later)).toBe(NOW);
    expect(call({ state: 'QUEUED' }, later)).toBe(NOW);
    expect(call({ state: 'UNKNOWN', serial: 's' }, later)).toBe(NOW);
    expect(call({ state: 'UNKNOWN', decision: 'ABSENT' }, later)).toBe(NOW);
    expect(call({ state: 'PREPARED', serial: 's' }, later)).toBeNull();
  });

  it('is for its replay alone when nothing else is due', () => {
    expect(due({ replays: [replayOf()] })).toEqual({ at: NOW, replayOnly: true });
    expect(due({ lane: { wakeAt: NOW }, replays: [replayOf({ wakeAt: NOW - 5 })] })).toEqual({
      at: NOW - 5,
      replayOnly: false,
    });
    expect(due({ replays: [replayOf({ wakeAt: NOW + 1 }), replayOf({ wakeAt: null })] })).toBeNull();
    expect(due({ lane: { notBefore: NOW + 1 }, replays: [replayOf()] })).toBeNull();
  });
});

describe('what a claim shows', () => {
  it('is every call that may have left, and of the others those that are due or decided', () => {
    const claimed = (part: Partial<Call>) => isClaimed(callOf([1], { nextAt: null, ...part }), NOW);
    expect([claimed({ state: 'PREPARED' }), claimed({ state: 'SENDING' })]).toEqual([true, true]);
    for (const state of ['QUEUED', 'UNKNOWN'] as const)
      expect([
        claimed({ state }),
        claimed({ state, nextAt: NOW }),
        claimed({ state, nextAt: NOW + 1 }),
      ]).toEqual([false, true, false]);
    expect(claimed({ state: 'UNKNOWN', decision: 'ABSENT' })).toBe(true);
    expect(claimed({ state: 'SENDING', closedAt: NOW })).toBe(false);
    expect(claimed({ state: 'UNKNOWN', decision: 'ABSENT', closedAt: NOW })).toBe(false);
  });

  it('is the oldest replay that is not done, with the dead letters of its range', () => {
    const dead = (no: number) => rowOf(no, { state: 'REJECTED' });
    const items = [dead(901), dead(900), dead(505), dead(503), dead(504), rowOf(8), dead(3), dead(4)];
    const numbers = (replays: StoredReplay[]) =>
      claimedReplay(stored({ items, replays }))?.dead.map(({ no }) => no);
    expect(numbers([replayOf({ wakeAt: null })])).toBeUndefined();
    expect(
      claimedReplay(stored({ replays: [replayOf({ wakeAt: null }), replayOf({ replayId: 'second' })] }))
        ?.replayId,
    ).toBe('second');
    expect(numbers([replayOf()])).toEqual([4, 503, 504, 505, 900]);
    // Where every record is read, those of the records that are read: five hundred at a time.
    expect(numbers([replayOf({ states: ['CONFIRMED', 'REJECTED'] })])).toEqual([4, 503]);
    expect(numbers([replayOf({ states: ['CONFIRMED'], untilNo: 5 })])).toEqual([4]);
    const many = Array.from({ length: 600 }, (_, index) => dead(index + 4));
    expect(claimedReplay(stored({ items: many, replays: [replayOf()] }))?.dead.length).toBe(500);
  });

  it('is of a released row that it is free and due', () => {
    const waitsFor = { kind: 'team' as const, key: 'P1', recordId: 'T' };
    expect(released(rowOf(1, { state: 'HELD', waitsFor }), NOW)).toEqual(
      rowOf(1, { nextAt: NOW, since: NOW }),
    );
  });
});
