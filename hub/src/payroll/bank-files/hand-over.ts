import type { BankLink, FileToHandOver, HandOverStep } from '@realname-hub/adapters/bank/port.ts';
import type { Job, JobHandler, JobHold, JobOutcome } from '../jobs.ts';
import type { Bank } from './banks.ts';
import type { BankFilesContext } from './context.ts';
import { isTooLate, lockFile, moveFile, sendLines, type FileRow } from './send-lines.ts';

export const HAND_OVER_JOB = 'BANK_HAND_OVER';

const AGAIN_MS = 60_000;
const LONGEST_MS = 3_600_000;
/** An unanswered hand-over is looked for on some occasions; after that only the bank's answer settles it. */
const LOOKS = 12;

const failed = (fault: string): JobOutcome => ({ state: 'FAILED', result: { fault } });
const done = (): JobOutcome => ({ state: 'DONE', result: {} });

/**
 * Brings a file to the bank. Its lines are SENT, in a committed transaction, before the first byte; it is in doubt,
 * committed as well, before the step that makes it visible. What may have arrived is never sent a second time: it is
 * looked for, or the bank's answer tells.
 */
export function handOverJob(context: BankFilesContext): JobHandler {
  return async (job, hold) => {
    const { fileId } = job.request as { fileId: string };
    const row = await context.db
      .selectFrom('bank_file')
      .selectAll()
      .where('file_id', '=', fileId)
      .executeTakeFirst();
    const file: FileRow | undefined = row;
    if (!file || (file.state !== 'READY' && file.state !== 'HANDING_OVER')) return done();
    const bank = await context.banks.find(context.db, file.bank_id);
    if (!bank?.enabled) return { state: 'AGAIN', afterMs: AGAIN_MS };
    const link = context.linkOf(bank.transport, await context.banks.secretsOf(bank.bankId));
    const handing = { context, job, hold, file, bank, link };
    return file.in_doubt_since === null ? handOver(handing) : lookFor(handing);
  };
}

interface Handing {
  context: BankFilesContext;
  job: Job;
  hold: JobHold;
  file: FileRow;
  bank: Bank;
  link: BankLink;
}

async function handOver(handing: Handing): Promise<JobOutcome> {
  const { context, job, hold, file, link } = handing;
  if (!link.handOver) return failed('NO_HAND_OVER');
  const toSend = await fileToHandOver(handing);
  const outcome = await link.handOver(toSend, (step) => mayStart(handing, step), hold.signal);
  switch (outcome.outcome) {
    case 'DONE':
      return arrived(handing);
    case 'UNKNOWN':
      await note(handing, 'bank-file.hand-over-unknown', outcome.why);
      return { state: 'AGAIN', afterMs: AGAIN_MS };
    case 'NOT_DONE':
      await nothingVisible(handing, outcome.why);
      if (isTooLate(context, file)) return failed('BANK_FILE_EXPIRED');
      return outcome.retryable
        ? { state: 'AGAIN', afterMs: Math.min(AGAIN_MS * 2 ** (job.attempt - 1), LONGEST_MS) }
        : failed('HAND_OVER_REFUSED');
  }
}

/** Asked by the link at its two points of no return; each answer is committed before the link goes on. */
function mayStart({ context, job, hold, file }: Handing, step: HandOverStep): Promise<boolean> {
  const { db, clock } = context;
  return db.transaction().execute(async (trx) => {
    await hold.fence(trx);
    const now = await lockFile(trx, file.file_id);
    if (!now || isTooLate(context, now)) return false;
    if (step === 'FIRST_BYTE') {
      if (now.state === 'READY')
        await sendLines(trx, context, now, 'HANDING_OVER', { actor: job.requestedBy });
      return now.state === 'READY' || now.state === 'HANDING_OVER';
    }
    if (now.state !== 'HANDING_OVER') return false;
    await moveFile(trx, now, 'HANDING_OVER', { in_doubt_since: new Date(clock.now()) });
    return true;
  });
}

function arrived({ context, hold, file, bank }: Handing): Promise<JobOutcome> {
  const { db, clock, audit } = context;
  return db.transaction().execute(async (trx) => {
    await hold.fence(trx);
    const now = await lockFile(trx, file.file_id);
    // The bank's answer may have come before our own.
    if (now?.state !== 'HANDING_OVER') return done();
    await moveFile(trx, now, 'HANDED_OVER', { handed_over_at: new Date(clock.now()), in_doubt_since: null });
    await audit(trx, {
      ...{ actor: 'hub', action: 'bank-file.handed-over', object: `bank-file:${file.file_id}` },
      detail: { bankId: bank.bankId, transport: bank.transport.kind },
    });
    return done();
  });
}

/** That it lies there proves that it arrived; that it does not proves nothing. */
async function lookFor(handing: Handing): Promise<JobOutcome> {
  const { link, file, hold, job, context } = handing;
  if (link.isThere && (await link.isThere(nameOf(context, handing.bank, file), hold.signal)))
    return arrived(handing);
  if (job.attempt > LOOKS) return failed('HAND_OVER_IN_DOUBT');
  return { state: 'AGAIN', afterMs: Math.min(AGAIN_MS * 2 ** (job.attempt - 1), LONGEST_MS) };
}

async function nothingVisible(handing: Handing, why: string): Promise<void> {
  const { context, hold, file } = handing;
  await context.db.transaction().execute(async (trx) => {
    await hold.fence(trx);
    const now = await lockFile(trx, file.file_id);
    if (now?.state === 'HANDING_OVER') await moveFile(trx, now, 'HANDING_OVER', { in_doubt_since: null });
  });
  await note(handing, 'bank-file.hand-over-failed', why);
}

function note({ context, file, bank }: Handing, action: string, why: string): Promise<void> {
  return context.db.transaction().execute((trx) =>
    context.audit(trx, {
      ...{ actor: 'hub', action, object: `bank-file:${file.file_id}` },
      detail: { bankId: bank.bankId, why },
    }),
  );
}

async function fileToHandOver({ context, hold, file, bank }: Handing): Promise<FileToHandOver> {
  const blob = await context.blobs.getStream(file.blob);
  if (!blob) throw new Error(`the bytes of file ${file.file_id} are gone`);
  return {
    name: nameOf(context, bank, file),
    bytes: blob.bytes,
    read: () => keepingHold(blob.read(), context, hold),
  };
}

/** A slow line must not lose the lease of the job that it serves. */
async function* keepingHold(
  pieces: AsyncIterable<Buffer>,
  { clock }: BankFilesContext,
  hold: JobHold,
): AsyncGenerator<Buffer, void, void> {
  let told = clock.monotonic();
  let sent = 0;
  for await (const piece of pieces) {
    if (clock.monotonic() - told > 2_000) {
      told = clock.monotonic();
      if (!(await hold.progress(Math.floor(sent / 1024), null)))
        throw new Error('the job was taken over by another process');
    }
    sent += piece.length;
    yield piece;
  }
}

/** `F1Z-1.xml.p7m`: the order's id, what is inside, and what is around it. */
export function nameOf({ adapterOf }: BankFilesContext, bank: Bank, file: Pick<FileRow, 'file_id'>): string {
  const extension = adapterOf(bank.manifest)?.facts.extension ?? 'txt';
  return `${file.file_id}.${extension}.p7m`;
}
