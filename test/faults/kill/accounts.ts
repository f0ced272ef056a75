import type { Ledger } from './ledger.ts';
import type { Acknowledged } from './office.ts';
import type { Effect, Partner } from './partner.ts';
import type { StoredRecord } from './hub-books.ts';

export interface AccountsInput {
  ledger: Ledger;
  office: ReadonlyMap<string, Acknowledged>;
  officeRefused: number;
  stored: readonly StoredRecord[];
  parked: number;
  refused: number;
  partners: readonly Pick<Partner, 'partnerId' | 'settle' | 'effects' | 'broken'>[];
  /** Worker id → ID number. */
  persons: ReadonlyMap<string, string>;
}

export interface PartnerAccount {
  partnerId: string;
  settle: Partner['settle'];
  effects: number;
  /** Stored by the hub, and not there. */
  lost: number;
  /** There more than once. */
  duplicates: number;
  /** There, and never stored by the hub. */
  invented: number;
  /** Passages of one worker that took effect before an earlier one of the same worker. */
  disordered: number;
}

export interface Accounts {
  /** Captures that returned, and records whose request was answered. */
  promised: number;
  stored: number;
  /** Promised, and not stored. */
  lost: number;
  storedTwice: number;
  /** Stored in another order than their device captured them. */
  disordered: number;
  parked: number;
  refused: number;
  partners: readonly PartnerAccount[];
  /** What is wrong, one line each; the first few of a kind. */
  faults: readonly string[];
}

const SHOWN = 5;

/** Compares what was promised with what is stored, and what is stored with what each partner holds. */
export function accountFor(input: AccountsInput): Accounts {
  const { ledger, office, stored, parked } = input;
  const faults: string[] = [];
  const tell = (what: string, which: readonly string[]): number => {
    faults.push(...which.slice(0, SHOWN).map((one) => `${what}: ${one}`));
    return which.length;
  };
  const known = new Map(stored.map((record) => [record.recordId, record]));
  const promised = [...ledger.captured.keys(), ...office.keys()];
  const ids = stored.map(({ recordId }) => recordId);
  const passages = new Map(stored.map((record) => [passageOf(record, input.persons), record]));
  if (passages.size < stored.length) faults.push('two stored records are the same passage');
  const refused = ledger.refused.size + input.officeRefused + input.refused;
  if (refused > 0) faults.push(`${refused} refused`);
  if (parked > 0) faults.push(`${parked} parked`);
  return {
    promised: promised.length,
    stored: stored.length,
    lost: tell(
      'promised and not stored',
      promised.filter((id) => !known.has(id)),
    ),
    storedTwice: tell('stored twice', repeated(ids)),
    disordered: tell(
      'stored out of order',
      outOfOrder(
        stored,
        ({ journal }) => journal,
        ({ seq }) => seq,
      ),
    ),
    ...{ parked, refused },
    partners: input.partners.map((partner) => accountOf(partner, passages, tell)),
    faults,
  };
}

function passageOf(
  { projectId, workerId, second, direction }: StoredRecord,
  persons: ReadonlyMap<string, string>,
) {
  return [projectId, persons.get(workerId) ?? workerId, second, direction].join(' ');
}

function accountOf(
  { partnerId, settle, effects, broken }: AccountsInput['partners'][number],
  passages: ReadonlyMap<string, StoredRecord>,
  tell: (what: string, which: readonly string[]) => number,
): PartnerAccount {
  const there = new Set(effects.map(({ passage }) => passage));
  tell(`${partnerId} was treated badly`, broken);
  return {
    ...{ partnerId, settle, effects: effects.length },
    lost: tell(
      `${partnerId} does not have`,
      [...passages.keys()].filter((passage) => !there.has(passage)),
    ),
    duplicates: tell(`${partnerId} has twice`, repeated(effects.map(({ passage }) => passage))),
    invented: tell(
      `${partnerId} has, and nobody stored`,
      [...there].filter((passage) => !passages.has(passage)),
    ),
    disordered: tell(
      `${partnerId} has out of order`,
      outOfOrder<Effect>(
        firstOnes(effects),
        ({ person }) => person,
        ({ passage }) => passages.get(passage)?.no ?? 0,
      ),
    ),
  };
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

function firstOnes(effects: readonly Effect[]): Effect[] {
  const seen = new Set<string>();
  return effects.filter(({ passage }) => seen.size < seen.add(passage).size);
}

/** Those whose number is below one that came before them under the same key. */
function outOfOrder<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string | null,
  numberOf: (value: Value) => number,
): string[] {
  const highest = new Map<string, number>();
  return values.flatMap((value) => {
    const key = keyOf(value);
    if (key === null) return [];
    const before = highest.get(key) ?? 0;
    const number = numberOf(value);
    highest.set(key, Math.max(before, number));
    return number < before ? [`${key} ${number} after ${before}`] : [];
  });
}
