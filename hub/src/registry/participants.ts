import type { ParticipantRecord } from '@realname-hub/adapters/records.ts';
import { refuse, type Call, type Fault, type Handlers, type Reply } from '../http/operation.ts';
import { shanghaiDay } from '../runtime/shanghai-time.ts';
import { findCompany } from './companies.ts';
import { lockFor, type RegistryContext } from './context.ts';
import { answer, answerPage, fault, param, refuseFaults, savedStatus } from './handling.ts';
import { isoOf } from './iso.ts';
import { toJson } from './json.ts';
import { maskRecord } from './masking.ts';
import { findProject } from './projects.ts';
import { HEAD_CURSOR_KEYS, listHeads } from './record-heads.ts';
import { saveRecord } from './record-store.ts';
import type { Head, Statement } from './record.ts';
import { creditCodeFaults, dayOrderFaults, idNumberFaults } from './rules.ts';
import type { Schema, Shown } from './schemas.ts';

type ParticipantInput = Schema<'ParticipantInput'>;

export function participantHandlers(context: RegistryContext): Handlers {
  return {
    putParticipant: (call) => putParticipant(context, call as Call<ParticipantInput>),
    listParticipants: (call) => listParticipants(context, call),
  };
}

/** For rules of others: their company has to take part in the project. */
export function notParticipant(pointer: string): Fault {
  return fault(
    pointer,
    'PARTICIPANT_UNKNOWN',
    'The company does not take part in this project; put the participant first.',
    '该企业不是本项目的参建单位，请先登记参建单位。',
  );
}

async function putParticipant(context: RegistryContext, call: Call<ParticipantInput>): Promise<Reply> {
  const projectId = param(call, 'projectId');
  const companyId = param(call, 'companyId');
  const { body } = call;
  const faults = participantFaults(companyId, body, shanghaiDay(context.clock.now()));
  if (faults.length > 0) return refuseFaults(faults);
  return context.db.transaction().execute(async (trx) => {
    await lockFor(trx, 'project', projectId);
    if (!(await findProject(context, trx, projectId))) return refuse('PROJECT_NOT_FOUND');
    const company = await findCompany(context, trx, companyId);
    if (!company) return refuse('COMPANY_NOT_FOUND');
    const statement = participantStatement(projectId, company, body);
    const saved = await saveRecord(context, trx, call.principal.actor, statement);
    return answer(context, savedStatus(saved), showParticipant(saved.head as Head<ParticipantInput>));
  });
}

async function listParticipants(context: RegistryContext, call: Call): Promise<Reply> {
  const projectId = param(call, 'projectId');
  if (!(await findProject(context, context.db, projectId))) return refuse('PROJECT_NOT_FOUND');
  return answerPage(context, call, HEAD_CURSOR_KEYS, (page) =>
    listHeads(context, context.db, { kind: 'participant', key: projectId }, page, showParticipant),
  );
}

function participantFaults(companyId: string, body: ParticipantInput, today: string): Fault[] {
  return [
    ...creditCodeFaults('/path/companyId', companyId),
    ...dayOrderFaults('/leftOn', body.joinedOn, body.leftOn),
    ...idNumberFaults('/manager', body.manager, today),
  ];
}

function participantStatement(
  projectId: string,
  company: { companyId: string; name: string },
  body: ParticipantInput,
): Statement {
  const told: ParticipantRecord = { ...body, projectId, company };
  return {
    kind: 'participant',
    key: projectId,
    recordId: company.companyId,
    stated: toJson(body),
    told: toJson(told),
    references: {
      company: { key: company.companyId, recordId: company.companyId },
      project: { key: projectId, recordId: projectId },
    },
    orderKey: company.companyId,
    photoSha256: null,
  };
}

function showParticipant({
  key,
  recordId,
  stated,
  version,
  updatedAt,
}: Head<ParticipantInput>): Shown<'Participant'> {
  return { ...maskRecord(stated), projectId: key, companyId: recordId, version, updatedAt: isoOf(updatedAt) };
}
