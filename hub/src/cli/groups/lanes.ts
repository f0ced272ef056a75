import type { Command } from 'commander';
import type * as Commands from '../lane-commands.ts';
import type { ReasonOption } from '../delivery-commands.ts';
import type { HoldOptions, LaneListOptions } from '../lane-commands.ts';
import type { OnDatabase, Shell } from '../shell.ts';

/** `lanes`: how far streams are at partners, and what people do about it. */
export function laneCommands(program: Command, shell: Shell): void {
  const onLanes = (work: (deps: OnDatabase, commands: typeof Commands) => Promise<number>) =>
    shell.onDatabase(async (deps) => work(deps, await import('../lane-commands.ts')));
  const lanes = program
    .command('lanes')
    .description('通道：一个平台的一条记录流 · lanes: a stream at a partner');
  lanes
    .command('list')
    .description('通道的进度与阻碍 · how far lanes are, and what is in their way')
    .option('--partner <id>', '对接平台 · partner')
    .option('--kind <kind>', '种类，如 ATTENDANCE · kind, such as ATTENDANCE')
    .option('--project <id>', '项目 · project')
    .option(
      '--troubled',
      '只列停着的、被停止的或有例外的 · only those that stand still, are held or have exceptions',
    )
    .option('--limit <count>', '条数 · how many', '100')
    .action((options: LaneListOptions) =>
      onLanes((deps, { listLanesCommand }) => listLanesCommand(options, deps)),
    );
  lanes
    .command('show <lane>')
    .description('一个通道，如 national~TEAM~P-1 · one lane, such as national~TEAM~P-1')
    .action((id: string) => onLanes((deps, { showLaneCommand }) => showLaneCommand(id, deps)));
  for (const [name, work, text] of [
    ['hold', 'holdCommand', '立即停止发送，记录照常保存 · stop sending at once; records are kept'],
    ['release', 'releaseCommand', '恢复发送 · let it go on'],
  ] as const) {
    lanes
      .command(`${name} <partner>`)
      .description(text)
      .option('--kind <kind>', '只限这一种类 · this kind only')
      .option('--project <id>', '只限这个项目 · this project only')
      .requiredOption('--reason <text>', '原因，记入审计 · reason, for the audit trail')
      .action((id: string, options: HoldOptions) =>
        onLanes((deps, commands) => commands[work](id, options, deps)),
      );
  }
  lanes
    .command('skip <id>')
    .description(
      '不再让这条上报阻挡同一人员或记录的后续 · let later items of the same worker or record pass this one',
    )
    .requiredOption('--reason <text>', '原因，记入审计 · reason, for the audit trail')
    .action((id: string, options: ReasonOption) =>
      onLanes((deps, { skipCommand }) => skipCommand(id, options, deps)),
    );
}
