import { describe, expect, it } from 'vitest';
import type { Connection, OutboundCall } from '../../port.ts';
import { sampleCall, sampleItem } from '../../testkit/sample-records.ts';
import { httpAnswer, stubHttp } from '../../testkit/stub-http.ts';
import type { StubHttp } from '../../testkit/stub-http.ts';
import { nationalManifest } from '../manifests/national.ts';
import { createNationalAdapter } from './adapter.ts';
import { encryptField } from './field-crypto.ts';
import type { JsonObject } from './json.ts';

const SECRET = '0123456789abcdef0123456789ABCDEF';
const adapter = createNationalAdapter({ ...nationalManifest, pageSize: 2 });

const attendance = (people: readonly (0 | 1 | 2)[]): OutboundCall =>
  sampleCall(
    'attendance',
    people.map((person) => sampleItem('attendance', person, { team: '1500150001' })),
  );

const row = (idCardNumber: string, change: JsonObject = {}): JsonObject => ({
  idCardType: '01',
  idCardNumber: encryptField(idCardNumber, SECRET),
  date: '2024-01-15 13:02:03',
  direction: '01',
  image: null,
  channel: null,
  ...change,
});
const [FIRST, SECOND, THIRD] = ['990001199001010013', '990001198512120025', '99000119900101003X'] as const;

const page = (rows: readonly unknown[] | null, totalCount?: unknown) =>
  httpAnswer({ code: 0, message: '', data: { pageIndex: 0, pageSize: 2, totalCount, rows } });

function connect(http: StubHttp): Connection {
  return {
    endpoint: 'http://platform.example:81',
    credential: { appId: '33010020240115001', secret: SECRET },
    http,
    clock: { now: () => 0 },
    random: { bytes: (length) => Buffer.alloc(length) },
    signal: new AbortController().signal,
  };
}

async function states(call: OutboundCall, http: StubHttp): Promise<unknown> {
  const found = await adapter.find(call, connect(http));
  return found.kind === 'found' ? found.members.map((member) => member.state) : found;
}

function questions(http: StubHttp): JsonObject[] {
  return http.requests.map(
    (request) =>
      JSON.parse(new URLSearchParams(Buffer.from(request.body).toString()).get('data') ?? '') as JsonObject,
  );
}

describe('finding attendance', () => {
  it('reads all pages from 0 and matches ID, time and direction', async () => {
    const http = stubHttp(
      page([row(THIRD), row(FIRST, { direction: '02' })], 3),
      page([row(FIRST, { date: '2024-01-15T13:02:03.000' })], 3),
    );
    expect(await states(attendance([0, 1, 2]), http)).toEqual(['present', 'absent', 'present']);
    expect(questions(http)).toMatchObject([
      {
        pageIndex: 0,
        pageSize: 2,
        projectCode: '33010020240115001',
        date: '2024-01-15',
        teamSysNo: 1500150001,
      },
      { pageIndex: 1 },
    ]);
  });

  it('asks for each Beijing day of the call', async () => {
    const http = stubHttp(page([], 0));
    const evening = sampleItem('attendance', 0, { team: '1' }, { occurredAt: '2024-01-15T15:59:59Z' });
    const midnight = sampleItem('attendance', 1, { team: '1' }, { occurredAt: '2024-01-15T16:00:00Z' });
    expect(await states(sampleCall('attendance', [evening, midnight]), http)).toEqual(['absent', 'absent']);
    expect(questions(http).map((question) => question['date'])).toEqual(['2024-01-15', '2024-01-16']);
  });

  it('needs two rows for two records that read alike', async () => {
    expect(await states(attendance([0, 0]), stubHttp(page([row(FIRST)], 1)))).toEqual(['present', 'absent']);
  });

  it.each([
    ['a row that cannot be decrypted', page([row(SECOND), { idCardNumber: '***', date: null }], 2)],
    ['a time that cannot be read', page([row(FIRST, { date: '13:02' })], 1)],
    ['no direction', page([row(FIRST, { direction: null })], 1)],
    ['a row that is none', page([null], 1)],
    ['fewer rows than are counted', page([], 5)],
  ])('is undecided about what %s may be, so that nothing is sent twice', async (_name, answer) => {
    expect(await states(attendance([0]), stubHttp(answer))).toEqual(['undecided']);
  });

  it('takes an uncounted answer without rows for no proof of absence', async () => {
    for (const data of [null, '', {}, { rows: null }, { rows: 'none' }, []]) {
      expect(await states(attendance([0]), stubHttp(httpAnswer({ code: 0, data })))).toMatchObject({
        kind: 'unanswered',
      });
    }
    expect(await states(attendance([0]), stubHttp(page(null, '0')))).toEqual(['absent']);
  });

  it('passes a trouble on', async () => {
    expect(await states(attendance([0]), stubHttp(httpAnswer({ code: -5 })))).toMatchObject({
      kind: 'throttled',
    });
    expect(await states(attendance([0]), stubHttp(httpAnswer({ code: 9999 })))).toMatchObject({
      kind: 'unanswered',
    });
  });
});

describe('finding records with numbers and updates', () => {
  const team = sampleCall('team', [sampleItem('team', 0)]);

  it('finds a team by its name and takes its number', async () => {
    const http = stubHttp(
      page(
        [
          { teamName: '钢筋一班(夜)', teamSysNo: 1500150008 },
          { teamName: '钢筋一班', teamSysNo: 1500150009 },
        ],
        2,
      ),
    );
    expect(await adapter.find(team, connect(http))).toEqual({
      kind: 'found',
      members: [{ index: 0, state: 'present', partnerNumber: '1500150009' }],
    });
    expect(questions(http)).toMatchObject([{ teamName: '钢筋一班' }]);
  });

  it('tells by the values whether an update took effect', async () => {
    const known = { ...sampleItem('team', 0), partnerNumber: '1500150009' };
    const update = sampleCall('team', [known], 'update');
    const at = (change: JsonObject) =>
      states(
        update,
        stubHttp(
          page([{ teamSysNo: 1500150009, teamName: '钢筋一班', responsiblePersonPhone: null, ...change }], 1),
        ),
      );
    expect(await at({})).toEqual(['present']);
    expect(await at({ teamName: '旧名' })).toEqual(['absent']);
    expect(await at({ responsiblePersonIDNumber: encryptField(FIRST, SECRET) })).toEqual(['present']);
    expect(await at({ responsiblePersonIDNumber: encryptField(SECOND, SECRET) })).toEqual(['absent']);
  });

  it('keeps the workers of a call apart', async () => {
    const call = sampleCall('projectWorker', [
      sampleItem('projectWorker', 0),
      sampleItem('projectWorker', 1),
    ]);
    const http = stubHttp(page([{ idCardNumber: encryptField(FIRST, SECRET) }], 1), page([], 0));
    expect(await states(call, http)).toEqual(['present', 'absent']);
  });

  it('matches a movement by person, day and kind', async () => {
    const call = sampleCall('movement', [
      sampleItem('movement', 0, { team: '7' }),
      sampleItem('movement', 1, { team: '7' }),
    ]);
    const entry = { date: '2024-01-04 00:00:00', type: 1 };
    const http = stubHttp(page([row(FIRST, entry), row(SECOND, { ...entry, type: '0' })], 2));
    expect(await states(call, http)).toEqual(['present', 'absent']);
  });
});
