import type { Fault, ProblemReply } from '../../http/operation.ts';
import type { Principal } from '../../security/principal.ts';
import type { Executor } from '../../store/database.ts';

/** Who acts, and the proof that it is he: part of the body of every step of the wage process [I-21]. */
export interface Acting {
  personId: string;
  /** A step without it is refused, before anything else is looked at. */
  securityPassword?: string;
}

/** Steps that a person's roles may or may not allow. */
export const MONEY_STEPS = [
  'MANAGE_ACCOUNT',
  'PREPARE_SHEET',
  'SIGN_SHEET',
  'APPROVE_SHEET',
  'EXPORT_FILE',
  'BOOK_RETURN',
  'CONFIRM_RECONCILIATION',
] as const;
export type MoneyStep = (typeof MONEY_STEPS)[number];

export interface ActingPerson {
  personId: string;
  companyId: string;
  roles: readonly string[];
}

export type ActingResult =
  { ok: true; person: ActingPerson } | { ok: false; problem: ProblemReply & { faults?: readonly Fault[] } };

/**
 * Checks the person, his role, his project and his password, before any transaction of the step: the hash takes
 * tens of milliseconds, and a failed try is counted even though nothing else happens. `by` is the signing system.
 */
export type CheckActing = (request: {
  by: Pick<Principal, 'actor' | 'scope'>;
  projectId: string;
  step: MoneyStep;
  acting: Acting;
}) => Promise<ActingResult>;

/** Reads the person again inside the step's transaction: a role taken away meanwhile ends it. */
export type StillMay = (
  trx: Executor,
  person: ActingPerson,
  projectId: string,
  step: MoneyStep,
) => Promise<boolean>;
