import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { HubClient, isHubApiError, isHubError } from '@realname-hub/sdk';
import { openDevice } from '@realname-hub/sdk/journal';
import type { Device } from '@realname-hub/sdk/journal';
import { LedgerWriter } from './ledger.ts';
import type { DeviceProgram, SimulatedDevice } from './device-program.ts';

/**
 * Many terminals in one program, which may be killed at any moment: each captures without end, and every capture
 * that returned is written down. One file ends the day: no more captures; another says when every journal is empty.
 */
const program = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as DeviceProgram;
const ledger = new LedgerWriter(program.ledger);
const RETRY = { baseMs: 100, capMs: 1_000 };
const TIMEOUT_MS = 6_000;
const LOOK_MS = 200;
let isOver = false;
setInterval(() => (isOver ||= existsSync(program.over)), LOOK_MS);

async function open({ deviceSn, hubUrl, key }: SimulatedDevice): Promise<Device> {
  const client = new HubClient({
    baseUrl: hubUrl,
    hubId: program.hubId,
    key,
    retry: RETRY,
    timeoutMs: TIMEOUT_MS,
  });
  return openDevice({
    folder: join(program.folder, deviceSn),
    client,
    deviceSn,
    retry: RETRY,
    hooks: {
      onRefused: ({ eventId, code }) => ledger.refused(eventId, code),
      onPhotoRefused: ({ sha256, code }) => ledger.refused(sha256, code),
      onTrouble: (error) => ledger.trouble(troubleOf(error)),
    },
  });
}

function troubleOf(error: unknown): string {
  if (isHubApiError(error)) return `${error.status}:${error.code}`;
  return isHubError(error) ? error.kind : 'FILES';
}

/** Two passages of one worker never share a second: that is what partners know a passage by. */
async function work(device: Device, workers: readonly string[]): Promise<void> {
  const least = Math.max(program.gapMs, Math.ceil(1_100 / workers.length));
  await pause(1_100 * (1 + Math.random()));
  for (let n = 0; !isOver; n += 1) {
    const workerId = workers[n % workers.length] ?? '';
    const at = Date.now();
    try {
      const photo = n % program.photoEvery === 0 ? { photo: newPhoto() } : {};
      const { eventId } = await capture(device, workerId, Math.floor(n / workers.length), photo);
      ledger.captured(eventId, workerId, at);
    } catch {
      // Its disk is full: nothing was promised, and the gate stays shut.
      ledger.unstored();
    }
    await pause(Math.max(0, at + least - Date.now()));
  }
}

function capture(device: Device, workerId: string, round: number, { photo }: { photo?: Buffer }) {
  return device.capture(
    {
      workerId,
      direction: round % 2 === 0 ? 'IN' : 'OUT',
      directionSource: 'GATE_CONFIG',
      method: 'FACE',
      result: 'GRANTED',
      liveness: 'PASS',
      source: 'LIVE',
      origin: 'TERMINAL',
      gate: '东门1号',
    },
    photo && { bytes: photo, watermarked: true },
  );
}

function newPhoto(): Buffer {
  return Buffer.concat([Buffer.from('ffd8ffe000104a464946000101', 'hex'), randomBytes(2_000)]);
}

const devices = await Promise.all(program.devices.map(open));
process.stdout.write(`${JSON.stringify({ ready: true, url: 'none' })}\n`);
await Promise.all(devices.map((device, index) => work(device, program.devices[index]?.workers ?? [])));
const waiting = () =>
  devices.reduce((sum, device) => sum + device.status().queuedEvents + device.status().queuedPhotos, 0);
while (waiting() > 0) await pause(LOOK_MS);
await Promise.all(devices.map((device) => device.close()));
ledger.close();
writeFileSync(program.emptied, 'empty\n');
// It stays: whoever looks after it would start it again.
