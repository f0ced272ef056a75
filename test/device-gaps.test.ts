import { HubApiError, type HubClient } from '@realname-hub/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from './harness/test-hub.ts';
import {
  installDevice,
  makerClient,
  registerProject,
  registerSite,
  shanghaiTime,
} from './harness/test-site.ts';

const DAY = 86_400_000;
const [P1, P2] = ['P-2026-0001', 'P-2026-0002'];
const JOURNAL = '00112233aabbccdd';
const noon = (daysBack: number): number =>
  Date.parse(`${shanghaiTime(Date.now() - daysBack * DAY).slice(0, 10)}T12:00:00+08:00`);
const dayOf = (daysBack: number): string => shanghaiTime(noon(daysBack)).slice(0, 10);

let hub: TestHub;
let worker: string;
const clients = new Map<string, HubClient>();

beforeAll(async () => {
  hub = await startTestHub();
  const { workers } = await registerSite(hub.city, P1, { count: 1 });
  worker = workers[0] ?? '';
  await registerProject(hub.city, P2);
  for (const deviceSn of ['GAP1', 'GAP2', 'GAP3'])
    clients.set(deviceSn, hub.client(await installDevice(hub, P1, deviceSn, shanghaiTime(noon(9)))));
  // GAP1 loses numbers 3 and 4 on the sixth day back; GAP2 nothing; GAP3 loses one somewhere between two days.
  await send('GAP1', [
    [1, 8],
    [2, 6],
    [5, 6],
    [6, 4],
  ]);
  await send('GAP2', [
    [1, 8],
    [2, 6],
    [3, 4],
  ]);
  await send('GAP3', [
    [1, 8],
    [2, 6],
    [4, 5],
    [5, 4],
  ]);
  // GAP1 moved to another project five days back.
  await hub.city.unbindDevice({ projectId: P1, deviceSn: 'GAP1', at: shanghaiTime(noon(5)) });
  await hub.city.bindDevice({
    projectId: P2,
    deviceSn: 'GAP1',
    body: { from: shanghaiTime(noon(5)), directionMode: 'IN' },
  });
});
afterAll(() => hub.stop());

function send(deviceSn: string, passages: readonly (readonly [seq: number, daysBack: number])[]) {
  const events = passages.map(([seq, daysBack]) => ({
    eventId: `${deviceSn}-${JOURNAL}-${seq}`,
    journalId: JOURNAL,
    seq,
    deviceTime: shanghaiTime(noon(daysBack) + seq * 60_000),
    occurredAt: shanghaiTime(noon(daysBack) + seq * 60_000),
    clockState: 'SYNCED' as const,
    workerId: worker,
    direction: 'IN' as const,
    directionSource: 'GATE_CONFIG' as const,
    method: 'FACE' as const,
    result: 'GRANTED' as const,
    liveness: 'PASS' as const,
    source: 'LIVE' as const,
    origin: 'GATE' as const,
  }));
  return clients.get(deviceSn)?.submitAttendanceEvents({ deviceSn, body: { events } });
}

const span = (fromBack: number, toBack: number) => ({ from: dayOf(fromBack), to: dayOf(toBack) });
const short = (days: readonly { day: string; state: string }[]) =>
  days.map(({ day, state }) => `${day} ${state}`);

async function faultCode(asking: Promise<unknown>): Promise<unknown> {
  const error = await asking.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HubApiError)) throw new Error('it was not refused');
  return error.problem.errors?.[0]?.code ?? error.code;
}

