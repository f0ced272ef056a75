import { X509Certificate, type KeyObject } from 'node:crypto';
import {
  bitStringBytes,
  contextMembers,
  encodeTree,
  integerBytes,
  isContext,
  octetsOf,
  oidOf,
  parseTree,
  sequenceMembers,
  type BerTree,
} from './ber-tree.ts';
import { EXTENSIONS } from './oids.ts';

/** RFC 5280 §4.2.1.3: the bits that matter here, by their number. */
const KEY_USAGE_BITS = { digitalSignature: 0, nonRepudiation: 1, keyEncipherment: 2 } as const;
export type KeyUsage = keyof typeof KEY_USAGE_BITS;

/** A certificate with what CMS says about it: who is meant, and what the key is for. */
export interface Certificate {
  readonly der: Buffer;
  /** SHA-256 of the whole certificate, hexadecimal: its name in logs, settings and results. */
  readonly fingerprint: string;
  readonly subject: string;
  /** DER of the issuer's name, and contents of the serial number: `IssuerAndSerialNumber` (RFC 5652 §10.2.4). */
  readonly issuer: Buffer;
  readonly serial: Buffer;
  readonly subjectKeyIdentifier: Buffer | null;
  /** Null where the certificate does not say: then it may be used for anything. */
  readonly keyUsage: ReadonlySet<KeyUsage> | null;
  readonly publicKey: KeyObject;
  /** Milliseconds since the epoch, both included. */
  readonly validFrom: number;
  readonly validTo: number;
}

/** Reads one certificate (PEM or DER); null where it is none. */
export function readCertificate(encoded: string | Buffer): Certificate | null {
  try {
    return describe(new X509Certificate(encoded));
  } catch {
    // Both node:crypto and the tree say in an exception that the operator pasted something else.
    return null;
  }
}

export function validityFault(
  { validFrom, validTo }: Certificate,
  at: number,
): 'CERTIFICATE_EXPIRED' | 'CERTIFICATE_NOT_YET_VALID' | null {
  if (at < validFrom) return 'CERTIFICATE_NOT_YET_VALID';
  return at > validTo ? 'CERTIFICATE_EXPIRED' : null;
}

export function mayBeUsedFor({ keyUsage }: Certificate, ...usages: readonly KeyUsage[]): boolean {
  return keyUsage === null || usages.some((usage) => keyUsage.has(usage));
}

function describe(x509: X509Certificate): Certificate {
  const [tbs] = sequenceMembers(parseTree(x509.raw));
  const fields = sequenceMembers(tbs);
  const [serial, , issuer] = isContext(fields[0], 0) ? fields.slice(1) : fields;
  const extensions = extensionsOf(fields);
  const identifier = extensions.get(EXTENSIONS.subjectKeyIdentifier);
  const usage = extensions.get(EXTENSIONS.keyUsage);
  return {
    der: x509.raw,
    fingerprint: x509.fingerprint256.replaceAll(':', '').toLowerCase(),
    subject: x509.subject,
    issuer: issuer ? encodeTree(issuer) : Buffer.alloc(0),
    serial: integerBytes(serial),
    subjectKeyIdentifier: identifier ? octetsOf(parseTree(identifier)) : null,
    keyUsage: usage ? usagesOf(bitStringBytes(parseTree(usage))) : null,
    publicKey: x509.publicKey,
    validFrom: x509.validFromDate.getTime(),
    validTo: x509.validToDate.getTime(),
  };
}

/** The extensions' values by their identifiers (RFC 5280 §4.1.2.9). */
function extensionsOf(fields: readonly BerTree[]): Map<string, Buffer> {
  const list = fields.find((field) => isContext(field, 3));
  const members = list ? sequenceMembers(contextMembers(list, 3)[0]) : [];
  return new Map(
    members.map((extension) => {
      const parts = sequenceMembers(extension);
      return [oidOf(parts[0]), octetsOf(parts.at(-1))] as const;
    }),
  );
}

function usagesOf([, ...octets]: Buffer): ReadonlySet<KeyUsage> {
  const names = Object.entries(KEY_USAGE_BITS) as [KeyUsage, number][];
  return new Set(names.filter(([, bit]) => ((octets[0] ?? 0) & (0x80 >> bit)) !== 0).map(([name]) => name));
}
