import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { findBindings } from './lookups.ts';
import { DEVICE_TRANSITIONS } from './device-status.ts';
import { findDevice, setStatus, type DeviceRow } from './device-store.ts';
import { buildSite, createBench, makerOf, systemOf, type Bench } from './registry-test-bench.ts';

const ACME = { principal: makerOf('acme') };
const OTHER = { principal: makerOf('other') };
const GATE = { from: '2026-11-01T00:00:00+08:00', directionMode: 'IN', gate: '东门1号' };
const at = (text: string) => Date.parse(text);

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
  await buildSite(bench, 'P-1');
  await buildSite(bench, 'P-2', '990002');
});
afterAll(() => bench.close());

const register = (deviceSn: string, more: object = {}) =>
  bench.done('registerDevice', {}, { deviceSn, deviceType: 'FACE_TERMINAL', ...more }, ACME);

describe('devices', () => {
  it('are registered once by their maker, and again is an update', async () => {
    expect(await register('SN1')).toMatchObject({
      status: 201,
      body: { makerId: 'acme', status: 'PENDING', connectivity: 'NEVER_SEEN' },
    });
    expect(await register('SN1', { model: 'FT-100' })).toMatchObject({
      status: 200,
      body: { model: 'FT-100' },
    });
    const foreign = { deviceSn: 'SN1', deviceType: 'CAMERA' };
    expect(await bench.refused('registerDevice', {}, foreign, OTHER)).toBe('DEVICE_OF_OTHER_MAKER');
  });

  it('are seen by their maker only, page by page [I-28]', async () => {
    for (const deviceSn of ['SN-a', 'SN-b', 'SN-c']) await register(deviceSn);
    const { body } = await bench.done('listDevices', {}, undefined, { ...ACME, query: { limit: '2' } });
    expect(body['items']).toHaveLength(2);
    expect(body['nextCursor']).not.toBeNull();
    expect((await bench.done('listDevices', {}, undefined, OTHER)).body['items']).toEqual([]);
  });

  it('keep one heartbeat each, which tells whether they are online', async () => {
    await register('SN-beat');
    const place = { deviceSn: 'SN-beat' };
    const beat = (queuedEvents: number) => ({
      deviceTime: '2026-11-21T10:00:00+08:00',
      clockState: 'SYNCED',
      queuedEvents,
    });
    for (const queued of [5, 3]) {
      const { body } = await bench.done('recordHeartbeat', place, beat(queued));
      expect(body).toMatchObject({ heartbeatSeconds: 300, deviceStatus: 'PENDING' });
    }
    const { rows } = await sql`select 1 from device_heartbeat where device_sn = 'SN-beat'`.execute(bench.db);
    expect(rows).toHaveLength(1);
    expect((await bench.done('getDevice', place)).body).toMatchObject({
      connectivity: 'ONLINE',
      lastHeartbeat: { queuedEvents: 3 },
    });
    bench.time.now += 900_001;
    expect((await bench.done('getDevice', place)).body['connectivity']).toBe('OFFLINE');
    expect(await bench.refused('recordHeartbeat', { deviceSn: 'SN-none' }, beat(0))).toBe('DEVICE_NOT_FOUND');
  });

  it('get a key, and a fresh one for the asking as long as it was never used', async () => {
    await register('SN-key');
    const first = await bench.done('issueDeviceKey', { deviceSn: 'SN-key' }, undefined, ACME);
    expect(first).toMatchObject({ status: 201, body: { algorithm: 'hmac-sha256', status: 'PENDING' } });
    const second = await bench.done('issueDeviceKey', { deviceSn: 'SN-key' }, undefined, ACME);
    expect(second.body['replacedKeyId']).toBe(first.body['keyId']);
    await sql`update api_key set status = 'ACTIVE' where key_id = ${String(second.body['keyId'])}`.execute(
      bench.db,
    );
    const third = await bench.done('issueDeviceKey', { deviceSn: 'SN-key' }, undefined, ACME);
    expect(third.body['retiringKeyId']).toBe(second.body['keyId']);
    expect(new Set([first, second, third].map(({ body }) => body['secret'])).size).toBe(3);
  });

  it('go only where the table of states leads', async () => {
    await register('SN-state');
    const device = (await findDevice(bench.context, bench.db, 'SN-state')) as DeviceRow;
    await bench.db.transaction().execute((trx) => setStatus(bench.context, trx, device, 'RETIRED'));
    expect(await bench.refused('bindDevice', { projectId: 'P-1', deviceSn: 'SN-state' }, GATE)).toBe(
      'DEVICE_RETIRED',
    );
    expect(await bench.refused('issueDeviceKey', { deviceSn: 'SN-state' }, undefined, ACME)).toBe(
      'DEVICE_RETIRED',
    );
    const back = bench.db
      .transaction()
      .execute((trx) => setStatus(bench.context, trx, { ...device, status: 'RETIRED' }, 'PENDING'));
    await expect(back).rejects.toThrow('RETIRED');
    expect(DEVICE_TRANSITIONS.RETIRED).toEqual([]);
  });
});

