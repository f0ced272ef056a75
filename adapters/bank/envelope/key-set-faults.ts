import { createPublicKey } from 'node:crypto';
import { mayBeUsedFor, type Certificate } from './certificate.ts';
import type { EnvelopeKeySet, OwnKey } from './key-set.ts';
import type { EnvelopeSuite } from './suite.ts';

export type KeySetPlace = keyof EnvelopeKeySet;

export interface KeySetFault {
  place: KeySetPlace;
  fingerprint: string;
  fault: 'KEY_NOT_USABLE' | 'KEY_MISMATCH' | 'KEY_USAGE_FORBIDS' | 'SIGNS_AND_ENCRYPTS';
}

/**
 * What is wrong with a key set whatever the day: keys that are too weak, foreign, not meant for their place, or in
 * both places. Asked when an operator enters a certificate, not when wages are due.
 */
export function keySetFaults(keys: EnvelopeKeySet, suite: EnvelopeSuite): KeySetFault[] {
  const signs = (certificate: Certificate) => mayBeUsedFor(certificate, 'digitalSignature', 'nonRepudiation');
  const encrypts = (certificate: Certificate) => mayBeUsedFor(certificate, 'keyEncipherment');
  return [
    ...faultsOf('ownSigning', keys.ownSigning, {
      KEY_MISMATCH: (own) => !belongs(own),
      KEY_USAGE_FORBIDS: ({ certificate }) => !signs(certificate),
      KEY_NOT_USABLE: (own) => suite.signer(own.certificate, own.privateKey) === null,
    }),
    ...faultsOf('ownDecryption', keys.ownDecryption, {
      KEY_MISMATCH: (own) => !belongs(own),
      KEY_USAGE_FORBIDS: ({ certificate }) => !encrypts(certificate),
      KEY_NOT_USABLE: ({ certificate }) => suite.keyWrapper(certificate) === null,
      SIGNS_AND_ENCRYPTS: (own) => shared(own, keys.ownSigning),
    }),
    ...faultsOf('partnerEncryption', keys.partnerEncryption, {
      KEY_USAGE_FORBIDS: ({ certificate }) => !encrypts(certificate),
      KEY_NOT_USABLE: ({ certificate }) => suite.keyWrapper(certificate) === null,
      SIGNS_AND_ENCRYPTS: (entry) => shared(entry, keys.partnerSigning),
    }),
    ...faultsOf('partnerSigning', keys.partnerSigning, {
      KEY_USAGE_FORBIDS: ({ certificate }) => !signs(certificate),
    }),
  ];
}

function faultsOf<Entry extends { certificate: Certificate }>(
  place: KeySetPlace,
  entries: readonly Entry[],
  checks: Partial<Record<KeySetFault['fault'], (entry: Entry) => boolean>>,
): KeySetFault[] {
  const listed = Object.entries(checks) as [KeySetFault['fault'], (entry: Entry) => boolean][];
  return entries.flatMap((entry) =>
    listed
      .filter(([, wrong]) => wrong(entry))
      .map(([fault]) => ({ place, fingerprint: entry.certificate.fingerprint, fault })),
  );
}

function belongs({ certificate, privateKey }: OwnKey): boolean {
  return createPublicKey(privateKey).equals(certificate.publicKey);
}

function shared(
  { certificate }: { certificate: Certificate },
  others: readonly { certificate: Certificate }[],
): boolean {
  return others.some((other) => other.certificate.publicKey.equals(certificate.publicKey));
}
