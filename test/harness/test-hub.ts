import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { PartnerAdapter } from '@realname-hub/adapters/port.ts';
import { HubClient, type SharedKey } from '@realname-hub/sdk';
import { openFoundation, type Foundation } from '../../hub/src/composition/foundation.ts';
import { createLogger } from '../../hub/src/composition/logging.ts';
import type { BankParts } from '../../hub/src/composition/payroll-banks.ts';
import { startHub, type RunningHub } from '../../hub/src/main.ts';
import { systemClock } from '../../hub/src/runtime/clock.ts';
import { loadConfiguration } from '../../hub/src/runtime/configuration/load.ts';
import { systemRandom } from '../../hub/src/runtime/random.ts';
import type { KeyOwner } from '../../hub/src/security/api-keys.ts';
import { createTestDatabase, type TestDatabase } from '../../hub/src/store/test-database.ts';

/** A whole hub in this process, on a database of its own, with everything it has said. */
export interface TestHub {
  url: string;
  hubId: string;
  hub: RunningHub;
  foundation: Foundation;
  database: TestDatabase;
  folder: string;
  /** Lines of the log. */
  log: string[];
  newKey(owner: KeyOwner): Promise<SharedKey>;
  client(key: SharedKey): HubClient;
  /** A client with the hub's own scope. */
  city: HubClient;
  stop(): Promise<void>;
}

const CITY: KeyOwner = { kind: 'SYSTEM', actor: 'system:city', scope: { kind: 'HUB' } };

export async function startTestHub(
  settings: Record<string, string> = {},
  adapters?: readonly PartnerAdapter[],
  banks?: BankParts,
): Promise<TestHub> {
  const database = await createTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'realname-hub-hub-'));
  const loaded = loadConfiguration({
    environment: {
      DATABASE_URL: database.url,
      HUB_DATA_FOLDER: folder,
      HUB_LISTEN_PORT: '0',
      HUB_ID: 'test',
      HUB_RATE_BURST: '100000',
      HUB_RATE_PER_SECOND: '100000',
      HUB_DEVICE_RATE_BURST: '100000',
      HUB_DEVICE_RATE_PER_SECOND: '100000',
      HUB_STRANGER_RATE_BURST: '100000',
      HUB_STRANGER_RATE_PER_SECOND: '100000',
      ...settings,
    },
    file: null,
  });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  const { configuration } = loaded;
  const foundation = await openFoundation({
    configuration,
    clock: systemClock,
    random: systemRandom,
    log: () => undefined,
    migrations: 'apply',
  });
  const log: string[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log.push(chunk.toString());
      done();
    },
  });
  const hub = await startHub(foundation, createLogger('debug', sink), adapters, banks);
  const url = hub.url ?? '';
  const { hubId } = configuration;
  const newKey = async (owner: KeyOwner): Promise<SharedKey> => {
    const issued = await foundation.db
      .transaction()
      .execute((trx) =>
        foundation.apiKeys.create(trx, 'test', { owner, material: { kind: 'SHARED_SECRET' } }),
      );
    if (!issued.ok) throw new Error(issued.problem);
    return { keyId: issued.key.keyId, algorithm: 'hmac-sha256', secret: issued.key.secret ?? '' };
  };
  const client = (key: SharedKey) => new HubClient({ baseUrl: url, hubId, key });
  return {
    ...{ url, hubId, hub, foundation, database, folder, log, newKey, client },
    city: client(await newKey(CITY)),
    stop: async () => {
      await hub.stop();
      await foundation.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
