import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sql } from 'kysely';
import type { Clock } from '../runtime/clock.ts';
import type { Configuration } from '../runtime/configuration/settings.ts';
import type { Random } from '../runtime/random.ts';
import type { AuditHead } from '../security/audit-chain.ts';
import { createAuditSealer, exportHead } from '../security/audit-sealer.ts';
import { createAuditWriter } from '../security/audit.ts';
import { keyIdsOf } from '../security/key-ids.ts';
import type { Keyring } from '../security/keyring.ts';
import type { BackupManifest } from '../store/backup-manifest.ts';
import { writeBackup, type BackupFacts } from '../store/backup.ts';
import { openDatabase, type Db } from '../store/database.ts';
import { startEmbeddedPostgres, visitRunningServer } from '../store/embedded-postgres.ts';
import { migrationState } from '../store/migrations.ts';
import { platformName } from '../store/postgres-binaries.ts';
import { preparePostgresHome } from '../store/postgres-home.ts';
import { clusterVersion, hasCluster } from '../store/postgres-restore.ts';
import { openSecrets } from './foundation.ts';
import { isServerInUse } from './hub-in-use.ts';
import { productVersion } from './product-version.ts';

export interface BackupDeps {
  configuration: Configuration;
  clock: Clock;
  random: Random;
  actor: string;
  log: (message: string) => void;
}

export interface BackupOptions {
  target: string;
  earlier: string | null;
}

export type BackupOutcome =
  | { ok: true; manifest: BackupManifest; auditHead: AuditHead | null }
  | { ok: false; fault: 'NOTHING_THERE' | 'IN_USE' | 'TARGET_EXISTS' | 'CHANGED_MEANWHILE' };

const SEAL_LIMIT_MS = 20_000;
const LOOK_MS = 250;

/** The stopped embedded server, or, where the database is the operator's own, everything beside it. */
export async function takeBackup(options: BackupOptions, deps: BackupDeps): Promise<BackupOutcome> {
  const { databaseUrl, dataFolder } = deps.configuration;
  const target = resolve(options.target);
  if (existsSync(target)) return { ok: false, fault: 'TARGET_EXISTS' };
  const noted = databaseUrl === null ? await noteInEmbedded(deps) : await noteIn(databaseUrl, deps);
  if (!noted.ok) return noted;
  const { facts, auditHead, cluster } = noted;
  const photos = join(dataFolder, 'photos');
  const earlier = options.earlier === null ? null : resolve(options.earlier);
  const written = await writeBackup({ facts, target, cluster, photos, auditHead, earlier });
  return written.ok ? { ...written, auditHead } : written;
}

interface Noted {
  ok: true;
  facts: BackupFacts;
  auditHead: AuditHead | null;
  cluster: { folder: string; postgresVersion: string; platform: string } | null;
}

/** Notes the backup in the database, then stops the server: from here on its files stand still. */
async function noteInEmbedded(deps: BackupDeps): Promise<Noted | Extract<BackupOutcome, { ok: false }>> {
  const { dataFolder } = deps.configuration;
  if (!existsSync(dataFolder)) return { ok: false, fault: 'NOTHING_THERE' };
  const home = preparePostgresHome(dataFolder);
  if (!hasCluster(home)) return { ok: false, fault: 'NOTHING_THERE' };
  const running = await visitRunningServer(home);
  // A server that a killed hub left behind serves nobody.
  if (running !== null && (await isServerInUse(running.url, deps.clock)))
    return { ok: false, fault: 'IN_USE' };
  const server = await startEmbeddedPostgres({ dataFolder, takesOver: true, log: deps.log });
  try {
    const noted = await noteIn(server.url, deps);
    const postgresVersion = clusterVersion(home.cluster);
    return { ...noted, cluster: { folder: home.cluster, postgresVersion, platform: platformName() } };
  } finally {
    await server.stop();
  }
}

async function noteIn(url: string, deps: BackupDeps): Promise<Noted> {
  const { configuration, clock, random, actor } = deps;
  const keyring = openSecrets(configuration, random);
  const db = openDatabase({ url, maxConnections: 2, applicationName: 'realname-hub backup' });
  try {
    const { applied } = await migrationState(db);
    const backupId = random.uuid();
    const takenAt = new Date(clock.now()).toISOString();
    const object = `backup:${backupId}`;
    const keyIds = keyIdsOf(keyring);
    await db
      .transaction()
      .execute((trx) =>
        createAuditWriter(clock)(trx, { actor, action: 'backup.begun', object, detail: { keyIds } }),
      );
    await untilSealed(db, object, keyring, deps);
    const auditHead = await exportHead(db);
    const facts = { backupId, hubId: configuration.hubId, takenAt, productVersion: productVersion() };
    const auditPosition = auditHead?.position ?? null;
    return {
      ok: true,
      facts: { ...facts, migrations: applied, keyIds, auditPosition },
      auditHead,
      cluster: null,
    };
  } finally {
    await db.destroy();
  }
}

/** The head that goes with the backup knows of it. Another process may hold the sealer's lease for a moment. */
async function untilSealed(db: Db, object: string, keyring: Keyring, deps: BackupDeps): Promise<void> {
  const { clock, random, configuration } = deps;
  const sealer = createAuditSealer({
    ...{ db, clock, hubId: configuration.hubId, keyring, holder: random.uuid() },
    onError: (error) => {
      throw error;
    },
  });
  const deadline = clock.monotonic() + SEAL_LIMIT_MS;
  for (;;) {
    await sealer.sealOnce();
    const { rows } = await sql`
      select from audit_pending p join audit_entry e on e.id = p.entry_id where e.object = ${object}`.execute(
      db,
    );
    if (rows.length === 0) return;
    if (clock.monotonic() > deadline) throw new Error('the audit entry of the backup was not sealed');
    await clock.sleep(LOOK_MS);
  }
}
