import { describe, expect, it } from 'vitest';
import type { KindManifest, Trouble } from '@realname-hub/adapters/port.ts';
import type { Call } from './model.ts';
import {
  CREDENTIAL_LOOK_MS,
  settleCall,
  settlementOf,
  type CallEvent,
  type SettleContext,
} from './settle.ts';
import { callOf, TEST_NOW as NOW } from './test-calls.ts';

/** Each step of a call, with everything that it leaves behind; `settle.test.ts` has the ways that calls go. */
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

function settle(call: Call, event: CallEvent, kind: Partial<KindManifest> = {}, now = NOW) {
  const context = {
    kind: { ...KIND, ...kind },
    platform: { pollMs: [5_000, 10_000], answerDeadlineMs: 600_000, latePollMs: 900_000 },
    now,
    fraction: () => 0.5,
    newId: () => 'rest',
  } as unknown as SettleContext;
  const { call: next, rest, verdicts, queued, effect } = settleCall(call, event, context);
  return { next, rest, states: verdicts.map(({ state }) => state), verdicts, queued, effect };
}

const NOTHING = { rest: null, states: [], queued: false, effect: { kind: 'none' } };
const unavailable: Trouble = { kind: 'unavailable', retryAfterMs: null, reason: 'down' };
const throttled: Trouble = { kind: 'throttled', retryAfterMs: 30_000, code: '-5', message: 'too fast' };
const refusedKey: Trouble = { kind: 'credentialRefused', code: '-2', message: 'bad sign' };
const unknown = (part: Partial<Call> = {}) => callOf([1, 2], { state: 'UNKNOWN', doubtful: true, ...part });
const queued = (part: Partial<Call> = {}) =>
  callOf([1], { state: 'QUEUED', serial: 's', queuedAt: NOW, ...part });

