import { sql } from 'kysely';
import { refuse, type Call, type Reply } from '../../http/operation.ts';
import { samePersonProblem } from '../../registry/people/check-acting.ts';
import { answer, fault, refuseFaults } from '../../registry/handling.ts';
import { dayOrderFaults } from '../../registry/rules.ts';
import type { Schema } from '../../registry/schemas.ts';
import { shanghaiDay } from '../../runtime/shanghai-time.ts';
import type { Trx } from '../../store/database.ts';
import type { PayrollProfile } from '../payroll-profile.ts';
import { mayMoveSheet, type SheetState } from '../states.ts';
import type { SheetDeps } from './context.ts';
import { lockSheet, moveSheet, type SheetRow } from './sheet-store.ts';
import { showSheet } from './show-sheet.ts';
import { profileOfProject, takeStep, type Step } from './steps.ts';

type Body<
  Name extends 'SignedScanInput' | 'PublicNoticeInput' | 'PayrollApprovalInput' | 'PaymentDeclarationInput',
> = Schema<Name>;

const SCAN_TYPES = ['application/pdf', 'image/jpeg', 'image/png'];

/** Step 2: the table that the workers signed, bound to its version [GX-4.4-02, GX-1.1-13]. */
export function recordSignedScan(deps: SheetDeps, call: Call<Body<'SignedScanInput'>>): Promise<Reply> {
  const { version, attachments } = call.body;
  return takeStep(deps, call, 'SIGN_SHEET', async (step) => {
    const refused = tableGuard(step.sheet, version, 'SIGNED');
    if (refused) return refused;
    const unknown = await unknownScans(deps, step, attachments);
    if (unknown) return unknown;
    const scan = { attachments: JSON.stringify(attachments), ...recordedBy(deps, step) };
    await step.trx
      .insertInto('payroll_scan')
      .values({ ...versionOf(step.sheet), ...scan })
      .onConflict((conflict) => conflict.columns(['project_id', 'sheet_id', 'version']).doUpdateSet(scan))
      .execute();
    return finish(deps, step, 'SIGNED', { attachments });
  });
}

/** Where the city asks for it, what was signed is publicised before it is paid [FS-5.9-02]. */
export function recordPublicNotice(deps: SheetDeps, call: Call<Body<'PublicNoticeInput'>>): Promise<Reply> {
  const { version, fromDay, toDay } = call.body;
  return takeStep(deps, call, 'SIGN_SHEET', async (step) => {
    const faults = dayOrderFaults('/toDay', fromDay, toDay);
    if (faults.length > 0) return refuseFaults(faults);
    const profile = await profileOfProject(deps, step.trx, step.sheet.project_id);
    const refused = scanGuard(step.sheet, profile) ?? tableGuard(step.sheet, version, 'NOTICED');
    if (refused) return refused;
    const notice = { from_day: fromDay, to_day: toDay, ...recordedBy(deps, step) };
    await step.trx
      .insertInto('payroll_notice')
      .values({ ...versionOf(step.sheet), ...notice })
      .onConflict((conflict) => conflict.columns(['project_id', 'sheet_id', 'version']).doUpdateSet(notice))
      .execute();
    return finish(deps, step, 'NOTICED', { fromDay, toDay });
  });
}

/** A second person agrees to exactly what he saw; whatever changed meanwhile ends it. */
export function approvePayrollSheet(
  deps: SheetDeps,
  call: Call<Body<'PayrollApprovalInput'>>,
): Promise<Reply> {
  const { version, contentDigest } = call.body;
  return takeStep(deps, call, 'APPROVE_SHEET', async (step) => {
    const { trx, sheet, person } = step;
    const profile = await profileOfProject(deps, trx, sheet.project_id);
    const accountVersion = await accountVersionOf(trx, sheet);
    const renews = await isOutdated(trx, sheet, accountVersion);
    const refused =
      versionGuard(sheet, version) ?? (renews ? null : await readyToApprove(deps, trx, sheet, profile));
    if (refused) return refused;
    const table = await findVersion(trx, sheet);
    if (table.content_digest.toString('hex') !== contentDigest) return refuse('PAYROLL_SHEET_CHANGED');
    const same = samePersonProblem(table.made_by, person.personId);
    if (same) return { ok: false, problem: same };
    // Approved as it is: who says it again changes nothing.
    if (sheet.state === 'APPROVED' && !renews) return answer(deps, 201, await showSheet(deps, trx, sheet));
    const approval = {
      ...{ content_digest: table.content_digest, maker_id: table.made_by, checker_id: person.personId },
      ...{ account_version: accountVersion, approved_at: new Date(deps.clock.now()) },
    };
    await trx
      .insertInto('payroll_approval')
      .values({ ...versionOf(sheet), ...approval })
      .onConflict((conflict) => conflict.columns(['project_id', 'sheet_id', 'version']).doUpdateSet(approval))
      .execute();
    const detail = { contentDigest, makerId: table.made_by, accountVersion };
    return renews ? record(deps, step, 'APPROVED', detail) : finish(deps, step, 'APPROVED', detail);
  });
}

