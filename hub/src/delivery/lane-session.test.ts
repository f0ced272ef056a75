import { describe, expect, it } from 'vitest';
import { LaneSession, type SessionOptions } from './lane-session.ts';
import { FAR_FUTURE, type Call, type Lane, type LaneItem } from './model.ts';
import { settleCall, type CallEvent, type SettleContext } from './settle.ts';
import { callOf, laneOf, memberOf, TEST_NOW as NOW } from './test-calls.ts';

const DAY_MS = 86_400_000;
const AT = (no: number) => ({ month: '2024-01-01', no });
const OPTIONS: SessionOptions = {
  tracked: false,
  maxAgeMs: 30 * DAY_MS,
  refusedScopes: new Set(['P9']),
  partnerRevision: 4,
  fraction: () => 0.5,
};
const CONTEXT = {
  kind: { errors: 'rows', settle: 'query', quietMs: 60_000 },
  platform: { pollMs: [5_000], answerDeadlineMs: 600_000, latePollMs: 900_000 },
  now: NOW,
  fraction: () => 0.5,
  newId: () => 'rest',
} as unknown as SettleContext;

const open = (lane: Partial<Lane> = {}, calls: readonly Call[] = [], options: Partial<SessionOptions> = {}) =>
  new LaneSession(laneOf(lane), 7, calls, { ...OPTIONS, ...options });
const settle = (session: LaneSession, call: Call, event: CallEvent, now = NOW) =>
  session.settle(call, settleCall(call, event, { ...CONTEXT, now }), now);
const answered = (...states: ('accepted' | 'rejected')[]): CallEvent => ({
  action: 'DELIVER',
  outcome: {
    kind: 'answered',
    members: states.map((state, index) =>
      state === 'accepted'
        ? { index, state, partnerNumber: `${index}` }
        : { index, state, code: '-1', message: 'no' },
    ),
  },
});
const unavailable = (retryAfterMs: number | null = null): CallEvent => ({
  action: 'DELIVER',
  outcome: { kind: 'unavailable', retryAfterMs, reason: 'no connection' },
});
const row = (no: number, state: LaneItem['state']): LaneItem => ({
  ...memberOf(no),
  state,
  callId: null,
  callLimit: null,
  waitsFor: null,
  nextAt: null,
  code: state === 'REJECTED' ? '-1' : null,
  message: null,
  since: NOW,
  skipped: false,
  replayId: null,
});

