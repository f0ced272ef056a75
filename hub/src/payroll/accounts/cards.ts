import type { BankFault } from '@realname-hub/adapters/bank/port.ts';
import { sql, type Selectable } from 'kysely';
import { refuse, type Call, type Fault, type Handlers, type Reply } from '../../http/operation.ts';
import { lockFor } from '../../registry/context.ts';
import { answer, fault, param, refuseFaults } from '../../registry/handling.ts';
import { isoOf } from '../../registry/iso.ts';
import { differingMembers, omit, toJson, type JsonObject } from '../../registry/json.ts';
import { findProjectWorkers } from '../../registry/lookups.ts';
import { findHead } from '../../registry/record-heads.ts';
import type { Schema, Shown } from '../../registry/schemas.ts';
import { openRecord, sealRecord } from '../../registry/sealing.ts';
import { maskNumbers } from '../../security/redaction.ts';
import type { Executor, Trx } from '../../store/database.ts';
import type { PayrollContext } from '../context.ts';
import type { WageCardTable } from '../tables.ts';
import { maskNumber, passesLuhn } from './account-number.ts';
import { projectBankAdapters } from './banks.ts';
import { cnapsFaults } from './put-account.ts';

type CardInput = Schema<'WageCardInput'>;
type CardRow = Selectable<WageCardTable>;

export function cardHandlers(context: PayrollContext): Handlers {
  return {
    putWageCard: (call) => putCard(context, call as Call<CardInput>),
    getWageCard: (call) => getCard(context, call),
  };
}

const placeOf = (row: { project_id: string; worker_id: string; version: number }): string =>
  `wage_card/${row.project_id}/${row.worker_id}/${row.version}`;

/** The worker's own card or passbook on this project [GX-5.2-04]. Another one is a new version of it. */
async function putCard(context: PayrollContext, call: Call<CardInput>): Promise<Reply> {
  const projectId = param(call, 'projectId');
  const workerId = param(call, 'workerId');
  const { body, principal } = call;
  return context.db.transaction().execute(async (trx) => {
    await lockFor(trx, 'worker', workerId);
    await lockFor(trx, 'project', projectId);
    const [enrolled] = await findProjectWorkers(trx, [{ projectId, workerId }]);
    const worker = await findHead<Schema<'WorkerInput'>>(context, trx, 'worker', workerId);
    if (!enrolled || !worker) return refuse('PROJECT_WORKER_NOT_FOUND');
    if (!body.agreementAccepted) return refuse('AGREEMENT_NOT_ACCEPTED');
    const faults = [
      ...(body.holderName === worker.stated.name ? [] : [NOT_THE_HOLDER]),
      ...cnapsFaults('/branchCnaps', body.branchCnaps),
      ...(await bankFaults(context, trx, projectId, body, worker.stated.idCardNumber)),
    ];
    if (faults.length > 0) return refuseFaults(faults);
    const before = await findCardRow(trx, projectId, workerId);
    const stated = before ? toJson(openCard(context, before)) : {};
    const members = differingMembers(stated, toJson(body));
    if (before && members.length === 0) return answer(context, 200, showCard(context, before));
    const saved = await saveCard(context, trx, { projectId, workerId }, body, before, principal.actor);
    await context.audit(trx, {
      actor: principal.actor,
      action: 'wage-card.stated',
      object: `wage-card:${projectId}/${workerId}`,
      detail: { version: saved.version, members },
    });
    return answer(context, before ? 200 : 201, showCard(context, saved));
  });
}

const NOT_THE_HOLDER = fault(
  '/holderName',
  'HOLDER_MISMATCH',
  "The holder's name is not the worker's: wages are paid to the worker himself.",
  '持卡人姓名与人员姓名不同；工资须支付给本人。',
);

/** Members of a payment line as they are called in the statement. */
const MEMBERS: Readonly<Record<string, string>> = {
  '/payeeName': '/holderName',
  '/account': '/accountNumber',
  '/accountKind': '/accountKind',
  '/bankName': '/bankName',
  '/branchCnaps': '/branchCnaps',
};

