import { createPublicKey, type KeyObject } from 'node:crypto';
import { Readable } from 'node:stream';
import { type Certificate, mayBeUsedFor, validityFault } from './certificate.ts';
import type { ContentSource } from './content-source.ts';
import {
  contextTag,
  der,
  derHeader,
  derInteger,
  derLength,
  derOid,
  derSetOf,
  primitiveContextTag,
  TAG,
} from './der.ts';
import { inPieces } from './pieces.ts';
import { derIssuerAndSerial, layOutSigned, type SignedLayout } from './signed-layout.ts';
import type { ContentCipher, ContentCipherName, EnvelopeSuite, KeyWrapper, StreamedDigest } from './suite.ts';

/** Octets made before they are asked for: the next ones are encrypted while these are written. */
const AHEAD = 512 * 1024;

export interface SealRequest {
  content: ContentSource;
  signer: SealSigner;
  /** Who can open it; two while a partner's certificate is being replaced. */
  recipients: readonly Certificate[];
  cipher: ContentCipherName;
  suite: EnvelopeSuite;
  clock: { now(): number };
  random: { bytes(length: number): Buffer };
}

/** Whose signature it is; the chain, if any, travels with the certificate. */
export interface SealSigner {
  certificate: Certificate;
  privateKey: KeyObject;
  chain?: readonly Certificate[];
}

export interface SealedFile {
  ok: true;
  /** Octets of the file, known before the first is written. */
  size: number;
  /** The file, once. Fails where the content is not as long as its source said. */
  stream: Readable;
  /** The suite's digest of the content (SHA-256), hexadecimal; null until the stream has ended. */
  contentDigest(): string | null;
}

export type SealFault =
  | 'NO_RECIPIENT'
  | 'KEY_NOT_USABLE'
  | 'KEY_MISMATCH'
  | 'KEY_USAGE_FORBIDS'
  | 'CERTIFICATE_EXPIRED'
  | 'CERTIFICATE_NOT_YET_VALID';

/** Why nothing was made, and which certificate is the cause. */
export interface SealRefusal {
  ok: false;
  fault: SealFault;
  fingerprint: string | null;
}

/**
 * Signs the content and encrypts the signed message: CMS SignedData inside EnvelopedData, or inside
 * AuthEnvelopedData where the cipher has a tag (RFC 5652 §5 and §6, RFC 5083). Strict DER, written in one pass over
 * the content and in constant memory: every length follows from the content's size.
 */
export function sealEnvelope(request: SealRequest): SealedFile | SealRefusal {
  const { suite, recipients, signer, content, random, clock } = request;
  const now = clock.now();
  const signerFault = faultOfSigner(signer, now);
  if (signerFault) return refuse(signerFault, signer.certificate);
  const signature = suite.signer(signer.certificate, signer.privateKey);
  if (!signature) return refuse('KEY_NOT_USABLE', signer.certificate);

  const cipher = suite.contentCipher(request.cipher);
  const secret = { key: random.bytes(cipher.keyLength), iv: random.bytes(cipher.ivLength) };
  const infos: Buffer[] = [];
  for (const recipient of recipients) {
    const fault = faultOfRecipient(recipient, now);
    if (fault) return refuse(fault, recipient);
    const wrapper = suite.keyWrapper(recipient);
    if (!wrapper) return refuse('KEY_NOT_USABLE', recipient);
    infos.push(derRecipient(recipient, wrapper, secret.key));
  }
  if (infos.length === 0) return { ok: false, fault: 'NO_RECIPIENT', fingerprint: null };

  const { certificate, chain = [] } = signer;
  const signed = layOutSigned({
    suite,
    signature,
    certificate,
    chain,
    contentLength: content.size,
    signedAt: now,
  });
  const { head, size } = layOutEnveloped(suite, cipher, secret.iv, infos, signed.length);
  const digest = new ContentDigest(suite);
  const chunks = write({ head, signed, content, cipher, secret, digest });
  return {
    ok: true,
    size,
    stream: Readable.from(chunks, { objectMode: false, highWaterMark: AHEAD }),
    contentDigest: () => digest.hex,
  };
}

