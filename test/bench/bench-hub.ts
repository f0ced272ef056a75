import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PartnerAdapter } from '@realname-hub/adapters/port.ts';
import { HubClient, type SharedKey } from '@realname-hub/sdk';
import { openFoundation, type Foundation } from '../../hub/src/composition/foundation.ts';
import { createLogger } from '../../hub/src/composition/logging.ts';
import { startHub } from '../../hub/src/main.ts';
import { systemClock } from '../../hub/src/runtime/clock.ts';
import { loadConfiguration } from '../../hub/src/runtime/configuration/load.ts';
import { systemRandom } from '../../hub/src/runtime/random.ts';
import type { KeyOwner } from '../../hub/src/security/api-keys.ts';

export interface BenchHub {
  url: string;
  hubId: string;
  dataFolder: string;
  foundation: Foundation;
  city: HubClient;
  newKey(owner: KeyOwner): Promise<SharedKey>;
  stop(): Promise<void>;
}

/** A hub as `npm start` would run it, on a durable PostgreSQL (fsync on) in a folder of its own. */
export async function startBenchHub(roles: string, adapters?: readonly PartnerAdapter[]): Promise<BenchHub> {
  const folder = mkdtempSync(join(tmpdir(), 'realname-hub-bench-'));
  chmodSync(folder, 0o711);
  const loaded = loadConfiguration({
    environment: {
      HUB_DATA_FOLDER: folder,
      HUB_LISTEN_PORT: '0',
      HUB_ID: 'bench',
      HUB_ROLES: roles,
      HUB_LOG_LEVEL: 'error',
      HUB_RATE_BURST: '1000000',
      HUB_RATE_PER_SECOND: '1000000',
      HUB_DEVICE_RATE_BURST: '1000000',
      HUB_DEVICE_RATE_PER_SECOND: '1000000',
    },
    file: null,
  });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  const { configuration } = loaded;
  const options = {
    clock: systemClock,
    random: systemRandom,
    log: () => undefined,
    migrations: 'apply' as const,
  };
  const foundation = await openFoundation({ configuration, ...options });
  const hub = await startHub(foundation, createLogger('error', process.stderr), adapters);
  const url = hub.url ?? '';
  const newKey = async (owner: KeyOwner): Promise<SharedKey> => {
    const issued = await foundation.db
      .transaction()
      .execute((trx) =>
        foundation.apiKeys.create(trx, 'bench', { owner, material: { kind: 'SHARED_SECRET' } }),
      );
    if (!issued.ok) throw new Error(issued.problem);
    return { keyId: issued.key.keyId, algorithm: 'hmac-sha256', secret: issued.key.secret ?? '' };
  };
  const owner: KeyOwner = { kind: 'SYSTEM', actor: 'system:bench', scope: { kind: 'HUB' } };
  const city = new HubClient({ baseUrl: url, hubId: configuration.hubId, key: await newKey(owner) });
  return {
    ...{ url, hubId: configuration.hubId, dataFolder: folder, foundation, city, newKey },
    stop: async () => {
      await hub.stop();
      await foundation.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
