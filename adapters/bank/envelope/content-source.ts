import { open } from 'node:fs/promises';
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

async function* readFile(path: string): AsyncGenerator<Buffer, void, void> {
  const file = await open(path, 'r');
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafeSlow(CHUNK), 0, CHUNK);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
