import { sql } from 'kysely';
import { refuse, type Call, type Reply } from '../../http/operation.ts';
import { answer, fault, param, refuseFaults } from '../../registry/handling.ts';
import { findHead } from '../../registry/record-heads.ts';
import type { Schema } from '../../registry/schemas.ts';
import { shanghaiDay } from '../../runtime/shanghai-time.ts';
import type { Executor, Trx } from '../../store/database.ts';
import type { PayrollContext } from '../context.ts';
import { moneyStep } from '../money-step.ts';
import { accountNotFound, findAccount, moveAccount, showAccount, type AccountId } from './account-store.ts';

/** 完工 in the table project_status.national. */
const COMPLETED = '004';
/** 保障农民工工资支付条例 Art. 27: closed after completion, without arrears, and 30 days of public notice. */
const NOTICE_DAYS = 30;
const DAY_MS = 86_400_000;

export function closeAccount(
  context: PayrollContext,
  call: Call<Schema<'WageAccountClosingInput'>>,
): Promise<Reply> {
  const id = { projectId: param(call, 'projectId'), accountId: param(call, 'accountId') };
  const { noticeFrom } = call.body;
  return moneyStep(context, call, 'MANAGE_ACCOUNT', async (trx, person) => {
    const row = await findAccount(trx, id);
    if (!row) return accountNotFound();
    if (row.state === 'CLOSING' || row.state === 'CLOSED') return refuse('ACCOUNT_CLOSED');
    if (row.state !== 'BOUND') return refuse('ACCOUNT_NOT_BOUND');
    if (noticeFrom < shanghaiDay(context.clock.now()))
      return refuseFaults([
        fault('/noticeFrom', 'NOTICE_IN_PAST', 'The notice begins today or later.', '公示从今天或之后开始。'),
      ]);
    const hindrance = await hindranceOf(context, trx, id);
    if (hindrance) return hindrance;
    const change = { actor: call.principal.actor, person, noticeFrom };
    return answer(context, 200, showAccount(await moveAccount(context, trx, row, 'CLOSING', change)));
  });
}

export function finishClosing(
  context: PayrollContext,
  call: Call<Schema<'WageAccountClosingEndInput'>>,
): Promise<Reply> {
  const id = { projectId: param(call, 'projectId'), accountId: param(call, 'accountId') };
  return moneyStep(context, call, 'MANAGE_ACCOUNT', async (trx, person) => {
    const row = await findAccount(trx, id);
    if (!row) return accountNotFound();
    if (row.state === 'CLOSED') return refuse('ACCOUNT_CLOSED');
    if (row.state !== 'CLOSING' || row.notice_from === null) return refuse('NOTICE_NOT_OVER');
    if (shanghaiDay(context.clock.now()) < dayAfter(row.notice_from, NOTICE_DAYS))
      return refuse('NOTICE_NOT_OVER');
    const hindrance = await hindranceOf(context, trx, id);
    if (hindrance) return hindrance;
    const change = { actor: call.principal.actor, person };
    return answer(context, 200, showAccount(await moveAccount(context, trx, row, 'CLOSED', change)));
  });
}

async function hindranceOf(context: PayrollContext, trx: Trx, id: AccountId): Promise<Reply | null> {
  const project = await findHead<Schema<'ProjectInput'>>(context, trx, 'project', id.projectId);
  if (project?.stated.statusCode !== COMPLETED) return refuse('PROJECT_NOT_COMPLETED');
  return (await owesWages(trx, id)) ? refuse('ACCOUNT_HAS_OPEN_PAYMENTS') : null;
}

/** Lines that the bank has not settled, and failed or returned ones that no other line pays again. */
async function owesWages(executor: Executor, { projectId, accountId }: AccountId): Promise<boolean> {
  const { rows } = await sql`
    select 1 from payroll_sheet s
    join payroll_line l on l.project_id = s.project_id and l.sheet_id = s.sheet_id and l.version = s.version
    where s.project_id = ${projectId} and s.account_id = ${accountId}
    and (l.state in ('OPEN', 'SENT', 'IN_DOUBT') or (l.state in ('FAILED', 'RETURNED') and not exists (
      select 1 from payroll_line again
      join payroll_sheet t on t.project_id = again.project_id and t.sheet_id = again.sheet_id
        and t.version = again.version
      where again.project_id = l.project_id and again.worker_id = l.worker_id and again.reissue_of = l.line_id)))
    limit 1`.execute(executor);
  return rows.length > 0;
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
