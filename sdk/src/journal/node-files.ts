import { mkdir, open, readFile, readdir, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { JournalError } from './journal-error.ts';
import type { JournalFiles } from './journal-files.ts';

const LOCK = 'lock';

/** The folder of a device's journal on a real file system; one process at a time. */
export async function openFolder(folder: string): Promise<JournalFiles> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await takeLock(join(folder, LOCK));
  const appending = new Map<string, FileHandle>();
  const path = (name: string) => join(folder, name);
  const handle = async (name: string) => {
    const known = appending.get(name) ?? (await open(path(name), 'a', 0o600));
    appending.set(name, known);
    return known;
  };
  const release = async (name: string) => {
    const known = appending.get(name);
    appending.delete(name);
    await known?.close();
  };
  return {
    async list() {
      const names = (await readdir(folder)).filter((name) => name !== LOCK);
      return Promise.all(names.map(async (name) => ({ name, size: (await stat(path(name))).size })));
    },
    async read(name, offset, length) {
      const file = await open(path(name), 'r');
      try {
        return await readFully(file, offset, length);
      } finally {
        await file.close();
      }
    },
    append: async (name, bytes) => (await handle(name)).appendFile(bytes),
    sync: async (name) => (await handle(name)).datasync(),
    truncate: (name, size) => truncate(path(name), size),
    async rename(from, to) {
      await release(from);
      await rename(path(from), path(to));
    },
    async remove(name) {
      await release(name);
      await rm(path(name), { force: true });
    },
    syncFolder: () => syncFolder(folder),
    async close() {
      for (const name of [...appending.keys()]) await release(name);
      await rm(path(LOCK), { force: true });
    },
  };
}

async function readFully(file: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const { size } = await file.stat();
  const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, offset + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // Windows opens no folders; NTFS journals names itself.
  const file = await open(folder, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A lock left by a killed process is taken over: its owner's number is dead, or belongs to a later process. */
async function takeLock(file: string): Promise<void> {
  const mine = await owner(process.pid);
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      await writeFile(file, mine, { flag: 'wx', mode: 0o600 });
      return;
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
    }
    const theirs = await readFile(file, 'utf8').catch(() => '');
    const pid = Number(theirs.split(' ')[0]);
    const alive = theirs !== '' && Number.isInteger(pid) && isRunning(pid) && (await owner(pid)) === theirs;
    if (alive) throw new JournalError('IN_USE', `process ${pid} has the journal open`);
    await rm(file, { force: true });
  }
  throw new JournalError('IN_USE', 'several processes open the journal at once');
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}

/** The process number with its start, where the system tells it: numbers are used again. */
async function owner(pid: number): Promise<string> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return `${pid} ${text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`.trim();
}
