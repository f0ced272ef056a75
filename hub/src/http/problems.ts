import { PROBLEMS } from '../generated/problems.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Random } from '../runtime/random.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';
import { jsonAnswer, type Answer } from './answer.ts';
import type { ProblemReply } from './operation.ts';

const PROBLEM_TYPE = 'application/problem+json';
const CHALLENGE = 'Signature';
/** Every answer names its request in this field. */
export const REQUEST_ID = 'X-Request-Id';

/** The only place that writes problem documents (RFC 9457). Their codes, states and titles come from the contract. */
export class ProblemWriter {
  readonly #clock: Clock;
  readonly #random: Random;

  constructor(clock: Clock, random: Random) {
    this.#clock = clock;
    this.#random = random;
  }

  render(problem: ProblemReply, requestId: string): Answer {
    const known = PROBLEMS[problem.code];
    const document = {
      type: `/docs/errors#${problem.code}`,
      title: known.titleEn,
      titleZh: known.titleZh,
      status: known.status,
      code: problem.code,
      ...(problem.detail === undefined ? {} : { detail: problem.detail }),
      ...(problem.detailZh === undefined ? {} : { detailZh: problem.detailZh }),
      requestId,
      serverTime: shanghaiIso(this.#clock.now()),
      retryable: known.retryable,
      ...(problem.retryAfterMs === undefined ? {} : { retryAfterMs: problem.retryAfterMs }),
      ...(problem.faults?.length ? { errors: problem.faults } : {}),
      ...(problem.explanation === undefined ? {} : { explanation: problem.explanation }),
    };
    return jsonAnswer(known.status, document, headersOf(known.status, problem.retryAfterMs), PROBLEM_TYPE);
  }

  /** For what never became a request: an answer with an id of its own. */
  standalone(problem: ProblemReply): Answer {
    const requestId = this.#random.uuid();
    const answer = this.render(problem, requestId);
    return { ...answer, headers: { ...answer.headers, [REQUEST_ID]: requestId } };
  }
}

function headersOf(status: number, retryAfterMs: number | undefined): Record<string, string> {
  return {
    ...(status === 401 ? { 'WWW-Authenticate': CHALLENGE } : {}),
    ...(retryAfterMs === undefined ? {} : { 'Retry-After': String(Math.ceil(retryAfterMs / 1000)) }),
  };
}
