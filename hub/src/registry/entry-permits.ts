import { refuse, type Call, type Handlers, type Reply } from '../http/operation.ts';
import { lockFor, type RegistryContext } from './context.ts';
import { answer, fault, param, refuseFaults } from './handling.ts';
import { tell } from './listener.ts';
import { findProject } from './projects.ts';
import type { Schema, Shown } from './schemas.ts';
import { findWorker } from './workers.ts';

type EntryPermitInput = Schema<'EntryPermitInput'>;

export function entryPermitHandlers(context: RegistryContext): Handlers {
  return { grantEntryPermit: (call) => grantEntryPermit(context, call as Call<EntryPermitInput>) };
}

/**
 * Lets someone in who is not enrolled: for a time, with an approver and a reason. The passage is recorded and is
 * no attendance [FS-5.8-05].
 */
async function grantEntryPermit(context: RegistryContext, call: Call<EntryPermitInput>): Promise<Reply> {
  const projectId = param(call, 'projectId');
  const { body } = call;
  const { actor } = call.principal;
  const [from, to] = [new Date(body.validFrom), new Date(body.validTo)];
  if (to <= from)
    return refuseFaults([
      fault(
        '/validTo',
        'PERMIT_RANGE_INVALID',
        'The permit ends before it begins.',
        '许可的结束不晚于开始。',
      ),
    ]);
  return context.db.transaction().execute(async (trx) => {
    await lockFor(trx, 'project', projectId);
    if (!(await findProject(context, trx, projectId))) return refuse('PROJECT_NOT_FOUND');
    if (body.workerId !== undefined && !(await findWorker(context, trx, body.workerId)))
      return refuseFaults([fault('/workerId', 'WORKER_UNKNOWN', 'No such worker.', '没有这个人员。')]);
    const permitId = `ep_${context.random.bytes(12).toString('base64url')}`;
    const subject = { workerId: body.workerId ?? null, strangerRef: body.strangerRef ?? null };
    await trx
      .insertInto('entry_permit')
      .values({
        project_id: projectId,
        permit_id: permitId,
        worker_id: subject.workerId,
        stranger_ref: subject.strangerRef,
        approver: body.approver,
        reason: body.reason,
        valid_from: from,
        valid_to: to,
        granted_by: actor,
        created_at: new Date(context.clock.now()),
      })
      .execute();
    await context.audit(trx, {
      actor,
      action: 'registry.entry-permit.granted',
      object: `entry-permit:${projectId}/${permitId}`,
      detail: { ...subject, validFrom: body.validFrom, validTo: body.validTo },
    });
    await tell(context.listeners, trx, { type: 'PERMIT_GRANTED', projectId, ...subject });
    const shown: Shown<'EntryPermit'> = { ...body, permitId, projectId };
    const done = answer(context, 201, shown);
    await call.once?.settle(trx, done);
    return done;
  });
}
