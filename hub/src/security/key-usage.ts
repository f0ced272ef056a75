import { sql } from 'kysely';
import type { Clock } from '../runtime/clock.ts';
import type { Db, Trx } from '../store/database.ts';
import type { AuditWriter } from './audit.ts';
import { statesBefore } from './key-status.ts';
import type { SigningKey } from './signing-key.ts';

/** Notes when keys are used: written in batches, never by the request. */
export interface KeyUsage {
  used(key: SigningKey, at: number): void;
  /** Writes what was noted, until aborted, and once more at the end. */
  run(signal: AbortSignal): Promise<void>;
  flush(): Promise<void>;
}

export interface KeyUsageOptions {
  db: Db;
  clock: Clock;
  audit: AuditWriter;
  onError: (error: unknown) => void;
  /** How long a replaced key stays valid after its successor was first used. */
  overlapMs?: number;
}

/** A first use ends the time in which asking again replaces the key: it is written soon. */
const FLUSH_EVERY_MS = 1_000;
/** The last use is known to the hour; more would cost a row update per heartbeat. */
const LAST_USE_STEP_MS = 3_600_000;
export const DEFAULT_OVERLAP_MS = 7 * 86_400_000;

export function createKeyUsage(options: KeyUsageOptions): KeyUsage {
  const { db, clock, onError } = options;
  let noted = new Map<string, number>();

  const used = (key: SigningKey, at: number) => {
    const isNews =
      key.status === 'PENDING' || key.lastUsedAt === null || at - key.lastUsedAt >= LAST_USE_STEP_MS;
    if (isNews && !noted.has(key.keyId)) noted.set(key.keyId, at);
  };

  const flush = async () => {
    if (noted.size === 0) return;
    const uses = noted;
    noted = new Map();
    try {
      await db.transaction().execute((trx) => writeUses(trx, uses, options));
    } catch (error) {
      for (const [keyId, at] of uses) if (!noted.has(keyId)) noted.set(keyId, at);
      throw error;
    }
  };

  const run = async (signal: AbortSignal) => {
    do {
      await clock.sleep(FLUSH_EVERY_MS, signal);
      await flush().catch(onError);
    } while (!signal.aborted);
  };

  return { used, run, flush };
}

async function writeUses(
  trx: Trx,
  uses: ReadonlyMap<string, number>,
  options: KeyUsageOptions,
): Promise<void> {
  const keyIds = [...uses.keys()].sort();
  const times = keyIds.map((keyId) => new Date(uses.get(keyId) ?? 0).toISOString());
  // Locked in order of their ids: two processes that note the same keys must not wait for each other.
  await sql`select key_id from api_key where key_id = any(${keyIds}) order by key_id for update`.execute(trx);
  await sql`
    update api_key set last_used_at = used.at, first_used_at = coalesce(first_used_at, used.at)
    from unnest(${keyIds}::text[], ${times}::timestamptz[]) as used (key_id, at)
    where api_key.key_id = used.key_id and (last_used_at is null or last_used_at < used.at)`.execute(trx);
  const activated = await trx
    .updateTable('api_key')
    .set({ status: 'ACTIVE' })
    .where('key_id', 'in', keyIds)
    .where('status', 'in', statesBefore('ACTIVE'))
    .returning(['key_id', 'actor', 'replaces'])
    .execute();
  for (const key of activated) {
    const entry = { actor: key.actor, object: `api-key:${key.key_id}` };
    await options.audit(trx, { ...entry, action: 'api-key.activated', detail: { replaces: key.replaces } });
    if (key.replaces !== null) await retire(trx, key.replaces, key.key_id, key.actor, options);
  }
}

async function retire(
  trx: Trx,
  keyId: string,
  successor: string,
  actor: string,
  { clock, audit, overlapMs = DEFAULT_OVERLAP_MS }: KeyUsageOptions,
): Promise<void> {
  const end = new Date(clock.now() + overlapMs);
  const retired = await trx
    .updateTable('api_key')
    .set({ status: 'RETIRING', not_after: sql`least(not_after, ${end}::timestamptz)` })
    .where('key_id', '=', keyId)
    .where('status', 'in', statesBefore('RETIRING'))
    .executeTakeFirst();
  if (retired.numUpdatedRows === 0n) return;
  const detail = { successor, validUntil: end.toISOString() };
  await audit(trx, { actor, action: 'api-key.retiring', object: `api-key:${keyId}`, detail });
}
