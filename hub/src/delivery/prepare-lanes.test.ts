import { describe, expect, it } from 'vitest';
import type { KindManifest, PartnerAdapter } from '@realname-hub/adapters/port.ts';
import type { Call, Lane, LaneItem } from './model.ts';
import { prepareLanes } from './prepare.ts';
import { readersOf, type NumbersRequest, type RecordReader, type WindowRequest } from './reader.ts';
import type { PrepareContext } from './round-context.ts';
import type { ClaimedReplay, LaneWork } from './storage.ts';
import { callOf, itemOf, laneOf, rowOf, TEST_NOW as NOW } from './test-calls.ts';

const AT = (no: number, month = '2024-01-01') => ({ month, no });

interface Given {
  lane?: Partial<Lane>;
  last?: { month: string; no: number };
  items?: LaneItem[];
  calls?: Call[];
  replay?: ClaimedReplay | null;
}

const workOf = (
  key: string,
  { lane = {}, last = AT(0), items = [], calls = [], replay = null }: Given = {},
): LaneWork => ({
  lane: laneOf({ key, reach: AT(0), ...lane }),
  epoch: 7,
  last,
  items,
  calls,
  replay,
});

interface World {
  kind?: Partial<KindManifest>;
  credentials?: Record<string, number | null>;
  scopes?: RecordReader['credentialScopes'];
  credentialScope?: 'PROJECT' | 'PARTNER';
  broken?: boolean;
  /** Teams that take turns in the stream. */
  teams?: number;
}

async function prepare(works: readonly LaneWork[], capacity: number, world: World = {}) {
  const windows: WindowRequest[] = [];
  const numbers: NumbersRequest[] = [];
  const learned: boolean[] = [];
  const faults: string[] = [];
  const attendance = {
    dependsOn: [],
    maxMembers: 2,
    groupBy: [],
    order: 'sent',
    errors: 'rows',
    settle: 'query',
    quietMs: 0,
    photo: 'none',
    updatable: true,
    ...world.kind,
  };
  const reader: RecordReader = {
    kind: 'attendance',
    tracked: false,
    read: async (requests) => {
      windows.push(...requests);
      if (world.broken) throw new Error('cannot be read');
      return requests.map(({ key, after, limit }) => {
        const last = works.find(({ lane }) => lane.key === key)?.last ?? AT(0);
        const count = Math.min(limit, Math.max(0, last.no - after.no));
        return Array.from({ length: count }, (_, index) =>
          itemOf(after.no + index + 1, {
            month: last.month,
            references: { team: { key, recordId: `T${index % (world.teams ?? 2)}` } },
          }),
        );
      });
    },
    readPositions: async (requests) => {
      numbers.push(...requests);
      return requests.map(({ positions }) => positions.map(({ no }) => itemOf(no)));
    },
    ...(world.scopes ? { credentialScopes: world.scopes } : {}),
  };
  let ids = 0;
  const lanes = await prepareLanes(works, capacity, {
    partner: {
      partnerId: 'national',
      maxAgeDays: 30,
      revision: 4,
      credentials: new Map(
        Object.entries(world.credentials ?? { P1: null, P2: null, P3: null }).map(([key, refusedUntil]) => [
          key,
          { credential: { of: key }, refusedUntil },
        ]),
      ),
    },
    adapter: {
      manifest: {
        platform: 'fake',
        credentialScope: world.credentialScope ?? 'PROJECT',
        kinds: { attendance },
      },
      compose: () => ({ ok: true, call: { method: 'Add', payload: 'p' } }),
    } as unknown as PartnerAdapter,
    readers: readersOf([reader]),
    photos: null,
    storage: { partnerRecords: async () => new Map() },
    width: { of: () => 4, learn: (_: string, full: boolean) => learned.push(full) },
    clock: { now: () => NOW },
    random: { fraction: () => 0.5, uuid: () => `new-${(ids += 1)}` },
    onFault: (error: unknown) => faults.push((error as Error).message),
  } as unknown as PrepareContext);
  const changes = lanes.map(({ session }) => session.take(NOW));
  const sent = lanes.map(({ ready }) =>
    ready.map(({ call, action }) => `${action} ${call.members.map(({ no }) => no).join(',')}`),
  );
  return { lanes, changes, sent, windows, numbers, learned, faults };
}

