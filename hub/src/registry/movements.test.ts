import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../http/operation.ts';
import { findProjectWorkers } from './lookups.ts';
import {
  buildSite,
  createBench,
  enrol,
  WORKER_A,
  WORKER_B,
  WORKER_C,
  type Bench,
} from './registry-test-bench.ts';

const projectId = 'P-1';
const confirmation = { name: '退场确认书.jpg', sha256: 'a'.repeat(64) };
const LEAVE = { type: 'LEAVE', settlement: 'SETTLED', confirmation, evaluation: '守时' };

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
  await buildSite(bench, projectId);
});
afterAll(() => bench.close());

describe('joining and leaving', () => {
  it('needs an enrolment first', async () => {
    const place = { projectId, workerId: 'w_nobody' };
    expect(await bench.refused('recordMovement', place, { type: 'JOIN', date: '2026-11-20' })).toBe(
      'PROJECT_WORKER_NOT_FOUND',
    );
  });

  it('an exit has its date, the signed confirmation and the settlement [FS-5.10-01, FS-5.10-02]', async () => {
    const place = { projectId, workerId: await enrol(bench, WORKER_A) };
    await bench.done('recordMovement', place, { type: 'JOIN', date: '2026-11-10' });
    expect(await bench.refused('recordMovement', place, { type: 'LEAVE', date: '2026-11-20' })).toEqual([
      '/confirmation CONFIRMATION_SCAN_MISSING',
      '/settlement MEMBER_REQUIRED',
    ]);
    expect(await bench.refused('recordMovement', place, { ...LEAVE, date: '2026-11-22' })).toEqual([
      '/date DATE_IN_FUTURE',
    ]);
    expect(await bench.refused('recordMovement', place, { ...LEAVE, date: '2026-11-09' })).toEqual([
      '/date LEAVE_BEFORE_JOIN',
    ]);
    const { body } = await bench.done('recordMovement', place, { ...LEAVE, date: '2026-11-20' });
    expect(body).toMatchObject({ type: 'LEAVE', evaluation: '守时', settlement: 'SETTLED' });
  });

  it('an exited person leaves the list, and everything about him stays [FS-5.10-03]', async () => {
    const workerId = await enrol(bench, WORKER_B);
    const place = { projectId, workerId };
    await bench.done('recordMovement', place, { type: 'JOIN', date: '2026-11-10' });
    await bench.done('recordMovement', place, { ...LEAVE, date: '2026-11-15' });
    const listed = async (onSite: string) => {
      const { body } = await bench.done('listProjectWorkers', { projectId }, undefined, {
        query: { onSite },
      });
      return (body['items'] as { workerId: string }[]).map((item) => item.workerId);
    };
    expect(await listed('true')).not.toContain(workerId);
    expect(await listed('false')).toContain(workerId);
    const { rows } = await sql`
      select 1 from registry_entry where stream_key = ${projectId} and order_key = ${workerId}`.execute(
      bench.db,
    );
    expect(rows).toHaveLength(3);
  });

  it('joins again after leaving, never twice at once and never before it left', async () => {
    const workerId = await enrol(bench, WORKER_C);
    const place = { projectId, workerId };
    const join = (date: string) => ({ type: 'JOIN', date });
    expect(await bench.refused('recordMovement', place, { ...LEAVE, date: '2026-11-10' })).toBe(
      'NOT_ON_SITE',
    );
    const both = await Promise.all([
      bench.send('recordMovement', place, join('2026-11-01')),
      bench.send('recordMovement', place, join('2026-11-01')),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await bench.refused('recordMovement', place, join('2026-11-05'))).toBe('ALREADY_ON_SITE');
    await bench.done('recordMovement', place, { ...LEAVE, date: '2026-11-10' });
    expect(await bench.refused('recordMovement', place, join('2026-11-09'))).toEqual([
      '/date MOVEMENT_BEFORE_PREVIOUS',
    ]);
    await bench.done('recordMovement', place, join('2026-11-10'));
    const [enrolment] = await findProjectWorkers(bench.db, [place]);
    expect(enrolment?.stays.map(({ joinedOn, leftOn }) => [joinedOn, leftOn])).toEqual([
      ['2026-11-01', '2026-11-10'],
      ['2026-11-10', null],
    ]);
  });

  it('stores its answer with its effect, or neither [P2]', async () => {
    const workerId = await enrol(bench, { name: '测试己', idCardType: '08', idCardNumber: 'E00000001' });
    const place = { projectId, workerId };
    const join = { type: 'JOIN', date: '2026-11-20' };
    const takenOver = { key: 'k-1', settle: () => Promise.reject(new Error('taken over')) };
    await expect(bench.send('recordMovement', place, join, { once: takenOver })).rejects.toThrow(
      'taken over',
    );
    const [enrolment] = await findProjectWorkers(bench.db, [place]);
    expect(enrolment?.stays).toEqual([]);
    const settled: Reply[] = [];
    const once = { key: 'k-1', settle: async (_trx: unknown, reply: Reply) => void settled.push(reply) };
    const { body } = await bench.done('recordMovement', place, join, { once });
    expect(settled).toMatchObject([{ ok: true, status: 201, body }]);
  });
});
