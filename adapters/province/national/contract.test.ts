import { randomBytes } from 'node:crypto';
import { createOutboundHttp } from '../../outbound.ts';
import type { Credential } from '../../port.ts';
import type { AdapterBench, BenchFault } from '../../testkit/contract-bench.ts';
import { describeAdapterContract } from '../../testkit/contract-suite.ts';
import { startNationalSimulator } from '../../testkit/national/simulator.ts';
import type { Fault } from '../../testkit/national/faults.ts';
import { sampleCall, sampleItem } from '../../testkit/sample-records.ts';
import { cityGatewayManifest } from '../manifests/city-gateway.ts';
import { nationalManifest } from '../manifests/national.ts';
import { createNationalAdapter } from './adapter.ts';
import type { NationalManifest } from './manifest.ts';

const PROJECT_CODE = '99000120240115001';
const OTHER_PROJECT = '99000120240115002';
const SECRET = 'k3yForTests-0123456789-abcdefGHI';
const CORP_KEY = 'corpKeyForTests-0123456789';

const FAULTS: Readonly<Record<BenchFault, Fault>> = {
  lostAnswer: { kind: 'lost-answer' },
  halfOpen: { kind: 'half-open' },
  truncated: { kind: 'truncated-json' },
  slowDrip: { kind: 'slow-drip', ms: 50 },
  serverError: { kind: 'http-500' },
  htmlPage: { kind: 'html-page' },
  wrongTypes: { kind: 'wrong-types' },
  throttled: { kind: 'rate-limit', perSecond: 0 },
};

describeAdapterContract('national, code as a number', () => bench(nationalManifest, 'number'));
describeAdapterContract('city gateway, code as a string', () => bench(cityGatewayManifest, 'string'));

async function bench(platform: NationalManifest, codeType: 'number' | 'string'): Promise<AdapterBench> {
  const corpKey = platform.corpSign ? { corpKey: CORP_KEY } : {};
  const simulator = await startNationalSimulator({
    projects: [{ projectCode: PROJECT_CODE, secret: SECRET, ...corpKey }],
    requireCorpsign: platform.corpSign,
    asyncDelayMs: 5,
    codeType,
  });
  const timeouts = { connectMs: 1_000, firstByteMs: 400, totalMs: 800 };
  const adapter = createNationalAdapter({ ...platform, timeouts });
  const credential: Credential = { appId: PROJECT_CODE, secret: SECRET, ...corpKey };
  const http = createOutboundHttp({
    allow: [new URL(simulator.url).host],
    random: { fraction: () => 0 },
    clock: { sleep: () => Promise.resolve() },
  });
  let stopped = false;
  return {
    adapter,
    connection: {
      endpoint: simulator.url,
      credential,
      http,
      clock: { now: () => Date.now() },
      random: { bytes: (length) => randomBytes(length) },
      signal: new AbortController().signal,
    },
    wrongCredentials: [
      { ...credential, secret: SECRET.toUpperCase().split('').reverse().join('') },
      { ...credential, appId: OTHER_PROJECT },
    ],
    call(kind, issued) {
      const people = ['projectWorker', 'movement', 'contract', 'attendance'].includes(kind) ? [0, 1, 2] : [0];
      return sampleCall(
        kind,
        people.map((person) => sampleItem(kind, person as 0 | 1 | 2, issued)),
      );
    },
    held(kind) {
      const { counts, projects } = simulator.state;
      const updated = projects.filter((project) => JSON.stringify(project).includes('"project-1"')).length;
      return {
        company: counts.companies,
        project: updated,
        participant: counts.subcontractors,
        team: counts.teams,
        projectWorker: counts.workers,
        movement: counts.movements,
        contract: counts.contracts,
        attendance: counts.attendances,
      }[kind];
    },
    misbehave: (fault) => simulator.misbehave(FAULTS[fault]),
    behave: () => simulator.behave(),
    answers: {
      refusal: (message) => Buffer.from(JSON.stringify({ code: -1, message, data: null })),
      failedResult: (message) =>
        Buffer.from(
          JSON.stringify({
            code: 0,
            message: '',
            data: { requestSerialCode: 'serial', status: 10, result: message },
          }),
        ),
    },
    wait: () => new Promise((resolve) => setTimeout(resolve, 20)),
    async stop() {
      if (stopped) return;
      stopped = true;
      http.close();
      await simulator.stop();
    },
  };
}
