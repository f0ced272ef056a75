import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KindManifest, PlatformManifest } from '@realname-hub/adapters/port.ts';
import type { Call } from './model.ts';
import { settleCall, type CallEvent, type SettleContext } from './settle.ts';
import {
  CALL_STATES,
  isOpenCall,
  ITEM_STATES,
  mayMoveCall,
  mayMoveItem,
  memberState,
  moveCall,
} from './states.ts';

const NOW = Date.UTC(2024, 0, 15, 1);
const UNANSWERED: CallEvent = { action: 'DELIVER', outcome: { kind: 'unanswered', reason: 'timeout' } };

describe('settling an answered call', () => {
  it('confirms, adopts duplicates with the number they tell, and keeps the words of a rejection', () => {
    const settled = settle(call(3), {
      action: 'DELIVER',
      outcome: {
        kind: 'answered',
        members: [
          { index: 0, state: 'accepted', partnerNumber: '1500150001' },
          { index: 1, state: 'duplicate', partnerNumber: '1500150002' },
          { index: 2, state: 'rejected', code: '-1', message: '[date]不能大于当天!' },
        ],
      },
    });
    expect(
      settled.verdicts.map(({ state, partnerNumber, message }) => [state, partnerNumber, message]),
    ).toEqual([
      ['CONFIRMED', '1500150001', null],
      ['CONFIRMED', '1500150002', null],
      ['REJECTED', null, '[date]不能大于当天!'],
    ]);
    expect([settled.call.state, settled.call.confirmed, settled.effect.kind]).toEqual([
      'ANSWERED',
      2,
      'success',
    ]);
  });

  it('keeps in doubt what an answer leaves out, and takes the first of two answers for a member', () => {
    const settled = settle(call(2), {
      action: 'DELIVER',
      outcome: {
        kind: 'answered',
        members: [
          { index: 0, state: 'accepted' },
          { index: 0, state: 'rejected', code: '-1', message: 'again' },
          { index: 7, state: 'accepted' },
        ],
      },
    });
    expect(states(settled)).toEqual(['CONFIRMED', 'UNKNOWN']);
    expect([settled.call.state, settled.rest?.state, settled.rest?.members.length]).toEqual([
      'SPLIT',
      'UNKNOWN',
      1,
    ]);
  });
});

describe('settling a refused call', () => {
  const refused = (rows: number[]): CallEvent => ({
    action: 'DELIVER',
    outcome: {
      kind: 'refused',
      code: '-1',
      message: 'refused',
      rows: rows.map((index) => ({ index, code: '-1', message: `row ${index}` })),
    },
  });

  it('rows: the named fail, the rest stand', () => {
    expect(states(settle(call(3), refused([1]), { errors: 'rows' }))).toEqual([
      'CONFIRMED',
      'REJECTED',
      'CONFIRMED',
    ]);
  });

  it('whole: the named fail, the rest go again', () => {
    expect(states(settle(call(3), refused([1]), { errors: 'whole' }))).toEqual([
      'WAITING',
      'REJECTED',
      'WAITING',
    ]);
  });

  it('whole: where no row is named the fault is looked for in halves, and one alone is the one', () => {
    const halved = settle(call(5), refused([]), { errors: 'whole' });
    expect(halved.verdicts.map(({ state, callLimit }) => [state, callLimit])).toEqual(
      Array.from({ length: 5 }, () => ['WAITING', 3]),
    );
    expect(states(settle(call(1), refused([]), { errors: 'whole' }))).toEqual(['REJECTED']);
  });

  it('unknown: the rest is looked for before anything goes again', () => {
    const settled = settle(call(3), refused([1]), { errors: 'unknown' });
    expect(states(settled)).toEqual(['UNKNOWN', 'REJECTED', 'UNKNOWN']);
    expect([settled.rest?.state, settled.rest?.nextAt]).toEqual(['UNKNOWN', NOW + 60_000]);
    const found = settle(settled.rest ?? call(0), find(['present', 'absent']), { errors: 'unknown' });
    expect(states(found)).toEqual(['CONFIRMED', 'WAITING']);
  });

  it('unknown: what is absent after a refusal that named no row goes again in halves', () => {
    const { rest } = settle(call(4), refused([]), { errors: 'unknown', settle: 'natural' });
    const found = settle(rest ?? call(0), find(['absent', 'absent', 'present', 'absent']), {
      errors: 'unknown',
    });
    expect(found.verdicts.map(({ state, callLimit }) => [state, callLimit])).toEqual([
      ['WAITING', 2],
      ['WAITING', 2],
      ['CONFIRMED', null],
      ['WAITING', 2],
    ]);
  });
});

