import { describe, expect, it } from 'vitest';
import type { Composition, OutboundCall, OutboundItem, RecordKind } from '../../port.ts';
import type { RecordBodies } from '../../records.ts';
import { sampleCall, sampleItem } from '../../testkit/sample-records.ts';
import type { SamplePerson } from '../../testkit/sample-records.ts';
import { nationalManifest } from '../manifests/national.ts';
import { createNationalAdapter } from './adapter.ts';
import { decryptField } from './field-crypto.ts';
import type { JsonObject } from './json.ts';

const SECRET = '0123456789abcdef0123456789ABCDEF';
const CREDENTIAL = { appId: '33010020240115001', secret: SECRET };
const ISSUED = { team: '1500150001' };
const adapter = createNationalAdapter(nationalManifest);

function composed(call: OutboundCall): JsonObject {
  const composition = adapter.compose(call, CREDENTIAL);
  if (!composition.ok) throw new Error(JSON.stringify(composition.inexpressible));
  return JSON.parse(composition.call.payload) as JsonObject;
}

function item<Kind extends RecordKind>(
  kind: Kind,
  change: Partial<RecordBodies[Kind]> = {},
  person: SamplePerson = 0,
): OutboundItem {
  return sampleItem(kind, person, ISSUED, change);
}

function without<T extends object, Member extends keyof T & string>(
  whole: T,
  member: Member,
): Omit<T, Member> {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== member)) as Omit<T, Member>;
}

function faults(call: OutboundCall): readonly { index: number; code: string; message: string }[] {
  const composition: Composition = adapter.compose(call, CREDENTIAL);
  return composition.ok ? [] : composition.inexpressible;
}

function rowOf(call: OutboundCall, list: string): JsonObject {
  const [row] = composed(call)[list] as JsonObject[];
  return row ?? {};
}

describe('attendance', () => {
  it('writes one row with time, direction, method and place', () => {
    const call = sampleCall('attendance', [item('attendance', { location: { lng: 104.06, lat: 30.67 } })]);
    expect(composed(call)).toMatchObject({ projectCode: '33010020240115001', teamSysNo: 1500150001 });
    const { idCardNumber, image, ...row } = rowOf(call, 'dataList');
    expect(row).toEqual({
      idCardType: '01',
      date: '2024-01-15 13:02:03',
      direction: '01',
      attendType: '001',
      channel: '东门1号',
      lng: 104.06,
      lat: 30.67,
    });
    expect(decryptField(String(idCardNumber), SECRET)).toBe('990001199001010013');
    expect(String(image)).toMatch(/^data:image\/png;base64,iVBOR/);
  });

  it('writes both directions, as the strings 01 and 02 [A.9-9]', () => {
    const direction = (value: 'IN' | 'OUT') =>
      rowOf(sampleCall('attendance', [item('attendance', { direction: value })]), 'dataList')['direction'];
    expect([direction('IN'), direction('OUT')]).toEqual(['01', '02']);
  });

  it('does not guess an unknown direction [A.9-8]', () => {
    const call = sampleCall('attendance', [
      item('attendance'),
      item('attendance', { direction: 'UNKNOWN' }, 1),
    ]);
    expect(faults(call)).toMatchObject([{ index: 1, code: 'UNMAPPABLE_VALUE' }]);
  });

  it.each([
    ['FACE', '001'],
    ['IRIS', '002'],
    ['FINGERPRINT', '003'],
    ['PALM', '004'],
    ['ID_CARD', '005'],
    ['REAL_NAME_CARD', '006'],
    ['ABNORMAL_CLEARANCE', '007'],
    ['ONE_KEY_OPEN', '008'],
    ['EMERGENCY_LANE', '009'],
    ['QR_CODE', '010'],
    ['MOBILE_APP', '011'],
    ['OTHER', '011'],
  ])('says %s as %s', (method, code) => {
    const call = sampleCall('attendance', [item('attendance', { method })]);
    expect(rowOf(call, 'dataList')['attendType']).toBe(code);
  });

  it('takes a lossy substitute only where the manifest lists it', () => {
    const strict = createNationalAdapter({ ...nationalManifest, lossy: [] });
    const call = sampleCall('attendance', [item('attendance', { method: 'MOBILE_APP' })]);
    expect(strict.compose(call, CREDENTIAL)).toMatchObject({
      ok: false,
      inexpressible: [{ index: 0, code: 'UNMAPPABLE_VALUE' }],
    });
  });

  it('never passes a method on that the table does not know', () => {
    for (const method of ['GAIT', 'constructor', '001']) {
      expect(faults(sampleCall('attendance', [item('attendance', { method })]))).toMatchObject([
        { index: 0, code: 'UNMAPPABLE_VALUE' },
      ]);
    }
  });

  it('leaves a picture out that is too large or of another format, and never alters it', () => {
    for (const photo of [
      { sha256: '2'.repeat(64), bytes: new Uint8Array(39_000), contentType: 'image/jpeg' },
      { sha256: '3'.repeat(64), bytes: new Uint8Array(10), contentType: 'image/bmp' },
    ]) {
      const call = sampleCall('attendance', [{ ...item('attendance'), photo }]);
      expect(rowOf(call, 'dataList')).not.toHaveProperty('image');
    }
  });

  it('says what a falsified time is: no instant, not now [A.9-12]', () => {
    const call = sampleCall('attendance', [item('attendance', { occurredAt: '13:02' })]);
    expect(faults(call)).toMatchObject([
      { code: 'MISSING_FIELD', message: expect.stringContaining('occurredAt') },
    ]);
  });

  it('cannot go without the number of its team', () => {
    const call = sampleCall('attendance', [sampleItem('attendance', 0)]);
    expect(faults(call)).toMatchObject([{ index: 0, code: 'MISSING_FIELD' }]);
  });

  it('reports nobody under the team of another', () => {
    const stranger = { ...sampleItem('attendance', 1, { team: '1500150002' }) };
    expect(faults(sampleCall('attendance', [item('attendance'), stranger]))).toMatchObject([
      { index: 1, code: 'GROUP_MISMATCH' },
    ]);
  });
});