/** Of the account as it is now; whoever takes a step keeps it so until the end of it. */
async function accountVersionOf(trx: Trx, { project_id, account_id }: SheetRow): Promise<number> {
  const { version } = await trx
    .selectFrom('wage_account')
    .select('version')
    .where('project_id', '=', project_id)
    .where('account_id', '=', account_id)
    .executeTakeFirstOrThrow();
  return version;
}

/** Approved for another account than the present one, and nothing of it has left: it may be approved again. */
async function isOutdated(trx: Trx, sheet: SheetRow, accountVersion: number): Promise<boolean> {
  if (sheet.state !== 'APPROVED' && sheet.state !== 'EXPORTED') return false;
  const place = versionOf(sheet);
  const { rows } = await sql`
    select 1 from payroll_approval a
    where a.project_id = ${place.project_id} and a.sheet_id = ${place.sheet_id} and a.version = ${place.version}
    and a.account_version <> ${accountVersion} and not exists (
      select 1 from payroll_sum s where s.project_id = a.project_id and s.sheet_id = a.sheet_id
      and s.version = a.version and s.state <> 'OPEN' and s.lines > 0)`.execute(trx);
  return rows.length > 0;
}

/** The firm paid by itself: said by it, proven by nobody [JM-3.3-12]. */
export function declarePayment(deps: SheetDeps, call: Call<Body<'PaymentDeclarationInput'>>): Promise<Reply> {
  const { version, totalFen, paidOn, transaction, attachments = [] } = call.body;
  return takeStep(deps, call, 'EXPORT_FILE', async (step) => {
    const { trx, sheet } = step;
    const refused = tableGuard(sheet, version, 'DECLARED') ?? (await unknownScans(deps, step, attachments));
    if (refused) return refused;
    const table = await findVersion(trx, sheet);
    if (Number(table.total_fen) !== totalFen) return refuseTotal(Number(table.total_fen));
    if (paidOn > shanghaiDay(deps.clock.now()))
      return refuseFaults([fault('/paidOn', 'DATE_IN_FUTURE', 'That day has not come.', '该日期尚未到来。')]);
    const said = {
      ...(transaction === undefined ? {} : { transaction }),
      ...(attachments.length === 0 ? {} : { attachments }),
    };
    await trx
      .insertInto('payroll_declaration')
      .values({
        ...versionOf(sheet),
        ...{ total_fen: totalFen, paid_on: paidOn, stated: JSON.stringify(said), ...recordedBy(deps, step) },
      })
      .execute();
    await trx
      .updateTable('payroll_line')
      .set({ state: 'DECLARED', updated_at: new Date(deps.clock.now()) })
      .where('project_id', '=', sheet.project_id)
      .where('sheet_id', '=', sheet.sheet_id)
      .where('version', '=', sheet.version)
      .where('state', '=', 'OPEN')
      .execute();
    return finish(deps, step, 'DECLARED', { totalFen, paidOn });
  });
}

function versionGuard(sheet: SheetRow, version: number): Reply | null {
  if (sheet.state === 'DRAFT') return refuse('PAYROLL_TABLE_MISSING');
  return sheet.version === version ? null : refuse('PAYROLL_SHEET_CHANGED');
}

