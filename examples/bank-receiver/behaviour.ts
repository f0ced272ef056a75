import { readFileSync } from 'node:fs';

/**
 * How this bank treats payees, by the last four digits of their accounts: so that a test can see each kind of answer.
 * Whoever is not named is paid.
 */
export interface Behaviour {
  /** Reason code for each refused account. */
  refuse?: Readonly<Record<string, string>>;
  /** Paid or not, the answer does not name them. */
  leaveOut?: readonly string[];
  /** Named twice in one answer. */
  nameTwice?: readonly string[];
  /** The answer names a fen less than was ordered. */
  wrongAmount?: readonly string[];
  /** Paid, and sent back by the payee's bank days later. */
  returnLater?: readonly string[];
}

export const PAYS_ALL: Behaviour = {};

export function readBehaviour(path: string): Behaviour {
  return JSON.parse(readFileSync(path, 'utf8')) as Behaviour;
}

const ending = (account: string): string => account.slice(-4);

export function reasonToRefuse({ refuse = {} }: Behaviour, account: string): string | null {
  return refuse[ending(account)] ?? null;
}

export function applies(accounts: readonly string[] | undefined, account: string): boolean {
  return accounts?.includes(ending(account)) ?? false;
}
