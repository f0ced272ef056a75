import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startNationalSimulator } from '../simulator.ts';
import type { JsonObject } from '../json.ts';
import type { NationalSimulator } from '../simulator.ts';
import * as site from '../test-site.ts';
import { buildSite, call, LI, PROJECT, sealed, settled, testClock, ZHANG } from '../test-site.ts';
import type { TestClock } from '../test-site.ts';

let clock: TestClock;
let simulator: NationalSimulator;
let teamSysNo: number;

beforeEach(async () => {
  clock = testClock();
  simulator = await startNationalSimulator({ projects: [PROJECT], clock });
  teamSysNo = await buildSite(simulator, clock);
});
afterEach(() => simulator.stop());

interface Page {
  readonly pageIndex: number;
  readonly pageSize: number;
  readonly totalCount: number;
  readonly rows: JsonObject[];
}

async function page(method: string, asked: JsonObject = {}): Promise<Page> {
  const question = { pageIndex: 0, pageSize: 50, projectCode: PROJECT.projectCode, ...asked };
  const answer = await call(simulator, method, question);
  expect(answer.message).toBe('成功');
  return answer.data as unknown as Page;
}

describe('queries', () => {
  it('page from 0', async () => {
    const minutes = Array.from({ length: 20 }, (_, minute) => String(minute).padStart(2, '0'));
    const rows = minutes.map((minute) => site.passage(ZHANG, `2024-01-15 07:${minute}:00`));
    await settled(simulator, clock, 'WorkerAttendance.Add', site.attendance(teamSysNo, ...rows));
    const asked = { date: '2024-01-15', pageSize: 8 };
    const pages = await Promise.all(
      [0, 1, 2, 3].map((pageIndex) => page('WorkerAttendance.Query', { ...asked, pageIndex })),
    );
    expect(pages.map(({ rows: { length }, totalCount }) => [length, totalCount])).toEqual([
      [8, 20],
      [8, 20],
      [4, 20],
      [0, 20],
    ]);
    expect(pages.flatMap((one) => one.rows.map((row) => String(row['date']).slice(14, 16)))).toEqual(minutes);
  });

  it('refuse pages that cannot be', async () => {
    const ask = async (asked: JsonObject): Promise<string> =>
      (await call(simulator, 'Corp.Query', { pageIndex: 0, pageSize: 50, ...asked })).message;
    expect(await ask({ pageIndex: -1 })).toBe('[pageIndex]值超出范围或无效');
    expect(await ask({ pageSize: 51 })).toBe('[pageSize]值超出范围或无效');
    expect(await ask({ pageSize: 0 })).toBe('[pageSize]值超出范围或无效');
  });

  it('find attendance by day, worker and team, numbers encrypted, no picture but its address', async () => {
    const withImage = { ...site.passage(LI, '2024-01-14 18:00:00', '02'), image: site.FACE };
    const rows = [site.passage(ZHANG, '2024-01-15 07:00:00'), withImage];
    await settled(simulator, clock, 'WorkerAttendance.Add', site.attendance(teamSysNo, ...rows));
    const today = await page('WorkerAttendance.Query', { date: '2024-01-15' });
    expect(today.rows).toEqual([
      {
        projectCode: PROJECT.projectCode,
        teamSysNo,
        idCardType: '01',
        idCardNumber: sealed(ZHANG),
        date: '2024-01-15 07:00:00',
        direction: '01',
        channel: null,
        attendType: '001',
        lng: null,
        lat: null,
        imageUrl: null,
      },
    ]);
    const yesterday = { date: '2024-01-14', idCardNumber: sealed(LI), teamSysNo };
    const [row] = (await page('WorkerAttendance.Query', yesterday)).rows;
    expect(row?.['imageUrl']).toMatch(/^\/images\//);
    const other = { ...yesterday, idCardNumber: sealed(ZHANG) };
    expect((await page('WorkerAttendance.Query', other)).totalCount).toBe(0);
    const undated = { pageIndex: 0, pageSize: 50, projectCode: PROJECT.projectCode };
    expect((await call(simulator, 'WorkerAttendance.Query', undated)).message).toBe('[date]不能为空!');
  });

  it('show companies, participants, teams, workers, movements and contracts', async () => {
    const leader = site.person('99000119900101003X', { isTeamLeader: 1, workerName: '班长' });
    await settled(simulator, clock, 'ProjectWorker.Add', site.workers(teamSysNo, leader));
    const companies = await call(simulator, 'Corp.Query', {
      pageIndex: 0,
      pageSize: 50,
      corpCode: site.COMPANY.corpCode,
    });
    expect(companies.data).toMatchObject({ totalCount: 1, rows: [{ ...site.company, address: null }] });
    expect((await page('ProjectSubContractor.Query')).rows).toMatchObject([
      { corpType: '006', bankInfos: null },
    ]);
    expect((await page('Team.Query', { teamName: '钢筋一班' })).rows).toMatchObject([
      { teamSysNo, teamLeaderName: '班长', teamLeaderIDNumber: sealed('99000119900101003X') },
    ]);
    expect((await page('Team.Query', { teamName: '木工班' })).totalCount).toBe(0);
    expect((await page('ProjectWorker.Query', { teamSysNo })).totalCount).toBe(3);
    expect((await page('ProjectWorker.Query', { idCardNumber: sealed(ZHANG) })).rows).toMatchObject([
      { workerName: '测试', entryTime: '2024-01-02', exitTime: null, hasContract: 1, headImage: null },
    ]);
    expect((await page('WorkerEntryExit.Query', { idCardNumber: sealed(LI) })).rows).toMatchObject([
      { date: '2024-01-02', type: '1', idCardNumber: sealed(LI) },
    ]);
    expect((await page('WorkerContract.Query', { idCardNumber: sealed(LI) })).rows).toMatchObject([
      { contractPeriodType: '0', endDate: '2024-12-31', unit: null },
    ]);
  });

  it('leave empty members out where the platform does', async () => {
    const terse = await startNationalSimulator({ projects: [PROJECT], clock, rules: { nullMembers: false } });
    await buildSite(terse, clock);
    const question = { pageIndex: 0, pageSize: 50 };
    const answer = await call(terse, 'Corp.Query', question);
    expect((answer.data as unknown as Page).rows).toEqual([site.company]);
    await terse.stop();
  });

  it('want the contractor when they ask for a project', async () => {
    const question = { pageIndex: 0, pageSize: 50, projectCode: PROJECT.projectCode };
    expect((await call(simulator, 'Project.Query', question)).code).toBe('-1');
    const asked = await page('Project.Query', { contractorCorpCode: site.COMPANY.corpCode });
    expect(asked.rows).toMatchObject([{ projectCode: PROJECT.projectCode, name: '测试项目' }]);
  });
});
