import type { TeamRecord } from '@realname-hub/adapters/records.ts';
import { sql } from 'kysely';
import { refuse, type Call, type Fault, type Handlers, type Reply } from '../http/operation.ts';
import { shanghaiDay } from '../runtime/shanghai-time.ts';
import type { Executor, Trx } from '../store/database.ts';
import { findCompany } from './companies.ts';
import { lockFor, type RegistryContext } from './context.ts';
import { answer, answerPage, param, refuseFaults, savedStatus } from './handling.ts';
import { isoOf } from './iso.ts';
import { omit, toJson } from './json.ts';
import { maskRecord } from './masking.ts';
import { notParticipant } from './participants.ts';
import { findProject } from './projects.ts';
import { findHead, HEAD_CURSOR_KEYS, listHeads } from './record-heads.ts';
import { saveRecord } from './record-store.ts';
import type { Head, Statement } from './record.ts';
import { creditCodeFaults, dayOrderFaults, idNumberFaults } from './rules.ts';
import type { Schema, Shown } from './schemas.ts';

type TeamInput = Schema<'TeamInput'>;

export function teamHandlers(context: RegistryContext): Handlers {
  return {
    putTeam: (call) => putTeam(context, call as Call<TeamInput>),
    listTeams: (call) => listTeams(context, call),
  };
}

export function findTeam(
  context: RegistryContext,
  executor: Executor,
  projectId: string,
  teamId: string,
): Promise<Head<TeamInput> | null> {
  return findHead<TeamInput>(context, executor, 'team', projectId, teamId);
}

async function putTeam(context: RegistryContext, call: Call<TeamInput>): Promise<Reply> {
  const projectId = param(call, 'projectId');
  const teamId = param(call, 'teamId');
  const { body } = call;
  const faults = teamFaults(body, shanghaiDay(context.clock.now()));
  if (faults.length > 0) return refuseFaults(faults);
  return context.db.transaction().execute(async (trx) => {
    await lockFor(trx, 'project', projectId);
    if (!(await findProject(context, trx, projectId))) return refuse('PROJECT_NOT_FOUND');
    const company = await findCompany(context, trx, body.companyId);
    const participant = await findHead(context, trx, 'participant', projectId, body.companyId);
    if (!company || !participant) return refuseFaults([notParticipant('/companyId')]);
    if (await nameIsTaken(trx, projectId, teamId, body.name)) return refuse('TEAM_NAME_TAKEN');
    const before = await findTeam(context, trx, projectId, teamId);
    if (before && before.stated.companyId !== body.companyId && (await hasMembers(trx, projectId, teamId)))
      return refuse('COMPANY_CHANGE_FORBIDDEN');
    const statement = teamStatement(projectId, teamId, company, body);
    const saved = await saveRecord(context, trx, call.principal.actor, statement);
    return answer(context, savedStatus(saved), showTeam(saved.head as Head<TeamInput>));
  });
}

async function listTeams(context: RegistryContext, call: Call): Promise<Reply> {
  const projectId = param(call, 'projectId');
  if (!(await findProject(context, context.db, projectId))) return refuse('PROJECT_NOT_FOUND');
  return answerPage(context, call, HEAD_CURSOR_KEYS, (page) =>
    listHeads(context, context.db, { kind: 'team', key: projectId }, page, showTeam),
  );
}

function teamFaults(body: TeamInput, today: string): Fault[] {
  return [
    ...creditCodeFaults('/companyId', body.companyId),
    ...dayOrderFaults('/leftOn', body.joinedOn, body.leftOn),
    ...idNumberFaults('/leader', body.leader, today),
  ];
}

/** The national platform knows teams by their name within the project, so two of one name would become one. */
async function nameIsTaken(trx: Trx, projectId: string, teamId: string, name: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from registry_record where stream_key = ${projectId} and kind = 'team'
    and record_id <> ${teamId} and stated ->> 'name' = ${name}`.execute(trx);
  return rows.length > 0;
}

/** The employer of enrolled persons is their team's company: it does not change under them [FS-4.7-04]. */
async function hasMembers(trx: Trx, projectId: string, teamId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from registry_record where stream_key = ${projectId} and kind = 'projectWorker'
    and stated ->> 'teamId' = ${teamId} limit 1`.execute(trx);
  return rows.length > 0;
}

function teamStatement(
  projectId: string,
  teamId: string,
  company: { companyId: string; name: string },
  body: TeamInput,
): Statement {
  const { companyId } = company;
  const told: TeamRecord = { ...omit(body, 'companyId'), projectId, teamId, company };
  return {
    kind: 'team',
    key: projectId,
    recordId: teamId,
    stated: toJson(body),
    told: toJson(told),
    references: {
      company: { key: companyId, recordId: companyId },
      project: { key: projectId, recordId: projectId },
      participant: { key: projectId, recordId: companyId },
    },
    orderKey: teamId,
    photoSha256: null,
  };
}

function showTeam({ key, recordId, stated, version, updatedAt }: Head<TeamInput>): Shown<'Team'> {
  return { ...maskRecord(stated), projectId: key, teamId: recordId, version, updatedAt: isoOf(updatedAt) };
}
