import type { Bilingual } from '../port.ts';

export type { BankEnvelope, SpooledContent } from './envelope/bank-envelope.ts';
export type { ContentSource } from './envelope/content-source.ts';
export type { Certificate } from './envelope/certificate.ts';
export type { KeySetFault } from './envelope/key-set-faults.ts';
export type { Dated, EnvelopeKeySet, EnvelopeKeyStore, OwnKey } from './envelope/key-set.ts';
export type { SpoolPlace } from './envelope/spool.ts';

/**
 * What the hub asks of a bank's adapter. A bank is a manifest: what it accepts, how its files look and what its
 * answers mean are data; the hub knows only the words below. Money is integer fen, days are Asia/Shanghai days.
 */
export interface BankAdapter {
  readonly facts: BankFacts;
  /** What this bank cannot carry of a line, found when the line is entered. */
  checkLine(line: PaymentLine): BankFault[];
  /** Of one plain file, before it is signed and sealed. */
  orderWriter(): OrderWriter;
  /** Entries one by one; nothing is to be believed before the last item, which says whether count and sums hold. */
  readReturn(content: AsyncIterable<Buffer>): AsyncIterable<ReturnItem>;
}

/**
 * A file's totals stand before its lines and are known after them: the lines are written first, and what stands around
 * them when all are there. Throws where the bank does not take something; what was written then is not a file.
 */
export interface OrderWriter {
  /** The bytes of lines that follow those before. */
  lines(lines: readonly PaymentLine[]): Buffer;
  /** `order.totals` are checked against the lines that were written. */
  around(order: PaymentOrder): { before: Buffer; after: Buffer };
}

export interface BankFacts {
  /** Name of the manifest. */
  manifest: string;
  title: Bilingual;
  /** Names of what nobody has published or observed: not for production unless the operator says so. */
  assumed: readonly string[];
  /** Ending and media type of the plain file, such as `xml`. */
  extension: string;
  limits: { linesPerFile: number; lineFen: number; fileFen: number };
  cipher: 'AES_256_CBC' | 'AES_256_GCM';
  /** Days after the last execution day until the bank has told about every line. */
  horizonDays: number;
  /** Days from the day the file is made to its last execution day. */
  executionDays: number;
  /** Whether the bank itself refuses a file after its last execution day. */
  enforcesLastDay: boolean;
  /** How an account is validated: by an interface of the bank, or by a document that two people looked at. */
  accountValidation: 'INTERFACE' | 'DOCUMENT';
  transport: 'DOWNLOAD' | 'SFTP' | 'HTTPS';
}

/** What the bank's signed content says about the file as a whole. */
export interface PaymentOrder {
  fileId: string;
  /** RFC 3339 with offset. */
  createdAt: string;
  bankId: string;
  projectId: string;
  sheetId: string;
  payMonth: string;
  executionDay: string;
  lastExecutionDay: string;
  payer: { name: string; account: string; branchCnaps?: string };
  totals: OrderTotals;
}

export interface OrderTotals {
  lines: number;
  sumFen: bigint;
  /** Sum of the digits of all payees' accounts taken as numbers, modulo 10^18: see `hashTotalOf`. */
  hashTotal: string;
}

export interface PaymentLine {
  lineId: string;
  lineNo: number;
  payeeName: string;
  account: string;
  accountKind: 'CARD' | 'PASSBOOK';
  branchCnaps?: string;
  bankName?: string;
  /** Only for layouts that carry it. */
  idCardNumber?: string;
  amountFen: bigint;
  note?: string;
}

export interface BankFault {
  /** JSON pointer into the line, such as `/payeeName`. */
  pointer: string;
  /** `CHARACTERS`, `TOO_LONG`, `AMOUNT_LIMIT`, `MISSING`, `FORMAT`: what is wrong with it. */
  fault: 'CHARACTERS' | 'TOO_LONG' | 'AMOUNT_LIMIT' | 'MISSING' | 'FORMAT';
  detail: Bilingual;
}

export type LineResult = 'PAID' | 'REFUSED' | 'RETURNED' | 'PENDING';

