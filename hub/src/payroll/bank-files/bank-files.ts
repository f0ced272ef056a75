import type { Handlers } from '../../http/operation.ts';
import type { JobHandler } from '../jobs.ts';
import { POLL_JOB } from './banks.ts';
import { confirmationHandlers } from './confirm-reconciliation.ts';
import type { BankFilesContext } from './context.ts';
import { fileHandlers } from './file-handlers.ts';
import { HAND_OVER_JOB, handOverJob } from './hand-over.ts';
import { MAKE_JOB, makeFileJob } from './make-file.ts';
import { pollReturnsJob } from './poll-returns.ts';
import { returnHandlers } from './return-handlers.ts';
import { HORIZON_JOB } from './send-lines.ts';
import { silentLinesJob } from './silent-lines.ts';
import { RETURN_JOB, takeReturnJob } from './take-return.ts';

/** Every operation of bank files and returns. */
export function bankFileHandlers(context: BankFilesContext): Handlers {
  return { ...fileHandlers(context), ...returnHandlers(context), ...confirmationHandlers(context) };
}

/** What goes on beside the requests: making, handing over, reading, fetching, and noticing silence. */
export function bankFileJobs(context: BankFilesContext): Record<string, JobHandler> {
  return {
    [MAKE_JOB]: makeFileJob(context),
    [HAND_OVER_JOB]: handOverJob(context),
    [RETURN_JOB]: takeReturnJob(context),
    [POLL_JOB]: pollReturnsJob(context),
    [HORIZON_JOB]: silentLinesJob(context),
  };
}
