import { refuse, type Call, type Fault, type Reply } from '../../http/operation.ts';
import { lockFor } from '../../registry/context.ts';
import { answer, param, refuseFaults } from '../../registry/handling.ts';
import { differingMembers, toJson, type JsonObject } from '../../registry/json.ts';
import { findHead } from '../../registry/record-heads.ts';
import type { Trx } from '../../store/database.ts';
import type { PayrollContext } from '../context.ts';

/** What differs between the kinds of records that a system states about a project and may state again. */
export interface ProjectRecord<Body extends object, Row extends { version: number }> {
  /** In the audit trail. */
  kind: string;
  /** Parameter of the path. */
  id: string;
  faults(trx: Trx, projectId: string, body: Body): Promise<Fault[]>;
  find(trx: Trx, projectId: string, id: string): Promise<Row | undefined>;
  /** What was stated last, encrypted members included. */
  open(row: Row): object;
  save(trx: Trx, values: Saving<Body>): Promise<Row>;
  show(row: Row): object;
}

export interface Saving<Body> {
  projectId: string;
  id: string;
  body: Body;
  version: number;
  actor: string;
  now: Date;
}

/** The same statement again is no new version. */
export async function putRecord<Body extends object, Row extends { version: number }>(
  context: PayrollContext,
  call: Call<Body>,
  record: ProjectRecord<Body, Row>,
): Promise<Reply> {
  const projectId = param(call, 'projectId');
  const id = param(call, record.id);
  const { body, principal } = call;
  return context.db.transaction().execute(async (trx) => {
    await lockFor(trx, 'project', projectId);
    if (!(await findHead(context, trx, 'project', projectId))) return refuse('PROJECT_NOT_FOUND');
    const faults = await record.faults(trx, projectId, body);
    if (faults.length > 0) return refuseFaults(faults);
    const before = await record.find(trx, projectId, id);
    const stated: JsonObject = before ? toJson(record.open(before)) : {};
    const members = differingMembers(stated, toJson(body));
    if (before && members.length === 0) return answer(context, 200, record.show(before));
    const version = (before?.version ?? 0) + 1;
    const now = new Date(context.clock.now());
    const saved = await record.save(trx, { projectId, id, body, version, actor: principal.actor, now });
    await context.audit(trx, {
      actor: principal.actor,
      action: `${record.kind}.stated`,
      object: `${record.kind}:${projectId}/${id}`,
      detail: { version, members },
    });
    return answer(context, before ? 200 : 201, record.show(saved));
  });
}
