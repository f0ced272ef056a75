import {
  isContext,
  isSequence,
  octetsInside,
  octetsOf,
  integerBytes,
  encodeTree,
  parseTree,
  sequenceMembers,
  setMembers,
  smallInteger,
  type BerTree,
} from './ber-tree.ts';
import { algorithmOf } from './algorithm-id.ts';
import type { Certificate } from './certificate.ts';
import type { AlgorithmId } from './suite.ts';

/** Names a certificate, by issuer and serial number or by its key's identifier. */
export type CertificateName =
  { kind: 'issuerAndSerial'; issuer: Buffer; serial: Buffer } | { kind: 'keyIdentifier'; identifier: Buffer };

export interface KeyTransport {
  name: CertificateName;
  algorithm: AlgorithmId;
  encryptedKey: Buffer;
}

/** The recipients that key transport is meant for; others (key agreement, passwords) are passed over. */
export function readRecipients(bytes: Buffer): KeyTransport[] {
  return setMembers(parseTree(bytes)).filter(isSequence).map(readKeyTransport);
}

/** RFC 5652 §5.3 and §6.2.1: `[0]` names the key's identifier, a sequence names issuer and serial number. */
export function readCertificateName(tree: BerTree | undefined): CertificateName {
  if (isContext(tree, 0)) return { kind: 'keyIdentifier', identifier: octetsInside(tree) };
  const [issuer, serial] = sequenceMembers(tree);
  const encoded = issuer ? encodeTree(issuer) : Buffer.alloc(0);
  return { kind: 'issuerAndSerial', issuer: encoded, serial: integerBytes(serial) };
}

export function isNamed(certificate: Certificate, name: CertificateName): boolean {
  return name.kind === 'keyIdentifier'
    ? (certificate.subjectKeyIdentifier?.equals(name.identifier) ?? false)
    : certificate.issuer.equals(name.issuer) && certificate.serial.equals(name.serial);
}

function readKeyTransport(tree: BerTree): KeyTransport {
  const [version, name, algorithm, encryptedKey] = sequenceMembers(tree);
  smallInteger(version);
  return {
    name: readCertificateName(name),
    algorithm: algorithmOf(algorithm),
    encryptedKey: octetsOf(encryptedKey),
  };
}
