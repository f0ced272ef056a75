import { BerReader } from './ber-reader.ts';
import { BerTreeFault } from './ber-tree.ts';
import type { Certificate } from './certificate.ts';
import type { ContentSource } from './content-source.ts';
import { EnvelopeFault, type FaultLayer, type OpenReason } from './envelope-fault.ts';
import type { DecryptionKey } from './key-set.ts';
import { readOuter, type OuterLayer } from './open-outer.ts';
import { readSigned, type SignedMessage } from './open-signed.ts';
import { inPieces } from './pieces.ts';
import { Spool, type SpoolPlace } from './spool.ts';
import type { EnvelopeSuite } from './suite.ts';
import { verifySigner, type VerifiedSigner } from './verify-signer.ts';

export interface OpenRequest {
  file: AsyncIterable<Uint8Array>;
  /** Larger files are not read further than this. */
  maxBytes: number;
  /** Ours; several while one is being replaced. */
  keys: readonly DecryptionKey[];
  /** Whose signature is accepted; several while one is being replaced. */
  pins: readonly Certificate[];
  suite: EnvelopeSuite;
  clock: { now(): number };
  /** Where the content waits until its signature has been found good. */
  spool: SpoolPlace;
}

export interface OpenedFile {
  ok: true;
  /** Released by a good signature; the caller disposes of it. */
  content: ContentSource & { dispose(): Promise<void> };
  /**
   * The suite's digest of the content (SHA-256), hexadecimal. This, and never a digest of the file, tells whether
   * the same content came before: an envelope can be changed in places without changing what it says.
   */
  contentDigest: string;
  signer: VerifiedSigner;
  recipient: Certificate;
  algorithms: { keyTransport: string; contentEncryption: string };
}

export interface OpenRefusal {
  ok: false;
  /** May be told to whoever sent the file. */
  reason: OpenReason;
  /**
   * What was really found, for the operator's eyes only: told to the sender of CBC files it would decrypt them
   * (see `NOT_AUTHENTIC`).
   */
  diagnosis: OpenReason;
}

/**
 * Opens a partner's file: decrypts it, keeps its content aside, reads both layers to their ends, and releases the
 * content only when a pinned certificate's signature over it is good. Constant memory whatever the size. Rejects
 * only where reading the file or the spool fails.
 */
export async function openEnvelope(request: OpenRequest): Promise<OpenedFile | OpenRefusal> {
  const spool = new Spool(request.spool);
  const pieces = upTo(request.maxBytes, inPieces(request.file));
  let opened: OpenedFile | OpenRefusal | null = null;
  try {
    opened = await openInto(spool, pieces, request);
    return opened;
  } finally {
    await pieces.return();
    if (!opened?.ok) await spool.dispose();
  }
}

async function openInto(
  spool: Spool,
  pieces: AsyncIterable<Buffer>,
  request: OpenRequest,
): Promise<OpenedFile | OpenRefusal> {
  const { suite, keys, pins, clock } = request;
  const reader = new BerReader(pieces, 'OUTER');
  const outer = await attempt('OUTER', () => readOuter(reader, suite, keys, request.spool.random));
  if (outer instanceof EnvelopeFault) return { ok: false, reason: outer.reason, diagnosis: outer.reason };
  const message = await readMessage(outer, suite, (bytes) => spool.write(bytes));
  if (message instanceof EnvelopeFault) return refusal(message, outer);
  const signer = await attempt('INNER', async () => verifySigner(message, pins, suite, clock.now()));
  if (signer instanceof EnvelopeFault) return refusal(signer, outer);
  return {
    ok: true,
    content: spool,
    contentDigest: message.digests.get(suite.defaultDigest)?.toString('hex') ?? '',
    signer,
    recipient: outer.recipient,
    algorithms: { keyTransport: outer.keyTransport, contentEncryption: outer.contentEncryption },
  };
}

/**
 * Reads the signed message, and the file around it to its end even where the message is broken: what is wrong
 * outside, and a wrong tag, say more than what they led to inside; and every refusal takes the whole file's time.
 */
async function readMessage(
  outer: OuterLayer,
  suite: EnvelopeSuite,
  keep: (bytes: Buffer) => Promise<void>,
): Promise<SignedMessage | EnvelopeFault> {
  const message = await attempt('INNER', () =>
    readSigned(new BerReader(outer.plaintext, 'INNER'), suite, keep),
  );
  const rest = await attempt('OUTER', () => drain(outer.plaintext));
  return rest instanceof EnvelopeFault ? rest : message;
}

async function drain(pieces: AsyncIterable<Buffer>): Promise<void> {
  for await (const piece of pieces) void piece;
}

function refusal({ reason, layer }: EnvelopeFault, { authenticated }: OuterLayer): OpenRefusal {
  const hidden = layer === 'INNER' && !authenticated;
  return { ok: false, reason: hidden ? 'NOT_AUTHENTIC' : reason, diagnosis: reason };
}

async function attempt<Value>(layer: FaultLayer, run: () => Promise<Value>): Promise<Value | EnvelopeFault> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof EnvelopeFault) return error;
    if (error instanceof BerTreeFault) return new EnvelopeFault('MALFORMED', layer);
    throw error;
  }
}

async function* upTo(most: number, pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, void> {
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > most) throw new EnvelopeFault('TOO_LARGE', 'OUTER');
    yield piece;
  }
}
