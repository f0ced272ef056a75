import type { Connection, OutboundHttp, PartnerAdapter } from '@realname-hub/adapters/port.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Random } from '../runtime/random.ts';
import type { Breaker } from './breaker.ts';
import type { Holds } from './holds.ts';
import type { Ownership } from './ownership.ts';
import type { Pace } from './pace.ts';
import type { ReadyCall } from './ready-calls.ts';
import type { CallEvent } from './settle.ts';

/** An adapter that has not answered after this many times its own total timeout has lost its way. */
const HANG_FACTOR = 5;

export interface SenderOptions {
  adapter: PartnerAdapter;
  /** Where the partner is now: an operator may change it. */
  target: () => { endpoint: string; http: OutboundHttp };
  clock: Clock;
  random: Random;
  pace: Pace;
  breaker: Breaker;
  ownership: Ownership;
  holds: Pick<Holds, 'cover'>;
  onFault: (error: unknown) => void;
}

export type SentEvent = Extract<CallEvent, { action: 'DELIVER' | 'POLL' | 'FIND' | 'WITHDRAWN' }>;

/** Takes one call to its adapter, within the endpoint's limits, and never throws. */
export class Sender {
  readonly #options: SenderOptions;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /**
   * `epoch`: of the shard under which the call was journalled. It is checked again right before the first byte, and so
   * is whether a person holds the lane by now.
   */
  async send(ready: ReadyCall, epoch: number, signal: AbortSignal): Promise<SentEvent> {
    const { pace, breaker, ownership, holds } = this.#options;
    const { partnerId, slot } = ready.call;
    await pace.turn(signal);
    try {
      if (signal.aborted || !ownership.holds({ partnerId, slot, epoch })) {
        breaker.withdrawn();
        return notSent(ready);
      }
      if (holds.cover(ready.call)) {
        breaker.withdrawn();
        return { action: 'WITHDRAWN', outcome: { kind: 'held' } };
      }
      breaker.started();
      const event = await this.#bounded(ready, signal);
      if (failedToReach(event)) breaker.failed();
      else breaker.succeeded();
      return event;
    } finally {
      pace.done();
    }
  }

  async #bounded(ready: ReadyCall, signal: AbortSignal): Promise<SentEvent> {
    const { adapter, clock } = this.#options;
    const ended = new AbortController();
    const stop = AbortSignal.any([signal, ended.signal]);
    const given = clock
      .sleep(adapter.manifest.timeouts.totalMs * HANG_FACTOR, stop)
      .then((): SentEvent => lost(ready, 'the adapter did not come back'));
    try {
      return await Promise.race([this.#call(ready, stop), given]);
    } catch (error) {
      this.#options.onFault(error);
      return lost(ready, 'the adapter failed');
    } finally {
      ended.abort('over');
    }
  }

  async #call(ready: ReadyCall, signal: AbortSignal): Promise<SentEvent> {
    const { adapter, target, clock, random } = this.#options;
    const { credential } = ready;
    const connection: Connection = { ...target(), credential, clock, random, signal };
    switch (ready.action) {
      case 'POLL': {
        const outcome = await adapter.poll(ready.call.serial ?? '', ready.outbound, connection);
        return { action: 'POLL', outcome };
      }
      case 'FIND':
        return { action: 'FIND', outcome: await adapter.find(ready.outbound, connection) };
      case 'DELIVER': {
        if (!ready.composed) throw new Error('a call without its payload was to be sent');
        return {
          action: 'DELIVER',
          outcome: await adapter.deliver(ready.composed, ready.outbound, connection),
        };
      }
    }
  }
}

function notSent({ action }: ReadyCall): SentEvent {
  return {
    action,
    outcome: { kind: 'unavailable', retryAfterMs: null, reason: 'withdrawn before it was sent' },
  };
}

function lost({ action }: ReadyCall, reason: string): SentEvent {
  return { action, outcome: { kind: 'unanswered', reason } };
}

function failedToReach({ action, outcome }: SentEvent): boolean {
  return outcome.kind === 'unavailable' || (outcome.kind === 'unanswered' && action !== 'POLL');
}