/** What the project's bank could not write into its file is found now, and not on the pay day. */
async function bankFaults(
  context: PayrollContext,
  trx: Trx,
  projectId: string,
  body: CardInput,
  idCardNumber: string,
): Promise<Fault[]> {
  const { holderName, accountNumber, accountKind, bankName, branchCnaps } = body;
  const line = {
    ...{ lineId: 'W1-000001', lineNo: 1, amountFen: 1n },
    ...{ payeeName: holderName, account: accountNumber, accountKind, bankName, idCardNumber },
    ...(branchCnaps === undefined ? {} : { branchCnaps }),
  };
  const adapters = await projectBankAdapters(context, trx, projectId);
  return adapters.flatMap((adapter) => adapter.checkLine(line)).flatMap(toFault);
}

function toFault({ pointer, detail }: BankFault): Fault[] {
  const member = MEMBERS[pointer];
  // The amount and the ID are another's to correct.
  if (member === undefined) return [];
  return [fault(member, 'BANK_CANNOT_CARRY', maskNumbers(detail.en), maskNumbers(detail.zh))];
}

async function saveCard(
  context: PayrollContext,
  trx: Trx,
  { projectId, workerId }: { projectId: string; workerId: string },
  body: CardInput,
  before: CardRow | undefined,
  actor: string,
): Promise<CardRow> {
  const place = { project_id: projectId, worker_id: workerId, version: (before?.version ?? 0) + 1 };
  const stored = sealRecord(context.cipher, toJson(body), placeOf(place));
  if (!stored.sealed) throw new Error('a card without a number');
  await trx
    .updateTable('wage_card')
    .set({ current: false })
    .where('project_id', '=', projectId)
    .where('worker_id', '=', workerId)
    .where('current', '=', true)
    .execute();
  return trx
    .insertInto('wage_card')
    .values({
      ...place,
      current: true,
      account_masked: maskNumber(body.accountNumber),
      account_token: context.tokens.token('BANK_CARD', body.accountNumber),
      sealed: stored.sealed,
      stated: stored.clear,
      stated_by: actor,
      created_at: new Date(context.clock.now()),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

async function getCard(context: PayrollContext, call: Call): Promise<Reply> {
  const row = await findCardRow(context.db, param(call, 'projectId'), param(call, 'workerId'));
  return row ? answer(context, 200, showCard(context, row)) : refuse('WAGE_CARD_NOT_FOUND');
}

function findCardRow(executor: Executor, projectId: string, workerId: string): Promise<CardRow | undefined> {
  return executor
    .selectFrom('wage_card')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('worker_id', '=', workerId)
    .where('current', '=', true)
    .executeTakeFirst();
}

function openCard({ cipher }: Pick<PayrollContext, 'cipher'>, row: CardRow): CardInput {
  const stored = { clear: row.stated as JsonObject, sealed: row.sealed };
  return openRecord<CardInput>(cipher, stored, placeOf(row));
}

export interface CurrentCard extends Omit<CardInput, 'agreementAccepted'> {
  version: number;
  masked: string;
  token: Buffer;
}

/** For the lines of a sheet: the card in force of each worker that has one, with its number in clear. */
export async function currentCards(
  context: Pick<PayrollContext, 'cipher'>,
  executor: Executor,
  projectId: string,
  workerIds: readonly string[],
): Promise<Map<string, CurrentCard>> {
  const { rows } = await sql<CardRow>`
    select * from wage_card where project_id = ${projectId} and current
    and worker_id = any(${[...workerIds]}::text[])`.execute(executor);
  return new Map(
    rows.map((row) => {
      const card = omit(openCard(context, row), 'agreementAccepted');
      const { version, account_masked: masked, account_token: token } = row;
      return [row.worker_id, { ...card, version, masked, token }];
    }),
  );
}

function showCard(context: Pick<PayrollContext, 'cipher'>, row: CardRow): Shown<'WageCard'> {
  const { accountNumber, accountKind, holderName, bankName, branchCnaps } = openCard(context, row);
  // A wrong digit is likely, and not certain: old accounts and passbooks need not have one.
  const suspicious = accountKind === 'CARD' && !passesLuhn(accountNumber);
  return {
    projectId: row.project_id,
    workerId: row.worker_id,
    ...{ holderName, accountNumber: row.account_masked, accountKind, bankName },
    ...(branchCnaps === undefined ? {} : { branchCnaps }),
    warnings: suspicious ? ['CARD_CHECK_DIGIT'] : [],
    version: row.version,
    updatedAt: isoOf(row.created_at),
  };
}
