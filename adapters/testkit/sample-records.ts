import type { OutboundCall, OutboundItem, PartnerReference, RecordKind } from '../port.ts';
import type { Identity, RecordBodies } from '../records.ts';

/** Area 990001 is assigned to nobody; the check digits are right (GB 11643, GB 32100). */
export const SAMPLE_PEOPLE = [
  { name: '测试甲', idCardType: '01', idCardNumber: '990001199001010013' },
  { name: '测试乙', idCardType: '01', idCardNumber: '990001198512120025' },
  { name: '测试丙', idCardType: '01', idCardNumber: '99000119900101003X' },
] as const satisfies readonly Identity[];

export type SamplePerson = 0 | 1 | 2;

const CONTRACTOR = { companyId: '91990000MA00000A9E', name: '示例建工集团有限公司' };
const SUBCONTRACTOR = { companyId: '91990000MA00000B79', name: '示例建筑劳务有限公司' };
const PROJECT_ID = 'project-1';
const TEAM = { teamId: 'team-1', name: '钢筋一班' };
/** A one-pixel picture. */
const PICTURE = {
  sha256: '1'.repeat(64),
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  contentType: 'image/png',
};

/** Records that have all that the platforms of the field ask for. */
export const SAMPLE_BODIES: { [Kind in RecordKind]: (person: SamplePerson) => RecordBodies[Kind] } = {
  company: () => ({
    ...SUBCONTRACTOR,
    areaCode: '990001',
    registeredOn: '2015-06-01',
    legalPerson: { ...SAMPLE_PEOPLE[2], duty: '董事长' },
    registeredCapital: '2000.5',
  }),
  project: () => ({
    projectId: PROJECT_ID,
    name: '示例小区一期',
    areaCode: '990001',
    category: '01',
    statusCode: '003',
    generalContractor: CONTRACTOR,
    owner: { name: '示例置业有限公司' },
    landPlanNumber: '地字第990001202400001号',
    investment: '12000.00',
    location: { lng: 104.06, lat: 30.67 },
  }),
  participant: () => ({
    projectId: PROJECT_ID,
    company: SUBCONTRACTOR,
    participationType: '006',
    joinedOn: '2024-01-02',
    bankAccounts: [{ bankCode: '105', branchName: '示例支行', accountNumber: '990000000000000001' }],
    manager: { ...SAMPLE_PEOPLE[2], phone: '19900000003' },
  }),
  team: () => ({
    projectId: PROJECT_ID,
    ...TEAM,
    company: SUBCONTRACTOR,
    leader: { ...SAMPLE_PEOPLE[0], phone: '19900000001' },
    joinedOn: '2024-01-03',
  }),
  projectWorker: (person) => ({
    projectId: PROJECT_ID,
    workerId: `worker-${person}`,
    person: {
      ...SAMPLE_PEOPLE[person],
      nation: '汉',
      address: `示例省示例市示例路${person + 1}号`,
      phone: `1990000000${person + 1}`,
      politicsCode: '13',
      educationCode: '02',
      grantOrg: '示例市公安局',
      validFrom: '2015-01-01',
      validTo: '2035-01-01',
    },
    company: SUBCONTRACTOR,
    team: TEAM,
    isTeamLeader: person === 0,
    workType: { scheme: 'CN-NATIONAL', code: '020' },
    role: 'WORKER',
    insured: true,
  }),
  movement: (person) => ({
    projectId: PROJECT_ID,
    movementId: `movement-${person}`,
    workerId: `worker-${person}`,
    person: SAMPLE_PEOPLE[person],
    company: SUBCONTRACTOR,
    teamId: TEAM.teamId,
    type: 'JOIN',
    date: '2024-01-04',
  }),
  contract: (person) => ({
    projectId: PROJECT_ID,
    contractId: `contract-${person}`,
    workerId: `worker-${person}`,
    person: SAMPLE_PEOPLE[person],
    company: SUBCONTRACTOR,
    periodType: 'BY_WORK',
    startDate: '2024-01-04',
    endDate: '2024-12-31',
    unitCode: '81',
    unitPriceFen: 12_345,
  }),
  attendance: (person) => ({
    projectId: PROJECT_ID,
    recordId: `attendance-${person}`,
    workerId: `worker-${person}`,
    person: SAMPLE_PEOPLE[person],
    teamId: TEAM.teamId,
    occurredAt: '2024-01-15T13:02:03+08:00',
    direction: 'IN',
    method: 'FACE',
    origin: 'GATE',
    source: 'LIVE',
    gate: '东门1号',
  }),
};

/** Numbers that the partner gave so far, by kind. */
export type IssuedNumbers = Partial<Record<RecordKind, string>>;

export function sampleItem<Kind extends RecordKind>(
  kind: Kind,
  person: SamplePerson,
  issued: IssuedNumbers = {},
  change: Partial<RecordBodies[Kind]> = {},
): OutboundItem<RecordBodies[Kind]> {
  const reference = (ref: RecordKind): PartnerReference => ({
    recordId: `${ref}-1`,
    partnerNumber: issued[ref] ?? null,
  });
  const photo = kind === 'projectWorker' || kind === 'attendance' ? { photo: PICTURE } : {};
  return {
    recordId: `${kind}-${person}`,
    version: 1,
    body: { ...SAMPLE_BODIES[kind](person), ...change },
    references: { company: reference('company'), team: reference('team') },
    partnerNumber: null,
    ...photo,
  };
}

export function sampleCall(
  kind: RecordKind,
  items: readonly OutboundItem[],
  operation: OutboundCall['operation'] = 'add',
): OutboundCall {
  return {
    kind,
    operation,
    projectId: kind === 'company' ? null : PROJECT_ID,
    items,
    callId: `call-${kind}-${operation}`,
  };
}