describe('bindings', () => {
  it('are intervals: an instant belongs to the project where the device stood then', async () => {
    await register('SN-move');
    const deviceSn = 'SN-move';
    expect(await bench.done('bindDevice', { projectId: 'P-1', deviceSn }, GATE)).toMatchObject({
      status: 201,
    });
    const query = { at: '2026-11-10T12:00:00+08:00' };
    await bench.done('unbindDevice', { projectId: 'P-1', deviceSn }, undefined, { query });
    await bench.done(
      'bindDevice',
      { projectId: 'P-2', deviceSn },
      { ...GATE, from: '2026-11-12T00:00:00+08:00' },
    );
    const bindings = await findBindings(
      bench.db,
      [
        '2026-10-31T23:59:59+08:00',
        '2026-11-01T00:00:00+08:00',
        '2026-11-10T11:59:59.999+08:00',
        query.at,
        '2026-11-20T00:00:00+08:00',
      ].map((text) => ({ deviceSn, at: at(text) })),
    );
    expect(bindings.map((binding) => binding?.projectId ?? null)).toEqual([null, 'P-1', 'P-1', null, 'P-2']);
    expect(
      (await findBindings(bench.db, [{ deviceSn, at: at('2026-11-12T00:00:00+08:00') }]))[0],
    ).toMatchObject({
      projectId: 'P-2',
      to: null,
      settings: { gate: '东门1号', directionMode: 'IN' },
    });
  });

  it('never overlap, whoever binds and however many at once', async () => {
    await register('SN-race');
    const deviceSn = 'SN-race';
    const replies = await Promise.all(
      ['P-1', 'P-2', 'P-1', 'P-2'].map((projectId) =>
        bench.send('bindDevice', { projectId, deviceSn }, GATE),
      ),
    );
    const { rows } = await sql<{ project_id: string }>`
      select project_id from device_binding where device_sn = ${deviceSn}`.execute(bench.db);
    expect(rows).toHaveLength(1);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(2);
    const later = { ...GATE, from: '2026-10-01T00:00:00+08:00' };
    const projectId = rows[0]?.project_id ?? '';
    expect(await bench.refused('bindDevice', { projectId, deviceSn }, later)).toBe('BINDING_OVERLAP');
    const forced = sql`
      insert into device_binding (device_sn, binding_id, project_id, period, settings, bound_by, created_at)
      values (${deviceSn}, 'forced', 'P-1', tstzrange('2026-11-05', null), '{}', 'test', now())`.execute(
      bench.db,
    );
    await expect(forced).rejects.toThrow('device_binding_overlap');
  });

  it('again with other settings is a correction, and tells the floors above only once', async () => {
    await register('SN-again');
    const place = { projectId: 'P-1', deviceSn: 'SN-again' };
    await bench.done('bindDevice', place, GATE);
    const again = await bench.done('bindDevice', place, { ...GATE, gate: '西门' });
    expect(again).toMatchObject({ status: 200, body: { gate: '西门' } });
    const told = bench.events.filter(
      (event) => event.type === 'DEVICE_BOUND' && event.deviceSn === 'SN-again',
    );
    expect(told).toEqual([
      { type: 'DEVICE_BOUND', deviceSn: 'SN-again', projectId: 'P-1', from: at(GATE.from), to: null },
    ]);
    expect((await bench.done('getDevice', { deviceSn: 'SN-again' })).body).toMatchObject({
      status: 'BOUND',
      binding: { projectId: 'P-1', gate: '西门' },
    });
  });

  it('end once; the lost answer can be asked for again', async () => {
    await register('SN-end');
    const place = { projectId: 'P-1', deviceSn: 'SN-end' };
    expect(await bench.refused('unbindDevice', place)).toBe('BINDING_NOT_FOUND');
    await bench.done('bindDevice', place, GATE);
    const unbind = (text: string) => bench.refused('unbindDevice', place, undefined, { query: { at: text } });
    expect(await unbind('2026-11-01T00:00:00+08:00')).toEqual(['/query/at UNBIND_BEFORE_BIND']);
    expect(await unbind('2027-01-01T00:00:00+08:00')).toEqual(['/query/at DATE_IN_FUTURE']);
    const first = await bench.done('unbindDevice', place);
    bench.time.now += 60_000;
    const again = await bench.done('unbindDevice', place);
    expect(again.body['to']).toBe(first.body['to']);
    expect((await bench.done('getDevice', { deviceSn: 'SN-end' })).body['status']).toBe('PENDING');
  });

  it('do not tell a district where else a device stands [FS-1-01]', async () => {
    await register('SN-district');
    const deviceSn = 'SN-district';
    await bench.done('bindDevice', { projectId: 'P-2', deviceSn }, GATE);
    const districtA = systemOf('district-a', { kind: 'AREA', areaCodes: ['990001'] });
    const listed = await bench.done('listDevices', {}, undefined, {
      principal: districtA,
      query: { limit: '200' },
    });
    expect((listed.body['items'] as { deviceSn: string }[]).map((item) => item.deviceSn)).not.toContain(
      deviceSn,
    );
    const reply = await bench.send('bindDevice', { projectId: 'P-1', deviceSn }, GATE, {
      principal: districtA,
    });
    expect(JSON.stringify(reply)).not.toContain('P-2');
  });
});
