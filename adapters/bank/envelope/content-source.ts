import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';

/** Content of known size. DER states lengths before what they count, so the size must be known beforehand. */
export interface ContentSource {
  readonly size: number;
  /** From the first octet on, each time it is called. */
  read(): AsyncIterable<Buffer>;
}

const CHUNK = 128 * 1024;

export function bytesSource(bytes: Buffer): ContentSource {
  return { size: bytes.length, read: () => Readable.from(bytes.length === 0 ? [] : [bytes]) };
}

/** A file as large as it is now; reading fails where it has changed in length by then. */
export async function fileSource(path: string): Promise<ContentSource> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return { size, read: () => readFile(path) };
  } finally {
    await file.close();
  }
}

/** Reads ahead by one chunk: the disk works while the chunk before is being encrypted. */
async function* readFile(path: string): AsyncGenerator<Buffer, void, void> {
  const file = await open(path, 'r');
  let next = readChunk(file);
  try {
    for (;;) {
      const chunk = await next;
      if (chunk.length === 0) return;
      next = readChunk(file);
      yield chunk;
    }
  } finally {
    await Promise.allSettled([next]);
    await file.close();
  }
}

function readChunk(file: FileHandle): Promise<Buffer> {
  const reading = file
    .read(Buffer.allocUnsafeSlow(CHUNK), 0, CHUNK)
    .then(({ bytesRead, buffer }) => buffer.subarray(0, bytesRead));
  // It may fail before anybody waits for it; whoever does then is told.
  reading.catch(() => undefined);
  return reading;
}
