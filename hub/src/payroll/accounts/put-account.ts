import { sql } from 'kysely';
import { refuse, type Call, type Fault, type Reply } from '../../http/operation.ts';
import { attachmentFaults } from '../../registry/attachments.ts';
import { answer, fault, param, refuseFaults } from '../../registry/handling.ts';
import { differingMembers, omit, toJson } from '../../registry/json.ts';
import { findHead } from '../../registry/record-heads.ts';
import { creditCodeFaults } from '../../registry/rules.ts';
import type { Schema } from '../../registry/schemas.ts';
import { sealRecord } from '../../registry/sealing.ts';
import { shanghaiDay } from '../../runtime/shanghai-time.ts';
import type { Trx } from '../../store/database.ts';
import type { ActingPerson } from '../acting.ts';
import type { PayrollContext } from '../context.ts';
import { queueJob } from '../jobs.ts';
import { moneyStep } from '../money-step.ts';
import { isAccountName } from './account-name.ts';
import { isBranchCnaps, maskNumber } from './account-number.ts';
import {
  accountPlace,
  findAccount,
  openAccount,
  showAccount,
  type AccountId,
  type AccountRow,
  type AccountStatement,
} from './account-store.ts';
import { findBankAdapter } from './banks.ts';
import { VALIDATION_JOB } from './validate-account.ts';

type AccountInput = Schema<'WageAccountInput'>;

/** The password first, then the facts; the bank is asked afterwards, outside the request [GX-4.2-01]. */
export function putAccount(context: PayrollContext, call: Call<AccountInput>): Promise<Reply> {
  const id = { projectId: param(call, 'projectId'), accountId: param(call, 'accountId') };
  const stated: AccountStatement = omit(call.body, 'acting');
  return moneyStep(context, call, 'MANAGE_ACCOUNT', async (trx, person) => {
    const project = await findHead<Schema<'ProjectInput'>>(context, trx, 'project', id.projectId);
    if (!project) return refuse('PROJECT_NOT_FOUND');
    const before = await findAccount(trx, id);
    if (before?.state === 'CLOSING' || before?.state === 'CLOSED') return refuse('ACCOUNT_CLOSED');
    const faults = await accountFaults(context, trx, id.projectId, project.stated, stated);
    if (faults.length > 0) return refuseFaults(faults);
    const members = differingMembers(
      before ? toJson(openAccount(context.cipher, before)) : {},
      toJson(stated),
    );
    // The same statement again asks the bank again only where it has refused the account.
    if (before && members.length === 0 && before.state !== 'INVALID')
      return answer(context, 200, showAccount(before));
    const token = context.tokens.token('BANK_CARD', stated.accountNumber);
    if (await isTaken(trx, id, token, stated.management)) return refuse('ACCOUNT_TAKEN');
    const saved = await save(context, trx, id, { stated, token, person, before, members, call });
    return answer(context, before ? 200 : 201, showAccount(saved));
  });
}

async function accountFaults(
  context: PayrollContext,
  trx: Trx,
  projectId: string,
  project: Schema<'ProjectInput'>,
  stated: AccountStatement,
): Promise<Fault[]> {
  const { companyId, accountName, branchCnaps, openedOn, agreementDocument } = stated;
  const company = await findHead<Schema<'CompanyInput'>>(context, trx, 'company', companyId);
  const isContractor = company !== null && project.generalContractorId === companyId;
  const namedRight = !isContractor || isAccountName(accountName, company.stated.name, project.name);
  const bank = await findBankAdapter(context, trx, stated.bankId);
  return [
    ...creditCodeFaults('/companyId', companyId),
    ...(isContractor ? [] : [NOT_CONTRACTOR]),
    ...(namedRight ? [] : [WRONG_NAME]),
    ...(bank ? [] : [NO_BANK]),
    ...cnapsFaults('/branchCnaps', branchCnaps),
    ...futureFaults(context, '/openedOn', openedOn),
    ...(await attachmentFaults(
      trx,
      projectId,
      agreementDocument === undefined ? [] : [{ pointer: '/agreementDocument', sha256: agreementDocument }],
    )),
  ];
}

