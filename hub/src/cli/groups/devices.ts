import type { Command } from 'commander';
import type { GapOptions } from '../device-commands.ts';
import type { Shell } from '../shell.ts';

/** `devices`: what the hub can tell about devices. */
export function deviceCommands(program: Command, shell: Shell): void {
  const devices = program.command('devices').description('设备 · devices');
  devices
    .command('gaps [deviceSn]')
    .description(
      '缺口台账：一台设备的每一天，或一个项目有缺口的日子 · the gap ledger: every day of a device, or the days of a project that have gaps',
    )
    .option('--project <id>', '项目，代替设备 · a project instead of a device')
    .requiredOption('--from <day>', '起始日期，如 2026-03-02 · first day, such as 2026-03-02')
    .requiredOption('--to <day>', '终止日期，至多 31 天 · last day, 31 days at most')
    .option('--state <state>', '项目的 DATA_LOST 或 LOSS_POSSIBLE · of a project: DATA_LOST or LOSS_POSSIBLE')
    .option('--cursor <text>', '项目的下一页 · of a project: next page')
    .option('--limit <count>', '项目的每页条数 · of a project: items on a page', '50')
    .action((deviceSn: string | undefined, options: GapOptions) =>
      shell.onDatabase(async (deps) =>
        (await import('../device-commands.ts')).deviceGapsCommand(deviceSn, options, deps),
      ),
    );
}
