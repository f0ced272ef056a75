import type { Certificate } from './certificate.ts';
import {
  contextTag,
  der,
  derAlgorithm,
  derHeader,
  derInteger,
  derLength,
  derOid,
  derSetOf,
  derTime,
  TAG,
} from './der.ts';
import { ATTRIBUTES } from './oids.ts';
import type { EnvelopeSuite, Signer } from './suite.ts';

/** A `SignedData` message around content that is not read yet. */
export interface SignedLayout {
  /** Octets of the whole message. */
  length: number;
  /** All before the content. */
  head: Buffer;
  contentLength: number;
  /** All after the content: certificates, and the signature over its digest. Always as long as was planned. */
  tail(digest: Buffer): Buffer;
}

export interface SignedPlan {
  suite: EnvelopeSuite;
  signature: Signer;
  certificate: Certificate;
  chain: readonly Certificate[];
  contentLength: number;
  signedAt: number;
}

/** RFC 5652 §5.1: version 1, content of type data inside, the signer named by issuer and serial number. */
export function layOutSigned(plan: SignedPlan): SignedLayout {
  const { suite, contentLength, certificate, chain } = plan;
  const digestLength = suite.digest(suite.defaultDigest)?.digest().length ?? 0;
  const certificates = derSetOf(
    contextTag(0),
    [certificate, ...chain].map((one) => one.der),
  );
  const tail = (digest: Buffer, signature: (signed: Buffer) => Buffer) =>
    Buffer.concat([certificates, der(TAG.set, derSignerInfo(plan, digest, signature))]);
  const planned = tail(Buffer.alloc(digestLength), () => Buffer.alloc(plan.signature.signatureLength)).length;

  const type = derOid(suite.types.data);
  const string = derLength(TAG.octetString, contentLength);
  const content = type.length + derLength(contextTag(0), string);
  const before = Buffer.concat([derInteger(1), derSetOf(TAG.set, [derAlgorithm(suite.defaultDigest)])]);
  const data = before.length + derLength(TAG.sequence, content) + planned;
  const outerType = derOid(suite.types.signedData);
  const body = outerType.length + derLength(contextTag(0), derLength(TAG.sequence, data));
  return {
    length: derLength(TAG.sequence, body),
    head: Buffer.concat([
      derHeader(TAG.sequence, body),
      outerType,
      derHeader(contextTag(0), derLength(TAG.sequence, data)),
      derHeader(TAG.sequence, data),
      before,
      derHeader(TAG.sequence, content),
      type,
      derHeader(contextTag(0), string),
      derHeader(TAG.octetString, contentLength),
    ]),
    contentLength,
    tail: (digest) => {
      const written = tail(digest, (signed) => plan.signature.sign(signed));
      if (written.length !== planned) throw new Error('a signature is not as long as its key');
      return written;
    },
  };
}

/** `IssuerAndSerialNumber` (RFC 5652 §10.2.4). */
export function derIssuerAndSerial({ issuer, serial }: Certificate): Buffer {
  return der(TAG.sequence, issuer, der(TAG.integer, serial));
}

function derSignerInfo(
  { suite, signature, certificate, signedAt }: SignedPlan,
  digest: Buffer,
  sign: (signed: Buffer) => Buffer,
): Buffer {
  const attributes = [
    derAttribute(ATTRIBUTES.contentType, derOid(suite.types.data)),
    derAttribute(ATTRIBUTES.signingTime, derTime(signedAt)),
    derAttribute(ATTRIBUTES.messageDigest, der(TAG.octetString, digest)),
  ];
  return der(
    TAG.sequence,
    derInteger(1),
    derIssuerAndSerial(certificate),
    derAlgorithm(suite.defaultDigest),
    derSetOf(contextTag(0), attributes),
    signature.algorithm,
    // What is signed is the SET OF itself, not its implicit tag (RFC 5652 §5.4).
    der(TAG.octetString, sign(derSetOf(TAG.set, attributes))),
  );
}

function derAttribute(oid: string, value: Buffer): Buffer {
  return der(TAG.sequence, derOid(oid), der(TAG.set, value));
}
