import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  BACKUP_FORMAT,
  FILE_LIST,
  MANIFEST_FILE,
  manifestText,
  type BackupManifest,
} from './backup-manifest.ts';
import {
  copyDurably,
  digestOfFile,
  eachAtOnce,
  linkEarlier,
  makeFolder,
  removeTree,
  syncFolder,
  syncTree,
  walkTree,
  writeDurably,
  type CopiedFile,
  type TreeEntry,
} from './file-copy.ts';

export type BackupFacts = Omit<BackupManifest, 'format' | 'database' | 'files'>;

export interface BackupRequest {
  facts: BackupFacts;
  /** Where it goes; nothing may be there. */
  target: string;
  /** Folder of the stopped server; null where the database is backed up elsewhere. */
  cluster: { folder: string; postgresVersion: string; platform: string } | null;
  photos: string;
  /** Signed end of the audit chain, as `audit verify` reads it. */
  auditHead: object | null;
  /** An earlier backup on the same file system: photos that it has are linked, not copied. */
  earlier: string | null;
}

export type BackupResult =
  { ok: true; manifest: BackupManifest } | { ok: false; fault: 'TARGET_EXISTS' | 'CHANGED_MEANWHILE' };

/** The server's own notes of a run, of no use to another one. */
const NOT_COPIED = new Set(['postmaster.pid', 'postmaster.opts']);
const AT_ONCE = 8;
const CONTROL_FILE = 'global/pg_control';

/**
 * Copies into `<target>.half` and renames it when everything, the manifest last, is durable: what was interrupted is
 * never taken for a backup.
 */
export async function writeBackup(request: BackupRequest): Promise<BackupResult> {
  const { target, cluster, photos, earlier } = request;
  if (existsSync(target)) return { ok: false, fault: 'TARGET_EXISTS' };
  const half = `${target}.half`;
  await removeTree(half);
  await makeFolder(half);
  const list = await openList(join(half, FILE_LIST));
  const folders: string[] = [];
  if (request.auditHead !== null) {
    await writeDurably(join(half, 'audit-head.json'), `${JSON.stringify(request.auditHead)}\n`);
    await list.add('audit-head.json', await digestOfFile(join(half, 'audit-head.json')));
  }
  if (cluster !== null) {
    await makeFolder(join(half, 'postgres'));
    await eachAtOnce(walkTree(cluster.folder), AT_ONCE, async ({ path, isFolder }: TreeEntry) => {
      if (NOT_COPIED.has(path)) return;
      const to = join(half, 'postgres', path);
      if (isFolder) folders.push(path);
      await makeFolder(isFolder ? to : dirname(to));
      if (!isFolder) await list.add(`postgres/${path}`, await copyDurably(join(cluster.folder, path), to));
    });
    if (!(await isUntouched(cluster.folder, half))) return abandon(half);
  }
  if (existsSync(photos)) await copyPhotos(photos, join(half, 'photos'), earlier, list);
  const database = cluster && {
    postgresVersion: cluster.postgresVersion,
    platform: cluster.platform,
    folders: folders.sort(),
  };
  const files = await list.close();
  const manifest: BackupManifest = { format: BACKUP_FORMAT, ...request.facts, database, files };
  await syncTree(half);
  await writeDurably(join(half, MANIFEST_FILE), manifestText(manifest));
  await rename(half, target);
  await syncFolder(dirname(target));
  return { ok: true, manifest };
}

/** A server that was started during the copy has written to its control file. */
async function isUntouched(cluster: string, half: string): Promise<boolean> {
  const now = await digestOfFile(join(cluster, CONTROL_FILE));
  const copied = await digestOfFile(join(half, 'postgres', CONTROL_FILE));
  return now.sha256 === copied.sha256 && !existsSync(join(cluster, 'postmaster.pid'));
}

async function abandon(half: string): Promise<BackupResult> {
  await removeTree(half);
  return { ok: false, fault: 'CHANGED_MEANWHILE' };
}

/** Photos are named by their content and never change, so an earlier backup's copy is as good. */
async function copyPhotos(from: string, to: string, earlier: string | null, list: FileList): Promise<void> {
  await makeFolder(to);
  await eachAtOnce(walkTree(from), AT_ONCE, async ({ path, isFolder }) => {
    if (isFolder || path.endsWith('.part')) return;
    const target = join(to, path);
    await makeFolder(dirname(target));
    const source = join(from, path);
    const linked = earlier === null ? null : await linkEarlier(join(earlier, 'photos', path), source, target);
    await list.add(`photos/${path}`, linked ?? (await copyDurably(source, target)));
  });
}

interface FileList {
  add(path: string, file: CopiedFile): Promise<void>;
  close(): Promise<BackupManifest['files']>;
}

/** `<digest>  <path>` a line, so that `sha256sum -c` checks a backup without the product. */
async function openList(path: string): Promise<FileList> {
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let count = 0;
  let bytes = 0;
  let writing: Promise<unknown> = Promise.resolve();
  return {
    add: async (name, copied) => {
      const line = `${copied.sha256}  ${name}\n`;
      count += 1;
      bytes += copied.bytes;
      hash.update(line);
      writing = writing.then(() => file.writeFile(line));
      await writing;
    },
    close: async () => {
      await file.sync();
      await file.close();
      return { count, bytes, sha256: hash.digest('hex') };
    },
  };
}
