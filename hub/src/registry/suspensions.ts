import { sql } from 'kysely';
import { refuse, type Call, type Handlers, type Reply } from '../http/operation.ts';
import type { Trx } from '../store/database.ts';
import { lockFor, type RegistryContext } from './context.ts';
import { answer, param, refuseFaults } from './handling.ts';
import { findProject } from './projects.ts';
import { dayOrderFaults } from './rules.ts';
import type { Schema, Shown } from './schemas.ts';

type SuspensionInput = Schema<'SuspensionInput'>;
type SuspensionEndInput = Schema<'SuspensionEndInput'>;

export function suspensionHandlers(context: RegistryContext): Handlers {
  return {
    recordSuspension: (call) => recordSuspension(context, call as Call<SuspensionInput>),
    endSuspension: (call) => endSuspension(context, call as Call<SuspensionEndInput>),
  };
}

interface Span {
  suspensionId: string;
  from: string;
  to: string | null;
  reason: string;
}

/** A suspension begins with a day, and lasts until its last day is told [FS-5.11-01]. */
async function recordSuspension(context: RegistryContext, call: Call<SuspensionInput>): Promise<Reply> {
  const projectId = param(call, 'projectId');
  const { from, reason } = call.body;
  const { actor } = call.principal;
  return context.db.transaction().execute(async (trx) => {
    await lockFor(trx, 'project', projectId);
    if (!(await findProject(context, trx, projectId))) return refuse('PROJECT_NOT_FOUND');
    if (await meetsAnother(trx, projectId, from)) return refuse('SUSPENSION_OVERLAP');
    const span = {
      suspensionId: `s_${context.random.bytes(12).toString('base64url')}`,
      from,
      to: null,
      reason,
    };
    await trx
      .insertInto('suspension')
      .values({
        project_id: projectId,
        suspension_id: span.suspensionId,
        from_day: from,
        reason,
        recorded_by: actor,
        created_at: new Date(context.clock.now()),
      })
      .execute();
    await auditSpan(context, trx, actor, projectId, 'recorded', span);
    const done = answer(context, 201, show(projectId, span));
    await call.once?.settle(trx, done);
    return done;
  });
}

async function endSuspension(context: RegistryContext, call: Call<SuspensionEndInput>): Promise<Reply> {
  const projectId = param(call, 'projectId');
  const suspensionId = param(call, 'suspensionId');
  const { to } = call.body;
  return context.db.transaction().execute(async (trx) => {
    await lockFor(trx, 'project', projectId);
    const span = await findSpan(trx, projectId, suspensionId);
    if (!span) return refuse('SUSPENSION_NOT_FOUND');
    if (span.to === to) return answer(context, 200, show(projectId, span));
    if (span.to !== null) return refuse('SUSPENSION_ENDED');
    const faults = dayOrderFaults('/to', span.from, to);
    if (faults.length > 0) return refuseFaults(faults);
    await trx
      .updateTable('suspension')
      .set({ to_day: to })
      .where('project_id', '=', projectId)
      .where('suspension_id', '=', suspensionId)
      .execute();
    const ended = { ...span, to };
    await auditSpan(context, trx, call.principal.actor, projectId, 'ended', ended);
    return answer(context, 200, show(projectId, ended));
  });
}

async function findSpan(trx: Trx, projectId: string, suspensionId: string): Promise<Span | null> {
  const { rows } = await sql<Span>`
    select suspension_id as "suspensionId", from_day as "from", to_day as "to", reason from suspension
    where project_id = ${projectId} and suspension_id = ${suspensionId}`.execute(trx);
  return rows[0] ?? null;
}

/** A new suspension is open, so it meets every one that has not ended before its first day. */
async function meetsAnother(trx: Trx, projectId: string, from: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from suspension where project_id = ${projectId} and (to_day is null or to_day >= ${from}::date)`.execute(
    trx,
  );
  return rows.length > 0;
}

function auditSpan(
  context: RegistryContext,
  trx: Trx,
  actor: string,
  projectId: string,
  what: 'recorded' | 'ended',
  { suspensionId, from, to }: Span,
): Promise<void> {
  return context.audit(trx, {
    actor,
    action: `registry.suspension.${what}`,
    object: `suspension:${projectId}/${suspensionId}`,
    detail: { from, to },
  });
}

function show(projectId: string, { suspensionId, from, to, reason }: Span): Shown<'Suspension'> {
  return { suspensionId, projectId, from, ...(to === null ? {} : { to }), reason };
}
