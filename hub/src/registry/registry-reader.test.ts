import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { ProjectWorkerRecord } from '@realname-hub/adapters/records.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEGINNING } from '../delivery/model.ts';
import type { RecordReader, StreamItem } from '../delivery/reader.ts';
import { maskPhone } from './masking.ts';
import { registryReaders, REGISTRY_KINDS } from './registry-reader.ts';
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

const projectId = 'P-1';
const PHOTO = 'b'.repeat(64);
const LATE_PHOTO = 'c'.repeat(64);

let bench: Bench;
let readers: Map<RecordKind, RecordReader>;
let workerId: string;

beforeAll(async () => {
  bench = await createBench();
  await buildSite(bench, projectId);
  await buildSite(bench, 'P-2');
  workerId = await enrol(bench, { ...WORKER_A, gender: 'MALE', photoSha256: PHOTO });
  const contract = {
    workerId,
    companyId: LABOUR_FIRM,
    periodType: 'FIXED_TERM',
    startDate: '2026-11-01',
    endDate: '2027-10-31',
    unitCode: '81',
    unitPriceFen: 2500,
    attachments: [{ name: '合同.jpg', sha256: PHOTO }],
  };
  await bench.done('putContract', { projectId, contractId: 'C-1' }, contract);
  readers = new Map(
    registryReaders({
      db: bench.db,
      cipher: bench.context.cipher,
      photoArrivals: async (_executor, hashes) =>
        new Map(hashes.filter((hash) => hash === PHOTO).map((hash) => [hash, 42])),
    }).map((reader) => [reader.kind, reader]),
  );
});
afterAll(() => bench.close());

async function readAll(kind: RecordKind, key = projectId): Promise<readonly StreamItem[]> {
  const [items] = (await readers.get(kind)?.read([{ key, after: BEGINNING, limit: 100 }])) ?? [];
  return items ?? [];
}

const person = { name: '测试甲', idCardType: '01', idCardNumber: '990001199001010013' };
const labour = { companyId: LABOUR_FIRM, name: '示例劳务有限公司' };

describe('what partners are told', () => {
  it('is the canonical record, decrypted, with the names of what it refers to [SC-3.2.2-06]', async () => {
    const [enrolment] = await readAll('projectWorker');
    expect(enrolment?.body).toEqual({
      projectId,
      workerId,
      person: { ...person, nation: '汉', phone: '19900000001', address: '示例市一号' },
      company: labour,
      team: { teamId: 'T-01', name: '钢筋一班' },
      workType: { scheme: 'CN-NATIONAL', code: '020' },
      role: 'WORKER',
      isTeamLeader: false,
    });
    const [contract] = await readAll('contract');
    expect(contract?.body).toEqual({
      projectId,
      contractId: 'C-1',
      workerId,
      person,
      company: labour,
      periodType: 'FIXED_TERM',
      startDate: '2026-11-01',
      endDate: '2027-10-31',
      unitCode: '81',
      unitPriceFen: 2500,
    });
    const [project] = await readAll('project');
    expect(project?.body).toEqual({
      projectId,
      name: '项目P-1',
      areaCode: '990001',
      statusCode: '003',
      generalContractor: { companyId: CONTRACTOR, name: '示例建设集团有限公司' },
    });
  });

  it('refers to what has to be there first, and keeps the order of a worker [R-19]', async () => {
    const [team] = await readAll('team');
    expect(team).toMatchObject({
      orderKey: 'T-01',
      references: {
        company: { key: LABOUR_FIRM, recordId: LABOUR_FIRM },
        participant: { key: projectId, recordId: LABOUR_FIRM },
      },
    });
    const [enrolment] = await readAll('projectWorker');
    expect(enrolment).toMatchObject({
      orderKey: workerId,
      version: 1,
      report: true,
      references: { team: { key: projectId, recordId: 'T-01' } },
    });
  });

  it('a contract refers to the joining as soon as it is known, also when that comes later', async () => {
    const [before] = await readAll('contract');
    expect(before?.references.movement).toBeUndefined();
    const { body } = await bench.done(
      'recordMovement',
      { projectId, workerId },
      { type: 'JOIN', date: '2026-11-02' },
    );
    const [after] = await readAll('contract');
    expect(after).toMatchObject({
      orderKey: workerId,
      references: {
        projectWorker: { key: projectId, recordId: workerId },
        movement: { key: projectId, recordId: body['movementId'] },
      },
    });
    const [movement] = await readAll('movement');
    expect(movement).toMatchObject({
      orderKey: workerId,
      recordId: body['movementId'],
      body: { type: 'JOIN', date: '2026-11-02', person, company: labour, teamId: 'T-01' },
      references: { projectWorker: { key: projectId, recordId: workerId } },
    });
  });

  it('stays what it was: an entry that was read once reads the same for ever', async () => {
    const [before] = await readAll('projectWorker');
    await bench.done(
      'putCompany',
      { companyId: LABOUR_FIRM },
      { name: '改名劳务有限公司', areaCode: '990001' },
    );
    await bench.done(
      'registerWorker',
      {},
      { ...WORKER_A, gender: 'MALE', photoSha256: PHOTO, phone: '19900000005' },
    );
    const [after, next] = await readAll('projectWorker');
    expect(after).toEqual(before);
    expect(next).toMatchObject({
      version: 2,
      body: { company: { name: '改名劳务有限公司' }, person: { phone: '19900000005' } },
    });
  });

  it('says of a named photo whether it has come, and how long to wait for it', async () => {
    await enrol(bench, { ...WORKER_B, photoSha256: LATE_PHOTO }, 'P-2');
    const graceUntil = bench.time.now + 10_000;
    const [first] = await readAll('projectWorker');
    const [late] = await readAll('projectWorker', 'P-2');
    expect(first?.photo).toEqual({ sha256: PHOTO, arrivedAt: 42, graceUntil });
    expect(late?.photo).toEqual({ sha256: LATE_PHOTO, arrivedAt: null, graceUntil });
    expect((await readAll('team'))[0]).not.toHaveProperty('photo');
  });
});

