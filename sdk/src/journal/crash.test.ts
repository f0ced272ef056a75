import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CrashingFiles } from '../testing/crashing-files.ts';
import { ManualClock } from '../testing/manual-clock.ts';
import { MemoryHub } from '../testing/memory-hub.ts';
import { jpeg, passage } from '../testing/passages.ts';
import { seededRandom } from '../testing/seeded.ts';
import { until } from '../../test-support/until.ts';
import { openDevice } from './device.ts';
import type { Device } from './device.ts';
import { isJournalError } from './journal-error.ts';

const START = Date.parse('2026-03-02T07:00:00+08:00');

interface World {
  files: CrashingFiles;
  clock: ManualClock;
  hub: MemoryHub;
  random: ReturnType<typeof seededRandom>;
  /** Events whose capture returned, by id. */
  promised: Map<string, string>;
  photos: Set<string>;
  captures: number;
}

function newWorld(seed: number): World {
  const random = seededRandom(seed);
  const clock = new ManualClock({ startMs: START });
  const hub = new MemoryHub(clock, () => clock.trueNow());
  hub.fault = () => (random.fraction() < 0.2 ? (random.fraction() < 0.5 ? 'BEFORE' : 'AFTER') : 'NONE');
  const files = new CrashingFiles(random.fraction);
  return { files, clock, hub, random, promised: new Map(), photos: new Set(), captures: 0 };
}

const open = (world: World): Promise<Device> =>
  openDevice({
    folder: 'unused',
    files: world.files,
    client: world.hub,
    deviceSn: 'SN-1',
    clock: world.clock,
    random: world.random,
    groupMs: 0,
    bounds: { segmentBytes: 1_500 },
  });

async function capture(world: World, device: Device): Promise<void> {
  const workerId = `W${++world.captures}`;
  const picture = world.random.fraction() < 0.3 ? jpeg(`photo of ${workerId}`) : undefined;
  try {
    const done = await device.capture(passage(workerId), picture && { bytes: picture, watermarked: false });
    world.promised.set(done.eventId, workerId);
    if (picture) world.photos.add(Buffer.from(picture).toString('base64'));
  } catch (error) {
    if (!isJournalError(error)) throw error;
  }
}

/** One run of the device, which ends with the power or the process being cut at some call to the file system. */
async function live(world: World, calls: number, cause: 'KILL' | 'POWER'): Promise<void> {
  world.files.callsLeft = calls;
  const device = await open(world).catch(() => undefined);
  const wanted = 1 + Math.floor(world.random.fraction() * 8);
  const waiting: Promise<void>[] = [];
  for (let n = 0; device && n < wanted; n++) {
    waiting.push(capture(world, device));
    if (world.random.fraction() < 0.6) await waiting.at(-1);
  }
  await Promise.all(waiting);
  await device?.close();
  world.files.restart(cause);
}

async function drain(world: World): Promise<void> {
  world.files.callsLeft = Infinity;
  const device = await open(world);
  expect(device.recovery.damaged).toEqual([]);
  expect(device.recovery.missing).toEqual([]);
  await until(() => device.status().queuedEvents === 0 && device.status().queuedPhotos === 0);
  await device.close();
}

function expectKept(world: World): void {
  for (const [eventId, workerId] of world.promised) {
    expect(world.hub.stored.get(eventId)?.workerId).toBe(workerId);
  }
  for (const photo of world.photos) expect(world.hub.photos).toContain(photo);
  expect(world.hub.conflicts).toBe(0);
  for (const event of world.hub.stored.values()) {
    expect(event.seq).toBeLessThanOrEqual(world.hub.ackedSeq(event.journalId));
  }
}

const lives = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.constantFrom('KILL' as const, 'POWER' as const)), {
  minLength: 1,
  maxLength: 4,
});

describe('the journal when it is cut', () => {
  it('delivers every event whose capture returned, once, wherever it is cut between two writes [S1, S2]', async () => {
    const property = fc.asyncProperty(fc.integer(), lives, async (seed, cuts) => {
      const world = newWorld(seed);
      for (const [calls, cause] of cuts) await live(world, calls, cause);
      await drain(world);
      expectKept(world);
    });
    await fc.assert(property, { numRuns: 2_000 });
  }, 120_000);

  it('survives a cut at each single call of one run', async () => {
    for (let calls = 0; calls < 120; calls++) {
      for (const cause of ['KILL', 'POWER'] as const) {
        const world = newWorld(calls);
        await live(world, calls, cause);
        await live(world, Infinity, 'POWER');
        await drain(world);
        expectKept(world);
      }
    }
  }, 60_000);
});
