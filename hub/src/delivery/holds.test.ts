import { describe, expect, it } from 'vitest';
import { Dispatcher } from './dispatcher.ts';
import { MemoryStorage } from './memory-storage.ts';
import { BEGINNING } from './model.ts';
import { readersOf, type StreamItem } from './reader.ts';
import { FakePlatform } from './simulation/fake-platform.ts';
import { seededRandom, VirtualClock } from './simulation/virtual-time.ts';

const TEAMS = { partnerId: 'slow', kind: 'team', key: 'P1' } as const;
const WHOLE = { partnerId: 'slow', kind: null, key: null };
const RECORDS = 8;

describe('a partner that is held while calls wait for their turn', () => {
  it('gets none of them: they are known not to have left, and go once when it is released', async () => {
    const world = open();
    await world.clock.run(4_500);
    const before = world.platform.effects.length;
    const waiting = world.calls('SENDING');
    expect(before).toBe(3);
    expect(waiting).toBeGreaterThan(0);
    world.storage.hold(WHOLE);
    await world.clock.run(60_000);
    expect(world.platform.effects).toHaveLength(before);
    expect([world.calls('PREPARED'), world.calls('SENDING'), world.calls('UNKNOWN')]).toEqual([
      waiting,
      0,
      0,
    ]);
    // That it was held is nobody's failure.
    expect(world.storage.peek(TEAMS)?.lane).toMatchObject({ failures: 0, blocked: null });
    world.storage.release(WHOLE);
    await world.clock.run(60_000);
    expect(world.platform.effects.map(({ recordId }) => recordId)).toEqual(world.recordIds);
    await world.stop();
  });
});

/** One lane at a platform that takes one record every two seconds. */
function open() {
  const clock = new VirtualClock(Date.UTC(2024, 0, 15, 1));
  const random = seededRandom(3);
  const storage = new MemoryStorage(() => clock.now());
  const traits = {
    settle: 'query',
    errors: 'rows',
    asynchronous: false,
    order: 'sent',
    maxMembers: 1,
  } as const;
  const platform = new FakePlatform('slow', traits, clock, random);
  const adapter = platform.adapter(() => true);
  const first = storage.append(TEAMS, RECORDS);
  const items = Array.from({ length: RECORDS }, (_, index): StreamItem => {
    const recordId = `team-${index}`;
    const place = { month: first.month, no: first.no + index, recordId, orderKey: recordId };
    return { ...place, version: 1, report: true, references: {}, body: BODY };
  });
  const dispatcher = new Dispatcher({
    storage,
    partners: { load: async () => [PARTNER] },
    adapterOf: () => ({ ...adapter, manifest: { ...adapter.manifest, concurrency: 2 } }),
    httpOf: () => ({ send: async () => ({ kind: 'notSent', reason: 'no network here' }) }),
    readers: readersOf([
      {
        kind: 'team',
        tracked: true,
        read: async (requests) =>
          requests.map(({ after, limit }) => items.filter(({ no }) => no > after.no).slice(0, limit)),
        readPositions: async (requests) =>
          requests.map(({ positions }) => items.filter((item) => positions.some(({ no }) => no === item.no))),
      },
    ]),
    photos: null,
    clock,
    random,
    onFault: (error) => {
      throw error;
    },
  });
  dispatcher.start();
  return {
    ...{ clock, storage, platform, recordIds: items.map(({ recordId }) => recordId) },
    calls: (wanted: string) => storage.peek(TEAMS)?.calls.filter(({ state }) => state === wanted).length,
    stop: async () => {
      const stopped = dispatcher.stop();
      await clock.run(30_000);
      await stopped;
    },
  };
}

const BODY = {
  projectId: 'P',
  teamId: 'T',
  name: '钢筋班',
  company: { companyId: 'C', name: '模拟劳务公司' },
};

const PARTNER = {
  partnerId: 'slow',
  platform: 'slow',
  endpoint: 'https://platform.example',
  maxAgeDays: 30,
  paceMs: 2_000,
  start: BEGINNING,
  revision: 1,
  credentials: new Map([['P1', { credential: {}, refusedUntil: null }]]),
};
