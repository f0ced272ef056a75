import { tmpdir } from 'node:os';
import type { BankAdapter, BankEnvelope, BankLink, MakeBankLink } from '@realname-hub/adapters/bank/port.ts';
import { findAccount, openAccount } from '../payroll/accounts/account-store.ts';
import { Banks } from '../payroll/bank-files/banks.ts';
import type { BankFilesContext } from '../payroll/bank-files/context.ts';
import type { PayrollContext } from '../payroll/context.ts';
import { payrollProfile } from '../payroll/payroll-profile.ts';
import { profileOfProject } from '../payroll/sheets/steps.ts';
import { readAttachment } from '../registry/attachments.ts';
import { stillMay } from '../registry/people/check-acting.ts';
import type { BlobStreams } from '../store/blob-store.ts';

/** All of the world of banks that the hub is given: what their files look like, and how they travel. */
export interface BankParts {
  adapters: readonly BankAdapter[];
  envelope: BankEnvelope;
  makeLink: MakeBankLink;
}

/** Of a file being made or opened, this much stays in memory; the rest waits on disk, encrypted. */
const SPOOL_MEMORY = 4 * 1024 * 1024;

export function bankFilesContext(
  context: PayrollContext & { blobs: BlobStreams },
  { envelope, makeLink }: BankParts,
): BankFilesContext {
  const { random, cipher, clock } = context;
  return {
    ...context,
    ...{ envelope, stillMay, linkOf: makeLink },
    banks: new Banks({ ...context, envelope }),
    adapterOf: context.bankAdapterOf,
    spool: { folder: tmpdir(), memoryBytes: SPOOL_MEMORY, random },
    readAttachment: async (projectId, sha256) =>
      (await readAttachment(context, projectId, sha256))?.bytes ?? null,
    payerOf: async (executor, projectId, accountId) => {
      const row = await findAccount(executor, { projectId, accountId });
      if (!row) return null;
      const { accountNumber, branchCnaps } = openAccount(cipher, row);
      return {
        ...{ bankId: row.bank_id, state: row.state, name: row.account_name, account: accountNumber },
        ...(branchCnaps === undefined ? {} : { branchCnaps }),
      };
    },
    rulesOf: (executor, projectId) =>
      profileOfProject({ clock, profileOf: payrollProfile }, executor, projectId),
  };
}

/** How a bank is reached; null for one that the operator has not set up or has disabled. */
export function bankLinkOf({
  banks,
  db,
  linkOf,
}: BankFilesContext): (bankId: string) => Promise<BankLink | null> {
  return async (bankId) => {
    const bank = await banks.find(db, bankId);
    return bank?.enabled ? linkOf(bank.transport, await banks.secretsOf(bankId)) : null;
  };
}
