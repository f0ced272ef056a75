import { restoreBackup, type RestoreFault } from '../composition/restore.ts';
import { systemClock } from '../runtime/clock.ts';
import { systemRandom } from '../runtime/random.ts';
import { summary } from './backup-command.ts';
import { CommandFailure, EXIT, type Output } from './output.ts';
import { operatorName, readConfiguration, type Environment } from './session.ts';

/** `restore`: what a backup holds becomes the hub's own again, as a whole or not at all. */
export async function restoreCommand(
  backup: string,
  options: { replace: boolean },
  { environment, output }: { environment: Environment; output: Output },
): Promise<number> {
  const deps = {
    ...{ configuration: readConfiguration(environment), clock: systemClock, random: systemRandom },
    ...{ actor: operatorName(), log: output.progress },
  };
  const restored = await restoreBackup({ backup, replace: options.replace }, deps);
  if (!restored.ok) throw new CommandFailure(EXIT.negative, ...reasonOf(restored));
  const { manifest, askedFirst, kept } = restored;
  output.result({ backup, askedFirst, kept, ...summary(manifest) }, [
    `已恢复到 / restored as of: ${manifest.takenAt}`,
    ...(kept === null ? [] : [`原数据库保留在 / the former database is kept in: ${kept}`]),
    ...(askedFirst.length === 0
      ? []
      : [
          `对接平台先问后发，直到 partner reconciled / partners are asked before anything is sent, until partner reconciled: ${askedFirst.join(', ')}`,
        ]),
    '备份之后吊销的密钥须再次吊销，之后登记的须再次登记；设备会自行补传。',
    'Keys revoked since the backup must be revoked again, and what was registered since stated again; devices send again by themselves.',
    `核验 / verify: realname-hub audit verify ${backup}/audit-head.json`,
  ]);
  return EXIT.ok;
}

function reasonOf(found: RestoreFault): [zh: string, en: string] {
  switch (found.fault) {
    case 'NO_BACKUP':
      return ['这不是备份，或者备份没有完成', 'this is no backup, or one that was never finished'];
    case 'MISSING':
      return [`备份不完整，缺少 ${found.path}`, `the backup is incomplete: ${found.path} is missing`];
    case 'DAMAGED':
      return [`备份已损坏：${found.path}`, `the backup is damaged: ${found.path}`];
    case 'FOREIGN':
      return [
        `这是另一个枢纽的备份：${found.hubId}（HUB_ID）`,
        `this is the backup of another hub: ${found.hubId} (HUB_ID)`,
      ];
    case 'NEWER':
      return [
        `备份来自更新的版本 ${found.version}，请用该版本恢复`,
        `the backup was taken by a newer version, ${found.version}: restore it with that`,
      ];
    case 'OTHER_SERVER':
      return [`数据库文件只能由 ${found.server} 使用`, `the database's files serve only ${found.server}`];
    case 'KEYS_MISSING':
      return [
        `密钥环缺少备份所需的密钥（HUB_KEYRING）：${found.keyIds.join('、')}`,
        `the keyring lacks keys that the backup needs (HUB_KEYRING): ${found.keyIds.join(', ')}`,
      ];
    case 'IN_USE':
      return ['枢纽正在运行：请先停下它。什么也没做', 'the hub is running: stop it first. Nothing was done'];
    case 'NOT_EMPTY':
      return [
        '数据文件夹里已有数据库；确要替换请加 --replace（原数据库改名保留）',
        'the data folder holds a database; --replace puts the backup in its place and keeps the former one under another name',
      ];
    case 'MIGRATE_FIRST':
      return ['请先运行 realname-hub migrate', 'run realname-hub migrate first'];
    case 'DATABASE_ELSEWHERE':
      return [
        '该备份不含数据库：先用您自己的工具恢复数据库，再设置 DATABASE_URL',
        'this backup holds no database: restore it with your own tools, then set DATABASE_URL',
      ];
    case 'DATABASE_INSIDE':
      return [
        '该备份含内置数据库，不能恢复到 DATABASE_URL 所指的数据库',
        'this backup holds the embedded database, which cannot be restored into that of DATABASE_URL',
      ];
  }
}
