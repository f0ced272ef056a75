import { createReadStream, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { FILE_LIST, type BackupManifest } from './backup-manifest.ts';
import { copyDurably, digestOfFile, eachAtOnce, makeFolder, syncTree } from './file-copy.ts';

export type StagingResult = { ok: true } | { ok: false; fault: 'MISSING' | 'DAMAGED'; path: string };

export interface StagingRequest {
  backup: string;
  manifest: BackupManifest;
  /** Where the database's files go: beside the folder that they will become. */
  cluster: string;
  photos: string;
}

const AT_ONCE = 8;
const LINE = /^([0-9a-f]{64}) {2}((?:postgres|photos)\/.+|audit-head\.json)$/;

/** Copies a backup to where it is needed and compares every file with its digest on the way. */
export async function stageBackup(request: StagingRequest): Promise<StagingResult> {
  const { backup, manifest, cluster, photos } = request;
  const list = join(backup, FILE_LIST);
  if (!existsSync(list)) return { ok: false, fault: 'MISSING', path: FILE_LIST };
  if ((await digestOfFile(list)).sha256 !== manifest.files.sha256)
    return { ok: false, fault: 'DAMAGED', path: FILE_LIST };
  if (manifest.database !== null) {
    await makeFolder(cluster);
    for (const folder of manifest.database.folders) await makeFolder(join(cluster, folder));
  }
  let fault: StagingResult = { ok: true };
  await eachAtOnce(linesOf(list), AT_ONCE, async (line) => {
    if (!fault.ok) return;
    const one = await stageFile(line, { backup, cluster, photos });
    if (!one.ok) fault = one;
  });
  if (fault.ok && manifest.database !== null) await syncTree(cluster);
  if (fault.ok && existsSync(photos)) await syncTree(photos);
  return fault;
}

function linesOf(list: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(list), crlfDelay: Infinity });
}

async function stageFile(
  line: string,
  { backup, cluster, photos }: Omit<StagingRequest, 'manifest'>,
): Promise<StagingResult> {
  const [, sha256 = '', path = ''] = LINE.exec(line) ?? [];
  // The list is proven whole by now; a path that leads elsewhere was never written by a backup.
  if (path === '' || path.split('/').includes('..')) return { ok: false, fault: 'DAMAGED', path: FILE_LIST };
  const from = join(backup, path);
  if (!existsSync(from)) return { ok: false, fault: 'MISSING', path };
  const to = targetOf(path, cluster, photos);
  if (to !== null) await makeFolder(dirname(to));
  const copied = to === null ? await digestOfFile(from) : await copyDurably(from, to, sha256);
  return copied.sha256 === sha256 ? { ok: true } : { ok: false, fault: 'DAMAGED', path };
}

function targetOf(path: string, cluster: string, photos: string): string | null {
  if (path.startsWith('postgres/')) return join(cluster, path.slice('postgres/'.length));
  return path.startsWith('photos/') ? join(photos, path.slice('photos/'.length)) : null;
}
