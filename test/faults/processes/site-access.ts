import { RECORD_KINDS } from '@realname-hub/adapters/port.ts';
import { openSecret } from '@realname-hub/adapters/testkit/national/credentials.ts';
import type { NationalSimulator } from '@realname-hub/adapters/testkit/national/simulator.ts';
import { HubClient, type SharedKey } from '@realname-hub/sdk';
import { openFoundation, type Foundation } from '../../../hub/src/composition/foundation.ts';
import { systemClock } from '../../../hub/src/runtime/clock.ts';
import { loadConfiguration } from '../../../hub/src/runtime/configuration/load.ts';
import { systemRandom } from '../../../hub/src/runtime/random.ts';
import type { KeyOwner } from '../../../hub/src/security/api-keys.ts';

export const HUB_ID = 'processes';

/** What an operator does at the command line, in this process: keys and partners, on the hub's own database. */
export async function asOperator<Result>(
  environment: Readonly<Record<string, string>>,
  work: (foundation: Foundation) => Promise<Result>,
): Promise<Result> {
  const loaded = loadConfiguration({ environment, file: null });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  const foundation = await openFoundation({
    ...{ configuration: loaded.configuration, clock: systemClock, random: systemRandom },
    ...{ log: () => undefined, migrations: 'apply' },
  });
  try {
    return await work(foundation);
  } finally {
    await foundation.close();
  }
}

export async function issueKey({ db, apiKeys }: Foundation, owner: KeyOwner): Promise<SharedKey> {
  const issued = await db
    .transaction()
    .execute((trx) => apiKeys.create(trx, 'test', { owner, material: { kind: 'SHARED_SECRET' } }));
  if (!issued.ok) throw new Error(issued.problem);
  return { keyId: issued.key.keyId, algorithm: 'hmac-sha256', secret: issued.key.secret ?? '' };
}

export const CITY_OWNER: KeyOwner = { kind: 'SYSTEM', actor: 'system:city', scope: { kind: 'HUB' } };

export const clientAt = (baseUrl: string, key: SharedKey): HubClient =>
  new HubClient({ baseUrl, hubId: HUB_ID, key });

/** The platform's own code for a project of the hub. */
export const codeOf = (projectId: string): string => `990001202611${projectId.slice(-5).replace('-', '0')}`;

/** Joins the simulated platform, which knows these projects. */
export async function joinPlatform(
  { partners }: Foundation,
  simulator: NationalSimulator,
  projectIds: readonly string[],
): Promise<void> {
  await partners.add('test', {
    ...{ partnerId: 'national', platform: 'national', title: '全国平台', maxAgeDays: 30, startFrom: 'FIRST' },
    ...{ endpoint: `${simulator.url}/open.api`, kinds: RECORD_KINDS },
  });
  for (const projectId of projectIds) {
    const projectCode = codeOf(projectId);
    const secret = openSecret(projectCode);
    simulator.projects.add({ projectCode, secret });
    await partners.setCredential('test', 'national', projectId, { appId: projectCode, secret });
  }
}
