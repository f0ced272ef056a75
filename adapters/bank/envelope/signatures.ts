import { constants, sign, verify, type KeyObject } from 'node:crypto';
import { contextMembers, isContext, oidOf, sequenceMembers, smallInteger, type BerTree } from './ber-tree.ts';
import type { Certificate } from './certificate.ts';
import { derAlgorithm, derNull } from './der.ts';
import { DIGESTS, ECDSA, RSA } from './oids.ts';
import { isStrongRsa } from './rsa-key-transport.ts';
import type { AlgorithmId, Signer, Verifier } from './suite.ts';

/** Curves of at least 256 bits that OpenSSL names so. */
const CURVES: ReadonlySet<string> = new Set(['prime256v1', 'secp384r1', 'secp521r1']);
/** A P-256 signature in DER has 70 to 72 octets, half of them this many. */
const P256_SIGNATURE = 71;

const HASH_NAMES: Readonly<Record<string, string>> = {
  [DIGESTS.sha256]: 'sha256',
  [DIGESTS.sha384]: 'sha384',
  [DIGESTS.sha512]: 'sha512',
};

/** Signature algorithms that name their digest: it must be the signer's (RFC 5652 §5.4). */
const FIXED_DIGESTS: Readonly<Record<string, { kind: 'rsa' | 'ec'; digest: string }>> = {
  [RSA.withSha256]: { kind: 'rsa', digest: DIGESTS.sha256 },
  [RSA.withSha384]: { kind: 'rsa', digest: DIGESTS.sha384 },
  [RSA.withSha512]: { kind: 'rsa', digest: DIGESTS.sha512 },
  [ECDSA.withSha256]: { kind: 'ec', digest: DIGESTS.sha256 },
  [ECDSA.withSha384]: { kind: 'ec', digest: DIGESTS.sha384 },
  [ECDSA.withSha512]: { kind: 'ec', digest: DIGESTS.sha512 },
};

/** SHA-256 with RSA (PKCS#1 v1.5, RFC 5754 §3.2) or with ECDSA on P-256 (RFC 5753 §2.1.1). */
export function sha256Signer({ publicKey }: Certificate, privateKey: KeyObject): Signer | null {
  if (isStrongRsa(publicKey)) {
    return {
      algorithm: derAlgorithm(RSA.withSha256, derNull()),
      signatureLength: (publicKey.asymmetricKeyDetails?.modulusLength ?? 0) / 8,
      sign: (bytes) => sign('sha256', bytes, privateKey),
    };
  }
  if (publicKey.asymmetricKeyType !== 'ec' || curveOf(publicKey) !== 'prime256v1') return null;
  return {
    algorithm: derAlgorithm(ECDSA.withSha256),
    signatureLength: P256_SIGNATURE,
    sign: (bytes) => signToLength(bytes, privateKey),
  };
}

export function signatureVerifier(
  { publicKey }: Certificate,
  digestOid: string,
  algorithm: AlgorithmId,
): Verifier | null {
  const hash = HASH_NAMES[digestOid];
  if (!hash) return null;
  if (publicKey.asymmetricKeyType === 'ec') {
    const known = FIXED_DIGESTS[algorithm.oid];
    if (known?.kind !== 'ec' || known.digest !== digestOid || !CURVES.has(curveOf(publicKey))) return null;
    return (bytes, signature) => verify(hash, bytes, publicKey, signature);
  }
  if (!isStrongRsa(publicKey)) return null;
  if (algorithm.oid === RSA.pss) return pssVerifier(publicKey, digestOid, hash, algorithm.parameters);
  const known = FIXED_DIGESTS[algorithm.oid];
  const suits = algorithm.oid === RSA.encryption || (known?.kind === 'rsa' && known.digest === digestOid);
  return suits ? (bytes, signature) => verify(hash, bytes, publicKey, signature) : null;
}

/** RFC 4056 §2.2, RFC 8017 A.2.3: the digest of the message, of the mask and of the signer are one. */
function pssVerifier(
  key: KeyObject,
  digestOid: string,
  hash: string,
  parameters: BerTree | null,
): Verifier | null {
  const members = parameters ? sequenceMembers(parameters) : [];
  const field = (number: number) => {
    const found = members.find((member) => isContext(member, number));
    return found ? contextMembers(found, number)[0] : undefined;
  };
  const [stated, mask, salt] = [field(0), field(1), field(2)];
  if (!stated || !mask || oidOf(sequenceMembers(stated)[0]) !== digestOid) return null;
  const [generator, inner] = sequenceMembers(mask);
  if (oidOf(generator) !== RSA.mgf1 || oidOf(sequenceMembers(inner)[0]) !== digestOid) return null;
  const saltLength = salt ? smallInteger(salt) : 20;
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  return (bytes, signature) => verify(hash, bytes, { key, padding, saltLength }, signature);
}

/**
 * Each signature is as good as another, and which lengths its two numbers have is public; the one taken is of the
 * length that the message has already stated.
 */
function signToLength(bytes: Buffer, privateKey: KeyObject): Buffer {
  for (;;) {
    const signature = sign('sha256', bytes, privateKey);
    if (signature.length === P256_SIGNATURE) return signature;
  }
}

function curveOf({ asymmetricKeyDetails }: KeyObject): string {
  return asymmetricKeyDetails?.namedCurve ?? '';
}
