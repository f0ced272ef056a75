/** Two copies of this package still know each other's errors. */
const BRAND = Symbol.for('realname-hub.sdk.journal-error');

export type JournalErrorCode =
  /** The bound is reached and nothing may be removed. */
  | 'JOURNAL_FULL'
  /** Writing failed (disk full, medium broken); `cause` has the system's error. */
  | 'STORAGE_FAILED'
  /** The event, its `raw` or its photo is larger than the contract allows. */
  | 'TOO_LARGE'
  /** Another process has the folder open. */
  | 'IN_USE'
  /** The folder holds the journal of another device. */
  | 'WRONG_DEVICE'
  | 'CLOSED';

/** The event of this call is not stored: the caller must know, since nobody else can tell. */
export class JournalError extends Error {
  readonly code: JournalErrorCode;

  constructor(code: JournalErrorCode, message: string, cause?: unknown) {
    super(`${code}: ${message}`, cause === undefined ? undefined : { cause });
    this.name = 'JournalError';
    this.code = code;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

export const isJournalError = (value: unknown): value is JournalError =>
  typeof value === 'object' && value !== null && BRAND in value;
