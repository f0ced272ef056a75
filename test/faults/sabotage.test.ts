import { describe, expect, it } from 'vitest';
import type { IntakeChanges, IntakeSession, IntakeStorage } from '../../hub/src/attendance/intake-storage.ts';
import type { LaneChange } from '../../hub/src/delivery/model.ts';
import { runDay } from './simulation/bad-day.ts';
import type { Sabotage } from './simulation/hub-side.ts';

/** Far more than each needs: on most days something is noticed. */
const MOST_SEEDS = 100;

/** The words of the first breach that is noticed. */
async function firstBreach(sabotage: Sabotage): Promise<string> {
  for (let seed = 20_000; seed < 20_000 + MOST_SEEDS; seed += 1) {
    const { violations } = await runDay(seed, sabotage);
    if (violations[0] !== undefined) return violations[0];
  }
  return `nothing in ${MOST_SEEDS} days`;
}

/** An intake whose transactions write something else than they were asked to. */
function writing(change: (changes: IntakeChanges) => IntakeChanges): Sabotage {
  const broken = (session: IntakeSession): IntakeSession => ({
    ...session,
    store: (changes) => session.store(change(changes)),
  });
  return {
    intake: (storage) => ({ transaction: (work) => storage.transaction((session) => work(broken(session))) }),
  };
}

/** A delivery whose writes are other ones than the dispatcher wanted. */
function applying(change: (change: LaneChange) => LaneChange): Sabotage {
  return {
    delivery: (storage) => ({
      renew: (request) => storage.renew(request),
      leave: (processId) => storage.leave(processId),
      scan: (request) => storage.scan(request),
      claim: (request) => storage.claim(request),
      partnerRecords: (partnerId, refs) => storage.partnerRecords(partnerId, refs),
      apply: (processId, changes, now) => storage.apply(processId, changes.map(change), now),
    }),
  };
}

const EVERY = 5;

/** Answers as soon as the work is done; then one commit in five fails. */
function answeringEarly(storage: IntakeStorage): IntakeStorage {
  let commits = 0;
  return {
    transaction: (work) =>
      new Promise((resolve, reject) => {
        const whole = async (session: IntakeSession) => {
          resolve(await work(session));
          commits += 1;
          if (commits % EVERY === 0) throw new Error('the commit failed');
        };
        storage.transaction(whole).catch(reject);
      }),
  };
}

const BROKEN: [what: string, sabotage: Sabotage, noticed: RegExp][] = [
  ['an answer before the commit [P1]', { intake: answeringEarly }, /and is not stored|not what was answered/],
  [
    'a parked capture that is not written [P7]',
    writing((changes) => ({ ...changes, parked: [] })),
    /is not stored|put nowhere/,
  ],
  [
    'a journal that counts one more than is stored [P1]',
    writing((changes) => ({
      ...changes,
      journals: changes.journals.map(({ id, set }) => ({
        id,
        set: { ...set, contiguous: set.contiguous + 1 },
      })),
    })),
    /which is not stored/,
  ],
  [
    'a time that is made up [P12]',
    writing((changes) => ({
      ...changes,
      accepted: changes.accepted.map((capture) => {
        const occurredAt = new Date(capture.receivedAt).toISOString();
        const stated = { ...capture.fact.stated, occurredAt };
        return { ...capture, fact: { ...capture.fact, stated } };
      }),
    })),
    /with a time that is/,
  ],
  ['a request without an audit entry', writing((changes) => ({ ...changes, audit: [] })), /audit entr/],
  [
    'calls that are not journalled [P1]',
    applying((change) => ({ ...change, calls: change.calls.filter(({ state }) => state !== 'SENDING') })),
    /without being journalled|passed over/,
  ],
  [
    'rows that are not written [P7]',
    applying((change) => ({ ...change, items: change.items.filter(({ state }) => state !== 'HELD') })),
    /passed over/,
  ],
  [
    'an unknown call that is taken for confirmed [P1]',
    applying((change) => ({
      ...change,
      outcomes: change.outcomes.map((one) =>
        one.state === 'UNKNOWN' ? { ...one, state: 'CONFIRMED' as const } : one,
      ),
    })),
    /is called confirmed and took effect 0 times/,
  ],
];

describe('the checks of a bad day', () => {
  it.each(BROKEN)('notice %s', { timeout: 300_000 }, async (_, sabotage, noticed) => {
    expect(await firstBreach(sabotage)).toMatch(noticed);
  });
});
