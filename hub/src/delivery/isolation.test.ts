import { describe, expect, it } from 'vitest';
import type { ActivePartner } from './active-partner.ts';
import { Dispatcher } from './dispatcher.ts';
import { MemoryStorage } from './memory-storage.ts';
import { BEGINNING } from './model.ts';
import { FakePlatform, type PlatformTraits } from './simulation/fake-platform.ts';
import { Site } from './simulation/site.ts';
import { isOpenItem } from './states.ts';
import { seededRandom, VirtualClock } from './simulation/virtual-time.ts';

const START = Date.UTC(2024, 0, 15, 1);
const TRAITS: PlatformTraits = {
  settle: 'query',
  errors: 'rows',
  asynchronous: false,
  order: 'sent',
  maxMembers: 8,
};

const TEAMS = { partnerId: 'down', kind: 'team', key: 'P1' } as const;

describe('partners beside each other', () => {
  it('keep going while another one hangs, refuses or is slow', async () => {
    const alone = await timeToDeliver([]);
    const beside = await timeToDeliver(['hangs', 'down']);
    expect(alone).toBeLessThan(10_000);
    expect(beside).toBeLessThanOrEqual(alone + 1_000);
  });

  it('are tried less and less while they are down, make no rows, and go on when they come back', async () => {
    const world = open(['down']);
    world.site.complete(['P1']);
    for (let n = 0; n < 30; n += 1) world.site.write(['P1']);
    await world.clock.run(600_000);
    const attempts = world.storage.attempts.length;
    // Ten minutes of full jitter on a handful of lanes behind one breaker; without either it would be thousands.
    expect(attempts).toBeLessThan(60);
    expect(world.storage.peek(TEAMS)?.items.filter(({ state }) => isOpenItem(state))).toEqual([]);
    world.platforms.get('down')?.recover();
    await world.clock.run(1_300_000);
    expect(world.openLanes('down')).toEqual([]);
    await world.stop();
  });

  it('stand still beyond their maximum age until a person enables them again', async () => {
    const world = open(['down'], 0.01);
    world.site.complete(['P1']);
    await world.clock.run(3_600_000);
    expect(world.storage.peek(TEAMS)?.lane.blocked).toBe('MAX_AGE');
    expect(world.storage.peek(TEAMS)?.items.filter(({ state }) => isOpenItem(state))).toEqual([]);
    const before = world.storage.attempts.length;
    await world.clock.run(3_600_000);
    expect(world.storage.attempts.length).toBe(before);
    await world.stop();
  });
});

class Broken extends FakePlatform {
  recover(): void {
    this.down = false;
  }
}

async function timeToDeliver(neighbours: readonly string[]): Promise<number> {
  const world = open(['good', ...neighbours]);
  world.site.complete(['P1']);
  for (let n = 0; n < 200; n += 1) world.site.write(['P1']);
  const from = world.clock.now();
  do await world.clock.run(100);
  while (world.openLanes('good').length > 0 && world.clock.now() - from < 600_000);
  await world.stop();
  return world.clock.now() - from;
}

function open(names: readonly string[], maxAgeDays = 30) {
  const clock = new VirtualClock(START);
  const random = seededRandom(7);
  const storage = new MemoryStorage(() => clock.now());
  const site = new Site((stream, count) => storage.append(stream, count), seededRandom(11));
  const platforms = new Map(names.map((name) => [name, new Broken(name, TRAITS, clock, random)]));
  for (const [name, platform] of platforms) platform.down = name === 'down';
  const partners = names.map((name): ActivePartner => {
    const credentials = new Map([['P1', { credential: {}, refusedUntil: null }]]);
    return {
      partnerId: name,
      platform: name,
      endpoint: `https://${name}.example`,
      maxAgeDays,
      start: BEGINNING,
      revision: 1,
      credentials,
    };
  });
  const dispatcher = new Dispatcher({
    storage,
    partners: { load: async () => partners },
    adapterOf: (name) => {
      const adapter = platforms.get(name)?.adapter(() => true) ?? null;
      if (adapter && name === 'hangs') return { ...adapter, deliver: () => new Promise(() => undefined) };
      return adapter;
    },
    httpOf: () => ({ send: async () => ({ kind: 'notSent', reason: 'no network here' }) }),
    readers: site.readers,
    photos: null,
    clock,
    random,
    onFault: (error) => {
      throw error;
    },
    stopGraceMs: 1_000,
  });
  dispatcher.start();
  return {
    clock,
    storage,
    site,
    platforms,
    openLanes: (name: string) =>
      [...site.streams].filter(([stream, items]) => {
        const [kind, key = ''] = stream.split(' ') as ['attendance', string];
        const stored = storage.peek({ partnerId: name, kind, key });
        return (
          (stored?.lane.reach.no ?? 0) < items.length ||
          stored?.calls.some(({ closedAt }) => closedAt === null)
        );
      }),
    stop: async () => {
      const stopped = dispatcher.stop();
      await clock.run(5_000);
      await stopped;
    },
  };
}
