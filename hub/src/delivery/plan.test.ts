import { describe, expect, it } from 'vitest';
import type { KindManifest } from '@realname-hub/adapters/port.ts';
import type { Call, LaneItem, PartnerRecord } from './model.ts';
import { MAX_OPEN, planLane, readyRows, type PlanInput } from './plan.ts';
import type { StreamItem } from './reader.ts';
import type { LaneWork } from './storage.ts';

const NOW = Date.UTC(2024, 0, 15, 1);
const MONTH = '2024-01-01';
const KIND: KindManifest = {
  dependsOn: [{ ref: 'projectWorker', need: 'required' }],
  maxMembers: 20,
  groupBy: ['team'],
  order: 'sent',
  errors: 'rows',
  settle: 'query',
  quietMs: 60_000,
  photo: 'optional',
  updatable: true,
};
const ACCEPTED: PartnerRecord = {
  state: 'CONFIRMED',
  version: 1,
  acceptedVersion: 1,
  partnerNumber: '1500150001',
};

describe('planning a lane', () => {
  it('groups by team, fills calls to the limit of the manifest and keeps the order of the stream', () => {
    const window = Array.from({ length: 90 }, (_, index) => ({
      ...item(index + 1, { team: index % 2 === 0 ? 'A' : 'B' }),
      orderKey: `own-${index}`,
    }));
    const { calls, lane } = plan({ window });
    expect(calls.map(numbers)).toEqual([
      [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39],
      [2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40],
      [41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63, 65, 67, 69, 71, 73, 75, 77, 79],
      [42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62, 64, 66, 68, 70, 72, 74, 76, 78, 80],
      [81, 83, 85, 87, 89],
      [82, 84, 86, 88, 90],
    ]);
    expect(lane.reach).toEqual({ month: MONTH, no: 90 });
  });

  it('puts items of one worker in one call in their order, never in two at the same time', () => {
    const window = [
      item(1, { worker: 'W1' }),
      item(2, { worker: 'W2' }),
      item(3, { worker: 'W1' }),
      item(4, { worker: 'W3' }),
    ];
    const { calls, lane } = plan({ window, kind: { maxMembers: 2 } });
    // W1's second event must not overtake the first in another call: the lane stops before it.
    expect(calls.map(numbers)).toEqual([[1, 2]]);
    expect(lane.reach.no).toBe(2);
    expect(plan({ window, kind: { maxMembers: 3 } }).calls.map(numbers)).toEqual([[1, 2, 3], [4]]);
  });

  it('lets later items pass one that a person skipped, in whatever state it stands', () => {
    for (const is of ['HELD', 'UNKNOWN', 'SENT'] as const) {
      const items = [row(1, { state: is, orderKey: 'W1' })];
      const window = [item(2, { worker: 'W1' })];
      const order = { order: 'confirmed' } as const;
      expect(plan({ items, window, kind: order }).calls).toEqual([]);
      const skipped = items.map((one) => ({ ...one, skipped: true }));
      expect(plan({ items: skipped, window, kind: order }).calls.map(numbers), is).toEqual([[2]]);
    }
  });

  it('never lets a newer version of a record pass its skipped one that may be there already', () => {
    const [v1, v2] = [item(1, { worker: 'W1' }), item(2, { worker: 'W1' })];
    const newer = { ...v2, recordId: v1.recordId, version: 2 };
    const kind = { order: 'sent' } as const;
    for (const is of ['UNKNOWN', 'SENT'] as const) {
      const items = [row(1, { recordId: v1.recordId, state: is, skipped: true })];
      const other = { ...item(3, { worker: 'W1' }), recordId: 'another' };
      const { calls } = plan({ items, window: [newer, other], kind, tracked: true });
      expect(calls.map(numbers), is).not.toContainEqual([2]);
    }
  });

  it('reads the rows behind a skipped one, and plans it by itself when it is free again', () => {
    const items = [
      row(1, { state: 'UNKNOWN', skipped: true }),
      row(2, { state: 'WAITING' }),
      row(3, { state: 'WAITING' }),
    ];
    expect(readyRows(work({ items }), NOW).map(({ no }) => no)).toEqual([2, 3]);
    const call = { ...callOf('SENDING', [1], 'W1') };
    const again = plan({ items, calls: [call], released: [item(2, { worker: 'W1' })] });
    expect(again.calls.map(numbers)).toEqual([[2]]);
  });

  it('waits for the answer to the one before where the manifest says so', () => {
    const window = [item(1, { worker: 'W1' }), item(2, { worker: 'W1' })];
    expect(plan({ window, kind: { order: 'confirmed' } }).calls.map(numbers)).toEqual([[1]]);
    const items = [row(1, { state: 'SENT', orderKey: 'W1' })];
    const next = [item(2, { worker: 'W1' })];
    expect(plan({ window: next, items, kind: { order: 'confirmed' } }).items.map(state)).toEqual([
      '2 WAITING',
    ]);
    expect(plan({ window: next, items }).calls.map(numbers)).toEqual([[2]]);
  });

  it.each(['UNKNOWN', 'HELD'] as const)(
    'lets an item wait behind an %s one of its worker, and nobody else',
    (open) => {
      const items = [row(1, { state: open, orderKey: 'W1', waitsFor: open === 'HELD' ? WAITS : null })];
      const planned = plan({ window: [item(2, { worker: 'W1' }), item(3, { worker: 'W2' })], items });
      expect(planned.items.map(state)).toEqual(['2 WAITING']);
      expect(planned.calls.map(numbers)).toEqual([[3]]);
      expect(planned.lane.reach.no).toBe(3);
    },
  );

  it('lets an item wait behind a call of its worker that was prepared or is being sent', () => {
    const calls = [callOf('SENDING', [1], 'W1')];
    expect(plan({ window: [item(2, { worker: 'W1' })], calls }).items.map(state)).toEqual(['2 WAITING']);
  });

  it('is blocked by no dead letter', () => {
    // Dead letters are not among the open rows that a claim returns.
    expect(plan({ window: [item(2, { worker: 'W1' })] }).calls.map(numbers)).toEqual([[2]]);
  });

  it('holds what depends on a record that is not accepted there, naming it', () => {
    const planned = plan({ window: [item(1, { worker: 'W9' })] });
    expect(planned.items.map(state)).toEqual(['1 HELD']);
    expect(planned.items[0]?.waitsFor).toEqual({ kind: 'projectWorker', key: 'P1', recordId: 'W9' });
    expect(planned.calls).toEqual([]);
  });

  it('asks for an optional dependency only where the hub knows one', () => {
    const dependsOn = [{ ref: 'contract', need: 'ifPresent' }] as const;
    const without = plan({ window: [item(1)], kind: { dependsOn } });
    expect(without.calls.map(numbers)).toEqual([[1]]);
    const known = { ...item(1), references: { contract: { key: 'P1', recordId: 'C1' } } };
    expect(plan({ window: [known], kind: { dependsOn } }).items.map(state)).toEqual(['1 HELD']);
  });

  it('sends released items before new ones, lowest number first', () => {
    const items = [3, 5].map((no) => row(no, { state: 'WAITING', orderKey: `W${no}`, nextAt: NOW }));
    const planned = plan({
      items,
      released: [item(3, { worker: 'W3' }), item(5, { worker: 'W5' })],
      window: [item(8, { worker: 'W8' })],
    });
    expect(planned.calls.map(numbers)).toEqual([[3, 5, 8]]);
    expect(planned.items.every(({ callId }) => callId === planned.calls[0]?.id)).toBe(true);
  });

  it('lets what is not to be reported pass silently', () => {
    const planned = plan({
      window: [
        { ...item(1), report: false },
        { ...item(2), report: false },
      ],
    });
    expect([planned.calls, planned.items, planned.lane.reach.no]).toEqual([[], [], 2]);
  });

  it('closes the older unsent version of a record', () => {
    const items = [row(1, { state: 'HELD', recordId: 'T1', orderKey: 'T1', waitsFor: WAITS })];
    const window = [2, 3].map((version) => ({ ...item(version), recordId: 'T1', orderKey: 'T1', version }));
    const planned = plan({ tracked: true, items, window });
    expect(planned.items.map(state)).toEqual(['1 SUPERSEDED', '2 SUPERSEDED']);
    expect(planned.calls.map(numbers)).toEqual([[3]]);
  });

  it('updates what was accepted, one record a call, or says that the partner takes no updates', () => {
    const window = [1, 2].map((no) => ({ ...item(no), recordId: `T${no}`, orderKey: `T${no}`, version: 2 }));
    const records = { 'attendance P1 T1': ACCEPTED, 'attendance P1 T2': ACCEPTED };
    const planned = plan({ tracked: true, window, records });
    expect(planned.calls.map(({ operation, members }) => [operation, members.length])).toEqual([
      ['update', 1],
      ['update', 1],
    ]);
    const refused = plan({ tracked: true, window, records, kind: { updatable: false } });
    expect(refused.items.map(({ state: is, code }) => [is, code])).toEqual([
      ['NOT_EXPRESSIBLE', 'NOT_UPDATABLE'],
      ['NOT_EXPRESSIBLE', 'NOT_UPDATABLE'],
    ]);
  });

  it('does not decide between add and update while an older version is under way', () => {
    const items = [row(1, { state: 'SENT', recordId: 'T1', orderKey: 'T1' })];
    const window = [{ ...item(2), recordId: 'T1', orderKey: 'T1', version: 2 }];
    expect(plan({ tracked: true, items, window }).items.map(state)).toEqual(['2 WAITING']);
  });

  it('waits up to its grace for a photo, then holds the item only where the partner requires it', () => {
    const pending = { sha256: 'f'.repeat(64), arrivedAt: null, graceUntil: NOW + 10_000 };
    const early = plan({ window: [{ ...item(1), photo: pending }, item(2)] });
    expect([early.lane.blocked, early.lane.wakeAt, early.lane.reach.no]).toEqual([
      'PHOTO_PENDING',
      NOW + 1_000,
      0,
    ]);
    const late = { ...item(1), photo: { ...pending, graceUntil: NOW } };
    expect(plan({ window: [late] }).calls[0]?.members[0]?.photo).toBeNull();
    const required = plan({ window: [late], kind: { photo: 'required' } });
    expect(required.items[0]?.waitsFor).toEqual({ kind: 'photo', key: 'P1', recordId: pending.sha256 });
    const arrived = { ...item(1), photo: { ...pending, arrivedAt: NOW } };
    expect(plan({ window: [arrived] }).calls[0]?.members[0]?.photo).toBe(pending.sha256);
    expect(plan({ window: [late], kind: { photo: 'none' } }).calls[0]?.members[0]?.photo).toBeNull();
  });

  it('holds at most a thousand open exceptions in a lane, then stops and says why', () => {
    const items = Array.from({ length: MAX_OPEN - 1 }, (_, index) =>
      row(index + 1, { state: 'UNKNOWN', orderKey: `X${index}` }),
    );
    const window = [1_001, 1_002].map((no) => item(no, { worker: 'unknown' }));
    const planned = plan({ items, window });
    expect([planned.lane.blocked, planned.lane.reach.no]).toEqual(['TOO_MANY_OPEN', 1_001]);
  });

  it('reads no record of a row that stands behind another one of its key', () => {
    const items = [
      row(1, { state: 'UNKNOWN', orderKey: 'W1' }),
      row(2, { state: 'WAITING', orderKey: 'W1' }),
      row(3, { state: 'WAITING', orderKey: 'W2' }),
    ];
    expect(readyRows(work({ items }), NOW).map(({ no }) => no)).toEqual([3]);
  });
});