/** There is a table of that version, and the sheet may go on to this state. */
function tableGuard(sheet: SheetRow, version: number, to: SheetState): Reply | null {
  const refused = versionGuard(sheet, version);
  if (refused) return refused;
  return mayMoveSheet(sheet.state, to)
    ? null
    : refuse(isFixed(sheet) ? 'PAYROLL_SHEET_FIXED' : 'PAYROLL_STEP_DONE');
}

/** Its content stands: another table cannot take its place. */
function isFixed({ state }: SheetRow): boolean {
  return !mayMoveSheet(state, 'UPLOADED');
}

function scanGuard(sheet: SheetRow, { scanRequired }: PayrollProfile): Reply | null {
  return scanRequired && sheet.state === 'UPLOADED' ? refuse('SIGNED_SCAN_MISSING') : null;
}

/** The steps before, as far as the city asks for them. */
async function readyToApprove(
  { clock }: SheetDeps,
  trx: Trx,
  sheet: SheetRow,
  profile: PayrollProfile,
): Promise<Reply | null> {
  if (sheet.state === 'APPROVED') return null;
  const refused = scanGuard(sheet, profile);
  if (refused) return refused;
  if (isFixed(sheet)) return refuse('PAYROLL_SHEET_FIXED');
  if (!profile.noticeRequired) return null;
  const notice = await trx
    .selectFrom('payroll_notice')
    .select('to_day')
    .where('project_id', '=', sheet.project_id)
    .where('sheet_id', '=', sheet.sheet_id)
    .where('version', '=', sheet.version)
    .executeTakeFirst();
  if (!notice) return refuse('PUBLIC_NOTICE_MISSING');
  return notice.to_day < shanghaiDay(clock.now()) ? null : refuse('PUBLIC_NOTICE_RUNNING');
}

function refuseTotal(total: number): Reply {
  return refuseFaults([
    fault(
      '/totalFen',
      'PAYROLL_TOTAL_MISMATCH',
      `The sheet's total is ${total} fen.`,
      `工资表总额为 ${total} 分。`,
    ),
  ]);
}

async function unknownScans(
  { attachments: store }: SheetDeps,
  { trx, sheet }: Step,
  digests: readonly string[],
): Promise<Reply | null> {
  const types = await Promise.all(digests.map((sha256) => store.typeOf(trx, sheet.project_id, sha256)));
  const faults = types.flatMap((type, index) =>
    type !== null && SCAN_TYPES.includes(type)
      ? []
      : [
          fault(
            `/attachments/${index}`,
            'ATTACHMENT_UNKNOWN',
            'The project has no PDF, JPEG or PNG of that digest.',
            '本项目没有该摘要的 PDF、JPEG 或 PNG 附件。',
          ),
        ],
  );
  return faults.length === 0 ? null : refuseFaults(faults);
}

function findVersion(trx: Trx, sheet: SheetRow) {
  return trx
    .selectFrom('payroll_version')
    .select(['content_digest', 'made_by', 'total_fen'])
    .where('project_id', '=', sheet.project_id)
    .where('sheet_id', '=', sheet.sheet_id)
    .where('version', '=', sheet.version)
    .executeTakeFirstOrThrow();
}

const versionOf = ({ project_id, sheet_id, version }: SheetRow) => ({ project_id, sheet_id, version });

const recordedBy = ({ clock }: SheetDeps, { person }: Step) => ({
  person_id: person.personId,
  recorded_at: new Date(clock.now()),
});

async function finish(deps: SheetDeps, step: Step, to: SheetState, detail: object): Promise<Reply> {
  await moveSheet(step.trx, step.sheet, to, deps.clock.now());
  return record(deps, step, to, detail);
}

async function record(deps: SheetDeps, step: Step, to: SheetState, detail: object): Promise<Reply> {
  const { trx, sheet, person, actor } = step;
  await deps.audit(trx, {
    ...{ actor, action: `payroll-sheet.${to.toLowerCase()}` },
    object: `payroll-sheet:${sheet.project_id}/${sheet.sheet_id}`,
    detail: { personId: person.personId, version: sheet.version, ...detail },
  });
  const after = await lockSheet(trx, { projectId: sheet.project_id, sheetId: sheet.sheet_id });
  if (!after) throw new Error('a sheet that was locked');
  return answer(deps, 201, await showSheet(deps, trx, after));
}
