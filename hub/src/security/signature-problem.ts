import type { ProblemCode } from '../generated/problems.ts';
import type { Explanation } from './signature-mistakes.ts';

/** Why a request head was refused. Codes are those of the contract's error table. */
export const SIGNATURE_PROBLEMS = [
  'SIGNATURE_MISSING',
  'SIGNATURE_MALFORMED',
  'SIGNATURE_AMBIGUOUS',
  'SIGNATURE_TAG_MISMATCH',
  'SIGNATURE_COMPONENTS_WRONG',
  'SIGNATURE_PARAMETERS_WRONG',
  'SIGNATURE_ALGORITHM_MISMATCH',
  'NONCE_MALFORMED',
  'DIGEST_MISSING',
  'DIGEST_MALFORMED',
  'KEY_UNKNOWN',
  'KEY_NOT_YET_VALID',
  'KEY_EXPIRED',
  'KEY_REVOKED',
  'SIGNATURE_INVALID',
  'CLOCK_SKEW',
  'NONCE_REUSED',
] as const satisfies readonly ProblemCode[];

export type SignatureProblem = (typeof SIGNATURE_PROBLEMS)[number];

export interface HeadFault {
  /** RATE_LIMITED: signed well, but by a key that sends faster than it may. */
  code: SignatureProblem | 'RATE_LIMITED';
  /** `/header/signature-input` and the like. */
  pointer: string;
  detail: string;
  detailZh: string;
  explanation?: Explanation;
}

export type HeadResult<Value> = { ok: true; value: Value } | { ok: false; fault: HeadFault };

export function headFault(
  code: SignatureProblem,
  header: string,
  detail: string,
  detailZh: string,
  explanation?: Explanation,
): { ok: false; fault: HeadFault } {
  const fault = { code, pointer: `/header/${header}`, detail, detailZh };
  return { ok: false, fault: explanation ? { ...fault, explanation } : fault };
}
