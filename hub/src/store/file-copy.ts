import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface CopiedFile {
  sha256: string;
  bytes: number;
}

/**
 * Copies a file piece by piece, hashing what is written; durable when it resolves, and there as a whole or not at
 * all. With `expected` it is there only when it has this digest.
 */
export async function copyDurably(from: string, to: string, expected?: string): Promise<CopiedFile> {
  const aside = `${to}.part`;
  const hash = createHash('sha256');
  let bytes = 0;
  const target = await open(aside, 'w', 0o600);
  try {
    for await (const piece of createReadStream(from) as AsyncIterable<Buffer>) {
      hash.update(piece);
      bytes += piece.length;
      await target.writeFile(piece);
    }
    await target.sync();
  } finally {
    await target.close();
  }
  const sha256 = hash.digest('hex');
  if (expected === undefined || expected === sha256) await rename(aside, to);
  else await rm(aside);
  return { sha256, bytes };
}

/** Takes a file of the same size from an earlier copy instead of storing it twice; null where there is none. */
export async function linkEarlier(earlier: string, from: string, to: string): Promise<CopiedFile | null> {
  const known = await stat(earlier).catch(() => null);
  if (known === null || known.size !== (await stat(from)).size) return null;
  const linked = await link(earlier, to).then(
    () => true,
    () => false,
  );
  return linked ? digestOfFile(to) : null;
}

export async function digestOfFile(path: string): Promise<CopiedFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

export interface TreeEntry {
  /** Relative, with slashes. */
  path: string;
  isFolder: boolean;
}

/** Everything below a folder, one entry at a time: tens of millions of photos are never held together. */
export async function* walkTree(folder: string, below = ''): AsyncGenerator<TreeEntry> {
  for await (const entry of await opendir(join(folder, below))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (!entry.isDirectory() && !entry.isFile())
      throw new Error(`${join(folder, path)} is neither a file nor a folder`);
    yield { path, isFolder: entry.isDirectory() };
    if (entry.isDirectory()) yield* walkTree(folder, path);
  }
}

/** Several at a time, because each waits for its own fsync; never more than `limit` are under way. */
export async function eachAtOnce<Item>(
  items: AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  for await (const item of items) {
    const one = work(item).finally(() => underWay.delete(one));
    underWay.add(one);
    // The first failure is thrown below; those of its companions are not news.
    one.catch(() => undefined);
    if (underWay.size >= limit) await Promise.race(underWay);
  }
  await Promise.all(underWay);
}

export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
}

/** A new name is durable only when its folder is. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function syncTree(folder: string): Promise<void> {
  await syncFolder(folder);
  for await (const { path, isFolder } of walkTree(folder)) if (isFolder) await syncFolder(join(folder, path));
}

export async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(dirname(path));
}

export async function removeTree(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}