describe('settling a call without an answer', () => {
  it.each([
    ['query', NOW + 60_000],
    ['person', null],
  ] as const)('%s: UNKNOWN, and asked for not before the quiet time', (way, nextAt) => {
    const { call: after, verdicts } = settle(call(2), UNANSWERED, { settle: way });
    expect([after.state, after.nextAt, after.doubtful]).toEqual(['UNKNOWN', nextAt, true]);
    expect(verdicts.map(({ state }) => state)).toEqual(['UNKNOWN', 'UNKNOWN']);
  });

  it.each(['key', 'natural'] as const)('%s: goes again as it was, after a jittered wait', (way) => {
    const { call: after } = settle(call(2), UNANSWERED, { settle: way });
    // First failure: anywhere up to two seconds; the draw is a half.
    expect([after.state, after.nextAt, after.id]).toEqual(['UNKNOWN', NOW + 1_000, 'c']);
  });

  it('resends only what is absent, and asks again for what is undecided', () => {
    const unknown = settle(call(3), UNANSWERED).call;
    const settled = settle(unknown, find(['present', 'absent', 'undecided']));
    expect(states(settled)).toEqual(['CONFIRMED', 'WAITING', 'UNKNOWN']);
    expect(settled.rest?.members.map(({ no }) => no)).toEqual([3]);
  });

  it('stays in doubt when a repetition does not arrive: the first attempt may have', () => {
    const unknown = settle(call(1), UNANSWERED, { settle: 'key' }).call;
    const again: Call = { ...unknown, state: moveCall('UNKNOWN', 'SENDING'), attempts: 2 };
    const after = settle(again, {
      action: 'DELIVER',
      outcome: { kind: 'unavailable', retryAfterMs: null, reason: 'refused' },
    });
    expect(after.call.state).toBe('UNKNOWN');
  });

  it('goes back to PREPARED with exactly its members when it is known that nothing arrived', () => {
    const after = settle(call(2), {
      action: 'DELIVER',
      outcome: { kind: 'throttled', retryAfterMs: 30_000, code: '-5', message: '访问超过限制' },
    });
    expect([after.call.state, after.call.members.length, after.verdicts]).toEqual(['PREPARED', 2, []]);
    expect(after.call.nextAt).toBeGreaterThanOrEqual(NOW + 30_000);
    expect(after.effect).toEqual({ kind: 'trouble', retryAfterMs: 30_000, reason: '访问超过限制' });
  });

  it('stops the lanes of a refused credential, and keeps the call', () => {
    const after = settle(call(1), {
      action: 'DELIVER',
      outcome: { kind: 'credentialRefused', code: '-2', message: '签名校验错误' },
    });
    expect([after.call.state, after.effect]).toEqual([
      'PREPARED',
      { kind: 'credentialRefused', code: '-2', message: '签名校验错误' },
    ]);
  });
});

