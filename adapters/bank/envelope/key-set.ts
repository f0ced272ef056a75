import type { KeyObject } from 'node:crypto';
import { validityFault, type Certificate } from './certificate.ts';

/** A certificate of ours with its private key. */
export interface OwnKey {
  certificate: Certificate;
  privateKey: KeyObject;
}
export type DecryptionKey = OwnKey;

/** From when on a certificate is used, as agreed with the partner; its predecessor serves until then. */
export interface Dated {
  useFrom: number;
}

/**
 * All that one partner's files need. Signing and encryption never share a certificate; while one is being replaced,
 * both stand here.
 */
export interface EnvelopeKeySet {
  ownSigning: readonly (OwnKey & Dated)[];
  ownDecryption: readonly (OwnKey & Dated)[];
  partnerEncryption: readonly ({ certificate: Certificate } & Dated)[];
  /** The certificates whose signatures are accepted. Taking one out ends it at once. */
  partnerSigning: readonly ({ certificate: Certificate } & Dated)[];
}

/** Where the key sets of partners are kept. The hub implements it over its sealed storage. */
export interface EnvelopeKeyStore {
  keysOf(partnerId: string): Promise<EnvelopeKeySet | null>;
}

/** The one in use: the latest whose day has come and that is valid; null where there is none. */
export function inUse<Entry extends Dated & { certificate: Certificate }>(
  entries: readonly Entry[],
  now: number,
): Entry | null {
  const usable = entries.filter(
    ({ useFrom, certificate }) => useFrom <= now && validityFault(certificate, now) === null,
  );
  return usable.reduce<Entry | null>(
    (latest, entry) => (latest === null || entry.useFrom > latest.useFrom ? entry : latest),
    null,
  );
}
