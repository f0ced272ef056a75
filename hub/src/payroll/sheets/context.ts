import type { BankAdapter } from '@realname-hub/adapters/bank/port.ts';
import type { FieldCipher } from '../../security/field-cipher.ts';
import type { LookupTokens } from '../../security/lookup-token.ts';
import type { AuditWriter } from '../../security/audit.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { Db, Executor } from '../../store/database.ts';
import type { CheckActing, StillMay } from '../acting.ts';
import type { PayrollProfile } from '../payroll-profile.ts';
import type { WorkCalendar } from '../work-calendar.ts';

/** The card that a worker's wages go to, as it stands now. */
export interface WageCard {
  version: number;
  holderName: string;
  accountNumber: string;
  accountKind: 'CARD' | 'PASSBOOK';
  bankName: string;
  branchCnaps?: string;
  masked: string;
  token: Buffer;
}

/** Current cards by worker; who has none is left out. */
export type CardsOf = (
  executor: Executor,
  projectId: string,
  workerIds: readonly string[],
) => Promise<ReadonlyMap<string, WageCard>>;

export interface StoredFile {
  contentType: string;
  bytes: Buffer;
}

/** Attachments of a project; null when it has none of that digest. */
export interface AttachmentStore {
  typeOf(executor: Executor, projectId: string, sha256: string): Promise<string | null>;
  read(projectId: string, sha256: string): Promise<StoredFile | null>;
}

/** What payroll sheets stand on. */
export interface SheetDeps {
  db: Db;
  clock: Clock;
  cipher: FieldCipher;
  tokens: LookupTokens;
  audit: AuditWriter;
  checkActing: CheckActing;
  stillMay: StillMay;
  attachments: AttachmentStore;
  cardsOf: CardsOf;
  /** The bank's manifest at work; null for a bank that is not set up. */
  bankOf: (executor: Executor, bankId: string) => Promise<Pick<BankAdapter, 'facts' | 'checkLine'> | null>;
  profileOf: (city: string | null, day: string) => PayrollProfile;
  calendar: WorkCalendar;
}
