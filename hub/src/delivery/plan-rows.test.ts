import { describe, expect, it } from 'vitest';
import type { KindManifest } from '@realname-hub/adapters/port.ts';
import { isHeld } from './holds.ts';
import type { Call, LaneItem, PartnerRecord } from './model.ts';
import { MAX_OPEN, planLane, readyRows, type PlanInput } from './plan.ts';
import type { StreamItem } from './reader.ts';
import { isReplayable } from './replay-plan.ts';
import { replayLater, replayStep, replayTask } from './replay-round.ts';
import {
  CALL_STATES,
  ITEM_STATES,
  isSkippable,
  mayMoveCall,
  mayMoveItem,
  memberState,
  moveCall,
  moveItem,
  OPEN_CALL_STATES,
} from './states.ts';
import type { ClaimedReplay, LaneWork } from './storage.ts';
import { callOf, itemOf, laneOf, memberOf, rowOf, TEST_NOW as NOW } from './test-calls.ts';

/** What becomes of the rows of a lane when it is planned; `plan.test.ts` has the rules for items. */
const KIND: KindManifest = {
  dependsOn: [],
  maxMembers: 20,
  groupBy: [],
  order: 'sent',
  errors: 'rows',
  settle: 'query',
  quietMs: 60_000,
  photo: 'optional',
  updatable: true,
};
const AT = (no: number) => ({ month: '2024-01-01', no });

interface Given {
  rows?: LaneItem[];
  calls?: Call[];
  released?: StreamItem[];
  window?: StreamItem[];
  last?: number;
  kind?: Partial<KindManifest>;
  tracked?: boolean;
  replay?: ClaimedReplay | null;
  reach?: number;
  records?: Record<string, PartnerRecord>;
}

const workOf = ({ rows = [], calls = [], window = [], last, replay = null, reach = 0 }: Given): LaneWork => ({
  lane: laneOf({ reach: AT(reach) }),
  epoch: 1,
  last: AT(last ?? window.at(-1)?.no ?? 0),
  items: rows,
  calls,
  replay,
});
function plan(given: Given) {
  const input: PlanInput = {
    work: workOf(given),
    stream: { kind: 'attendance', key: 'P1' },
    kind: { ...KIND, ...given.kind },
    tracked: given.tracked ?? false,
    subscribed: new Set(),
    records: new Map(Object.entries(given.records ?? {})),
    now: NOW,
    credentialKey: 'P1',
    released: given.released ?? [],
    window: given.window ?? [],
    newId: () => 'planned',
  };
  const { lane, items, calls } = planLane(input);
  return { lane, items, calls, sent: calls.map(({ members }) => members.map(({ no }) => no)) };
}

describe('rows that are read again', () => {
  it('are those that are free and due, and wait for nothing that an answer would release', () => {
    const ready = (part: Partial<LaneItem>) =>
      readyRows(workOf({ rows: [rowOf(1, part)] }), NOW).length === 1;
    expect(ready({})).toBe(true);
    expect([ready({ nextAt: NOW }), ready({ nextAt: NOW + 1 }), ready({ callId: 'c' })]).toEqual([
      true,
      false,
      false,
    ]);
    const held = { state: 'HELD' } as const;
    expect([ready(held), ready({ ...held, nextAt: NOW }), ready({ ...held, nextAt: NOW + 1 })]).toEqual([
      false,
      true,
      false,
    ]);
    expect([ready({ state: 'UNKNOWN' }), ready({ state: 'SENT', nextAt: NOW })]).toEqual([false, false]);
  });

  it('are not held back by what the partner has, nor by what a person skipped', () => {
    const behind = (part: Partial<LaneItem>) =>
      readyRows(
        workOf({ rows: [rowOf(1, { orderKey: 'W', ...part }), rowOf(2, { orderKey: 'W' })] }),
        NOW,
      ).map(({ no }) => no);
    expect(behind({ state: 'SENT' })).toEqual([2]);
    expect(behind({ state: 'HELD' })).toEqual([]);
    expect(behind({ state: 'HELD', skipped: true })).toEqual([2]);
  });
});

