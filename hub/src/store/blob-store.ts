import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Content-addressed blobs, encrypted before they come here. A folder implements it below; an object store can.
 * What `put` has returned for survives a crash.
 */
export interface BlobStore {
  put(name: string, content: Uint8Array): Promise<void>;
  /** Null when there is none of that name. */
  get(name: string): Promise<Buffer | null>;
  has(name: string): Promise<boolean>;
}

/** Blobs that are too large for memory, in the same place and under the same kind of name. */
export interface BlobStreams {
  /** Of any size, in constant memory. Its name is the SHA-256 of its bytes, known when they are all there. */
  putStream(content: AsyncIterable<Uint8Array>): Promise<StoredBlob>;
  /** The same bytes, piece by piece, each time it is read. Null when there is none of that name. */
  getStream(name: string): Promise<BlobContent | null>;
}

export interface StoredBlob {
  name: string;
  bytes: number;
}

export interface BlobContent {
  bytes: number;
  read(): AsyncIterable<Buffer>;
}

const PIECE = 128 * 1024;

/** Two levels of folders keep each folder small with tens of millions of photos. */
export function createFolderBlobStore(folder: string, uniqueName: () => string): BlobStore & BlobStreams {
  const pathOf = (name: string): string => {
    if (!/^[0-9a-f]{64}$/.test(name)) throw new Error('a blob is named by its SHA-256');
    return join(folder, name.slice(0, 2), name.slice(2, 4), name);
  };
  return {
    async put(name, content) {
      const path = pathOf(name);
      await mkdir(dirname(path), { recursive: true });
      const aside = `${path}.${uniqueName()}.part`;
      await writeAside(aside, async (file) => {
        await file.writeFile(content);
        return path;
      });
    },
    async get(name) {
      try {
        return await readFile(pathOf(name));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async has(name) {
      try {
        await stat(pathOf(name));
        return true;
      } catch (error) {
        if (isMissing(error)) return false;
        throw error;
      }
    },
    async putStream(content) {
      await mkdir(folder, { recursive: true });
      const digest = createHash('sha256');
      const stored = { name: '', bytes: 0 };
      await writeAside(join(folder, `${uniqueName()}.part`), async (file) => {
        for await (const piece of content) {
          digest.update(piece);
          stored.bytes += piece.length;
          await writeAll(file, piece);
        }
        stored.name = digest.digest('hex');
        const path = pathOf(stored.name);
        await mkdir(dirname(path), { recursive: true });
        return path;
      });
      return stored;
    },
    async getStream(name) {
      const path = pathOf(name);
      try {
        const { size } = await stat(path);
        return { bytes: size, read: () => readPieces(path) };
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
  };
}

/** A reader sees the whole blob or none: written aside, made durable, then renamed to where `write` says. */
async function writeAside(aside: string, write: (file: FileHandle) => Promise<string>): Promise<void> {
  try {
    const file = await open(aside, 'wx', 0o600);
    let path: string;
    try {
      path = await write(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at)).bytesWritten;
}

async function* readPieces(path: string): AsyncGenerator<Buffer, void, void> {
  const file = await open(path, 'r');
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafeSlow(PIECE), 0, PIECE);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** The rename itself is durable only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
