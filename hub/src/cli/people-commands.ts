import type { Command } from 'commander';
import type { Foundation } from '../composition/foundation.ts';
import { clearPassword } from '../registry/people/security-passwords.ts';
import { CommandFailure, EXIT, type Output } from './output.ts';

type Deps = Pick<Foundation, 'db' | 'audit'> & { actor: string; output: Output };
type OnDatabase = (work: (deps: Deps) => Promise<number>) => Promise<void>;

export function addPeopleCommands(program: Command, onDatabase: OnDatabase): void {
  program
    .command('people')
    .description('工资流程的操作人员 · people who act in the wage process')
    .command('clear-password <personId>')
    .description(
      '清除忘记的安全密码，本人随后重新设置 · clear a forgotten security password; the person then sets a new one',
    )
    .requiredOption('--reason <text>', '原因，记入审计 · reason, for the audit trail')
    .action((personId: string, { reason }: { reason: string }) =>
      onDatabase((deps) => clearPasswordCommand(personId, reason, deps)),
    );
}

/** `people clear-password`: nobody learns the old one, and the person chooses the new one himself. */
export async function clearPasswordCommand(
  personId: string,
  reason: string,
  { db, audit, actor, output }: Deps,
): Promise<number> {
  if (!(await clearPassword(db, audit, { actor, personId, reason }))) {
    throw new CommandFailure(
      EXIT.negative,
      `${personId} 没有安全密码`,
      `there is no security password of ${personId}`,
    );
  }
  output.result({ personId }, [`已清除安全密码 / security password cleared: ${personId}`]);
  return EXIT.ok;
}
