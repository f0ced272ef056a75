import type { DeliverOutcome, MemberResult, OutboundCall } from '../../port.ts';
import type { KindCodec } from './codec.ts';
import { isObject } from './json.ts';

export type Answered = Extract<DeliverOutcome, { kind: 'answered' }>;

/** The only member is there, but the number that everything below it needs was not told with it. */
export interface Numberless {
  kind: 'numberless';
  state: 'accepted' | 'duplicate';
  reason: string;
}

/** All members taken. */
export function acceptAll(call: OutboundCall, codec: KindCodec, result: unknown): Answered | Numberless {
  if (codec.number === null) {
    return { kind: 'answered', members: call.items.map((_item, index) => ({ index, state: 'accepted' })) };
  }
  const told = isObject(result) ? codec.number.inResult(result) : null;
  return adoptOne(
    'accepted',
    told ?? call.items[0]?.partnerNumber ?? null,
    'processed, but its number is not told',
  );
}

/** The only member of a call, with the number that the partner issued for it. */
export function adoptOne(
  state: Numberless['state'],
  partnerNumber: string | null,
  reason: string,
): Answered | Numberless {
  if (partnerNumber === null) return { kind: 'numberless', state, reason };
  const member: MemberResult = { index: 0, state, partnerNumber };
  return { kind: 'answered', members: [member] };
}
