import { describe, expect, it } from 'vitest';
import { HubApiError } from '../core/errors.ts';
import { DeviceWorld } from '../../test-support/device-world.ts';
import { jpeg, passage } from '../testing/passages.ts';
import { until } from '../../test-support/until.ts';

const DAY_MS = 86_400_000;

const picture = (text: string) => ({ bytes: jpeg(text), watermarked: true });

describe('a device and its hub', () => {
  it('sends 1..n in order, once, although the hub fails at random [S2]', async () => {
    const world = new DeviceWorld();
    const faults = ['BEFORE', 'AFTER', 'NONE'] as const;
    world.hub.fault = () => faults[Math.floor(world.random.fraction() * 3)] ?? 'NONE';
    const device = await world.open();
    for (let n = 1; n <= 250; n++) await device.capture(passage(`W${n}`));
    await world.drained(device);
    await device.close();
    expect([...world.hub.stored.values()].map((event) => event.seq)).toEqual(
      Array.from({ length: 250 }, (_, n) => n + 1),
    );
    expect(world.hub.conflicts).toBe(0);
    expect(world.troubles.length).toBeGreaterThan(0);
  });

  it('names events by device, journal and number, and gives the facts unchanged [S7]', async () => {
    const world = new DeviceWorld();
    const device = await world.open();
    const facts = { ...passage('W1'), gate: '东门', matchScore: 0.92 };
    const done = await device.capture(facts, picture('p'));
    await world.drained(device);
    await device.close();
    expect(done.eventId).toMatch(/^SN-1-[0-9a-f]{16}-1$/);
    expect(world.hub.stored.get(done.eventId)).toMatchObject({
      ...facts,
      journalId: done.journalId,
      seq: 1,
      deviceTime: '2026-03-02T07:00:00.000+08:00',
      // printf '\xff\xd8\xffp' | sha256sum
      photo: {
        sha256: 'd33a75ac1d814ced97254e6b596c01d9951f113c0225af1e4bb7819da6236dba',
        bytes: 4,
        watermarked: true,
      },
    });
  });

  it('sends at most 100 events at a time and goes on in a new batch [S6]', async () => {
    const world = new DeviceWorld();
    const device = await world.open({ paused: true });
    await Promise.all(Array.from({ length: 230 }, (_, n) => device.capture(passage(`W${n}`))));
    device.start();
    await world.drained(device);
    await device.close();
    expect(world.hub.batches.map((batch) => batch.length)).toEqual([100, 100, 30]);
  });

  it('keeps a batch below 1 MiB [S6]', async () => {
    const world = new DeviceWorld();
    const device = await world.open({ paused: true });
    const evidence = 'x'.repeat(60_000); // Beyond the contract, which the journal does not know by heart.
    const manual = { operator: 'officer-01', reason: '停电', evidence };
    const capture = (n: number) => device.capture({ ...passage(`W${n}`), source: 'MANUAL', manual });
    await Promise.all(Array.from({ length: 40 }, (_, n) => capture(n)));
    device.start();
    await world.drained(device);
    await device.close();
    expect(world.hub.stored.size).toBe(40);
    expect(world.hub.batches.length).toBeLessThan(10);
    for (const batch of world.hub.batches) expect(JSON.stringify(batch).length).toBeLessThan(1024 * 1024);
  });

  it('halves a batch that is too large, down to the one event that can never pass, and reports it', async () => {
    const world = new DeviceWorld();
    const device = await world.open({ paused: true });
    for (let n = 1; n <= 8; n++) await device.capture(passage(`W${n}`));
    world.hub.maxBatch = 3;
    device.start();
    await world.drained(device);
    expect(world.hub.batches[0]).toHaveLength(2);
    expect(world.hub.stored.size).toBe(8);
    world.hub.maxBatch = 0;
    const done = await device.capture(passage('W9'));
    await world.drained(device);
    await device.close();
    expect(world.refusals).toMatchObject([{ eventId: done.eventId, code: 'PAYLOAD_TOO_LARGE' }]);
  });

  it('settles accepted, parked and refused items alike; a refused one is reported, kept and never sent again', async () => {
    const world = new DeviceWorld();
    const bad = { status: 'REJECTED', code: 'LIVENESS_REQUIRED', pointer: '/liveness' };
    world.hub.judge = (event) =>
      event.workerId === 'W2' ? bad : event.workerId === 'W3' ? { status: 'PARKED' } : undefined;
    const device = await world.open({ paused: true });
    for (let n = 1; n <= 4; n++) await device.capture(passage(`W${n}`));
    device.start();
    await world.drained(device);
    expect(world.refusals).toMatchObject([
      { code: 'LIVENESS_REQUIRED', pointer: '/liveness', event: { workerId: 'W2' } },
    ]);
    expect(device.status()).toMatchObject({ keptEvents: 4, refusedByHub: 1 });
    await device.close();
    const again = await world.open();
    expect(again.status()).toMatchObject({ queuedEvents: 0, refusedByHub: 1 });
    await again.close();
    expect(world.hub.batches).toHaveLength(1);
  });

  it('goes on with events while photos cannot be sent, and sends these later [S9]', async () => {
    const world = new DeviceWorld();
    world.hub.photosDown = true;
    const device = await world.open();
    for (let n = 1; n <= 5; n++) await device.capture(passage(`W${n}`), picture(`photo ${n}`));
    await until(() => device.status().queuedEvents === 0);
    expect(world.hub.stored.size).toBe(5);
    expect(device.status().queuedPhotos).toBe(5);
    world.hub.photosDown = false;
    await world.drained(device);
    await device.close();
    expect(world.hub.photos.size).toBe(5);
  });

  it('reports a photo that the hub will not take, and does not send it again', async () => {
    const world = new DeviceWorld();
    const device = await world.open({ paused: true });
    await device.capture(passage('W1'), picture('p'));
    const refused = new HubApiError(
      { status: 413, problem: { code: 'PHOTO_TOO_LARGE' }, retryable: false },
      { operationId: 'putPhoto', attempts: 1 },
    );
    world.hub.putPhoto = () => Promise.reject(refused);
    device.start();
    await world.drained(device);
    await device.close();
    expect(world.photoRefusals).toMatchObject([{ code: 'PHOTO_TOO_LARGE' }]);
    expect(world.hub.stored.size).toBe(1);
  });

  it('sends again what a hub restored from a backup has lost, photos too, and nothing twice', async () => {
    const world = new DeviceWorld();
    const device = await world.open();
    for (let n = 1; n <= 10; n++) await device.capture(passage(`W${n}`), picture(`photo ${n}`));
    await world.drained(device);
    await device.close();
    world.hub.forgetAfter(4);
    world.hub.photos.clear();
    const again = await world.open();
    await until(() => world.hub.stored.size === 10 && again.status().queuedPhotos === 0);
    await again.close();
    // The segment is sent again as a whole; what the hub still has is named a duplicate or not sent.
    expect(world.hub.conflicts).toBe(0);
    expect(world.hub.photos.size).toBe(10);
    expect([...world.hub.stored.values()].map((event) => event.seq).sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  it('hears from a heartbeat that fails that the hub was away, and asks what it still has', async () => {
    const world = new DeviceWorld();
    const device = await world.open();
    for (let n = 1; n <= 10; n++) await device.capture(passage(`W${n}`));
    await world.drained(device);
    world.hub.fault = () => 'BEFORE';
    await expect(device.heartbeat()).rejects.toThrow();
    world.hub.forgetAfter(4);
    world.hub.fault = () => 'NONE';
    // Nobody passes: there is no event whose answer could tell.
    await until(() => world.hub.stored.size === 10);
    await device.close();
    expect(world.hub.conflicts).toBe(0);
  });

  it('sends again what was settled longer ago than it is kept, as long as it is still there', async () => {
    const world = new DeviceWorld();
    const device = await world.open({ bounds: { segmentBytes: 400, keepSettledMs: 7 * DAY_MS } });
    for (let n = 1; n <= 10; n++) await device.capture(passage(`W${n}`));
    await world.drained(device);
    world.hub.forgetAfter(4);
    world.clock.advance(8 * DAY_MS);
    await device.capture(passage('W11'));
    await until(() => world.hub.stored.size === 11);
    await device.close();
    expect(world.hub.conflicts).toBe(0);
  });

  it('goes on past what it no longer has: the hub sees the gap, and nothing is sent for ever', async () => {
    const world = new DeviceWorld();
    const device = await world.open({ bounds: { segmentBytes: 400, maxEvents: 12 } });
    for (let n = 1; n <= 40; n++) {
      await device.capture(passage(`W${n}`));
      await world.drained(device);
    }
    const { journalId, keptEvents } = device.status();
    expect(keptEvents).toBeLessThan(40);
    world.hub.forgetAfter(4);
    await device.capture(passage('W41'));
    await world.drained(device);
    const sent = world.hub.batches.length;
    await device.capture(passage('W42'));
    await world.drained(device);
    await device.close();
    expect(world.hub.batches.length).toBe(sent + 1);
    expect(world.hub.ackedSeq(journalId)).toBe(4);
    const seqs = [...world.hub.stored.values()].map(({ seq }) => seq).sort((a, b) => a - b);
    expect(seqs.slice(0, 4)).toEqual([1, 2, 3, 4]);
    expect(seqs.slice(4)).toEqual(
      Array.from({ length: seqs.length - 4 }, (_, n) => 42 - seqs.length + 5 + n),
    );
  });

  it('finds no new event when the whole journal is replayed [S7]', async () => {
    const world = new DeviceWorld();
    const device = await world.open();
    for (let n = 1; n <= 120; n++) await device.capture(passage(`W${n}`));
    await world.drained(device);
    await device.close();
    const before = JSON.stringify([...world.hub.stored]);
    const acked = world.hub.ackedSeq.bind(world.hub);
    world.hub.ackedSeq = () => 0;
    const again = await world.open();
    await until(() => world.hub.duplicates > 0);
    world.hub.ackedSeq = acked;
    await world.drained(again);
    await again.close();
    expect(world.hub.duplicates).toBeGreaterThanOrEqual(120);
    expect(world.hub.conflicts).toBe(0);
    expect(JSON.stringify([...world.hub.stored])).toBe(before);
  });

  it('begins a new journal when the hub knows higher numbers than an old copy of the folder', async () => {
    const world = new DeviceWorld();
    const device = await world.open();
    const first = await device.capture(passage('W1'));
    await world.drained(device);
    world.hub.ackedSeq = () => 50;
    await device.capture(passage('W2'));
    await world.drained(device);
    const next = await device.capture(passage('W3'));
    await world.drained(device);
    await device.close();
    expect(next.journalId).not.toBe(first.journalId);
    expect(next.seq).toBe(1);
  });

  it('tells its state in a heartbeat and takes the pace from the answer', async () => {
    const world = new DeviceWorld();
    const device = await world.open({ paused: true });
    const { journalId } = await device.capture(passage('W1'));
    world.clock.advance(60_000);
    await device.heartbeat({ firmwareVersion: '1.2.0' });
    await device.close();
    expect(world.hub.heartbeats).toEqual([
      {
        firmwareVersion: '1.2.0',
        deviceTime: '2026-03-02T07:01:00.000+08:00',
        clockState: 'UNSYNCED',
        queuedEvents: 1,
        droppedEvents: 0,
        oldestQueuedAt: '2026-03-02T07:00:00.000+08:00',
        journal: { journalId, lastSeq: 1 },
      },
    ]);
  });

  it('refuses a passage of nobody or of two at once, since the hub could only refuse it later', async () => {
    const world = new DeviceWorld();
    const device = await world.open();
    const nobody = { ...passage('W1') };
    delete nobody.workerId;
    await expect(device.capture(nobody)).rejects.toThrow(TypeError);
    await expect(device.capture({ ...passage('W1'), strangerRef: 's' })).rejects.toThrow(TypeError);
    await device.close();
    await expect(device.capture(passage('W1'))).rejects.toMatchObject({ code: 'CLOSED' });
  });
});
