import { hash } from 'node:crypto';
import { sql } from 'kysely';
import type { Clock } from '../runtime/clock.ts';
import type { Db } from '../store/database.ts';
import { prepared } from '../store/database-client.ts';
import './tables.ts';
import { groupCalls } from './grouped-calls.ts';
import { WINDOW_MS } from './signature-profile.ts';

/**
 * Remembers for every key which nonces it has used. A claim is durable before the request goes on: a replay after a
 * crash, or at another process of the hub, finds it.
 */
export interface NonceStore {
  /** True for the first who claims this nonce of this key, false for everyone after. */
  claim(keyId: string, nonce: string): Promise<boolean>;
  /** Removes what can no longer be replayed, until aborted. */
  run(signal: AbortSignal): Promise<void>;
  /** One round of `run`; answers how many were removed. */
  removeExpired(): Promise<number>;
}

export interface NonceStoreOptions {
  db: Db;
  clock: Clock;
  onError: (error: unknown) => void;
}

const GROUP_ITEMS = 64;
const GROUP_WAIT_MS = 5;
/** A request dated at the end of the window is valid until the end of the next: twice the window. */
const KEEP_MS = 2 * WINDOW_MS;
/** Clocks of the hub's processes differ a little; nobody removes what another still needs. */
const CLOCK_MARGIN_MS = 60_000;
const SWEEP_EVERY_MS = 10_000;
const SWEEP_ROWS = 20_000;

export function createNonceStore({ db, clock, onError }: NonceStoreOptions): NonceStore {
  const claimGrouped = groupCalls<string, boolean>({
    clock,
    maxItems: GROUP_ITEMS,
    maxWaitMs: GROUP_WAIT_MS,
    run: (claims) => insertClaims(db, claims, clock.now() + KEEP_MS),
  });

  const removeExpired = async () => {
    const before = new Date(clock.now() - CLOCK_MARGIN_MS);
    // A bounded range by the index of expiry: a sweep never holds the table for long.
    const result = await sql`
      delete from request_nonce where claim in (
        select claim from request_nonce where expires_at < ${before}::timestamptz order by expires_at limit ${SWEEP_ROWS}
        for update skip locked)`.execute(db);
    return Number(result.numAffectedRows ?? 0);
  };

  const run = async (signal: AbortSignal) => {
    while (!signal.aborted) {
      try {
        while (!signal.aborted && (await removeExpired()) === SWEEP_ROWS);
      } catch (error) {
        onError(error);
      }
      await clock.sleep(SWEEP_EVERY_MS, signal);
    }
  };

  return { claim: (keyId, nonce) => claimGrouped(claimOf(keyId, nonce)), run, removeExpired };
}

/** Key ids hold no line feed, so that no two pairs share a text. */
function claimOf(keyId: string, nonce: string): string {
  const digest = hash('sha256', `${keyId}\n${nonce}`, 'hex');
  return digest.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Sorted, because two processes that insert the same claims in different order would wait for each other. */
async function insertClaims(db: Db, claims: readonly string[], expiresAt: number): Promise<boolean[]> {
  const sorted = [...new Set(claims)].sort();
  const { rows } = await sql<{ claim: string }>`${prepared}
    insert into request_nonce (claim, expires_at)
    select claim, ${new Date(expiresAt)}::timestamptz from unnest(${sorted}::uuid[]) as claim
    on conflict do nothing returning claim`.execute(db);
  const won = new Set(rows.map(({ claim }) => claim));
  // Within a group the first asker takes it: delete() answers true once.
  return claims.map((claim) => won.delete(claim));
}
