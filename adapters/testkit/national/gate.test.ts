import { afterEach, describe, expect, it } from 'vitest';
import { encryptField } from './field-crypto.ts';
import { startNationalSimulator } from './simulator.ts';
import type { NationalSimulator, NationalSimulatorOptions } from './simulator.ts';
import { attendance, call, parametersOf, passage, postForm, PROJECT, testClock, ZHANG } from './test-site.ts';

const running: NationalSimulator[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((simulator) => simulator.stop()));
});

async function start(options: NationalSimulatorOptions = {}): Promise<NationalSimulator> {
  const simulator = await startNationalSimulator({ projects: [PROJECT], clock: testClock(), ...options });
  running.push(simulator);
  return simulator;
}

const QUESTION = { pageIndex: 0, pageSize: 50 };

describe('the gate', () => {
  it('takes vector 2 as it is printed: past the signature, stopped by its unknown team', async () => {
    const project = { projectCode: '33010020240115001', secret: PROJECT.secret };
    const simulator = await start({ projects: [project] });
    const reply = await postForm(simulator.url, {
      method: 'WorkerAttendance.Add',
      version: '1.0',
      appid: '33010020240115001',
      format: 'json',
      timestamp: '20240115083005',
      nonce: '8f14e45fceea167a5a36dedd4bea2543',
      data:
        '{"projectCode":"33010020240115001","teamSysNo":1500150001,"dataList":[{"idCardType":"01",' +
        '"idCardNumber":"QYNWFlwQpQpD6y0ImLPRyotOIlApgTE7Kmw7Ju5W5yI=","date":"2024-01-15 08:30:00",' +
        '"direction":"01","attendType":"001","channel":"东门1号"}]}',
      sign: '32f578db2a3f15eef83f78882fdae3ed29af2e1d226fe017bd0f72ba955b658d',
    });
    expect(JSON.parse(reply.text)).toEqual({
      code: '-1',
      message: '[teamSysNo]值超出范围或无效',
      data: null,
    });
  });

  it('answers a well-signed test of the connection', async () => {
    const simulator = await start();
    const answer = await call(simulator, 'CheckSign.Query', {}, { change: { version: '1.1' } });
    expect(answer).toEqual({ code: '0', message: '成功', data: null });
    expect((await call(simulator, 'Corp.Query', QUESTION, { change: { version: '1.1' } })).code).toBe('-1');
  });

  it('gives code as a number where so configured', async () => {
    const simulator = await start({ codeType: 'number' });
    const reply = await postForm(simulator.url, parametersOf('Corp.Query', QUESTION));
    expect((JSON.parse(reply.text) as { code: unknown }).code).toBe(0);
  });

  it('tells a wrong secret (-2) from a wrong appid (-3)', async () => {
    const simulator = await start();
    const wrongSecret = { ...PROJECT, secret: 'f'.repeat(32) };
    const wrongAppid = { ...PROJECT, projectCode: '99000120240115999' };
    expect(await call(simulator, 'Corp.Query', QUESTION, { credential: wrongSecret })).toMatchObject({
      code: '-2',
      message: '签名校验错误',
    });
    expect(await call(simulator, 'Corp.Query', QUESTION, { credential: wrongAppid })).toMatchObject({
      code: '-3',
      message: '无API访问权限:请求参数无效:appid无效!',
    });
  });

  it('notices altered data, an upper-case sign and a plus sign that was not encoded', async () => {
    const simulator = await start();
    const good = parametersOf('Corp.Query', { ...QUESTION, corpName: 'a+b' });
    const altered = { ...good, data: good['data']?.replace('50', '49') ?? '' };
    const loud = { ...good, sign: good['sign']?.toUpperCase() ?? '' };
    const codes = await Promise.all(
      [good, altered, loud].map(async (form) => (await postForm(simulator.url, form)).text.slice(0, 12)),
    );
    expect(codes).toEqual(['{"code":"0",', '{"code":"-2"', '{"code":"-2"']);
    const body = new URLSearchParams(good).toString().replaceAll('%2B', '+');
    const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' };
    const raw = await fetch(`${simulator.url}/open.api`, { method: 'POST', headers, body });
    expect(await raw.json()).toMatchObject({ code: '-2' });
  });

  it('keeps each key to its own project', async () => {
    const other = { projectCode: '99000120240115002', secret: 'abcdefghijklmnopqrstuvwxyz012345' };
    const simulator = await start({ projects: [PROJECT, other] });
    const question = { ...QUESTION, projectCode: PROJECT.projectCode };
    const answer = await call(simulator, 'Team.Query', question, { credential: other });
    expect(answer.code).toBe('-3');
  });

  it('refuses addresses that are not on the list (-4)', async () => {
    const simulator = await start({ allowedIps: ['192.0.2.7'] });
    expect((await call(simulator, 'Corp.Query', QUESTION)).code).toBe('-4');
    const home = await start({ allowedIps: ['127.0.0.1'] });
    expect((await call(home, 'Corp.Query', QUESTION)).code).toBe('0');
  });

  it('limits the calls of a second (-5) and serves again in the next', async () => {
    const clock = testClock();
    const simulator = await start({ callsPerSecond: 2, clock });
    const codes = [];
    for (let sent = 0; sent < 3; sent += 1) codes.push((await call(simulator, 'Corp.Query', QUESTION)).code);
    clock.advance(1000);
    codes.push((await call(simulator, 'Corp.Query', QUESTION)).code);
    expect(codes).toEqual(['0', '0', '-5', '0']);
  });

  it('names the parameter that is missing or wrong (-1)', async () => {
    const simulator = await start();
    const messages = async (change: Record<string, string>): Promise<string> =>
      (await call(simulator, 'Corp.Query', QUESTION, { change })).message;
    expect(await messages({ nonce: '' })).toBe('请求参数无效:nonce不能为空!');
    expect(await messages({ format: 'xml' })).toBe('请求参数无效:format无效!');
    expect(await messages({ version: '2.1' })).toBe('请求参数无效:version无效!');
    expect(await messages({ method: 'Corp.Delete' })).toBe('请求参数无效:method无效!');
    expect(await messages({ data: '[1]' })).toBe('请求参数无效:data无效!');
    expect(await messages({ timestamp: '20240115243005' })).toBe('请求参数无效:timestamp无效!');
    expect(await messages({ timestamp: '20230115083005' })).toBe('成功');
  });

  it('checks the clock where a window is set: Beijing time, not UTC', async () => {
    const simulator = await start({ timestampWindowMs: 600_000 });
    const stamped = async (timestamp: string): Promise<string> =>
      (await call(simulator, 'Corp.Query', QUESTION, { change: { timestamp } })).code;
    expect(await stamped('20240115083959')).toBe('0');
    expect(await stamped('20240115084006')).toBe('-1');
    expect(await stamped('20240115003005')).toBe('-1');
  });

  it('demands the corpsign of the dialect, tied to the timestamp', async () => {
    const credential = { ...PROJECT, corpKey: 'CORPKEY0000000000000000000000000' };
    const simulator = await start({ requireCorpsign: true, projects: [credential] });
    const ask = async (text: string): Promise<string> => {
      const change = { corpsign: encryptField(text, PROJECT.secret) };
      return (await call(simulator, 'Corp.Query', QUESTION, { credential, change })).code;
    };
    expect(await ask(`${credential.corpKey}20240115083005`)).toBe('0');
    expect(await ask(`${credential.corpKey}20240115083006`)).toBe('-2');
    expect((await call(simulator, 'Corp.Query', QUESTION)).code).toBe('-2');
  });

  it('takes forms only', async () => {
    const simulator = await start();
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${simulator.url}/open.api`, { method: 'POST', headers, body: '{}' });
    expect(await response.json()).toMatchObject({ code: '-1', message: '请求参数无效:Content-Type无效!' });
  });

  it('refuses a body over its limit and stays alive', async () => {
    const simulator = await start({ maxBodyBytes: 1000 });
    const big = attendance(1, passage(ZHANG, 'x'.repeat(2000)));
    expect((await postForm(simulator.url, parametersOf('WorkerAttendance.Add', big))).status).toBe(413);
    expect((await call(simulator, 'Corp.Query', QUESTION)).code).toBe('0');
  });
});
