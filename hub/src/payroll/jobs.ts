import { sql } from 'kysely';
import type { Clock } from '../runtime/clock.ts';
import type { Db, Executor, Trx } from '../store/database.ts';
import './tables.ts';

/** Work that takes longer than a request, or that speaks to the world outside. */
export interface Job<Request = unknown> {
  jobId: string;
  kind: string;
  projectId: string | null;
  object: string;
  request: Request;
  requestedBy: string;
  /** From 1; more than one after a crash or a repetition. */
  attempt: number;
}

/** The job as it is being done. */
export interface JobHold {
  /** Tells how far it is, and renews the lease. False when the lease went to somebody else: stop then. */
  progress(done: number, total: number | null): Promise<boolean>;
  /** Inside the transaction of an effect: throws, and so undoes it, when the lease went to somebody else. */
  fence(trx: Trx): Promise<void>;
  signal: AbortSignal;
}

export type JobOutcome =
  | { state: 'DONE'; result: object }
  | { state: 'FAILED'; result: object }
  | { state: 'AGAIN'; afterMs: number };

export type JobHandler = (job: Job, hold: JobHold) => Promise<JobOutcome>;

export interface JobRequest {
  kind: string;
  projectId: string | null;
  object: string;
  request: object;
  requestedBy: string;
  /** Not before this moment, in milliseconds since the epoch; at once without it. */
  dueAt?: number;
}

const LEASE_MS = 15_000;

/** Queues work in the transaction that makes it necessary. Its number is what the caller asks for progress by. */
export async function queueJob(trx: Executor, clock: Clock, job: JobRequest): Promise<string> {
  const now = new Date(clock.now());
  const { job_id } = await trx
    .insertInto('payroll_job')
    .values({
      kind: job.kind,
      project_id: job.projectId,
      object: job.object,
      request: JSON.stringify(job.request),
      state: 'QUEUED',
      due_at: job.dueAt === undefined ? now : new Date(job.dueAt),
      requested_by: job.requestedBy,
      created_at: now,
      updated_at: now,
    })
    .returning('job_id')
    .executeTakeFirstOrThrow();
  return String(job_id);
}

export interface JobRunnerOptions {
  db: Db;
  clock: Clock;
  handlers: Readonly<Record<string, JobHandler>>;
  onError: (error: unknown) => void;
}

/** Takes jobs whose time has come, one after the other, until none is left. Gives the number of those it ran. */
export async function runDueJobs(options: JobRunnerOptions, signal: AbortSignal): Promise<number> {
  let ran = 0;
  while (!signal.aborted && (await runNext(options, signal))) ran += 1;
  return ran;
}

async function runNext(options: JobRunnerOptions, signal: AbortSignal): Promise<boolean> {
  const taken = await take(options);
  if (!taken) return false;
  const { job, epoch } = taken;
  const handler = options.handlers[job.kind];
  if (!handler) throw new Error(`no handler for jobs of kind ${job.kind}`);
  let outcome: JobOutcome;
  try {
    outcome = await handler(job, holdOf(options, job.jobId, epoch, signal));
  } catch (error) {
    options.onError(error);
    outcome = { state: 'AGAIN', afterMs: Math.min(1000 * 2 ** job.attempt, 600_000) };
  }
  await end(options, job.jobId, epoch, outcome);
  return true;
}

/** A job whose lease is over was left by a process that died or sleeps; the epoch tells it so when it wakes up. */
async function take({ db, clock, handlers }: JobRunnerOptions): Promise<{ job: Job; epoch: string } | null> {
  const now = new Date(clock.now());
  const { rows } = await sql<{
    job_id: string;
    kind: string;
    project_id: string | null;
    object: string;
    request: unknown;
    requested_by: string;
    attempts: number;
    epoch: string;
  }>`
    update payroll_job j set state = 'RUNNING', epoch = j.epoch + 1, attempts = j.attempts + 1,
      lease_until = ${new Date(clock.now() + LEASE_MS)}, updated_at = ${now}
    from (
      select job_id from payroll_job
      where due_at <= ${now} and kind = any(${Object.keys(handlers)}::text[])
      and (state = 'QUEUED' or (state = 'RUNNING' and lease_until < ${now}))
      order by due_at, job_id limit 1 for update skip locked
    ) due
    where j.job_id = due.job_id
    returning j.job_id, j.kind, j.project_id, j.object, j.request, j.requested_by, j.attempts, j.epoch`.execute(
    db,
  );
  const [row] = rows;
  if (!row) return null;
  const job = {
    jobId: String(row.job_id),
    kind: row.kind,
    projectId: row.project_id,
    object: row.object,
    request: row.request,
    requestedBy: row.requested_by,
    attempt: row.attempts,
  };
  return { job, epoch: row.epoch };
}

function holdOf({ db, clock }: JobRunnerOptions, jobId: string, epoch: string, signal: AbortSignal): JobHold {
  return {
    signal,
    async progress(done, total) {
      const { numUpdatedRows } = await db
        .updateTable('payroll_job')
        .set({
          done,
          total,
          lease_until: new Date(clock.now() + LEASE_MS),
          updated_at: new Date(clock.now()),
        })
        .where('job_id', '=', Number(jobId))
        .where('epoch', '=', epoch)
        .where('state', '=', 'RUNNING')
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async fence(trx) {
      const held = await trx
        .selectFrom('payroll_job')
        .select('job_id')
        .where('job_id', '=', Number(jobId))
        .where('epoch', '=', epoch)
        .where('state', '=', 'RUNNING')
        .forUpdate()
        .executeTakeFirst();
      if (!held) throw new Error(`job ${jobId} was taken over by another process`);
    },
  };
}

async function end(
  { db, clock }: JobRunnerOptions,
  jobId: string,
  epoch: string,
  outcome: JobOutcome,
): Promise<void> {
  const now = clock.now();
  const over =
    outcome.state === 'AGAIN'
      ? { state: 'QUEUED', due_at: new Date(now + outcome.afterMs) }
      : { state: outcome.state, result: JSON.stringify(outcome.result) };
  await db
    .updateTable('payroll_job')
    .set({ ...over, lease_until: null, updated_at: new Date(now) })
    .where('job_id', '=', Number(jobId))
    .where('epoch', '=', epoch)
    .execute();
}
