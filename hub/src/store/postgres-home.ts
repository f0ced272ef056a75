import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { accountForPostgres, canReach, type Account } from './postgres-account.ts';
import { installedPostgres } from './postgres-binaries.ts';

/** Where the embedded server's files are, and who runs it. */
export interface PostgresHome {
  /** Folder with bin, lib and share. */
  binaries: string;
  cluster: string;
  password: string;
  account: Account | null;
}

/**
 * Finds or makes the home of the embedded server below `dataFolder`. When the hub is root and the account that
 * must run PostgreSQL cannot enter that folder or the installed package, binaries and data live under
 * /var/lib/realname-hub instead, and `WHERE` in the data folder says so.
 */
export function preparePostgresHome(dataFolder: string): PostgresHome {
  const folder = resolve(dataFolder);
  mkdirSync(folder, { recursive: true });
  const account = accountForPostgres();
  const installed = installedPostgres();
  const password = readOrCreateSecret(join(folder, 'postgres.secret'));
  if (account === null) return { binaries: installed, cluster: join(folder, 'postgres'), password, account };

  const cluster = join(folder, 'postgres');
  if (canReach(cluster, account) && canReach(join(installed, 'bin'), account)) {
    return { binaries: installed, cluster, password, account };
  }
  const shelter = shelterFor(folder, account);
  const binaries = join(shelter, 'native');
  copyOnce(installed, binaries);
  writeFileSync(join(folder, 'WHERE'), `${shelter}\n`);
  return { binaries, cluster: join(shelter, 'postgres'), password, account };
}

function shelterFor(folder: string, account: Account): string {
  const shelter = join(
    '/var/lib/realname-hub',
    createHash('sha256').update(folder).digest('hex').slice(0, 16),
  );
  mkdirSync(shelter, { recursive: true });
  chmodSync('/var/lib/realname-hub', 0o755);
  chmodSync(shelter, 0o750);
  chownSync(shelter, 0, account.gid);
  return shelter;
}

/** Copied under another name first: a copy that was interrupted is never taken for a whole one. */
function copyOnce(from: string, to: string): void {
  const version = readFileSync(join(from, '..', 'package.json'), 'utf8');
  const stamp = join(to, 'COPIED');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return;
  const half = `${to}.half`;
  rmSync(half, { recursive: true, force: true });
  cpSync(from, half, { recursive: true, verbatimSymlinks: true });
  writeFileSync(join(half, 'COPIED'), version);
  rmSync(to, { recursive: true, force: true });
  renameSync(half, to);
}

function readOrCreateSecret(path: string): string {
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  const secret = randomBytes(24).toString('base64url');
  writeFileSync(path, `${secret}\n`, { mode: 0o600 });
  return secret;
}
