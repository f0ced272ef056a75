import { openDevice } from '../src/journal/device.ts';
import { MemoryHub } from '../src/testing/memory-hub.ts';
import { systemClock } from '../src/core/clock.ts';
import { passage } from '../src/testing/passages.ts';

/** A device program to be killed: captures without end and names each event once its capture returned. */
const folder = process.argv[2] ?? '';
const clock = systemClock();
const device = await openDevice({
  folder,
  deviceSn: 'SN-1',
  client: new MemoryHub(clock, () => clock.now()),
  clock,
  paused: true,
});

async function captureForEver(lane: number): Promise<never> {
  for (let n = 1; ; n++) {
    const { eventId } = await device.capture(passage(`W${lane}-${n}`));
    process.stdout.write(`${eventId} W${lane}-${n}\n`);
  }
}

await Promise.all(Array.from({ length: 20 }, (_, lane) => captureForEver(lane)));
