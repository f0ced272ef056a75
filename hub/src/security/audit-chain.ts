import { createHash, sign, verify, type KeyObject } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';

/** An entry as the chain sees it. */
export interface ChainedEntry {
  id: number;
  /** Microseconds since the epoch, the precision the database keeps. */
  recordedAtMicros: number;
  actor: string;
  action: string;
  object: string;
  /** The JSON text as it was written. */
  detail: string;
}

/** Columns of `audit_entry e` in the form that is hashed. */
export const CHAINED_COLUMNS: RawBuilder<unknown> = sql`
  e.id, (extract(epoch from e.recorded_at) * 1000000)::bigint as "recordedAtMicros",
  e.actor, e.action, e.object, e.detail::text as detail`;

/** Before the first entry. */
export const GENESIS = createHash('sha256').update('realname-hub audit chain 1').digest();

/** One JSON array: its text says where every member begins and ends, so that no two entries share their bytes. */
export function canonicalEntry(entry: ChainedEntry): Buffer {
  const { id, recordedAtMicros, actor, action, object, detail } = entry;
  return Buffer.from(JSON.stringify([id, recordedAtMicros, actor, action, object, detail]), 'utf8');
}

export function chainHash(previous: Uint8Array, entry: ChainedEntry): Buffer {
  return createHash('sha256').update(previous).update(canonicalEntry(entry)).digest();
}

/** The end of the chain at a moment, signed. Kept elsewhere, it proves later that nothing before it is gone. */
export interface AuditHead {
  hubId: string;
  /** Number of entries chained. */
  position: number;
  /** Lower-case hex. */
  hash: string;
  /** RFC 3339, UTC. */
  sealedAt: string;
  keyId: string;
  /** Ed25519, base64. */
  signature: string;
}

export type UnsignedHead = Omit<AuditHead, 'signature'>;

function headBytes({ hubId, position, hash, sealedAt, keyId }: UnsignedHead): Buffer {
  return Buffer.from(
    JSON.stringify(['realname-hub audit head 1', hubId, position, hash, sealedAt, keyId]),
    'utf8',
  );
}

export function signHead(head: UnsignedHead, privateKey: KeyObject): AuditHead {
  return { ...head, signature: sign(null, headBytes(head), privateKey).toString('base64') };
}

/** False also for a key that is not known. */
export function isSignedHead(head: AuditHead, publicKeys: ReadonlyMap<string, KeyObject>): boolean {
  const key = publicKeys.get(head.keyId);
  return key !== undefined && verify(null, headBytes(head), key, Buffer.from(head.signature, 'base64'));
}
