import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSecret } from './credentials.ts';
import { readProjectsFile, runNationalSimulator } from './run.ts';
import { startNationalSimulator } from './simulator.ts';
import type { NationalSimulator } from './simulator.ts';
import {
  attendance,
  buildSite,
  call,
  passage,
  PROJECT,
  sealed,
  settled,
  testClock,
  ZHANG,
} from './test-site.ts';
import type { TestClock } from './test-site.ts';

let clock: TestClock;
let simulator: NationalSimulator;

beforeEach(async () => {
  clock = testClock();
  simulator = await startNationalSimulator({ projects: [PROJECT], clock, title: '模拟平台<一>' });
});
afterEach(() => simulator.stop());

async function admin(
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${simulator.url}/__sim/${path}`, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  return { status: response.status, body: await response.json() };
}

describe('the admin interface', () => {
  it('counts what is there and shows it to people', async () => {
    const teamSysNo = await buildSite(simulator, clock);
    const rows = attendance(teamSysNo, passage(ZHANG, '2024-01-15 07:00:00'));
    await settled(simulator, clock, 'WorkerAttendance.Add', rows);
    await settled(simulator, clock, 'WorkerAttendance.Add', rows);
    await call(simulator, 'Corp.Query', {});
    const { body } = await admin('GET', 'state');
    expect(body).toMatchObject({
      title: '模拟平台<一>',
      counts: { companies: 1, teams: 1, workers: 2, attendances: 2, duplicates: 1, refused: 1, pending: 0 },
      callsByMethod: { 'WorkerAttendance.Add': 2 },
    });
    expect(JSON.stringify(body)).not.toContain(PROJECT.secret);
    const page = await (await fetch(simulator.url)).text();
    expect(page).toContain('<h1>模拟平台&#60;一&#62;</h1>');
    expect(page).toContain('<td>重复考勤 duplicate rows</td><td>1</td>');
  });

  it('gives the records with encrypted numbers', async () => {
    await buildSite(simulator, clock);
    const { body } = await admin('GET', `records?kind=workers&projectCode=${PROJECT.projectCode}`);
    expect(body).toMatchObject([{ idCardNumber: sealed(ZHANG) }, {}]);
    expect(JSON.stringify(body)).not.toContain(ZHANG);
    expect(await admin('GET', 'records?kind=workers&projectCode=1')).toEqual({ status: 200, body: [] });
    expect((await admin('GET', 'records?kind=secrets')).status).toBe(400);
  });

  it('sets, lists and ends faults', async () => {
    const fault = { kind: 'http-500', times: 2 };
    expect(await admin('POST', 'faults', fault)).toEqual({ status: 201, body: { id: 1, fault } });
    await expect(call(simulator, 'Corp.Query', {})).rejects.toThrow();
    expect((await admin('GET', 'faults')).body).toEqual([{ id: 1, fault, hits: 1 }]);
    expect((await admin('DELETE', 'faults?id=1')).body).toEqual([]);
    expect((await call(simulator, 'Corp.Query', {})).code).toBe('-1');
  });

  it('says what is wrong with a fault', async () => {
    const reason = async (fault: unknown) => (await admin('POST', 'faults', fault)).body;
    expect(await reason({ kind: 'explode' })).toMatchObject({ error: expect.stringContaining('half-open') });
    expect(await reason({ kind: 'half-open', often: 2 })).toMatchObject({
      error: expect.stringContaining('often'),
    });
    expect(await reason({ kind: 'rate-limit' })).toEqual({ error: 'perSecond: 必填 / required' });
    expect(await reason({ kind: 'late-answer', ms: '9' })).toEqual({ error: 'ms: number' });
    expect((await admin('GET', 'faults')).body).toEqual([]);
  });

  it('adds a project while it runs', async () => {
    const credential = { projectCode: '99000120240115002', secret: 'abcdefghijklmnopqrstuvwxyz012345' };
    expect((await admin('POST', 'projects', credential)).status).toBe(201);
    const question = { pageIndex: 0, pageSize: 1, projectCode: credential.projectCode };
    expect((await call(simulator, 'Team.Query', question, { credential })).code).toBe('0');
    expect((await admin('POST', 'projects', { ...credential, secret: 'short' })).status).toBe(400);
    expect((await admin('POST', 'projects', { secret: credential.secret })).status).toBe(400);
  });

  it('takes no orders from a page in a browser', async () => {
    const response = await fetch(`${simulator.url}/__sim/faults`, {
      method: 'POST',
      body: '{"kind":"outage"}',
    });
    expect(response.status).toBe(403);
    expect((await admin('GET', 'faults')).body).toEqual([]);
  });
});

describe('the simulator alone', () => {
  it('is open without a projects file, and says how to begin', async () => {
    const lines: string[] = [];
    const own = await runNationalSimulator({ print: (line) => lines.push(line), clock });
    const started = JSON.parse(lines.join()) as { endpoint: string; projects: unknown[] };
    expect(started).toMatchObject({ url: own.url, endpoint: `${own.url}/open.api`, open: true });
    expect(started.projects).toHaveLength(1);
    const credential = { projectCode: 'any-project', secret: openSecret('any-project') };
    const question = { pageIndex: 0, pageSize: 1, projectCode: 'any-project' };
    expect((await call(own, 'Team.Query', question, { credential })).code).toBe('0');
    const wrong = { ...credential, secret: PROJECT.secret };
    expect((await call(own, 'Team.Query', question, { credential: wrong })).code).toBe('-2');
    await own.stop();
  });

  it('knows only the projects of its file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'national-simulator-'));
    const projectsFile = join(folder, 'projects.json');
    writeFileSync(projectsFile, JSON.stringify([PROJECT]));
    const own = await runNationalSimulator({ projectsFile, print: () => undefined, clock });
    const question = { pageIndex: 0, pageSize: 1, projectCode: PROJECT.projectCode };
    expect((await call(own, 'Team.Query', question)).code).toBe('0');
    const stranger = { projectCode: 'any-project', secret: openSecret('any-project') };
    expect((await call(own, 'Team.Query', question, { credential: stranger })).code).toBe('-3');
    await own.stop();
    writeFileSync(projectsFile, JSON.stringify([PROJECT, { projectCode: 'a b' }]));
    expect(() => readProjectsFile(projectsFile)).toThrow('[1] 项目编码');
    rmSync(folder, { recursive: true });
  });

  it('fails clearly on a port that is taken', async () => {
    await expect(startNationalSimulator({ port: simulator.port })).rejects.toThrow('EADDRINUSE');
  });
});