describe('what a lane writes', () => {
  it('leaves no trace of what went through at the first try, and tells everyone [delivery.md §3]', () => {
    const call = callOf([1, 2]);
    const session = open({}, [call]);
    settle(session, call, answered('accepted', 'rejected'));
    const change = session.take(NOW);
    expect(
      change.items.map(({ no, state, callId, code, since }) => [no, state, callId, code, since]),
    ).toEqual([[2, 'REJECTED', 'call-1', '-1', NOW]]);
    expect(
      change.outcomes.map(({ no, state, partnerNumber, code, message }) => [
        no,
        state,
        partnerNumber,
        code,
        message,
      ]),
    ).toEqual([
      [1, 'CONFIRMED', '0', null, null],
      [2, 'REJECTED', null, '-1', 'no'],
    ]);
    expect(change.outcomes[0]).toMatchObject({
      partnerId: 'national',
      kind: 'attendance',
      key: 'P1',
      recordId: 'E1',
      version: 1,
    });
    expect([change.epoch, change.calls.map(({ state }) => state), change.records]).toEqual([
      7,
      ['ANSWERED'],
      [],
    ]);
  });

  it('takes away the row of what had one, was in doubt, or was answered later', () => {
    const rows = (call: Call, event: CallEvent = answered('accepted')) => {
      const session = open({}, [call]);
      settle(session, call, event);
      return session.take(NOW).items.map(({ no, state, replayId }) => [no, state, replayId]);
    };
    expect(rows(callOf([memberOf(1, { row: true, replayId: 'replay' })]))).toEqual([
      [1, 'CONFIRMED', 'replay'],
    ]);
    expect(rows(callOf([1], { doubtful: true }))).toEqual([[1, 'CONFIRMED', null]]);
    const polled: CallEvent = {
      action: 'POLL',
      outcome: { kind: 'answered', members: [{ index: 0, state: 'accepted' }] },
    };
    expect(rows(callOf([1], { state: 'QUEUED', serial: 's', queuedAt: NOW }), polled)).toEqual([
      [1, 'CONFIRMED', null],
    ]);
    expect(rows(callOf([1]))).toEqual([]);
  });

  it('gives each open item the call that it is in, and none to what goes again', () => {
    const call = callOf([1, 2]);
    const queued = open({}, [call]);
    settle(queued, call, { action: 'DELIVER', outcome: { kind: 'queued', serial: 's' } });
    expect(queued.take(NOW).items.map(({ no, state, callId }) => [no, state, callId])).toEqual([
      [1, 'SENT', 'call-1'],
      [2, 'SENT', 'call-1'],
    ]);
    const lost = open({}, [call]);
    settle(lost, call, { action: 'DELIVER', outcome: { kind: 'unanswered', reason: 'timeout' } });
    const doubt = lost.take(NOW);
    expect(doubt.items.map(({ state, callId, message }) => [state, callId, message])).toEqual(
      [1, 2].map(() => ['UNKNOWN', 'call-1', 'timeout']),
    );
    expect(doubt.outcomes.map(({ state }) => state)).toEqual(['UNKNOWN', 'UNKNOWN']);
    const split = open({}, [call]);
    settle(split, call, answered('accepted'));
    const parted = split.take(NOW);
    expect(parted.items.map(({ no, callId }) => [no, callId])).toEqual([[2, 'rest']]);
    expect(parted.calls.map(({ id, state }) => [id, state])).toEqual([
      ['call-1', 'SPLIT'],
      ['rest', 'UNKNOWN'],
    ]);
    const halves = open({}, [call]);
    const refused: CallEvent = {
      action: 'DELIVER',
      outcome: { kind: 'refused', code: '-1', message: 'no', rows: [] },
    };
    settle(halves, call, refused);
    const again = halves.take(NOW);
    expect(again.items.map(({ state, callId, callLimit }) => [state, callId, callLimit])).toEqual(
      [1, 2].map(() => ['WAITING', null, 1]),
    );
    // That it goes again is nobody else's news.
    expect(again.outcomes).toEqual([]);
  });

  it('tells the newest version of a tracked record, and rows that planning closed', () => {
    const call = callOf([
      memberOf(1, { recordId: 'T', version: 2 }),
      memberOf(2, { recordId: 'T', version: 1 }),
      memberOf(3, { recordId: 'T', version: 2 }),
    ]);
    const session = open({}, [call], { tracked: true });
    settle(session, call, {
      action: 'DELIVER',
      outcome: {
        kind: 'answered',
        members: [
          { index: 0, state: 'accepted', partnerNumber: '5' },
          { index: 1, state: 'rejected', code: '-1', message: 'old' },
          { index: 2, state: 'accepted', partnerNumber: '6' },
        ],
      },
    });
    session.row(row(8, 'WAITING'));
    session.row(row(7, 'REJECTED'));
    const change = session.take(NOW);
    expect(change.records).toEqual([
      {
        kind: 'attendance',
        key: 'P1',
        recordId: 'T',
        version: 2,
        state: 'CONFIRMED',
        partnerNumber: '6',
        code: null,
        message: null,
      },
      {
        kind: 'attendance',
        key: 'P1',
        recordId: 'E7',
        version: 1,
        state: 'REJECTED',
        partnerNumber: null,
        code: '-1',
        message: null,
      },
    ]);
    expect(change.items.map(({ no }) => no)).toEqual([2, 7, 8]);
    expect(change.outcomes.map(({ no }) => no)).toEqual([1, 2, 3, 7]);
  });

  it('starts anew after each write', () => {
    const call = callOf([1], { credentialKey: 'P9' });
    const session = open({}, [call], { tracked: true });
    settle(session, call, answered('rejected'));
    session.attempt({
      callId: 'call-1',
      action: 'DELIVER',
      startedAt: NOW,
      endedAt: NOW,
      outcome: 'answered',
      code: null,
      message: null,
    });
    session.replayed({ replayId: 'r', reached: AT(1), counts: {}, wakeAt: null });
    const first = session.take(NOW);
    expect(
      [first.items, first.calls, first.attempts, first.records, first.outcomes].map(({ length }) => length),
    ).toEqual([1, 1, 1, 1, 1]);
    expect([first.credential?.scopeKey, first.replay?.replayId]).toEqual(['P9', 'r']);
    const empty = {
      items: [],
      calls: [],
      attempts: [],
      records: [],
      outcomes: [],
      credential: null,
      replay: null,
    };
    expect(session.take(NOW)).toMatchObject(empty);
    expect(open().take(NOW)).toMatchObject(empty);
  });
});

