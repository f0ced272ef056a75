import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite, createBench, enrol, WORKER_A, WORKER_B, type Bench } from './registry-test-bench.ts';
import { siteLookups } from './site-lookups.ts';

const at = (text: string) => Date.parse(text);

describe('answers about moments', () => {
  let bench: Bench;
  let enrolled: string;
  let unknown: string;
  beforeAll(async () => {
    bench = await createBench();
    await buildSite(bench, 'P-1');
    await buildSite(bench, 'P-2');
    enrolled = await enrol(bench, WORKER_A, 'P-1');
    unknown = await enrol(bench, WORKER_B, 'P-2');
    await sql`
      insert into device (device_sn, maker_id, status, stated, created_at, updated_at)
      values ('D-1', 'maker', 'ACTIVE', '{}', now(), now()), ('D-2', 'maker', 'ACTIVE', '{}', now(), now())`.execute(
      bench.db,
    );
    const spans = [
      { device: 'D-1', project: 'P-1', period: '[2026-11-10T08:00:00+08,2026-11-12T08:00:00+08)' },
      { device: 'D-1', project: 'P-2', period: '[2026-11-12T08:00:00+08,)' },
      { device: 'D-2', project: 'P-1', period: '[2026-11-11T08:00:00+08,2026-11-11T09:00:00+08)' },
    ];
    for (const [index, { device, project, period }] of spans.entries())
      await sql`
        insert into device_binding (device_sn, binding_id, project_id, period, settings, bound_by, created_at)
        values (${device}, ${`b-${index}`}, ${project}, ${period}::tstzrange, '{}', 'test', now())`.execute(
        bench.db,
      );
    const place = { projectId: 'P-1' };
    const { body } = await bench.done('recordSuspension', place, { from: '2026-11-11', reason: '整改' });
    const suspension = { ...place, suspensionId: String(body['suspensionId']) };
    await bench.done('endSuspension', suspension, { to: '2026-11-11' });
    const permit = { approver: 'manager-01', reason: '设备检修', strangerRef: 'stranger-1' };
    await bench.done('grantEntryPermit', place, {
      ...permit,
      validFrom: '2026-11-10T10:00:00+08:00',
      validTo: '2026-11-10T11:00:00+08:00',
    });
  });
  afterAll(() => bench.close());

  const ask = (deviceSn: string, text: string, who: { workerId?: string; strangerRef?: string } = {}) => ({
    ...{ deviceSn, projectId: null, workerId: who.workerId ?? null },
    ...{ strangerRef: who.strangerRef ?? null, at: at(text) },
  });
  const projectsOf = async (questions: ReturnType<typeof ask>[]) =>
    (await siteLookups.answers(bench.db, questions)).map(({ projectId }) => projectId);

  it('name the project on which each device stood, at both ends of a binding and between two', async () => {
    const questions = [
      ask('D-1', '2026-11-12T08:00:00+08:00'),
      ask('D-1', '2026-11-10T07:59:59.999+08:00'),
      ask('D-2', '2026-11-11T08:30:00+08:00'),
      ask('D-1', '2026-11-10T08:00:00+08:00'),
      ask('D-1', '2026-11-12T07:59:59.999+08:00'),
      ask('D-2', '2026-11-11T09:00:00+08:00'),
      ask('D-none', '2026-11-11T09:00:00+08:00'),
    ];
    const expected = ['P-2', null, 'P-1', 'P-1', 'P-1', null, null];
    expect(await projectsOf(questions)).toEqual(expected);
    for (const [index, question] of questions.entries())
      expect(await projectsOf([question])).toEqual([expected[index]]);
  });

  it('keep persons, days and permits of one project apart from those of another', async () => {
    const answers = await siteLookups.answers(bench.db, [
      ask('D-1', '2026-11-11T23:59:59+08:00', { workerId: enrolled }),
      ask('D-1', '2026-11-12T00:00:00+08:00', { workerId: enrolled }),
      ask('D-1', '2026-11-13T08:00:00+08:00', { workerId: enrolled }),
      ask('D-1', '2026-11-11T12:00:00+08:00', { workerId: unknown }),
      ask('D-1', '2026-11-10T10:30:00+08:00', { strangerRef: 'stranger-1' }),
      ask('D-1', '2026-11-10T11:00:00+08:00', { strangerRef: 'stranger-1' }),
      { ...ask('', '2026-11-13T08:00:00+08:00', { workerId: unknown }), deviceSn: null, projectId: 'P-2' },
    ]);
    expect(
      answers.map(({ projectId, enrolment, permitted, suspended }) => ({
        ...{ projectId, worker: enrolment?.workerId ?? null, permitted, suspended },
      })),
    ).toEqual([
      { projectId: 'P-1', worker: enrolled, permitted: false, suspended: true },
      { projectId: 'P-1', worker: enrolled, permitted: false, suspended: false },
      { projectId: 'P-2', worker: null, permitted: false, suspended: false },
      { projectId: 'P-1', worker: null, permitted: false, suspended: true },
      { projectId: 'P-1', worker: null, permitted: true, suspended: false },
      { projectId: 'P-1', worker: null, permitted: false, suspended: false },
      { projectId: 'P-2', worker: unknown, permitted: false, suspended: false },
    ]);
    expect(answers.every(({ site }) => site?.areaCode !== undefined)).toBe(true);
  });

  it('answer nothing about nothing', async () => {
    expect(await siteLookups.answers(bench.db, [])).toEqual([]);
  });
});
