import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startNationalSimulator } from '../simulator.ts';
import type { NationalSimulator } from '../simulator.ts';
import * as site from '../test-site.ts';
import { buildSite, call, LI, PROJECT, settled, testClock, WANG, ZHANG } from '../test-site.ts';
import type { TestClock } from '../test-site.ts';

let clock: TestClock;
let simulator: NationalSimulator;

beforeEach(async () => {
  clock = testClock();
  simulator = await startNationalSimulator({ projects: [PROJECT], clock });
});
afterEach(() => simulator.stop());

const send = (method: string, data: Parameters<typeof call>[2]) => call(simulator, method, data);
const outcome = (method: string, data: Parameters<typeof call>[2]) => settled(simulator, clock, method, data);

describe('the order of calls', () => {
  it('goes from company to attendance and keeps each record', async () => {
    const teamSysNo = await buildSite(simulator, clock);
    const rows = [site.passage(ZHANG, '2024-01-15 07:01:02'), site.passage(LI, '2024-01-15 07:01:03')];
    expect(await outcome('WorkerAttendance.Add', site.attendance(teamSysNo, ...rows))).toEqual({
      status: 20,
      result: '',
    });
    expect(simulator.state.counts).toMatchObject({
      companies: 1,
      subcontractors: 1,
      teams: 1,
      workers: 2,
      movements: 2,
      contracts: 2,
      attendances: 2,
      duplicates: 0,
      refused: 0,
      failed: 0,
      pending: 0,
    });
    expect(simulator.state.attendances[0]).toMatchObject({
      projectCode: PROJECT.projectCode,
      teamSysNo,
      idCardNumber: ZHANG,
      date: '2024-01-15 07:01:02',
      direction: '01',
    });
    expect(String(teamSysNo)).toMatch(/^\d{9,10}$/);
  });

  it('wants the company before the participant and the participant before the team', async () => {
    expect((await outcome('ProjectSubContractor.Add', site.participant)).status).toBe(10);
    expect((await outcome('Team.Add', site.team)).status).toBe(10);
    await outcome('Corp.Upload', site.company);
    expect((await outcome('Team.Add', site.team)).status).toBe(10);
    expect((await outcome('ProjectSubContractor.Add', site.participant)).status).toBe(20);
    expect((await outcome('Team.Add', site.team)).status).toBe(20);
  });

  it('knows no team number before it has given it', async () => {
    const answer = await send('ProjectWorker.Add', site.workers(1500000001, site.person(ZHANG)));
    expect(answer).toMatchObject({ code: '-1', message: '[teamSysNo]值超出范围或无效' });
  });

  it('wants worker, entry and contract, in this order, before attendance', async () => {
    const teamSysNo = await buildSite(simulator, clock, [ZHANG]);
    const attend = () =>
      outcome('WorkerAttendance.Add', site.attendance(teamSysNo, site.passage(LI, '2024-01-15 07:00:00')));
    expect((await attend()).result).toBe('[dataList][0][idCardNumber]班组中不存在该工人!');
    expect((await outcome('WorkerContract.Add', site.contracts(site.contract(LI)))).status).toBe(10);
    await outcome('ProjectWorker.Add', site.workers(teamSysNo, site.person(LI)));
    expect((await attend()).result).toBe('[dataList][0][idCardNumber]该工人尚未进场!');
    expect((await outcome('WorkerContract.Add', site.contracts(site.contract(LI)))).status).toBe(10);
    await outcome('WorkerEntryExit.Add', site.movements(teamSysNo, site.move(LI, '2024-01-03', '1')));
    expect((await attend()).result).toBe('[dataList][0][idCardNumber]该工人没有合同信息!');
    await outcome('WorkerContract.Add', site.contracts(site.contract(LI)));
    expect((await attend()).status).toBe(20);
  });
});

describe('the asynchronous result', () => {
  it('is 0 until its time, then 20, with JSON inside a string', async () => {
    await outcome('Corp.Upload', site.company);
    await outcome('ProjectSubContractor.Add', site.participant);
    const { data } = await send('Team.Add', site.team);
    const question = { requestSerialCode: data['requestSerialCode'] ?? null };
    expect(question.requestSerialCode).toMatch(/^team-add-2024011508-1-\d{4}$/);
    expect((await send('AsyncHandleResult.Query', question)).data).toMatchObject({ status: 0 });
    expect(simulator.state.counts.pending).toBe(1);
    clock.advance(999);
    expect((await send('AsyncHandleResult.Query', question)).data).toMatchObject({ status: 0 });
    clock.advance(1);
    expect((await send('AsyncHandleResult.Query', question)).data).toEqual({
      ...question,
      status: 20,
      result: '{"teamSysNo":1500000001}',
    });
  });

  it('is shown to the key that sent the call only', async () => {
    const { data } = await send('Corp.Upload', site.company);
    const credential = { projectCode: '99000120240115002', secret: 'abcdefghijklmnopqrstuvwxyz012345' };
    simulator.projects.add(credential);
    const question = { requestSerialCode: data['requestSerialCode'] ?? null };
    const answer = await call(simulator, 'AsyncHandleResult.Query', question, { credential });
    expect(answer).toMatchObject({ code: '-1', message: '[requestSerialCode]值超出范围或无效' });
  });
});