describe('reading', () => {
  it('many streams at once gives each window in the order asked, without a gap', async () => {
    for (let index = 2; index < 9; index += 1)
      await bench.done(
        'putTeam',
        { projectId, teamId: `T-0${index}` },
        { name: `班${index}`, companyId: LABOUR_FIRM },
      );
    const reader = readers.get('team');
    const [none, window, other, rest] =
      (await reader?.read([
        { key: 'P-none', after: BEGINNING, limit: 5 },
        { key: projectId, after: BEGINNING, limit: 3 },
        { key: 'P-2', after: BEGINNING, limit: 5 },
        { key: projectId, after: { month: '2026-11-01', no: 3 }, limit: 100 },
      ])) ?? [];
    expect(none).toEqual([]);
    expect(window?.map(({ no }) => no)).toEqual([1, 2, 3]);
    expect(other?.map(({ no }) => no)).toEqual([1]);
    expect(rest?.map(({ no }) => no)).toEqual([4, 5, 6, 7, 8]);
  });

  it('single positions gives them in the order asked and leaves out what is not there', async () => {
    const at = (no: number) => ({ month: '2026-11-01', no });
    const [picked, empty] =
      (await readers.get('team')?.readPositions([
        { key: projectId, positions: [at(3), at(99), at(1)] },
        { key: 'P-2', positions: [] },
      ])) ?? [];
    expect(picked?.map(({ no }) => no)).toEqual([3, 1]);
    expect(empty).toEqual([]);
  });

  it('finds the projects under whose credential a company may travel', async () => {
    const scopes = await readers
      .get('company')
      ?.credentialScopes?.('PROJECT', [LABOUR_FIRM, '91990000MA00000C54']);
    expect(scopes).toEqual([['P-1', 'P-2'], []]);
    expect(await readers.get('company')?.credentialScopes?.('COMPANY', [LABOUR_FIRM])).toEqual([
      [LABOUR_FIRM],
    ]);
  });

  it('covers every kind of the registry', () => {
    expect([...readers.keys()].sort()).toEqual([...REGISTRY_KINDS].sort());
  });

  it('fails loudly on a row that was moved or altered', async () => {
    await sql`update registry_entry set version = 77 where stream_key = 'P-2' and kind = 'projectWorker'`.execute(
      bench.db,
    );
    await expect(readAll('projectWorker', 'P-2')).rejects.toThrow('does not open');
  });
});

describe('under load', () => {
  it('enrolments and restatements at once deadlock nobody, and every project ends with the newest facts', async () => {
    const projects = ['P-10', 'P-11', 'P-12', 'P-13'];
    for (const id of projects) await buildSite(bench, id);
    for (let round = 10; round < 18; round += 1) {
      const worker = { name: '测试辛', idCardType: '08', idCardNumber: `E000000${round}` };
      const restated = await Promise.all(
        projects.map((id, index) => enrol(bench, { ...worker, phone: `199000${round}${index}00` }, id)),
      );
      const { body } = await bench.done('getWorker', { workerId: restated[0] ?? '' });
      for (const id of projects) {
        const last = (await readAll('projectWorker', id)).at(-1)?.body as ProjectWorkerRecord;
        expect(maskPhone(last.person.phone ?? '')).toBe(body['phone']);
      }
    }
    for (const id of projects) {
      const numbers = (await readAll('projectWorker', id)).map(({ no }) => no);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
  });
});
