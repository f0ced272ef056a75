import type { Command } from 'commander';
import type * as Commands from '../audit-commands.ts';
import type { OnDatabase, Shell } from '../shell.ts';

/** `audit`: the audit chain. */
export function auditCommands(program: Command, shell: Shell): void {
  const onAudit = (work: (deps: OnDatabase, commands: typeof Commands) => Promise<number>) =>
    shell.onDatabase(async (deps) => work(deps, await import('../audit-commands.ts')));
  const audit = program.command('audit').description('审计链 · the audit chain');
  audit
    .command('head')
    .description('导出已签名的链尾，应另行保存 · export the signed end of the chain, to be kept elsewhere')
    .option('--out <file>', '写入文件 · write it to a file')
    .action((options: { out?: string }) =>
      onAudit((deps, { auditHeadCommand }) => auditHeadCommand(options, deps)),
    );
  audit
    .command('verify [heads...]')
    .description(
      '核验审计链；给出先前导出的链尾可发现截断 · verify the chain; heads exported earlier show a cut tail',
    )
    .action((heads: string[]) => onAudit((deps, { auditVerifyCommand }) => auditVerifyCommand(heads, deps)));
}