function refuse(fault: SealFault, { fingerprint }: Certificate): SealRefusal {
  return { ok: false, fault, fingerprint };
}

function faultOfSigner({ certificate, privateKey }: SealSigner, now: number): SealFault | null {
  if (!createPublicKey(privateKey).equals(certificate.publicKey)) return 'KEY_MISMATCH';
  if (!mayBeUsedFor(certificate, 'digitalSignature', 'nonRepudiation')) return 'KEY_USAGE_FORBIDS';
  return validityFault(certificate, now);
}

function faultOfRecipient(certificate: Certificate, now: number): SealFault | null {
  if (!mayBeUsedFor(certificate, 'keyEncipherment')) return 'KEY_USAGE_FORBIDS';
  return validityFault(certificate, now);
}

/** `KeyTransRecipientInfo`, version 0: the recipient named by issuer and serial number (RFC 5652 §6.2.1). */
function derRecipient(certificate: Certificate, wrapper: KeyWrapper, key: Buffer): Buffer {
  return der(
    TAG.sequence,
    derInteger(0),
    derIssuerAndSerial(certificate),
    wrapper.algorithm,
    der(TAG.octetString, wrapper.wrap(key)),
  );
}

/** All before the encrypted content, and the size of the whole file. */
function layOutEnveloped(
  { types }: EnvelopeSuite,
  cipher: ContentCipher,
  iv: Buffer,
  recipientInfos: readonly Buffer[],
  plainLength: number,
): { head: Buffer; size: number } {
  const outerType = cipher.tagLength === null ? types.envelopedData : types.authEnvelopedData;
  if (outerType === null) throw new Error('this suite has no content type for a cipher with a tag');
  const type = derOid(outerType);
  const before = Buffer.concat([derInteger(0), derSetOf(TAG.set, recipientInfos)]);
  const encryptedLength = cipher.encryptedLength(plainLength);
  const description = Buffer.concat([derOid(types.data), cipher.algorithm(iv)]);
  const encrypted = description.length + derLength(primitiveContextTag(0), encryptedLength);
  const tag = cipher.tagLength === null ? 0 : derLength(TAG.octetString, cipher.tagLength);
  const data = before.length + derLength(TAG.sequence, encrypted) + tag;
  const body = type.length + derLength(contextTag(0), derLength(TAG.sequence, data));
  const head = Buffer.concat([
    derHeader(TAG.sequence, body),
    type,
    derHeader(contextTag(0), derLength(TAG.sequence, data)),
    derHeader(TAG.sequence, data),
    before,
    derHeader(TAG.sequence, encrypted),
    description,
    derHeader(primitiveContextTag(0), encryptedLength),
  ]);
  return { head, size: derLength(TAG.sequence, body) };
}

interface Writing {
  head: Buffer;
  signed: SignedLayout;
  content: ContentSource;
  cipher: ContentCipher;
  secret: { key: Buffer; iv: Buffer };
  digest: ContentDigest;
}

async function* write(writing: Writing): AsyncGenerator<Buffer, void, void> {
  const { head, signed, content, cipher, secret, digest } = writing;
  const encryption = cipher.encrypt(secret.key, secret.iv);
  yield head;
  yield encryption.update(signed.head);
  let seen = 0;
  for await (const piece of inPieces(content.read())) {
    seen += piece.length;
    if (seen > signed.contentLength) break;
    digest.update(piece);
    yield encryption.update(piece);
  }
  if (seen !== signed.contentLength) throw new Error('the content has changed its length while it was read');
  yield encryption.update(signed.tail(digest.finish()));
  yield encryption.final();
  if (cipher.tagLength !== null) yield der(TAG.octetString, encryption.getAuthTag());
}

class ContentDigest {
  readonly #digest: StreamedDigest;
  hex: string | null = null;

  constructor(suite: EnvelopeSuite) {
    const digest = suite.digest(suite.defaultDigest);
    if (!digest) throw new Error('a suite knows its own digest');
    this.#digest = digest;
  }

  update(bytes: Buffer): void {
    this.#digest.update(bytes);
  }

  finish(): Buffer {
    const bytes = this.#digest.digest();
    this.hex = bytes.toString('hex');
    return bytes;
  }
}
