import { describe, expect, it } from 'vitest';
import { DeviceWorld } from '../../test-support/device-world.ts';
import { jpeg, passage } from '../testing/passages.ts';

const DAY_MS = 86_400_000;
const photo = (size: number, fill: number) => ({ bytes: jpeg(`photo ${fill}`, size), watermarked: false });

describe('the bounds of the journal [S3]', () => {
  it('refuses the new event at the bound, counts it, calls back, and takes events again when there is room', async () => {
    const world = new DeviceWorld();
    const device = await world.open({ paused: true, bounds: { maxEvents: 5 } });
    for (let n = 1; n <= 5; n++) await device.capture(passage(`W${n}`));
    await expect(device.capture(passage('W6'))).rejects.toMatchObject({ code: 'JOURNAL_FULL' });
    expect(world.overflows).toEqual([{ kind: 'EVENT_REFUSED' }]);
    expect(device.status()).toMatchObject({ refusedCaptures: 1, queuedEvents: 5 });
    device.start();
    await world.drained(device);
    const seventh = await device.capture(passage('W7'));
    await world.drained(device);
    await device.close();
    expect(seventh.seq).toBe(6);
    expect([...world.hub.stored.values()].map((event) => event.workerId)).toEqual([
      'W1',
      'W2',
      'W3',
      'W4',
      'W5',
      'W7',
    ]);
  });

  it('gives up the oldest unsent photos when it is told to, and keeps their events', async () => {
    const world = new DeviceWorld();
    world.hub.photosDown = true;
    const bounds = { maxBytes: 10_000, overflow: 'drop-oldest-photo' as const };
    const device = await world.open({ paused: true, bounds });
    for (let n = 1; n <= 5; n++) await device.capture(passage(`W${n}`), photo(3_000, n));
    expect(device.status()).toMatchObject({ queuedEvents: 5, refusedCaptures: 0 });
    expect(device.status().droppedPhotos).toBe(world.overflows.length);
    expect(world.overflows.every((overflow) => overflow.kind === 'PHOTO_DROPPED')).toBe(true);
    expect(device.status().bytes).toBeLessThanOrEqual(10_000);
    device.start();
    world.hub.photosDown = false;
    await world.drained(device);
    await device.close();
    expect(world.hub.stored.size).toBe(5);
    expect(world.hub.photos.size).toBe(5 - world.overflows.length);
  });

  it('removes settled segments and sent photos before it refuses anything', async () => {
    const world = new DeviceWorld();
    const device = await world.open({ bounds: { maxBytes: 20_000, segmentBytes: 2_000 } });
    for (let n = 1; n <= 60; n++) {
      await device.capture(passage(`W${n}`), photo(2_000, n));
      await world.drained(device);
      expect(device.status().bytes).toBeLessThanOrEqual(21_000);
    }
    expect(world.overflows).toEqual([]);
    await device.close();
    expect(world.hub.stored.size).toBe(60);
    const again = await world.open();
    const next = await again.capture(passage('W61'));
    expect(next.seq).toBe(61);
    await again.close();
  });

  it('keeps what is settled for seven days, and not for ever', async () => {
    const world = new DeviceWorld();
    const device = await world.open({ bounds: { segmentBytes: 500 } });
    await device.capture(passage('W1'));
    await device.capture(passage('W2'));
    await world.drained(device);
    world.clock.advance(6 * DAY_MS);
    await device.capture(passage('W3'));
    await world.drained(device);
    expect(device.status().keptEvents).toBe(3);
    world.clock.advance(1.1 * DAY_MS);
    await device.capture(passage('W4'));
    await world.drained(device);
    await device.close();
    expect(device.status().keptEvents).toBe(2);
  });

  it('fails the capture when the disk is full, stores nothing by halves, and goes on when there is room', async () => {
    const world = new DeviceWorld();
    const device = await world.open({ paused: true });
    await device.capture(passage('W1'));
    world.files.capacity = world.files.sizeOf('segment-0000000001') + 100;
    await expect(device.capture(passage('W2'))).rejects.toMatchObject({
      code: 'STORAGE_FAILED',
      cause: { code: 'ENOSPC' },
    });
    await expect(device.capture(passage('W3'), photo(500, 1))).rejects.toMatchObject({
      code: 'STORAGE_FAILED',
    });
    expect(device.status()).toMatchObject({ failedWrites: 2, queuedEvents: 1 });
    world.files.capacity = Infinity;
    await device.capture(passage('W4'));
    device.start();
    await world.drained(device);
    await device.close();
    expect([...world.hub.stored.values()].map(({ seq, workerId }) => [seq, workerId])).toEqual([
      [1, 'W1'],
      [2, 'W4'],
    ]);
    const again = await world.open();
    expect(again.recovery).toEqual({ tornBytes: 0, damaged: [], missing: [] });
    await again.close();
  });

  it('refuses what the hub could only refuse later: raw above 4 KB, a photo above 200 KB or of another kind', async () => {
    const world = new DeviceWorld();
    const device = await world.open({ paused: true });
    const raw = { text: '字'.repeat(1_400) };
    const tooLarge = { code: 'TOO_LARGE' };
    await expect(device.capture({ ...passage('W1'), raw })).rejects.toMatchObject(tooLarge);
    await expect(device.capture(passage('W1'), photo(204_801, 1))).rejects.toMatchObject(tooLarge);
    const gif = { bytes: new TextEncoder().encode('GIF89a'), watermarked: false };
    await expect(device.capture(passage('W1'), gif)).rejects.toThrow(TypeError);
    await device.capture(passage('W1'), photo(204_800, 1));
    expect(device.status()).toMatchObject({ lastSeq: 1, queuedPhotos: 1 });
    await device.close();
  });
});