describe('rows that are planned', () => {
  it('go before what is new, are tied to their call, and keep what a replay wants of them', () => {
    const { items, calls } = plan({
      rows: [rowOf(1, { nextAt: NOW, replayId: 'r', code: 'X', message: 'x' })],
      released: [itemOf(1)],
      window: [itemOf(2)],
    });
    expect(calls[0]?.members).toEqual([memberOf(1, { row: true, replayId: 'r' }), memberOf(2)]);
    expect(items).toEqual([rowOf(1, { callId: 'planned', replayId: 'r' })]);
  });

  it('stay as they are behind an earlier one of their key, and are due no more until something is settled', () => {
    const rows = [rowOf(1, { state: 'UNKNOWN', orderKey: 'W' }), rowOf(2, { orderKey: 'W', nextAt: NOW })];
    const { items, sent } = plan({ rows, released: [itemOf(2, { orderKey: 'W' })] });
    expect([items, sent]).toEqual([[rowOf(2, { orderKey: 'W' })], []]);
    // Nothing to write where nothing changes.
    const quiet = [rows[0] as LaneItem, rowOf(2, { orderKey: 'W' })];
    expect(plan({ rows: quiet, released: [itemOf(2, { orderKey: 'W' })] }).items).toEqual([]);
    const freed = plan({
      rows: [
        rowOf(1, { state: 'UNKNOWN', orderKey: 'W' }),
        rowOf(2, { state: 'HELD', orderKey: 'W', nextAt: NOW }),
      ],
      released: [itemOf(2, { orderKey: 'W' })],
    });
    expect(freed.items).toEqual([rowOf(2, { orderKey: 'W', since: NOW })]);
  });

  it('hold back the later ones of their key when they stay, unless they were skipped', () => {
    const photo = { sha256: 'aa', arrivedAt: null, graceUntil: NOW + 5_000 };
    const behind = (skipped: boolean) =>
      plan({
        rows: [rowOf(1, { orderKey: 'W', skipped, nextAt: NOW })],
        released: [itemOf(1, { orderKey: 'W', photo })],
        window: [itemOf(2, { orderKey: 'W' })],
      });
    expect([behind(false).sent, behind(true).sent]).toEqual([[], [[2]]]);
    expect(behind(false).items[0]?.nextAt).toBe(NOW + 1_000);
    const grace = { ...photo, graceUntil: NOW };
    const held = (skipped: boolean) =>
      plan({
        rows: [rowOf(1, { orderKey: 'W', skipped })],
        released: [itemOf(1, { orderKey: 'W', photo: grace })],
        window: [itemOf(2, { orderKey: 'W' })],
        kind: { photo: 'required' },
      });
    expect([held(false).sent, held(true).sent]).toEqual([[], [[2]]]);
    expect(held(false).items[0]).toMatchObject({
      state: 'HELD',
      nextAt: NOW + 60_000,
      since: NOW,
      waitsFor: { kind: 'photo', recordId: 'aa' },
    });
  });

  it('fall due later when nothing could be planned for them: a held one in a minute, a waiting one with its lane', () => {
    const rows = [
      rowOf(1, { state: 'HELD', nextAt: NOW }),
      rowOf(2, { state: 'UNKNOWN', nextAt: NOW - 5 }),
      rowOf(3, { state: 'HELD', nextAt: NOW + 1 }),
      rowOf(4, { state: 'HELD' }),
    ];
    expect(plan({ rows }).items).toEqual([
      rowOf(1, { state: 'HELD', nextAt: NOW + 60_000 }),
      rowOf(2, { state: 'UNKNOWN' }),
    ]);
  });

  it('are closed with the words for it when they are no longer to be reported', () => {
    const row = rowOf(1, { state: 'HELD', nextAt: NOW });
    const { items, sent } = plan({ rows: [row], released: [itemOf(1, { report: false, body: null })] });
    expect(items).toEqual([
      rowOf(1, {
        state: 'SUPERSEDED',
        since: NOW,
        code: 'NOT_REPORTED',
        message: 'no longer to be reported',
      }),
    ]);
    expect(sent).toEqual([]);
  });

  it('give way to a newer version of their record, and know the one that is under way', () => {
    const older = rowOf(1, { recordId: 'T', version: 1 });
    const newer = itemOf(2, { recordId: 'T', version: 2, orderKey: 'T' });
    const { items, sent } = plan({ rows: [older], window: [newer], tracked: true });
    expect(items.map(({ no, state, code }) => [no, state, code])).toEqual([
      [1, 'SUPERSEDED', 'NEWER_VERSION'],
    ]);
    expect(sent).toEqual([[2]]);
    const onItsWay = callOf([memberOf(1, { recordId: 'T', orderKey: 'other' })], { state: 'PREPARED' });
    expect(plan({ calls: [onItsWay], window: [newer], tracked: true }).sent).toEqual([]);
    expect(plan({ calls: [{ ...onItsWay, state: 'QUEUED' }], window: [newer], tracked: true }).sent).toEqual([
      [2],
    ]);
  });

  it('end where the partner takes no updates, also when they were held until now', () => {
    const record = { state: 'CONFIRMED', version: 1, acceptedVersion: 1, partnerNumber: null } as const;
    const given = { tracked: true, records: { 'attendance P1 E1': record }, kind: { updatable: false } };
    const released = [itemOf(1, { version: 2 })];
    for (const state of ['HELD', 'WAITING'] as const) {
      const { items } = plan({ ...given, rows: [rowOf(1, { version: 2, state, nextAt: NOW })], released });
      expect(items.map((row) => [row.state, row.code, row.since])).toEqual([
        ['NOT_EXPRESSIBLE', 'NOT_UPDATABLE', NOW],
      ]);
    }
  });

  it('go again by a replay as they went first, unless the partner has a newer version', () => {
    const accepted = (acceptedVersion: number, replayId: string | null) => {
      const record = {
        state: 'CONFIRMED',
        version: acceptedVersion,
        acceptedVersion,
        partnerNumber: null,
      } as const;
      const rows = [rowOf(1, { version: 2, replayId, nextAt: NOW })];
      const { calls, items } = plan({
        tracked: true,
        records: { 'attendance P1 E1': record },
        rows,
        released: [itemOf(1, { version: 2 })],
      });
      return [calls[0]?.operation ?? null, items[0]?.code ?? null];
    };
    expect(accepted(2, 'r')).toEqual(['add', null]);
    expect(accepted(1, 'r')).toEqual(['update', null]);
    expect(accepted(3, 'r')).toEqual([null, 'NEWER_VERSION_ACCEPTED']);
    expect(accepted(2, null)).toEqual([null, 'NEWER_VERSION_ACCEPTED']);
  });

  it('count against the limit of the lane, with the members of calls that have none', () => {
    const rows = Array.from({ length: MAX_OPEN - 2 }, (_, at) => rowOf(at + 1, { state: 'UNKNOWN' }));
    const window = [itemOf(2_000), itemOf(2_001), itemOf(2_002)];
    expect(plan({ rows, window }).sent).toEqual([[2_000, 2_001]]);
    const calls = [callOf([1_500, 1])];
    const full = plan({ rows, calls, window });
    expect([full.sent, full.lane.blocked, full.lane.wakeAt]).toEqual([[[2_000]], 'TOO_MANY_OPEN', null]);
  });

  it('carry the photo that has arrived, where the platform takes one', () => {
    const photo = { sha256: 'aa', arrivedAt: NOW, graceUntil: NOW };
    const carried = (kind: Partial<KindManifest>, part: Partial<typeof photo> | { arrivedAt: null } = {}) =>
      plan({ window: [itemOf(1, { photo: { ...photo, ...part } })], kind }).calls[0]?.members[0]?.photo;
    expect([carried({}), carried({ photo: 'required' }), carried({ photo: 'none' })]).toEqual([
      'aa',
      'aa',
      null,
    ]);
    expect(carried({}, { arrivedAt: null })).toBeNull();
  });

  it('leave the lane awake when there is more in the stream', () => {
    expect(plan({ window: [itemOf(1)], last: 2 }).lane.wakeAt).toBe(NOW);
    expect(plan({ window: [itemOf(1)], last: 1 }).lane.wakeAt).toBeNull();
  });
});

