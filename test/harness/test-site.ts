import { randomBytes } from 'node:crypto';
import type { HubClient, SharedKey } from '@realname-hub/sdk';
import { addressOf, idNumberOf, phoneOf } from './identities.ts';
import type { TestHub } from './test-hub.ts';

export const CONTRACTOR = '91990000MA00000A9E';
export const LABOUR_FIRM = '91990000MA00000B79';
const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;

/** `2026-11-20T07:58:03.000+08:00` */
export function shanghaiTime(ms: number): string {
  return `${new Date(ms + SHANGHAI_MS).toISOString().slice(0, -1)}+08:00`;
}

export const yesterday = (): string => shanghaiTime(Date.now() - DAY_MS).slice(0, 10);

/** A picture that no other test has: the head of a JPEG and noise. */
export const newPicture = (): Buffer =>
  Buffer.concat([Buffer.from('ffd8ffe000104a464946000101', 'hex'), randomBytes(200)]);

/** Two firms with whatever a test adds to what is needed. */
export async function registerFirms(city: HubClient, more: object = {}): Promise<void> {
  const firm = { areaCode: '990001', registeredOn: '2008-05-12', ...more };
  await city.putCompany({ companyId: CONTRACTOR, body: { name: '示例建设集团有限公司', ...firm } });
  await city.putCompany({ companyId: LABOUR_FIRM, body: { name: '示例劳务有限公司', ...firm } });
}

/** A project of the contractor with the labour firm and one team of it. */
export async function registerProject(city: HubClient, projectId: string, more: object = {}): Promise<void> {
  await city.putProject({
    projectId,
    body: {
      name: `示例项目${projectId}`,
      areaCode: '990001',
      category: '01',
      statusCode: '003',
      generalContractorId: CONTRACTOR,
      profile: 'chengdu',
      ...more,
    },
  });
  const joinedOn = yesterday();
  for (const [companyId, participationType] of [
    [CONTRACTOR, '009'],
    [LABOUR_FIRM, '006'],
  ] as const)
    await city.putParticipant({ projectId, companyId, body: { participationType, joinedOn } });
  await putTestTeam(city, projectId);
}

export const TEAM_ID = 'T-01';

export function putTestTeam(city: HubClient, projectId: string, more: object = {}): Promise<unknown> {
  const body = { name: '钢筋一班', companyId: LABOUR_FIRM, joinedOn: yesterday(), ...more };
  return city.putTeam({ projectId, teamId: TEAM_ID, body });
}

/** Registers the n-th invented person with everything that the national platform asks for. */
export async function registerPerson(city: HubClient, n: number, more: object = {}): Promise<string> {
  const { sha256 } = await city.putPhoto(newPicture());
  const { workerId } = await city.registerWorker({
    body: {
      name: `测试${n}`,
      idCardType: '01',
      idCardNumber: idNumberOf(n),
      nation: '汉',
      address: addressOf(n),
      phone: phoneOf(n),
      grantOrg: '示例市公安局',
      politicsCode: '13',
      educationCode: '03',
      photoSha256: sha256,
      ...more,
    },
  });
  return workerId;
}

/** On the project's list, in its team: what makes passages belong to somebody. */
export function enrolPerson(
  city: HubClient,
  projectId: string,
  workerId: string,
  more: object = {},
): Promise<unknown> {
  return city.putProjectWorker({
    projectId,
    workerId,
    body: {
      teamId: TEAM_ID,
      companyId: LABOUR_FIRM,
      workType: { scheme: 'CN-NATIONAL', code: '020' },
      role: 'WORKER',
      isTeamLeader: false,
      ...more,
    },
  });
}

export async function joinPerson(city: HubClient, projectId: string, workerId: string): Promise<void> {
  await city.recordMovement(
    { projectId, workerId, body: { type: 'JOIN', date: yesterday() } },
    { idempotencyKey: `join-${projectId}-${workerId}` },
  );
}

export async function contractPerson(city: HubClient, projectId: string, workerId: string): Promise<void> {
  await city.putContract({
    projectId,
    contractId: `C-${workerId}`,
    body: {
      workerId,
      companyId: LABOUR_FIRM,
      periodType: 'FIXED_TERM',
      startDate: yesterday(),
      endDate: '2099-12-31',
    },
  });
}

/** A terminal of maker `acme`, hung up on the project since yesterday; gives its key. */
export async function installDevice(
  hub: Pick<TestHub, 'newKey' | 'client' | 'city'>,
  projectId: string,
  deviceSn: string,
): Promise<SharedKey> {
  const scope = { kind: 'MAKER', makerId: 'acme' } as const;
  const maker = hub.client(await hub.newKey({ kind: 'MAKER', actor: 'maker:acme', scope }));
  await maker.registerDevice({ body: { deviceSn, deviceType: 'FACE_TERMINAL' } });
  const { keyId, secret } = await maker.issueDeviceKey({ deviceSn });
  const from = `${yesterday()}T00:00:00+08:00`;
  await hub.city.bindDevice({ projectId, deviceSn, body: { from, directionMode: 'IN' } });
  return { keyId, algorithm: 'hmac-sha256', secret };
}

/** A whole site: its firms, project and team, and the first `count` invented persons at work on it. */
export async function registerSite(
  city: HubClient,
  projectId: string,
  { count, ...project }: { count: number; closable?: boolean; fence?: { lng: number; lat: number }[] },
): Promise<{ projectId: string; workers: string[] }> {
  await registerFirms(city);
  await registerProject(city, projectId, project);
  const workers: string[] = [];
  for (let n = 1; n <= count; n += 1) {
    const workerId = await registerPerson(city, n);
    await enrolPerson(city, projectId, workerId);
    await joinPerson(city, projectId, workerId);
    await contractPerson(city, projectId, workerId);
    workers.push(workerId);
  }
  return { projectId, workers };
}
