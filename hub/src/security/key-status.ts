/**
 * Life of a key. PENDING was issued and has signed nothing yet; its first accepted request makes it ACTIVE and
 * turns the key it replaces to RETIRING, so that a rotation never locks out a device that lost the answer.
 */
export const KEY_TRANSITIONS = {
  PENDING: ['ACTIVE', 'REVOKED'],
  ACTIVE: ['RETIRING', 'REVOKED'],
  RETIRING: ['REVOKED'],
  REVOKED: [],
} as const satisfies Record<string, readonly string[]>;

export type KeyStatus = keyof typeof KEY_TRANSITIONS;

export function mayBecome(from: KeyStatus, to: KeyStatus): boolean {
  return (KEY_TRANSITIONS[from] as readonly KeyStatus[]).includes(to);
}

/** States that lead to `to`: the guard of an UPDATE. */
export function statesBefore(to: KeyStatus): KeyStatus[] {
  return (Object.keys(KEY_TRANSITIONS) as KeyStatus[]).filter((from) => mayBecome(from, to));
}
