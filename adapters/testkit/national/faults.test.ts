import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from './faults.ts';
import { startNationalSimulator } from './simulator.ts';
import type { NationalSimulator } from './simulator.ts';
import * as site from './test-site.ts';
import { buildSite, call, parametersOf, postForm, PROJECT, testClock, ZHANG } from './test-site.ts';
import type { TestClock } from './test-site.ts';

let clock: TestClock;
let simulator: NationalSimulator;
let teamSysNo: number;

beforeEach(async () => {
  clock = testClock();
  simulator = await startNationalSimulator({ projects: [PROJECT], clock, asyncDelayMs: 1000 });
  teamSysNo = await buildSite(simulator, clock);
});
afterEach(() => simulator.stop());

let minute = 0;
/** Sends one new attendance row. */
function attend() {
  minute += 1;
  const date = `2024-01-15 0${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}:00`;
  return postForm(
    simulator.url,
    parametersOf('WorkerAttendance.Add', site.attendance(teamSysNo, site.passage(ZHANG, date))),
  );
}

/** How many attendance rows stand once everything is processed. */
function stored(): number {
  clock.advance(60_000);
  return simulator.state.counts.attendances;
}

describe('misbehaviour before processing', () => {
  it('answers 500 with Retry-After and keeps nothing', async () => {
    simulator.misbehave({ kind: 'http-500', status: 503, retryAfterSeconds: 7, times: 1 });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const body = new URLSearchParams(parametersOf('Corp.Query', { pageIndex: 0, pageSize: 1 }));
    const response = await fetch(`${simulator.url}/open.api`, { method: 'POST', headers, body });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '7']);
    simulator.misbehave({ kind: 'http-500', times: 1 });
    expect((await attend()).status).toBe(500);
    expect((await attend()).status).toBe(200);
    expect(stored()).toBe(1);
  });

  it('shows a gateway page', async () => {
    simulator.misbehave({ kind: 'html-page' });
    const reply = await attend();
    expect([reply.status, reply.type]).toEqual([200, 'text/html;charset=UTF-8']);
    expect(stored()).toBe(0);
  });

  it('is out for so long', async () => {
    simulator.misbehave({ kind: 'outage', forMs: 5000 });
    await expect(attend()).rejects.toThrow();
    clock.advance(4999);
    await expect(attend()).rejects.toThrow();
    clock.advance(1);
    expect((await attend()).status).toBe(200);
    expect(stored()).toBe(1);
  });

  it.each([
    ['ip-refused', '-4'],
    ['internal-error', '9999'],
  ] as const)('answers %s with %s', async (kind, code) => {
    const end = simulator.misbehave({ kind });
    expect(JSON.parse((await attend()).text)).toMatchObject({ code });
    end();
    expect(JSON.parse((await attend()).text)).toMatchObject({ code: '0' });
  });

  it('limits the rate', async () => {
    simulator.misbehave({ kind: 'rate-limit', perSecond: 2 });
    const codes = [];
    for (let sent = 0; sent < 4; sent += 1)
      codes.push((JSON.parse((await attend()).text) as { code: string }).code);
    expect(codes).toEqual(['0', '0', '-5', '-5']);
    expect(stored()).toBe(2);
  });
});

