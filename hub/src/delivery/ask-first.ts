import type { FindOutcome, KindManifest } from '@realname-hub/adapters/port.ts';
import type { ActivePartner } from './active-partner.ts';
import type { Call } from './model.ts';

/**
 * A hub restored from a backup has forgotten what it sent since. Until an operator ends it, a partner is asked for
 * every new call before it is sent; where nothing can be asked, a person decides. What the partner recognises by
 * itself (`natural`) is simply sent: a repetition has no second effect. A call's own key is no such sign, because the
 * forgotten call had another one.
 */
export function mustAskFirst(call: Call, kind: KindManifest, partner: ActivePartner): boolean {
  if (partner.asksFirst !== true || kind.settle === 'natural') return false;
  return call.state === 'PREPARED' && call.attempts === 0 && call.asks === 0;
}

/** The partner has none of its members. */
export function isWhollyAbsent(call: Call, outcome: FindOutcome): boolean {
  if (outcome.kind !== 'found') return false;
  const absent = new Set(outcome.members.flatMap(({ index, state }) => (state === 'absent' ? index : [])));
  return call.members.every((_, index) => absent.has(index));
}

/** Asked, and not there: it goes now, as it was planned. */
export function cleared(call: Call, now: number): Call {
  return { ...call, asks: 1, nextAt: now };
}
