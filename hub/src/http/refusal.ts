import type { Fault, ProblemReply } from './operation.ts';

/** A stage of the edge that says no; the same shape as a handler's refusal. */
export interface Refusal {
  ok: false;
  problem: ProblemReply;
}

/** A refusal of one place: the fault carries the same code as the problem. */
export function refusal(
  code: ProblemReply['code'],
  place: Omit<Fault, 'code'>,
  more: Pick<ProblemReply, 'retryAfterMs'> = {},
): Refusal {
  const { detail, detailZh } = place;
  return { ok: false, problem: { code, detail, detailZh, faults: [{ ...place, code }], ...more } };
}