describe('damage of the medium', () => {
  const SEGMENT = 'segment-0000000001';

  async function fill(world: DeviceWorld): Promise<{ journalId: string; ends: number[] }> {
    const device = await world.open({ paused: true });
    const ends: number[] = [];
    let journalId = '';
    for (let n = 1; n <= 5; n++) {
      ({ journalId } = await device.capture(passage(`W${n}`)));
      ends.push(world.files.sizeOf(SEGMENT));
    }
    await device.close();
    return { journalId, ends };
  }

  it('reports a changed bit with its place and number, sends all others, and continues in a new journal', async () => {
    const world = new DeviceWorld();
    const { journalId, ends } = await fill(world);
    world.files.flipBit(SEGMENT, (ends[1] ?? 0) + 60);
    const device = await world.open();
    expect(world.damage).toEqual([
      {
        tornBytes: 0,
        damaged: [{ file: SEGMENT, offset: ends[1], length: (ends[2] ?? 0) - (ends[1] ?? 0) }],
        missing: [{ journalId, fromSeq: 3, toSeq: 3 }],
      },
    ]);
    const next = await device.capture(passage('W6'));
    await world.drained(device);
    await device.close();
    expect(next.journalId).not.toBe(journalId);
    expect([...world.hub.stored.values()].map((event) => event.workerId)).toEqual([
      'W1',
      'W2',
      'W4',
      'W5',
      'W6',
    ]);
    const again = await world.open();
    expect((await again.capture(passage('W7'))).journalId).toBe(next.journalId);
    await again.close();
  });

  it('never gives a number twice when the last event is the changed one', async () => {
    const world = new DeviceWorld();
    const { journalId, ends } = await fill(world);
    world.files.flipBit(SEGMENT, (ends[3] ?? 0) + 60);
    const device = await world.open({ paused: true });
    expect(device.recovery.damaged).toHaveLength(1);
    expect((await device.capture(passage('W6'))).journalId).not.toBe(journalId);
    await device.close();
  });

  it('finds the next event behind a changed length', async () => {
    const world = new DeviceWorld();
    const { journalId, ends } = await fill(world);
    world.files.flipBit(SEGMENT, (ends[0] ?? 0) + 4);
    const device = await world.open({ paused: true });
    expect(device.recovery.missing).toEqual([{ journalId, fromSeq: 2, toSeq: 2 }]);
    expect(device.status().queuedEvents).toBe(4);
    await device.close();
  });

  it('reports what changes while the device runs, and does not stop at it', async () => {
    const world = new DeviceWorld();
    const device = await world.open({ paused: true });
    for (let n = 1; n <= 3; n++) await device.capture(passage(`W${n}`), photo(100, n));
    const size = world.files.sizeOf(SEGMENT);
    world.files.flipBit(SEGMENT, size - 20);
    world.files.flipBit(world.files.names().find((name) => name.startsWith('photo-')) ?? '', 7);
    device.start();
    await world.drained(device);
    await device.close();
    expect(world.damage).toHaveLength(2);
    expect(world.hub.stored.size).toBe(2);
    expect(world.hub.photos.size).toBe(2);
  });

  it('takes no folder of another device', async () => {
    const world = new DeviceWorld();
    await fill(world);
    await expect(world.open({ deviceSn: 'SN-2' })).rejects.toMatchObject({ code: 'WRONG_DEVICE' });
  });
});
