import { constants, privateDecrypt, publicEncrypt, type KeyObject } from 'node:crypto';
import {
  contextMembers,
  isContext,
  isNull,
  oidOf,
  octetsOf,
  sequenceMembers,
  type BerTree,
} from './ber-tree.ts';
import type { Certificate } from './certificate.ts';
import { contextTag, der, derAlgorithm, derNull, TAG } from './der.ts';
import { DIGESTS, RSA, SHA1 } from './oids.ts';
import type { AlgorithmId, KeyUnwrapper, KeyWrapper } from './suite.ts';

export const LEAST_RSA_BITS = 2048;

/** SHA-1 inside OAEP is not broken, and is what the parameters mean where they say nothing. */
const OAEP_HASHES: Readonly<Record<string, string>> = {
  [SHA1]: 'sha1',
  [DIGESTS.sha256]: 'sha256',
  [DIGESTS.sha384]: 'sha384',
  [DIGESTS.sha512]: 'sha512',
};

/** RSAES-OAEP with SHA-256 for both of its hashes (RFC 8017 A.2.1, RFC 4055 §4.1). */
export function oaepWrapper({ publicKey }: Certificate): KeyWrapper | null {
  if (!isStrongRsa(publicKey)) return null;
  const hash = derAlgorithm(DIGESTS.sha256, derNull());
  const parameters = der(
    TAG.sequence,
    der(contextTag(0), hash),
    der(contextTag(1), derAlgorithm(RSA.mgf1, hash)),
  );
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  return {
    algorithm: derAlgorithm(RSA.oaep, parameters),
    wrap: (contentKey) => publicEncrypt({ key: publicKey, padding, oaepHash: 'sha256' }, contentKey),
  };
}

/** RSAES-OAEP and, for banks that know nothing else, RSAES-PKCS1-v1_5 (RFC 3370 §4.2.1). */
export function rsaUnwrapper(privateKey: KeyObject, algorithm: AlgorithmId): KeyUnwrapper | null {
  if (privateKey.asymmetricKeyType !== 'rsa') return null;
  if (algorithm.oid === RSA.encryption) {
    // OpenSSL answers wrong padding with a random message of random length: implicit rejection.
    return unwrapWith((encrypted) =>
      privateDecrypt({ key: privateKey, padding: constants.RSA_PKCS1_PADDING }, encrypted),
    );
  }
  const oaepHash = algorithm.oid === RSA.oaep ? oaepHashOf(algorithm.parameters) : null;
  if (oaepHash === null) return null;
  return unwrapWith((encrypted) =>
    privateDecrypt({ key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash }, encrypted),
  );
}

export function isStrongRsa({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= LEAST_RSA_BITS;
}

function unwrapWith(decrypt: (encrypted: Buffer) => Buffer): KeyUnwrapper {
  return (encrypted, otherwise) => {
    try {
      const key = decrypt(encrypted);
      return key.length === otherwise.length ? key : otherwise;
    } catch {
      return otherwise;
    }
  };
}

/** The one hash of both places; null for anything that OpenSSL's OAEP is not asked for here. */
function oaepHashOf(parameters: BerTree | null): string | null {
  const members = parameters ? sequenceMembers(parameters) : [];
  const field = (number: number) => {
    const found = members.find((member) => isContext(member, number));
    return found ? sequenceMembers(contextMembers(found, number)[0]) : null;
  };
  const hash = field(0);
  const mask = field(1);
  const label = field(2);
  const hashOid = hash ? oidOf(hash[0]) : SHA1;
  const maskOid = mask ? oidOf(sequenceMembers(mask[1])[0]) : SHA1;
  if (mask && oidOf(mask[0]) !== RSA.mgf1) return null;
  if (hash?.[1] && !isNull(hash[1])) return null;
  if (label && (oidOf(label[0]) !== RSA.pSpecified || octetsOf(label[1]).length > 0)) return null;
  return hashOid === maskOid ? (OAEP_HASHES[hashOid] ?? null) : null;
}
