import type { Clock } from '../runtime/clock.ts';
import type { Answer } from './answer.ts';
import type { ClaimRequest, IdempotencyStore } from './idempotency-store.ts';
import type { CallOnce, Reply } from './operation.ts';
import { refusal, type Refusal } from './refusal.ts';

export interface OnceOutcome {
  answer: Answer;
  replayed: boolean;
}

interface Run {
  store: IdempotencyStore;
  clock: Clock;
  request: ClaimRequest;
  handle: (once: CallOnce) => Promise<Reply>;
  render: (reply: Reply) => Answer;
}

const KEY_PLACE = '/header/idempotency-key';

/**
 * Runs the handler for the first request with a key and answers all later ones from what was stored. Only an
 * answer of success is stored: a refusal took no effect, and its caller may correct the request under the same key.
 */
export async function runOnce(run: Run): Promise<OnceOutcome | Refusal> {
  const { store, request } = run;
  const verdict = await store.claim(request);
  switch (verdict.kind) {
    case 'replay':
      return { answer: verdict.answer, replayed: true };
    case 'conflict':
      return refusal('IDEMPOTENCY_CONFLICT', {
        pointer: KEY_PLACE,
        detail: 'This key was used for a request with other content; use a new key.',
        detailZh: '该幂等键已用于内容不同的请求，请换用新的键。',
      });
    case 'running':
      return refusal(
        'IDEMPOTENCY_IN_PROGRESS',
        {
          pointer: KEY_PLACE,
          detail: 'The first request with this key is still running; ask again with the same key.',
          detailZh: '使用该幂等键的首个请求仍在处理中，请稍后用同一个键重试。',
        },
        { retryAfterMs: verdict.retryAfterMs },
      );
    case 'claimed':
      return { answer: await runClaimed(run, verdict.claim), replayed: false };
  }
}

async function runClaimed({ store, clock, request, handle, render }: Run, claim: string): Promise<Answer> {
  let settled: Answer | null = null;
  const once: CallOnce = {
    key: request.key,
    settle: async (trx, reply) => {
      const answer = render(reply);
      if (!(await store.settle(trx, request, claim, answer)))
        throw new Error('the idempotency claim was lost');
      settled = answer;
    },
  };
  const done = new AbortController();
  const renewing = keepClaim(store, clock, request, claim, done.signal);
  try {
    const reply = await handle(once);
    if (reply.ok && settled) return settled;
    const answer = render(reply);
    if (reply.ok) await store.settleAlone(request, claim, answer);
    else await store.release(request, claim);
    return answer;
  } catch (error) {
    // A settled claim is no longer running, so that nothing stored is removed here.
    await store.release(request, claim);
    throw error;
  } finally {
    done.abort();
    await renewing;
  }
}

/** A handler may take longer than a lease; a failed renewal only means that the lease may run out. */
async function keepClaim(
  store: IdempotencyStore,
  clock: Clock,
  request: ClaimRequest,
  claim: string,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    await clock.sleep(store.leaseMs / 3, signal);
    if (signal.aborted) return;
    await store.renew(request, claim).catch(() => undefined);
  }
}
