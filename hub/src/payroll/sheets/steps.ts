import { refuse, type Call, type Reply } from '../../http/operation.ts';
import { param } from '../../registry/handling.ts';
import { mayActForCompany } from '../../registry/people/roles.ts';
import type { Executor, Trx } from '../../store/database.ts';
import type { Acting, ActingPerson, MoneyStep } from '../acting.ts';
import type { PayrollProfile } from '../payroll-profile.ts';
import { projectSettings } from '../../registry/lookups.ts';
import { shanghaiDay } from '../../runtime/shanghai-time.ts';
import type { SheetDeps } from './context.ts';
import { holdBoundAccount, lockSheet, type SheetRow } from './sheet-store.ts';

/** What a step of a sheet works with, inside its transaction. */
export interface Step {
  trx: Trx;
  sheet: SheetRow;
  person: ActingPerson;
  /** Of the system that signed, for the audit. */
  actor: string;
}

/**
 * One step of the wage process. The password comes first [GX-4.1-03]; then, with the sheet locked, that the person
 * still may, that the sheet is his to act on, and that its account is bound. Only then the step's own guards.
 */
export async function takeStep(
  deps: SheetDeps,
  call: Call<{ acting: Acting }>,
  step: MoneyStep,
  work: (step: Step) => Promise<Reply>,
): Promise<Reply> {
  const projectId = param(call, 'projectId');
  const checked = await deps.checkActing({ by: call.principal, projectId, step, acting: call.body.acting });
  if (!checked.ok) return { ok: false, problem: checked.problem };
  const { person } = checked;
  const { actor } = call.principal;
  return deps.db.transaction().execute(async (trx) => {
    const sheet = await lockSheet(trx, { projectId, sheetId: param(call, 'sheetId') });
    if (!sheet) return refuse('PAYROLL_SHEET_NOT_FOUND');
    if (!(await deps.stillMay(trx, person, projectId, step))) return refuse('PERSON_NOT_ALLOWED');
    if (!mayActForCompany(person, step, sheet.company_id)) return refuse('PERSON_NOT_ALLOWED');
    if (!(await holdBoundAccount(trx, projectId, sheet.account_id))) return refuse('ACCOUNT_NOT_BOUND');
    const done = await work({ trx, sheet, person, actor });
    if (done.ok) await call.once?.settle(trx, done);
    return done;
  });
}

/** What the project's city asks for today. */
export async function profileOfProject(
  { clock, profileOf }: Pick<SheetDeps, 'clock' | 'profileOf'>,
  executor: Executor,
  projectId: string,
): Promise<PayrollProfile> {
  const settings = await projectSettings(executor, [projectId]);
  return profileOf(settings.get(projectId)?.profile ?? null, shanghaiDay(clock.now()));
}
