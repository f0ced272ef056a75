import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from './json.ts';
import { startNationalSimulator } from './simulator.ts';
import type { NationalSimulator } from './simulator.ts';
import * as site from './test-site.ts';
import { buildSite, call, LI, PROJECT, testClock, ZHANG } from './test-site.ts';

let simulator: NationalSimulator;
let teamSysNo: number;

beforeEach(async () => {
  const clock = testClock();
  simulator = await startNationalSimulator({ projects: [PROJECT], clock });
  teamSysNo = await buildSite(simulator, clock);
});
afterEach(() => simulator.stop());

async function refused(method: string, data: JsonObject): Promise<string> {
  const before = simulator.state.submissions.length;
  const answer = await call(simulator, method, data);
  expect(answer.code).toBe('-1');
  expect(simulator.state.submissions).toHaveLength(before);
  return answer.message;
}

const workers = (...list: JsonObject[]) => refused('ProjectWorker.Add', site.workers(teamSysNo, ...list));
const attendance = (...list: JsonObject[]) =>
  refused('WorkerAttendance.Add', site.attendance(teamSysNo, ...list));

describe('what is read from data', () => {
  it('names every missing member with its list and row', async () => {
    const faceless = site.person('99000119900101003X', { headImage: null });
    const nameless = site.person(LI, { workerName: '', nation: null });
    expect(await workers(faceless, site.person(ZHANG), nameless)).toBe(
      '[workerList][0][headImage]不能为空!;[workerList][2][workerName]不能为空!;[workerList][2][nation]不能为空!',
    );
    const unnamed = { ...site.company };
    delete unnamed['corpName'];
    expect(await refused('Corp.Upload', unnamed)).toBe('[corpName]不能为空!');
    expect(await refused('Corp.Upload', { ...site.company, areaCode: '9900' })).toBe(
      '[areaCode]参数值不正确!',
    );
  });

  it.each([
    ['ProjectWorker.Add', 'workerList', 5],
    ['WorkerEntryExit.Add', 'workerList', 50],
    ['WorkerContract.Add', 'contractList', 5],
    ['WorkerAttendance.Add', 'dataList', 20],
  ])('%s takes %s up to %i', async (method, list, most) => {
    const row = {
      'ProjectWorker.Add': site.person(ZHANG),
      'WorkerEntryExit.Add': site.move(ZHANG, '2024-01-15', '1'),
      'WorkerContract.Add': site.contract(ZHANG),
      'WorkerAttendance.Add': site.passage(ZHANG, '2024-01-15 08:00:00'),
    }[method] as JsonObject;
    const data = (count: number): JsonObject => ({
      ...site.workers(teamSysNo),
      [list]: Array.from({ length: count }, () => row),
    });
    expect((await call(simulator, method, data(most))).code).toBe('0');
    expect(await refused(method, data(most + 1))).toContain(`[${list}]数量超过限制${most}!`);
    expect(await refused(method, data(0))).toContain(`[${list}]不能为空!`);
  });

  it('measures pictures and looks at what they are', async () => {
    const jpeg = (bytes: number): string => {
      const picture = Buffer.alloc(bytes);
      picture.set([0xff, 0xd8, 0xff]);
      return picture.toString('base64');
    };
    const largest = jpeg(38_400);
    expect(largest).toHaveLength(50 * 1024);
    const sized = (image: string): JsonObject => ({ ...site.passage(ZHANG, '2024-01-15 08:00:00'), image });
    const send = (image: string) =>
      call(simulator, 'WorkerAttendance.Add', site.attendance(teamSysNo, sized(image)));
    expect((await send(largest)).code).toBe('0');
    expect(await attendance(sized(jpeg(38_401)))).toBe('[dataList][0][image]大小超过限制50KB!');
    const bitmap = Buffer.from('BM000000').toString('base64');
    expect(await attendance(sized(bitmap))).toBe('[dataList][0][image]图片格式只支持jpg/jpeg/png!');
    expect(await attendance(sized(`data:image/bmp;base64,${site.FACE}`))).toContain('图片格式');
    expect(await attendance(sized('no picture'))).toBe('[dataList][0][image]不是有效的Base64!');
  });

  it('compares days in Beijing: today is taken, tomorrow is not', async () => {
    const rows = ['14', '15', '16'].map((day) => site.passage(ZHANG, `2024-01-${day} 23:59:59`));
    expect(await attendance(...rows)).toBe('[dataList][2][date]不能大于当天!');
    const moves = site.movements(teamSysNo, site.move(ZHANG, '2024-01-16', '0'));
    expect(await refused('WorkerEntryExit.Add', moves)).toBe('[workerList][0][date]不能大于当天!');
    const gone = { ...site.participant, exitTime: '2024-01-15 08:31:00' };
    expect(await refused('ProjectSubContractor.Update', gone)).toBe('[exitTime]最晚为当前时间!');
  });

  it('turns the day at midnight in Beijing, not in London', async () => {
    const clock = testClock(Date.UTC(2024, 0, 14, 16, 0, 0));
    const other = await startNationalSimulator({ projects: [PROJECT], clock });
    const number = await buildSite(other, clock);
    const rows = site.attendance(number, site.passage(ZHANG, '2024-01-15 00:00:00'));
    expect((await call(other, 'WorkerAttendance.Add', rows)).code).toBe('0');
    await other.stop();
  });

  it('reads the 24-hour clock and days that exist', async () => {
    for (const date of [
      '2024-01-15T08:00:00',
      '2024-01-15 24:00:00',
      '2023-02-29 08:00:00',
      '2024-1-15 8:00:00',
    ]) {
      expect(await attendance(site.passage(ZHANG, date))).toBe('[dataList][0][date]参数值不正确!');
    }
  });

  it('knows the code tables and takes resident ID cards only', async () => {
    expect(await attendance({ ...site.passage(ZHANG, '2024-01-15 08:00:00', '1') })).toBe(
      '[dataList][0][direction]参数值不正确!',
    );
    expect(await workers(site.person(LI, { idCardType: '08' }))).toBe(
      '[workerList][0][idCardType]异常,目前只支持身份证类型的证件!',
    );
    expect(await workers(site.person(LI, { workType: '020 ' }))).toBe(
      '[workerList][0][workType]参数值不正确!',
    );
  });

  it('cannot read what is not encrypted with the key of the project', async () => {
    const plain = { ...site.passage(ZHANG, '2024-01-15 08:00:00'), idCardNumber: ZHANG };
    expect(await attendance(plain)).toBe('[dataList][0][idCardNumber]解密失败!');
    const small = { ...plain, idCardNumber: site.sealed('99000119900101003x') };
    expect(await attendance(small)).toBe('[dataList][0][idCardNumber]参数值不正确!');
  });

  it('wants the attachments that go with a date, at most five', async () => {
    const entered = { ...site.team, teamName: '木工班', entryTime: '2024-01-02' };
    expect(await refused('Team.Add', entered)).toBe('[entryAttachments]不能为空!');
    const file = { name: '进场.pdf', data: 'JVBERi0=' };
    const with_ = (count: number) => ({
      ...entered,
      entryAttachments: Array.from({ length: count }, () => file),
    });
    expect((await call(simulator, 'Team.Add', with_(5))).code).toBe('0');
    expect(await refused('Team.Add', with_(6))).toBe('[entryAttachments]数量超过限制5!');
  });

  it('reads names whatever their case, and counts names it does not know', async () => {
    const { date, ...rest } = site.passage(ZHANG, '2024-01-15 08:00:00');
    const row = { ...rest, DATE: date ?? null, temperature: '36.5' };
    const answer = await call(simulator, 'WorkerAttendance.Add', site.attendance(teamSysNo, row));
    expect(answer.code).toBe('0');
    expect(simulator.state.unknownFields).toEqual({ 'WorkerAttendance.Add temperature': 1 });
  });
});
