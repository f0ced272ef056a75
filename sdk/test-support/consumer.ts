/** The sources of a program that uses the published package; compiled against its types and run on its code. */
export const CONSUMER = `
import { HubClient, isHubApiError, OPERATIONS, PROBLEMS } from '@realname-hub/sdk';
import type { AttendanceEvent, Device } from '@realname-hub/sdk';
import { openDevice } from '@realname-hub/sdk/journal';
import type { CaptureFacts } from '@realname-hub/sdk/journal';
import { MemoryHub, passage } from '@realname-hub/sdk/testing';
import { systemClock } from '@realname-hub/sdk';

const answer = { serverTime: '2026-03-02T07:00:00+08:00', deviceSn: 'SN-1' };
const client = new HubClient({
  baseUrl: 'https://hub.example.cn',
  hubId: 'city',
  key: { keyId: 'k', algorithm: 'hmac-sha256', secret: 'c2VjcmV0' },
  fetch: async () => new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } }),
});
const found: Device = await client.getDevice({ deviceSn: 'SN-1' });
// @ts-expect-error a member of the path is missing
const wrong = () => client.getDevice({});
// @ts-expect-error an unknown direction
const event: Pick<AttendanceEvent, 'direction'> = { direction: 'SIDEWAYS' };
const facts: CaptureFacts = passage('W1');
const clock = systemClock();
const hub = new MemoryHub(clock, () => clock.now());
const device = await openDevice({ folder: 'journal', deviceSn: 'SN-1', client: hub });
const { seq } = await device.capture(facts);
while (device.status().queuedEvents > 0) await clock.sleep(5);
await device.close();
const unused: unknown[] = [wrong, event, isHubApiError(new Error())];
console.log(JSON.stringify([found.deviceSn, seq, hub.stored.size, OPERATIONS.getTime.path, PROBLEMS.VALIDATION.status, unused.length]));
const again = await openDevice({ folder: 'journal', deviceSn: 'SN-1', client, paused: true });
await again.close();
`;
