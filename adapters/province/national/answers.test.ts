import { describe, expect, it } from 'vitest';
import type { Connection, HttpResult, OutboundCall, RecordKind } from '../../port.ts';
import { sampleCall, sampleItem, SAMPLE_PEOPLE } from '../../testkit/sample-records.ts';
import { httpAnswer, stubHttp } from '../../testkit/stub-http.ts';
import { cityGatewayManifest } from '../manifests/city-gateway.ts';
import { nationalManifest } from '../manifests/national.ts';
import { createNationalAdapter } from './adapter.ts';

const CREDENTIAL = { appId: '33010020240115001', secret: '0123456789abcdef0123456789ABCDEF' };
const NOW = Date.UTC(2024, 0, 15, 5, 2, 3);
const adapter = createNationalAdapter(nationalManifest);

function connection(...results: readonly [HttpResult, ...HttpResult[]]): Connection {
  return {
    endpoint: 'http://platform.example:81/',
    credential: CREDENTIAL,
    http: stubHttp(...results),
    clock: { now: () => NOW },
    random: { bytes: (length) => Buffer.alloc(length, 0xab) },
    signal: new AbortController().signal,
  };
}

function call(kind: RecordKind, people: readonly (0 | 1 | 2)[] = [0]): OutboundCall {
  return sampleCall(
    kind,
    people.map((person) => sampleItem(kind, person, { team: '1500150001' })),
  );
}

async function deliver(outbound: OutboundCall, result: HttpResult) {
  const composition = adapter.compose(outbound, CREDENTIAL);
  if (!composition.ok) throw new Error(JSON.stringify(composition.inexpressible));
  return adapter.deliver(composition.call, outbound, connection(result));
}

const pollResult = (data: unknown) => httpAnswer({ code: '0', message: '成功', data });
const poll = (outbound: OutboundCall, data: unknown) =>
  adapter.poll('s-1', outbound, connection(pollResult(data)));
const failed = (outbound: OutboundCall, result: unknown) => poll(outbound, { status: 10, result });