describe('misbehaviour after processing', () => {
  it.each<Fault>([
    { kind: 'lost-answer', times: 1 },
    { kind: 'http-500', processed: true, times: 1 },
    { kind: 'html-page', processed: true, times: 1 },
    { kind: 'truncated-json', times: 1 },
    { kind: 'wrong-types', times: 1 },
  ])('$kind leaves one row behind and no usable answer', async (fault) => {
    simulator.misbehave(fault);
    const answer = await attend().then(
      (reply) => reply.text,
      () => '',
    );
    let code: unknown;
    try {
      code = (JSON.parse(answer) as { code: unknown }).code;
    } catch {
      code = undefined;
    }
    expect(code).not.toBe('0');
    expect(stored()).toBe(1);
    expect(simulator.state.calls.at(-1)?.faults).toEqual([fault.kind]);
  });

  it('never answers on a half-open socket, and does not close it', async () => {
    simulator.misbehave({ kind: 'half-open', times: 1 });
    const before = simulator.state.counts.calls;
    const body = new URLSearchParams(
      parametersOf(
        'WorkerAttendance.Add',
        site.attendance(teamSysNo, site.passage(ZHANG, '2024-01-15 05:00:00')),
      ),
    ).toString();
    const socket = connect(simulator.port, '127.0.0.1');
    let heard = '';
    let closed = false;
    socket.on('data', (bytes) => (heard += bytes.toString()));
    socket.on('close', () => (closed = true));
    socket.write(
      'POST /open.api HTTP/1.1\r\nhost: simulator\r\ncontent-type: application/x-www-form-urlencoded\r\n' +
        `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    await expect.poll(() => simulator.state.counts.calls).toBe(before + 1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([heard, closed]).toEqual(['', false]);
    expect(stored()).toBe(1);
    socket.destroy();
  });

  it('answers late', async () => {
    simulator.misbehave({ kind: 'late-answer', ms: 150, times: 1 });
    const began = performance.now();
    expect(JSON.parse((await attend()).text)).toMatchObject({ code: '0' });
    expect(performance.now() - began).toBeGreaterThanOrEqual(145);
  });

  it('drips', async () => {
    simulator.misbehave({ kind: 'slow-drip', ms: 1, times: 1 });
    const body = new URLSearchParams(parametersOf('Corp.Query', { pageIndex: 0, pageSize: 1 }));
    const response = await fetch(`${simulator.url}/open.api`, { method: 'POST', body });
    const chunks: number[] = [];
    for await (const chunk of response.body ?? []) chunks.push((chunk as Uint8Array).length);
    expect(chunks.length).toBeGreaterThan(20);
  });

  it('refuses in the result, and delays it', async () => {
    simulator.misbehave({ kind: 'reject', message: '不予受理', methods: ['WorkerAttendance.Add'], times: 1 });
    simulator.misbehave({ kind: 'async-delay', ms: 30_000, times: 1 });
    const first = JSON.parse((await attend()).text) as { data: { requestSerialCode: string } };
    const ask = async () =>
      (await call(simulator, 'AsyncHandleResult.Query', first.data)).data as {
        status: unknown;
        result: unknown;
      };
    clock.advance(29_999);
    expect((await ask()).status).toBe(0);
    clock.advance(1);
    expect(await ask()).toMatchObject({ status: 10, result: '不予受理' });
    expect(stored()).toBe(0);
    expect(simulator.state.counts.failed).toBe(1);
  });

  it('loses answers by chance: the same seed, the same calls', async () => {
    const course = async (seed: number): Promise<string> => {
      const own = await startNationalSimulator({ projects: [PROJECT], clock, seed });
      own.misbehave({ kind: 'lost-answer', probability: 0.3 });
      let marks = '';
      for (let sent = 0; sent < 40; sent += 1) {
        marks += await call(own, 'Corp.Upload', site.company).then(
          () => 'a',
          () => 'l',
        );
      }
      expect(own.state.submissions).toHaveLength(40);
      await own.stop();
      return marks;
    };
    const first = await course(7);
    expect(await course(7)).toBe(first);
    expect(await course(8)).not.toBe(first);
    expect(first).toMatch(/a.*l|l.*a/);
  });
});

describe('scope', () => {
  it('strikes the methods and projects it names', async () => {
    simulator.misbehave({ kind: 'http-500', methods: ['Team.Query'] });
    simulator.misbehave({ kind: 'http-500', projects: ['99000120240115002'] });
    expect((await attend()).status).toBe(200);
    const question = { pageIndex: 0, pageSize: 1, projectCode: PROJECT.projectCode };
    const reply = await postForm(simulator.url, parametersOf('Team.Query', question));
    expect(reply.status).toBe(500);
    simulator.behave();
    expect((await postForm(simulator.url, parametersOf('Team.Query', question))).status).toBe(200);
  });
});