describe('how far a lane has sent', () => {
  it('ends before the first member of a call that has no outcome, and never goes back', () => {
    const [early, late] = [callOf([4, 6], { id: 'a' }), callOf([3, 8], { id: 'b', state: 'PREPARED' })];
    const session = open({ sent: AT(1) }, [early, late]);
    expect(session.take(NOW).lane.sent).toEqual(AT(2));
    settle(session, late, {
      action: 'COMPOSE',
      outcome: { kind: 'inexpressible', faults: [0, 1].map((index) => ({ index, code: 'X', message: 'x' })) },
    });
    expect(session.take(NOW).lane.sent).toEqual(AT(3));
    settle(session, early, { action: 'DELIVER', outcome: { kind: 'unanswered', reason: 'timeout' } });
    expect(session.take(NOW).lane.sent).toEqual(AT(9));
    // Released items travel in calls that start before the cursor.
    session.call(callOf([2], { id: 'c', state: 'PREPARED' }));
    expect(session.take(NOW).lane.sent).toEqual(AT(9));
    expect(session.latest(callOf([2], { id: 'd' })).id).toBe('d');
    session.call(callOf([2], { id: 'c', attempts: 9 }));
    expect(session.latest(callOf([2], { id: 'c' })).attempts).toBe(9);
  });
});

