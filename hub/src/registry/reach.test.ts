import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Principal } from '../security/principal.ts';
import { DeviceMakers } from './device-makers.ts';
import { mayReach } from './reach.ts';
import {
  buildSite,
  CITY,
  CONTRACTOR,
  createBench,
  enrol,
  makerOf,
  systemOf,
  WORKER_A,
  type Bench,
} from './registry-test-bench.ts';

const DISTRICTS = ['990001', '990002', '990003', '990004', '990005'];
const districtOf = (areaCode: string) =>
  systemOf(`district-${areaCode}`, { kind: 'AREA', areaCodes: [areaCode] });
const siteKey = systemOf('site', { kind: 'PROJECTS', projectIds: ['P-990001'] });
const deviceKey: Principal = {
  keyId: 'k-device',
  kind: 'DEVICE',
  actor: 'device:SN-1',
  scope: { kind: 'DEVICE', deviceSn: 'SN-1', makerId: 'acme' },
};

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
  for (const areaCode of DISTRICTS) await buildSite(bench, `P-${areaCode}`, areaCode);
  await bench.done(
    'registerDevice',
    {},
    { deviceSn: 'SN-1', deviceType: 'CAMERA' },
    { principal: makerOf('acme') },
  );
  const binding = { from: '2026-11-01T00:00:00+08:00', directionMode: 'IN' };
  await bench.done('bindDevice', { projectId: 'P-990001', deviceSn: 'SN-1' }, binding);
});
afterAll(() => bench.close());

const reaches = (principal: Principal, target: object) =>
  mayReach({ db: bench.db, makers: new DeviceMakers(bench.db) }, principal, target);

describe('the gate', () => {
  it('lets each of five district systems reach its own projects and no other [FS-1-01]', async () => {
    for (const own of DISTRICTS) {
      const reached: string[] = [];
      for (const areaCode of DISTRICTS)
        if (await reaches(districtOf(own), { projectId: `P-${areaCode}` })) reached.push(areaCode);
      expect(reached).toEqual([own]);
    }
  });

  it('takes an area code as a prefix: a city reaches its districts', async () => {
    const city = systemOf('city-key', { kind: 'AREA', areaCodes: ['9900'] });
    expect(await reaches(city, { projectId: 'P-990003' })).toBe(true);
    expect(
      await reaches(systemOf('none', { kind: 'AREA', areaCodes: ['9901'] }), { projectId: 'P-990003' }),
    ).toBe(false);
  });

  it('keeps a project key to its projects [JM-3.2-07, I-28]', async () => {
    expect(await reaches(siteKey, { projectId: 'P-990001' })).toBe(true);
    expect(await reaches(siteKey, { projectId: 'P-990002' })).toBe(false);
    expect(await reaches(siteKey, { projectId: 'P-unknown' })).toBe(false);
  });

  it('keeps makers and devices to their devices', async () => {
    expect(await reaches(makerOf('acme'), { deviceSn: 'SN-1' })).toBe(true);
    expect(await reaches(makerOf('other'), { deviceSn: 'SN-1' })).toBe(false);
    expect(await reaches(makerOf('acme'), { projectId: 'P-990001' })).toBe(false);
    expect(await reaches(deviceKey, { deviceSn: 'SN-1' })).toBe(true);
    expect(await reaches(deviceKey, { deviceSn: 'SN-2' })).toBe(false);
    expect(await reaches(deviceKey, { projectId: 'P-990001' })).toBe(false);
  });

  it('lets a district see a device that stands on one of its projects', async () => {
    expect(await reaches(districtOf('990001'), { deviceSn: 'SN-1' })).toBe(true);
    expect(await reaches(districtOf('990002'), { deviceSn: 'SN-1' })).toBe(false);
  });

  it('lets the city reach everything', async () => {
    expect(await reaches(CITY, { projectId: 'P-990005', deviceSn: 'SN-1' })).toBe(true);
  });
});

describe('behind the gate', () => {
  const project = { name: '新项目', statusCode: '003', generalContractorId: CONTRACTOR };

  it('a district creates projects of its own area only, and moves none out of it [FS-1-01]', async () => {
    const principal = districtOf('990001');
    const put = (areaCode: string) =>
      bench.send('putProject', { projectId: 'P-new' }, { ...project, areaCode }, { principal });
    expect(await put('990002')).toMatchObject({ ok: false, problem: { code: 'SCOPE_DENIED' } });
    expect(await put('990001')).toMatchObject({ ok: true, status: 201 });
    expect(await put('990002')).toMatchObject({ ok: false, problem: { code: 'SCOPE_DENIED' } });
  });

  it('lists show what is in reach [JM-1.2-02, I-28]', async () => {
    const list = async (principal: Principal) => {
      const { body } = await bench.done('listProjects', {}, undefined, { principal });
      return (body['items'] as { projectId: string }[]).map(({ projectId }) => projectId);
    };
    expect(await list(districtOf('990002'))).toEqual(['P-990002']);
    expect(await list(siteKey)).toEqual(['P-990001']);
    expect(await list(CITY)).toEqual(expect.arrayContaining(DISTRICTS.map((areaCode) => `P-${areaCode}`)));
  });

  it('firms and persons are known to those on whose projects they are [I-28]', async () => {
    const workerId = await enrol(bench, WORKER_A, 'P-990001');
    const get = (principal: Principal) => bench.send('getWorker', { workerId }, undefined, { principal });
    expect(await get(districtOf('990001'))).toMatchObject({ ok: true });
    expect(await get(districtOf('990002'))).toMatchObject({
      ok: false,
      problem: { code: 'WORKER_NOT_FOUND' },
    });
    const stranger = districtOf('990009');
    const company = bench.refused('getCompany', { companyId: CONTRACTOR }, undefined, {
      principal: stranger,
    });
    expect(await company).toBe('COMPANY_NOT_FOUND');
    expect((await bench.done('listCompanies', {}, undefined, { principal: stranger })).body['items']).toEqual(
      [],
    );
  });
});
