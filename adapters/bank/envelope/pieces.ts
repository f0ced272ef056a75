import { setImmediate } from 'node:timers/promises';

const PIECE = 128 * 1024;

/**
 * The same bytes in pieces that hold the event loop for a moment only, however large the chunks of the source are.
 */
export async function* inPieces(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void, void> {
  for await (const chunk of source) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    for (let at = 0; at < bytes.length; at += PIECE) {
      if (at > 0) await setImmediate();
      yield bytes.subarray(at, at + PIECE);
    }
  }
}
