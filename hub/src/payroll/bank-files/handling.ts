import { refuse, type Call, type Reply } from '../../http/operation.ts';
import type { Acting, ActingPerson, MoneyStep } from '../acting.ts';
import type { Trx } from '../../store/database.ts';
import { param } from '../../registry/handling.ts';
import type { BankFilesContext } from './context.ts';

/**
 * A step that a person takes: the password first, outside any transaction, and inside the step's own whether the
 * person still may. The answer is stored with the effect.
 */
export async function asPerson(
  context: Pick<BankFilesContext, 'db' | 'checkActing' | 'stillMay'>,
  call: Call,
  step: MoneyStep,
  work: (trx: Trx, person: ActingPerson) => Promise<Reply>,
): Promise<Reply> {
  const { acting } = call.body as { acting: Acting };
  const projectId = param(call, 'projectId');
  const checked = await context.checkActing({ by: call.principal, projectId, step, acting });
  if (!checked.ok) return { ok: false, problem: checked.problem };
  const { person } = checked;
  return context.db.transaction().execute(async (trx) => {
    if (!(await context.stillMay(trx, person, projectId, step))) return refuse('PERSON_NOT_ALLOWED');
    const reply = await work(trx, person);
    if (reply.ok) await call.once?.settle(trx, reply);
    return reply;
  });
}