describe('projectWorker', () => {
  it('writes header and row of an add', () => {
    const call = sampleCall('projectWorker', [item('projectWorker')]);
    expect(composed(call)).toMatchObject({
      projectCode: '33010020240115001',
      corpCode: '91990000MA00000B79',
      teamSysNo: 1500150001,
      teamName: '钢筋一班',
      workerList: [
        {
          isTeamLeader: 1,
          workType: '020',
          workRole: '20',
          nation: '汉',
          politicsType: '13',
          hasBuyInsurance: 1,
        },
      ],
    });
  });

  it('writes an update flat, without the list', () => {
    const update = composed(sampleCall('projectWorker', [item('projectWorker')], 'update'));
    expect(update).toMatchObject({ teamSysNo: 1500150001, workerName: '测试甲' });
    expect(update).not.toHaveProperty('workerList');
  });

  it('names each mandatory member that is missing and invents none [A.9-10]', () => {
    const person = { name: '测试甲', idCardType: '01', idCardNumber: '990001199001010013' };
    const fields = faults(sampleCall('projectWorker', [item('projectWorker', { person })])).map(
      (fault) => /requires (\S+)/.exec(fault.message)?.[1],
    );
    expect(fields.sort()).toEqual([
      'person.address',
      'person.grantOrg',
      'person.nation',
      'person.phone',
      'person.politicsCode',
    ]);
  });

  it('takes only the resident identity card', () => {
    const person = {
      ...(item('projectWorker').body as RecordBodies['projectWorker']).person,
      idCardType: '08',
    };
    expect(faults(sampleCall('projectWorker', [item('projectWorker', { person })]))).toMatchObject([
      { index: 0, code: 'UNMAPPABLE_VALUE', message: expect.stringContaining('idCardType') },
    ]);
  });

  it('passes no work type of another scheme on, although its number exists here', () => {
    const call = sampleCall('projectWorker', [
      item('projectWorker', { workType: { scheme: 'CN-SICHUAN', code: '320' } }),
    ]);
    expect(faults(call)).toMatchObject([{ code: 'UNMAPPABLE_VALUE' }]);
  });

  it('cannot go without a portrait or with one over 50 KB of Base64', () => {
    const bare = without(item('projectWorker'), 'photo');
    expect(faults(sampleCall('projectWorker', [bare]))).toMatchObject([{ code: 'PHOTO_MISSING' }]);
    // 51,200 characters less the 22 of the prefix leave room for 38,382 bytes.
    const sized = (length: number) => ({
      ...bare,
      photo: { sha256: '4'.repeat(64), bytes: new Uint8Array(length), contentType: 'image/jpeg' },
    });
    expect(faults(sampleCall('projectWorker', [sized(38_382)]))).toEqual([]);
    expect(faults(sampleCall('projectWorker', [sized(38_383)]))).toMatchObject([{ code: 'PHOTO_TOO_LARGE' }]);
  });

  it('encrypts a final x as a capital letter', () => {
    const person = {
      ...(item('projectWorker').body as RecordBodies['projectWorker']).person,
      idCardNumber: '99000119900101003x',
    };
    const row = rowOf(sampleCall('projectWorker', [item('projectWorker', { person })]), 'workerList');
    expect(decryptField(String(row['idCardNumber']), SECRET)).toBe('99000119900101003X');
  });

  it('puts no identity number, but names, phones and addresses, in clear, as the platform has it', () => {
    const composition = adapter.compose(sampleCall('projectWorker', [item('projectWorker')]), CREDENTIAL);
    const payload = composition.ok ? composition.call.payload : '';
    expect(payload).not.toContain('990001199001010013');
    expect(payload).toContain('测试甲');
  });
});

