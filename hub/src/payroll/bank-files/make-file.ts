import type {
  BankAdapter,
  ContentSource,
  EnvelopeKeySet,
  OwnKey,
  PaymentOrder,
  SpooledContent,
} from '@realname-hub/adapters/bank/port.ts';
import { shanghaiDay, shanghaiIso } from '../../runtime/shanghai-time.ts';
import type { Job, JobHandler, JobHold, JobOutcome } from '../jobs.ts';
import type { Bank } from './banks.ts';
import type { BankFilesContext, Payer } from './context.ts';
import { addDays } from './execution-day.ts';
import { exportableSheet, type ExportableSheet, type NotExportable } from './exportable-sheet.ts';
import { readOrderLines, type SheetVersion } from './order-lines.ts';
import { OrderParts, type OrderPart } from './order-parts.ts';
import { storeFiles, type MadeFile } from './store-files.ts';

export const MAKE_JOB = 'BANK_FILE';

export interface MakeRequest extends SheetVersion {
  executionDay: string;
  madeBy: string;
}

/** Why no file was made, for whoever asks for the job. */
export type MakeFault =
  NotExportable | 'BANK_KEYS_MISSING' | 'BANK_LINE_LIMIT' | 'SHEET_LINES_DIFFER' | 'EXECUTION_DAY_INVALID';

const failed = (fault: MakeFault, more: object = {}): JobOutcome => ({
  state: 'FAILED',
  result: { fault, ...more },
});

interface Making {
  context: BankFilesContext;
  hold: JobHold;
  request: MakeRequest;
  sheet: ExportableSheet;
  payer: Payer;
  bank: Bank;
  adapter: BankAdapter;
  keys: UsableKeys;
}

interface UsableKeys {
  signer: OwnKey;
  recipient: EnvelopeKeySet['partnerEncryption'][number];
}

/**
 * Makes the bank's files of an approved version. The lines are read once and wait, as they will stand in the file, in
 * a spool until the totals are known, which stand before them. The files' ids follow from the version, so that a
 * second run after a crash makes the same orders; the first run's bytes have gone nowhere.
 */
export function makeFileJob(context: BankFilesContext): JobHandler {
  return async (job, hold) => {
    const request = job.request as MakeRequest;
    const ready = await prepare(context, request);
    if ('fault' in ready) return failed(ready.fault);
    return make({ context, hold, request, ...ready }, job);
  };
}

async function prepare(
  context: BankFilesContext,
  request: MakeRequest,
): Promise<Omit<Making, 'context' | 'hold' | 'request'> | { fault: MakeFault }> {
  const { db, clock } = context;
  const sheet = await exportableSheet(context, db, request);
  if ('fault' in sheet) return sheet;
  const { payer, bank, adapter } = sheet;
  if (!isExecutionDay(request.executionDay, shanghaiDay(clock.now()), adapter.facts.executionDays))
    return { fault: 'EXECUTION_DAY_INVALID' };
  const keys = await usableKeys(context, bank.bankId);
  return keys ? { sheet, payer, bank, adapter, keys } : { fault: 'BANK_KEYS_MISSING' };
}

export function isExecutionDay(day: string, today: string, executionDays: number): boolean {
  return day >= today && day <= addDays(today, executionDays);
}

export async function usableKeys(
  { banks, envelope, clock }: Pick<BankFilesContext, 'banks' | 'envelope' | 'clock'>,
  bankId: string,
): Promise<UsableKeys | null> {
  const keys = await banks.keysOf(bankId);
  const signer = keys && envelope.inUse(keys.ownSigning, clock.now());
  const recipient = keys && envelope.inUse(keys.partnerEncryption, clock.now());
  return signer && recipient ? { signer, recipient } : null;
}

async function make(making: Making, job: Job): Promise<JobOutcome> {
  const { context, adapter, sheet, request } = making;
  const written = new OrderParts(adapter);
  const lines = await context.envelope.spool(writtenLines(making, written), context.spool);
  try {
    const { tooLarge } = written;
    if (tooLarge.length > 0)
      return failed('BANK_LINE_LIMIT', { lines: tooLarge.slice(0, 100), of: tooLarge.length });
    const parts = written.parts();
    if (!sameAsApproved(parts, sheet)) return failed('SHEET_LINES_DIFFER');
    const earlier = sheet.lastPart;
    const files: MadeFile[] = [];
    for (const [index, part] of parts.entries())
      files.push(await sealPart(making, { part, lines, number: earlier + index + 1 }));
    const stored = await storeFiles(context, { hold: making.hold, job, request, files });
    return 'fault' in stored ? failed(stored.fault) : { state: 'DONE', result: { fileIds: stored.fileIds } };
  } finally {
    await lines.dispose();
  }
}

