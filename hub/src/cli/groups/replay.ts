import type { Command } from 'commander';
import type * as Commands from '../replay-commands.ts';
import type { RedeliverOptions, ReplayDeps, ReplayOptions } from '../replay-commands.ts';
import type { OnDatabase, Shell } from '../shell.ts';

/** `deliveries replay`: a range of records once more. */
export function replayCommands(deliveries: Command, shell: Shell): void {
  const replay = deliveries
    .command('replay')
    .description('再次发送一个范围的记录，排在新数据之后 · send a range of records again, behind what is new')
    .option('--partner <id>', '对接平台 · partner')
    .option('--kind <kinds>', '种类，可用逗号分隔 · kinds, comma-separated')
    .option('--project <id>', '项目 · project')
    .option('--record <id>', '记录标识 · record id')
    .option('--state <states>', '状态 CONFIRMED、REJECTED、NOT_EXPRESSIBLE · states, comma-separated')
    .option('--code <code>', "对方的代码 · the partner's code")
    .option('--from-number <n>', '起始序号 · first number')
    .option('--to-number <n>', '终止序号 · last number')
    .option('--from-month <month>', '起始入库月份，如 2026-03 · first month of storing, such as 2026-03')
    .option('--to-month <month>', '终止入库月份 · last month of storing')
    .option('--from-day <day>', '起始入库日期，如 2026-03-15 · first day of storing, such as 2026-03-15')
    .option('--to-day <day>', '终止入库日期 · last day of storing')
    .option('--force', '已确认的也再次发送 · send confirmed ones again, too')
    .option('--dry-run', '只计数 · count only')
    .option('--reason <text>', '原因，记入审计 · reason, for the audit trail')
    .action((options: ReplayOptions) =>
      onReplays(shell, (deps, { replayCommand }) => replayCommand(options, deps)),
    );
  replay
    .command('list')
    .description('列出重放，最新在前 · list replays, newest first')
    .option('--partner <id>', '对接平台 · partner')
    .option('--limit <count>', '条数 · how many', '50')
    .action((_options: unknown, command: Command) =>
      onReplays(shell, (deps, { listReplaysCommand }) =>
        listReplaysCommand(command.optsWithGlobals<{ partner?: string; limit: string }>(), deps),
      ),
    );
  replay
    .command('show <replayId>')
    .description('一次重放的进度 · progress of a replay')
    .action((replayId: string) =>
      onReplays(shell, (deps, { showReplayCommand }) => showReplayCommand(replayId, deps)),
    );
  replay
    .command('cancel <replayId>')
    .description('停止重放 · stop a replay')
    .option('--reason <text>', '原因，记入审计 · reason, for the audit trail')
    .action((replayId: string, _options: unknown, command: Command) =>
      onReplays(shell, (deps, { cancelReplayCommand }) =>
        cancelReplayCommand(replayId, command.optsWithGlobals<{ reason?: string }>(), deps),
      ),
    );
}

/** `deliveries redeliver` without an id: all rejected ones that a filter names. */
export async function redeliverMany(
  options: RedeliverOptions,
  deps: OnDatabase,
  shell: Shell,
): Promise<number> {
  const { redeliverManyCommand } = await import('../replay-commands.ts');
  return redeliverManyCommand(options, await replayDeps(deps, shell));
}

function onReplays(
  shell: Shell,
  work: (deps: ReplayDeps, commands: typeof Commands) => Promise<number>,
): Promise<void> {
  return shell.onDatabase(async (deps) =>
    work(await replayDeps(deps, shell), await import('../replay-commands.ts')),
  );
}

/** What a replay is judged by: the partners' manifests and the domains' records. */
async function replayDeps(deps: OnDatabase, { adapters }: Shell): Promise<ReplayDeps> {
  const { domainReaders } = await import('../../composition/delivery-role.ts');
  return { ...deps, adapters, readers: domainReaders(deps) };
}
