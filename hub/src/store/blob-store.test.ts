import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFolderBlobStore, type BlobStore, type BlobStreams } from './blob-store.ts';

let folder: string;
let blobs: BlobStore & BlobStreams;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blobs-'));
  blobs = createFolderBlobStore(folder, randomUUID);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('stores a stream under the digest of its bytes, and reads the same bytes each time', async () => {
  const pieces = [randomBytes(300_000), randomBytes(1), randomBytes(70_000)];
  const content = Buffer.concat(pieces);
  const { name, bytes } = await blobs.putStream(Readable.from(pieces));
  expect([name, bytes]).toEqual([createHash('sha256').update(content).digest('hex'), content.length]);
  const stored = await blobs.getStream(name);
  for (let time = 0; time < 2; time += 1) {
    const read: Buffer[] = [];
    for await (const piece of stored?.read() ?? []) read.push(piece);
    expect(Buffer.concat(read).equals(content)).toBe(true);
  }
  expect((await blobs.get(name))?.equals(content)).toBe(true);
  expect(await blobs.getStream('0'.repeat(64))).toBeNull();
});

it('leaves nothing behind of a stream that breaks', async () => {
  async function* broken(): AsyncGenerator<Buffer, void, void> {
    yield randomBytes(10);
    throw new Error('the source broke');
  }
  await expect(blobs.putStream(broken())).rejects.toThrow('the source broke');
  expect(await readdir(folder)).toEqual([]);
});
