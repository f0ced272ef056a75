import {
  chownSync,
  existsSync,
  fsyncSync,
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { PostgresHome } from './postgres-home.ts';

/** Where a restore prepares the database's files, beside those that they will replace. */
export const restoringCluster = ({ cluster }: PostgresHome): string => `${cluster}.restoring`;
/** Prepared to the end: from this name on the restore has happened, whatever comes next. */
const restoredCluster = ({ cluster }: PostgresHome): string => `${cluster}.restored`;

/** Major version of the server that wrote these files. */
export function clusterVersion(cluster: string): string {
  return readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
}

export function hasCluster({ cluster }: PostgresHome): boolean {
  return existsSync(join(cluster, 'PG_VERSION'));
}

/** PostgreSQL serves only files of its own account. */
export function handOver({ account }: PostgresHome, folder: string): void {
  if (account === null) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chownSync(join(entry.parentPath, entry.name), account.uid, account.gid);
  chownSync(folder, account.uid, account.gid);
}

/** Puts the prepared files in their place; the former ones are kept under another name, which it answers. */
export function commitRestore(home: PostgresHome): string | null {
  renameSync(restoringCluster(home), restoredCluster(home));
  syncName(home);
  return finishRestore(home);
}

/** Two renames that may be cut between them: done again, they end the same. */
export function finishRestore(home: PostgresHome): string | null {
  const restored = restoredCluster(home);
  if (!existsSync(restored)) return null;
  const kept = existsSync(home.cluster) ? unusedName(`${home.cluster}.replaced`) : null;
  if (kept !== null) renameSync(home.cluster, kept);
  renameSync(restored, home.cluster);
  syncName(home);
  return kept;
}

function unusedName(wanted: string): string {
  for (let turn = 1; ; turn += 1) {
    const name = turn === 1 ? wanted : `${wanted}-${turn}`;
    if (!existsSync(name)) return name;
  }
}

function syncName({ cluster }: PostgresHome): void {
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(cluster), 'r');
  fsyncSync(folder);
  closeSync(folder);
}
