import { sql, type Selectable } from 'kysely';
import { refuse, type Call, type Fault, type Handlers, type Reply } from '../../http/operation.ts';
import { answerPage, fault, param } from '../../registry/handling.ts';
import { isoOf } from '../../registry/iso.ts';
import { toJson, type JsonObject } from '../../registry/json.ts';
import { toPage } from '../../registry/listing.ts';
import { maskRecord } from '../../registry/masking.ts';
import { findHead } from '../../registry/record-heads.ts';
import type { Schema, Shown } from '../../registry/schemas.ts';
import { openRecord, sealRecord } from '../../registry/sealing.ts';
import type { Trx } from '../../store/database.ts';
import type { PayrollContext } from '../context.ts';
import type { DisbursementTable } from '../tables.ts';
import { findAccount } from './account-store.ts';
import { putRecord, type ProjectRecord } from './project-record.ts';
import { futureFaults } from './put-account.ts';

type DisbursementInput = Schema<'DisbursementInput'>;
type DisbursementRow = Selectable<DisbursementTable>;

/** Money allocated: split payments and wage funds, with paying account, payee and transaction [JM-3.3-11]. */
export function disbursementHandlers(context: PayrollContext): Handlers {
  return {
    putDisbursement: (call) => putRecord(context, call as Call<DisbursementInput>, recordOf(context)),
    listDisbursements: (call) => listDisbursements(context, call),
  };
}

const placeOf = (row: { project_id: string; disbursement_id: string; version: number }): string =>
  `disbursement/${row.project_id}/${row.disbursement_id}/${row.version}`;

function recordOf(context: PayrollContext): ProjectRecord<DisbursementInput, DisbursementRow> {
  return {
    kind: 'disbursement',
    id: 'disbursementId',
    faults: async (trx, projectId, body) => [
      ...(await payerFaults(trx, projectId, body)),
      ...futureFaults(context, '/paidOn', body.paidOn),
    ],
    find: (trx, projectId, disbursementId) =>
      trx
        .selectFrom('disbursement')
        .selectAll()
        .where('project_id', '=', projectId)
        .where('disbursement_id', '=', disbursementId)
        .executeTakeFirst(),
    open: (row) => openDisbursement(context, row),
    save: (trx, { projectId, id, body, version, actor, now }) => {
      const place = { project_id: projectId, disbursement_id: id, version };
      const stored = sealRecord(context.cipher, toJson(body), placeOf(place));
      const values = {
        ...{ type: body.type, amount_fen: body.amountFen, paid_on: body.paidOn, version },
        ...{ stated: stored.clear, sealed: stored.sealed, stated_by: actor, updated_at: now },
      };
      return trx
        .insertInto('disbursement')
        .values({ ...place, ...values, created_at: now })
        .onConflict((conflict) => conflict.columns(['project_id', 'disbursement_id']).doUpdateSet(values))
        .returningAll()
        .executeTakeFirstOrThrow();
    },
    show: (row) => showDisbursement(context, row),
  };
}

/** Paid from a special account of the project, or from an account of somebody else: exactly one of the two. */
async function payerFaults(
  trx: Trx,
  projectId: string,
  { payerAccountId, payerAccount }: DisbursementInput,
): Promise<Fault[]> {
  if ((payerAccountId === undefined) === (payerAccount === undefined))
    return [
      fault(
        '/payerAccountId',
        'PAYER_ACCOUNT_MISSING',
        'Name the paying account: a special account of the project or another account, one of the two.',
        '须填写付款账户：本项目的专户或其他账户，二者择一。',
      ),
    ];
  if (payerAccountId === undefined) return [];
  if (await findAccount(trx, { projectId, accountId: payerAccountId })) return [];
  return [
    fault(
      '/payerAccountId',
      'PAYER_ACCOUNT_UNKNOWN',
      'The project has no such special account.',
      '本项目没有该专户。',
    ),
  ];
}

async function listDisbursements(context: PayrollContext, call: Call): Promise<Reply> {
  const projectId = param(call, 'projectId');
  if (!(await findHead(context, context.db, 'project', projectId))) return refuse('PROJECT_NOT_FOUND');
  return answerPage(context, call, 1, async ({ after, limit }) => {
    const { rows } = await sql<DisbursementRow>`
      select * from disbursement where project_id = ${projectId} and disbursement_id > ${after?.[0] ?? ''}
      order by disbursement_id limit ${limit + 1}`.execute(context.db);
    const show = (row: DisbursementRow) => showDisbursement(context, row);
    return toPage(rows, limit, (row) => [row.disbursement_id], show);
  });
}

function openDisbursement(
  { cipher }: Pick<PayrollContext, 'cipher'>,
  row: DisbursementRow,
): DisbursementInput {
  const stored = { clear: row.stated as JsonObject, sealed: row.sealed };
  return openRecord<DisbursementInput>(cipher, stored, placeOf(row));
}

function showDisbursement(
  context: Pick<PayrollContext, 'cipher'>,
  row: DisbursementRow,
): Shown<'Disbursement'> {
  return {
    projectId: row.project_id,
    disbursementId: row.disbursement_id,
    ...maskRecord(openDisbursement(context, row)),
    version: row.version,
    updatedAt: isoOf(row.updated_at),
  };
}