/** Reasons in the hub's words; a manifest maps the bank's codes to them, an unknown code stays `OTHER`. */
export type RefusalReason =
  | 'ACCOUNT_UNKNOWN'
  | 'NAME_MISMATCH'
  | 'ACCOUNT_CLOSED'
  | 'ACCOUNT_BLOCKED'
  | 'ACCOUNT_LOST'
  | 'ACCOUNT_DORMANT'
  | 'LIMIT_EXCEEDED'
  | 'FUNDS_MISSING'
  | 'DUPLICATE'
  | 'FORMAT'
  | 'EXPIRED'
  | 'OTHER';

export type ReturnItem =
  | {
      kind: 'HEAD';
      fileId: string | null;
      stage: 'ACCEPTED' | 'REFUSED' | 'RESULT';
      bankCode?: string;
      text?: string;
    }
  | { kind: 'ENTRY'; entry: ReturnEntry }
  | { kind: 'FAULT'; fault: ReturnFault }
  /** Always last. `complete` only where count, sum and hash total, as far as the layout has them, are right. */
  | { kind: 'END'; complete: boolean; entries: number; sumFen: bigint };

export interface ReturnEntry {
  /** From 1, as it stands in the file. */
  entryNo: number;
  lineId: string;
  result: LineResult;
  amountFen: bigint;
  account: string;
  bankCode?: string;
  reason?: RefusalReason;
  text?: string;
  reference?: string;
  bookedOn?: string;
}

export interface ReturnFault {
  /** Line, byte or element where it stands. */
  place: string;
  detail: Bilingual;
}

/** Outward calls to a bank. Only those that its manifest names are implemented. */
export interface BankLink {
  validateAccount?(account: AccountToValidate, signal: AbortSignal): Promise<AccountVerdict>;
  /**
   * Puts the stored bytes where the bank takes them. `mayStart` is asked immediately before the first byte and
   * before the step that makes the file visible; where it says no, nothing more is done.
   */
  handOver?(
    file: FileToHandOver,
    mayStart: (step: HandOverStep) => Promise<boolean>,
    signal: AbortSignal,
  ): Promise<HandOverOutcome>;
  /** Is a file of this name where it was put? That it is not proves nothing: the bank may have taken it. */
  isThere?(name: string, signal: AbortSignal): Promise<boolean>;
  /** Return files that wait there; each is removed only by `forget`, after it is stored. */
  listReturns?(signal: AbortSignal): Promise<readonly string[]>;
  fetchReturn?(name: string, signal: AbortSignal): Promise<AsyncIterable<Buffer>>;
  forget?(name: string, signal: AbortSignal): Promise<void>;
}

/** The steps of a hand-over that are asked for; after `VISIBLE` it cannot be taken back. */
export type HandOverStep = 'FIRST_BYTE' | 'VISIBLE';

export interface AccountToValidate {
  accountName: string;
  account: string;
  branchCnaps?: string;
}

export type AccountVerdict =
  | { verdict: 'VALID'; reference?: string }
  | { verdict: 'INVALID'; bankCode: string; text?: string }
  /** No answer, or one that says nothing: the account stays pending and the bank is asked again. */
  | { verdict: 'UNKNOWN'; why: string };

export interface FileToHandOver {
  name: string;
  bytes: number;
  read(): AsyncIterable<Buffer>;
}

export type HandOverOutcome =
  | { outcome: 'DONE' }
  /** Nothing of it has become visible to the bank. */
  | { outcome: 'NOT_DONE'; why: string; retryable: boolean }
  /** It may be there. */
  | { outcome: 'UNKNOWN'; why: string };

/** How a bank is reached, as the operator set it. */
export type BankTransport =
  | { kind: 'DOWNLOAD' }
  | {
      kind: 'SFTP';
      host: string;
      port: number;
      user: string;
      /** SHA-256 of the server's host key, base64 without padding, as `ssh-keygen -lf` prints it. */
      hostKeySha256: string;
      ordersFolder: string;
      returnsFolder: string;
    }
  | {
      kind: 'HTTPS';
      /** Files are put below it, under their names. */
      url: string;
      keyId: string;
      algorithm: 'hmac-sha256' | 'ed25519' | 'ecdsa-p256-sha256' | 'rsa-pss-sha512';
    };

/** What goes with it and is never shown. */
export interface BankSecrets {
  password?: string;
  /** PEM: of the SSH user, or of the key that signs requests. */
  privateKey?: string;
  /** Of a shared signing key, base64url. */
  secret?: string;
}

export type MakeBankLink = (transport: BankTransport, secrets: BankSecrets) => BankLink;
