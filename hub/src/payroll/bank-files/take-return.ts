import { openPieces, sealPieces } from '../../security/sealed-pieces.ts';
import type { Executor } from '../../store/database.ts';
import { queueJob, type JobHandler, type JobOutcome } from '../jobs.ts';
import { bookReturn, type ReturnChannel } from './book-return.ts';
import { MAX_RETURN_BYTES, type BankFilesContext } from './context.ts';

export const RETURN_JOB = 'BANK_RETURN';

/** Where the bytes wait as they came: nobody has looked at them yet. */
export type ReturnSource =
  | { kind: 'ATTACHMENT'; projectId: string; sha256: string }
  /** Sealed piece by piece for this place: what a stranger sends need not be encrypted. */
  | { kind: 'BLOB'; name: string; place: string };

export interface ReturnRequest {
  bankId: string;
  channel: ReturnChannel;
  source: ReturnSource;
  projectId: string | null;
}

/** Why a return was not read. It is told to whoever sent it, and says nothing more (see `openEnvelope`). */
const failed = (reason: string): JobOutcome => ({ state: 'FAILED', result: { reason } });

/** Stores the bytes of a return, sealed, before anybody is told that it was received. */
export async function keepReturn(
  { cipher, blobs, random }: Pick<BankFilesContext, 'cipher' | 'blobs' | 'random'>,
  content: AsyncIterable<Uint8Array>,
): Promise<ReturnSource> {
  const place = `bank-return/${random.uuid()}`;
  const { name } = await blobs.putStream(sealPieces(cipher, place, content));
  return { kind: 'BLOB', name, place };
}

export function queueReturn(
  executor: Executor,
  { clock }: Pick<BankFilesContext, 'clock'>,
  request: ReturnRequest,
  requestedBy: string,
): Promise<string> {
  const { bankId, projectId } = request;
  const object = `bank-returns:${bankId}`;
  return queueJob(executor, clock, { kind: RETURN_JOB, projectId, object, request, requestedBy });
}

/** Opens a return with the keys of its bank and books it. Nothing of it is looked at before its signature is good. */
export function takeReturnJob(context: BankFilesContext): JobHandler {
  return async (job, hold) => {
    const { bankId, channel, source, projectId } = job.request as ReturnRequest;
    const bank = await context.banks.find(context.db, bankId);
    const adapter = bank && context.adapterOf(bank.manifest);
    const keys = await context.banks.keysOf(bankId);
    if (!adapter || !keys) return failed('BANK_NOT_READY');
    const bytes = await bytesOf(context, source);
    if (!bytes) return failed('SOURCE_MISSING');
    const { envelope, clock, spool } = context;
    const opened = await envelope.open({
      ...{ file: bytes, maxBytes: MAX_RETURN_BYTES, clock, spool },
      keys: keys.ownDecryption,
      pins: keys.partnerSigning.map(({ certificate }) => certificate),
    });
    if (!opened.ok) {
      await noteRefusal(context, { bankId, channel, actor: job.requestedBy, diagnosis: opened.diagnosis });
      return failed(opened.reason);
    }
    try {
      const { content, contentDigest, signer } = opened;
      const signerFingerprint = signer.certificate.fingerprint;
      const received = { bankId, channel, source, projectId, receivedBy: job.requestedBy };
      const booked = await bookReturn(
        context,
        adapter,
        { ...received, content, contentDigest, signerFingerprint },
        hold,
      );
      return { state: 'DONE', result: booked };
    } finally {
      await opened.content.dispose();
    }
  };
}

async function bytesOf(
  { blobs, cipher, readAttachment }: BankFilesContext,
  source: ReturnSource,
): Promise<AsyncIterable<Buffer> | null> {
  if (source.kind === 'BLOB') {
    const blob = await blobs.getStream(source.name);
    return blob && openPieces(cipher, source.place, blob.read());
  }
  const bytes = await readAttachment(source.projectId, source.sha256);
  return bytes && one(bytes);
}

async function* one(bytes: Buffer): AsyncGenerator<Buffer, void, void> {
  yield bytes;
}

/** The diagnosis is the operator's alone: told to the sender of CBC files it would decrypt them. */
function noteRefusal(
  { db, audit }: BankFilesContext,
  {
    bankId,
    channel,
    actor,
    diagnosis,
  }: { bankId: string; channel: string; actor: string; diagnosis: string },
): Promise<void> {
  return db.transaction().execute((trx) =>
    audit(trx, {
      ...{ actor, action: 'bank-return.refused', object: `bank:${bankId}` },
      detail: { channel, diagnosis },
    }),
  );
}