describe('a call that is sent', () => {
  it('waits for its result under the serial that it got', () => {
    const { next, ...others } = settle(callOf([1], { asks: 3 }), {
      action: 'DELIVER',
      outcome: { kind: 'queued', serial: 's' },
    });
    expect(next).toEqual({
      ...callOf([1]),
      state: 'QUEUED',
      serial: 's',
      asks: 0,
      queuedAt: NOW,
      nextAt: NOW + 5_000,
    });
    expect(others).toMatchObject({ rest: null, states: [], queued: true, effect: { kind: 'success' } });
  });

  it('goes again after its backoff when it did not arrive, and says why', () => {
    const sent = callOf([1], { attempts: 2 });
    const { next, ...others } = settle(sent, { action: 'DELIVER', outcome: unavailable });
    // Half of four seconds: the second attempt.
    expect(next).toEqual({ ...sent, state: 'PREPARED', nextAt: NOW + 2_000 });
    expect(others).toMatchObject({
      rest: null,
      states: [],
      queued: false,
      effect: { kind: 'trouble', retryAfterMs: null, reason: 'down' },
    });
    const later = settle(sent, { action: 'DELIVER', outcome: throttled });
    expect(later.next.nextAt).toBeGreaterThan(NOW + 30_000);
    expect(later.effect).toEqual({ kind: 'trouble', retryAfterMs: 30_000, reason: 'too fast' });
    const refused = settle(sent, { action: 'DELIVER', outcome: refusedKey });
    expect(refused.next).toEqual({ ...sent, state: 'PREPARED', nextAt: NOW + CREDENTIAL_LOOK_MS });
    expect(refused.effect).toEqual(refusedKey);
    const doubtful = settle({ ...sent, doubtful: true }, { action: 'DELIVER', outcome: throttled });
    expect([doubtful.next.state, doubtful.states, doubtful.verdicts[0]?.message]).toEqual([
      'UNKNOWN',
      ['UNKNOWN'],
      'too fast',
    ]);
  });

  it('is in doubt without an answer, which is trouble for the lane unless its sender was lost', () => {
    const outcome = { kind: 'unanswered', reason: 'timeout' } as const;
    const sent = callOf([1], { asks: 4 });
    for (const action of ['DELIVER', 'LOST'] as const) {
      const { next, verdicts, effect, queued: waits } = settle(sent, { action, outcome });
      expect(next).toEqual({ ...sent, state: 'UNKNOWN', doubtful: true, asks: 0, nextAt: NOW + 60_000 });
      expect(verdicts.map(({ state, message }) => [state, message])).toEqual([['UNKNOWN', 'timeout']]);
      expect([effect.kind, waits]).toEqual([action === 'LOST' ? 'none' : 'trouble', false]);
    }
    expect(settle(sent, { action: 'DELIVER', outcome }).effect).toEqual({
      kind: 'trouble',
      retryAfterMs: null,
      reason: 'timeout',
    });
    const again = settle({ ...sent, attempts: 0 }, { action: 'DELIVER', outcome }, { settle: 'natural' });
    expect(again.next.nextAt).toBe(NOW + 1_000);
    expect(
      settle({ ...sent, attempts: 3 }, { action: 'DELIVER', outcome }, { settle: 'key' }).next.nextAt,
    ).toBe(NOW + 4_000);
    expect(settle(sent, { action: 'DELIVER', outcome }, { settle: 'person' }).next.nextAt).toBeNull();
  });

  it('is as it was before when a person holds the lane', () => {
    const held: CallEvent = { action: 'WITHDRAWN', outcome: { kind: 'held' } };
    const sent = callOf([1], { attempts: 2, nextAt: null });
    expect(settle(sent, held)).toMatchObject({
      ...NOTHING,
      next: { ...sent, state: 'PREPARED', attempts: 1, nextAt: NOW },
    });
    expect(settle({ ...sent, doubtful: true }, held).next).toMatchObject({
      state: 'UNKNOWN',
      attempts: 1,
      nextAt: NOW,
    });
    const question = queued({ nextAt: NOW - 5 });
    expect(settle(question, held)).toMatchObject({ ...NOTHING, next: { ...question, nextAt: NOW } });
  });

  it('waits for a person when it cannot be repeated as it was', () => {
    const event: CallEvent = { action: 'RESEND', outcome: { kind: 'changed' } };
    expect(settle(unknown(), event)).toMatchObject({ ...NOTHING, next: { ...unknown(), nextAt: null } });
  });

  it('leaves out what cannot be said, and is over when nothing is left', () => {
    const prepared = callOf([1, 2], { state: 'PREPARED' });
    const fault = (index: number) => ({ index, code: 'X', message: 'x' });
    const some = settle(prepared, {
      action: 'COMPOSE',
      outcome: { kind: 'inexpressible', faults: [fault(0)] },
    });
    expect(some.next).toEqual({ ...prepared, members: prepared.members.slice(1) });
    expect([some.states, some.rest, some.queued, some.effect]).toEqual([
      ['NOT_EXPRESSIBLE'],
      null,
      false,
      { kind: 'none' },
    ]);
    const all = settle(prepared, {
      action: 'COMPOSE',
      outcome: { kind: 'inexpressible', faults: [fault(0), fault(1)] },
    });
    expect(all.next).toEqual({ ...prepared, state: 'ANSWERED', nextAt: null, closedAt: NOW });
    expect([all.states.length, all.rest, all.queued, all.effect]).toEqual([2, null, false, { kind: 'none' }]);
  });

  it('closes with what was confirmed, and leaves what is open to a call of its own', () => {
    const sent = callOf([1, 2, 3], { serial: 's', asks: 2, attempts: 2 });
    const {
      next,
      rest,
      effect,
      queued: waits,
    } = settle(sent, {
      action: 'DELIVER',
      outcome: { kind: 'answered', members: [{ index: 1, state: 'accepted' }] },
    });
    expect(next).toEqual({ ...sent, state: 'SPLIT', nextAt: null, closedAt: NOW, confirmed: 1 });
    const [first, , third] = sent.members;
    expect(rest).toEqual({
      ...sent,
      id: 'rest',
      parentId: 'call-1',
      state: 'UNKNOWN',
      members: [first, third],
      doubtful: true,
      serial: null,
      attempts: 0,
      asks: 0,
      digest: null,
      createdAt: NOW,
      nextAt: NOW + 60_000,
    });
    expect([effect, waits]).toEqual([{ kind: 'success' }, false]);
  });

  it('keeps the words of a refusal that named no row and left everything open', () => {
    const outcome = { kind: 'refused', code: '-1', message: 'no', rows: [] } as const;
    const { rest, effect } = settle(callOf([1, 2]), { action: 'DELIVER', outcome }, { errors: 'unknown' });
    expect([rest?.refusal, effect]).toEqual([{ code: '-1', message: 'no' }, { kind: 'success' }]);
    const named = { ...outcome, rows: [{ index: 0, code: '-1', message: 'row' }] };
    expect(
      settle(callOf([1, 2]), { action: 'DELIVER', outcome: named }, { errors: 'unknown' }).rest?.refusal,
    ).toBeNull();
  });
});

