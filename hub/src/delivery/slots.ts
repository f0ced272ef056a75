import type { StreamId } from './model.ts';

/** Work of a partner is divided among processes in this many shards (fixed: the slot is stored with the stream). */
export const SLOTS = 16;

/** FNV-1a over the stream's name; any even spread would do, but it must never change. */
export function slotOf(stream: StreamId): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(`${stream.kind} ${stream.key}`, 'utf8'))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) % SLOTS;
}