describe('the answer to a write', () => {
  it.each([0, '0'])('takes code %j with a serial as queued', async (code) => {
    const answer = httpAnswer({
      code,
      message: null,
      data: { requestSerialCode: 'team-add-2019031411-1-0262' },
    });
    expect(await deliver(call('team'), answer)).toEqual({
      kind: 'queued',
      serial: 'team-add-2019031411-1-0262',
    });
  });

  it('takes code 0 without a serial as done', async () => {
    expect(await deliver(call('attendance', [0, 1]), httpAnswer({ code: 0, data: null }))).toMatchObject({
      kind: 'answered',
      members: [
        { index: 0, state: 'accepted' },
        { index: 1, state: 'accepted' },
      ],
    });
  });

  it.each(['-2', '-3', '-4', -2, -3, -4])('takes code %j as the credential refused', async (code) => {
    const outcome = await deliver(call('attendance'), httpAnswer({ code, message: '签名校验错误' }));
    expect(outcome).toEqual({ kind: 'credentialRefused', code: String(code), message: '签名校验错误' });
  });

  it('takes a wrong appid for a matter of the credential, whatever its code', async () => {
    const answer = httpAnswer({ code: -1, message: '请求参数无效:appid无效!' });
    expect(await deliver(call('attendance'), answer)).toMatchObject({ kind: 'credentialRefused' });
  });

  it('takes code -5 as throttled', async () => {
    expect(
      await deliver(call('attendance'), httpAnswer({ code: '-5', message: '访问超过限制' })),
    ).toMatchObject({
      kind: 'throttled',
      retryAfterMs: null,
    });
  });

  it('brings indexed row errors back to their records', async () => {
    const message =
      '[dataList][0][date]不能大于当天!;[datalist][2][teamSysNo]值超出范围或无效;[dataList][7][x]?';
    expect(await deliver(call('attendance', [0, 1, 2]), httpAnswer({ code: -1, message }))).toMatchObject({
      kind: 'refused',
      code: '-1',
      rows: [
        { index: 0, message: '[date]不能大于当天!' },
        { index: 2, message: '[teamSysNo]值超出范围或无效' },
      ],
    });
  });

  it('reads the picture error of the reference', async () => {
    const message = '[workerList][0][headImage]不能为空!;[workerList][2][headImage]大小超过限制50KB!';
    const outcome = await deliver(call('projectWorker', [0, 1, 2]), httpAnswer({ code: -1, message }));
    expect(outcome).toMatchObject({ rows: [{ index: 0 }, { index: 2 }] });
  });

  it('blames nobody in particular where no row is named, unless the call has only one', async () => {
    const answer = httpAnswer({ code: -1, message: '[areaCode]参数值不正确' });
    expect(await deliver(call('attendance', [0, 1]), answer)).toMatchObject({ kind: 'refused', rows: [] });
    expect(await deliver(call('company'), answer)).toMatchObject({ kind: 'refused', rows: [{ index: 0 }] });
  });

  it.each([9999, 1001, 4711])(
    'does not take code %d without rows for a proof that nothing was done',
    async (code) => {
      const outcome = await deliver(call('attendance'), httpAnswer({ code, message: 'Internal Error' }));
      expect(outcome).toMatchObject({ kind: 'unanswered' });
    },
  );

  it('tells apart what a front server says', async () => {
    const at = (status: number, headers = {}) =>
      deliver(call('attendance'), httpAnswer('<html>', status, headers));
    expect(await at(429, { 'retry-after': '30' })).toMatchObject({ kind: 'throttled', retryAfterMs: 30_000 });
    expect(await at(429, { 'retry-after': 'Mon, 15 Jan 2024 05:03:03 GMT' })).toMatchObject({
      retryAfterMs: 60_000,
    });
    expect(await at(404)).toMatchObject({ kind: 'unavailable' });
    expect(await at(413)).toMatchObject({ kind: 'refused', code: 'HTTP_413', rows: [{ index: 0 }] });
    for (const status of [302, 408, 500, 502, 503, 504]) {
      expect(await at(status), String(status)).toMatchObject({ kind: 'unanswered' });
    }
  });
});

