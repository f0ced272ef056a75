import { generateKeyPairSync } from 'node:crypto';
import { expect } from 'vitest';
import type { OperationId } from '../generated/operations.ts';
import type { Call, Handlers, Reply } from '../http/operation.ts';
import { systemRandom } from '../runtime/random.ts';
import { ApiKeys } from '../security/api-keys.ts';
import { createAuditWriter } from '../security/audit.ts';
import { FieldCipher } from '../security/field-cipher.ts';
import { openKeyring } from '../security/keyring.ts';
import { LookupTokens } from '../security/lookup-token.ts';
import type { Principal, Scope } from '../security/principal.ts';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import type { RegistryContext } from './context.ts';
import type { RegistryEvent } from './listener.ts';
import { registryHandlers } from './registry.ts';

/** The registry over a database of its own, with a clock that stands still; for tests. */
export const CONTRACTOR = '91990000MA00000A9E';
export const LABOUR_FIRM = '91990000MA00000B79';
export const CITY: Principal = {
  keyId: 'k-city',
  kind: 'SYSTEM',
  actor: 'system:city',
  scope: { kind: 'HUB' },
};

export function systemOf(name: string, scope: Scope): Principal {
  return { keyId: `k-${name}`, kind: 'SYSTEM', actor: `system:${name}`, scope };
}

export function makerOf(makerId: string): Principal {
  return {
    keyId: `k-${makerId}`,
    kind: 'MAKER',
    actor: `maker:${makerId}`,
    scope: { kind: 'MAKER', makerId },
  };
}

export interface Answered {
  status: number;
  body: Record<string, unknown>;
}

export interface Bench extends TestDatabase {
  context: RegistryContext;
  /** Everything that the listeners were told, as far as it was committed or is about to be. */
  events: RegistryEvent[];
  /** Adds operations of floors above. */
  serve(handlers: Handlers): void;
  /** Milliseconds since the epoch; tests move it. */
  time: { now: number };
  send(
    operationId: OperationId,
    params: Record<string, string>,
    body?: unknown,
    more?: Partial<Call>,
  ): Promise<Reply>;
  /** Sends and expects success. */
  done(
    operationId: OperationId,
    params: Record<string, string>,
    body?: unknown,
    more?: Partial<Call>,
  ): Promise<Answered>;
  /** Sends and expects a refusal: its code, or the pointer and code of each fault. */
  refused(
    operationId: OperationId,
    params: Record<string, string>,
    body?: unknown,
    more?: Partial<Call>,
  ): Promise<string | string[]>;
}

export async function createBench(): Promise<Bench> {
  const database = await createTestDatabase();
  const time = { now: Date.parse('2026-11-21T10:00:00+08:00') };
  const clock = { now: () => time.now, monotonic: () => time.now, sleep: () => Promise.resolve() };
  const events: RegistryEvent[] = [];
  const keyring = testKeyring();
  const cipher = new FieldCipher(keyring, systemRandom);
  const audit = createAuditWriter(clock);
  const context: RegistryContext = {
    db: database.db,
    clock,
    random: systemRandom,
    cipher,
    tokens: new LookupTokens(keyring),
    audit,
    apiKeys: new ApiKeys({ cipher, audit, clock, random: systemRandom }),
    knowsProfile: (profile) => profile === 'foshan',
    listeners: [async (_trx, event) => void events.push(event)],
  };
  const handlers: Handlers = registryHandlers(context);
  const send: Bench['send'] = async (operationId, params, body, more) => {
    const handler = handlers[operationId];
    if (!handler) throw new Error(`no handler of ${operationId}`);
    return handler({
      operationId,
      principal: CITY,
      params,
      query: {},
      body,
      rawBody: Buffer.alloc(0),
      contentType: 'application/json',
      requestId: 'test',
      receivedAt: time.now,
      ...more,
    });
  };
  return {
    ...database,
    context,
    events,
    serve: (more) => void Object.assign(handlers, more),
    time,
    send,
    done: async (...call) => {
      const reply = await send(...call);
      if (!reply.ok) throw new Error(`${call[0]} was refused: ${JSON.stringify(reply.problem)}`);
      if (!('body' in reply)) throw new Error(`${call[0]} answered bytes`);
      return { status: reply.status, body: reply.body as Record<string, unknown> };
    },
    refused: async (...call) => {
      const reply = await send(...call);
      if (reply.ok) return expect.fail(`${call[0]} was accepted`);
      const { code, faults } = reply.problem;
      return faults ? faults.map((fault) => `${fault.pointer} ${fault.code}`) : code;
    },
  };
}

function testKeyring() {
  const secret = () => systemRandom.bytes(32).toString('base64');
  const { privateKey } = generateKeyPairSync('ed25519');
  const opened = openKeyring({
    fieldKeys: { 1: secret() },
    lookupKey: secret(),
    auditKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  });
  if (!opened.ok) throw new Error('the test keyring does not open');
  return opened.keyring;
}

export const WORKER_A = {
  name: '测试甲',
  idCardType: '01',
  idCardNumber: '990001199001010013',
  nation: '汉',
  phone: '19900000001',
  address: '示例市一号',
};
export const WORKER_B = { name: '测试乙', idCardType: '01', idCardNumber: '990001198512120025' };
export const WORKER_C = { name: '测试丙', idCardType: '01', idCardNumber: '99000119900101003X' };

export const ENROLMENT = {
  teamId: 'T-01',
  companyId: LABOUR_FIRM,
  workType: { scheme: 'CN-NATIONAL', code: '020' },
  role: 'WORKER',
  isTeamLeader: false,
};

/** Both firms, project P-1 with its participants, and team T-01 of the labour firm. */
export async function buildSite(bench: Bench, projectId = 'P-1', areaCode = '990001'): Promise<void> {
  await bench.done(
    'putCompany',
    { companyId: CONTRACTOR },
    { name: '示例建设集团有限公司', areaCode: '990001' },
  );
  await bench.done(
    'putCompany',
    { companyId: LABOUR_FIRM },
    { name: '示例劳务有限公司', areaCode: '990001' },
  );
  await bench.done(
    'putProject',
    { projectId },
    {
      name: `项目${projectId}`,
      areaCode,
      statusCode: '003',
      generalContractorId: CONTRACTOR,
      profile: 'foshan',
    },
  );
  await bench.done('putParticipant', { projectId, companyId: CONTRACTOR }, { participationType: '009' });
  await bench.done('putParticipant', { projectId, companyId: LABOUR_FIRM }, { participationType: '006' });
  await bench.done('putTeam', { projectId, teamId: 'T-01' }, { name: '钢筋一班', companyId: LABOUR_FIRM });
}

/** Registers and enrols a person; gives the workerId. */
export async function enrol(
  bench: Bench,
  worker: object,
  projectId = 'P-1',
  more: object = {},
): Promise<string> {
  const { body } = await bench.done('registerWorker', {}, worker);
  const workerId = String(body['workerId']);
  await bench.done('putProjectWorker', { projectId, workerId }, { ...ENROLMENT, ...more });
  return workerId;
}
