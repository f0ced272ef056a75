import { sql, type Selectable } from 'kysely';
import { refuse, type Call, type Handlers } from '../../http/operation.ts';
import { attachmentFaults } from '../../registry/attachments.ts';
import { answer, param } from '../../registry/handling.ts';
import { isoOf } from '../../registry/iso.ts';
import { notParticipant } from '../../registry/participants.ts';
import { findHead } from '../../registry/record-heads.ts';
import { creditCodeFaults } from '../../registry/rules.ts';
import type { Schema, Shown } from '../../registry/schemas.ts';
import type { Executor } from '../../store/database.ts';
import type { PayrollContext } from '../context.ts';
import type { AgencyAgreementTable } from '../tables.ts';
import { putRecord, type ProjectRecord } from './project-record.ts';
import { futureFaults } from './put-account.ts';

type AgreementInput = Schema<'AgencyAgreementInput'>;
type AgreementRow = Selectable<AgencyAgreementTable>;

/** 工资代发协议 with its scans [SC-3.3.4-02]. */
export function agreementHandlers(context: PayrollContext): Handlers {
  return {
    putAgencyAgreement: (call) => putRecord(context, call as Call<AgreementInput>, recordOf(context)),
    getAgencyAgreement: async (call) => {
      const row = await findAgreement(context.db, param(call, 'projectId'), param(call, 'agreementId'));
      return row ? answer(context, 200, showAgreement(row)) : refuse('AGENCY_AGREEMENT_NOT_FOUND');
    },
  };
}

/** For the profile that pays no wages of a subcontractor's workers without one. */
export async function hasAgencyAgreement(
  executor: Executor,
  projectId: string,
  companyId: string,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from agency_agreement
    where project_id = ${projectId} and stated ->> 'companyId' = ${companyId} limit 1`.execute(executor);
  return rows.length > 0;
}

function recordOf(context: PayrollContext): ProjectRecord<AgreementInput, AgreementRow> {
  return {
    kind: 'agency-agreement',
    id: 'agreementId',
    faults: async (trx, projectId, { companyId, signedOn, scans }) => [
      ...creditCodeFaults('/companyId', companyId),
      ...((await findHead(context, trx, 'participant', projectId, companyId))
        ? []
        : [notParticipant('/companyId')]),
      ...futureFaults(context, '/signedOn', signedOn),
      ...(await attachmentFaults(
        trx,
        projectId,
        scans.map((sha256, index) => ({ pointer: `/scans/${index}`, sha256 })),
      )),
    ],
    find: findAgreement,
    open: (row) => row.stated as AgreementInput,
    save: (trx, { projectId, id, body, version, actor, now }) => {
      const values = { version, stated: JSON.stringify(body), stated_by: actor, updated_at: now };
      return trx
        .insertInto('agency_agreement')
        .values({ project_id: projectId, agreement_id: id, ...values, created_at: now })
        .onConflict((conflict) => conflict.columns(['project_id', 'agreement_id']).doUpdateSet(values))
        .returningAll()
        .executeTakeFirstOrThrow();
    },
    show: showAgreement,
  };
}

function findAgreement(
  executor: Executor,
  projectId: string,
  agreementId: string,
): Promise<AgreementRow | undefined> {
  return executor
    .selectFrom('agency_agreement')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('agreement_id', '=', agreementId)
    .executeTakeFirst();
}

function showAgreement(row: AgreementRow): Shown<'AgencyAgreement'> {
  return {
    projectId: row.project_id,
    agreementId: row.agreement_id,
    ...(row.stated as AgreementInput),
    version: row.version,
    updatedAt: isoOf(row.updated_at),
  };
}
