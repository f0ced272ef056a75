import type {
  FindOutcome,
  ItemFault,
  KindManifest,
  MemberResult,
  Refusal,
} from '@realname-hub/adapters/port.ts';
import type { Call, CallMember } from './model.ts';
import type { ItemState } from './states.ts';

/** What an answer says of one member. WAITING: it has no effect there and goes again in a new call. */
export interface MemberVerdict {
  member: CallMember;
  state: Extract<ItemState, 'CONFIRMED' | 'REJECTED' | 'WAITING' | 'UNKNOWN' | 'NOT_EXPRESSIBLE'>;
  partnerNumber: string | null;
  code: string | null;
  message: string | null;
  callLimit: number | null;
}

type Told = Partial<Omit<MemberVerdict, 'member' | 'state'>>;

/** One verdict per member; a member that the answer leaves out is UNKNOWN, one named twice counts as first named. */
export function verdictsOfResults(call: Call, results: readonly MemberResult[]): MemberVerdict[] {
  const byIndex = new Map<number, MemberResult>();
  for (const result of results) if (!byIndex.has(result.index)) byIndex.set(result.index, result);
  return call.members.map((member, index) => {
    const result = byIndex.get(index);
    if (!result) return verdict(member, 'UNKNOWN', { code: 'NOT_IN_ANSWER' });
    if (result.state === 'rejected')
      return verdict(member, 'REJECTED', { code: result.code, message: result.message });
    const code = result.state === 'duplicate' ? 'DUPLICATE' : null;
    return verdict(member, 'CONFIRMED', { partnerNumber: result.partnerNumber ?? null, code });
  });
}

/** A refusal of the call, told apart by what the manifest says of the rows that it does not name. */
export function verdictsOfRefusal(call: Call, refusal: Refusal, kind: KindManifest): MemberVerdict[] {
  const named = faultsByIndex(call, refusal.rows);
  const words = { code: refusal.code, message: refusal.message };
  if (named.size === 0 && call.members.length === 1)
    return call.members.map((member) => verdict(member, 'REJECTED', words));
  if (named.size === 0 && kind.errors !== 'unknown') return call.members.map(halved(call));
  return call.members.map((member, index) => {
    const fault = named.get(index);
    if (fault) return verdict(member, 'REJECTED', { code: fault.code, message: fault.message });
    if (kind.errors === 'rows') return verdict(member, 'CONFIRMED', {});
    return kind.errors === 'whole' ? verdict(member, 'WAITING', {}) : verdict(member, 'UNKNOWN', words);
  });
}

/** A search after the quiet time: what is absent has no effect and goes again, what is undecided stays open. */
export function verdictsOfFind(
  call: Call,
  found: Extract<FindOutcome, { kind: 'found' }>['members'],
): MemberVerdict[] {
  const byIndex = new Map(found.map((one) => [one.index, one]));
  return call.members.map((member, index) => {
    const one = byIndex.get(index);
    if (one?.state === 'present')
      return verdict(member, 'CONFIRMED', { partnerNumber: one.partnerNumber ?? null, code: 'FOUND' });
    return one?.state === 'absent' ? absent(call, member) : verdict(member, 'UNKNOWN', {});
  });
}

/** What a person found out. */
export function verdictsOfDecision(call: Call, decision: 'PRESENT' | 'ABSENT'): MemberVerdict[] {
  return call.members.map((member) =>
    decision === 'PRESENT' ? verdict(member, 'CONFIRMED', { code: 'DECIDED' }) : absent(call, member),
  );
}

/** Nothing left the hub for these members: the partner's language has no words for them. */
export function verdictsOfInexpressible(call: Call, faults: readonly ItemFault[]): MemberVerdict[] {
  const named = faultsByIndex(call, faults);
  return call.members.flatMap((member, index) => {
    const fault = named.get(index);
    return fault ? [verdict(member, 'NOT_EXPRESSIBLE', { code: fault.code, message: fault.message })] : [];
  });
}

export function unknownVerdicts(call: Call, reason: string): MemberVerdict[] {
  return call.members.map((member) => verdict(member, 'UNKNOWN', { code: 'UNANSWERED', message: reason }));
}

/** Absent after a refusal that named no row: the one at fault is looked for in halves, in the end alone. */
function absent(call: Call, member: CallMember): MemberVerdict {
  return call.refusal ? halved(call)(member) : verdict(member, 'WAITING', {});
}

function halved(call: Call): (member: CallMember) => MemberVerdict {
  const callLimit = Math.ceil(call.members.length / 2);
  return (member) => verdict(member, 'WAITING', { callLimit });
}

function faultsByIndex(call: Call, faults: readonly ItemFault[]): Map<number, ItemFault> {
  return new Map(
    faults.filter(({ index }) => call.members[index] !== undefined).map((fault) => [fault.index, fault]),
  );
}

function verdict(member: CallMember, state: MemberVerdict['state'], told: Told): MemberVerdict {
  return { member, state, partnerNumber: null, code: null, message: null, callLimit: null, ...told };
}
