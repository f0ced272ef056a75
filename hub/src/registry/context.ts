import { sql } from 'kysely';
import type { AuditWriter } from '../security/audit.ts';
import type { ApiKeys } from '../security/api-keys.ts';
import type { FieldCipher } from '../security/field-cipher.ts';
import type { LookupTokens } from '../security/lookup-token.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Random } from '../runtime/random.ts';
import type { Db, Trx } from '../store/database.ts';
import type { RegistryListener } from './listener.ts';

/** What the registry stands on. */
export interface RegistryContext {
  db: Db;
  clock: Clock;
  random: Random;
  cipher: FieldCipher;
  tokens: LookupTokens;
  audit: AuditWriter;
  apiKeys: ApiKeys;
  /** Is there a rule set of that name? A misspelt one would switch a city's rules off unseen. */
  knowsProfile: (profile: string) => boolean;
  /** Floors above that wait for something to become known. */
  listeners: readonly RegistryListener[];
}

/**
 * Rules that look at several records hold because their changes wait for each other. Order of locks, everywhere:
 * company, worker, project, device.
 */
export async function lockFor(
  trx: Trx,
  what: 'company' | 'worker' | 'project' | 'device',
  id: string,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`registry/${what}/${id}`}, 0))`.execute(trx);
}
