import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { Server } from 'node:net';
import { join } from 'node:path';

export interface FolderLock {
  release(): void;
}

interface Holder {
  port: number;
  token: string;
}

const HOST = '127.0.0.1';
const ANSWER_LIMIT_MS = 1_000;

/**
 * One demo per folder. The holder answers on a port that the lock names, with a word that the lock names: a process
 * id could by now belong to something else, a dead holder's port answers nothing.
 */
export async function lockFolder(folder: string): Promise<FolderLock | null> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'lock');
  const token = randomBytes(16).toString('hex');
  const server = createServer((socket) => socket.on('error', () => undefined).end(token));
  const port = await listen(server);
  server.unref();
  const own = `${path}.${token}`;
  writeFileSync(own, JSON.stringify({ port, token } satisfies Holder));
  try {
    while (!tryLink(own, path)) {
      const holder = readHolder(path);
      if (holder !== null && (await isAlive(holder))) {
        server.close();
        return null;
      }
      setAside(path, `${path}.stale.${token}`);
    }
  } finally {
    rmSync(own, { force: true });
  }
  return {
    release: () => {
      rmSync(path, { force: true });
      server.close();
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, HOST, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

/** Linking fails when the name is taken, in one step and on every file system that a clone lives on. */
function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return null; // Released meanwhile, or cut short by a power failure.
  }
}

function setAside(path: string, aside: string): void {
  try {
    renameSync(path, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function isAlive({ port, token }: Holder): Promise<boolean> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect({ port, host: HOST });
    socket.setTimeout(ANSWER_LIMIT_MS, () => socket.destroy());
    socket.on('data', (chunk) => (heard += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard === token));
  });
}
