import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOutboundHttp } from '../../outbound.ts';
import { sampleCall, sampleItem } from '../../testkit/sample-records.ts';
import { nationalManifest } from '../manifests/national.ts';
import { createNationalAdapter } from './adapter.ts';
import { signForm } from './signature.ts';

const SECRET = '0123456789abcdef0123456789ABCDEF';

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
  nock.restore();
});

describe('one exchange', () => {
  it('posts a form to open.api whose decoded parameters carry their own signature', async () => {
    let form: Record<string, string> = {};
    nock('http://platform.example:81')
      .post('/gate/open.api', (body: unknown) => {
        form = { ...(body as Record<string, string>) };
        return true;
      })
      .matchHeader('content-type', 'application/x-www-form-urlencoded; charset=UTF-8')
      .reply(200, { code: 0, message: '', data: { requestSerialCode: 'workderattendance-add-1' } });
    const adapter = createNationalAdapter(nationalManifest);
    const call = sampleCall('attendance', [sampleItem('attendance', 0, { team: '1500150001' })]);
    const credential = { appId: '33010020240115001', secret: SECRET };
    const composition = adapter.compose(call, credential);
    if (!composition.ok) throw new Error('not composed');
    const http = createOutboundHttp({
      allow: ['platform.example:81'],
      random: { fraction: () => 0 },
      clock: { sleep: () => Promise.resolve() },
    });
    const outcome = await adapter.deliver(composition.call, call, {
      endpoint: 'http://platform.example:81/gate/',
      credential,
      http,
      clock: { now: () => Date.UTC(2024, 0, 15, 5, 2, 3) },
      random: { bytes: (length) => Buffer.alloc(length, 0xab) },
      signal: new AbortController().signal,
    });
    http.close();
    expect(outcome).toEqual({ kind: 'queued', serial: 'workderattendance-add-1' });
    const { sign, ...parameters } = form;
    expect(sign).toBe(signForm(parameters, SECRET));
    expect(parameters).toMatchObject({
      data: composition.call.payload,
      method: 'WorkerAttendance.Add',
      nonce: 'ab'.repeat(16),
      timestamp: '20240115130203',
      version: '1.0',
    });
    expect(JSON.stringify(form)).not.toContain(SECRET);
  });
});
