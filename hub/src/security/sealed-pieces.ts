import type { FieldCipher } from './field-cipher.ts';

const PIECE = 64 * 1024;
const LENGTH = 4;

/**
 * Content of any size, encrypted piece by piece: each is bound to the place, to its number and to whether it is the
 * last, so that none can be moved, taken out or cut off. Each stands behind its length in four octets.
 */
export async function* sealPieces(
  cipher: FieldCipher,
  place: string,
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer, void, void> {
  let number = 0;
  let waiting: Buffer = Buffer.alloc(0);
  for await (const bytes of content) {
    waiting = Buffer.concat([waiting, bytes]);
    while (waiting.length > PIECE) {
      yield framed(cipher.seal(waiting.subarray(0, PIECE), contextOf(place, number, false)));
      waiting = waiting.subarray(PIECE);
      number += 1;
    }
  }
  yield framed(cipher.seal(waiting, contextOf(place, number, true)));
}

/** For what the hub itself stored: throws where it was damaged, cut off, or belongs elsewhere. */
export async function* openPieces(
  cipher: FieldCipher,
  place: string,
  sealed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer, void, void> {
  let number = 0;
  let ended = false;
  let waiting: Buffer = Buffer.alloc(0);
  for await (const bytes of sealed) {
    waiting = Buffer.concat([waiting, bytes]);
    for (let piece = takePiece(waiting); piece !== null; piece = takePiece(waiting)) {
      if (ended) throw new Error(`${place} goes on behind its end`);
      waiting = waiting.subarray(LENGTH + piece.length);
      const inside = cipher.open(piece, contextOf(place, number, false));
      const opened = inside.ok ? inside : cipher.open(piece, contextOf(place, number, true));
      if (!opened.ok) throw new Error(`${place} does not open: ${opened.error}`);
      ended = !inside.ok;
      number += 1;
      yield opened.plain;
    }
  }
  if (!ended || waiting.length > 0) throw new Error(`${place} is cut off`);
}

function takePiece(bytes: Buffer): Buffer | null {
  if (bytes.length < LENGTH) return null;
  const end = LENGTH + bytes.readUInt32BE(0);
  return bytes.length < end ? null : bytes.subarray(LENGTH, end);
}

function framed(sealed: Buffer): Buffer {
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32BE(sealed.length);
  return Buffer.concat([length, sealed]);
}

function contextOf(place: string, number: number, last: boolean): string {
  return `${place}/${number}${last ? '/last' : ''}`;
}
