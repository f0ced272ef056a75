import { expiryWarnings, type ExpiryWarning } from './certificate-expiry.ts';
import { readCertificate, type Certificate } from './certificate.ts';
import type { ContentSource } from './content-source.ts';
import { internationalSuite } from './international-suite.ts';
import { keySetFaults, type KeySetFault } from './key-set-faults.ts';
import { inUse, type Dated, type EnvelopeKeySet } from './key-set.ts';
import { openEnvelope, type OpenedFile, type OpenRefusal, type OpenRequest } from './open.ts';
import { rehearseKeys, type Rehearsal, type RehearsalResult } from './rehearsal.ts';
import { sealEnvelope, type SealedFile, type SealRefusal, type SealRequest } from './seal.ts';
import { spoolOf, type SpoolPlace } from './spool.ts';

/** The envelope of bank files as the hub uses it, under one suite: it chooses keys, and never an algorithm. */
export interface BankEnvelope {
  readCertificate(encoded: string | Buffer): Certificate | null;
  keySetFaults(keys: EnvelopeKeySet): KeySetFault[];
  inUse<Entry extends Dated & { certificate: Certificate }>(
    entries: readonly Entry[],
    now: number,
  ): Entry | null;
  expiryWarnings(certificates: readonly Certificate[], now: number, warnDays: number): ExpiryWarning[];
  rehearse(rehearsal: Omit<Rehearsal, 'suite'>): Promise<RehearsalResult>;
  /** Keeps content of unknown size aside, encrypted, until it is disposed of. */
  spool(content: AsyncIterable<Buffer>, place: SpoolPlace): Promise<SpooledContent>;
  seal(request: Omit<SealRequest, 'suite'>): SealedFile | SealRefusal;
  open(request: Omit<OpenRequest, 'suite'>): Promise<OpenedFile | OpenRefusal>;
}

export interface SpooledContent extends ContentSource {
  /** All of it, or the octets from one place up to another. */
  read(from?: number, to?: number): AsyncIterable<Buffer>;
  dispose(): Promise<void>;
}

const suite = internationalSuite;

export const bankEnvelope: BankEnvelope = {
  readCertificate,
  keySetFaults: (keys) => keySetFaults(keys, suite),
  inUse,
  expiryWarnings,
  rehearse: (rehearsal) => rehearseKeys({ ...rehearsal, suite }),
  spool: spoolOf,
  seal: (request) => sealEnvelope({ ...request, suite }),
  open: (request) => openEnvelope({ ...request, suite }),
};
