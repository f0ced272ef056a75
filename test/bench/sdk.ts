import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { HubClient } from '@realname-hub/sdk';
import { median } from './median.ts';
import { round } from './round.ts';

/**
 * `sdk`: a signed batch of 100 events through the SDK, against the bare fetch of the same bytes, to a server in a
 * thread of its own that reads the request and answers. Both read the answer as JSON; turns alternate, so that both
 * meet the same machine.
 */
const CALLS = 400;
const TURNS = 7;
const AT_ONCE = 4;
const DEVICE = 'BENCH-1';

const events = Array.from({ length: 100 }, (_, index) => ({
  ...{ eventId: `${DEVICE}-0123456789abcdef-${index + 1}`, journalId: '0123456789abcdef', seq: index + 1 },
  ...{ deviceTime: '2026-03-02T07:58:03+08:00', occurredAt: '2026-03-02T07:58:03+08:00' },
  ...{ clockState: 'SYNCED' as const, workerId: '01890a5d-ac96-774b-bcce-b302099a8057' },
  ...{ direction: 'IN' as const, directionSource: 'GATE_CONFIG' as const, method: 'FACE' as const },
  ...{ result: 'GRANTED' as const, liveness: 'PASS' as const, source: 'LIVE' as const },
  ...{ origin: 'GATE' as const, gate: '东门1号' },
}));

const server = new Worker(new URL('./answering-server.ts', import.meta.url));
const [{ port }] = (await once(server, 'message')) as [{ port: number }];
const baseUrl = `http://127.0.0.1:${port}`;
const secret = 'zKf8bA0s5vI2x1qNQ0c7mHr4Jw9tYd3eLgUoPkVhXiE';
const client = new HubClient({
  baseUrl,
  hubId: 'bench',
  key: { keyId: 'bench', algorithm: 'hmac-sha256', secret },
});
const url = `${baseUrl}/v1/devices/${DEVICE}/attendance-events`;
const headers = { 'content-type': 'application/json' };

const throughSdk = () => client.submitAttendanceEvents({ deviceSn: DEVICE, body: { events } });
const bare = async () => {
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ events }) });
  return (await response.json()) as unknown;
};

await Promise.all([timed(bare), timed(throughSdk)]);
const turns: { sdk: number; fetch: number }[] = [];
for (let turn = 0; turn < TURNS; turn += 1)
  turns.push({ fetch: await timed(bare), sdk: await timed(throughSdk) });
await server.terminate();

const ratios = turns.map(({ sdk, fetch: reference }) => sdk / reference);
process.stdout.write(
  `${JSON.stringify({
    bench: 'sdk',
    ratio: round(median(ratios)),
    sdkMicroseconds: Math.round(median(turns.map(({ sdk }) => sdk))),
    fetchMicroseconds: Math.round(median(turns.map(({ fetch: reference }) => reference))),
  })}\n`,
);

/** Microseconds per call. */
async function timed(call: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  let left = CALLS;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) await call();
    }),
  );
  return ((performance.now() - startedAt) * 1000) / CALLS;
}
