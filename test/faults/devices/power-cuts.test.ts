import type { SharedKey } from '@realname-hub/sdk';
import { isJournalError, openDevice } from '@realname-hub/sdk/journal';
import {
  CrashingFiles,
  jpeg,
  ManualClock,
  MemoryHub,
  passage,
  seededRandom,
} from '@realname-hub/sdk/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../harness/test-hub.ts';
import { installDevice, registerSite } from '../../harness/test-site.ts';
import { until } from '../../harness/until.ts';
import { FaultyDevice, storedEvents } from './faulty-device.ts';

const SMALL_SEGMENTS = { segmentBytes: 1_200 };
const CAUSES = ['KILL', 'POWER'] as const;

/** What a write that is cut leaves of itself, and which of two names a disk keeps. */
const DISKS: readonly [name: string, fraction: () => number][] = [
  ['keeps nothing', () => 0],
  ['keeps nearly all', () => 0.999],
  ['keeps what chance wants', seededRandom(11).fraction],
];

describe('power that is cut twice', () => {
  /** Captures with and without a picture until the power goes; gives what was promised. */
  async function live(
    files: CrashingFiles,
    hub: MemoryHub,
    clock: ManualClock,
    calls: number,
  ): Promise<string[]> {
    files.callsLeft = calls;
    const kept: string[] = [];
    const settings = { folder: 'unused', deviceSn: 'SN-1', groupMs: 0, bounds: SMALL_SEGMENTS };
    const device = await openDevice({
      ...settings,
      files,
      client: hub,
      clock,
      random: seededRandom(calls),
    }).catch(() => undefined);
    for (let n = 0; device !== undefined && n < 5; n++) {
      const photo =
        n % 2 === 0 ? { bytes: jpeg(`${calls} ${n} ${kept.length}`), watermarked: false } : undefined;
      await device.capture(passage(`W${n}`), photo).then(
        ({ eventId }) => kept.push(eventId),
        (error: unknown) => expect(isJournalError(error)).toBe(true),
      );
    }
    if (device !== undefined && calls === Infinity)
      await until(async () =>
        device.status().queuedEvents + device.status().queuedPhotos === 0 ? true : null,
      );
    await device?.close();
    return kept;
  }

  /** How many calls to the disk one life makes when nothing stops it: every one of them is a place to cut. */
  async function callsOf(fraction: () => number): Promise<number> {
    const clock = new ManualClock({ startMs: Date.parse('2026-03-02T07:00:00+08:00') });
    const files = new CrashingFiles(fraction);
    await live(files, new MemoryHub(clock, () => clock.trueNow()), clock, Infinity);
    return files.calls;
  }

  it.each(DISKS)(
    'between any two writes, and again between any two of what follows, takes no passage away that was confirmed: the disk %s [P1, P2, S1, S2]',
    async (_, fraction) => {
      const places = await callsOf(fraction);
      expect(places).toBeGreaterThan(40);
      for (let first = 0; first <= places; first++) {
        const second = (first * 7) % places;
        for (const cause of CAUSES) {
          const clock = new ManualClock({ startMs: Date.parse('2026-03-02T07:00:00+08:00') });
          const hub = new MemoryHub(clock, () => clock.trueNow());
          const files = new CrashingFiles(fraction);
          const promised: string[] = [];
          for (const calls of [first, second, Infinity]) {
            promised.push(...(await live(files, hub, clock, calls)));
            if (calls !== Infinity) files.restart(cause);
          }
          expect(promised.filter((eventId) => !hub.stored.has(eventId))).toEqual([]);
          expect(new Set(promised).size).toBe(promised.length);
          expect(hub.conflicts).toBe(0);
        }
      }
    },
    120_000,
  );
});

describe('power that is cut in front of a real hub', () => {
  const deviceSn = 'CUT1';
  let hub: TestHub;
  let key: SharedKey;
  let worker: string;

  beforeAll(async () => {
    hub = await startTestHub();
    const { workers } = await registerSite(hub.city, 'P-2026-0001', { count: 1 });
    worker = workers[0] ?? '';
    key = await installDevice(hub, 'P-2026-0001', deviceSn);
  });
  afterAll(() => hub.stop());

  const idOf = ({ recordId }: { recordId: string }) => recordId;

  it('at one call to the disk after another, while it captures and uploads, leaves every confirmed passage, once [P1, P2, S1]', async () => {
    const confirmed: string[] = [];
    for (let calls = 4; calls < 44; calls += 2) {
      const files = new CrashingFiles(seededRandom(calls).fraction);
      const device = new FaultyDevice({ hub, key, deviceSn, files, bounds: SMALL_SEGMENTS });
      files.callsLeft = calls;
      const started = await device.start().catch(() => null);
      for (let n = 0; started !== null && n < 6; n++) {
        await device.capture(worker).catch((error: unknown) => expect(isJournalError(error)).toBe(true));
      }
      await device.stop();
      files.restart(calls % 4 === 0 ? 'POWER' : 'KILL');
      await device.start();
      await device.capture(worker);
      await device.drained();
      await device.stop();
      confirmed.push(...device.truths.keys());
    }
    const stored = (await storedEvents(hub, deviceSn)).map(idOf);
    expect(new Set(stored).size).toBe(stored.length);
    expect(confirmed.filter((eventId) => !stored.includes(eventId))).toEqual([]);
    expect(confirmed.length).toBeGreaterThan(60);
  }, 120_000);
});
