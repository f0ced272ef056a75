/**
 * The two state machines of delivery. The tables are the only place where a transition is allowed; the types are
 * derived from them, and `moveItem` and `moveCall` are the only ways to change a state.
 */
const ITEM_TRANSITIONS = {
  /** Not with the partner, free to go as soon as nothing of its key is before it. */
  WAITING: ['HELD', 'SENT', 'UNKNOWN', 'CONFIRMED', 'REJECTED', 'SUPERSEDED', 'NOT_EXPRESSIBLE'],
  /** Waits for a record that is not accepted there yet, or for its photo. */
  HELD: ['WAITING', 'SUPERSEDED'],
  /** The partner took it and answers later. */
  SENT: ['CONFIRMED', 'REJECTED', 'WAITING', 'UNKNOWN'],
  /** It may have arrived; nobody knows. */
  UNKNOWN: ['CONFIRMED', 'REJECTED', 'WAITING', 'SENT'],
  CONFIRMED: [],
  /** Dead letter with the partner's words; a person may send it again, a newer version takes its place. */
  REJECTED: ['WAITING', 'SUPERSEDED'],
  SUPERSEDED: [],
  /** The partner's language has no words for it; again after the manifest or the record's codes changed. */
  NOT_EXPRESSIBLE: ['WAITING', 'SUPERSEDED'],
} as const satisfies Record<string, readonly string[]>;

export type ItemState = keyof typeof ITEM_TRANSITIONS;

const CALL_TRANSITIONS = {
  /** Journalled; none of its bytes has left, or what left is known to have done nothing. */
  PREPARED: ['SENDING', 'SPLIT', 'ANSWERED'],
  /** Its first byte may have left. */
  SENDING: ['PREPARED', 'QUEUED', 'UNKNOWN', 'SPLIT', 'ANSWERED'],
  /** The partner took it under a serial and answers later. */
  QUEUED: ['UNKNOWN', 'SPLIT', 'ANSWERED'],
  /** May have arrived, no answer. With a serial it is still asked for. */
  UNKNOWN: ['SENDING', 'PREPARED', 'SPLIT', 'ANSWERED'],
  /** Every member has its outcome. */
  ANSWERED: [],
  /** Some members have their outcome, the others went on in new calls. */
  SPLIT: [],
} as const satisfies Record<string, readonly string[]>;

export type CallState = keyof typeof CALL_TRANSITIONS;

export const ITEM_STATES = Object.keys(ITEM_TRANSITIONS) as ItemState[];
export const CALL_STATES = Object.keys(CALL_TRANSITIONS) as CallState[];

/** States that count against a lane's limit and hold back later items of their key. */
export const OPEN_ITEM_STATES = [
  'WAITING',
  'HELD',
  'SENT',
  'UNKNOWN',
] as const satisfies readonly ItemState[];
export const OPEN_CALL_STATES = [
  'PREPARED',
  'SENDING',
  'QUEUED',
  'UNKNOWN',
] as const satisfies readonly CallState[];

export function isOpenItem(state: ItemState): boolean {
  return (OPEN_ITEM_STATES as readonly ItemState[]).includes(state);
}

export function isOpenCall(state: CallState): boolean {
  return (OPEN_CALL_STATES as readonly CallState[]).includes(state);
}

/** In these an item can hold back others of its key for long; a person may let them go on. */
export function isSkippable(state: ItemState): boolean {
  return state === 'HELD' || state === 'SENT' || state === 'UNKNOWN';
}

export function mayMoveItem(from: ItemState, to: ItemState): boolean {
  return (ITEM_TRANSITIONS[from] as readonly ItemState[]).includes(to);
}

export function mayMoveCall(from: CallState, to: CallState): boolean {
  return (CALL_TRANSITIONS[from] as readonly CallState[]).includes(to);
}

/** The state of an item while its call is in the given one. */
export function memberState(call: CallState): ItemState {
  if (call === 'QUEUED') return 'SENT';
  return call === 'UNKNOWN' ? 'UNKNOWN' : 'WAITING';
}

export function moveItem(from: ItemState, to: ItemState): ItemState {
  if (from !== to && !mayMoveItem(from, to)) throw new Error(`item cannot go from ${from} to ${to}`);
  return to;
}

export function moveCall(from: CallState, to: CallState): CallState {
  if (!mayMoveCall(from, to)) throw new Error(`call cannot go from ${from} to ${to}`);
  return to;
}
