import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The operating-system account that PostgreSQL runs under. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

const PREFERRED = ['postgres', 'nobody'];

/** PostgreSQL refuses to run as root; for everybody else it runs as the caller (`null`). */
export function accountForPostgres(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name: name ?? '', uid: Number(uid), gid: Number(gid) }));
  for (const name of PREFERRED) {
    const found = accounts.find((account) => account.name === name && account.uid > 0);
    if (found) return found;
  }
  throw new Error(
    '以 root 运行时需要 postgres 或 nobody 账户，或设置 DATABASE_URL。' +
      ' Running as root needs an account named postgres or nobody, or DATABASE_URL.',
  );
}

/** May `account` pass through every folder above `path`? */
export function canReach(path: string, account: Account): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
