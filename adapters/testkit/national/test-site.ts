import { encryptField } from './field-crypto.ts';
import { isJsonObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import type { ProjectCredential } from './credentials.ts';
import type { Clock } from './runtime/clock.ts';
import { signParameters } from './signature.ts';
import type { NationalSimulator } from './simulator.ts';

/** 2024-01-15 08:30:05 in Beijing. */
export const MORNING = Date.UTC(2024, 0, 15, 0, 30, 5);

export const PROJECT: ProjectCredential = {
  projectCode: '99000120240115001',
  secret: '0123456789abcdef0123456789ABCDEF',
  name: '测试项目',
};

export const COMPANY = { corpCode: '91990000MA00000A9E', corpName: '测试建筑有限公司' };
export const ZHANG = '990001199001010013';
export const LI = '990001198512120025';
export const WANG = '99000119900101003X';

/** The head of a JPEG file. */
export const FACE = '/9j/4AAQSkZJRgABAQ==';

export interface TestClock extends Clock {
  advance(ms: number): void;
}

export function testClock(start = MORNING): TestClock {
  let now = start;
  return { now: () => now, advance: (ms) => (now += ms) };
}

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Form parameters of a well-signed call; `change` replaces members before signing. */
export function parametersOf(
  method: string,
  data: Json,
  {
    credential = PROJECT,
    change = {},
  }: { credential?: ProjectCredential; change?: Record<string, string> } = {},
): Record<string, string> {
  const parameters: Record<string, string> = {
    method,
    version: '1.0',
    appid: credential.projectCode,
    format: 'json',
    timestamp: '20240115083005',
    nonce: '8f14e45fceea167a5a36dedd4bea2543',
    data: JSON.stringify(data),
    ...change,
  };
  return { ...parameters, sign: signParameters(parameters, credential.secret) };
}

export async function postForm(url: string, parameters: Record<string, string>): Promise<Reply> {
  const response = await fetch(`${url}/open.api`, { method: 'POST', body: new URLSearchParams(parameters) });
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, text: await response.text() };
}

/** One call's answer, parsed. */
export async function call(
  simulator: NationalSimulator,
  method: string,
  data: Json,
  options: Parameters<typeof parametersOf>[2] = {},
): Promise<{ code: string; message: string; data: JsonObject }> {
  const reply = await postForm(simulator.url, parametersOf(method, data, options));
  return JSON.parse(reply.text) as { code: string; message: string; data: JsonObject };
}

/** Sends a write, waits until its time has come and gives its outcome. */
export async function settled(
  simulator: NationalSimulator,
  clock: TestClock,
  method: string,
  data: Json,
): Promise<{ status: number; result: string }> {
  const answer = await call(simulator, method, data);
  if (answer.code !== '0') throw new Error(`${method}: ${answer.message}`);
  clock.advance(1000);
  const { data: outcome } = await call(simulator, 'AsyncHandleResult.Query', {
    requestSerialCode: answer.data['requestSerialCode'] ?? null,
  });
  if (!isJsonObject(outcome)) throw new Error('no outcome');
  return { status: Number(outcome['status']), result: String(outcome['result']) };
}

export function sealed(text: string): string {
  return encryptField(text, PROJECT.secret);
}

export const company: JsonObject = { ...COMPANY, areaCode: '990001', registerDate: '2010-05-01' };
export const participant: JsonObject = { projectCode: PROJECT.projectCode, ...COMPANY, corpType: '006' };
export const team: JsonObject = { projectCode: PROJECT.projectCode, ...COMPANY, teamName: '钢筋一班' };

export function person(idNumber: string, change: JsonObject = {}): JsonObject {
  return {
    workerName: '测试',
    isTeamLeader: 0,
    idCardType: '01',
    idCardNumber: sealed(idNumber),
    workType: '020',
    workRole: '20',
    nation: '汉',
    address: '测试地址一号',
    headImage: `data:image/jpg;base64,${FACE}`,
    politicsType: '13',
    cellPhone: '19900000001',
    cultureLevelType: '02',
    grantOrg: '测试机关',
    ...change,
  };
}

export function workers(teamSysNo: number, ...list: JsonObject[]): JsonObject {
  return { projectCode: PROJECT.projectCode, ...COMPANY, teamSysNo, teamName: '钢筋一班', workerList: list };
}

export function move(idNumber: string, date: string, type: string): JsonObject {
  return { idCardType: '01', idCardNumber: sealed(idNumber), date, type };
}

export function movements(teamSysNo: number, ...list: JsonObject[]): JsonObject {
  return { projectCode: PROJECT.projectCode, ...COMPANY, teamSysNo, workerList: list };
}

export function contract(idNumber: string): JsonObject {
  const dates = { startDate: '2024-01-02', endDate: '2024-12-31' };
  return { ...COMPANY, idCardType: '01', idCardNumber: sealed(idNumber), contractPeriodType: 0, ...dates };
}

export function contracts(...list: JsonObject[]): JsonObject {
  return { projectCode: PROJECT.projectCode, contractList: list };
}

export function passage(idNumber: string, date: string, direction = '01'): JsonObject {
  return { idCardType: '01', idCardNumber: sealed(idNumber), date, direction, attendType: '001' };
}

export function attendance(teamSysNo: number, ...list: JsonObject[]): JsonObject {
  return { projectCode: PROJECT.projectCode, teamSysNo, dataList: list };
}

/** Walks the order of calls up to the contracts of these workers; gives the team's number. */
export async function buildSite(
  simulator: NationalSimulator,
  clock: TestClock,
  idNumbers: readonly string[] = [ZHANG, LI],
): Promise<number> {
  const succeed = async (method: string, data: JsonObject): Promise<string> => {
    const { status, result } = await settled(simulator, clock, method, data);
    if (status !== 20) throw new Error(`${method}: ${result}`);
    return result;
  };
  await succeed('Corp.Upload', company);
  await succeed('ProjectSubContractor.Add', participant);
  const { teamSysNo } = JSON.parse(await succeed('Team.Add', team)) as { teamSysNo: number };
  await succeed('ProjectWorker.Add', workers(teamSysNo, ...idNumbers.map((id) => person(id))));
  const entries = idNumbers.map((id) => move(id, '2024-01-02', '1'));
  await succeed('WorkerEntryExit.Add', movements(teamSysNo, ...entries));
  await succeed('WorkerContract.Add', contracts(...idNumbers.map((id) => contract(id))));
  return teamSysNo;
}
