import { algorithmOf } from './algorithm-id.ts';
import type { BerReader } from './ber-reader.ts';
import { encodeTree, oidOf, parseTree, setMembers, octetsOf, smallInteger } from './ber-tree.ts';
import { contextTag, TAG } from './der.ts';
import { EnvelopeFault } from './envelope-fault.ts';
import { readCertificateName, type CertificateName } from './recipient-infos.ts';
import type { AlgorithmId, EnvelopeSuite, StreamedDigest } from './suite.ts';

const PART_LIMIT = 128 * 1024;
const ATTACHED_LIMIT = 4 * 1024 * 1024;
const MAX_SIGNERS = 16;
/** The length octet that says "until the marker" (X.690 §8.1.3.6). */
const INDEFINITE = 0x80;

export interface SignerInfo {
  name: CertificateName;
  digest: string;
  /** The signed attributes as DER of a SET OF, ready to be verified; null where the signer has none. */
  signedAttributes: Buffer | null;
  algorithm: AlgorithmId;
  signature: Buffer;
}

export interface SignedMessage {
  contentType: string;
  /** Of the content, by identifier: those that the message announced, and the suite's own. */
  digests: ReadonlyMap<string, Buffer>;
  signers: readonly SignerInfo[];
}

/**
 * Reads a `SignedData` message (RFC 5652 §5.1) to its end, handing its content to `keep` as it comes. Nothing has
 * been verified when this returns. Certificates inside are passed over unread: only pinned ones count.
 */
export async function readSigned(
  reader: BerReader,
  suite: EnvelopeSuite,
  keep: (bytes: Buffer) => Promise<void>,
): Promise<SignedMessage> {
  await reader.enter(TAG.sequence);
  const type = oidOf(parseTree(await reader.element(PART_LIMIT, TAG.oid)));
  if (type !== suite.types.signedData) throw new EnvelopeFault('MALFORMED', 'INNER');
  await reader.enter(contextTag(0));
  await reader.enter(TAG.sequence);
  smallInteger(parseTree(await reader.element(PART_LIMIT, TAG.integer)));
  const hashes = startDigests(await reader.element(PART_LIMIT, TAG.set), suite);

  await reader.enter(TAG.sequence);
  const contentType = oidOf(parseTree(await reader.element(PART_LIMIT, TAG.oid)));
  await reader.enter(contextTag(0));
  for await (const piece of reader.octets(TAG.octetString)) {
    for (const hash of hashes.values()) hash.update(piece);
    await keep(piece);
  }
  await reader.leave();
  await reader.leave();
  for (const attached of [contextTag(0), contextTag(1)]) {
    if ((await reader.peek()) === attached) await reader.skip(ATTACHED_LIMIT);
  }
  const signers = await readSigners(reader);
  await reader.leave();
  await reader.leave();
  await reader.leave();
  await reader.end();
  const digests = new Map([...hashes].map(([oid, hash]) => [oid, hash.digest()]));
  return { contentType, digests, signers };
}

function startDigests(announced: Buffer, suite: EnvelopeSuite): Map<string, StreamedDigest> {
  const oids = setMembers(parseTree(announced)).map((member) => algorithmOf(member).oid);
  const started = new Map<string, StreamedDigest>();
  for (const oid of new Set([suite.defaultDigest, ...oids])) {
    const digest = suite.digest(oid);
    if (digest) started.set(oid, digest);
  }
  return started;
}

async function readSigners(reader: BerReader): Promise<SignerInfo[]> {
  const signers: SignerInfo[] = [];
  await reader.enter(TAG.set);
  while ((await reader.peek()) !== null) {
    if (signers.length === MAX_SIGNERS) throw new EnvelopeFault('TOO_LARGE', 'INNER');
    signers.push(await readSigner(reader));
  }
  await reader.leave();
  return signers;
}

/** RFC 5652 §5.3. */
async function readSigner(reader: BerReader): Promise<SignerInfo> {
  await reader.enter(TAG.sequence);
  smallInteger(parseTree(await reader.element(PART_LIMIT, TAG.integer)));
  const name = readCertificateName(parseTree(await reader.element(PART_LIMIT)));
  const digest = algorithmOf(parseTree(await reader.element(PART_LIMIT, TAG.sequence))).oid;
  const hasAttributes = (await reader.peek()) === contextTag(0);
  const signedAttributes = hasAttributes ? asSetOf(await reader.element(PART_LIMIT)) : null;
  const algorithm = algorithmOf(parseTree(await reader.element(PART_LIMIT, TAG.sequence)));
  const signature = octetsOf(parseTree(await reader.element(PART_LIMIT)));
  if ((await reader.peek()) === contextTag(1)) await reader.skip(PART_LIMIT);
  await reader.leave();
  return { name, digest, signedAttributes, algorithm, signature };
}

/** What was signed is the SET OF in DER, not the implicit tag, nor an indefinite length (RFC 5652 §5.4). */
function asSetOf(attributes: Buffer): Buffer {
  const encoded = attributes[1] === INDEFINITE ? encodeTree(parseTree(attributes)) : Buffer.from(attributes);
  encoded[0] = TAG.set;
  return encoded;
}
