import { CrashingFiles, seededRandom } from '@realname-hub/sdk/testing';
import { isJournalError, type JournalFiles } from '@realname-hub/sdk/journal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../harness/test-hub.ts';
import { installDevice, registerSite, shanghaiTime } from '../../harness/test-site.ts';
import { FaultyDevice, storedEvents } from './faulty-device.ts';

const PROJECT = 'P-2026-0001';

let hub: TestHub;
let worker: string;
const devices: FaultyDevice[] = [];

beforeAll(async () => {
  hub = await startTestHub();
  const { workers } = await registerSite(hub.city, PROJECT, { count: 1 });
  worker = workers[0] ?? '';
});
afterAll(async () => {
  await Promise.all(devices.map((device) => device.stop()));
  await hub.stop();
});

async function newDevice(
  deviceSn: string,
  more: Partial<ConstructorParameters<typeof FaultyDevice>[0]> = {},
) {
  const key = await installDevice(hub, PROJECT, deviceSn);
  const device = new FaultyDevice({ hub, key, deviceSn, ...more });
  devices.push(device);
  return device;
}

const ids = async (deviceSn: string) => (await storedEvents(hub, deviceSn)).map(({ recordId }) => recordId);

/** The codes of captures that failed. */
async function captureMany(device: FaultyDevice, count: number): Promise<string[]> {
  const failed: string[] = [];
  for (let n = 0; n < count; n++) {
    try {
      await device.capture(worker);
    } catch (error) {
      if (!isJournalError(error)) throw error;
      failed.push(error.code);
    }
  }
  return failed;
}

const today = () => shanghaiTime(Date.now()).slice(0, 10);

/** The ledger of the day; over midnight the two of them count together. */
async function lossesOf(deviceSn: string, since: string) {
  const { days } = await hub.city.getDeviceGaps({ deviceSn, from: since, to: today() });
  const reasons = days.flatMap((day) => day.reasons).filter(({ code }) => code === 'PASSAGES_DROPPED');
  return { days, counts: [...new Set(reasons.map(({ count }) => count))] };
}

describe('a device that is full', () => {
  it('refuses the new passage and says so; what it took arrives, and the ledger shows what it could not take [S3, P1, N4]', async () => {
    const device = await newDevice('FULL1', { bounds: { maxEvents: 8 } });
    const since = today();
    device.online = false;
    await device.start();
    expect(await captureMany(device, 11)).toEqual(['JOURNAL_FULL', 'JOURNAL_FULL', 'JOURNAL_FULL']);
    device.online = true;
    await device.drained();
    expect(await captureMany(device, 2)).toEqual([]);
    await device.drained();
    await device.device.heartbeat();
    expect(device.truths.size).toBe(10);
    expect(await ids('FULL1')).toEqual([...device.truths.keys()]);
    const { days, counts } = await lossesOf('FULL1', since);
    expect(counts).toEqual([3]);
    expect(days.some(({ state }) => state === 'DATA_LOST' || state === 'LOSS_POSSIBLE')).toBe(true);
  });

  it('tells of a disk without room as well, and goes on with the next number when there is room [S3, P1, N4]', async () => {
    const files = new CrashingFiles(seededRandom(3).fraction);
    const device = await newDevice('FULL2', { files });
    const since = today();
    await device.start();
    expect(await captureMany(device, 3)).toEqual([]);
    await device.drained();
    const used = files.names().reduce((sum, name) => sum + files.sizeOf(name), 0);
    files.capacity = used + 40;
    expect(await captureMany(device, 4)).toEqual(Array.from({ length: 4 }, () => 'STORAGE_FAILED'));
    files.capacity = Infinity;
    expect(await captureMany(device, 3)).toEqual([]);
    await device.drained();
    await device.device.heartbeat();
    expect(await ids('FULL2')).toEqual([...device.truths.keys()]);
    expect([...device.truths.keys()].map((id) => Number(id.split('-').at(-1)))).toEqual([1, 2, 3, 4, 5, 6]);
    expect((await lossesOf('FULL2', since)).counts).toEqual([4]);
  });
});

describe('a journal that is sent once more', () => {
  it('makes no second record of anything: every event is a duplicate [P2, S7, R-14]', async () => {
    const device = await newDevice('AGAIN1');
    device.online = false;
    await device.start();
    expect(await captureMany(device, 230)).toEqual([]);
    await device.stop();
    const images = [await copyOf(device.files), await copyOf(device.files)];
    device.online = true;
    await device.start();
    await device.drained();
    const stored = await storedEvents(hub, 'AGAIN1');
    expect(stored.map(({ recordId }) => recordId)).toEqual([...device.truths.keys()]);
    for (const files of images) {
      // A device put back to an image of its disk does not know that anything was ever sent.
      const again = new FaultyDevice({ hub, key: device.key, deviceSn: 'AGAIN1', files });
      devices.push(again);
      await again.start();
      expect(again.device.status().queuedEvents).toBe(230);
      await again.drained();
      expect(again.device.status().refusedByHub).toBe(0);
      await again.stop();
    }
    expect(await storedEvents(hub, 'AGAIN1')).toEqual(stored);
    expect(await answersTo('AGAIN1')).toEqual({ ACCEPTED: 230, DUPLICATE: 460 });
  });

  it('is told from a journal whose numbers were used for something else: the first content stays [P2, S7]', async () => {
    const device = await newDevice('AGAIN2');
    device.online = false;
    await device.start();
    await captureMany(device, 2);
    await device.stop();
    const files = await copyOf(device.files);
    device.online = true;
    await device.start();
    await captureMany(device, 3);
    await device.drained();
    const stored = await storedEvents(hub, 'AGAIN2');
    const older = new FaultyDevice({ hub, key: device.key, deviceSn: 'AGAIN2', files });
    devices.push(older);
    older.online = false;
    await older.start();
    await captureMany(older, 1); // Number 3 once more, for another passage.
    older.online = true;
    await older.drained();
    await captureMany(older, 1);
    await older.drained();
    expect(older.device.status().refusedByHub).toBe(1);
    const after = await storedEvents(hub, 'AGAIN2');
    expect(after).toEqual(expect.arrayContaining(stored));
    // It took the hint that its folder is an older copy, and went on under a journal of its own.
    expect(after).toHaveLength(stored.length + 1);
  });
});

/** The same disk once more. */
async function copyOf(files: JournalFiles): Promise<JournalFiles> {
  const copy = new CrashingFiles(seededRandom(9).fraction);
  for (const { name, size } of await files.list()) {
    await copy.append(name, await files.read(name, 0, size));
    await copy.sync(name);
  }
  await copy.syncFolder();
  return copy;
}

/** How the hub answered, item by item, in all receipts of a device. */
async function answersTo(deviceSn: string): Promise<Record<string, number>> {
  const receipts = await hub.database.db
    .selectFrom('receipt')
    .select('items')
    .where('device_sn', '=', deviceSn)
    .execute();
  const counts: Record<string, number> = {};
  for (const { status } of receipts.flatMap(({ items }) => items)) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
