import type { HubClient } from '@realname-hub/sdk';

/** Synthetic identities: area 990001 is assigned to nobody, the check digits are right. */
export const IDENTITY_NUMBERS = ['990001199001010013', '990001198512120025', '99000119900101003X'] as const;
export const CONTRACTOR = '91990000MA00000A9E';
export const LABOUR_FIRM = '91990000MA00000B79';

export interface TestProject {
  projectId: string;
  teamId: string;
  workers: string[];
}

/** One project with a team of a labour firm and `count` workers who have joined and have contracts. */
export async function registerProject(
  city: HubClient,
  projectId: string,
  settings: {
    profile?: string;
    closable?: boolean;
    fence?: { lng: number; lat: number }[];
    count?: number;
  } = {},
): Promise<TestProject> {
  const { count = 2, ...project } = settings;
  const day = '2026-01-05';
  await city.putCompany({
    companyId: CONTRACTOR,
    body: { name: '示例建设集团有限公司', areaCode: '990001' },
  });
  await city.putCompany({ companyId: LABOUR_FIRM, body: { name: '示例劳务有限公司', areaCode: '990001' } });
  await city.putProject({
    projectId,
    body: {
      name: `示例项目 ${projectId}`,
      areaCode: '990001',
      statusCode: '003',
      category: '01',
      generalContractorId: CONTRACTOR,
      ...project,
    },
  });
  for (const [companyId, participationType] of [
    [CONTRACTOR, '009'],
    [LABOUR_FIRM, '006'],
  ] as const) {
    await city.putParticipant({ projectId, companyId, body: { participationType, joinedOn: day } });
  }
  const teamId = 'T-01';
  await city.putTeam({ projectId, teamId, body: { name: '钢筋一班', companyId: LABOUR_FIRM } });
  const workers: string[] = [];
  for (const idCardNumber of IDENTITY_NUMBERS.slice(0, count)) {
    workers.push(await enrolWorker(city, { projectId, teamId, idCardNumber, day }));
  }
  return { projectId, teamId, workers };
}

export async function enrolWorker(
  city: HubClient,
  {
    projectId,
    teamId,
    idCardNumber,
    day,
  }: { projectId: string; teamId: string; idCardNumber: string; day: string },
): Promise<string> {
  const workerId = await registerPerson(city, idCardNumber);
  await city.putProjectWorker({
    projectId,
    workerId,
    body: {
      teamId,
      companyId: LABOUR_FIRM,
      workType: { scheme: 'CN-NATIONAL', code: '020' },
      role: 'WORKER',
      isTeamLeader: false,
    },
  });
  await city.recordMovement({ projectId, workerId, body: { type: 'JOIN', date: day } });
  await city.putContract({
    projectId,
    contractId: `C-${workerId}`,
    body: {
      workerId,
      companyId: LABOUR_FIRM,
      periodType: 'FIXED_TERM',
      startDate: day,
      endDate: '2027-01-04',
    },
  });
  return workerId;
}

export async function registerPerson(city: HubClient, idCardNumber: string): Promise<string> {
  const { workerId } = await city.registerWorker({
    body: {
      name: `测试${idCardNumber.slice(-3)}`,
      idCardType: '01',
      idCardNumber,
      nation: '汉',
      phone: '19900000001',
      politicsCode: '13',
      educationCode: '02',
      grantOrg: '示例市公安局',
      address: '示例市一号',
    },
  });
  return workerId;
}
