import { octetsOf, oidOf, parseTree, sequenceMembers, setMembers, timeOf, type BerTree } from './ber-tree.ts';
import { validityFault, type Certificate } from './certificate.ts';
import { EnvelopeFault, type OpenReason } from './envelope-fault.ts';
import { ATTRIBUTES } from './oids.ts';
import type { SignedMessage, SignerInfo } from './open-signed.ts';
import { isNamed } from './recipient-infos.ts';
import type { EnvelopeSuite } from './suite.ts';

export interface VerifiedSigner {
  certificate: Certificate;
  /** What the signer says; null where it says nothing. */
  signedAt: number | null;
  digest: string;
  algorithm: string;
}

/**
 * Finds the pinned signer and verifies the signature over the content's digest. Every signer that is pinned must be
 * right; signers that nobody knows are passed over, and one at least must be known.
 */
export function verifySigner(
  message: SignedMessage,
  pins: readonly Certificate[],
  suite: EnvelopeSuite,
  now: number,
): VerifiedSigner {
  const verified = message.signers.flatMap((signer) => {
    const named = pins.filter((certificate) => isNamed(certificate, signer.name));
    // A renewed certificate over the same key has the same key identifier.
    const pin = named.find((certificate) => validityFault(certificate, now) === null) ?? named[0];
    return pin ? [verifyOne(message, signer, pin, suite)] : [];
  });
  const [first] = verified;
  if (!first) throw new EnvelopeFault('SIGNER_NOT_PINNED', 'INNER');
  for (const { certificate, signedAt } of verified) {
    // A clock that runs ahead does not lengthen a certificate's life.
    const fault = validityFault(certificate, Math.min(signedAt ?? now, now));
    if (fault) throw new EnvelopeFault(fault, 'TRUSTED');
  }
  return first;
}

function verifyOne(
  { contentType, digests }: SignedMessage,
  signer: SignerInfo,
  pin: Certificate,
  suite: EnvelopeSuite,
): VerifiedSigner {
  const digest = digests.get(signer.digest);
  const verify = suite.verifier(pin, signer.digest, signer.algorithm);
  if (!digest || !verify) refuse('UNSUPPORTED_ALGORITHM');
  // Without attributes a signature over attributes could be shown as one over content of the same octets.
  if (!signer.signedAttributes) refuse('SIGNED_ATTRIBUTES_MISSING');
  const attributes = readAttributes(signer.signedAttributes);
  if (oidOf(attributes.get(ATTRIBUTES.contentType)) !== contentType) refuse('MALFORMED');
  if (!octetsOf(attributes.get(ATTRIBUTES.messageDigest)).equals(digest)) refuse('DIGEST_MISMATCH');
  if (!verify(signer.signedAttributes, signer.signature)) refuse('SIGNATURE_INVALID');
  const time = attributes.get(ATTRIBUTES.signingTime);
  return {
    certificate: pin,
    signedAt: time ? timeOf(time) : null,
    digest: signer.digest,
    algorithm: signer.algorithm.oid,
  };
}

/** Each of these attributes has exactly one value, and stands at most once (RFC 5652 §11). */
function readAttributes(encoded: Buffer): Map<string, BerTree> {
  const found = new Map<string, BerTree>();
  for (const attribute of setMembers(parseTree(encoded))) {
    const [type, values] = sequenceMembers(attribute);
    const oid = oidOf(type);
    if (!Object.values<string>(ATTRIBUTES).includes(oid)) continue;
    const [value, ...more] = setMembers(values);
    if (!value || more.length > 0 || found.has(oid)) refuse('MALFORMED');
    found.set(oid, value);
  }
  return found;
}

function refuse(reason: OpenReason): never {
  throw new EnvelopeFault(reason, 'INNER');
}
