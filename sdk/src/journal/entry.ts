import { crc32 } from './crc32.ts';
import type { StoredEvent } from './stored-event.ts';

/** What a segment holds. Unknown types of a later release are kept and passed over. */
export type Entry =
  | { type: 'HEAD'; format: 1; deviceSn: string; journalId: string; firstSeq: number }
  | ({ type: 'EVENT' } & StoredEvent)
  /**
   * Everything up to `seq` needs no more sending; `hubSeq` is how far the hub itself said it has everything; `atMs`
   * is when it was learned, by the hub's clock.
   */
  | { type: 'SETTLED'; journalId: string; seq: number; hubSeq: number; atMs?: number }
  /** The hub refused this event for good; kept so that someone can look. */
  | { type: 'REFUSED'; journalId: string; seq: number; code: string }
  | { type: 'PHOTO_SENT'; sha256: string }
  /** A reading of the hub's clock in one boot, from which that boot's events get their time. */
  | { type: 'TIME'; bootId: string; uptimeMs: number; serverMs: number };

export interface PlacedEntry {
  offset: number;
  length: number;
  entry: Entry;
}

/** Bytes that are no entry. `torn` is what a cut write leaves: the end of the file came too early. */
export interface Damage {
  offset: number;
  length: number;
  torn: boolean;
}

const MAGIC = Buffer.from('RNJ1');
const HEAD_BYTES = 12;

/** Frame: `RNJ1`, length, CRC-32 of length and payload (both big-endian), then the payload as JSON in UTF-8. */
export function encodeEntry(entry: Entry): Uint8Array {
  const payload = Buffer.from(JSON.stringify(entry));
  const frame = Buffer.alloc(HEAD_BYTES + payload.length);
  MAGIC.copy(frame);
  frame.writeUInt32BE(payload.length, 4);
  payload.copy(frame, HEAD_BYTES);
  frame.writeUInt32BE(frameCrc(frame, payload.length), 8);
  return frame;
}

const frameCrc = (frame: Buffer, length: number): number =>
  crc32(Buffer.concat([frame.subarray(4, 8), frame.subarray(HEAD_BYTES, HEAD_BYTES + length)]));

/** Reads all entries of a segment; after damage it looks for the next frame, so one bad bit costs one entry. */
export function scanEntries(bytes: Uint8Array): { entries: PlacedEntry[]; damage: Damage[] } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries: PlacedEntry[] = [];
  const damage: Damage[] = [];
  let offset = 0;
  while (offset < buffer.length) {
    const found = readEntry(buffer, offset);
    if (typeof found === 'object') {
      entries.push(found);
      offset += found.length;
      continue;
    }
    const next = nextEntry(buffer, offset + 1);
    // A frame that is complete and wrong was changed; one that ends with the file may just have been cut.
    const torn = next === buffer.length && found !== 'CHANGED';
    damage.push({ offset, length: next - offset, torn });
    offset = next;
  }
  return { entries, damage };
}

function readEntry(buffer: Buffer, offset: number): PlacedEntry | 'CHANGED' | 'CUT' {
  if (!buffer.subarray(offset, offset + 4).equals(MAGIC) || offset + HEAD_BYTES > buffer.length) return 'CUT';
  const size = buffer.readUInt32BE(offset + 4);
  const length = HEAD_BYTES + size;
  if (offset + length > buffer.length) return 'CUT';
  const frame = buffer.subarray(offset, offset + length);
  // JSON has no zero bytes: blocks that were never written read as zeros.
  if (frameCrc(frame, size) !== frame.readUInt32BE(8)) return frame[length - 1] === 0 ? 'CUT' : 'CHANGED';
  return { offset, length, entry: JSON.parse(frame.toString('utf8', HEAD_BYTES)) as Entry };
}

function nextEntry(buffer: Buffer, from: number): number {
  for (let at = buffer.indexOf(MAGIC, from); at >= 0; at = buffer.indexOf(MAGIC, at + 1)) {
    if (typeof readEntry(buffer, at) === 'object') return at;
  }
  return buffer.length;
}
