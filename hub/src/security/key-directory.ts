import type { KeyObject } from 'node:crypto';
import type { Clock } from '../runtime/clock.ts';
import type { Db } from '../store/database.ts';
import type { FieldCipher } from './field-cipher.ts';
import { groupCalls } from './grouped-calls.ts';
import {
  API_KEY_COLUMNS,
  openKeyMaterial,
  toSigningKey,
  type ApiKeyRow,
  type SigningKey,
} from './signing-key.ts';

/** Finds keys by their id, at the price of one shared query a second and key. */
export interface KeyDirectory {
  find(keyId: string): Promise<SigningKey | null>;
  /** Other keys of the same owner, newest first, revoked ones included; not cached. */
  siblings(key: SigningKey): Promise<readonly SigningKey[]>;
}

export interface KeyDirectoryOptions {
  db: Db;
  cipher: FieldCipher;
  clock: Clock;
  maxCached?: number;
}

/** A revocation takes effect everywhere within a second: nothing older than this is believed. */
const MAX_AGE_MS = 900;
const MAX_CACHED = 20_000;
/** Ids that nobody has are remembered apart: inventing them pushes out no key that somebody uses. */
const MAX_UNKNOWN = 1_000;
const MAX_SIBLINGS = 4;
const KEY_ID = /^[A-Za-z0-9_-]{1,64}$/;

interface Cached {
  askedAt: number;
  row: ApiKeyRow;
  key: SigningKey;
}

type Loaded = { row: ApiKeyRow | null };

export function createKeyDirectory(options: KeyDirectoryOptions): KeyDirectory {
  const { db, cipher, clock } = options;
  const maxCached = options.maxCached ?? MAX_CACHED;
  const cache = new Map<string, Cached>();
  const unknown = new Map<string, number>();

  const load = groupCalls<string, Loaded>({
    clock,
    maxItems: 64,
    maxWaitMs: 2,
    run: async (keyIds) => {
      const rows = await db
        .selectFrom('api_key')
        .select(API_KEY_COLUMNS)
        .where('key_id', 'in', [...new Set(keyIds)])
        .execute();
      const byId = new Map(rows.map((row) => [row.key_id, row]));
      return keyIds.map((keyId) => ({ row: byId.get(keyId) ?? null }));
    },
  });

  const find = async (keyId: string): Promise<SigningKey | null> => {
    if (!KEY_ID.test(keyId)) return null;
    const askedAt = clock.monotonic();
    const cached = cache.get(keyId);
    if (cached && askedAt - cached.askedAt < MAX_AGE_MS) return cached.key;
    if (askedAt - (unknown.get(keyId) ?? Number.NEGATIVE_INFINITY) < MAX_AGE_MS) return null;
    const { row } = await load(keyId);
    if (row === null) {
      cache.delete(keyId);
      remember(unknown, keyId, askedAt, MAX_UNKNOWN);
      return null;
    }
    const key = toSigningKey(row, material(row, cached, cipher));
    remember(cache, keyId, { askedAt, row, key }, maxCached);
    return key;
  };

  const siblings = async (key: SigningKey): Promise<readonly SigningKey[]> => {
    const rows = await db
      .selectFrom('api_key')
      .select(API_KEY_COLUMNS)
      .where('actor', '=', key.principal.actor)
      .where('key_id', '!=', key.keyId)
      .orderBy('created_at', 'desc')
      .limit(MAX_SIBLINGS)
      .execute();
    return rows.map((row) => toSigningKey(row, openKeyMaterial(row, cipher)));
  };

  return { find, siblings };
}

/** A Map keeps the order of insertion: the first id is the one looked up longest ago. */
function remember<Value>(known: Map<string, Value>, keyId: string, value: Value, most: number): void {
  known.delete(keyId);
  known.set(keyId, value);
  for (const oldest of known.keys()) {
    if (known.size <= most) break;
    known.delete(oldest);
  }
}

/** What was opened before is used again while it is unchanged: opening costs more than verifying. */
function material(row: ApiKeyRow, cached: Cached | undefined, cipher: FieldCipher): KeyObject {
  const before = cached?.row;
  const unchanged =
    before?.public_key === row.public_key &&
    (row.sealed_secret === null || before.sealed_secret?.equals(row.sealed_secret) === true);
  return unchanged && cached ? cached.key.key : openKeyMaterial(row, cipher);
}
