import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RECORD_KINDS } from '@realname-hub/adapters/port.ts';
import { openSecret } from '@realname-hub/adapters/testkit/national/credentials.ts';
import {
  startNationalSimulator,
  type NationalSimulator,
} from '@realname-hub/adapters/testkit/national/simulator.ts';
import { openDevice, type CaptureFacts, type Device } from '@realname-hub/sdk/journal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idNumberOf } from './harness/identities.ts';
import { quickPlatforms } from './harness/quick-platforms.ts';
import { startTestHub, type TestHub } from './harness/test-hub.ts';
import {
  contractPerson,
  enrolPerson,
  installDevice,
  joinPerson,
  newPicture,
  registerFirms,
  registerPerson,
  registerProject,
} from './harness/test-site.ts';
import { until } from './harness/until.ts';

const FRESHNESS_MS = 5_000;
const NATIONAL = { partnerId: 'national', platform: 'national', title: '全国平台', maxAgeDays: 30 };

let hub: TestHub;
let simulator: NationalSimulator;
let folder: string;
const devices: Device[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'realname-hub-devices-'));
  simulator = await startNationalSimulator({ asyncDelayMs: 100 });
  hub = await startTestHub({}, quickPlatforms());
  await hub.foundation.partners.add('test', {
    ...NATIONAL,
    endpoint: `${simulator.url}/open.api`,
    startFrom: 'FIRST',
    kinds: RECORD_KINDS,
  });
  await registerFirms(hub.city);
});
afterAll(async () => {
  await Promise.all(devices.map((device) => device.close()));
  await hub.stop();
  await simulator.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The platform's own code for a project of the hub, and the key that goes with it. */
const codeOf = (projectId: string): string => `990001202611${projectId.slice(-5).replace('-', '0')}`;

async function give(projectId: string, secret = openSecret(codeOf(projectId))): Promise<void> {
  const credential = { appId: codeOf(projectId), secret };
  await hub.foundation.partners.setCredential('test', 'national', projectId, credential);
}

async function openProject(projectId: string): Promise<void> {
  const projectCode = codeOf(projectId);
  simulator.projects.add({ projectCode, secret: openSecret(projectCode) });
  await registerProject(hub.city, projectId);
}

async function openTerminal(projectId: string, deviceSn: string): Promise<Device> {
  const client = hub.client(await installDevice(hub, projectId, deviceSn));
  const device = await openDevice({
    folder: join(folder, deviceSn),
    client,
    deviceSn,
    retry: { baseMs: 50, capMs: 200 },
  });
  devices.push(device);
  return device;
}

function passage(workerId: string): CaptureFacts {
  return {
    workerId,
    direction: 'IN',
    directionSource: 'GATE_CONFIG',
    method: 'FACE',
    result: 'GRANTED',
    liveness: 'PASS',
    source: 'LIVE',
    origin: 'TERMINAL',
    gate: '东门1号',
  };
}

type PartnerState = { partnerId: string; state: string; deliveryId?: string };

async function attendanceOf(projectId: string, recordId: string) {
  const record = await hub.city.getAttendance({ projectId, recordId }).catch(() => null);
  return record as (typeof record & { partners?: PartnerState[] }) | null;
}

/** The delivery of a record once it is in `state`; with all its states where it never gets there. */
async function deliveryIn(state: string, projectId: string, recordId: string) {
  const list = async () =>
    (await hub.city.listDeliveries({ projectId, kind: 'ATTENDANCE', recordId })).items.at(0) ?? null;
  return until(
    async () => {
      const found = await list();
      return found?.state === state ? found : null;
    },
    async () => ({
      found: await list(),
      attention: (await hub.city.listDeliveries({})).items,
      codes: simulator.state.callsByCode,
      calls: simulator.state.calls.slice(-5),
    }),
  );
}

const storedAt = (projectId: string) =>
  simulator.state.attendances.filter(({ projectCode }) => projectCode === codeOf(projectId));

describe('an event of a device', () => {
  it('reaches the platform once, and its verdict comes back [SC-3.2.2-08, FS-6.14-01, CD-1-09]', async () => {
    const projectId = 'P-2026-0101';
    await openProject(projectId);
    await give(projectId);
    const workerId = await registerPerson(hub.city, 1);
    await enrolPerson(hub.city, projectId, workerId);
    await joinPerson(hub.city, projectId, workerId);
    await contractPerson(hub.city, projectId, workerId);
    const terminal = await openTerminal(projectId, 'SN-MAIN-1');

    const before = Date.now();
    const { eventId } = await terminal.capture(passage(workerId), {
      bytes: newPicture(),
      watermarked: true,
    });
    const stored = await until(() => attendanceOf(projectId, eventId));
    expect(Date.now() - before).toBeLessThan(FRESHNESS_MS);
    expect(stored).toMatchObject({ workerId, counted: true, direction: 'IN', deviceSn: 'SN-MAIN-1' });

    const listed = await deliveryIn('CONFIRMED', projectId, eventId);
    const { deliveryId } = listed;
    expect(deliveryId).toBe(`national~ATTENDANCE~${projectId}~1`);
    const delivery = await hub.city.getDelivery({ deliveryId });
    expect(delivery).toMatchObject({ state: 'CONFIRMED', recordId: eventId, number: 1 });
    expect(delivery.serial).toBe(storedAt(projectId).at(0)?.requestSerialCode);
    expect(delivery.attempts.map(({ purpose, method }) => [purpose, method]).at(0)).toEqual([
      'SEND',
      'WorkerAttendance.Add',
    ]);
    expect(delivery.attempts.at(-1)).toMatchObject({ purpose: 'POLL', outcome: 'ACCEPTED', members: 1 });
    expect((await attendanceOf(projectId, eventId))?.partners).toEqual([
      expect.objectContaining({ partnerId: 'national', state: 'CONFIRMED', deliveryId }),
    ]);

    expect(storedAt(projectId)).toEqual([
      expect.objectContaining({ idCardNumber: idNumberOf(1), direction: '01' }),
    ]);
    expect(simulator.state.counts).toMatchObject({ duplicates: 0, refused: 0, failed: 0 });
  });

  it('tells the platform what it needs first, in its order [SC-3.2.2-02, SC-3.2.2-04]', () => {
    const order = simulator.state.submissions
      .filter(({ projectCode }) => projectCode === codeOf('P-2026-0101'))
      .map(({ method }) => method);
    const first = (method: string) => order.indexOf(method);
    const chain = [
      ...['Corp.Upload', 'ProjectSubContractor.Add', 'Team.Add', 'ProjectWorker.Add'],
      ...['WorkerEntryExit.Add', 'WorkerContract.Add', 'WorkerAttendance.Add'],
    ];
    expect(chain.map(first)).toEqual(chain.map(first).toSorted((a, b) => a - b));
    expect(chain.every((method) => order.includes(method))).toBe(true);
  });

  it('is told in the receipt of its batch, whoever lost the answer', async () => {
    const projectId = 'P-2026-0101';
    const { items } = await hub.city.listAttendance({ projectId });
    const { workerId = '' } = items.at(0) ?? {};
    const recordId = 'IMPORT-1';
    const { receiptId } = await hub.city.submitSiteAttendance({
      projectId,
      body: {
        events: [
          {
            ...{
              recordId,
              workerId,
              origin: 'TERMINAL',
              source: 'IMPORT',
              direction: 'OUT',
              method: 'ID_CARD',
            },
            occurredAt: new Date(Date.now() - 60_000).toISOString(),
            manual: { operator: 'officer-01', reason: '停电期间纸质签到' },
          },
        ],
      },
    });
    await deliveryIn('CONFIRMED', projectId, recordId);
    const receipt = await hub.city.getReceipt({ receiptId });
    expect(receipt.items).toEqual([
      expect.objectContaining({
        recordId,
        status: 'ACCEPTED',
        partners: [expect.objectContaining({ partnerId: 'national', state: 'CONFIRMED' })],
      }),
    ]);
  });

  it('is stored once by a platform that processes and then does not answer [P1, SC-3.2.2-08]', async () => {
    const projectId = 'P-2026-0101';
    const { items } = await hub.city.listAttendance({ projectId });
    const { workerId = '' } = items.at(0) ?? {};
    const before = storedAt(projectId).length;
    simulator.misbehave({ kind: 'lost-answer', methods: ['WorkerAttendance.Add'], times: 2 });
    const terminal = devices[0] as Device;
    const { eventId } = await terminal.capture(passage(workerId));
    const { deliveryId } = await deliveryIn('CONFIRMED', projectId, eventId);
    expect(storedAt(projectId)).toHaveLength(before + 1);
    expect(simulator.state.duplicates).toEqual([]);
    const { attempts } = await hub.city.getDelivery({ deliveryId });
    expect(attempts.map(({ purpose, outcome }) => `${purpose} ${outcome}`)).toEqual([
      'SEND UNANSWERED',
      'FIND ACCEPTED',
    ]);
    simulator.behave();
  });
});

describe('what cannot go yet', () => {
  it('is held with the name of what it waits for, and goes by itself when that is there', async () => {
    const projectId = 'P-2026-0102';
    await openProject(projectId);
    await give(projectId);
    const workerId = await registerPerson(hub.city, 2);
    await enrolPerson(hub.city, projectId, workerId);
    await joinPerson(hub.city, projectId, workerId);
    const terminal = await openTerminal(projectId, 'SN-HELD-1');
    const { eventId } = await terminal.capture(passage(workerId));

    const held = await until(async () => {
      const { deliveryId, waitsFor } = await deliveryIn('HELD', projectId, eventId);
      return waitsFor === 'CONTRACT' ? deliveryId : null;
    });
    expect(await hub.city.getDelivery({ deliveryId: held })).toMatchObject({ state: 'HELD', attempts: [] });
    const { items } = await hub.city.listDeliveries({ state: 'HELD' });
    expect(items.map(({ deliveryId }) => deliveryId)).toContain(held);
    expect(storedAt(projectId)).toEqual([]);
    await contractPerson(hub.city, projectId, workerId);
    await deliveryIn('CONFIRMED', projectId, eventId);
    expect(storedAt(projectId)).toHaveLength(1);
  });

  it('stands still where a credential is refused, and nothing else does; a good one sets it going', async () => {
    const [wrong, right] = ['P-2026-0103', 'P-2026-0104'];
    for (const projectId of [wrong, right]) await openProject(projectId);
    await give(wrong, 'f'.repeat(32));
    await give(right);
    const events = new Map<string, string>();
    for (const [index, projectId] of [wrong, right].entries()) {
      const workerId = await registerPerson(hub.city, 3 + index);
      await enrolPerson(hub.city, projectId, workerId);
      await joinPerson(hub.city, projectId, workerId);
      await contractPerson(hub.city, projectId, workerId);
      const terminal = await openTerminal(projectId, `SN-KEY-${index}`);
      events.set(projectId, (await terminal.capture(passage(workerId))).eventId);
    }
    await deliveryIn('CONFIRMED', right, events.get(right) ?? '');
    expect(storedAt(wrong)).toEqual([]);
    const [partner] = await hub.foundation.partners.list();
    const refused = partner?.credentials.filter((credential) => credential.refused !== null) ?? [];
    expect(refused.map(({ scopeKey }) => scopeKey)).toEqual([wrong]);
    const waiting = await hub.city.listDeliveries({ projectId: wrong, kind: 'ATTENDANCE' });
    expect(waiting.items.map(({ state }) => state)).not.toContain('REJECTED');

    await give(wrong);
    await deliveryIn('CONFIRMED', wrong, events.get(wrong) ?? '');
    expect(storedAt(wrong)).toHaveLength(1);
  });
});