describe('settling a queued call', () => {
  const queued = settle(call(2), {
    action: 'DELIVER',
    outcome: { kind: 'queued', serial: 'team-add-1' },
  }).call;
  const pending: CallEvent = { action: 'POLL', outcome: { kind: 'pending' } };

  it('asks after 5 s, 10 s, 30 s and 60 s, then each minute', () => {
    let current = queued;
    const waits = [(current.nextAt ?? 0) - NOW];
    for (let ask = 0; ask < 5; ask += 1) {
      current = settle(current, pending).call;
      waits.push((current.nextAt ?? 0) - NOW);
    }
    expect(waits).toEqual([5_000, 10_000, 30_000, 60_000, 60_000, 60_000]);
  });

  it('is UNKNOWN and visible after the deadline, never failed, and still asked for', () => {
    const late = settle(queued, pending, {}, NOW + 600_000);
    expect([late.call.state, late.call.serial, late.call.nextAt]).toEqual([
      'UNKNOWN',
      'team-add-1',
      NOW + 600_000 + 900_000,
    ]);
    expect(states(late)).toEqual(['UNKNOWN', 'UNKNOWN']);
    const answered: CallEvent = {
      action: 'POLL',
      outcome: { kind: 'answered', members: [0, 1].map((index) => ({ index, state: 'accepted' })) },
    };
    expect(states(settle(late.call, answered))).toEqual(['CONFIRMED', 'CONFIRMED']);
  });

  it('is looked for when the platform has forgotten its serial', () => {
    const forgotten: CallEvent = {
      action: 'POLL',
      outcome: { kind: 'unanswered', reason: 'no such serial' },
    };
    expect(settle(queued, forgotten).call.state).toBe('QUEUED');
    const late = settle(queued, forgotten, {}, NOW + 600_000).call;
    expect([late.state, late.serial, late.nextAt]).toEqual(['UNKNOWN', null, NOW + 660_000]);
  });
});

describe('the transition tables', () => {
  it('hold for whatever any event does to any open call', () => {
    const event = fc.oneof(
      fc.constantFrom<CallEvent>(
        UNANSWERED,
        { action: 'LOST', outcome: { kind: 'unanswered', reason: 'lost' } },
        { action: 'DELIVER', outcome: { kind: 'queued', serial: 's' } },
        { action: 'DELIVER', outcome: { kind: 'unavailable', retryAfterMs: null, reason: 'r' } },
        { action: 'POLL', outcome: { kind: 'pending' } },
        { action: 'POLL', outcome: { kind: 'unanswered', reason: 'r' } },
        { action: 'DECISION', outcome: { kind: 'decided', decision: 'ABSENT' } },
      ),
      fc
        .array(fc.constantFrom('present', 'absent', 'undecided'), { maxLength: 4 })
        .map((found) => find(found)),
      fc.array(fc.nat(4), { maxLength: 3 }).map((rows): CallEvent => ({
        action: 'DELIVER',
        outcome: {
          kind: 'refused',
          code: 'c',
          message: 'm',
          rows: rows.map((index) => ({ index, code: 'c', message: 'm' })),
        },
      })),
    );
    const kind = fc.record({
      errors: fc.constantFrom('rows', 'whole', 'unknown'),
      settle: fc.constantFrom('key', 'natural', 'query', 'person'),
    });
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 8 }),
        kind,
        fc.integer({ min: 1, max: 4 }),
        (events, manifest, size) => {
          let current = call(size);
          let now = NOW;
          for (const one of events) {
            now += 200_000;
            current = fit(current, one);
            if (!fits(current, one)) continue;
            const {
              call: after,
              rest,
              verdicts,
            } = settle(current, one, manifest as Partial<KindManifest>, now);
            for (const { state } of verdicts)
              expect([
                memberState(current.state) === state,
                mayMoveItem(memberState(current.state), state),
              ]).toContain(true);
            // No member is lost: each has a verdict that closes it or frees it, or is in a call that is still open.
            const open = new Set(
              [...(isOpenCall(after.state) ? after.members : []), ...(rest?.members ?? [])].map(
                ({ no }) => no,
              ),
            );
            const settled = new Set(
              verdicts.filter(({ state }) => state !== 'UNKNOWN').map(({ member }) => member.no),
            );
            for (const { no } of current.members) expect(open.has(no) !== settled.has(no)).toBe(true);
            current = rest ?? after;
            if (!isOpenCall(current.state)) break;
          }
        },
      ),
    );
  });

  it('end where an item or a call is through', () => {
    for (const to of ITEM_STATES)
      expect([mayMoveItem('CONFIRMED', to), mayMoveItem('SUPERSEDED', to)]).toEqual([false, false]);
    for (const to of CALL_STATES)
      expect([mayMoveCall('ANSWERED', to), mayMoveCall('SPLIT', to)]).toEqual([false, false]);
    expect(() => moveCall('ANSWERED', 'SENDING')).toThrow('ANSWERED to SENDING');
  });
});