const WAITS = { kind: 'projectWorker', key: 'P1', recordId: 'W9' } as const;

interface Given {
  window?: readonly StreamItem[];
  released?: readonly StreamItem[];
  items?: readonly LaneItem[];
  calls?: readonly Call[];
  tracked?: boolean;
  kind?: Partial<KindManifest>;
  records?: Readonly<Record<string, PartnerRecord>>;
}

function plan(given: Given) {
  let calls = 0;
  const workers = Array.from(
    { length: 100 },
    (_, index) => [`projectWorker P1 W${index}`, ACCEPTED] as const,
  );
  const input: PlanInput = {
    work: work(given),
    stream: { kind: 'attendance', key: 'P1' },
    kind: { ...KIND, ...given.kind },
    tracked: given.tracked ?? false,
    subscribed: new Set(['projectWorker', 'contract', 'attendance']),
    records: new Map<string, PartnerRecord>([
      ...workers.filter(([name]) => !name.endsWith(' W9')),
      ...Object.entries(given.records ?? {}),
    ]),
    now: NOW,
    credentialKey: 'P1',
    released: given.released ?? [],
    window: given.window ?? [],
    newId: () => `call-${(calls += 1)}`,
  };
  return planLane(input);
}

function work(given: Given): LaneWork {
  const start = { month: MONTH, no: 0 };
  const standing = {
    failures: 0,
    failingSince: null,
    notBefore: null,
    blocked: null,
    blockedDetail: null,
    wakeAt: NOW,
    touched: 0,
  };
  return {
    lane: {
      partnerId: 'national',
      kind: 'attendance',
      key: 'P1',
      slot: 0,
      reach: start,
      sent: start,
      ...standing,
    },
    epoch: 1,
    last: { month: MONTH, no: given.window?.at(-1)?.no ?? 0 },
    items: given.items ?? [],
    calls: given.calls ?? [],
    replay: null,
  };
}

function item(no: number, { worker = `W${no % 9}`, team = 'A' } = {}): StreamItem {
  return {
    month: MONTH,
    no,
    recordId: `E${no}`,
    version: 1,
    orderKey: worker,
    report: true,
    references: { projectWorker: { key: 'P1', recordId: worker }, team: { key: 'P1', recordId: team } },
    body: null,
  };
}

function row(no: number, part: Partial<LaneItem>): LaneItem {
  return {
    month: MONTH,
    no,
    recordId: `E${no}`,
    version: 1,
    orderKey: 'W1',
    state: 'WAITING',
    callId: null,
    callLimit: null,
    waitsFor: null,
    nextAt: null,
    code: null,
    message: null,
    since: NOW,
    skipped: false,
    replayId: null,
    ...part,
  };
}

function callOf(is: Call['state'], nos: readonly number[], orderKey: string): Call {
  const [call] = plan({ window: nos.map((no) => item(no, { worker: orderKey })) }).calls;
  if (!call) throw new Error('no call was planned');
  return { ...call, state: is };
}

function numbers({ members }: Call): number[] {
  return members.map(({ no }) => no);
}

function state({ no, state: is }: LaneItem): string {
  return `${no} ${is}`;
}
