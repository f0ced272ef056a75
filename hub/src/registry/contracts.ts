import type { ContractRecord } from '@realname-hub/adapters/records.ts';
import { refuse, type Call, type Fault, type Handlers, type Reply } from '../http/operation.ts';
import { findCompany } from './companies.ts';
import { lockFor, type RegistryContext } from './context.ts';
import { findEnrolled, identityOf, siteReferences, type Enrolled } from './enrolment.ts';
import { answer, fault, param, refuseFaults, savedStatus } from './handling.ts';
import { isoOf } from './iso.ts';
import { omit, toJson } from './json.ts';
import { notParticipant } from './participants.ts';
import { findProject } from './projects.ts';
import { findHead } from './record-heads.ts';
import { saveRecord } from './record-store.ts';
import type { Head, Statement } from './record.ts';
import { creditCodeFaults, dayOrderFaults } from './rules.ts';
import type { Schema, Shown } from './schemas.ts';

type ContractInput = Schema<'ContractInput'>;

export function contractHandlers(context: RegistryContext): Handlers {
  return { putContract: (call) => putContract(context, call as Call<ContractInput>) };
}

/** A contract names the worker and the employer [SC-3.2.2-03]. */
async function putContract(context: RegistryContext, call: Call<ContractInput>): Promise<Reply> {
  const projectId = param(call, 'projectId');
  const contractId = param(call, 'contractId');
  const { body } = call;
  const { workerId, companyId } = body;
  const faults = contractFaults(body);
  if (faults.length > 0) return refuseFaults(faults);
  return context.db.transaction().execute(async (trx) => {
    await lockFor(trx, 'project', projectId);
    if (!(await findProject(context, trx, projectId))) return refuse('PROJECT_NOT_FOUND');
    const enrolled = await findEnrolled(context, trx, { projectId, workerId });
    if (!enrolled) return refuseFaults([notEnrolled()]);
    const employer = await findCompany(context, trx, companyId);
    const participant = await findHead(context, trx, 'participant', projectId, companyId);
    if (!employer || !participant) return refuseFaults([notParticipant('/companyId')]);
    const before = await findHead<ContractInput>(context, trx, 'contract', projectId, contractId);
    if (before && before.stated.workerId !== workerId) return refuse('CONTRACT_WORKER_CHANGED');
    const statement = contractStatement(contractId, enrolled, employer, body);
    const saved = await saveRecord(context, trx, call.principal.actor, statement);
    return answer(context, savedStatus(saved), showContract(saved.head as Head<ContractInput>));
  });
}

function contractFaults(body: ContractInput): Fault[] {
  return [
    ...creditCodeFaults('/companyId', body.companyId),
    ...dayOrderFaults('/endDate', body.startDate, body.endDate),
  ];
}

function notEnrolled(): Fault {
  return fault(
    '/workerId',
    'PROJECT_WORKER_UNKNOWN',
    'The person is not enrolled on this project.',
    '该人员未登记在本项目。',
  );
}

function contractStatement(
  contractId: string,
  enrolled: Enrolled,
  company: { companyId: string; name: string },
  body: ContractInput,
): Statement {
  const { projectId, workerId } = enrolled;
  const told: ContractRecord = {
    ...omit(body, 'companyId', 'attachments'),
    projectId,
    contractId,
    person: identityOf(enrolled.worker),
    company,
  };
  return {
    kind: 'contract',
    key: projectId,
    recordId: contractId,
    stated: toJson(body),
    told: toJson(told),
    references: {
      ...siteReferences(enrolled),
      company: { key: company.companyId, recordId: company.companyId },
      participant: { key: projectId, recordId: company.companyId },
      projectWorker: { key: projectId, recordId: workerId },
    },
    orderKey: workerId,
    photoSha256: null,
  };
}

function showContract({ key, recordId, stated, version, updatedAt }: Head<ContractInput>): Shown<'Contract'> {
  return { ...stated, projectId: key, contractId: recordId, version, updatedAt: isoOf(updatedAt) };
}
