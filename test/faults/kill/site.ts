import type { HubClient } from '@realname-hub/sdk';
import { eachOf } from '../../../examples/city/site/each-of.ts';
import { idNumberOf } from '../../harness/identities.ts';
import type { TestHub } from '../../harness/test-hub.ts';
import {
  contractPerson,
  enrolPerson,
  installDevice,
  joinPerson,
  registerFirms,
  registerPerson,
  registerProject,
} from '../../harness/test-site.ts';
import type { SimulatedDevice } from './device-program.ts';

export const PROJECTS = ['P-2026-0901', 'P-2026-0902'] as const;
export const DEVICES = 50;
const WORKERS_PER_DEVICE = 2;
/** Per project: whom the contractor's own system tells of. */
const OFFICE_WORKERS = 2;
const AT_ONCE = 8;

export interface KillSite {
  devices: readonly Omit<SimulatedDevice, 'hubUrl'>[];
  /** By project: people whose passages come from the contractor's system and from no device. */
  office: ReadonlyMap<string, readonly string[]>;
  /** Worker id → ID number. */
  persons: ReadonlyMap<string, string>;
}

const projectOf = (n: number): string => PROJECTS[n % PROJECTS.length] ?? PROJECTS[0];

/** Two projects, fifty terminals, and people who pass at one terminal each. */
export async function registerKillSite(hub: Pick<TestHub, 'newKey' | 'client' | 'city'>): Promise<KillSite> {
  await registerFirms(hub.city);
  for (const projectId of PROJECTS) await registerProject(hub.city, projectId);
  const persons = new Map<string, string>();
  const people = DEVICES * WORKERS_PER_DEVICE + PROJECTS.length * OFFICE_WORKERS;
  const workers = await eachOf(
    Array.from({ length: people }, (_, n) => n),
    AT_ONCE,
    async (n) => {
      const workerId = await registerAtWork(hub.city, projectOf(n), n + 1);
      persons.set(workerId, idNumberOf(n + 1));
      return workerId;
    },
  );
  const devices = await eachOf(
    Array.from({ length: DEVICES }, (_, n) => n),
    AT_ONCE,
    async (n) => {
      const deviceSn = `SN-KILL-${String(n + 1).padStart(2, '0')}`;
      const key = await installDevice(hub, projectOf(n), deviceSn);
      return { deviceSn, key, workers: [workers[n] ?? '', workers[n + DEVICES] ?? ''] };
    },
  );
  const rest = workers.slice(DEVICES * WORKERS_PER_DEVICE);
  const office = PROJECTS.map(
    (projectId, at) => [projectId, rest.filter((_, n) => n % PROJECTS.length === at)] as const,
  );
  return { devices, office: new Map(office), persons };
}

async function registerAtWork(city: HubClient, projectId: string, n: number): Promise<string> {
  const workerId = await registerPerson(city, n);
  await enrolPerson(city, projectId, workerId);
  await joinPerson(city, projectId, workerId);
  await contractPerson(city, projectId, workerId);
  return workerId;
}
