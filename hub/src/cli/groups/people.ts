import type { Command } from 'commander';
import type { Shell } from '../shell.ts';

/** `people`: those who act in the wage process. */
export function peopleCommands(program: Command, shell: Shell): void {
  program
    .command('people')
    .description('工资流程的操作人员 · people who act in the wage process')
    .command('clear-password <personId>')
    .description(
      '清除忘记的安全密码，本人随后重新设置 · clear a forgotten security password; the person then sets a new one',
    )
    .requiredOption('--reason <text>', '原因，记入审计 · reason, for the audit trail')
    .action((personId: string, { reason }: { reason: string }) =>
      shell.onDatabase(async (deps) => {
        const { clearPasswordCommand } = await import('../people-commands.ts');
        return clearPasswordCommand(personId, reason, deps);
      }),
    );
}