/** The call as its owner would hold it when this event reaches it. */
function fit(before: Call, event: CallEvent): Call {
  const sends = event.action === 'DELIVER' || event.action === 'LOST';
  if (sends && (before.state === 'PREPARED' || before.state === 'UNKNOWN'))
    return { ...before, state: moveCall(before.state, 'SENDING'), attempts: before.attempts + 1 };
  return before;
}

function fits({ state, serial }: Call, { action }: CallEvent): boolean {
  if (action === 'POLL') return state === 'QUEUED' || (state === 'UNKNOWN' && serial !== null);
  if (action === 'FIND') return state === 'UNKNOWN' && serial === null;
  return action === 'DECISION' ? state === 'UNKNOWN' : state === 'SENDING';
}

function find(found: readonly ('present' | 'absent' | 'undecided')[]): CallEvent {
  return {
    action: 'FIND',
    outcome: { kind: 'found', members: found.map((state, index) => ({ index, state })) },
  };
}

function states({ verdicts }: { verdicts: readonly { state: string }[] }): string[] {
  return verdicts.map(({ state }) => state);
}

function settle(before: Call, event: CallEvent, kind: Partial<KindManifest> = {}, now = NOW) {
  const context: SettleContext = {
    kind: { ...KIND, ...kind },
    platform: PLATFORM,
    now,
    fraction: () => 0.5,
    newId: () => 'rest',
  };
  return settleCall(before, event, context);
}

const KIND: KindManifest = {
  dependsOn: [],
  maxMembers: 20,
  groupBy: [],
  order: 'sent',
  errors: 'whole',
  settle: 'query',
  quietMs: 60_000,
  photo: 'none',
  updatable: true,
};

const PLATFORM: PlatformManifest = {
  platform: 'test',
  family: 'test',
  title: { zh: '测试', en: 'test' },
  facts: {},
  credentialScope: 'PROJECT',
  kinds: {},
  pollMs: [5_000, 10_000, 30_000, 60_000],
  answerDeadlineMs: 600_000,
  latePollMs: 900_000,
  concurrency: 4,
  paceMs: 0,
  timeouts: { connectMs: 1_000, firstByteMs: 1_000, totalMs: 1_000 },
};

function call(size: number): Call {
  const members = Array.from({ length: size }, (_, index) => ({
    month: '2024-01-01',
    no: index + 1,
    recordId: `E${index + 1}`,
    version: 1,
    orderKey: `W${index + 1}`,
    photo: null,
    row: false,
  }));
  return {
    partnerId: 'national',
    kind: 'attendance',
    key: 'P1',
    slot: 0,
    id: 'c',
    credentialKey: 'P1',
    operation: 'add',
    state: 'SENDING',
    members,
    method: 'WorkerAttendance.Add',
    digest: 'd',
    attempts: 1,
    asks: 0,
    doubtful: false,
    serial: null,
    refusal: null,
    parentId: null,
    confirmed: 0,
    decision: null,
    nextAt: NOW,
    createdAt: NOW,
    sentAt: NOW,
    queuedAt: null,
    closedAt: null,
  };
}