describe('what a person holds', () => {
  const lane = { partnerId: 'A', kind: 'team', key: 'P1' } as const;
  it.each([
    [{ partnerId: 'A', kind: null, key: null }, true],
    [{ partnerId: 'A', kind: 'team' as const, key: null }, true],
    [{ partnerId: 'A', kind: 'team' as const, key: 'P1' }, true],
    [{ partnerId: 'B', kind: null, key: null }, false],
    [{ partnerId: 'A', kind: 'contract' as const, key: null }, false],
    [{ partnerId: 'A', kind: 'contract' as const, key: 'P1' }, false],
    [{ partnerId: 'A', kind: 'team' as const, key: 'P2' }, false],
    [{ partnerId: 'B', kind: 'team' as const, key: 'P1' }, false],
  ])('%j covers a lane of A: %s', (hold, covered) => {
    expect(isHeld([hold], lane)).toBe(covered);
    expect(isHeld([{ partnerId: 'C', kind: null, key: null }, hold], lane)).toBe(covered);
  });

  it('can be skipped while it holds others back, and sent again when it is through', () => {
    expect(ITEM_STATES.filter(isSkippable)).toEqual(['HELD', 'SENT', 'UNKNOWN']);
    expect(ITEM_STATES.filter(isReplayable)).toEqual(['CONFIRMED', 'REJECTED', 'NOT_EXPRESSIBLE']);
  });
});

