import type { PartnerAdapter } from '@realname-hub/adapters/port.ts';
import type { Foundation } from '../composition/foundation.ts';
import type { Output } from './output.ts';
import type { Environment } from './session.ts';

export type OnDatabase = Foundation & { actor: string; output: Output };

/**
 * What the groups of commands stand on. They state names and options alone, and load what a command does when it is
 * called: `key new` need not wait for the code of a hub.
 */
export interface Shell {
  readonly environment: Environment;
  readonly adapters: readonly PartnerAdapter[];
  output(): Output;
  /** The process ends with this code, unless a later command says otherwise. */
  endWith(exitCode: number): void;
  /** Runs a command on the hub's database. */
  onDatabase(work: (deps: OnDatabase) => Promise<number>): Promise<void>;
  /** Resolves when the operator asks the process to stop. */
  stopRequested(): Promise<void>;
}