describe('the other kinds', () => {
  it('uploads a company without members that nobody stated', () => {
    const data = composed(sampleCall('company', [item('company')]));
    expect(data).toMatchObject({ corpCode: '91990000MA00000B79', areaCode: '990001', regCapital: 2000.5 });
    expect(decryptField(String(data['legalManIDCardNumber']), SECRET)).toBe('99000119900101003X');
    expect(data).not.toHaveProperty('remark');
  });

  it('reports a project by PartUpdate, under the code its key stands for', () => {
    const composition = adapter.compose(sampleCall('project', [item('project')]), CREDENTIAL);
    expect(composition).toMatchObject({ ok: true, call: { method: 'Project.PartUpdate' } });
    expect(composed(sampleCall('project', [item('project')]))).toMatchObject({
      projectCode: '33010020240115001',
      thirdPartyProjectCode: 'project-1',
      category: '01',
      prjStatus: '003',
      invest: 12000,
    });
  });

  it('keeps a participant type to the table', () => {
    const call = sampleCall('participant', [item('participant', { participationType: '015' })]);
    expect(faults(call)).toMatchObject([{ code: 'UNMAPPABLE_VALUE' }]);
  });

  it('adds a team without days whose attachments it lacks, and updates it by its number', () => {
    expect(composed(sampleCall('team', [item('team')]))).not.toHaveProperty('entryTime');
    const known = { ...item('team'), partnerNumber: '1500150001' };
    const update = composed(sampleCall('team', [known], 'update'));
    expect(update).toMatchObject({ teamSysNo: 1500150001, teamName: '钢筋一班' });
    expect(faults(sampleCall('team', [item('team')], 'update'))).toMatchObject([{ code: 'MISSING_FIELD' }]);
  });

  it('writes joining and leaving as 1 and 0', () => {
    const type = (value: 'JOIN' | 'LEAVE') =>
      rowOf(sampleCall('movement', [item('movement', { type: value })]), 'workerList')['type'];
    expect([type('JOIN'), type('LEAVE')]).toEqual([1, 0]);
  });

  it('writes a price in yuan and leaves unit and price out where there is none', () => {
    const row = rowOf(sampleCall('contract', [item('contract')]), 'contractList');
    expect(row).toMatchObject({ contractPeriodType: 1, unit: '81', unitPrice: 123.45 });
    const body = item('contract').body as RecordBodies['contract'];
    const bare = without(without(body, 'unitCode'), 'unitPriceFen');
    const plain = rowOf(sampleCall('contract', [{ ...item('contract'), body: bare }]), 'contractList');
    expect(plain).not.toHaveProperty('unit');
    expect(plain).not.toHaveProperty('unitPrice');
  });
});