describe('duplicates', () => {
  it('come as result 10 with the texts clients look for', async () => {
    const teamSysNo = await buildSite(simulator, clock);
    expect(await outcome('ProjectSubContractor.Add', site.participant)).toEqual({
      status: 10,
      result: '参建单位已存在!',
    });
    const again = await outcome('Team.Add', site.team);
    expect(again.status).toBe(10);
    expect(again.result).toBe(`班组已存在,已存在班组编号为:${teamSysNo}`);
    expect(again.result.split('已存在班组编号为:')[1]?.slice(0, 10)).toBe(String(teamSysNo));
    const workers = site.workers(teamSysNo, site.person(WANG), site.person(LI));
    expect((await outcome('ProjectWorker.Add', workers)).result).toBe(
      `[workerList][1][idCardNumber]项目中已存在身份证为${LI}的工人!`,
    );
    expect((await outcome('WorkerContract.Add', site.contracts(site.contract(ZHANG)))).status).toBe(10);
    expect(simulator.state.counts).toMatchObject({ teams: 1, workers: 2, contracts: 2 });
  });

  it('of attendance are stored, and counted', async () => {
    const teamSysNo = await buildSite(simulator, clock);
    const row = site.passage(ZHANG, '2024-01-15 07:01:02');
    const other = site.passage(ZHANG, '2024-01-15 07:01:02', '02');
    for (let sent = 0; sent < 3; sent += 1) {
      await outcome('WorkerAttendance.Add', site.attendance(teamSysNo, row));
    }
    await outcome('WorkerAttendance.Add', site.attendance(teamSysNo, other));
    expect(simulator.state.counts).toMatchObject({ attendances: 4, duplicates: 2 });
    expect(simulator.state.duplicates).toHaveLength(1);
    expect(simulator.state.duplicates[0]).toMatchObject({ count: 3, record: { idCardNumber: ZHANG } });
  });
});

describe('row errors', () => {
  it('fail the whole call, or only their rows where so configured', async () => {
    const rows = (teamSysNo: number) =>
      site.attendance(
        teamSysNo,
        site.passage(ZHANG, '2024-01-15 07:00:00'),
        site.passage(WANG, '2024-01-15 07:00:01'),
        site.passage(LI, '2024-01-15 07:00:02'),
      );
    const teamSysNo = await buildSite(simulator, clock);
    const text = '[dataList][1][idCardNumber]班组中不存在该工人!';
    expect(await outcome('WorkerAttendance.Add', rows(teamSysNo))).toEqual({ status: 10, result: text });
    expect(simulator.state.counts).toMatchObject({ attendances: 0, duplicates: 0 });

    const lenient = await startNationalSimulator({
      projects: [PROJECT],
      clock,
      rules: { rowErrors: 'rows' },
    });
    const own = await buildSite(lenient, clock);
    const result = await settled(lenient, clock, 'WorkerAttendance.Add', rows(own));
    expect(result).toEqual({ status: 10, result: text });
    expect(lenient.state.attendances.map((record) => record.idCardNumber)).toEqual([ZHANG, LI]);
    await lenient.stop();
  });

  it('take back what the call had stored before the fault', async () => {
    const teamSysNo = await buildSite(simulator, clock, [ZHANG]);
    const twice = site.workers(teamSysNo, site.person(LI), site.person(LI));
    expect((await outcome('ProjectWorker.Add', twice)).result).toContain('[workerList][1]');
    expect(simulator.state.workers.map((worker) => worker.idCardNumber)).toEqual([ZHANG]);
    const back = site.movements(
      teamSysNo,
      site.move(ZHANG, '2024-01-10', '0'),
      site.move(ZHANG, '2024-01-09', '1'),
    );
    expect(await outcome('WorkerEntryExit.Add', back)).toEqual({
      status: 10,
      result: '[workerList][1][date]不能小于历史进退场时间!',
    });
    expect(simulator.state.counts.movements).toBe(1);
  });
});

describe('updates', () => {
  it('change what exists and refuse what does not', async () => {
    const teamSysNo = await buildSite(simulator, clock);
    const renamed = { teamSysNo, teamName: '钢筋二班' };
    expect((await outcome('Team.Update', renamed)).status).toBe(20);
    expect(simulator.state.teams[0]).toMatchObject({ teamName: '钢筋二班', corpCode: site.COMPANY.corpCode });
    const head = { projectCode: PROJECT.projectCode, ...site.COMPANY, teamSysNo, teamName: '钢筋二班' };
    const changed = { ...head, ...site.person(ZHANG, { cellPhone: '19900000009' }) };
    expect((await outcome('ProjectWorker.Update', changed)).status).toBe(20);
    expect(simulator.state.workers.find((worker) => worker.idCardNumber === ZHANG)?.fields['cellPhone']).toBe(
      '19900000009',
    );
    expect((await outcome('ProjectWorker.Update', { ...head, ...site.person(WANG) })).status).toBe(10);
    expect((await send('ProjectWorker.Update', site.workers(teamSysNo, site.person(ZHANG)))).code).toBe('-1');
    const participant = { ...site.participant, pmName: '测试经理' };
    expect((await outcome('ProjectSubContractor.Update', participant)).status).toBe(20);
    expect(simulator.state.subcontractors[0]?.fields['pmName']).toBe('测试经理');
    const status = { category: '01', prjStatus: '003', thirdPartyProjectCode: 'T-1' };
    const project = { projectCode: PROJECT.projectCode, ...status };
    expect((await outcome('Project.PartUpdate', project)).status).toBe(20);
    expect(simulator.state.projects[0]?.fields).toMatchObject({ name: '测试项目', prjStatus: '003' });
  });

  it('number a new project by its area and day', async () => {
    const added = {
      contractorCorpCode: site.COMPANY.corpCode,
      contractorCorpName: site.COMPANY.corpName,
      name: '新项目',
      category: '01',
      builderLicenses: [{ prjName: '新项目', builderLicenseNum: site.sealed('X-1') }],
      areaCode: '990001',
      prjStatus: '003',
      thirdPartyProjectCode: 'T-2',
    };
    expect(await outcome('Project.Add', added)).toEqual({
      status: 20,
      result: '{"projectCode":"99000120240115002"}',
    });
  });
});
