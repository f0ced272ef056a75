import { refuse, type Call, type Handlers, type Reply } from '../../http/operation.ts';
import { answer, param } from '../../registry/handling.ts';
import { shanghaiIso } from '../../runtime/shanghai-time.ts';
import { mayMoveSheet, type SheetState } from '../states.ts';
import type { BankFilesContext } from './context.ts';
import { asPerson } from './handling.ts';
import { lockSheet, standingOf } from './sheet-rows.ts';

/** The officer's last word on a sheet [GX-1.1-15]; nothing that he says makes a line paid. */
export function confirmationHandlers(context: BankFilesContext): Handlers {
  return { confirmReconciliation: (call) => confirmReconciliation(context, call) };
}

function confirmReconciliation(context: BankFilesContext, call: Call): Promise<Reply> {
  const { clock, audit } = context;
  const projectId = param(call, 'projectId');
  const sheetId = param(call, 'sheetId');
  const { version } = call.body as { version: number };
  return asPerson(context, call, 'CONFIRM_RECONCILIATION', async (trx, { personId }) => {
    const sheet = await lockSheet(trx, { projectId, sheetId });
    if (!sheet) return refuse('PAYROLL_SHEET_NOT_FOUND');
    if (sheet.version !== version) return refuse('PAYROLL_SHEET_CHANGED');
    const confirmed = await trx
      .selectFrom('payroll_confirmation')
      .select(['person_id', 'confirmed_at'])
      .where('project_id', '=', projectId)
      .where('sheet_id', '=', sheetId)
      .where('version', '=', version)
      .executeTakeFirst();
    const now = new Date(clock.now());
    if (sheet.state !== 'CONFIRMED') {
      if (!mayMoveSheet(sheet.state as SheetState, 'CONFIRMED')) return refuse('RECONCILIATION_TOO_EARLY');
      const standing = await standingOf(trx, { projectId, sheetId, version });
      const { confirmOnlyWhenFinal } = await context.rulesOf(trx, projectId);
      if (confirmOnlyWhenFinal && standing.open > 0)
        return refuse('RECONCILIATION_OPEN', {
          detail: `${standing.open} line(s) have no final result of the bank.`,
          detailZh: `有 ${standing.open} 行尚无银行的最终结果。`,
        });
      await trx
        .insertInto('payroll_confirmation')
        .values({ project_id: projectId, sheet_id: sheetId, version, person_id: personId, confirmed_at: now })
        .onConflict((conflict) =>
          conflict
            .columns(['project_id', 'sheet_id', 'version'])
            .doUpdateSet({ person_id: personId, confirmed_at: now }),
        )
        .execute();
      await trx
        .updateTable('payroll_sheet')
        .set({ state: 'CONFIRMED', updated_at: now })
        .where('project_id', '=', projectId)
        .where('sheet_id', '=', sheetId)
        .execute();
      await audit(trx, {
        ...{ actor: call.principal.actor, action: 'payroll-sheet.confirmed' },
        object: `payroll-sheet:${projectId}/${sheetId}`,
        detail: { personId, version, ...standing },
      });
    }
    const said = sheet.state === 'CONFIRMED' ? confirmed : undefined;
    return answer(context, 200, {
      ...{ sheetId, version, state: 'CONFIRMED', personId: said?.person_id ?? personId },
      confirmedAt: shanghaiIso((said?.confirmed_at ?? now).getTime()),
    });
  });
}
