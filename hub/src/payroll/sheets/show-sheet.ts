import type { Selectable } from 'kysely';
import type { Schema } from '../../registry/schemas.ts';
import { isoOf } from '../../registry/iso.ts';
import { omit } from '../../registry/json.ts';
import type { Executor } from '../../store/database.ts';
import type { Tables } from '../../store/tables.ts';
import { payBy } from '../work-calendar.ts';
import type { SheetDeps } from './context.ts';
import { matchRateBp } from './match-rate.ts';
import { headOf, type SheetRow } from './sheet-store.ts';

type PayrollSheet = Schema<'PayrollSheetEntry'>;

/** A sheet with everything that is bound to its current version. */
export async function showSheet(
  { calendar }: Pick<SheetDeps, 'calendar'>,
  executor: Executor,
  sheet: SheetRow,
): Promise<PayrollSheet> {
  const head = omit(headOf(sheet), 'wageMonth');
  const { day, basis } = payBy(calendar, head.payDay);
  const { backPayMonth, reason } = sheet.stated;
  return {
    ...head,
    kind: head.kind as PayrollSheet['kind'],
    ...(backPayMonth === undefined ? {} : { backPayMonth }),
    ...(reason === undefined ? {} : { reason }),
    ...{ payBy: day, payByBasis: basis, state: sheet.state, version: sheet.version },
    ...(sheet.version === 0 ? { sums: [] } : await showVersion(executor, sheet)),
    updatedAt: isoOf(sheet.updated_at),
  };
}

type VersionParts = Pick<PayrollSheet, 'sums'> &
  Partial<Pick<PayrollSheet, 'table' | 'scan' | 'notice' | 'approval' | 'declaration'>>;

async function showVersion(executor: Executor, sheet: SheetRow): Promise<VersionParts> {
  const of = { project_id: sheet.project_id, sheet_id: sheet.sheet_id, version: sheet.version };
  const table = await one(executor, 'payroll_version', of);
  const scan = await one(executor, 'payroll_scan', of);
  const notice = await one(executor, 'payroll_notice', of);
  const approval = await one(executor, 'payroll_approval', of);
  const declaration = await one(executor, 'payroll_declaration', of);
  const sums = await executor
    .selectFrom('payroll_sum')
    .select(['state', 'lines', 'amount_fen'])
    .where('project_id', '=', of.project_id)
    .where('sheet_id', '=', of.sheet_id)
    .where('version', '=', of.version)
    .where('lines', '>', 0)
    .orderBy('state')
    .execute();
  const { version } = of;
  return {
    sums: sums.map(({ state, lines, amount_fen }) => ({
      state: state as Schema<'PayrollLineState'>,
      lines,
      amountFen: Number(amount_fen),
    })),
    ...(table && {
      table: {
        ...{ version, lines: table.lines, totalFen: Number(table.total_fen) },
        contentDigest: table.content_digest.toString('hex'),
        source: table.source as Schema<'PayrollTable'>['source'],
        ...{ madeBy: table.made_by, madeAt: isoOf(table.made_at), matchedWorkers: table.matched_workers },
        matchRateBp: matchRateBp(table.matched_workers, table.lines),
      },
    }),
    ...(scan && {
      scan: {
        ...{ version, attachments: scan.attachments as string[] },
        ...{ recordedBy: scan.person_id, recordedAt: isoOf(scan.recorded_at) },
      },
    }),
    ...(notice && {
      notice: {
        ...{ version, fromDay: notice.from_day, toDay: notice.to_day },
        ...{ recordedBy: notice.person_id, recordedAt: isoOf(notice.recorded_at) },
      },
    }),
    ...(approval && {
      approval: {
        ...{ version, contentDigest: approval.content_digest.toString('hex') },
        ...{ madeBy: approval.maker_id, approvedBy: approval.checker_id },
        approvedAt: isoOf(approval.approved_at),
      },
    }),
    ...(declaration && {
      declaration: {
        ...{ version, totalFen: Number(declaration.total_fen), paidOn: declaration.paid_on },
        ...(declaration.stated as { transaction?: string; attachments?: string[] }),
        ...{ recordedBy: declaration.person_id, recordedAt: isoOf(declaration.recorded_at) },
      },
    }),
  };
}

type OfVersion =
  'payroll_version' | 'payroll_scan' | 'payroll_notice' | 'payroll_approval' | 'payroll_declaration';

function one<Table extends OfVersion>(
  executor: Executor,
  table: Table,
  of: { project_id: string; sheet_id: string; version: number },
) {
  return executor
    .selectFrom(table as OfVersion)
    .selectAll()
    .where('project_id', '=', of.project_id)
    .where('sheet_id', '=', of.sheet_id)
    .where('version', '=', of.version)
    .executeTakeFirst() as Promise<Selectable<Tables[Table]> | undefined>;
}
