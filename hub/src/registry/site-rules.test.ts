import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPermits, findProjectWorkers, findSuspensions, projectSettings } from './lookups.ts';
import {
  buildSite,
  CONTRACTOR,
  createBench,
  enrol,
  LABOUR_FIRM,
  WORKER_A,
  WORKER_B,
  type Bench,
} from './registry-test-bench.ts';
import { siteLookups } from './site-lookups.ts';

const at = (text: string) => Date.parse(text);
let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
  await buildSite(bench, 'P-1');
  await buildSite(bench, 'P-2');
});
afterAll(() => bench.close());

describe('suspensions', () => {
  it('run from a day to a day, both included, and never overlap [FS-5.11-01]', async () => {
    const place = { projectId: 'P-1' };
    const { body } = await bench.done('recordSuspension', place, { from: '2026-11-11', reason: '整改' });
    const suspensionId = String(body['suspensionId']);
    const again = { from: '2026-11-15', reason: '整改' };
    expect(await bench.refused('recordSuspension', place, again)).toBe('SUSPENSION_OVERLAP');
    const end = { projectId: 'P-1', suspensionId };
    expect(await bench.refused('endSuspension', end, { to: '2026-11-10' })).toEqual(['/to DATES_REVERSED']);
    await bench.done('endSuspension', end, { to: '2026-11-20' });
    await bench.done('endSuspension', end, { to: '2026-11-20' });
    expect(await bench.refused('endSuspension', end, { to: '2026-11-21' })).toBe('SUSPENSION_ENDED');
    expect(await bench.refused('recordSuspension', place, { from: '2026-11-20', reason: '再停' })).toBe(
      'SUSPENSION_OVERLAP',
    );
    const days = ['2026-11-10', '2026-11-11', '2026-11-20', '2026-11-21'];
    const spans = await findSuspensions(
      bench.db,
      days.map((day) => ({ projectId: 'P-1', day })),
    );
    expect(spans.map((span) => span !== null)).toEqual([false, true, true, false]);
    await bench.done('recordSuspension', place, { from: '2026-11-21', reason: '再停' });
    expect(
      await bench.refused('endSuspension', { ...end, suspensionId: 's_none' }, { to: '2026-11-30' }),
    ).toBe('SUSPENSION_NOT_FOUND');
  });

  it('hold one project only', async () => {
    await bench.done('recordSuspension', { projectId: 'P-2' }, { from: '2026-12-01', reason: '整改' });
    const spans = await findSuspensions(bench.db, [
      { projectId: 'P-2', day: '2027-06-01' },
      { projectId: 'P-1', day: '2026-11-05' },
    ]);
    expect(spans).toMatchObject([{ fromDay: '2026-12-01', toDay: null }, null]);
  });
});

describe('entry permits', () => {
  const permit = {
    approver: 'manager-01',
    reason: '设备检修',
    validFrom: '2026-11-20T08:00:00+08:00',
    validTo: '2026-11-20T18:00:00+08:00',
  };

  it('let in for a time, with approver and reason, and tell the floors above [FS-5.8-05]', async () => {
    const place = { projectId: 'P-1' };
    const { body } = await bench.done('grantEntryPermit', place, { ...permit, strangerRef: 'stranger-0007' });
    expect(body).toMatchObject({ approver: 'manager-01', reason: '设备检修' });
    const asked = [
      '2026-11-20T07:59:59.999+08:00',
      permit.validFrom,
      '2026-11-20T17:59:59+08:00',
      permit.validTo,
    ];
    const permits = await findPermits(
      bench.db,
      asked.map((text) => ({ projectId: 'P-1', workerId: null, strangerRef: 'stranger-0007', at: at(text) })),
    );
    expect(permits.map((found) => found !== null)).toEqual([false, true, true, false]);
    const elsewhere = {
      projectId: 'P-2',
      workerId: null,
      strangerRef: 'stranger-0007',
      at: at(permit.validFrom),
    };
    expect(await findPermits(bench.db, [elsewhere])).toEqual([null]);
    expect(bench.events).toContainEqual({
      type: 'PERMIT_GRANTED',
      projectId: 'P-1',
      workerId: null,
      strangerRef: 'stranger-0007',
    });
  });

  it('end after they begin, and name someone who exists', async () => {
    const reversed = { ...permit, validTo: permit.validFrom, strangerRef: 'stranger-0007' };
    const place = { projectId: 'P-1' };
    expect(await bench.refused('grantEntryPermit', place, reversed)).toEqual([
      '/validTo PERMIT_RANGE_INVALID',
    ]);
    expect(await bench.refused('grantEntryPermit', place, { ...permit, workerId: 'w_nobody' })).toEqual([
      '/workerId WORKER_UNKNOWN',
    ]);
  });
});

