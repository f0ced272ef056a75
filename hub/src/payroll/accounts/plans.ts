import { sql, type Selectable } from 'kysely';
import { refuse, type Call, type Handlers, type Reply } from '../../http/operation.ts';
import { answerPage, param } from '../../registry/handling.ts';
import { isoOf } from '../../registry/iso.ts';
import { toPage } from '../../registry/listing.ts';
import { notParticipant } from '../../registry/participants.ts';
import { findHead } from '../../registry/record-heads.ts';
import type { Schema, Shown } from '../../registry/schemas.ts';
import type { PayrollContext } from '../context.ts';
import type { WagePlanTable } from '../tables.ts';
import { putRecord, type ProjectRecord } from './project-record.ts';

type PlanInput = Schema<'WagePlanInput'>;
type PlanRow = Selectable<WagePlanTable>;

/** The three types of plans [JM-3.3-10]: between contractors, and between firm and workers [JM-3.3-09]. */
export function planHandlers(context: PayrollContext): Handlers {
  return {
    putWagePlan: (call) => putRecord(context, call as Call<PlanInput>, recordOf(context)),
    listWagePlans: (call) => listPlans(context, call),
  };
}

function recordOf(context: PayrollContext): ProjectRecord<PlanInput, PlanRow> {
  return {
    kind: 'wage-plan',
    id: 'planId',
    faults: async (trx, projectId, { companyId }) => {
      if (companyId === undefined) return [];
      const takesPart = await findHead(context, trx, 'participant', projectId, companyId);
      return takesPart ? [] : [notParticipant('/companyId')];
    },
    find: (trx, projectId, planId) =>
      trx
        .selectFrom('wage_plan')
        .selectAll()
        .where('project_id', '=', projectId)
        .where('plan_id', '=', planId)
        .executeTakeFirst(),
    open: (row) => row.stated as PlanInput,
    save: (trx, { projectId, id, body, version, actor, now }) => {
      const values = {
        ...{ type: body.type, month: body.month, amount_fen: body.amountFen },
        ...{ version, stated: JSON.stringify(body), stated_by: actor, updated_at: now },
      };
      return trx
        .insertInto('wage_plan')
        .values({ project_id: projectId, plan_id: id, ...values, created_at: now })
        .onConflict((conflict) => conflict.columns(['project_id', 'plan_id']).doUpdateSet(values))
        .returningAll()
        .executeTakeFirstOrThrow();
    },
    show: showPlan,
  };
}

async function listPlans(context: PayrollContext, call: Call): Promise<Reply> {
  const projectId = param(call, 'projectId');
  if (!(await findHead(context, context.db, 'project', projectId))) return refuse('PROJECT_NOT_FOUND');
  return answerPage(context, call, 1, async ({ after, limit }) => {
    const { rows } = await sql<PlanRow>`
      select * from wage_plan where project_id = ${projectId} and plan_id > ${after?.[0] ?? ''}
      order by plan_id limit ${limit + 1}`.execute(context.db);
    return toPage(rows, limit, (row) => [row.plan_id], showPlan);
  });
}

function showPlan(row: PlanRow): Shown<'WagePlan'> {
  return {
    projectId: row.project_id,
    planId: row.plan_id,
    ...(row.stated as PlanInput),
    version: row.version,
    updatedAt: isoOf(row.updated_at),
  };
}
