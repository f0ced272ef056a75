import type { JobHandler } from '../jobs.ts';
import type { BankFilesContext } from './context.ts';
import { keepReturn, queueReturn } from './take-return.ts';

const EVERY_MS = 60_000;

/**
 * Fetches what waits in a bank's folder for returns. A file is taken away there only after its bytes and the order to
 * read them are stored here; what a crash leaves behind is fetched again, and changes nothing.
 */
export function pollReturnsJob(context: BankFilesContext): JobHandler {
  return async (job, hold) => {
    const { bankId } = job.request as { bankId: string };
    const bank = await context.banks.find(context.db, bankId);
    if (!bank?.enabled) return { state: 'DONE', result: {} };
    const link = context.linkOf(bank.transport, await context.banks.secretsOf(bankId));
    if (!link.listReturns || !link.fetchReturn || !link.forget) return { state: 'DONE', result: {} };
    let taken = 0;
    for (const name of await link.listReturns(hold.signal)) {
      const source = await keepReturn(context, await link.fetchReturn(name, hold.signal));
      if (!(await hold.progress(taken, null))) throw new Error('the job was taken over by another process');
      await context.db.transaction().execute(async (trx) => {
        await queueReturn(trx, context, { bankId, channel: 'SFTP', source, projectId: null }, 'hub');
        await hold.fence(trx);
      });
      await link.forget(name, hold.signal);
      taken += 1;
    }
    return { state: 'AGAIN', afterMs: EVERY_MS };
  };
}
