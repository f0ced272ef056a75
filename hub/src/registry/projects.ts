import type { ProjectRecord } from '@realname-hub/adapters/records.ts';
import { sql } from 'kysely';
import { refuse, type Call, type Fault, type Handlers, type Reply } from '../http/operation.ts';
import type { Executor } from '../store/database.ts';
import { findCompany } from './companies.ts';
import { lockFor, type RegistryContext } from './context.ts';
import { fenceFault, type FenceFault } from './fence.ts';
import { answer, answerPage, fault, param, refuseFaults, savedStatus } from './handling.ts';
import { isoOf } from './iso.ts';
import { omit, toJson } from './json.ts';
import { maskRecord } from './masking.ts';
import { areaInScope, projectInScope } from './reach.ts';
import { findHead, HEAD_CURSOR_KEYS, listHeads } from './record-heads.ts';
import { saveRecord } from './record-store.ts';
import type { Head, Statement } from './record.ts';
import { creditCodeFaults, dayOrderFaults } from './rules.ts';
import type { Schema, Shown } from './schemas.ts';

type ProjectInput = Schema<'ProjectInput'>;

export function projectHandlers(context: RegistryContext): Handlers {
  return {
    putProject: (call) => putProject(context, call as Call<ProjectInput>),
    getProject: (call) => getProject(context, call),
    listProjects: (call) => listProjects(context, call),
  };
}

export function findProject(
  context: RegistryContext,
  executor: Executor,
  projectId: string,
): Promise<Head<ProjectInput> | null> {
  return findHead<ProjectInput>(context, executor, 'project', projectId);
}

async function putProject(context: RegistryContext, call: Call<ProjectInput>): Promise<Reply> {
  const projectId = param(call, 'projectId');
  const { body, principal } = call;
  if (!areaInScope(principal.scope, body.areaCode)) return refuse('SCOPE_DENIED');
  const faults = projectFaults(context, body);
  if (faults.length > 0) return refuseFaults(faults);
  return context.db.transaction().execute(async (trx) => {
    await lockFor(trx, 'project', projectId);
    // Whether it was in reach was asked before the lock: another key may have created it since.
    const before = await findProject(context, trx, projectId);
    if (before && !areaInScope(principal.scope, before.stated.areaCode)) return refuse('SCOPE_DENIED');
    const contractor = await findCompany(context, trx, body.generalContractorId);
    if (!contractor)
      return refuseFaults([
        fault(
          '/generalContractorId',
          'COMPANY_UNKNOWN',
          'The general contractor is not registered; put the company first.',
          '总承包单位尚未登记，请先登记企业。',
        ),
      ]);
    const statement = projectStatement(projectId, body, contractor);
    const saved = await saveRecord(context, trx, principal.actor, statement);
    return answer(context, savedStatus(saved), showProject(saved.head as Head<ProjectInput>));
  });
}

async function getProject(context: RegistryContext, call: Call): Promise<Reply> {
  const head = await findProject(context, context.db, param(call, 'projectId'));
  return head ? answer(context, 200, showProject(head)) : refuse('PROJECT_NOT_FOUND');
}

/** Lists what the key may see, and nothing else [JM-1.2-02]. */
function listProjects(context: RegistryContext, call: Call): Promise<Reply> {
  const where = [projectInScope(call.principal.scope, sql`r.record_id`)];
  return answerPage(context, call, HEAD_CURSOR_KEYS, (page) =>
    listHeads(context, context.db, { kind: 'project', where }, page, summary),
  );
}

function projectFaults({ knowsProfile }: RegistryContext, body: ProjectInput): Fault[] {
  const wrongFence = body.fence === undefined ? null : fenceFault(body.fence);
  return [
    ...creditCodeFaults('/generalContractorId', body.generalContractorId),
    ...creditCodeFaults('/owner/companyId', body.owner?.companyId),
    ...(body.profile === undefined || knowsProfile(body.profile)
      ? []
      : [
          fault(
            '/profile',
            'PROFILE_UNKNOWN',
            'The hub has no such city profile.',
            '平台没有这个城市规则集。',
          ),
        ]),
    ...dayOrderFaults('/completeDate', body.startDate, body.completeDate),
    ...(wrongFence ? [fault('/fence', `FENCE_${wrongFence}`, ...FENCE_TEXTS[wrongFence])] : []),
  ];
}

const FENCE_TEXTS: Readonly<Record<FenceFault, readonly [en: string, zh: string]>> = {
  TOO_FEW_POINTS: ['A fence needs at least three different corners.', '电子围栏至少要有三个不同的顶点。'],
  REPEATED_POINT: [
    'A corner stands twice; only the first may be repeated, at the end.',
    '顶点重复；只有首个顶点可在末尾重复。',
  ],
  SELF_CROSSING: ['Edges of the fence touch or cross each other.', '电子围栏的边相交或重叠。'],
};

function projectStatement(
  projectId: string,
  body: ProjectInput,
  contractor: { companyId: string; name: string },
): Statement {
  const { companyId } = contractor;
  const told: ProjectRecord = {
    ...omit(body, 'generalContractorId', 'profile', 'closable', 'fence'),
    projectId,
    generalContractor: contractor,
  };
  return {
    kind: 'project',
    key: projectId,
    recordId: projectId,
    stated: toJson(body),
    told: toJson(told),
    references: { company: { key: companyId, recordId: companyId } },
    orderKey: projectId,
    photoSha256: null,
  };
}

function showProject({ recordId, stated, version, updatedAt }: Head<ProjectInput>): Shown<'Project'> {
  return { ...maskRecord(stated), projectId: recordId, version, updatedAt: isoOf(updatedAt) };
}

function summary({ recordId, stated, version, updatedAt }: Head<ProjectInput>): Shown<'ProjectSummary'> {
  const { name, areaCode, statusCode, generalContractorId, profile } = stated;
  return {
    projectId: recordId,
    name,
    areaCode,
    statusCode,
    generalContractorId,
    ...(profile === undefined ? {} : { profile }),
    version,
    updatedAt: isoOf(updatedAt),
  };
}
