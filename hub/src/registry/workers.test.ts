import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { registryReaders } from './registry-reader.ts';
import {
  buildSite,
  createBench,
  enrol,
  systemOf,
  WORKER_A,
  WORKER_B,
  WORKER_C,
  type Bench,
} from './registry-test-bench.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
});
afterAll(() => bench.close());

const register = async (worker: object) =>
  String((await bench.done('registerWorker', {}, worker)).body['workerId']);

describe('registering a person', () => {
  it('gives one id to one person, however often and by whomever he is registered [I-01, SC-2.0.2]', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => register(WORKER_C)));
    expect(new Set(ids).size).toBe(1);
    const again = await bench.done('registerWorker', {}, WORKER_C, {
      principal: systemOf('district-b', { kind: 'AREA', areaCodes: ['990002'] }),
    });
    expect(again.body['workerId']).toBe(ids[0]);
    expect(ids[0]).not.toContain('19900101');
  });

  it('refuses a number that cannot be, and facts that contradict it [JM-3.3-14]', async () => {
    const put = (worker: object) => bench.refused('registerWorker', {}, worker);
    expect(await put({ ...WORKER_A, idCardNumber: '990001199001010012' })).toEqual([
      '/idCardNumber ID_NUMBER_INVALID',
    ]);
    expect(await put({ ...WORKER_A, birthDate: '1990-01-02', gender: 'FEMALE' })).toEqual([
      '/birthDate BIRTH_DATE_MISMATCH',
      '/gender GENDER_MISMATCH',
    ]);
    expect(await put({ ...WORKER_A, validFrom: '2030-01-01', validTo: '2020-01-01' })).toEqual([
      '/validTo DATES_REVERSED',
    ]);
  });

  it('accepts IDs of other kinds of the table as they are', async () => {
    const unknown = { name: '测试戊', idCardType: '77', idCardNumber: 'E12345678' };
    expect(await bench.refused('registerWorker', {}, unknown)).toEqual(['/idCardType ID_TYPE_UNSUPPORTED']);
    await bench.done('registerWorker', {}, { name: '测试戊', idCardType: '08', idCardNumber: 'E12345678' });
  });

  it('shows a person masked [I-22]', async () => {
    const workerId = await register({ ...WORKER_A, birthDate: '1990-01-01' });
    const { body } = await bench.done('getWorker', { workerId });
    expect(body).toMatchObject({
      name: '测试甲',
      idCardNumber: '9900**********0013',
      phone: '199****0001',
      address: '示****',
      birthDate: '****-**-**',
    });
  });
});

describe('new facts about a person', () => {
  beforeEach(async () => {
    await buildSite(bench, 'P-1');
    await buildSite(bench, 'P-2');
  });

  it('reach every project whose list he is on, as new versions; projects he left keep theirs', async () => {
    const workerId = await enrol(bench, WORKER_B, 'P-1');
    await enrol(bench, WORKER_B, 'P-2');
    await bench.done('recordMovement', { projectId: 'P-2', workerId }, { type: 'JOIN', date: '2026-11-01' });
    const confirmation = { name: '退场确认书.jpg', sha256: 'a'.repeat(64) };
    const exit = { type: 'LEAVE', date: '2026-11-20', settlement: 'SETTLED', confirmation };
    await bench.done('recordMovement', { projectId: 'P-2', workerId }, exit);
    await bench.done('registerWorker', {}, { ...WORKER_B, phone: '19900000007' });
    const { rows } = await sql<{ key: string; versions: number[] }>`
      select stream_key as key, array_agg(version order by no) as versions from registry_entry
      where kind = 'projectWorker' and record_id = ${workerId} group by stream_key order by 1`.execute(
      bench.db,
    );
    expect(rows).toEqual([
      { key: 'P-1', versions: [1, 2] },
      { key: 'P-2', versions: [1] },
    ]);
    const reader = registryReaders({
      ...bench,
      cipher: bench.context.cipher,
      photoArrivals: async () => new Map(),
    }).find(({ kind }) => kind === 'projectWorker');
    const [items] =
      (await reader?.read([{ key: 'P-1', after: { month: '0001-01-01', no: 0 }, limit: 10 }])) ?? [];
    expect(items?.map(({ body }) => body)).toMatchObject([
      { person: { name: '测试乙' } },
      { person: { name: '测试乙', phone: '19900000007' } },
    ]);
  });

  it('are not taken from a key that does not reach him; it only learns his id [I-28]', async () => {
    const workerId = await register({ ...WORKER_A, phone: '19900000001' });
    const other = systemOf('district-c', { kind: 'AREA', areaCodes: ['990003'] });
    const { body } = await bench.done(
      'registerWorker',
      {},
      { ...WORKER_A, phone: '19900009999' },
      { principal: other },
    );
    expect(body['workerId']).toBe(workerId);
    expect((await bench.done('getWorker', { workerId })).body['phone']).toBe('199****0001');
    expect(await bench.refused('getWorker', { workerId }, undefined, { principal: other })).toBe(
      'WORKER_NOT_FOUND',
    );
  });
});
