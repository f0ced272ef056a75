import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startNationalSimulator } from './simulator.ts';
import * as site from './test-site.ts';
import {
  buildSite,
  call,
  LI,
  parametersOf,
  postForm,
  PROJECT,
  sealed,
  testClock,
  ZHANG,
} from './test-site.ts';

let folder: string;
let dataFile: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'national-simulator-'));
  dataFile = join(folder, 'platform.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const passages = (teamSysNo: number) =>
  site.attendance(
    teamSysNo,
    site.passage(ZHANG, '2024-01-15 07:00:00'),
    site.passage(LI, '2024-01-15 07:01:00'),
  );

describe('the data file', () => {
  it('brings back records, numbers, results and what was still waiting', async () => {
    const clock = testClock();
    const first = await startNationalSimulator({ projects: [PROJECT], clock, dataFile });
    const teamSysNo = await buildSite(first, clock);
    first.misbehave({ kind: 'reject', message: '不予受理', times: 1 });
    await call(first, 'Corp.Upload', site.company);
    const { data } = await call(first, 'WorkerAttendance.Add', passages(teamSysNo));
    await first.stop();

    const second = await startNationalSimulator({ clock, dataFile });
    expect(second.state.counts).toMatchObject({
      teams: 1,
      workers: 2,
      contracts: 2,
      attendances: 0,
      pending: 2,
    });
    clock.advance(1000);
    const question = { requestSerialCode: data['requestSerialCode'] ?? null };
    expect((await call(second, 'AsyncHandleResult.Query', question)).data).toMatchObject({ status: 20 });
    expect(second.state.counts).toMatchObject({ attendances: 2, failed: 1, pending: 0 });
    expect(second.state.attendances[0]).toMatchObject({ idCardNumber: ZHANG, teamSysNo });
    const { data: next } = await call(second, 'Corp.Upload', site.company);
    expect(next['requestSerialCode']).not.toBe(data['requestSerialCode']);
    await second.stop();
  });

  it('keeps ID numbers encrypted', async () => {
    const clock = testClock();
    const simulator = await startNationalSimulator({ projects: [PROJECT], clock, dataFile });
    await buildSite(simulator, clock);
    await simulator.stop();
    const text = readFileSync(dataFile, 'utf8');
    expect(text).not.toContain(ZHANG);
    expect(text).toContain(sealed(ZHANG));
  });

  it('drops a last line that was cut, and nothing else', async () => {
    const clock = testClock();
    const first = await startNationalSimulator({ projects: [PROJECT], clock, dataFile });
    await buildSite(first, clock);
    await first.stop();
    const whole = readFileSync(dataFile, 'utf8');
    appendFileSync(dataFile, '{"kind":"submission","submission":{"requestSer');
    const second = await startNationalSimulator({ clock, dataFile });
    expect(readFileSync(dataFile, 'utf8')).toBe(whole);
    await call(second, 'Corp.Upload', site.company);
    await second.stop();
    const third = await startNationalSimulator({ clock, dataFile });
    expect(third.state.counts).toMatchObject({ workers: 2, pending: 1 });
    await third.stop();
  });

  it('reads numbers under the secret of their time after the secret has changed', async () => {
    const clock = testClock();
    const first = await startNationalSimulator({ projects: [PROJECT], clock, dataFile });
    const teamSysNo = await buildSite(first, clock);
    const renewed = { ...PROJECT, secret: 'abcdefghijklmnopqrstuvwxyz012345' };
    first.projects.add(renewed);
    await first.stop();
    const second = await startNationalSimulator({ clock, dataFile });
    expect(second.state.workers.map((worker) => worker.idCardNumber)).toEqual([ZHANG, LI]);
    expect((await call(second, 'WorkerAttendance.Add', passages(teamSysNo))).code).toBe('-2');
    await second.stop();
  });

  it('survives SIGKILL: what was answered is there', async () => {
    const clock = testClock();
    const first = await startNationalSimulator({ projects: [PROJECT], clock, dataFile });
    const teamSysNo = await buildSite(first, clock);
    await first.stop();
    const program = `
      import { runNationalSimulator } from ${JSON.stringify(new URL('./run.ts', import.meta.url).href)};
      await runNationalSimulator({ dataFile: process.argv[1], asyncDelayMs: 0, print: (line) => console.log(line) });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, dataFile]);
    const [line] = (await child.stdout.take(1).toArray()) as Buffer[];
    const { url } = JSON.parse(String(line)) as { url: string };
    const answers = await Promise.all(
      [1, 2, 3].map(() => postForm(url, parametersOf('WorkerAttendance.Add', passages(teamSysNo)))),
    );
    expect(answers.map(({ text }) => (JSON.parse(text) as { code: string }).code)).toEqual(['0', '0', '0']);
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    const after = await startNationalSimulator({ dataFile });
    expect(after.state.counts).toMatchObject({ attendances: 6, duplicates: 4 });
    await after.stop();
  });
});
