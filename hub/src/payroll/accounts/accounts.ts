import { sql } from 'kysely';
import { refuse, type Call, type Handlers, type Reply } from '../../http/operation.ts';
import { answer, answerPage, param } from '../../registry/handling.ts';
import { toPage } from '../../registry/listing.ts';
import { findHead } from '../../registry/record-heads.ts';
import type { PayrollContext } from '../context.ts';
import { accountNotFound, findAccount, showAccount, type AccountRow } from './account-store.ts';
import { agreementHandlers } from './agreements.ts';
import { confirmAccount, decideAccount } from './bind-account.ts';
import { cardHandlers } from './cards.ts';
import { closeAccount, finishClosing } from './close-account.ts';
import { disbursementHandlers } from './disbursements.ts';
import { planHandlers } from './plans.ts';
import { putAccount } from './put-account.ts';

/** Special accounts and what belongs to them: cards, agreements, plans, disbursements. */
export function accountHandlers(context: PayrollContext): Handlers {
  return {
    putWageAccount: (call) => putAccount(context, call as Parameters<typeof putAccount>[1]),
    getWageAccount: (call) => getAccount(context, call),
    listWageAccounts: (call) => listAccounts(context, call),
    confirmWageAccount: (call) => confirmAccount(context, call as Parameters<typeof confirmAccount>[1]),
    decideWageAccount: (call) => decideAccount(context, call as Parameters<typeof decideAccount>[1]),
    closeWageAccount: (call) => closeAccount(context, call as Parameters<typeof closeAccount>[1]),
    finishWageAccountClosing: (call) => finishClosing(context, call as Parameters<typeof finishClosing>[1]),
    ...cardHandlers(context),
    ...agreementHandlers(context),
    ...planHandlers(context),
    ...disbursementHandlers(context),
  };
}

async function getAccount(context: PayrollContext, call: Call): Promise<Reply> {
  const id = { projectId: param(call, 'projectId'), accountId: param(call, 'accountId') };
  const row = await findAccount(context.db, id);
  return row ? answer(context, 200, showAccount(row)) : accountNotFound();
}

async function listAccounts(context: PayrollContext, call: Call): Promise<Reply> {
  const projectId = param(call, 'projectId');
  if (!(await findHead(context, context.db, 'project', projectId))) return refuse('PROJECT_NOT_FOUND');
  return answerPage(context, call, 1, async ({ after, limit }) => {
    const { rows } = await sql<AccountRow>`
      select * from wage_account where project_id = ${projectId} and account_id > ${after?.[0] ?? ''}
      order by account_id limit ${limit + 1}`.execute(context.db);
    return toPage(rows, limit, (row) => [row.account_id], showAccount);
  });
}
