import { createHash } from 'node:crypto';
import { parseByteSequences, type FieldProblem } from './structured-fields.ts';

/** Content-Digest (RFC 9530): sha-256 of the content bytes as received, before any content decoding. */
export type ContentDigestResult =
  | { ok: true; sha256: Buffer }
  | { ok: false; code: 'DIGEST_MALFORMED'; problem: FieldProblem | 'NO_SHA256' | 'WRONG_LENGTH' };

const SHA256_BYTES = 32;

/** Other algorithms may stand beside sha-256; only sha-256 counts. */
export function parseContentDigest(header: string): ContentDigestResult {
  const parsed = parseByteSequences(header);
  if (!parsed.ok) return { ok: false, code: 'DIGEST_MALFORMED', problem: parsed.problem };
  const sha256 = parsed.value.get('sha-256');
  if (!sha256) return { ok: false, code: 'DIGEST_MALFORMED', problem: 'NO_SHA256' };
  if (sha256.length !== SHA256_BYTES) return { ok: false, code: 'DIGEST_MALFORMED', problem: 'WRONG_LENGTH' };
  return { ok: true, sha256 };
}

/** The header for these bytes. */
export function contentDigest(bytes: Uint8Array): string {
  return `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;
}