describe('a call that is in doubt', () => {
  it('is settled by the manifest, never repeated without its key or after a refusal', () => {
    const way = (settles: KindManifest['settle'], part: Partial<Call> = {}) =>
      settlementOf(unknown(part), { ...KIND, settle: settles });
    const refusal = { code: '-1', message: 'no' };
    expect((['query', 'natural', 'key', 'person'] as const).map((one) => way(one))).toEqual([
      'find',
      'resend',
      'resend',
      'person',
    ]);
    expect((['query', 'natural', 'key', 'person'] as const).map((one) => way(one, { refusal }))).toEqual([
      'find',
      'find',
      'find',
      'person',
    ]);
    expect((['natural', 'key'] as const).map((one) => way(one, { parentId: 'c' }))).toEqual([
      'resend',
      'find',
    ]);
  });

  it('is asked for again at growing intervals, not sooner than the platform is quiet', () => {
    const unanswered: CallEvent = { action: 'FIND', outcome: { kind: 'unanswered', reason: 'timeout' } };
    expect(settle(unknown(), unanswered)).toMatchObject({
      ...NOTHING,
      next: { ...unknown(), asks: 1, nextAt: NOW + 60_000 },
    });
    // Half of 2^9 seconds.
    expect(settle(unknown({ asks: 8 }), unanswered).next).toMatchObject({ asks: 9, nextAt: NOW + 256_000 });
    expect(settle(unknown(), unanswered, { quietMs: 0 }).next.nextAt).toBe(NOW + 1_000);
    const undecided: CallEvent = { action: 'FIND', outcome: { kind: 'found', members: [] } };
    expect(settle(unknown({ asks: 8 }), undecided)).toMatchObject({
      ...NOTHING,
      next: { serial: null, asks: 9, nextAt: NOW + 256_000 },
    });
    expect(settle(unknown(), undecided, { quietMs: 0 }).next.nextAt).toBe(NOW + 1_000);
  });

  it('is asked for later when the question could not be asked, which is no trouble of the lane', () => {
    const ask = (outcome: Trouble, asks = 0, kind = {}) =>
      settle(unknown({ asks }), { action: 'FIND', outcome }, kind);
    expect(ask(unavailable)).toMatchObject({ ...NOTHING, next: { asks: 1, nextAt: NOW + 1_000 } });
    expect(ask(unavailable, 2).next.nextAt).toBe(NOW + 4_000);
    expect(ask(throttled).next.nextAt).toBeGreaterThan(NOW + 30_000);
    expect(ask(refusedKey)).toMatchObject({
      rest: null,
      states: [],
      effect: refusedKey,
      next: { nextAt: NOW + CREDENTIAL_LOOK_MS },
    });
    expect(settle(queued(), { action: 'POLL', outcome: refusedKey }).next).toMatchObject({
      asks: 1,
      nextAt: NOW + CREDENTIAL_LOOK_MS,
    });
  });

  it('ends as a person decides; what was never sent since a restore goes when it is absent', () => {
    const decide = (call: Call, decision: 'PRESENT' | 'ABSENT') =>
      settle({ ...call, decision }, { action: 'DECISION', outcome: { kind: 'decided', decision } });
    const present = decide(unknown(), 'PRESENT');
    expect(present.next).toMatchObject({
      state: 'ANSWERED',
      decision: null,
      confirmed: 2,
      closedAt: NOW,
      nextAt: null,
    });
    expect([present.states, present.effect]).toEqual([['CONFIRMED', 'CONFIRMED'], { kind: 'none' }]);
    expect(decide(unknown(), 'ABSENT')).toMatchObject({
      states: ['WAITING', 'WAITING'],
      next: { state: 'ANSWERED', confirmed: 0 },
    });
    const prepared = callOf([1], { state: 'PREPARED', attempts: 0 });
    expect(decide(prepared, 'ABSENT')).toMatchObject({
      ...NOTHING,
      next: { state: 'PREPARED', asks: 1, nextAt: NOW },
    });
    expect(decide(prepared, 'PRESENT')).toMatchObject({ states: ['CONFIRMED'], next: { state: 'ANSWERED' } });
  });

  it('is asked for first after a restore: absent it goes, present it is adopted, else it stays in doubt', () => {
    const prepared = callOf([1, 2], { state: 'PREPARED', attempts: 0 });
    const find = (...found: ('present' | 'absent')[]) =>
      settle(prepared, {
        action: 'FIND',
        outcome: { kind: 'found', members: found.map((state, index) => ({ index, state })) },
      });
    expect(find('absent', 'absent')).toMatchObject({
      ...NOTHING,
      next: { state: 'PREPARED', asks: 1, nextAt: NOW },
    });
    expect(find('present', 'absent')).toMatchObject({
      rest: null,
      states: ['CONFIRMED', 'WAITING'],
      effect: { kind: 'none' },
      next: { state: 'ANSWERED', confirmed: 1 },
    });
    expect(find('present')).toMatchObject({
      states: ['CONFIRMED', 'UNKNOWN'],
      next: { state: 'SPLIT' },
      rest: { state: 'UNKNOWN' },
    });
  });
});