describe('the gap ledger of a device', () => {
  it('is answered to the device, its maker and the city alike [N4]', async () => {
    const asked = { deviceSn: 'GAP1', ...span(8, 4) };
    const maker = await makerClient(hub);
    const answers = [];
    for (const client of [clients.get('GAP1') ?? hub.city, maker, hub.city])
      answers.push((await client.getDeviceGaps(asked)).days);
    expect(short(answers[0] ?? [])).toEqual([
      `${dayOf(8)} COMPLETE`,
      `${dayOf(7)} NOBODY_PASSED`,
      `${dayOf(6)} DATA_LOST`,
      `${dayOf(5)} NOBODY_PASSED`,
      `${dayOf(4)} NOT_KNOWN`,
    ]);
    expect(answers[0]?.[2]).toMatchObject({ events: 2, missingAtLeast: 2, missingAtMost: 2 });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('shows a project the days on which the device stood there, and no others [P8, I-28]', async () => {
    const scope = { kind: 'PROJECTS', projectIds: [P2] } as const;
    const site = hub.client(await hub.newKey({ kind: 'SYSTEM', actor: 'system:site', scope }));
    const { days } = await site.getDeviceGaps({ deviceSn: 'GAP1', ...span(8, 4) });
    expect(short(days)).toEqual([`${dayOf(5)} NOBODY_PASSED`, `${dayOf(4)} NOT_KNOWN`]);
    expect(await faultCode(site.listDeviceGaps({ projectId: P1, ...span(8, 4) }))).toBe('SCOPE_DENIED');
    expect(await faultCode(site.getDeviceGaps({ deviceSn: 'GAP2', ...span(8, 4) }))).toBe('SCOPE_DENIED');
  });

  it.each([
    ['RANGE_REVERSED', 4, 8],
    ['DATE_IN_FUTURE', 4, -2],
    ['OUT_OF_RANGE', 35, 2],
  ])('refuses days that make no sense with %s [P11]', async (code, fromBack, toBack) => {
    expect(await faultCode(hub.city.getDeviceGaps({ deviceSn: 'GAP1', ...span(fromBack, toBack) }))).toBe(
      code,
    );
    expect(await faultCode(hub.city.listDeviceGaps({ projectId: P1, ...span(fromBack, toBack) }))).toBe(code);
  });

  it('is unknown for a device that nobody registered', async () => {
    const asking = hub.city.getDeviceGaps({ deviceSn: 'NOBODY', ...span(8, 4) });
    expect(await faultCode(asking)).toBe('DEVICE_NOT_FOUND');
  });
});

describe('the device gaps of a project', () => {
  it('are listed by device and day, page by page, while the device stood there', async () => {
    const asked = { projectId: P1, ...span(8, 4) };
    const all = await hub.city.listDeviceGaps(asked);
    const named = (items: readonly { deviceSn: string; day: string; state: string }[]) =>
      items.map(({ deviceSn, day, state }) => `${deviceSn} ${day} ${state}`);
    expect(named(all.items)).toEqual([
      `GAP1 ${dayOf(6)} DATA_LOST`,
      `GAP3 ${dayOf(6)} LOSS_POSSIBLE`,
      `GAP3 ${dayOf(5)} LOSS_POSSIBLE`,
    ]);
    const paged = [];
    for await (const item of hub.city.items('listDeviceGaps', { ...asked, limit: 1 })) paged.push(item);
    expect(paged).toEqual(all.items);
    const unknown = await hub.city.listDeviceGaps({ ...asked, state: 'NOT_KNOWN' });
    expect(named(unknown.items)).toEqual([`GAP2 ${dayOf(4)} NOT_KNOWN`, `GAP3 ${dayOf(4)} NOT_KNOWN`]);
    expect((await hub.city.listDeviceGaps({ projectId: P2, ...span(8, 4) })).items).toEqual([]);
  });

  it('are gone when the late data has arrived, which is counted as late [N4, JM-3.3-07]', async () => {
    await send('GAP1', [
      [3, 6],
      [4, 6],
    ]);
    const { days } = await hub.city.getDeviceGaps({ deviceSn: 'GAP1', ...span(6, 6) });
    expect(days).toMatchObject([
      { state: 'COMPLETE', events: 4, lateEvents: 4, missingAtMost: 0, reasons: [] },
    ]);
    const { items } = await hub.city.listDeviceGaps({ projectId: P1, ...span(8, 4) });
    expect(items.map(({ deviceSn }) => deviceSn)).toEqual(['GAP3', 'GAP3']);
  });
});