describe('sharing out a round', () => {
  it('gives each lane what it can use, at most two calls, who waits longest first', async () => {
    const works = ['P1', 'P2', 'P3'].map((key, index) => workOf(key, { last: AT([9, 1, 9][index] ?? 0) }));
    expect((await prepare(works, 4)).sent).toEqual([
      ['DELIVER 1,2', 'DELIVER 3,4'],
      ['DELIVER 1'],
      ['DELIVER 1,2'],
    ]);
    expect((await prepare(works, 2)).sent).toEqual([['DELIVER 1,2', 'DELIVER 3,4']]);
    // What is planned beyond its share is journalled, and goes later.
    const { changes, windows } = await prepare(works.slice(0, 1), 1);
    expect(windows).toEqual([{ key: 'P1', after: AT(0), limit: 2 }]);
    expect(changes[0]?.calls.map(({ state }) => state)).toEqual(['SENDING']);
  });

  it('reads wider where records come mixed, and learns whether that fills the calls', async () => {
    const round = (maxMembers: number, world: World = {}) =>
      prepare([workOf('P1', { last: AT(30) })], 2, { kind: { groupBy: ['team'], maxMembers }, ...world });
    const mixed = await round(2);
    expect([mixed.windows[0]?.limit, mixed.learned]).toEqual([16, [true]]);
    // Three teams share sixteen records: the last calls are not full, a wider window would fill them.
    expect((await round(2, { teams: 3 })).learned).toEqual([false]);
    // The stream ended before the window: that says nothing.
    const short = await round(5);
    expect([short.windows[0]?.limit, short.learned]).toEqual([40, []]);
    expect((await round(300, { kind: { groupBy: ['team'], maxMembers: 300 } })).windows[0]?.limit).toBe(500);
  });
});

describe('what a lane does first', () => {
  it('is to settle what a lost owner left and what people decided; planning waits a round', async () => {
    const calls = [
      callOf([1], { id: 'left', sentAt: NOW - 9 }),
      callOf([2], { id: 'decided', state: 'UNKNOWN', decision: 'PRESENT', doubtful: true, sentAt: null }),
      callOf([3], { id: 'asked', state: 'PREPARED', decision: 'ABSENT', attempts: 0 }),
      callOf([4], { id: 'going', state: 'PREPARED', decision: 'ABSENT', asks: 1 }),
    ];
    const { sent, changes, windows } = await prepare([workOf('P1', { calls, last: AT(9) })], 8);
    expect([sent, windows]).toEqual([[[]], []]);
    expect(changes[0]?.calls.map(({ id, state }) => [id, state])).toEqual([
      ['left', 'UNKNOWN'],
      ['decided', 'ANSWERED'],
      ['asked', 'PREPARED'],
    ]);
    expect(
      changes[0]?.attempts.map(({ callId, action, startedAt, endedAt, outcome, message }) => [
        callId,
        action,
        startedAt,
        endedAt,
        outcome,
        message,
      ]),
    ).toEqual([
      ['left', 'DELIVER', NOW - 9, NOW, 'unanswered', 'the sender was lost'],
      ['decided', 'DECISION', NOW, NOW, 'decided', null],
      ['asked', 'DECISION', NOW, NOW, 'decided', null],
    ]);
  });

  it('is to send what is due, oldest members first, and to plan nothing while prepared calls wait', async () => {
    const prepared = (no: number, nextAt: number | null = NOW) =>
      callOf([no], { id: `call-${no}`, state: 'PREPARED', nextAt });
    const backlog = await prepare(
      [workOf('P1', { calls: [prepared(5), prepared(3), prepared(4)], last: AT(9) })],
      8,
    );
    expect([backlog.sent, backlog.windows]).toEqual([[['DELIVER 3', 'DELIVER 4']], []]);
    const waiting = await prepare(
      [
        workOf('P1', {
          calls: [prepared(1, NOW + 1), prepared(2, null)],
          last: AT(4),
          lane: { reach: AT(2) },
        }),
      ],
      8,
    );
    expect([waiting.sent, waiting.windows.length]).toEqual([[['DELIVER 3,4']], 1]);
  });

  it('is only to ask while it backs off', async () => {
    const calls = [
      callOf([1], { id: 'a', state: 'QUEUED', serial: 's' }),
      callOf([2], { id: 'b', state: 'PREPARED' }),
    ];
    const off = await prepare([workOf('P1', { calls, last: AT(9), lane: { notBefore: NOW + 1 } })], 8);
    expect([off.sent, off.windows]).toEqual([[['POLL 1']], []]);
    const on = await prepare([workOf('P1', { calls, last: AT(9), lane: { notBefore: NOW } })], 8);
    expect(on.sent).toEqual([['POLL 1', 'DELIVER 2']]);
  });

  it('is to read the rows that are free, and the stream only where it is behind', async () => {
    const rows = [rowOf(1, { nextAt: NOW }), rowOf(2, { state: 'UNKNOWN' })];
    const level = await prepare([workOf('P1', { items: rows, lane: { reach: AT(9) }, last: AT(9) })], 8);
    expect([level.windows, level.numbers, level.sent]).toEqual([
      [],
      [{ key: 'P1', positions: [AT(1)] }],
      [['DELIVER 1']],
    ]);
    const next = await prepare([workOf('P1', { lane: { reach: AT(9) }, last: AT(10, '2024-02-01') })], 8);
    expect(next.windows).toEqual([{ key: 'P1', after: AT(9), limit: 2 }]);
    const beyond = await prepare([workOf('P1', { lane: { reach: AT(9, '2024-02-01') }, last: AT(12) })], 8);
    expect(beyond.windows).toEqual([]);
  });

  it('is its replay only when it has nothing else to do', async () => {
    const replay: ClaimedReplay = {
      replayId: 'r',
      reached: AT(0),
      untilNo: 9,
      counts: {},
      states: ['REJECTED'],
      code: null,
      recordId: null,
      force: false,
      dead: [rowOf(4, { state: 'REJECTED' })],
    };
    const idle = await prepare([workOf('P1', { replay, lane: { reach: AT(9) }, last: AT(9) })], 8);
    expect([idle.sent, idle.numbers, idle.windows]).toEqual([
      [['DELIVER 4']],
      [{ key: 'P1', positions: [AT(4)] }],
      [],
    ]);
    expect(idle.changes[0]?.replay).toEqual({
      replayId: 'r',
      reached: AT(4),
      counts: { SEND: 1 },
      wakeAt: null,
    });
    const busy = await prepare([workOf('P1', { replay, lane: { reach: AT(8) }, last: AT(9) })], 8);
    expect([busy.sent, busy.changes[0]?.replay?.wakeAt]).toEqual([[['DELIVER 9']], NOW + 1_000]);
    const every: ClaimedReplay = { ...replay, states: ['CONFIRMED', 'REJECTED'], force: true };
    const whole = await prepare([workOf('P1', { replay: every, lane: { reach: AT(9) }, last: AT(9) })], 8);
    expect([whole.windows, whole.numbers, whole.learned]).toEqual([
      [{ key: 'P1', after: AT(0), limit: 500 }],
      [],
      [],
    ]);
    expect(whole.sent).toEqual([['DELIVER 1,2']]);
  });
});