describe('why a lane stands still', () => {
  it('backs off once for calls that failed together, and begins anew with a success', () => {
    const [a, b] = [callOf([1], { id: 'a' }), callOf([2], { id: 'b' })];
    const session = open({ failures: 2 }, [a, b]);
    settle(session, a, unavailable());
    settle(session, b, unavailable());
    // Half of eight seconds: the third failure in a row.
    expect(session.lane).toMatchObject({
      failures: 3,
      failingSince: NOW,
      notBefore: NOW + 4_000,
      blocked: 'BACKING_OFF',
      blockedDetail: 'no connection',
    });
    settle(session, { ...a, id: 'c' }, unavailable(60_000));
    // Never before Retry-After, and not all at once.
    const asked = session.lane.notBefore ?? 0;
    expect(session.lane.failures).toBe(3);
    expect(asked).toBeGreaterThan(NOW + 60_000);
    expect(asked).toBeLessThanOrEqual(NOW + 61_000);
    settle(session, { ...a, id: 'c' }, unavailable(1_000));
    expect(session.lane.notBefore).toBe(asked);
    const later = asked;
    settle(session, { ...a, id: 'd' }, unavailable(), later);
    expect(session.lane).toMatchObject({ failures: 4, failingSince: NOW, notBefore: later + 8_000 });
    settle(session, { ...a, id: 'e' }, answered('accepted'));
    expect(session.lane).toMatchObject({
      failures: 0,
      failingSince: null,
      notBefore: null,
      blocked: null,
      blockedDetail: null,
    });
  });

  it('goes on backing off when a question was answered: that says nothing of what is sent', () => {
    const off = { failures: 3, failingSince: NOW - 9, notBefore: NOW + 5, blocked: 'BACKING_OFF' } as const;
    const call = callOf([1], { state: 'QUEUED', serial: 's', queuedAt: NOW });
    const session = open(off, [call]);
    settle(session, call, {
      action: 'POLL',
      outcome: { kind: 'answered', members: [{ index: 0, state: 'accepted' }] },
    });
    expect(session.lane).toMatchObject(off);
  });

  it('stops for good when it has failed for longer than its partner may be behind', () => {
    const call = callOf([1]);
    const since = (failingSince: number) => {
      const session = open({ failingSince }, [call]);
      settle(session, call, unavailable());
      return [session.lane.blocked, session.lane.notBefore === FAR_FUTURE];
    };
    expect(since(NOW - 30 * DAY_MS)).toEqual(['BACKING_OFF', false]);
    expect(since(NOW - 30 * DAY_MS - 1)).toEqual(['MAX_AGE', true]);
    const faulty = open({ failingSince: NOW - 31 * DAY_MS });
    faulty.fault('broken', NOW);
    expect(faulty.lane.blocked).toBe('MAX_AGE');
    const fresh = open();
    fresh.fault('broken', NOW);
    expect(fresh.lane).toMatchObject({
      blocked: 'FAULT',
      blockedDetail: 'broken',
      failures: 1,
      notBefore: NOW + 1_000,
    });
  });

  it('tells of a refused credential, and that it works again, under the partner as it was known', () => {
    const refused: CallEvent = {
      action: 'DELIVER',
      outcome: { kind: 'credentialRefused', code: '-2', message: 'bad sign' },
    };
    const call = callOf([1]);
    const session = open({}, [call]);
    settle(session, call, refused);
    const change = session.take(NOW);
    expect(change.lane).toMatchObject({ blocked: 'CREDENTIAL_REFUSED', blockedDetail: '-2 bad sign' });
    expect(change.credential).toMatchObject({
      scopeKey: 'P1',
      partnerRevision: 4,
      refused: { code: '-2', message: 'bad sign' },
    });
    expect(change.credential?.refused?.retryAt).toBeGreaterThan(NOW);
    const credentialAfter = (credentialKey: string | null, event: CallEvent) => {
      const one = callOf([1], { credentialKey });
      const again = open({}, [one]);
      settle(again, one, event);
      return again.take(NOW).credential;
    };
    expect(credentialAfter('P9', answered('accepted'))).toEqual({
      scopeKey: 'P9',
      partnerRevision: 4,
      refused: null,
    });
    expect(credentialAfter('P1', answered('accepted'))).toBeNull();
    expect(credentialAfter(null, refused)).toBeNull();
  });
});

describe('when a lane is looked at again', () => {
  const wakeAfter = (lane: Partial<Lane>, act: (session: LaneSession) => void) => {
    const session = open(lane);
    act(session);
    return session.take(NOW).lane.wakeAt;
  };
  const closes = (session: LaneSession) => session.row(row(1, 'SUPERSEDED'));
  const settles = (session: LaneSession) => session.call(callOf([1], { state: 'UNKNOWN' }));

  it('at once after anything settled, but not before it may send', () => {
    for (const act of [closes, settles]) {
      expect(wakeAfter({}, act)).toBe(NOW);
      expect(wakeAfter({ notBefore: NOW - 5 }, act)).toBe(NOW);
      expect(wakeAfter({ notBefore: NOW + 5 }, act)).toBe(NOW + 5);
      expect(wakeAfter({ notBefore: NOW + 5, wakeAt: NOW + 9 }, act)).toBe(NOW + 5);
      expect(wakeAfter({ notBefore: NOW + 5, wakeAt: NOW + 2 }, act)).toBe(NOW + 2);
    }
  });

  it('as it was planned when nothing has an outcome yet', () => {
    expect(wakeAfter({ wakeAt: NOW + 9 }, () => undefined)).toBe(NOW + 9);
    const pending = (session: LaneSession) => {
      session.row(row(1, 'HELD'));
      session.call(callOf([2], { state: 'PREPARED' }));
      session.call(callOf([3], { id: 'other' }));
    };
    expect(wakeAfter({}, pending)).toBeNull();
    expect(wakeAfter({}, (session) => session.stand(laneOf({ wakeAt: 5 })))).toBe(5);
  });
});
