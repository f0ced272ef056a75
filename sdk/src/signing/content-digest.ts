import { hash } from 'node:crypto';

/** `Content-Digest` of RFC 9530 with sha-256, over the bytes as they are sent (after compression). */
export function contentDigest(body: Uint8Array): string {
  return `sha-256=:${hash('sha256', body, 'base64')}:`;
}