/** Each time is a commit: often enough for the lease and for whoever watches, and no more. */
const TELL_EVERY = 10_000;

async function* writtenLines(
  { context: { db, cipher }, hold, request, sheet }: Making,
  written: OrderParts,
): AsyncGenerator<Buffer, void, void> {
  let read = 0;
  for await (const lines of readOrderLines(db, cipher, request)) {
    if (read % TELL_EVERY < lines.length) await stillHeld(hold, read, sheet.lines);
    read += lines.length;
    yield* written.write(lines);
  }
}

/** What two people agreed to is what the file says: the sums of the parts are the version's. */
function sameAsApproved(parts: readonly OrderPart[], sheet: ExportableSheet): boolean {
  const lines = parts.reduce((sum, { totals }) => sum + totals.lines, 0);
  const fen = parts.reduce((sum, { totals }) => sum + totals.sumFen, 0n);
  return lines === sheet.lines && fen === sheet.totalFen;
}

interface PartToSeal {
  part: OrderPart;
  lines: SpooledContent;
  number: number;
}

/**
 * Writes, signs and encrypts one part. What is stored is readable with the bank's key alone, so that it needs no
 * second encryption at rest: not even this hub can open it.
 */
async function sealPart(making: Making, { part, lines, number }: PartToSeal): Promise<MadeFile> {
  const { context, adapter, keys, bank, sheet } = making;
  const { envelope, clock, random, blobs } = context;
  const order = orderOf(making, part, number);
  await stillHeld(making.hold, part.firstLine, sheet.lines);
  const sealed = envelope.seal({
    ...{ content: contentOf(part, order, lines), clock, random, cipher: adapter.facts.cipher },
    signer: keys.signer,
    recipients: [keys.recipient.certificate],
  });
  if (!sealed.ok) throw new Error(`a checked key cannot be used: ${sealed.fault}`);
  const blob = await blobs.putStream(sealed.stream);
  const contentDigest = sealed.contentDigest();
  if (contentDigest === null) throw new Error('the envelope has no digest of its content');
  return {
    horizonDay: addDays(order.lastExecutionDay, adapter.facts.horizonDays),
    ...{ order, part: number, firstLine: part.firstLine, lastLine: part.lastLine, bankId: bank.bankId },
    ...{ blob: blob.name, bytes: blob.bytes, contentDigest },
    signerFingerprint: keys.signer.certificate.fingerprint,
    recipientFingerprint: keys.recipient.certificate.fingerprint,
  };
}

/** The plain file: its lines, and around them what could be written only after they had gone by. */
function contentOf(part: OrderPart, order: PaymentOrder, lines: SpooledContent): ContentSource {
  const { before, after } = part.around(order);
  return {
    size: before.length + (part.to - part.from) + after.length,
    async *read() {
      yield before;
      yield* lines.read(part.from, part.to);
      yield after;
    },
  };
}

function orderOf(making: Making, part: OrderPart, number: number): PaymentOrder {
  const { context, request, sheet, payer, bank, adapter } = making;
  const now = context.clock.now();
  return {
    fileId: `F${sheet.serial.toString(36).toUpperCase()}-${number}`,
    createdAt: shanghaiIso(now),
    bankId: bank.bankId,
    projectId: request.projectId,
    sheetId: request.sheetId,
    payMonth: sheet.payMonth.slice(0, 7),
    executionDay: request.executionDay,
    lastExecutionDay: addDays(shanghaiDay(now), adapter.facts.executionDays),
    payer: {
      name: payer.name,
      account: payer.account,
      ...(payer.branchCnaps === undefined ? {} : { branchCnaps: payer.branchCnaps }),
    },
    totals: part.totals,
  };
}

async function stillHeld(hold: JobHold, done: number, total: number): Promise<void> {
  hold.signal.throwIfAborted();
  if (!(await hold.progress(done, total))) throw new Error('the job was taken over by another process');
}
