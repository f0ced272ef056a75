import { oidOf, parseTree, smallInteger } from './ber-tree.ts';
import { algorithmOf } from './algorithm-id.ts';
import type { BerReader } from './ber-reader.ts';
import type { Certificate } from './certificate.ts';
import type { DecryptionKey } from './key-set.ts';
import { contextTag, primitiveContextTag, TAG } from './der.ts';
import { EnvelopeFault } from './envelope-fault.ts';
import { isNamed, readRecipients } from './recipient-infos.ts';
import type { ContentDecipher, EnvelopeSuite } from './suite.ts';

/** Recipients and attributes of one file; some hundred recipients fit. */
const PART_LIMIT = 128 * 1024;
/** Certificates and revocation lists that a file may carry along. */
const ATTACHED_LIMIT = 4 * 1024 * 1024;

export interface OuterLayer {
  /** Whose key opens it. */
  recipient: Certificate;
  keyTransport: string;
  contentEncryption: string;
  /** Does the cipher itself tell changed content from sent content (GCM)? */
  authenticated: boolean;
  /**
   * What was encrypted. Reading on to its end reads the file to its end: all structure, the tag or the padding, and
   * that nothing follows.
   */
  plaintext: AsyncGenerator<Buffer, void, void>;
}

/** Reads `EnvelopedData` or `AuthEnvelopedData` up to its content (RFC 5652 §6.1, RFC 5083 §2.1). */
export async function readOuter(
  reader: BerReader,
  suite: EnvelopeSuite,
  keys: readonly DecryptionKey[],
  random: { bytes(length: number): Buffer },
): Promise<OuterLayer> {
  await reader.enter(TAG.sequence);
  const type = oidOf(parseTree(await reader.element(PART_LIMIT, TAG.oid)));
  const withTag = type === suite.types.authEnvelopedData;
  if (!withTag && type !== suite.types.envelopedData) throw new EnvelopeFault('MALFORMED', 'OUTER');
  await reader.enter(contextTag(0));
  await reader.enter(TAG.sequence);
  smallInteger(parseTree(await reader.element(PART_LIMIT, TAG.integer)));
  if ((await reader.peek()) === contextTag(0)) await reader.skip(ATTACHED_LIMIT);
  const recipients = readRecipients(await reader.element(PART_LIMIT, TAG.set));
  await reader.enter(TAG.sequence);
  const contentType = oidOf(parseTree(await reader.element(PART_LIMIT, TAG.oid)));
  if (contentType !== suite.types.data) throw new EnvelopeFault('MALFORMED', 'OUTER');
  const algorithm = algorithmOf(parseTree(await reader.element(PART_LIMIT, TAG.sequence)));

  const decipher = suite.contentDecipher(algorithm);
  if (!decipher || (decipher.tagLength !== null) !== withTag) {
    throw new EnvelopeFault('UNSUPPORTED_ALGORITHM', 'OUTER');
  }
  for (const { name, algorithm: keyTransport, encryptedKey } of recipients) {
    const own = keys.find(({ certificate }) => isNamed(certificate, name));
    if (!own) continue;
    const unwrap = suite.keyUnwrapper(own.privateKey, keyTransport);
    if (!unwrap) throw new EnvelopeFault('UNSUPPORTED_ALGORITHM', 'OUTER');
    const key = unwrap(encryptedKey, random.bytes(decipher.keyLength));
    return {
      recipient: own.certificate,
      keyTransport: keyTransport.oid,
      contentEncryption: algorithm.oid,
      authenticated: withTag,
      plaintext: decryptRest(reader, decipher, key),
    };
  }
  throw new EnvelopeFault('WRONG_RECIPIENT', 'OUTER');
}

async function* decryptRest(
  reader: BerReader,
  decipher: ContentDecipher,
  key: Buffer,
): AsyncGenerator<Buffer, void, void> {
  const decryption = decipher.decrypt(key);
  for await (const piece of reader.octets(primitiveContextTag(0))) {
    const plain = decryption.update(piece);
    if (plain.length > 0) yield plain;
  }
  await reader.leave();
  if (decipher.tagLength !== null) {
    // Attributes would be part of what the tag protects; no bank's file has them (RFC 5083 §2.1).
    if ((await reader.peek()) === contextTag(1)) throw new EnvelopeFault('UNSUPPORTED_ALGORITHM', 'OUTER');
    const tag = await gather(reader.octets(TAG.octetString), decipher.tagLength);
    decryption.setAuthTag(tag);
    if ((await reader.peek()) === contextTag(2)) await reader.skip(PART_LIMIT);
  } else if ((await reader.peek()) === contextTag(1)) await reader.skip(PART_LIMIT);
  await reader.leave();
  await reader.leave();
  await reader.leave();
  await reader.end();
  const last = finish(() => decryption.final());
  if (last.length > 0) yield last;
}

async function gather(pieces: AsyncIterable<Buffer>, length: number): Promise<Buffer> {
  const kept: Buffer[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > length) break;
    kept.push(piece);
  }
  if (size !== length) throw new EnvelopeFault('MALFORMED', 'OUTER');
  return Buffer.concat(kept);
}

/** Wrong padding and a wrong tag are one fault, and the first never leaves `open.ts` by its own name. */
function finish(final: () => Buffer): Buffer {
  try {
    return final();
  } catch {
    throw new EnvelopeFault('CONTENT_CHANGED', 'INNER');
  }
}
