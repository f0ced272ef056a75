import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  buildSite,
  CONTRACTOR,
  createBench,
  enrol,
  ENROLMENT,
  LABOUR_FIRM,
  WORKER_A,
  WORKER_B,
  type Bench,
} from './registry-test-bench.ts';

/** A code whose check character holds, of a firm that nobody registers here. */
const UNREGISTERED = '91990000MA00000C54';
const SCAN = { name: '退场确认书.jpg', sha256: 'a'.repeat(64) };

let bench: Bench;
let turn = 0;
let projectId = '';
beforeAll(async () => {
  bench = await createBench();
});
afterAll(() => bench.close());
beforeEach(async () => {
  projectId = `P-${(turn += 1)}`;
  await buildSite(bench, projectId);
});

const project = {
  name: '示例花园',
  areaCode: '990001',
  statusCode: '003',
  generalContractorId: CONTRACTOR,
};

async function numbersOf(kind: string): Promise<number[]> {
  const { rows } = await sql<{ no: number }>`
    select no from registry_entry where stream_key = ${projectId} and kind = ${kind} order by no`.execute(
    bench.db,
  );
  return rows.map(({ no }) => no);
}

describe('stating a record', () => {
  it('makes a version and a number for new content only [SC-3.2.2-01]', async () => {
    const key = { projectId, teamId: 'T-02' };
    const team = { name: '木工班', companyId: LABOUR_FIRM };
    expect(await bench.done('putTeam', key, team)).toMatchObject({ status: 201, body: { version: 1 } });
    expect(await bench.done('putTeam', key, { ...team })).toMatchObject({
      status: 200,
      body: { version: 1 },
    });
    expect(await numbersOf('team')).toEqual([1, 2]);
    const restated = { ...team, remark: '二期' };
    expect(await bench.done('putTeam', key, restated)).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await numbersOf('team')).toEqual([1, 2, 3]);
  });

  it('leaves one audit entry per change, and none for the same content again [I-27]', async () => {
    const key = { projectId, companyId: LABOUR_FIRM };
    const entries = async () => {
      const { rows } = await sql<{ action: string; detail: { members: string[] } }>`
        select action, detail from audit_entry where object = ${`participant:${projectId}/${LABOUR_FIRM}`}
        order by id`.execute(bench.db);
      return rows;
    };
    const manager = { name: '测试乙', phone: '19900000002' };
    await bench.done('putParticipant', key, { participationType: '006', manager });
    await bench.done('putParticipant', key, { participationType: '006', manager });
    const found = await entries();
    expect(found.map(({ action }) => action)).toEqual([
      'registry.participant.created',
      'registry.participant.updated',
    ]);
    expect(found[1]?.detail.members).toEqual(['manager']);
    expect(JSON.stringify(found)).not.toContain('19900000002');
  });

  it('takes numbers without a gap when many state at once', async () => {
    const teams = Array.from({ length: 20 }, (_, index) => `C-${index}`);
    await Promise.all(
      teams.map((teamId) =>
        bench.done('putTeam', { projectId, teamId }, { name: teamId, companyId: LABOUR_FIRM }),
      ),
    );
    expect(await numbersOf('team')).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
  });

  it('makes one record of the same statement sent many times at once', async () => {
    const teams = ['T-11', 'T-12', 'T-13', 'T-14', 'T-15'];
    for (const teamId of teams) {
      const send = () =>
        bench.done('putTeam', { projectId, teamId }, { name: teamId, companyId: LABOUR_FIRM });
      const statuses = (await Promise.all([send(), send(), send(), send()])).map(({ status }) => status);
      expect(statuses.sort()).toEqual([200, 200, 200, 201]);
    }
    expect(await numbersOf('team')).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('keeps numbers, phones, accounts and addresses unreadable in the database [I-22]', async () => {
    const planted = ['9900010000004321', '19900004321', '990001198512120025', '示例省示例市四三二一号'];
    await bench.done(
      'putParticipant',
      { projectId, companyId: LABOUR_FIRM },
      {
        participationType: '006',
        bankAccounts: [{ bankCode: '102', branchName: '示例支行', accountNumber: planted[0] }],
        manager: { name: '测试乙', idCardType: '01', idCardNumber: planted[2], phone: planted[1] },
      },
    );
    await bench.done(
      'putProject',
      { projectId },
      { ...project, contactPhone: planted[1], address: planted[3] },
    );
    await enrol(bench, { ...WORKER_B, phone: planted[1], address: planted[3] }, projectId);
    const { rows } = await sql<{ row: string }>`
      select r::text as row from registry_record r union all select e::text from registry_entry e
      union all select w::text from worker_identity w union all select a::text from audit_entry a`.execute(
      bench.db,
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const { row } of rows) {
      for (const secret of planted) {
        expect(row).not.toContain(secret);
        expect(row).not.toContain(Buffer.from(secret).toString('hex'));
      }
    }
  });
});

describe('companies', () => {
  it('are known by a credit code whose check digit holds, and shown masked', async () => {
    const company = { name: '示例建设集团有限公司', areaCode: '990001', officePhone: '19900000009' };
    const wrong = await bench.refused('putCompany', { companyId: '91990000MA00000A90' }, company);
    expect(wrong).toEqual(['/path/companyId CREDIT_CODE_INVALID']);
    await bench.done('putCompany', { companyId: CONTRACTOR }, company);
    const { body } = await bench.done('getCompany', { companyId: CONTRACTOR });
    expect(body).toMatchObject({ companyId: CONTRACTOR, officePhone: '199****0009' });
  });

  it('have a legal person whose ID is right', async () => {
    const legalPerson = { name: '测试丙', idCardType: '01', idCardNumber: '990001199001010014' };
    const company = { name: '示例建设集团有限公司', areaCode: '990001' };
    const key = { companyId: CONTRACTOR };
    expect(await bench.refused('putCompany', key, { ...company, legalPerson })).toEqual([
      '/legalPerson/idCardNumber ID_NUMBER_INVALID',
    ]);
    const typeless = { name: '测试丙', idCardNumber: '990001199001010013' };
    expect(await bench.refused('putCompany', key, { ...company, legalPerson: typeless })).toEqual([
      '/legalPerson/idCardType ID_NUMBER_INCOMPLETE',
    ]);
  });
});

describe('projects', () => {
  it('need a registered contractor, days in order, a known profile and a fence with an inside', async () => {
    const put = (body: object) => bench.refused('putProject', { projectId }, body);
    expect(await put({ ...project, generalContractorId: '91990000MA00000C55' })).toEqual([
      '/generalContractorId CREDIT_CODE_INVALID',
    ]);
    expect(await put({ ...project, generalContractorId: UNREGISTERED })).toEqual([
      '/generalContractorId COMPANY_UNKNOWN',
    ]);
    expect(await put({ ...project, startDate: '2026-03-02', completeDate: '2026-03-01' })).toEqual([
      '/completeDate DATES_REVERSED',
    ]);
    expect(await put({ ...project, profile: 'foshen' })).toEqual(['/profile PROFILE_UNKNOWN']);
    const bowTie = [
      { lng: 0, lat: 0 },
      { lng: 2, lat: 2 },
      { lng: 2, lat: 0 },
      { lng: 0, lat: 2 },
    ];
    expect(await put({ ...project, fence: bowTie })).toEqual(['/fence FENCE_SELF_CROSSING']);
  });

  it('hold participants, teams, workers, contracts and attendance under their path [FS-2.1-04]', async () => {
    const workerId = await enrol(bench, WORKER_A, projectId);
    const contract = {
      workerId,
      companyId: LABOUR_FIRM,
      periodType: 'FIXED_TERM',
      startDate: '2026-03-01',
      endDate: '2027-02-28',
    };
    await bench.done('recordMovement', { projectId, workerId }, { type: 'JOIN', date: '2026-11-20' });
    await bench.done('putContract', { projectId, contractId: 'C-1' }, contract);
    for (const kind of ['participant', 'team', 'projectWorker', 'movement', 'contract'])
      expect(await numbersOf(kind)).not.toEqual([]);
  });
});

describe('the order of records', () => {
  it('company before participant, participant before team, team before worker [R-19, SC-3.2.2-02, SC-3.2.2-04]', async () => {
    const part = { participationType: '006' };
    const put = (place: Record<string, string>) => bench.refused('putParticipant', place, part);
    expect(await put({ projectId: 'P-none', companyId: LABOUR_FIRM })).toBe('PROJECT_NOT_FOUND');
    expect(await put({ projectId, companyId: UNREGISTERED })).toBe('COMPANY_NOT_FOUND');
    await bench.done('putProject', { projectId: `${projectId}-new` }, project);
    const place = { projectId: `${projectId}-new`, teamId: 'T-01' };
    expect(await bench.refused('putTeam', place, { name: '一班', companyId: LABOUR_FIRM })).toEqual([
      '/companyId PARTICIPANT_UNKNOWN',
    ]);
    const { body } = await bench.done('registerWorker', {}, WORKER_A);
    const workerId = String(body['workerId']);
    expect(
      await bench.refused('putProjectWorker', { projectId: `${projectId}-new`, workerId }, ENROLMENT),
    ).toEqual(['/teamId TEAM_UNKNOWN']);
  });

  it('a team name stands once in a project', async () => {
    expect(
      await bench.refused(
        'putTeam',
        { projectId, teamId: 'T-02' },
        { name: '钢筋一班', companyId: LABOUR_FIRM },
      ),
    ).toBe('TEAM_NAME_TAKEN');
  });

  it('every enrolment names the employer, who is the company of the team [FS-4.7-04, JM-3.3-04]', async () => {
    const workerId = await enrol(bench, WORKER_A, projectId);
    expect(
      await bench.refused(
        'putProjectWorker',
        { projectId, workerId },
        { ...ENROLMENT, companyId: CONTRACTOR },
      ),
    ).toEqual(['/companyId TEAM_COMPANY_MISMATCH']);
    const moved = { name: '钢筋一班', companyId: CONTRACTOR };
    expect(await bench.refused('putTeam', { projectId, teamId: 'T-01' }, moved)).toBe(
      'COMPANY_CHANGE_FORBIDDEN',
    );
  });

  it('a work type is one of its table; another scheme is kept as stated', async () => {
    const workerId = await enrol(bench, WORKER_A, projectId);
    const place = { projectId, workerId };
    const doing = (scheme: string, code: string) => ({ ...ENROLMENT, workType: { scheme, code } });
    expect(await bench.refused('putProjectWorker', place, doing('CN-NATIONAL', '260'))).toEqual([
      '/workType/code CODE_UNKNOWN',
    ]);
    await bench.done('putProjectWorker', place, doing('CITY-X', '260'));
  });

  it('a person is in one team of a project at a time [I-03]', async () => {
    await bench.done('putTeam', { projectId, teamId: 'T-02' }, { name: '木工班', companyId: LABOUR_FIRM });
    const workerId = await enrol(bench, WORKER_A, projectId);
    await bench.done('putProjectWorker', { projectId, workerId }, { ...ENROLMENT, teamId: 'T-02' });
    const inTeam = async (teamId: string) => {
      const { body } = await bench.done('listProjectWorkers', { projectId }, undefined, {
        query: { teamId },
      });
      return (body['items'] as { workerId: string }[]).map((item) => item.workerId);
    };
    expect(await inTeam('T-01')).toEqual([]);
    expect(await inTeam('T-02')).toEqual([workerId]);
  });

  it('a team has one leader; another follows when he has left [I-04, CD-3.2.8-08]', async () => {
    const leader = await enrol(bench, WORKER_A, projectId, { isTeamLeader: true });
    const second = await enrol(bench, WORKER_B, projectId);
    const lead = { ...ENROLMENT, isTeamLeader: true };
    expect(await bench.refused('putProjectWorker', { projectId, workerId: second }, lead)).toBe(
      'TEAM_LEADER_TAKEN',
    );
    await bench.done('recordMovement', { projectId, workerId: leader }, { type: 'JOIN', date: '2026-11-01' });
    const exit = { type: 'LEAVE', date: '2026-11-20', settlement: 'SETTLED', confirmation: SCAN };
    await bench.done('recordMovement', { projectId, workerId: leader }, exit);
    await bench.done('putProjectWorker', { projectId, workerId: second }, lead);
  });
});

describe('contracts', () => {
  const contract = { periodType: 'BY_WORK', startDate: '2026-03-01', endDate: '2027-02-28' };

  it('name an enrolled worker and a participating employer [SC-3.2.2-03]', async () => {
    const workerId = await enrol(bench, WORKER_A, projectId);
    const other = String((await bench.done('registerWorker', {}, WORKER_B)).body['workerId']);
    const place = { projectId, contractId: 'C-1' };
    const put = (body: object) => bench.refused('putContract', place, body);
    expect(await put({ ...contract, workerId: other, companyId: LABOUR_FIRM })).toEqual([
      '/workerId PROJECT_WORKER_UNKNOWN',
    ]);
    const reversed = { ...contract, endDate: '2026-02-28', workerId, companyId: LABOUR_FIRM };
    expect(await put(reversed)).toEqual(['/endDate DATES_REVERSED']);
    await bench.done('putContract', place, { ...contract, workerId, companyId: LABOUR_FIRM });
    await enrol(bench, WORKER_B, projectId);
    expect(await put({ ...contract, workerId: other, companyId: LABOUR_FIRM })).toBe(
      'CONTRACT_WORKER_CHANGED',
    );
  });
});

describe('listing', () => {
  it('shows every record once, page by page, also when records come in between', async () => {
    for (let index = 10; index < 20; index += 1)
      await bench.done(
        'putTeam',
        { projectId, teamId: `L-${index}` },
        { name: `班${index}`, companyId: LABOUR_FIRM },
      );
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string> = cursor === null ? { limit: '3' } : { limit: '3', cursor };
      const { body } = await bench.done('listTeams', { projectId }, undefined, { query });
      seen.push(...(body['items'] as { teamId: string }[]).map(({ teamId }) => teamId));
      cursor = body['nextCursor'] as string | null;
      await bench.done('putTeam', { projectId, teamId: 'L-00' }, { name: '早的', companyId: LABOUR_FIRM });
    } while (cursor !== null);
    expect(seen).toEqual([...Array.from({ length: 10 }, (_, index) => `L-${index + 10}`), 'T-01']);
  });

  it('refuses a cursor that it never gave', async () => {
    const query = { cursor: 'bm90IGEgY3Vyc29y' };
    expect(await bench.refused('listTeams', { projectId }, undefined, { query })).toEqual([
      '/query/cursor CURSOR_INVALID',
    ]);
  });
});
