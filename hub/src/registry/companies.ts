import type { CompanyRecord } from '@realname-hub/adapters/records.ts';
import { refuse, type Call, type Fault, type Handlers, type Reply } from '../http/operation.ts';
import { shanghaiDay } from '../runtime/shanghai-time.ts';
import type { Executor } from '../store/database.ts';
import { lockFor, type RegistryContext } from './context.ts';
import { answer, answerPage, param, refuseFaults, savedStatus } from './handling.ts';
import { isoOf } from './iso.ts';
import { toJson } from './json.ts';
import { maskRecord } from './masking.ts';
import { takesPartInScope } from './reach.ts';
import { findHead, HEAD_CURSOR_KEYS, listHeads } from './record-heads.ts';
import { saveRecord } from './record-store.ts';
import type { Head, Statement } from './record.ts';
import { creditCodeFaults, idNumberFaults } from './rules.ts';
import type { Schema, Shown } from './schemas.ts';

type CompanyInput = Schema<'CompanyInput'>;

export function companyHandlers(context: RegistryContext): Handlers {
  return {
    putCompany: (call) => putCompany(context, call as Call<CompanyInput>),
    getCompany: (call) => getCompany(context, call),
    listCompanies: (call) => listCompanies(context, call),
  };
}

async function putCompany(context: RegistryContext, call: Call<CompanyInput>): Promise<Reply> {
  const companyId = param(call, 'companyId');
  const faults = companyFaults(companyId, call.body, shanghaiDay(context.clock.now()));
  if (faults.length > 0) return refuseFaults(faults);
  const saved = await context.db.transaction().execute(async (trx) => {
    await lockFor(trx, 'company', companyId);
    return saveRecord(context, trx, call.principal.actor, companyStatement(companyId, call.body));
  });
  return answer(context, savedStatus(saved), showCompany(saved.head as Head<CompanyInput>));
}

async function getCompany(context: RegistryContext, call: Call): Promise<Reply> {
  const companyId = param(call, 'companyId');
  // Through the listing, because it knows what is in reach: another district's firm is as unknown as none.
  const page = await listHeads(
    context,
    context.db,
    { kind: 'company', key: companyId, where: [takesPartInScope(call.principal, 'participant')] },
    { after: null, limit: 1 },
    showCompany,
  );
  const [company] = page.items;
  return company ? answer(context, 200, company) : refuse('COMPANY_NOT_FOUND');
}

function listCompanies(context: RegistryContext, call: Call): Promise<Reply> {
  const filter = { kind: 'company', where: [takesPartInScope(call.principal, 'participant')] } as const;
  return answerPage(context, call, HEAD_CURSOR_KEYS, (page) =>
    listHeads(context, context.db, filter, page, summary),
  );
}

/** The company as others name it; null when it is not known. */
export async function findCompany(
  context: RegistryContext,
  executor: Executor,
  companyId: string,
): Promise<{ companyId: string; name: string } | null> {
  const head = await findHead<CompanyInput>(context, executor, 'company', companyId);
  return head && { companyId, name: head.stated.name };
}

function companyFaults(companyId: string, body: CompanyInput, today: string): Fault[] {
  return [
    ...creditCodeFaults('/path/companyId', companyId),
    ...idNumberFaults('/legalPerson', body.legalPerson, today),
  ];
}

function companyStatement(companyId: string, body: CompanyInput): Statement {
  const told: CompanyRecord = { companyId, ...body };
  return {
    kind: 'company',
    key: companyId,
    recordId: companyId,
    stated: toJson(body),
    told: toJson(told),
    references: {},
    orderKey: companyId,
    photoSha256: null,
  };
}

function showCompany({ recordId, stated, version, updatedAt }: Head<CompanyInput>): Shown<'Company'> {
  return { ...maskRecord(stated), companyId: recordId, version, updatedAt: isoOf(updatedAt) };
}

function summary({ recordId, stated, version, updatedAt }: Head<CompanyInput>): Shown<'CompanySummary'> {
  const { name, areaCode } = stated;
  return { companyId: recordId, name, areaCode, version, updatedAt: isoOf(updatedAt) };
}
