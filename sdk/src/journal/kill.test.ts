import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../core/clock.ts';
import { MemoryHub } from '../testing/memory-hub.ts';
import { jpeg, passage } from '../testing/passages.ts';
import { openDevice } from './device.ts';

const CHILD = fileURLToPath(new URL('../../test-support/capturing-child.ts', import.meta.url));
const clock = systemClock();

describe('a device program on a real disk', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'realname-sdk-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** Runs the program until it has named that many events, then kills it without warning. */
  async function killAfter(events: number): Promise<string[]> {
    const child = spawn(process.execPath, [CHILD, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString();
      if (text.split('\n').length > events) child.kill('SIGKILL');
    });
    await once(child, 'close');
    return text.split('\n').slice(0, -1);
  }

  it('delivers every event whose capture returned before kill -9, three kills in a row [S1]', async () => {
    const promised = [...(await killAfter(400)), ...(await killAfter(300)), ...(await killAfter(300))];
    const hub = new MemoryHub(clock, () => clock.now());
    const device = await openDevice({ folder, deviceSn: 'SN-1', client: hub });
    expect(device.recovery).toMatchObject({ damaged: [], missing: [] });
    while (device.status().queuedEvents > 0) await clock.sleep(5);
    await device.close();
    expect(promised.length).toBeGreaterThanOrEqual(1_000);
    for (const line of promised) {
      const [eventId = '', workerId] = line.split(' ');
      expect(hub.stored.get(eventId)?.workerId).toBe(workerId);
    }
    const [last] = [...hub.stored.values()].slice(-1);
    expect(hub.ackedSeq(last?.journalId ?? '')).toBe(hub.stored.size);
  }, 60_000);

  it('keeps photos and numbers over a clean restart, and lets only one program in', async () => {
    const hub = new MemoryHub(clock, () => clock.now());
    const options = { folder, deviceSn: 'SN-1', client: hub, paused: true };
    const device = await openDevice(options);
    const photo = { bytes: jpeg('photo'), watermarked: false };
    const first = await device.capture(passage('W1'), photo);
    const child = spawn(process.execPath, [CHILD, folder], { stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (part: Buffer) => (complaint += part.toString()));
    await once(child, 'close');
    expect(complaint).toContain('IN_USE');
    await device.close();
    const again = await openDevice({ ...options, paused: false });
    const second = await again.capture(passage('W2'));
    while (again.status().queuedEvents + again.status().queuedPhotos > 0) await clock.sleep(5);
    await again.close();
    expect([second.journalId, second.seq]).toEqual([first.journalId, 2]);
    expect([...hub.photos]).toEqual([Buffer.from(jpeg('photo')).toString('base64')]);
  });
});