const NOT_CONTRACTOR = fault(
  '/companyId',
  'NOT_GENERAL_CONTRACTOR',
  "The special account is the general contractor's; this company is not that of the project.",
  '专户由总承包单位开立，该企业不是本项目的总承包单位。',
);
const WRONG_NAME = fault(
  '/accountName',
  'ACCOUNT_NAME_RULE',
  'It must be the name of the general contractor, then of the project, then 农民工工资专用账户, as they are registered.',
  '户名须为已登记的总承包单位名称、项目名称与“农民工工资专用账户”依次相连。',
);
const NO_BANK = fault(
  '/bankId',
  'BANK_UNKNOWN',
  'The operator has not set up this bank, or has disabled it.',
  '平台运营方没有设置，或已停用该银行。',
);

export function cnapsFaults(pointer: string, branchCnaps: string | undefined): Fault[] {
  if (branchCnaps === undefined || isBranchCnaps(branchCnaps)) return [];
  return [
    fault(
      pointer,
      'CNAPS_INVALID',
      'The check digit of the interbank number does not fit.',
      '联行号的校验位不正确。',
    ),
  ];
}

export function futureFaults(
  { clock }: Pick<PayrollContext, 'clock'>,
  pointer: string,
  day: string | undefined,
): Fault[] {
  if (day === undefined || day <= shanghaiDay(clock.now())) return [];
  return [fault(pointer, 'DATE_IN_FUTURE', 'The day lies in the future.', '日期晚于今天。')];
}

/** One account serves one project, unless every project manages it separately (F-02a). */
async function isTaken(
  trx: Trx,
  { projectId, accountId }: AccountId,
  token: Buffer,
  management: AccountStatement['management'],
): Promise<boolean> {
  // Two projects may state one account at the same time.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`payroll/account/${token.toString('hex')}`}, 0))`.execute(
    trx,
  );
  const { rows } = await sql`
    select 1 from wage_account
    where account_token = ${token} and (project_id, account_id) <> (${projectId}, ${accountId})
    and state not in ('CLOSED', 'INVALID')
    and (${management} = 'ONE_PROJECT' or stated ->> 'management' = 'ONE_PROJECT' or project_id = ${projectId})
    limit 1`.execute(trx);
  return rows.length > 0;
}

async function save(
  context: PayrollContext,
  trx: Trx,
  id: AccountId,
  change: {
    stated: AccountStatement;
    token: Buffer;
    person: ActingPerson;
    before: AccountRow | undefined;
    members: readonly string[];
    call: Call;
  },
): Promise<AccountRow> {
  const { stated, token, person, before, members, call } = change;
  const { actor } = call.principal;
  const version = (before?.version ?? 0) + 1;
  const stored = sealRecord(context.cipher, toJson(stated), accountPlace(id, version));
  if (!stored.sealed) throw new Error('an account without a number');
  const now = new Date(context.clock.now());
  const values = {
    company_id: stated.companyId,
    bank_id: stated.bankId,
    state: 'PENDING',
    version,
    account_name: stated.accountName,
    account_masked: maskNumber(stated.accountNumber),
    account_token: token,
    sealed: stored.sealed,
    stated: stored.clear,
    verdict: null,
    person_id: person.personId,
    stated_by: actor,
    updated_at: now,
  };
  const saved = await trx
    .insertInto('wage_account')
    .values({ project_id: id.projectId, account_id: id.accountId, ...values, created_at: now })
    .onConflict((conflict) => conflict.columns(['project_id', 'account_id']).doUpdateSet(values))
    .returningAll()
    .executeTakeFirstOrThrow();
  await context.audit(trx, {
    actor,
    action: 'wage-account.stated',
    object: `wage-account:${id.projectId}/${id.accountId}`,
    detail: { version, members, personId: person.personId, from: before?.state ?? null },
  });
  const bank = await findBankAdapter(context, trx, stated.bankId);
  if (bank?.facts.accountValidation === 'INTERFACE')
    await queueJob(trx, context.clock, {
      kind: VALIDATION_JOB,
      projectId: id.projectId,
      object: id.accountId,
      request: { version },
      requestedBy: actor,
    });
  return saved;
}
