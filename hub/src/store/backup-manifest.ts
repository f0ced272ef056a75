import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const BACKUP_FORMAT = 'realname-hub backup 1';
export const MANIFEST_FILE = 'manifest.json';
export const FILE_LIST = 'files.sha256';

/** What a backup is of and what it needs; written last, so that a folder without it is no backup. */
export interface BackupManifest {
  format: typeof BACKUP_FORMAT;
  backupId: string;
  hubId: string;
  /** RFC 3339, UTC. */
  takenAt: string;
  /** Of the product that took it. */
  productVersion: string;
  migrations: readonly string[];
  /** Names of the keys without which it cannot be read. The keys themselves are in no backup. */
  keyIds: readonly string[];
  /** Where the audit chain ended; null for one that is empty. */
  auditPosition: number | null;
  /** The database's files, or null where the operator backs the database up with its own tools. */
  database: { postgresVersion: string; platform: string; folders: readonly string[] } | null;
  /** The list of files, by its own digest. */
  files: { count: number; bytes: number; sha256: string };
}

export type ManifestResult =
  { ok: true; manifest: BackupManifest } | { ok: false; fault: 'NO_BACKUP' | 'DAMAGED' };

export function manifestText(manifest: BackupManifest): string {
  return `${JSON.stringify({ ...manifest, sha256: digestOf(manifest) }, null, 2)}\n`;
}

export async function readManifest(folder: string): Promise<ManifestResult> {
  const text = await readFile(join(folder, MANIFEST_FILE), 'utf8').catch(() => null);
  if (text === null) return { ok: false, fault: 'NO_BACKUP' };
  try {
    const { sha256, ...manifest } = JSON.parse(text) as BackupManifest & { sha256: string };
    if (sha256 === digestOf(manifest)) return { ok: true, manifest };
  } catch {
    // Half a manifest is none.
  }
  return { ok: false, fault: 'DAMAGED' };
}

function digestOf(manifest: BackupManifest): string {
  return createHash('sha256').update(JSON.stringify(manifest)).digest('hex');
}
