import { join, resolve } from 'node:path';
import { forgetWhatWasSent } from '../delivery/after-restore.ts';
import { createAuditWriter } from '../security/audit.ts';
import { keyIdsOf } from '../security/key-ids.ts';
import { BACKUP_FORMAT, readManifest, type BackupManifest } from '../store/backup-manifest.ts';
import { stageBackup } from '../store/backup-staging.ts';
import { openDatabase, type Db } from '../store/database.ts';
import { setServerPassword, startEmbeddedPostgres, visitRunningServer } from '../store/embedded-postgres.ts';
import { removeTree } from '../store/file-copy.ts';
import { knownMigrations, migrate, migrationState } from '../store/migrations.ts';
import { installedVersion, platformName } from '../store/postgres-binaries.ts';
import { preparePostgresHome, type PostgresHome } from '../store/postgres-home.ts';
import {
  commitRestore,
  finishRestore,
  handOver,
  hasCluster,
  restoringCluster,
} from '../store/postgres-restore.ts';
import type { BackupDeps } from './backup.ts';
import { openSecrets } from './foundation.ts';
import { isInUse, isServerInUse } from './hub-in-use.ts';
import { isNewer, productVersion } from './product-version.ts';

export interface RestoreOptions {
  backup: string;
  /** A database that is there gives way; its files are kept under another name. */
  replace: boolean;
}

export type RestoreFault =
  | {
      fault:
        'NO_BACKUP' | 'IN_USE' | 'NOT_EMPTY' | 'MIGRATE_FIRST' | 'DATABASE_ELSEWHERE' | 'DATABASE_INSIDE';
    }
  | { fault: 'DAMAGED' | 'MISSING'; path: string }
  | { fault: 'FOREIGN'; hubId: string }
  | { fault: 'NEWER'; version: string }
  | { fault: 'OTHER_SERVER'; server: string }
  | { fault: 'KEYS_MISSING'; keyIds: readonly string[] };

export type RestoreOutcome =
  | {
      ok: true;
      manifest: BackupManifest;
      /** Partners that are asked before anything is sent, from now on. */
      askedFirst: readonly string[];
      /** Where the former database's files are. */
      kept: string | null;
    }
  | ({ ok: false } & RestoreFault);

/** Checks everything before it changes anything; the last step, a rename, is the one that restores. */
export async function restoreBackup(options: RestoreOptions, deps: BackupDeps): Promise<RestoreOutcome> {
  const backup = resolve(options.backup);
  const read = await readManifest(backup);
  if (!read.ok)
    return read.fault === 'NO_BACKUP'
      ? { ok: false, fault: 'NO_BACKUP' }
      : { ok: false, fault: 'DAMAGED', path: 'manifest.json' };
  const { manifest } = read;
  const unfit = unfitness(manifest, deps);
  if (unfit !== null) return { ok: false, ...unfit };
  return deps.configuration.databaseUrl === null
    ? restoreEmbedded(backup, manifest, options, deps)
    : restoreBeside(backup, manifest, deps.configuration.databaseUrl, deps);
}

function unfitness(manifest: BackupManifest, { configuration, random }: BackupDeps): RestoreFault | null {
  const known = new Set(knownMigrations());
  if (
    manifest.format !== BACKUP_FORMAT ||
    isNewer(manifest.productVersion, productVersion()) ||
    manifest.migrations.some((name) => !known.has(name))
  )
    return { fault: 'NEWER', version: manifest.productVersion };
  if (manifest.hubId !== configuration.hubId) return { fault: 'FOREIGN', hubId: manifest.hubId };
  if (configuration.databaseUrl === null && manifest.database === null)
    return { fault: 'DATABASE_ELSEWHERE' };
  if (configuration.databaseUrl !== null && manifest.database !== null) return { fault: 'DATABASE_INSIDE' };
  if (manifest.database !== null) {
    const server = `PostgreSQL ${manifest.database.postgresVersion} ${manifest.database.platform}`;
    if (server !== `PostgreSQL ${installedVersion()} ${platformName()}`)
      return { fault: 'OTHER_SERVER', server };
  }
  const present = new Set(keyIdsOf(openSecrets(configuration, random)));
  const keyIds = manifest.keyIds.filter((id) => !present.has(id));
  return keyIds.length > 0 ? { fault: 'KEYS_MISSING', keyIds } : null;
}

async function restoreEmbedded(
  backup: string,
  manifest: BackupManifest,
  { replace }: RestoreOptions,
  deps: BackupDeps,
): Promise<RestoreOutcome> {
  const { dataFolder } = deps.configuration;
  const home = preparePostgresHome(dataFolder);
  const running = await visitRunningServer(home);
  if (running !== null && (await isServerInUse(running.url, deps.clock)))
    return { ok: false, fault: 'IN_USE' };
  if (running === null) finishRestore(home);
  if (hasCluster(home) && !replace) return { ok: false, fault: 'NOT_EMPTY' };
  const restoring = { ...home, cluster: restoringCluster(home) };
  await removeTree(restoring.cluster);
  const photos = join(dataFolder, 'photos');
  const staged = await stageBackup({ backup, manifest, cluster: restoring.cluster, photos });
  if (!staged.ok) {
    await removeTree(restoring.cluster);
    return staged;
  }
  const askedFirst = await prepareServer(restoring, manifest, deps);
  await running?.stop();
  return { ok: true, manifest, askedFirst, kept: commitRestore(home) };
}

/** Started once before it takes its place, so that what it says of itself is true from its first moment there. */
async function prepareServer(
  restoring: PostgresHome,
  manifest: BackupManifest,
  deps: BackupDeps,
): Promise<readonly string[]> {
  const { dataFolder } = deps.configuration;
  handOver(restoring, restoring.cluster);
  await setServerPassword(restoring);
  const server = await startEmbeddedPostgres({
    ...{ dataFolder, isRestoring: true, takesOver: true, log: deps.log },
  });
  const db = openDatabase({ url: server.url, maxConnections: 2, applicationName: 'realname-hub restore' });
  try {
    await migrate(db);
    return await noteRestore(db, manifest, deps);
  } finally {
    await db.destroy();
    await server.stop();
  }
}

/** The operator has restored the database with its own tools; the rest is done here. */
async function restoreBeside(
  backup: string,
  manifest: BackupManifest,
  url: string,
  deps: BackupDeps,
): Promise<RestoreOutcome> {
  const db = openDatabase({ url, maxConnections: 1, applicationName: 'realname-hub restore' });
  try {
    if (await isInUse(db, deps.clock)) return { ok: false, fault: 'IN_USE' };
    if ((await migrationState(db)).pending.length > 0) return { ok: false, fault: 'MIGRATE_FIRST' };
    const photos = join(deps.configuration.dataFolder, 'photos');
    const staged = await stageBackup({ backup, manifest, cluster: '', photos });
    if (!staged.ok) return staged;
    return { ok: true, manifest, askedFirst: await noteRestore(db, manifest, deps), kept: null };
  } finally {
    await db.destroy();
  }
}

function noteRestore(db: Db, manifest: BackupManifest, deps: BackupDeps): Promise<readonly string[]> {
  const { backupId, takenAt, productVersion: version, auditPosition } = manifest;
  return db.transaction().execute(async (trx) => {
    const partners = await forgetWhatWasSent(trx);
    await createAuditWriter(deps.clock)(trx, {
      actor: deps.actor,
      action: 'hub.restored',
      object: `backup:${backupId}`,
      detail: { takenAt, version, auditPosition, partners },
    });
    return partners;
  });
}
