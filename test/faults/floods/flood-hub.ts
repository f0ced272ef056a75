import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HubClient, type SharedKey } from '@realname-hub/sdk';
import { openFoundation, type Foundation } from '../../../hub/src/composition/foundation.ts';
import { systemClock } from '../../../hub/src/runtime/clock.ts';
import { loadConfiguration } from '../../../hub/src/runtime/configuration/load.ts';
import { systemRandom } from '../../../hub/src/runtime/random.ts';
import type { KeyOwner } from '../../../hub/src/security/api-keys.ts';
import { HubProcess } from '../../harness/hub-process.ts';
import { registerSite, yesterday } from '../../harness/test-site.ts';
import type { Terminal } from './jobs.ts';

/** The hub as an operator runs it, with its own limits, in a process of its own; and a site that sends. */
export interface FloodHub {
  url: string;
  hubId: string;
  foundation: Foundation;
  /** Honest terminals, each with a key of its own. */
  terminals: Terminal[];
  workers: string[];
  /** A terminal whose key the flooder holds. */
  captured: Terminal;
  stop(): Promise<void>;
}

const PROJECT = 'P-FLOOD';
const HUB_ID = 'floods';

export async function startFloodHub(databaseUrl: string, terminalCount: number): Promise<FloodHub> {
  const folder = mkdtempSync(join(tmpdir(), 'realname-hub-floods-'));
  const environment = {
    DATABASE_URL: databaseUrl,
    HUB_DATA_FOLDER: folder,
    HUB_LISTEN_PORT: '0',
    HUB_ID,
    HUB_ROLES: 'edge,console',
  };
  const foundation = await openOwnFoundation(environment);
  const hub = new HubProcess(['start'], environment);
  const stop = async () => {
    await hub.stop();
    await foundation.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { url } = await hub.ready();
    const site = await installSite(foundation, url, terminalCount);
    return { url, hubId: HUB_ID, foundation, ...site, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** On the hub's database and with its keyring, to issue keys and to count rows. */
async function openOwnFoundation(environment: Record<string, string>): Promise<Foundation> {
  const loaded = loadConfiguration({ environment, file: null });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  return openFoundation({
    configuration: { ...loaded.configuration, databaseConnections: 2 },
    clock: systemClock,
    random: systemRandom,
    log: () => undefined,
    migrations: 'apply',
  });
}

async function installSite(
  { db, apiKeys }: Foundation,
  baseUrl: string,
  terminalCount: number,
): Promise<Pick<FloodHub, 'terminals' | 'workers' | 'captured'>> {
  const newKey = async (owner: KeyOwner): Promise<SharedKey> => {
    const issued = await db
      .transaction()
      .execute((trx) => apiKeys.create(trx, 'test', { owner, material: { kind: 'SHARED_SECRET' } }));
    if (!issued.ok) throw new Error(issued.problem);
    return { keyId: issued.key.keyId, algorithm: 'hmac-sha256', secret: issued.key.secret ?? '' };
  };
  const client = async (owner: KeyOwner) =>
    new HubClient({ baseUrl, hubId: HUB_ID, key: await newKey(owner) });
  const city = await client({ kind: 'SYSTEM', actor: 'system:city', scope: { kind: 'HUB' } });
  const scope = { kind: 'MAKER', makerId: 'acme' } as const;
  const maker = await client({ kind: 'MAKER', actor: 'maker:acme', scope });
  const { workers } = await registerSite(city, PROJECT, { count: 3 });
  const install = async (deviceSn: string): Promise<Terminal> => {
    await maker.registerDevice({ body: { deviceSn, deviceType: 'FACE_TERMINAL' } });
    const { keyId, secret } = await maker.issueDeviceKey({ deviceSn });
    const from = `${yesterday()}T00:00:00+08:00`;
    await city.bindDevice({ projectId: PROJECT, deviceSn, body: { from, directionMode: 'IN' } });
    return { deviceSn, keyId, secret };
  };
  const terminals: Terminal[] = [];
  for (let n = 0; n < terminalCount; n += 1) terminals.push(await install(`FLOOD-${n}`));
  return { workers, terminals, captured: await install('FLOOD-CAPTURED') };
}
