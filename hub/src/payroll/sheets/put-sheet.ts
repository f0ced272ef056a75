import { sql } from 'kysely';
import { refuse, type Call, type Fault, type Reply } from '../../http/operation.ts';
import { answer, fault, param, refuseFaults } from '../../registry/handling.ts';
import { notParticipant } from '../../registry/participants.ts';
import { mayActForCompany } from '../../registry/people/roles.ts';
import { findHead } from '../../registry/record-heads.ts';
import type { Head } from '../../registry/record.ts';
import { dayOrderFaults } from '../../registry/rules.ts';
import { sameJson, toJson } from '../../registry/json.ts';
import type { Schema } from '../../registry/schemas.ts';
import type { Trx } from '../../store/database.ts';
import { hasAgencyAgreement } from '../accounts/agreements.ts';
import { mayMoveSheet } from '../states.ts';
import type { SheetDeps } from './context.ts';
import {
  holdBoundAccount,
  findSheet,
  headOf,
  lockSheet,
  type SheetRow,
  type SheetStated,
} from './sheet-store.ts';
import { showSheet } from './show-sheet.ts';
import { profileOfProject } from './steps.ts';

type Input = Schema<'PayrollSheetInput'>;

/** A new sheet, from a bound special account only [GX-4.3-01, JM-3.3-13]; or another head of one that is not fixed. */
export async function putPayrollSheet(deps: SheetDeps, call: Call<Input>): Promise<Reply> {
  const { body, principal } = call;
  const projectId = param(call, 'projectId');
  const sheetId = param(call, 'sheetId');
  const step = 'PREPARE_SHEET';
  const checked = await deps.checkActing({ by: principal, projectId, step, acting: body.acting });
  if (!checked.ok) return { ok: false, problem: checked.problem };
  const { person } = checked;
  const faults = headFaults(body);
  if (faults.length > 0) return refuseFaults(faults);
  return deps.db.transaction().execute(async (trx) => {
    // Two who state the same new sheet at once follow one another.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`payroll/sheet/${projectId}/${sheetId}`}, 0))`.execute(
      trx,
    );
    const project = await findHead<Schema<'ProjectInput'>>(deps, trx, 'project', projectId);
    if (!project) return refuse('PROJECT_NOT_FOUND');
    if (!(await deps.stillMay(trx, person, projectId, step))) return refuse('PERSON_NOT_ALLOWED');
    const before = await lockSheet(trx, { projectId, sheetId });
    const companies = before ? [body.companyId, before.company_id] : [body.companyId];
    if (companies.some((companyId) => !mayActForCompany(person, step, companyId)))
      return refuse('PERSON_NOT_ALLOWED');
    const refused = await headGuards(deps, trx, project, body);
    if (refused) return refused;
    const saved = await saveHead(deps, trx, { projectId, sheetId }, before, body, principal.actor);
    if (saved === 'FIXED') return refuse('PAYROLL_SHEET_FIXED');
    if (saved !== 'SAME')
      await deps.audit(trx, {
        actor: principal.actor,
        action: `payroll-sheet.${before ? 'changed' : 'stated'}`,
        object: `payroll-sheet:${projectId}/${sheetId}`,
        detail: { personId: person.personId, ...headOf(saved) },
      });
    const sheet = await findSheet(trx, { projectId, sheetId });
    if (!sheet) throw new Error('a sheet that was just stored');
    return answer(deps, before ? 200 : 201, await showSheet(deps, trx, sheet));
  });
}

function headFaults({ kind, backPayMonth, payMonth, payDay }: Input): Fault[] {
  const misplaced = backPayMonth !== undefined && kind !== 'BACK_PAY';
  return [
    ...(misplaced
      ? [
          fault(
            '/backPayMonth',
            'MEMBER_NOT_ALLOWED',
            'Only back pay is for another month.',
            '只有补发以前月份的工资才填写。',
          ),
        ]
      : []),
    ...(backPayMonth === undefined || backPayMonth < payMonth
      ? []
      : [
          fault(
            '/backPayMonth',
            'DATES_REVERSED',
            'Back pay is for a month before the pay period.',
            '所补月份须早于工资支付周期。',
          ),
        ]),
    ...dayOrderFaults('/payDay', `${payMonth}-01`, payDay),
  ];
}

async function headGuards(
  deps: SheetDeps,
  trx: Trx,
  project: Head<Schema<'ProjectInput'>>,
  { companyId, accountId }: Input,
): Promise<Reply | null> {
  const projectId = project.recordId;
  if (!(await findHead(deps, trx, 'participant', projectId, companyId)))
    return refuseFaults([notParticipant('/companyId')]);
  if (!(await holdBoundAccount(trx, projectId, accountId))) return refuse('ACCOUNT_NOT_BOUND');
  const { agreementRequired } = await profileOfProject(deps, trx, projectId);
  // SC-3.3.4-02. The general contractor pays its own workers by itself: an agreement is what others entrust it with.
  if (!agreementRequired || companyId === project.stated.generalContractorId) return null;
  return (await hasAgencyAgreement(trx, projectId, companyId)) ? null : refuse('AGREEMENT_NOT_REGISTERED');
}

async function saveHead(
  { clock }: SheetDeps,
  trx: Trx,
  { projectId, sheetId }: { projectId: string; sheetId: string },
  before: SheetRow | null,
  body: Input,
  actor: string,
): Promise<SheetRow | 'SAME' | 'FIXED'> {
  const { companyId, accountId, payMonth, kind, backPayMonth, reason, payDay } = body;
  const stated: SheetStated = {
    payDay,
    ...(backPayMonth === undefined ? {} : { backPayMonth }),
    ...(reason === undefined ? {} : { reason }),
  };
  const head = {
    ...{ company_id: companyId, account_id: accountId, kind },
    ...{ pay_month: `${payMonth}-01`, wage_month: `${backPayMonth ?? payMonth}-01` },
  };
  const now = new Date(clock.now());
  const changed = { ...head, stated: JSON.stringify(stated), state: 'DRAFT', updated_at: now };
  if (!before) {
    const names = { project_id: projectId, sheet_id: sheetId };
    const row = { ...names, ...changed, version: 0, stated_by: actor, created_at: now };
    const stored = await trx.insertInto('payroll_sheet').values(row).returningAll().executeTakeFirstOrThrow();
    return stored as unknown as SheetRow;
  }
  const isSame = Object.entries(head).every(([name, value]) => before[name as keyof typeof head] === value);
  if (isSame && sameJson(toJson(before.stated), toJson(stated))) return 'SAME';
  // Whatever was signed or approved was bound to the head, too: the sheet asks for a new table.
  if (before.state !== 'DRAFT' && !mayMoveSheet(before.state, 'DRAFT')) return 'FIXED';
  const stored = await trx
    .updateTable('payroll_sheet')
    .set(changed)
    .where('project_id', '=', projectId)
    .where('sheet_id', '=', sheetId)
    .returningAll()
    .executeTakeFirstOrThrow();
  return stored as unknown as SheetRow;
}
