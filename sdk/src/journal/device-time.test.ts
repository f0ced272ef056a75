import { describe, expect, it } from 'vitest';
import { DeviceWorld } from '../../test-support/device-world.ts';
import { passage } from '../testing/passages.ts';

const EIGHT_HOURS = 8 * 3_600_000;
const SINCE_1970 = Date.parse('2026-03-02T07:00:00+08:00');

describe('the time of a capture [S4]', () => {
  it('stands as it is when the clock is right', async () => {
    const world = new DeviceWorld();
    world.clock.skewMs = 900;
    const device = await world.open();
    await device.capture(passage('W1'));
    await world.drained(device);
    await device.close();
    expect([...world.hub.stored.values()]).toMatchObject([
      {
        clockState: 'SYNCED',
        deviceTime: '2026-03-02T07:00:00.900+08:00',
        occurredAt: '2026-03-02T07:00:00.900+08:00',
        clockOffsetMs: -900,
      },
    ]);
  });

  it.each([
    ['in 1970', -SINCE_1970, '1970-01-01T08:00:00.000+08:00'],
    ['eight hours back', -EIGHT_HOURS, '2026-03-01T23:00:00.000+08:00'],
  ])(
    'is recovered from the monotonic clock when the wall clock stands %s and the boot is the same',
    async (_, skewMs, deviceTime) => {
      const world = new DeviceWorld();
      world.clock.skewMs = skewMs;
      const device = await world.open({ paused: true });
      await device.capture(passage('W1'));
      world.clock.advance(3_600_000);
      device.start();
      await world.drained(device);
      await device.close();
      expect([...world.hub.stored.values()]).toMatchObject([
        {
          clockState: 'RECOVERED',
          deviceTime,
          occurredAt: '2026-03-02T07:00:00.000+08:00',
          clockOffsetMs: -skewMs,
        },
      ]);
    },
  );

  it('claims nothing after a restart of the device: the hub parks the event', async () => {
    const world = new DeviceWorld();
    world.clock.skewMs = -EIGHT_HOURS;
    const device = await world.open({ paused: true });
    await device.capture(passage('W1'));
    await device.close();
    await world.reboot('boot-2');
    const again = await world.open();
    await world.drained(again);
    await again.close();
    const [event] = world.hub.stored.values();
    expect(event).toMatchObject({
      clockState: 'UNSYNCED',
      bootId: 'boot-1',
      deviceTime: '2026-03-01T23:00:00.000+08:00',
    });
    expect(event).not.toHaveProperty('occurredAt');
  });

  it('survives a restart of the device when the hub was heard in that boot, before or after the capture', async () => {
    const world = new DeviceWorld();
    world.clock.skewMs = -EIGHT_HOURS;
    const device = await world.open({ paused: true });
    await device.capture(passage('before'));
    world.clock.advance(60_000);
    await device.heartbeat();
    world.clock.advance(60_000);
    await device.capture(passage('after'));
    await device.close();
    await world.reboot('boot-2');
    const again = await world.open();
    await world.drained(again);
    await again.close();
    expect([...world.hub.stored.values()]).toMatchObject([
      { workerId: 'before', clockState: 'RECOVERED', occurredAt: '2026-03-02T07:00:00.000+08:00' },
      { workerId: 'after', clockState: 'RECOVERED', occurredAt: '2026-03-02T07:02:00.000+08:00' },
    ]);
  });

  it('survives a restart of the device when the hub was heard only while it was being closed [P12]', async () => {
    const world = new DeviceWorld();
    world.clock.skewMs = -EIGHT_HOURS;
    const device = await world.open({ paused: true });
    await device.capture(passage('W1'));
    const { promise: asked, resolve: ask } = Promise.withResolvers<undefined>();
    const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
    const getTime = world.hub.getTime.bind(world.hub);
    world.hub.getTime = async () => {
      ask(undefined);
      await released;
      const reply = await getTime();
      world.hub.fault = () => 'BEFORE'; // Nothing else gets through before the power goes.
      return reply;
    };
    device.start();
    await asked;
    const closed = device.close();
    release(undefined);
    await closed;
    await world.reboot('boot-2');
    const again = await world.open();
    await world.drained(again);
    await again.close();
    expect([...world.hub.stored.values()]).toMatchObject([
      { bootId: 'boot-1', clockState: 'RECOVERED', occurredAt: '2026-03-02T07:00:00.000+08:00' },
    ]);
  });

  it('does not follow a wall clock that is set back between two captures', async () => {
    const world = new DeviceWorld();
    const device = await world.open();
    await device.heartbeat();
    world.clock.advance(1_000);
    world.clock.skewMs = -EIGHT_HOURS;
    await device.capture(passage('W1'));
    await world.drained(device);
    await device.close();
    expect([...world.hub.stored.values()]).toMatchObject([
      { clockState: 'RECOVERED', occurredAt: '2026-03-02T07:00:01.000+08:00' },
    ]);
  });
});
