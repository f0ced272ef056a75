import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { bankAdapter } from '../../adapters/bank/adapter.ts';
import { demoBanks } from '../../adapters/bank/banks/index.ts';
import { currentCards } from '../../hub/src/payroll/accounts/cards.ts';
import { queueJob, runDueJobs } from '../../hub/src/payroll/jobs.ts';
import { payrollProfile } from '../../hub/src/payroll/payroll-profile.ts';
import type { SheetDeps } from '../../hub/src/payroll/sheets/context.ts';
import { IMPORT_JOB, importHandler, importObject } from '../../hub/src/payroll/sheets/import-job.ts';
import { NO_CALENDAR } from '../../hub/src/payroll/work-calendar.ts';
import { stillMay } from '../../hub/src/registry/people/check-acting.ts';
import { openBenchFoundation, PROJECT } from './bank-file-site.ts';
import { MAKER, type ImportReport } from './payroll-import-site.ts';
import { profiled } from './profile.ts';

/**
 * Takes one table in as the hub does, and prints what it took beyond the idle process: time, memory, and the longest
 * hold of the event loop.
 */
const [folder = '', sheetId = ''] = process.argv.slice(2);
const foundation = await openBenchFoundation(join(folder, 'data'), false);
const { db, clock } = foundation;
const adapter = demoBanks.map(bankAdapter).find(({ facts }) => facts.manifest === 'demo-iso');
const deps: SheetDeps = {
  ...{ ...foundation, stillMay, profileOf: payrollProfile, calendar: NO_CALENDAR },
  checkActing: () => Promise.reject(new Error('nobody acts here')),
  attachments: {
    typeOf: async () => 'text/csv',
    read: async () => ({ contentType: 'text/csv', bytes: await readFile(join(folder, 'table.csv')) }),
  },
  cardsOf: (executor, projectId, workerIds) => currentCards(foundation, executor, projectId, workerIds),
  bankOf: async () => adapter ?? null,
};
const sheet = { projectId: PROJECT, sheetId };
const request = {
  ...{ ...sheet, person: { personId: MAKER, companyId: '', roles: [] } },
  source: { kind: 'CSV', attachmentSha256: 'table' },
};
const queued = { kind: IMPORT_JOB, projectId: PROJECT, object: importObject(sheet), request };
const jobId = await queueJob(db, clock, { ...queued, requestedBy: 'bench' });
const delay = monitorEventLoopDelay({ resolution: 1 });
// The monitor sees delays only once it has seen the loop turn.
delay.enable();
await setTimeout(50);
delay.reset();
const idleMb = process.resourceUsage().maxRSS / 1024;
const idleCpu = process.cpuUsage();
// On a shared machine the loop is also late because others compute; what it computed itself from turn to turn is not.
let [lastCpu, heldCpu] = [process.threadCpuUsage(), 0];
const ticker = setInterval(() => {
  const cpu = process.threadCpuUsage();
  heldCpu = Math.max(heldCpu, cpu.user + cpu.system - lastCpu.user - lastCpu.system);
  lastCpu = cpu;
}, 1);
const startedAt = performance.now();
const errors: unknown[] = [];
const handlers = { [IMPORT_JOB]: importHandler(deps) };
const onError = (error: unknown) => void errors.push(error);
await profiled(`payroll-import-${sheetId}`, () =>
  runDueJobs({ db, clock, handlers, onError }, new AbortController().signal),
);
const ms = performance.now() - startedAt;
const cpu = process.cpuUsage(idleCpu);
clearInterval(ticker);
delay.disable();
const grownMb = process.resourceUsage().maxRSS / 1024 - idleMb;
const job = await db.selectFrom('payroll_job').selectAll().where('job_id', '=', Number(jobId)).execute();
await foundation.close();
if (job[0]?.state !== 'DONE') throw errors[0] ?? new Error(`not taken in: ${JSON.stringify(job)}`);
const report: ImportReport = {
  ...{ ms: Math.round(ms), cpuMs: Math.round((cpu.user + cpu.system) / 1000) },
  ...{ grownMb: Math.round(grownMb), heldMs: Math.round(delay.max / 1e5) / 10 },
  heldCpuMs: Math.round(heldCpu / 100) / 10,
};
process.stdout.write(JSON.stringify(report));
