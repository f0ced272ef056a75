import type { Command } from 'commander';
import type { Shell } from '../shell.ts';

/** `start`, `backup`, `restore`, `migrate`: the hub itself and its database. */
export function hubCommands(program: Command, shell: Shell): void {
  program
    .command('start')
    .description('启动枢纽，直到被停止 · run the hub until it is stopped')
    .option(
      '--roles <list>',
      '本进程的角色（edge,delivery,console），优先于 HUB_ROLES · what this process does; goes before HUB_ROLES',
    )
    .action(async ({ roles }: { roles?: string }) => {
      const { startCommand } = await import('../start-command.ts');
      const environment =
        roles === undefined ? shell.environment : { ...shell.environment, HUB_ROLES: roles };
      const stopRequested = shell.stopRequested();
      shell.endWith(await startCommand({ environment, output: shell.output(), stopRequested }));
    });

  program
    .command('backup <folder>')
    .description(
      '备份到新文件夹：停下的内置数据库、照片、所需密钥的标识 · back up into a new folder: the stopped embedded database, photos, names of the keys needed',
    )
    .option(
      '--link <earlier>',
      '照片与先前的备份相同的，硬链接过来 · photos that an earlier backup has are hard-linked from it',
    )
    .action(async (folder: string, options: { link?: string }) => {
      const { backupCommand } = await import('../backup-command.ts');
      const { environment } = shell;
      shell.endWith(await backupCommand(folder, options, { environment, output: shell.output() }));
    });

  program
    .command('restore <folder>')
    .description('从备份恢复 · restore from a backup')
    .option(
      '--replace',
      '替换现有的数据库，原数据库改名保留 · replace the database that is there, which is kept under another name',
      false,
    )
    .action(async (folder: string, options: { replace: boolean }) => {
      const { restoreCommand } = await import('../restore-command.ts');
      const { environment } = shell;
      shell.endWith(await restoreCommand(folder, options, { environment, output: shell.output() }));
    });

  program
    .command('migrate')
    .description('把数据库升级到当前版本 · bring the database up to date')
    .action(async () => {
      const { migrateCommand } = await import('../migrate-command.ts');
      shell.endWith(await migrateCommand(shell.environment, shell.output()));
    });
}
