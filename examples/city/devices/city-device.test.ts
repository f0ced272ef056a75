import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CityState } from '../city-state.ts';
import { DayClock } from '../day/day-clock.ts';
import { devicePlan } from '../day/device-plans.ts';
import { deviceOf } from '../fixture/devices.ts';
import { WORKERS } from '../fixture/workers.ts';
import { CityDevice } from './city-device.ts';

interface Seen {
  eventId: string;
  seq: number;
  clockState: string;
  occurredAt?: string;
  deviceTime: string;
}

/** As much of the hub as a device needs; it keeps every event, repetitions too. */
class StubHub {
  readonly seen: Seen[] = [];
  readonly #known = new Map<number, string>();
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const [status, body] = this.#answer(request.url ?? '', Buffer.concat(chunks));
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ ...body, serverTime: new Date().toISOString() }));
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #answer(url: string, body: Buffer): [number, object] {
    if (url.includes('/attendance-events')) {
      const { events } = JSON.parse(body.toString()) as { events: (Seen & { journalId: string })[] };
      const results = events.map((event) => {
        const status = this.#known.has(event.seq) ? 'DUPLICATE' : 'ACCEPTED';
        this.#known.set(event.seq, event.eventId);
        this.seen.push(event);
        return { eventId: event.eventId, status };
      });
      const journalId = events[0]?.journalId ?? '';
      return [200, { receiptId: 'r', results, journals: [{ journalId, ackedSeq: this.#known.size }] }];
    }
    if (url.includes('/journals/')) return [200, { ackedSeq: this.#known.size, beyondCount: 0 }];
    if (url.includes('/heartbeats'))
      return [200, { heartbeatSeconds: 300, uploadPaceMs: 0, deviceStatus: 'BOUND' }];
    return [200, { sha256: '0'.repeat(64), bytes: 1, contentType: 'image/png' }];
  }
}

let folder: string;
let hub: StubHub;
let url: string;
let stopping: AbortController;
let device: CityDevice | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'city-device-'));
  hub = new StubHub();
  url = await hub.listen();
  stopping = new AbortController();
});
afterEach(async () => {
  stopping.abort();
  await device?.stop();
  hub.close();
  rmSync(folder, { recursive: true, force: true });
});

const SPEED = 20;

function open(key: string): { device: CityDevice; state: CityState } {
  const state = CityState.open(folder, Date.now());
  for (const worker of WORKERS) state.facts.workerIds[worker.key] = `w_${worker.key}`;
  const day = new DayClock({ wall: Date, speed: SPEED, elapsedMs: state.facts.elapsedMs });
  day.begin();
  const opened = new CityDevice({
    device: deviceOf(key),
    plan: devicePlan(key),
    folder: join(folder, 'devices'),
    hub: { url, hubId: 'demo' },
    key: { keyId: `key-${key}`, algorithm: 'hmac-sha256', secret: Buffer.alloc(32, 7).toString('base64url') },
    state,
    day,
    signal: stopping.signal,
    onTrouble: () => undefined,
  });
  device = opened;
  return { device: opened, state };
}

async function eventually(isTrue: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isTrue(); turn++) await pause(50);
  expect(isTrue()).toBe(true);
}

it('sends the first two events of D01 twice, and no other', async () => {
  const { device: d01, state } = open('D01');
  await d01.run();
  await eventually(() => d01.report().queued === 0);
  expect(hub.seen).toHaveLength(12 + 2);
  expect(Object.values(state.facts.repeated)).toEqual(['DUPLICATE', 'DUPLICATE']);
});

it('gives no time to what D10 saw before its restart, and the true time to what it saw after', async () => {
  const { device: d10, state } = open('D10');
  await d10.run();
  await eventually(() => hub.seen.length === 4 && d10.report().queued === 0);
  const states = hub.seen.toSorted((a, b) => a.seq - b.seq).map(({ clockState }) => clockState);
  expect(states).toEqual(['UNSYNCED', 'UNSYNCED', 'RECOVERED', 'RECOVERED']);
  for (const { seq, deviceTime, occurredAt } of hub.seen) {
    const truth = Date.parse(state.facts.trueTimes[`D10/${seq}`] ?? '');
    expect(Math.abs(Date.parse(deviceTime) + 8 * 3_600_000 - truth)).toBeLessThan(1_000);
    if (occurredAt !== undefined) expect(Math.abs(Date.parse(occurredAt) - truth)).toBeLessThan(1_000);
  }
});

it('lets D14 keep what it saw without its network until the cable is back', async () => {
  const { device: d14 } = open('D14');
  const running = d14.run();
  await eventually(() => d14.report().captured === 3);
  expect(hub.seen).toHaveLength(0);
  await running;
  await eventually(() => d14.report().queued === 0);
  expect(hub.seen.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
});

it('goes on with the next passage after it was stopped, and captures none twice', async () => {
  const { device: first, state } = open('D08');
  const running = first.run();
  await eventually(() => first.report().captured >= 3);
  stopping.abort();
  await running;
  await first.stop();
  const before = first.report();
  state.facts.elapsedMs = 60_000;
  state.save();

  stopping = new AbortController();
  const { device: second } = open('D08');
  await second.run();
  await eventually(() => second.report().queued === 0);
  const ids = second.report().eventIds;
  expect(ids).toHaveLength(10);
  expect(ids.slice(0, before.captured)).toEqual(before.eventIds);
  expect(new Set(hub.seen.map(({ eventId }) => eventId))).toEqual(new Set(ids));
});
