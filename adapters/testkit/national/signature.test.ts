import { describe, expect, it } from 'vitest';
import { encryptField } from './field-crypto.ts';
import { signatureBase, signParameters } from './signature.ts';

const SECRET = '0123456789abcdef0123456789ABCDEF';
const APPID = '33010020240115001';
const DATA =
  '{"projectCode":"33010020240115001","teamSysNo":1500150001,"dataList":[{"idCardType":"01",' +
  '"idCardNumber":"QYNWFlwQpQpD6y0ImLPRyotOIlApgTE7Kmw7Ju5W5yI=","date":"2024-01-15 08:30:00",' +
  '"direction":"01","attendType":"001","channel":"东门1号"}]}';
const ATTENDANCE = {
  method: 'WorkerAttendance.Add',
  version: '1.0',
  appid: APPID,
  format: 'json',
  timestamp: '20240115083005',
  nonce: '8f14e45fceea167a5a36dedd4bea2543',
  data: DATA,
};

describe('the national signature', () => {
  it('builds the base of vector 2: sorted, raw, secret last, all in lower case', () => {
    expect(signatureBase(ATTENDANCE, SECRET)).toBe(
      'appid=33010020240115001&data={"projectcode":"33010020240115001","teamsysno":1500150001,"datalist":' +
        '[{"idcardtype":"01","idcardnumber":"qynwflwqpqpd6y0imlpryotoilapgte7kmw7ju5w5yi=",' +
        '"date":"2024-01-15 08:30:00","direction":"01","attendtype":"001","channel":"东门1号"}]}' +
        '&format=json&method=workerattendance.add&nonce=8f14e45fceea167a5a36dedd4bea2543' +
        '&timestamp=20240115083005&version=1.0&appsecret=0123456789abcdef0123456789abcdef',
    );
  });

  it('signs vector 2 and leaves a sign already there out', () => {
    const sign = '32f578db2a3f15eef83f78882fdae3ed29af2e1d226fe017bd0f72ba955b658d';
    expect(signParameters(ATTENDANCE, SECRET)).toBe(sign);
    expect(signParameters({ ...ATTENDANCE, sign }, SECRET)).toBe(sign);
  });

  it('signs vector 3, the question for an asynchronous result', () => {
    const parameters = {
      ...ATTENDANCE,
      method: 'AsyncHandleResult.Query',
      nonce: '00000000000000000000000000000001',
      timestamp: '20240115083010',
      data: '{"requestSerialCode":"workerattendance-add-2024011508-1-0001"}',
    };
    expect(signParameters(parameters, SECRET)).toBe(
      '04a80c15c73f782f80f474d67f6e5b1baf810f873fe6d810f7cf8c9060d3d36f',
    );
  });

  it('makes and signs the corpsign vector', () => {
    const corpsign = encryptField('CORPKEY000000000000000000000000020240115083005', SECRET);
    expect(corpsign).toBe('tlIk9JyZsM7SLz1QY+n7lid3qqcR6cWfz5LwTByg78meUSyzsDvYwe4Dq2muCxTo');
    expect(signParameters({ ...ATTENDANCE, corpsign }, SECRET)).toBe(
      'dbe090b7664e41be15b9f91f140c0347c2ba316d8a79978f69bcc22f6bc9ae34',
    );
  });
});