describe('lookups', () => {
  it('answer many questions at once, in their order, repetitions included', async () => {
    const first = await enrol(bench, WORKER_A, 'P-1');
    const second = await enrol(bench, WORKER_B, 'P-2');
    const asked = [
      { projectId: 'P-2', workerId: second },
      { projectId: 'P-1', workerId: second },
      { projectId: 'P-1', workerId: first },
      { projectId: 'P-2', workerId: second },
    ];
    const found = await findProjectWorkers(bench.db, asked);
    expect(found.map((enrolment) => enrolment?.workerId ?? null)).toEqual([second, null, first, second]);
    expect(found[2]).toMatchObject({
      teamId: 'T-01',
      companyId: LABOUR_FIRM,
      version: 1,
      workerVersion: 1,
      stays: [],
    });
    expect(await findProjectWorkers(bench.db, [])).toEqual([]);
  });

  it('tell the floors above of an enrolment, in its transaction and once', async () => {
    const workerId = await enrol(bench, WORKER_A, 'P-2');
    await enrol(bench, WORKER_A, 'P-2');
    const told = bench.events.filter(
      (event) => event.type === 'WORKER_ENROLLED' && event.projectId === 'P-2' && event.workerId === workerId,
    );
    expect(told).toHaveLength(1);
  });

  it('undo the change when a listener fails', async () => {
    const { listeners } = bench.context;
    bench.context.listeners = [() => Promise.reject(new Error('no room'))];
    const workerId = String((await bench.done('registerWorker', {}, WORKER_B)).body['workerId']);
    await expect(enrol(bench, WORKER_B, 'P-1')).rejects.toThrow('no room');
    bench.context.listeners = listeners;
    expect(await findProjectWorkers(bench.db, [{ projectId: 'P-1', workerId }])).toEqual([null]);
    const { rows } = await sql`
      select 1 from registry_entry where stream_key = 'P-1' and record_id = ${workerId}`.execute(bench.db);
    expect(rows).toEqual([]);
  });

  it('know a project by its profile, whether it can be closed, and its fence', async () => {
    const fence = [
      { lng: 113.12, lat: 23.02 },
      { lng: 113.13, lat: 23.02 },
      { lng: 113.13, lat: 23.03 },
    ];
    const project = { name: '管廊', areaCode: '990001', statusCode: '003', generalContractorId: CONTRACTOR };
    await bench.done(
      'putProject',
      { projectId: 'P-open' },
      { ...project, profile: 'foshan', closable: false, fence },
    );
    await bench.done('putProject', { projectId: 'P-plain' }, project);
    const settings = await projectSettings(bench.db, ['P-open', 'P-plain', 'P-none']);
    expect([...settings.keys()].sort()).toEqual(['P-open', 'P-plain']);
    expect(settings.get('P-open')).toEqual({
      projectId: 'P-open',
      areaCode: '990001',
      profile: 'foshan',
      closable: false,
      fence,
    });
    expect(settings.get('P-plain')).toMatchObject({ profile: null, closable: null, fence: null });
    const sites = await siteLookups.sites(bench.db, ['P-open', 'P-plain']);
    expect(sites.get('P-open')?.locate?.({ lng: 113.129, lat: 23.025 })).toBe('INSIDE');
    expect(sites.get('P-plain')).toMatchObject({ closable: true, locate: null });
  });
});
