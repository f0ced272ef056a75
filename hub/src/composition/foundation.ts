import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual } from '@realname-hub/adapters/port.ts';
import { Partners } from '../delivery/partners.ts';
import type { Clock } from '../runtime/clock.ts';
import type { ConfigurationFault } from '../runtime/configuration/load.ts';
import type { Configuration } from '../runtime/configuration/settings.ts';
import type { Random } from '../runtime/random.ts';
import { shanghaiMonth } from '../runtime/shanghai-time.ts';
import { ApiKeys } from '../security/api-keys.ts';
import { createAuditWriter, type AuditWriter } from '../security/audit.ts';
import { FieldCipher } from '../security/field-cipher.ts';
import { createDemoKeyring, openKeyringText } from '../security/keyring-file.ts';
import type { Keyring } from '../security/keyring.ts';
import { LookupTokens } from '../security/lookup-token.ts';
import { openDatabase, type Db } from '../store/database.ts';
import { startEmbeddedPostgres } from '../store/embedded-postgres.ts';
import { migrate, migrationState } from '../store/migrations.ts';
import { ensureMonthPartitions } from '../store/partitions.ts';

/** What both composition roots stand on: the database, the hub's secrets, and what is made of them. */
export interface Foundation {
  configuration: Configuration;
  clock: Clock;
  random: Random;
  db: Db;
  keyring: Keyring;
  cipher: FieldCipher;
  tokens: LookupTokens;
  audit: AuditWriter;
  apiKeys: ApiKeys;
  partners: Partners;
  close(): Promise<void>;
}

export interface FoundationOptions {
  configuration: Configuration;
  clock: Clock;
  random: Random;
  log: (message: string) => void;
  /** Production waits for `realname-hub migrate`; a demonstration brings its database up to date by itself. */
  migrations: 'apply' | 'require';
  /** The hub owns the embedded server; a command only visits that of a running hub. */
  ownsServer?: boolean;
  /** The hub gives up on a connection that is silent; a command may wait for a long statement. */
  endsSilence?: boolean;
}

/** A reason not to start that the operator can remove. */
export class StartRefusal extends Error {
  readonly faults: readonly ConfigurationFault[];

  constructor(faults: readonly ConfigurationFault[]) {
    super(faults.map(({ name, zh, en }) => `${name}: ${zh} / ${en}`).join('\n'));
    this.name = 'StartRefusal';
    this.faults = faults;
  }
}

export async function openFoundation(options: FoundationOptions): Promise<Foundation> {
  const { configuration, clock, random } = options;
  mkdirSync(configuration.dataFolder, { recursive: true });
  const keyring = openSecrets(configuration, random);
  const server =
    configuration.databaseUrl === null
      ? await startEmbeddedPostgres({
          dataFolder: configuration.dataFolder,
          takesOver: options.ownsServer === true,
          log: options.log,
        })
      : null;
  const db = openDatabase({
    url: server?.url ?? configuration.databaseUrl ?? '',
    maxConnections: configuration.databaseConnections,
    applicationName: 'realname-hub',
    ...(options.endsSilence === true ? { silenceMs: configuration.databaseSilenceMs } : {}),
    onIdleError: () => options.log('a database connection was lost'),
  });
  const close = async () => {
    await db.destroy();
    await server?.stop();
  };
  try {
    await bringUpToDate(db, options);
  } catch (error) {
    await close();
    throw error;
  }
  const cipher = new FieldCipher(keyring, random);
  const audit = createAuditWriter(clock);
  const apiKeys = new ApiKeys({ cipher, audit, clock, random });
  const sealing = {
    seal: (plain: string, context: string) => cipher.seal(plain, context),
    open: (sealed: Uint8Array, context: string) => cipher.openText(sealed, context),
  };
  const partners = new Partners(db, sealing, audit);
  return {
    ...{ configuration, clock, random, db, keyring, cipher, audit, apiKeys, partners, close },
    tokens: new LookupTokens(keyring),
  };
}

async function bringUpToDate(db: Db, { migrations, clock, log }: FoundationOptions): Promise<void> {
  if (migrations === 'apply') {
    const applied = await migrate(db);
    if (applied.length > 0) log(`applied ${applied.length} migration(s)`);
  } else {
    const { pending } = await migrationState(db);
    if (pending.length > 0) {
      throw new StartRefusal([
        {
          name: pending.join(', '),
          zh: '数据库有未执行的迁移，请先运行 realname-hub migrate',
          en: 'migrations are pending; run realname-hub migrate first',
        },
      ]);
    }
  }
  await ensureMonthPartitions(db, shanghaiMonth(clock.now()));
}

export function openSecrets(configuration: Configuration, random: Random): Keyring {
  if (configuration.keyring === null)
    return createDemoKeyring(join(configuration.dataFolder, 'demo-keys'), random);
  const demo = configuration.mode === 'production' ? 'REFUSED' : 'ALLOWED';
  const opened = openKeyringText(configuration.keyring, { demo });
  if (opened.ok) return opened.keyring;
  throw new StartRefusal(
    opened.faults.map(({ place, problem }) => ({
      name: 'keyring (HUB_KEYRING)',
      ...(KEYRING_PROBLEMS[problem] ?? {
        zh: `密钥环有误：${place} ${problem}`,
        en: `the keyring is faulty: ${place} ${problem}`,
      }),
    })),
  );
}

const KEYRING_PROBLEMS: Readonly<Record<string, Bilingual>> = {
  NOT_JSON: { zh: '不是 JSON', en: 'it is not JSON' },
  DEMO_KEYRING: {
    zh: '这是演示密钥环，生产环境须自行生成（realname-hub keyring new）',
    en: 'this is a demonstration keyring; make one of your own (realname-hub keyring new)',
  },
};
