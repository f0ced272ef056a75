import { refuse, type Call, type Reply } from '../http/operation.ts';
import { lockFor } from '../registry/context.ts';
import { param } from '../registry/handling.ts';
import { stillMay } from '../registry/people/check-acting.ts';
import type { Trx } from '../store/database.ts';
import type { Acting, ActingPerson, MoneyStep } from './acting.ts';
import type { PayrollContext } from './context.ts';

/**
 * Runs a step of the wage process: the person and his password first, then the step in one transaction under the
 * project's lock, with the person looked at once more. The answer becomes durable with the effect.
 */
export async function moneyStep(
  context: Pick<PayrollContext, 'db' | 'checkActing'>,
  call: Call<{ acting: Acting }>,
  step: MoneyStep,
  work: (trx: Trx, person: ActingPerson) => Promise<Reply>,
): Promise<Reply> {
  const projectId = param(call, 'projectId');
  const { acting } = call.body;
  const checked = await context.checkActing({ by: call.principal, projectId, step, acting });
  if (!checked.ok) return checked;
  const { person } = checked;
  return context.db.transaction().execute(async (trx) => {
    await lockFor(trx, 'project', projectId);
    if (!(await stillMay(trx, person, projectId, step))) return refuse('PERSON_NOT_ALLOWED');
    const reply = await work(trx, person);
    if (reply.ok) await call.once?.settle(trx, reply);
    return reply;
  });
}
