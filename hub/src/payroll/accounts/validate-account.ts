import type { AccountVerdict, BankLink } from '@realname-hub/adapters/bank/port.ts';
import { lockFor } from '../../registry/context.ts';
import { isoOf } from '../../registry/iso.ts';
import { maskNumbers } from '../../security/redaction.ts';
import type { PayrollContext } from '../context.ts';
import type { JobHandler, JobOutcome } from '../jobs.ts';
import { findAccount, moveAccount, openAccount, type AccountRow, type Verdict } from './account-store.ts';

export const VALIDATION_JOB = 'ACCOUNT_VALIDATION';

export interface ValidationDeps extends Pick<PayrollContext, 'db' | 'clock' | 'cipher' | 'audit'> {
  /** How the bank is reached; null when the operator has set up no way. */
  bankLinkOf: (bankId: string) => Promise<BankLink | null>;
}

/** Shorter than a job's lease. */
const ANSWER_MS = 10_000;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 3_600_000;

/**
 * Asks the bank whether the account exists under its name [GX-4.2-02]. Without an answer it stays pending and the
 * bank is asked again: nothing but the bank's word makes an account valid.
 */
export function accountValidation(deps: ValidationDeps): JobHandler {
  return async (job, hold) => {
    const id = { projectId: job.projectId ?? '', accountId: job.object };
    const { version } = job.request as { version: number };
    const asked = await findAccount(deps.db, id);
    if (!isWaiting(asked, version)) return SUPERSEDED;
    const link = await deps.bankLinkOf(asked.bank_id);
    const answered = link?.validateAccount ? await ask(deps, link, asked, hold.signal) : null;
    if (answered === null || answered.verdict === 'UNKNOWN') return again(job.attempt);
    return deps.db.transaction().execute(async (trx): Promise<JobOutcome> => {
      await hold.fence(trx);
      await lockFor(trx, 'project', id.projectId);
      const row = await findAccount(trx, id);
      // Stated anew while the bank was thinking: its answer is about another account.
      if (!isWaiting(row, version)) return SUPERSEDED;
      const verdict = verdictOf(answered, deps.clock.now());
      await moveAccount(deps, trx, row, answered.verdict, { actor: 'hub', person: null, verdict });
      return { state: 'DONE', result: { verdict: answered.verdict } };
    });
  };
}

const SUPERSEDED: JobOutcome = { state: 'DONE', result: { superseded: true } };

function isWaiting(row: AccountRow | undefined, version: number): row is AccountRow {
  return row !== undefined && row.state === 'PENDING' && row.version === version;
}

function again(attempt: number): JobOutcome {
  return { state: 'AGAIN', afterMs: Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS) };
}

/** Null when the bank was silent for too long. */
async function ask(
  { clock, cipher }: ValidationDeps,
  link: BankLink,
  row: AccountRow,
  signal: AbortSignal,
): Promise<AccountVerdict | null> {
  const { accountName, accountNumber, branchCnaps } = openAccount(cipher, row);
  const account = {
    accountName,
    account: accountNumber,
    ...(branchCnaps === undefined ? {} : { branchCnaps }),
  };
  const over = new AbortController();
  const ending = AbortSignal.any([signal, over.signal]);
  try {
    return await Promise.race([
      link.validateAccount?.(account, ending) ?? null,
      clock.sleep(ANSWER_MS, ending).then(() => null),
    ]);
  } finally {
    over.abort();
  }
}

/** Banks quote numbers in their words. */
function verdictOf(answered: Exclude<AccountVerdict, { verdict: 'UNKNOWN' }>, now: number): Verdict {
  const base = { source: 'BANK', at: isoOf(now) } as const;
  if (answered.verdict === 'VALID')
    return {
      verdict: 'VALID',
      ...base,
      ...(answered.reference === undefined ? {} : { reference: answered.reference }),
    };
  const { bankCode, text } = answered;
  return {
    verdict: 'INVALID',
    ...base,
    bankCode,
    ...(text === undefined ? {} : { text: maskNumbers(text) }),
  };
}
