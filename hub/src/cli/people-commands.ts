import { clearPassword } from '../registry/people/security-passwords.ts';
import { CommandFailure, EXIT } from './output.ts';
import type { OnDatabase } from './shell.ts';

/** `people clear-password`: nobody learns the old one, and the person chooses the new one himself. */
export async function clearPasswordCommand(
  personId: string,
  reason: string,
  { db, audit, actor, output }: OnDatabase,
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