describe('a call whose result is awaited', () => {
  const pending: CallEvent = { action: 'POLL', outcome: { kind: 'pending' } };
  const lost: CallEvent = { action: 'POLL', outcome: { kind: 'unanswered', reason: 'no such serial' } };

  it('is asked for on time, before and after its deadline', () => {
    expect(settle(queued(), pending)).toMatchObject({
      ...NOTHING,
      next: { ...queued(), asks: 1, nextAt: NOW + 10_000 },
    });
    expect(settle(queued(), lost)).toMatchObject({
      ...NOTHING,
      next: { state: 'QUEUED', asks: 1, nextAt: NOW + 10_000 },
    });
    const just = queued({ queuedAt: NOW - 599_999 });
    expect(settle(just, pending).next.state).toBe('QUEUED');
    const late = settle(queued({ queuedAt: NOW - 600_000 }), pending);
    expect(late.next).toMatchObject({ state: 'UNKNOWN', serial: 's', nextAt: NOW + 900_000 });
    expect([late.verdicts[0]?.message, late.rest, late.queued, late.effect]).toEqual([
      'no result within the deadline',
      null,
      false,
      { kind: 'none' },
    ]);
    const visible = queued({ state: 'UNKNOWN', queuedAt: NOW - 700_000 });
    expect(settle(visible, pending)).toMatchObject({
      ...NOTHING,
      next: { state: 'UNKNOWN', nextAt: NOW + 900_000 },
    });
  });

  it('is looked for when its serial is lost, once and for all', () => {
    const late = queued({ queuedAt: NOW - 600_000, asks: 7 });
    const { next, verdicts, rest, effect, queued: waits } = settle(late, lost);
    expect(next).toEqual({
      ...late,
      state: 'UNKNOWN',
      serial: null,
      doubtful: true,
      asks: 0,
      nextAt: NOW + 60_000,
    });
    expect([verdicts[0]?.message, rest, effect, waits]).toEqual([
      'no such serial',
      null,
      { kind: 'none' },
      false,
    ]);
    const visible: Call = { ...late, state: 'UNKNOWN' };
    expect(settle(visible, lost)).toMatchObject({
      ...NOTHING,
      next: { ...visible, serial: null, doubtful: true, asks: 0, nextAt: NOW + 60_000 },
    });
  });

  it('is asked for no more once it has been answered, even if that told nothing', () => {
    const visible = queued({ state: 'UNKNOWN', queuedAt: NOW - 700_000 });
    const empty: CallEvent = { action: 'POLL', outcome: { kind: 'answered', members: [] } };
    expect(settle(visible, empty)).toMatchObject({
      ...NOTHING,
      next: { state: 'UNKNOWN', serial: null, doubtful: true, nextAt: NOW + 60_000 },
    });
    const answered: CallEvent = {
      action: 'POLL',
      outcome: { kind: 'answered', members: [{ index: 0, state: 'accepted' }] },
    };
    expect(settle(visible, answered)).toMatchObject({
      states: ['CONFIRMED'],
      effect: { kind: 'none' },
      next: { state: 'ANSWERED', asks: 1 },
    });
    const refused: CallEvent = {
      action: 'POLL',
      outcome: { kind: 'refused', code: '-1', message: 'no', rows: [] },
    };
    expect(settle(queued(), refused)).toMatchObject({
      states: ['REJECTED'],
      effect: { kind: 'success' },
      next: { state: 'ANSWERED' },
    });
  });
});
