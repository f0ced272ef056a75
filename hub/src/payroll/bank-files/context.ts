import type {
  BankAdapter,
  BankEnvelope,
  MakeBankLink,
  SpoolPlace,
} from '@realname-hub/adapters/bank/port.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { Random } from '../../runtime/random.ts';
import type { AuditWriter } from '../../security/audit.ts';
import type { FieldCipher } from '../../security/field-cipher.ts';
import type { LookupTokens } from '../../security/lookup-token.ts';
import type { BlobStreams } from '../../store/blob-store.ts';
import type { Db, Executor } from '../../store/database.ts';
import type { CheckActing, StillMay } from '../acting.ts';
import type { Banks } from './banks.ts';

/** What making, handing over and reconciling bank files stand on. */
export interface BankFilesContext {
  db: Db;
  clock: Clock;
  random: Random;
  cipher: FieldCipher;
  tokens: LookupTokens;
  audit: AuditWriter;
  blobs: BlobStreams;
  banks: Banks;
  envelope: BankEnvelope;
  /** Null for a manifest that this product does not have. */
  adapterOf: (manifest: string) => BankAdapter | null;
  linkOf: MakeBankLink;
  /** Where what memory should not hold waits, encrypted. */
  spool: SpoolPlace;
  checkActing: CheckActing;
  stillMay: StillMay;
  /** Bytes of an attachment of the project; null where it has none of that digest. */
  readAttachment: (projectId: string, sha256: string) => Promise<Buffer | null>;
  /** The special wage account in clear, as it stands in the bank's file. */
  payerOf: (executor: Executor, projectId: string, accountId: string) => Promise<Payer | null>;
  rulesOf: (executor: Executor, projectId: string) => Promise<ReconciliationRules>;
}

export interface Payer {
  bankId: string;
  state: string;
  name: string;
  account: string;
  branchCnaps?: string;
}

export interface ReconciliationRules {
  /** The reconciliation can be confirmed only when every line has a final result [GX-1.1-15]. */
  confirmOnlyWhenFinal: boolean;
}

/** Largest return that is opened: 400,000 lines of the most verbose layout, several times over. */
export const MAX_RETURN_BYTES = 2 ** 31;
