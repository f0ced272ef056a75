import type { FindOutcome, OutboundCall } from '../../port.ts';
import type { FindContext } from './codec.ts';
import type { Field, WireObject } from './fields.ts';
import type { JsonObject } from './json.ts';
import { textMember } from './json.ts';
import { foundOne, updateState } from './matching.ts';

export interface SingleSearch<Body> {
  method: string;
  question: WireObject;
  /** Members of a row that identify the record. */
  key: Readonly<Record<string, string>>;
  /** Compare the values sent, too: for updates only, or whenever the method overwrites. */
  compare: 'updates' | 'always';
  fields: readonly Field<Body>[];
  sent: WireObject;
  number?: (row: JsonObject) => string | null;
}

/** Looks for the only record of a call by its key at the platform. */
export async function findSingle<Body>(
  call: OutboundCall,
  context: FindContext,
  search: SingleSearch<Body>,
): Promise<FindOutcome> {
  const answer = await context.read(search.method, search.question);
  if (answer.kind !== 'rows') return answer;
  const keys = Object.entries(search.key);
  const row = answer.rows.find((candidate) =>
    keys.every(([name, value]) => textMember(candidate, name)?.trim() === value),
  );
  if (row === undefined) return foundOne(answer.complete ? 'absent' : 'undecided');
  const number = search.number?.(row);
  // There, but without the number that everything below it needs: not settled by this answer.
  if (search.number && number === null) return foundOne('undecided');
  const compared = call.operation === 'update' || search.compare === 'always';
  return foundOne(compared ? updateState(search.sent, row, search.fields, context) : 'present', number);
}
