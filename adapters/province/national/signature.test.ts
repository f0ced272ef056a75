import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpSign, signatureBase, signForm } from './signature.ts';

const SECRET = '0123456789abcdef0123456789ABCDEF';
const DATA =
  '{"projectCode":"33010020240115001","teamSysNo":1500150001,"dataList":[{"idCardType":"01",' +
  '"idCardNumber":"QYNWFlwQpQpD6y0ImLPRyotOIlApgTE7Kmw7Ju5W5yI=","date":"2024-01-15 08:30:00",' +
  '"direction":"01","attendType":"001","channel":"东门1号"}]}';
const PARAMETERS = {
  appid: '33010020240115001',
  data: DATA,
  format: 'json',
  method: 'WorkerAttendance.Add',
  nonce: '8f14e45fceea167a5a36dedd4bea2543',
  timestamp: '20240115083005',
  version: '1.0',
};
const CORP_SIGN = 'tlIk9JyZsM7SLz1QY+n7lid3qqcR6cWfz5LwTByg78meUSyzsDvYwe4Dq2muCxTo';

describe('signForm', () => {
  it('gives the reference signature of an attendance call (vector 2)', () => {
    expect(signForm(PARAMETERS, SECRET)).toBe(
      '32f578db2a3f15eef83f78882fdae3ed29af2e1d226fe017bd0f72ba955b658d',
    );
  });

  it('hashes the reference base string (vector 2)', () => {
    const base = signatureBase(PARAMETERS, SECRET);
    expect(
      base.startsWith('appid=33010020240115001&data={"projectcode":"33010020240115001","teamsysno"'),
    ).toBe(true);
    expect(
      base.endsWith(
        '&format=json&method=workerattendance.add&nonce=8f14e45fceea167a5a36dedd4bea2543' +
          '&timestamp=20240115083005&version=1.0&appsecret=0123456789abcdef0123456789abcdef',
      ),
    ).toBe(true);
  });

  it('gives the reference signature of a result query (vector 3)', () => {
    const query = {
      ...PARAMETERS,
      data: '{"requestSerialCode":"workerattendance-add-2024011508-1-0001"}',
      method: 'AsyncHandleResult.Query',
      nonce: '00000000000000000000000000000001',
      timestamp: '20240115083010',
    };
    expect(signForm(query, SECRET)).toBe('04a80c15c73f782f80f474d67f6e5b1baf810f873fe6d810f7cf8c9060d3d36f');
  });

  it('gives the reference corpsign, and the signature over it', () => {
    const corpsign = corpSign('CORPKEY0000000000000000000000000', '20240115083005', SECRET);
    expect(corpsign).toBe(CORP_SIGN);
    expect(signForm({ ...PARAMETERS, corpsign }, SECRET)).toBe(
      'dbe090b7664e41be15b9f91f140c0347c2ba316d8a79978f69bcc22f6bc9ae34',
    );
  });

  it('depends neither on the order of the parameters nor on a sign among them', () => {
    const names = Object.keys(PARAMETERS) as (keyof typeof PARAMETERS)[];
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (order) => {
        const shuffled = Object.fromEntries(order.map((name) => [name, PARAMETERS[name]]));
        expect(signForm({ ...shuffled, sign: 'x' }, SECRET)).toBe(signForm(PARAMETERS, SECRET));
      }),
    );
  });
});
