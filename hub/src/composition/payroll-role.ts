import type { Logger } from 'pino';
import type { Handlers } from '../http/operation.ts';
import { accountHandlers } from '../payroll/accounts/accounts.ts';
import { accountValidation, VALIDATION_JOB } from '../payroll/accounts/validate-account.ts';
import { bankFileHandlers, bankFileJobs } from '../payroll/bank-files/bank-files.ts';
import type { PayrollContext } from '../payroll/context.ts';
import { IMPORT_JOB, importHandler } from '../payroll/sheets/import-job.ts';
import { sheetHandlers } from '../payroll/sheets/sheet-handlers.ts';
import { runDueJobs, type JobHandler } from '../payroll/jobs.ts';
import { attachmentHandlers } from '../registry/attachments.ts';
import { createCheckActing } from '../registry/people/check-acting.ts';
import { peopleHandlers } from '../registry/people/people.ts';
import { SecurityPasswords } from '../registry/people/security-passwords.ts';
import type { Background } from '../runtime/background.ts';
import type { BlobStore, BlobStreams } from '../store/blob-store.ts';
import type { Foundation } from './foundation.ts';
import { logFailure } from './logging.ts';
import { bankFilesContext, bankLinkOf, type BankParts } from './payroll-banks.ts';
import { sheetDeps } from './payroll-sheets.ts';

const MINUTE_MS = 60_000;
const JOBS_EVERY_MS = 500;

export interface PayrollParts {
  blobs: BlobStore & BlobStreams;
  banks: BankParts;
}

/** What every step of the wage process stands on. */
export function payrollContext(
  foundation: Foundation,
  { blobs, banks }: PayrollParts,
): PayrollContext & { passwords: SecurityPasswords; blobs: BlobStore & BlobStreams } {
  const { configuration, db } = foundation;
  const passwords = new SecurityPasswords({
    ...foundation,
    policy: {
      failures: configuration.securityPasswordFailures,
      blockMs: configuration.securityPasswordBlockMinutes * MINUTE_MS,
    },
  });
  const byManifest = new Map(banks.adapters.map((adapter) => [adapter.facts.manifest, adapter]));
  return {
    ...foundation,
    ...{ blobs, passwords },
    checkActing: createCheckActing({ db, passwords }),
    bankAdapterOf: (manifest) => byManifest.get(manifest) ?? null,
  };
}

/** The operations of people and payroll. */
export function payrollHandlers(foundation: Foundation, parts: PayrollParts): Handlers[] {
  const context = payrollContext(foundation, parts);
  const sheets = sheetDeps(context, foundation.configuration.workCalendarFile);
  return [
    ...[peopleHandlers(context), attachmentHandlers(context), accountHandlers(context)],
    sheetHandlers(sheets),
    bankFileHandlers(bankFilesContext(context, parts.banks)),
  ];
}

/** What takes longer than a request, or speaks to a bank: done by every process that delivers. */
export function runPayrollJobs(
  foundation: Foundation,
  parts: PayrollParts & { logger: Logger; background: Background },
): void {
  const { banks, logger, background } = parts;
  const context = payrollContext(foundation, parts);
  const bankFiles = bankFilesContext(context, banks);
  const handlers: Record<string, JobHandler> = {
    [VALIDATION_JOB]: accountValidation({ ...context, bankLinkOf: bankLinkOf(bankFiles) }),
    ...bankFileJobs(bankFiles),
    [IMPORT_JOB]: importHandler(sheetDeps(context, foundation.configuration.workCalendarFile)),
  };
  const runner = {
    ...{ db: foundation.db, clock: foundation.clock, handlers },
    onError: (error: unknown) => logFailure(logger, 'payroll', error),
  };
  background.run('payroll jobs', async (signal) => {
    while (!signal.aborted) {
      await runDueJobs(runner, signal).catch(runner.onError);
      await foundation.clock.sleep(JOBS_EVERY_MS, signal);
    }
  });
}
