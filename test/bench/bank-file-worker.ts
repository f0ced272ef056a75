import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { bankAdapter } from '../../adapters/bank/adapter.ts';
import { demoBanks } from '../../adapters/bank/banks/index.ts';
import { bankEnvelope } from '../../adapters/bank/envelope/bank-envelope.ts';
import { Banks } from '../../hub/src/payroll/bank-files/banks.ts';
import type { BankFilesContext } from '../../hub/src/payroll/bank-files/context.ts';
import { MAKE_JOB, makeFileJob } from '../../hub/src/payroll/bank-files/make-file.ts';
import { queueJob, runDueJobs } from '../../hub/src/payroll/jobs.ts';
import { stillMay } from '../../hub/src/registry/people/check-acting.ts';
import { shanghaiDay } from '../../hub/src/runtime/shanghai-time.ts';
import { createFolderBlobStore } from '../../hub/src/store/blob-store.ts';
import { profiled } from './profile.ts';
import { BANK, openBenchFoundation, PROJECT } from './bank-file-site.ts';

/**
 * Makes the bank's file of one sheet as the hub does, from the database to the stored bytes, and prints what it took
 * beyond the idle process: time, memory, and the longest hold of the event loop.
 */
const [folder = '', sheetId = ''] = process.argv.slice(2);
const dataFolder = join(folder, 'data');
const foundation = await openBenchFoundation(dataFolder, false);
const { db, clock, random } = foundation;
const adapters = demoBanks.map(bankAdapter);
const context: BankFilesContext = {
  ...foundation,
  ...{ envelope: bankEnvelope, stillMay },
  banks: new Banks({ ...foundation, envelope: bankEnvelope }),
  blobs: createFolderBlobStore(join(dataFolder, 'photos'), randomUUID),
  adapterOf: (manifest) => adapters.find(({ facts }) => facts.manifest === manifest) ?? null,
  linkOf: () => ({}),
  spool: { folder, memoryBytes: 4 * 1024 * 1024, random },
  checkActing: () => Promise.reject(new Error('nobody acts here')),
  readAttachment: async () => null,
  payerOf: async () => ({
    ...{ bankId: BANK, state: 'BOUND', name: '示例建设项目农民工工资专用账户', account: '9900010000000001' },
    branchCnaps: '102100099996',
  }),
  rulesOf: async () => ({ confirmOnlyWhenFinal: true }),
};
const executionDay = shanghaiDay(clock.now());
const request = { projectId: PROJECT, sheetId, version: 1, executionDay, madeBy: 'maker' };
await queueJob(db, clock, {
  kind: MAKE_JOB,
  projectId: PROJECT,
  object: sheetId,
  request,
  requestedBy: 'bench',
});
const delay = monitorEventLoopDelay({ resolution: 1 });
// The monitor sees delays only once it has seen the loop turn.
delay.enable();
await setTimeout(50);
delay.reset();
const idleMb = process.resourceUsage().maxRSS / 1024;
const startedAt = performance.now();
const spentBefore = process.threadCpuUsage();
const errors: unknown[] = [];
const handlers = { [MAKE_JOB]: makeFileJob(context) };
const jobs = { db, clock, handlers, onError: (error: unknown) => errors.push(error) };
await profiled(`bank-file-${sheetId}`, () => runDueJobs(jobs, new AbortController().signal));
const { user, system } = process.threadCpuUsage(spentBefore);
const ms = performance.now() - startedAt;
delay.disable();
const grownMb = process.resourceUsage().maxRSS / 1024 - idleMb;
const file = await db.selectFrom('bank_file').selectAll().where('sheet_id', '=', sheetId).execute();
const job = await db
  .selectFrom('payroll_job')
  .select('result')
  .where('object', '=', sheetId)
  .executeTakeFirst();
await foundation.close();
const [made] = file;
if (!made || file.length > 1) throw errors[0] ?? new Error(`not one file: ${JSON.stringify(job?.result)}`);
process.stdout.write(
  JSON.stringify({
    ...{
      ms: Math.round(ms),
      threadMs: Math.round((user + system) / 1000),
      grownMb: Math.round(grownMb),
      heldMs: Math.round(delay.max / 1e5) / 10,
    },
    ...{ bytes: Number(made.bytes), blob: made.blob },
  }),
);
