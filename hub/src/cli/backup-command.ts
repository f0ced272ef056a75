import { takeBackup, type BackupOutcome } from '../composition/backup.ts';
import { systemClock } from '../runtime/clock.ts';
import { systemRandom } from '../runtime/random.ts';
import { CommandFailure, EXIT, type Output } from './output.ts';
import { operatorName, readConfiguration, type Environment } from './session.ts';

type Fault = Extract<BackupOutcome, { ok: false }>['fault'];

const REASONS: Readonly<Record<Fault, readonly [zh: string, en: string]>> = {
  NOTHING_THERE: [
    '数据文件夹里没有数据库，没有可备份的（HUB_DATA_FOLDER）',
    'the data folder holds no database: there is nothing to back up (HUB_DATA_FOLDER)',
  ],
  IN_USE: [
    '枢纽正在运行：请先停下它，再备份。什么也没做',
    'the hub is running: stop it first. Nothing was done',
  ],
  TARGET_EXISTS: ['目标已存在，未改动', 'the target exists and was left alone'],
  CHANGED_MEANWHILE: [
    '备份期间有人启动了数据库，备份已作废：停下枢纽后重来',
    'the database was started during the backup, which is discarded: stop the hub and take it again',
  ],
};

/** `backup`: the stopped embedded server with its photos, or the photos beside an operator's own database. */
export async function backupCommand(
  target: string,
  options: { link?: string },
  { environment, output }: { environment: Environment; output: Output },
): Promise<number> {
  const deps = {
    ...{ configuration: readConfiguration(environment), clock: systemClock, random: systemRandom },
    ...{ actor: operatorName(), log: output.progress },
  };
  const taken = await takeBackup({ target, earlier: options.link ?? null }, deps);
  if (!taken.ok) {
    const [zh, en] = REASONS[taken.fault];
    throw new CommandFailure(EXIT.negative, zh, en);
  }
  const { manifest, auditHead } = taken;
  const isWhole = manifest.database !== null;
  output.result({ target, auditHead, ...summary(manifest) }, [
    `已备份 / backed up: ${target}`,
    `${manifest.files.count} 个文件 / files, ${Math.ceil(manifest.files.bytes / 1_000_000)} MB`,
    `审计链 / audit chain: ${manifest.auditPosition ?? 0}（${target}/audit-head.json）`,
    ...(isWhole ? [] : OWN_DATABASE),
    `密钥环不在其中，请另行保存；恢复需要这些密钥 / the keyring is not in it, keep it elsewhere; a restore needs these keys: ${manifest.keyIds.join(', ')}`,
  ]);
  return EXIT.ok;
}

/** Said plainly: without the database this is half a backup. */
const OWN_DATABASE = [
  '数据库不在其中（DATABASE_URL）：须先用您自己的工具备份数据库（pg_dump 或 pg_basebackup，最好连续归档），再运行本命令，照片才不会少。',
  'The database is not in it (DATABASE_URL): back it up with your own tools (pg_dump or pg_basebackup, best with continuous archiving) before this command, so that no photo is missing.',
];

export function summary({ backupId, takenAt, productVersion, keyIds, database, files }: Manifest): object {
  return { backupId, takenAt, productVersion, keyIds, database: database !== null, files };
}

type Manifest = Extract<BackupOutcome, { ok: true }>['manifest'];
