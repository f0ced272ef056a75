/**
 * The state machines of money. The tables are the only place where a transition is allowed; the types are derived
 * from them.
 */
const LINE_TRANSITIONS = {
  /** Not handed to a bank; a firm may declare that it paid by itself [JM-3.3-12]. */
  OPEN: ['SENT', 'DECLARED', 'CLOSED_MANUALLY'],
  /** In a file that the bank has, or may have. */
  SENT: ['IN_DOUBT', 'PAID', 'FAILED', 'CLOSED_MANUALLY'],
  /** The bank ought to have told and did not. Time alone never ends this. */
  IN_DOUBT: ['PAID', 'FAILED', 'CLOSED_MANUALLY'],
  /** Proven by the bank for this line, amount and account; a returned payment is the only way out. */
  PAID: ['RETURNED'],
  /** Refused, or proven absent after the horizon; a new line may pay it. */
  FAILED: [],
  RETURNED: [],
  DECLARED: [],
  CLOSED_MANUALLY: [],
} as const satisfies Record<string, readonly string[]>;

export type LineState = keyof typeof LINE_TRANSITIONS;
export const LINE_STATES = Object.keys(LINE_TRANSITIONS) as LineState[];

export function mayMoveLine(from: LineState, to: LineState): boolean {
  return (LINE_TRANSITIONS[from] as readonly LineState[]).includes(to);
}

/** No answer of the bank is awaited for a line in one of these. */
export function isFinalLine(state: LineState): boolean {
  return state !== 'OPEN' && state !== 'SENT' && state !== 'IN_DOUBT';
}

/** The steps of GX-4.4 and what happens between them. */
const SHEET_TRANSITIONS = {
  /** Head stated, no table for it yet. */
  DRAFT: ['UPLOADED'],
  /** Step 1: a table without faults. Another table is a new version; another head asks for a new table. */
  UPLOADED: ['UPLOADED', 'SIGNED', 'NOTICED', 'APPROVED', 'DRAFT', 'DECLARED'],
  /** Step 2: the scan that the workers signed, where the profile asks for it. */
  SIGNED: ['UPLOADED', 'SIGNED', 'NOTICED', 'APPROVED', 'DRAFT', 'DECLARED'],
  /** Publicly noticed, where the profile asks for it. */
  NOTICED: ['UPLOADED', 'NOTICED', 'APPROVED', 'DRAFT', 'DECLARED'],
  /** A second person agreed to exactly this content. */
  APPROVED: ['UPLOADED', 'EXPORTED', 'DRAFT', 'DECLARED'],
  /** Step 3: the bank's file is made; from here on the content stands. */
  EXPORTED: ['PARTLY', 'RECONCILED', 'FAILED'],
  /** Step 4: some lines have their final result, some have not or failed. */
  PARTLY: ['RECONCILED', 'FAILED', 'CONFIRMED'],
  /** Every line is paid. */
  RECONCILED: ['PARTLY', 'CONFIRMED'],
  /** Every line is final and none is paid. */
  FAILED: ['PARTLY', 'CONFIRMED'],
  /** The officer confirmed the reconciliation [GX-1.1-15]. A returned payment opens it again. */
  CONFIRMED: ['PARTLY'],
  /** The firm paid by itself and says so [JM-3.3-12]. */
  DECLARED: [],
} as const satisfies Record<string, readonly string[]>;

export type SheetState = keyof typeof SHEET_TRANSITIONS;
export const SHEET_STATES = Object.keys(SHEET_TRANSITIONS) as SheetState[];

export function mayMoveSheet(from: SheetState, to: SheetState): boolean {
  return (SHEET_TRANSITIONS[from] as readonly SheetState[]).includes(to);
}

const ACCOUNT_TRANSITIONS = {
  /** The bank has not answered; not usable. */
  PENDING: ['VALID', 'INVALID'],
  INVALID: ['PENDING'],
  /** The bank knows the account; the agreement is not accepted yet. */
  VALID: ['BOUND', 'PENDING'],
  /** Wages may be paid from it. */
  BOUND: ['PENDING', 'CLOSING'],
  /** The works are complete and nothing is owed: 30 days of public notice. */
  CLOSING: ['BOUND', 'CLOSED'],
  CLOSED: [],
} as const satisfies Record<string, readonly string[]>;

export type AccountState = keyof typeof ACCOUNT_TRANSITIONS;

export function mayMoveAccount(from: AccountState, to: AccountState): boolean {
  return (ACCOUNT_TRANSITIONS[from] as readonly AccountState[]).includes(to);
}
