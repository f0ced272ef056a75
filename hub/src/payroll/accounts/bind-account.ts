import { refuse, type Call, type Reply } from '../../http/operation.ts';
import { attachmentFaults } from '../../registry/attachments.ts';
import { answer, param, refuseFaults } from '../../registry/handling.ts';
import { isoOf } from '../../registry/iso.ts';
import { samePersonProblem } from '../../registry/people/check-acting.ts';
import type { Schema } from '../../registry/schemas.ts';
import type { PayrollContext } from '../context.ts';
import { moneyStep } from '../money-step.ts';
import type { AccountState } from '../states.ts';
import {
  accountNotFound,
  findAccount,
  moveAccount,
  showAccount,
  type AccountRow,
  type Verdict,
} from './account-store.ts';
import { findBankAdapter } from './banks.ts';

/** The last step of binding: password, then the bank's verdict, then the agreement, in this order [GX-4.2-01..03]. */
export function confirmAccount(
  context: PayrollContext,
  call: Call<Schema<'WageAccountConfirmationInput'>>,
): Promise<Reply> {
  const id = { projectId: param(call, 'projectId'), accountId: param(call, 'accountId') };
  return moneyStep(context, call, 'MANAGE_ACCOUNT', async (trx, person) => {
    const row = await findAccount(trx, id);
    if (!row) return accountNotFound();
    const refused = refusalOf(row);
    if (refused) return refused;
    if (!call.body.agreementAccepted) return refuse('AGREEMENT_NOT_ACCEPTED');
    if (row.state === 'BOUND') return answer(context, 200, showAccount(row));
    const change = { actor: call.principal.actor, person };
    return answer(context, 200, showAccount(await moveAccount(context, trx, row, 'BOUND', change)));
  });
}

/** Null where the bank knows the account. */
function refusalOf(row: AccountRow): Reply | null {
  switch (row.state as AccountState) {
    case 'PENDING':
      return refuse('ACCOUNT_PENDING');
    case 'INVALID':
      return refuse('ACCOUNT_REFUSED_BY_BANK', wordsOf(row.verdict as Verdict | null));
    case 'CLOSING':
    case 'CLOSED':
      return refuse('ACCOUNT_CLOSED');
    case 'VALID':
    case 'BOUND':
      return null;
  }
}

function wordsOf(verdict: Verdict | null): { detail: string; detailZh: string } {
  const said = [verdict?.bankCode, verdict?.text].filter((one) => one !== undefined).join(' ');
  return { detail: `The verdict on the account: ${said}`, detailZh: `账户校验结果：${said}` };
}

/** For a bank without an interface: another person looks at the bank's written proof and decides. */
export function decideAccount(
  context: PayrollContext,
  call: Call<Schema<'WageAccountValidationInput'>>,
): Promise<Reply> {
  const id = { projectId: param(call, 'projectId'), accountId: param(call, 'accountId') };
  const { verdict, document, reason } = call.body;
  return moneyStep(context, call, 'MANAGE_ACCOUNT', async (trx, person) => {
    const row = await findAccount(trx, id);
    if (!row) return accountNotFound();
    const bank = await findBankAdapter(context, trx, row.bank_id);
    if (bank?.facts.accountValidation !== 'DOCUMENT') return refuse('ACCOUNT_VALIDATED_BY_BANK');
    if (row.state !== 'PENDING') return refuse('ACCOUNT_NOT_PENDING');
    const problem = samePersonProblem(row.person_id, person.personId);
    if (problem) return { ok: false, problem };
    const faults = await attachmentFaults(trx, id.projectId, [{ pointer: '/document', sha256: document }]);
    if (faults.length > 0) return refuseFaults(faults);
    const decided: Verdict = {
      ...{ verdict, source: 'DOCUMENT', document, personId: person.personId },
      ...(reason === undefined ? {} : { text: reason }),
      at: isoOf(context.clock.now()),
    };
    const change = { actor: call.principal.actor, person, verdict: decided };
    return answer(context, 200, showAccount(await moveAccount(context, trx, row, verdict, change)));
  });
}
