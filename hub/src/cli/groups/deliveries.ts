import type { Command } from 'commander';
import type * as Commands from '../delivery-commands.ts';
import type { ListOptions, ReasonOption } from '../delivery-commands.ts';
import type { RedeliverOptions } from '../replay-commands.ts';
import type { OnDatabase, Shell } from '../shell.ts';
import { redeliverMany, replayCommands } from './replay.ts';

/** `deliveries`: where records have got to at partners, and sending them again. */
export function deliveryCommands(program: Command, shell: Shell): void {
  const onDeliveries = (work: (deps: OnDatabase, commands: typeof Commands) => Promise<number>) =>
    shell.onDatabase(async (deps) => work(deps, await import('../delivery-commands.ts')));
  const deliveries = program.command('deliveries').description('上报 · deliveries');
  deliveries
    .command('list')
    .description(
      '需要关注的上报，或某条记录、某项目某类的全部 · what needs attention, or all of a record or of a project and kind',
    )
    .option('--partner <id>', '对接平台 · partner')
    .option('--kind <kind>', '种类，如 ATTENDANCE · kind, such as ATTENDANCE')
    .option('--project <id>', '项目 · project')
    .option('--state <state>', '状态，如 HELD · state, such as HELD')
    .option('--record <id>', '记录标识 · record id')
    .option('--cursor <text>', '下一页 · next page')
    .option('--limit <count>', '每页条数 · items on a page', '50')
    .action((options: ListOptions) =>
      onDeliveries((deps, { listDeliveriesCommand }) => listDeliveriesCommand(options, deps)),
    );
  deliveries
    .command('show <id>')
    .description('一条上报及每次发送 · one delivery with every attempt')
    .action((id: string) => onDeliveries((deps, { showDeliveryCommand }) => showDeliveryCommand(id, deps)));

  deliveries
    .command('calls')
    .description('调用日志，最新在前 · the journal of calls, newest first')
    .option('--partner <id>', '对接平台 · partner')
    .option('--state <state>', '状态，如 UNKNOWN · state, such as UNKNOWN')
    .option('--limit <count>', '条数 · how many', '50')
    .action((options: { partner?: string; state?: string; limit: string }) =>
      onDeliveries((deps, { listCallsCommand }) => listCallsCommand(options, deps)),
    );
  deliveries
    .command('redeliver [id]')
    .description(
      '重新发送被拒的上报：一条，或符合条件的全部 · send rejected deliveries again: one, or all that a filter names',
    )
    .option('--partner <id>', '对接平台 · partner')
    .option('--kind <kinds>', '种类，可用逗号分隔 · kinds, comma-separated')
    .option('--project <id>', '项目 · project')
    .option('--code <code>', "对方的代码 · the partner's code")
    .option('--all', '全部 · all of them')
    .option('--dry-run', '只计数 · count only')
    .option('--reason <text>', '原因，记入审计 · reason, for the audit trail')
    .action((id: string | undefined, options: RedeliverOptions) =>
      onDeliveries(async (deps, { redeliverCommand }) =>
        id === undefined ? redeliverMany(options, deps, shell) : redeliverCommand(id, options, deps),
      ),
    );
  deliveries
    .command('decide <callId>')
    .description('对结果未知的调用作出认定 · decide about a call whose outcome is unknown')
    .option('--present', '对方已有 · the partner has it')
    .option('--absent', '对方没有，将重新发送 · the partner does not; it is sent again')
    .requiredOption('--reason <text>', '依据，记入审计 · on what ground, for the audit trail')
    .action((callId: string, options: ReasonOption & { present?: boolean; absent?: boolean }) =>
      onDeliveries((deps, { decideCommand }) => decideCommand(callId, options, deps)),
    );
  replayCommands(deliveries, shell);
}
