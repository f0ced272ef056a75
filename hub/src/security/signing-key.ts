import { createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { FieldCipher } from './field-cipher.ts';
import type { KeyAlgorithm } from './key-algorithm.ts';
import type { KeyStatus } from './key-status.ts';
import type { Principal } from './principal.ts';
import type { ApiKeyTable } from './tables.ts';

/** A key of a principal, ready to verify. Times are milliseconds since the epoch. */
export interface SigningKey {
  readonly keyId: string;
  readonly principal: Principal;
  readonly algorithm: KeyAlgorithm;
  /** The shared secret or the public key. */
  readonly key: KeyObject;
  readonly status: KeyStatus;
  readonly notBefore: number;
  readonly notAfter: number | null;
  readonly firstUsedAt: number | null;
  readonly lastUsedAt: number | null;
}

export const API_KEY_COLUMNS = [
  'key_id',
  'kind',
  'actor',
  'scope',
  'algorithm',
  'sealed_secret',
  'public_key',
  'status',
  'not_before',
  'not_after',
  'first_used_at',
  'last_used_at',
] as const;

export type ApiKeyRow = Pick<Selectable<ApiKeyTable>, (typeof API_KEY_COLUMNS)[number]>;

export function toSigningKey(row: ApiKeyRow, key: KeyObject): SigningKey {
  return {
    keyId: row.key_id,
    principal: { keyId: row.key_id, kind: row.kind, actor: row.actor, scope: row.scope },
    algorithm: row.algorithm,
    key,
    status: row.status,
    notBefore: row.not_before.getTime(),
    notAfter: row.not_after?.getTime() ?? null,
    firstUsedAt: row.first_used_at?.getTime() ?? null,
    lastUsedAt: row.last_used_at?.getTime() ?? null,
  };
}

/** Throws when a stored secret does not open: the keyring is not the one that sealed it. */
export function openKeyMaterial(row: ApiKeyRow, cipher: FieldCipher): KeyObject {
  if (row.public_key !== null) return createPublicKey(row.public_key);
  const opened = cipher.open(row.sealed_secret ?? Buffer.alloc(0), secretContext(row.key_id));
  if (!opened.ok) throw new Error(`the secret of key ${row.key_id} does not open: ${opened.error}`);
  return createSecretKey(opened.plain);
}

export function secretContext(keyId: string): string {
  return `api_key/secret/${keyId}`;
}
