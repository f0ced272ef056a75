import { sql } from 'kysely';
import { refuse, type Call, type Fault, type Handlers, type Reply } from '../http/operation.ts';
import type { Trx } from '../store/database.ts';
import { lockFor, type RegistryContext } from './context.ts';
import { enrolmentStatement, findEnrolled, notLeft } from './enrolment.ts';
import { answer, answerPage, fault, param, refuseFaults, savedStatus } from './handling.ts';
import { isoOf } from './iso.ts';
import { tell } from './listener.ts';
import { maskRecord } from './masking.ts';
import { notParticipant } from './participants.ts';
import { findProject } from './projects.ts';
import { findHead, findHeads, HEAD_CURSOR_KEYS, listHeads } from './record-heads.ts';
import { saveRecord } from './record-store.ts';
import type { Head } from './record.ts';
import { creditCodeFaults, workTypeFaults } from './rules.ts';
import type { Schema, Shown } from './schemas.ts';
import { lastStays, type Stay } from './stays.ts';
import { findTeam } from './teams.ts';
import { findWorker } from './workers.ts';

type ProjectWorkerInput = Schema<'ProjectWorkerInput'>;

export function projectWorkerHandlers(context: RegistryContext): Handlers {
  return {
    putProjectWorker: (call) => putProjectWorker(context, call as Call<ProjectWorkerInput>),
    listProjectWorkers: (call) => listProjectWorkers(context, call),
  };
}

/**
 * A person's place on a project. It is one record per person and project, so nobody is in two teams at a time
 * [I-03]; another team is a new version of it.
 */
async function putProjectWorker(context: RegistryContext, call: Call<ProjectWorkerInput>): Promise<Reply> {
  const projectId = param(call, 'projectId');
  const workerId = param(call, 'workerId');
  const { body } = call;
  const wrong = [
    ...creditCodeFaults('/companyId', body.companyId),
    ...workTypeFaults('/workType', body.workType),
  ];
  if (wrong.length > 0) return refuseFaults(wrong);
  return context.db.transaction().execute(async (trx) => {
    await lockFor(trx, 'worker', workerId);
    await lockFor(trx, 'project', projectId);
    if (!(await findProject(context, trx, projectId))) return refuse('PROJECT_NOT_FOUND');
    if (!(await findWorker(context, trx, workerId))) return refuse('WORKER_NOT_FOUND');
    const faults = await placeFaults(context, trx, projectId, body);
    if (faults.length > 0) return refuseFaults(faults);
    if (body.isTeamLeader && (await hasOtherLeader(trx, projectId, workerId, body.teamId)))
      return refuse('TEAM_LEADER_TAKEN');
    const enrolled = await findEnrolled(context, trx, { projectId, workerId }, { enrolment: body });
    if (!enrolled) throw new Error('an enrolment whose parts were just found');
    const saved = await saveRecord(context, trx, call.principal.actor, enrolmentStatement(enrolled));
    if (saved.outcome === 'CREATED')
      await tell(context.listeners, trx, { type: 'WORKER_ENROLLED', projectId, workerId });
    const stays = await lastStays(trx, projectId, [workerId]);
    const head = saved.head as Head<ProjectWorkerInput>;
    const shown = showProjectWorker(head, enrolled.worker.name, stays.get(workerId));
    return answer(context, savedStatus(saved), shown);
  });
}

/** The team stands on this project and belongs to the employer, who takes part in it [FS-4.7-04, JM-3.3-04]. */
async function placeFaults(
  context: RegistryContext,
  trx: Trx,
  projectId: string,
  { teamId, companyId }: ProjectWorkerInput,
): Promise<Fault[]> {
  const team = await findTeam(context, trx, projectId, teamId);
  if (!team)
    return [fault('/teamId', 'TEAM_UNKNOWN', 'This project has no such team.', '本项目没有这个班组。')];
  if (!(await findHead(context, trx, 'participant', projectId, companyId)))
    return [notParticipant('/companyId')];
  if (team.stated.companyId === companyId) return [];
  return [
    fault(
      '/companyId',
      'TEAM_COMPANY_MISMATCH',
      'The team belongs to another company; the employer is the company of the team.',
      '该班组属于另一家企业；用工单位须为班组所属单位。',
    ),
  ];
}

/** A team has one leader [I-04]; who left the site leads no longer. */
async function hasOtherLeader(
  trx: Trx,
  projectId: string,
  workerId: string,
  teamId: string,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from registry_record r
    where r.stream_key = ${projectId} and r.kind = 'projectWorker' and r.record_id <> ${workerId}
    and r.stated ->> 'teamId' = ${teamId} and (r.stated ->> 'isTeamLeader')::boolean and ${notLeft()}
    limit 1`.execute(trx);
  return rows.length > 0;
}

async function listProjectWorkers(context: RegistryContext, call: Call): Promise<Reply> {
  const projectId = param(call, 'projectId');
  if (!(await findProject(context, context.db, projectId))) return refuse('PROJECT_NOT_FOUND');
  const { teamId, onSite } = call.query;
  const where = [
    ...(teamId === undefined ? [] : [sql<boolean>`r.stated ->> 'teamId' = ${teamId}`]),
    ...(onSite === undefined ? [] : [sql<boolean>`${isOnSite()} = ${onSite === 'true'}`]),
  ];
  return answerPage(context, call, HEAD_CURSOR_KEYS, async (page) => {
    const filter = { kind: 'projectWorker', key: projectId, where } as const;
    const { items, nextCursor } = await listHeads(
      context,
      context.db,
      filter,
      page,
      (head: Head<ProjectWorkerInput>) => head,
    );
    const workerIds = items.map(({ recordId }) => recordId);
    const stays = await lastStays(context.db, projectId, workerIds);
    const workers = await findHeads(
      context,
      context.db,
      workerIds.map((workerId) => ({ kind: 'worker', key: workerId, recordId: workerId })),
    );
    const shown = items.map((head, index) => {
      const name = (workers[index] as Head<Schema<'WorkerInput'>> | null)?.stated.name;
      return showProjectWorker(head, name, stays.get(head.recordId));
    });
    return { items: shown, nextCursor };
  });
}

function isOnSite() {
  return sql`exists (select 1 from site_stay s where s.project_id = r.stream_key and s.worker_id = r.record_id
    and s.left_on is null)`;
}

function showProjectWorker(
  { key, recordId, stated, version, updatedAt }: Head<ProjectWorkerInput>,
  name: string | undefined,
  stay: Stay | undefined,
): Shown<'ProjectWorker'> {
  return {
    ...maskRecord(stated),
    projectId: key,
    workerId: recordId,
    ...(name === undefined ? {} : { name }),
    onSite: stay?.leftOn === null,
    ...(stay ? { joinedOn: stay.joinedOn } : {}),
    ...(stay?.leftOn ? { leftOn: stay.leftOn } : {}),
    version,
    updatedAt: isoOf(updatedAt),
  };
}