describe('the asynchronous result', () => {
  it.each([0, '0'])('keeps waiting at status %j, which is no success', async (status) => {
    expect(await poll(call('team'), { status, result: null })).toEqual({ kind: 'pending' });
  });

  it('takes the number of a team from JSON inside a string', async () => {
    expect(await poll(call('team'), { status: 20, result: '{"teamSysNo": 1500150001}' })).toEqual({
      kind: 'answered',
      members: [{ index: 0, state: 'accepted', partnerNumber: '1500150001' }],
    });
  });

  it('leaves a team open whose number is not told', async () => {
    for (const result of ['', null, '{"teamSysNo":', '{"teamSysNo":"无"}']) {
      expect(await poll(call('team'), { status: '20', result })).toMatchObject({ kind: 'unanswered' });
    }
  });

  it('takes an empty result as success where no number is issued', async () => {
    expect(await poll(call('attendance', [0, 1]), { status: '20', result: '' })).toMatchObject({
      members: [{ state: 'accepted' }, { state: 'accepted' }],
    });
  });

  it('takes status 10 with its reason as refused', async () => {
    expect(
      await failed(call('attendance', [0, 1]), '[dataList][1][date]不能小于历史进退场时间!'),
    ).toMatchObject({
      kind: 'refused',
      code: '10',
      rows: [{ index: 1, message: '[date]不能小于历史进退场时间!' }],
    });
    expect(await failed(call('contract'), null)).toMatchObject({ kind: 'refused', rows: [{ index: 0 }] });
  });

  it('is not settled by another status, nor by the result of another call', async () => {
    expect(await poll(call('team'), { status: 15 })).toMatchObject({ kind: 'unanswered' });
    const other = { requestSerialCode: 's-2', status: 20, result: '' };
    expect(await poll(call('attendance'), other)).toMatchObject({ kind: 'unanswered' });
  });

  it('adopts a team by the number the duplicate tells', async () => {
    expect(await failed(call('team'), '班组已存在,已存在班组编号为:1500150007')).toEqual({
      kind: 'answered',
      members: [{ index: 0, state: 'duplicate', partnerNumber: '1500150007' }],
    });
  });

  it('looks a number up at once that the duplicate does not tell', async () => {
    const rows = [{ teamName: '钢筋一班', teamSysNo: 1500150009 }];
    const both = connection(
      pollResult({ status: 10, result: '班组已存在' }),
      pollResult({ pageIndex: 0, totalCount: 1, rows }),
    );
    expect(await adapter.poll('s-1', call('team'), both)).toEqual({
      kind: 'answered',
      members: [{ index: 0, state: 'duplicate', partnerNumber: '1500150009' }],
    });
    expect(await failed(call('team'), '班组已存在')).toMatchObject({ kind: 'unanswered' });
  });

  it('adopts a single participant or worker that is there already', async () => {
    const duplicate = { kind: 'answered', members: [{ index: 0, state: 'duplicate' }] };
    expect(await failed(call('participant'), '参建单位已存在')).toEqual(duplicate);
    expect(await failed(call('projectWorker'), '项目中已存在身份证为990001199001010013的工人')).toEqual(
      duplicate,
    );
  });

  it('blames no duplicate among several: the call is halved until it stands alone', async () => {
    const text = '[workerList][1][idCardNumber]项目中已存在身份证为***;[workerList][2][headImage]不能为空!';
    expect(await failed(call('projectWorker', [0, 1, 2]), text)).toMatchObject({
      kind: 'refused',
      rows: [{ index: 2 }],
    });
  });

  it('does not adopt a stranger of the same name on an update', async () => {
    const update: OutboundCall = { ...call('team'), operation: 'update' };
    expect(await failed(update, '班组已存在,已存在班组编号为:1500150007')).toMatchObject({ kind: 'refused' });
  });

  it("masks identities in the platform's words and keeps the rows [P9]", async () => {
    const [person] = SAMPLE_PEOPLE;
    const outcome = await failed(
      call('attendance', [0, 1]),
      `[dataList][0]没有${person.name}(${person.idCardNumber}, 19900000001)的工人信息!`,
    );
    expect(outcome).toMatchObject({ rows: [{ index: 0, message: '没有***(***, ***)的工人信息!' }] });
  });
});

describe('the request', () => {
  it('carries a corpsign exactly where the platform asks for it', async () => {
    const gateway = createNationalAdapter(cityGatewayManifest);
    const withKey = {
      ...connection(httpAnswer({ code: 0 })),
      credential: { ...CREDENTIAL, corpKey: 'CORPKEY' },
    };
    await gateway.check(withKey);
    const [request] = (withKey.http as ReturnType<typeof stubHttp>).requests;
    const form = new URLSearchParams(Buffer.from(request?.body ?? []).toString());
    expect([...form.keys()].sort()).toEqual(
      ['appid', 'corpsign', 'data', 'format', 'method', 'nonce', 'sign', 'timestamp', 'version'].sort(),
    );
    expect(form.get('timestamp')).toBe('20240115130203');
    expect(form.get('version')).toBe('1.1');
  });
});

describe('checkCredential', () => {
  it('names what is wrong without quoting it', () => {
    const faulty = adapter.checkCredential({
      appId: 'has space',
      secret: 'tooShort!',
      corpKey: 'x',
      other: 'y',
    });
    expect(faulty).toHaveLength(4);
    expect(JSON.stringify(faulty)).not.toContain('tooShort!');
    expect(createNationalAdapter(cityGatewayManifest).checkCredential(CREDENTIAL)).toHaveLength(1);
  });
});
