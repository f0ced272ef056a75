import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SharedKey } from '@realname-hub/sdk';
import { startTestHub, type TestHub } from '../../harness/test-hub.ts';
import { installDevice, makerClient, registerSite } from '../../harness/test-site.ts';
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

async function newDevice(deviceSn: string): Promise<FaultyDevice> {
  const device = new FaultyDevice({ hub, key: await installDevice(hub, PROJECT, deviceSn), deviceSn });
  devices.push(device);
  return device.start();
}

async function newKey(deviceSn: string): Promise<SharedKey> {
  const { keyId, secret } = await (await makerClient(hub)).issueDeviceKey({ deviceSn });
  return { keyId, algorithm: 'hmac-sha256', secret };
}

const ids = async (deviceSn: string) => (await storedEvents(hub, deviceSn)).map(({ recordId }) => recordId);

describe('the key of a device', () => {
  it('is changed in the middle of uploading: both keys are good meanwhile, nothing is lost and nothing refused [P1, P8, S14]', async () => {
    const device = await newDevice('KEY1');
    const used = new Set<string>();
    for (let round = 0; round < 4; round++) {
      for (let n = 0; n < 40; n++) {
        await device.capture(worker);
        used.add(device.key.keyId);
        if (n === 20) device.key = await newKey('KEY1');
      }
      // A maker rotates again only when the key before was used; the one under way stays good beside it.
      await device.drained();
    }
    expect(used.size).toBe(5);
    expect(device.failures.filter((code) => code !== 'JOURNAL_NOT_FOUND')).toEqual([]);
    expect(await ids('KEY1')).toEqual([...device.truths.keys()]);
  });
});
