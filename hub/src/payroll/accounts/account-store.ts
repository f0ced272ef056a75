import type { Selectable } from 'kysely';
import { refuse, type ProblemReply } from '../../http/operation.ts';
import type { JsonObject } from '../../registry/json.ts';
import { isoOf } from '../../registry/iso.ts';
import type { Schema, Shown } from '../../registry/schemas.ts';
import { openRecord } from '../../registry/sealing.ts';
import type { FieldCipher } from '../../security/field-cipher.ts';
import type { Executor, Trx } from '../../store/database.ts';
import type { ActingPerson } from '../acting.ts';
import type { PayrollContext } from '../context.ts';
import { mayMoveAccount, type AccountState } from '../states.ts';
import type { WageAccountTable } from '../tables.ts';

export type AccountRow = Selectable<WageAccountTable>;
/** What a system states of an account, without who acted. */
export type AccountStatement = Omit<Schema<'WageAccountInput'>, 'acting'>;
export type Verdict = Schema<'AccountVerdict'>;

export interface AccountId {
  projectId: string;
  accountId: string;
}

/** What the encrypted number is bound to. */
export const accountPlace = ({ projectId, accountId }: AccountId, version: number): string =>
  `wage_account/${projectId}/${accountId}/${version}`;

export function findAccount(
  executor: Executor,
  { projectId, accountId }: AccountId,
): Promise<AccountRow | undefined> {
  return executor
    .selectFrom('wage_account')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
}

/** The account with its number in clear. */
export function openAccount(cipher: FieldCipher, row: AccountRow): AccountStatement {
  const id = { projectId: row.project_id, accountId: row.account_id };
  const stored = { clear: row.stated as JsonObject, sealed: row.sealed };
  return openRecord<AccountStatement>(cipher, stored, accountPlace(id, row.version));
}

/** For the steps of a sheet: wages are paid from a bound account of the paying company only [JM-3.3-13] [I-20]. */
export async function findPayingAccount(
  executor: Executor,
  id: AccountId,
): Promise<{ ok: true; account: AccountRow } | { ok: false; problem: ProblemReply }> {
  const account = await findAccount(executor, id);
  if (!account) return { ok: false, problem: { code: 'WAGE_ACCOUNT_NOT_FOUND' } };
  if (account.state !== 'BOUND') return { ok: false, problem: { code: 'ACCOUNT_NOT_BOUND' } };
  return { ok: true, account };
}

/** A change of state with its audit entry. The caller holds the project's lock and has looked at the state. */
export async function moveAccount(
  { clock, audit }: Pick<PayrollContext, 'clock' | 'audit'>,
  trx: Trx,
  row: AccountRow,
  to: AccountState,
  change: {
    actor: string;
    person: Pick<ActingPerson, 'personId'> | null;
    verdict?: Verdict;
    noticeFrom?: string;
  },
): Promise<AccountRow> {
  const from = row.state as AccountState;
  if (!mayMoveAccount(from, to)) throw new Error(`an account never goes from ${from} to ${to}`);
  const { actor, person, verdict, noticeFrom } = change;
  const moved = await trx
    .updateTable('wage_account')
    .set({
      state: to,
      updated_at: new Date(clock.now()),
      ...(verdict === undefined ? {} : { verdict: JSON.stringify(verdict) }),
      ...(noticeFrom === undefined ? {} : { notice_from: noticeFrom }),
    })
    .where('project_id', '=', row.project_id)
    .where('account_id', '=', row.account_id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await audit(trx, {
    actor,
    action: `wage-account.${to.toLowerCase()}`,
    object: `wage-account:${row.project_id}/${row.account_id}`,
    detail: {
      version: row.version,
      from,
      ...(person ? { personId: person.personId } : {}),
      ...(verdict?.bankCode === undefined ? {} : { bankCode: verdict.bankCode }),
      ...(noticeFrom === undefined ? {} : { noticeFrom }),
    },
  });
  return moved;
}

export function showAccount(row: AccountRow): Shown<'WageAccount'> {
  const stated = row.stated as Omit<AccountStatement, 'accountNumber'>;
  return {
    projectId: row.project_id,
    accountId: row.account_id,
    ...stated,
    accountNumber: row.account_masked,
    state: row.state as AccountState,
    ...(row.verdict ? { verdict: row.verdict as Verdict } : {}),
    ...(row.notice_from ? { noticeFrom: row.notice_from } : {}),
    version: row.version,
    updatedAt: isoOf(row.updated_at),
  };
}

export const accountNotFound = () => refuse('WAGE_ACCOUNT_NOT_FOUND');
