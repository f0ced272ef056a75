import type { FindOutcome, OutboundCall } from '../../port.ts';
import type { FindContext } from './codec.ts';
import { decryptField } from './field-crypto.ts';
import type { Field, WireObject } from './fields.ts';
import type { JsonObject } from './json.ts';
import { textMember } from './json.ts';

type Found = Extract<FindOutcome, { kind: 'found' }>;
type FoundMember = Found['members'][number];

/** What one row says about one member: it is it, it is another one, or that cannot be told from the row. */
export type Match = 'same' | 'other' | 'unclear';

/**
 * Finds each member among rows, every row answering for one member only, so that two records that read alike need
 * two rows. Absence counts only where every row was read and told apart: what is absent is sent again.
 */
export function matchMembers(
  call: OutboundCall,
  rows: readonly JsonObject[],
  complete: boolean,
  match: (index: number, row: JsonObject) => Match,
): Found {
  const free = new Set(rows);
  const members = call.items.map((_item, index): FoundMember => {
    let state: FoundMember['state'] = complete ? 'absent' : 'undecided';
    for (const row of free) {
      const verdict = match(index, row);
      if (verdict === 'same') {
        free.delete(row);
        return { index, state: 'present' };
      }
      if (verdict === 'unclear') state = 'undecided';
    }
    return { index, state };
  });
  return { kind: 'found', members };
}

/** The one answer for the only member of a call. */
export function foundOne(state: FoundMember['state'], partnerNumber?: string | null): Found {
  const number = partnerNumber === null || partnerNumber === undefined ? {} : { partnerNumber };
  return { kind: 'found', members: [{ index: 0, state, ...number }] };
}

/**
 * Has an update taken effect in this row? Members that the row does not show are passed over. Where one differs
 * the update counts as absent: it sets values, so repeating it is harmless.
 */
export function updateState(
  sent: WireObject,
  row: JsonObject,
  fields: readonly Field<never>[],
  context: FindContext,
): FoundMember['state'] {
  let compared = 0;
  for (const { wire, aes } of fields) {
    const ours = sent[wire];
    const theirs = textMember(row, wire);
    if (ours === undefined || theirs === null || typeof ours === 'object') continue;
    compared += 1;
    if (readable(theirs, aes, context.secret) !== readable(String(ours), aes, context.secret))
      return 'absent';
  }
  return compared > 0 ? 'present' : 'undecided';
}

function readable(text: string, aes: true | undefined, secret: string): string {
  const plain = aes ? (decryptField(text, secret) ?? text) : text;
  const number = /^\d+\.\d+$/.test(plain) ? String(Number(plain)) : plain;
  return number.trim();
}
