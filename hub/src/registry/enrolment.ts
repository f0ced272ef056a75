import type { Identity, ProjectWorkerRecord } from '@realname-hub/adapters/records.ts';
import { sql } from 'kysely';
import type { Executor, Trx } from '../store/database.ts';
import type { RegistryContext } from './context.ts';
import { omit, toJson } from './json.ts';
import { findHeads } from './record-heads.ts';
import type { Head, References, Statement } from './record.ts';
import type { Schema } from './schemas.ts';

type WorkerInput = Schema<'WorkerInput'>;
type ProjectWorkerInput = Schema<'ProjectWorkerInput'>;

/** A person on a project, with everything that records about him name. */
export interface Enrolled {
  projectId: string;
  workerId: string;
  worker: WorkerInput;
  enrolment: ProjectWorkerInput;
  company: { companyId: string; name: string };
  team: { teamId: string; name: string };
}

/** As it stands, or as it would be with another statement. Null when the person, or what is named, is unknown. */
export async function findEnrolled(
  context: Pick<RegistryContext, 'cipher'>,
  executor: Executor,
  place: { projectId: string; workerId: string },
  stated: { worker?: WorkerInput; enrolment?: ProjectWorkerInput } = {},
): Promise<Enrolled | null> {
  const { projectId, workerId } = place;
  const [workerHead, enrolmentHead] = (await findHeads(context, executor, [
    { kind: 'worker', key: workerId, recordId: workerId },
    { kind: 'projectWorker', key: projectId, recordId: workerId },
  ])) as [Head<WorkerInput> | null, Head<ProjectWorkerInput> | null];
  const worker = stated.worker ?? workerHead?.stated;
  const enrolment = stated.enrolment ?? enrolmentHead?.stated;
  if (!worker || !enrolment) return null;
  const { companyId, teamId } = enrolment;
  const [company, team] = (await findHeads(context, executor, [
    { kind: 'company', key: companyId, recordId: companyId },
    { kind: 'team', key: projectId, recordId: teamId },
  ])) as [Head<Schema<'CompanyInput'>> | null, Head<Schema<'TeamInput'>> | null];
  if (!company || !team) return null;
  return {
    projectId,
    workerId,
    worker,
    enrolment,
    company: { companyId, name: company.stated.name },
    team: { teamId, name: team.stated.name },
  };
}

export function enrolmentStatement(enrolled: Enrolled): Statement {
  const { projectId, workerId, worker, enrolment, company, team } = enrolled;
  const told: ProjectWorkerRecord = {
    ...omit(enrolment, 'companyId', 'teamId'),
    projectId,
    workerId,
    person: omit(worker, 'gender', 'birthDate', 'photoSha256'),
    company,
    team,
  };
  return {
    kind: 'projectWorker',
    key: projectId,
    recordId: workerId,
    stated: toJson(enrolment),
    told: toJson(told),
    references: siteReferences(enrolled),
    orderKey: workerId,
    photoSha256: worker.photoSha256 ?? null,
  };
}

/** What every record about a person on a project refers to. */
export function siteReferences({ projectId, company, team }: Enrolled): References {
  return {
    company: { key: company.companyId, recordId: company.companyId },
    project: { key: projectId, recordId: projectId },
    participant: { key: projectId, recordId: company.companyId },
    team: { key: projectId, recordId: team.teamId },
  };
}

export function identityOf({ name, idCardType, idCardNumber }: WorkerInput): Identity {
  return { name, idCardType, idCardNumber };
}

/** Projects on whose list the person is, joined already or not yet; those he left keep what they were told. */
export async function currentEnrolments(trx: Trx, workerId: string): Promise<string[]> {
  const { rows } = await sql<{ projectId: string }>`
    select r.stream_key as "projectId" from registry_record r
    where r.kind = 'projectWorker' and r.record_id = ${workerId} and ${notLeft()}
    order by r.stream_key`.execute(trx);
  return rows.map(({ projectId }) => projectId);
}

/** SQL condition on an enrolment `r`: the person is on the site's list, which he leaves with his last exit. */
export function notLeft() {
  return sql<boolean>`(
    exists (select 1 from site_stay s where s.project_id = r.stream_key and s.worker_id = r.record_id
      and s.left_on is null)
    or not exists (select 1 from site_stay s where s.project_id = r.stream_key and s.worker_id = r.record_id))`;
}