describe('a lane that cannot go', () => {
  it('looks again soon for a credential, then seldom or when a refused one is tried again', async () => {
    const look = async (blocked: Lane['blocked'], credentials: Record<string, number | null>) => {
      const due = callOf([1], { state: 'PREPARED' });
      const { changes, sent } = await prepare([workOf('P1', { lane: { blocked }, calls: [due] })], 8, {
        credentials,
      });
      const [change] = changes;
      expect([sent, change?.calls[0]?.nextAt]).toEqual([[[]], change?.lane.notBefore]);
      return [change?.lane.blocked, (change?.lane.notBefore ?? 0) - NOW];
    };
    expect(await look(null, {})).toEqual(['CREDENTIAL_MISSING', 3_000]);
    expect(await look('CREDENTIAL_MISSING', {})).toEqual(['CREDENTIAL_MISSING', 600_000]);
    expect(await look('CREDENTIAL_REFUSED', { P1: NOW + 50 })).toEqual(['CREDENTIAL_REFUSED', 50]);
    expect(await look('FAULT', { P1: NOW + 50 })).toEqual(['CREDENTIAL_REFUSED', 3_000]);
  });

  it('goes under the credential that its reader names for it, asked once for all lanes', async () => {
    const asked: unknown[] = [];
    const scopes = async (scope: string, keys: readonly string[]) => (
      asked.push([scope, keys]),
      keys.map((key) => (key === 'P1' ? ['P3'] : ['P9']))
    );
    const works = [workOf('P1', { last: AT(1) }), workOf('P2', { last: AT(1) })];
    const { lanes, changes } = await prepare(works, 8, { scopes });
    expect(asked).toEqual([['PROJECT', ['P1', 'P2']]]);
    expect([lanes[0]?.ready[0]?.call.credentialKey, changes[1]?.lane.blocked]).toEqual([
      'P3',
      'CREDENTIAL_MISSING',
    ]);
    const one = await prepare(works, 8, { scopes, credentialScope: 'PARTNER', credentials: { '': null } });
    expect([asked.length, one.lanes[0]?.ready[0]?.call.credentialKey]).toEqual([1, '']);
  });

  it('forgets what it planned and tries again later when its records cannot be read', async () => {
    const due = callOf([1], { state: 'PREPARED' });
    const { sent, changes, faults } = await prepare(
      [workOf('P1', { last: AT(5), calls: [{ ...due, state: 'QUEUED', serial: 's' }] })],
      8,
      { broken: true },
    );
    expect([sent, faults]).toEqual([[[]], ['cannot be read', 'its records could not be read']]);
    expect(changes[0]?.lane).toMatchObject({
      blocked: 'FAULT',
      blockedDetail: 'its records could not be read',
      notBefore: NOW + 1_000,
    });
    expect(changes[0]?.calls.map(({ nextAt }) => nextAt)).toEqual([NOW + 1_000]);
  });

  it('knows which credentials were refused: the first success under one is told', async () => {
    const { lanes } = await prepare([workOf('P1', { last: AT(1) })], 8, { credentials: { P1: NOW - 1 } });
    const [lane] = lanes;
    const call = lane?.ready[0]?.call;
    if (!lane || !call) throw new Error('nothing was prepared');
    lane.session.settle(
      call,
      {
        call: { ...call, state: 'ANSWERED' },
        rest: null,
        verdicts: [],
        queued: false,
        effect: { kind: 'success' },
      },
      NOW,
    );
    expect(lane.session.take(NOW).credential).toEqual({ scopeKey: 'P1', partnerRevision: 4, refused: null });
  });
});