describe('a state', () => {
  it('of an item is that of its call while the call is open', () => {
    expect(OPEN_CALL_STATES.map(memberState)).toEqual(['WAITING', 'WAITING', 'SENT', 'UNKNOWN']);
  });

  it('changes only as its table allows: anything else is a defect and stops at once', () => {
    for (const from of ITEM_STATES)
      for (const to of ITEM_STATES) {
        if (from === to || mayMoveItem(from, to)) expect(moveItem(from, to)).toBe(to);
        else expect(() => moveItem(from, to)).toThrow(`item cannot go from ${from} to ${to}`);
      }
    for (const from of CALL_STATES)
      for (const to of CALL_STATES) {
        if (mayMoveCall(from, to)) expect(moveCall(from, to)).toBe(to);
        else expect(() => moveCall(from, to)).toThrow(`call cannot go from ${from} to ${to}`);
      }
  });
});

describe('a replay on its lane', () => {
  const replay: ClaimedReplay = {
    replayId: 'r',
    reached: AT(0),
    untilNo: 900,
    counts: { SEND: 2 },
    states: ['REJECTED'],
    code: null,
    recordId: null,
    force: false,
    dead: [rowOf(4, { state: 'REJECTED', code: '-1', message: 'no' })],
  };
  const work = (given: Given) => workOf({ reach: 9, last: 9, replay, ...given });

  it('has its turn when nothing new waits, one call at a time', () => {
    expect(replayTask(work({}), KIND, NOW)).toEqual({ of: replay, limit: 20 });
    expect(replayTask(work({ replay: null }), KIND, NOW)).toBeNull();
    expect(replayTask(work({ last: 10 }), KIND, NOW)).toBeNull();
    expect(replayTask(work({ rows: [rowOf(1)] }), KIND, NOW)).toBeNull();
    const open = (count: number) =>
      Array.from({ length: count }, (_, at) => rowOf(at + 1, { state: 'UNKNOWN' }));
    expect(replayTask(work({ rows: open(990) }), KIND, NOW)?.limit).toBe(10);
    expect(replayTask(work({ rows: open(1_000) }), KIND, NOW)).toBeNull();
    expect(replayLater(replay, NOW)).toEqual({
      replayId: 'r',
      reached: AT(0),
      counts: { SEND: 2 },
      wakeAt: NOW + 1_000,
    });
  });

  it('plans its dead letters like what was just released, and counts on', () => {
    const input = {
      work: work({ rows: [rowOf(7, { state: 'UNKNOWN' })] }),
      kind: KIND,
      tracked: false,
      records: new Map(),
      now: NOW,
    };
    const { plan: part, progress } = replayStep({ of: replay, limit: 20 }, { ...input, items: [itemOf(4)] });
    expect(progress).toEqual({ replayId: 'r', reached: AT(4), counts: { SEND: 3 }, wakeAt: null });
    expect(part.work.items).toEqual([
      rowOf(7, { state: 'UNKNOWN' }),
      rowOf(4, { nextAt: NOW, since: NOW, replayId: 'r' }),
    ]);
    expect([part.released.map(({ no }) => no), part.window]).toEqual([[4], []]);
  });

  it('goes on as long as a full window may not have been all, and leaves out what is on its way', () => {
    const dead = Array.from({ length: 500 }, (_, at) => rowOf(at + 1, { state: 'REJECTED' }));
    const step = (of: ClaimedReplay, calls: Call[] = []) =>
      replayStep(
        { of, limit: 20 },
        {
          work: work({ calls }),
          kind: KIND,
          tracked: false,
          records: new Map(),
          now: NOW,
          items: [itemOf(4)],
        },
      ).progress;
    expect(step({ ...replay, dead }).wakeAt).toBe(NOW);
    expect(step({ ...replay, dead: dead.slice(1) }).wakeAt).toBeNull();
    expect(step(replay, [callOf([4])]).counts).toEqual({ SEND: 2, UNDER_WAY: 1 });
  });
});
