import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Db, Executor } from './database.ts';

/**
 * Numbered SQL files, applied once each in their order. They only go forward: a change that old code would not
 * survive is made in two releases (expand, then contract), so that hub processes of two versions can share one
 * database while they are exchanged.
 */
const FOLDER = join(import.meta.dirname, 'migrations');
/** One number for every hub in the world: whoever holds it is the one that migrates. */
const LOCK = 7_266_001;

interface Migration {
  name: string;
  statements: string;
  checksum: string;
}

export interface MigrationState {
  applied: string[];
  pending: string[];
}

export async function migrate(db: Db): Promise<string[]> {
  return db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${LOCK})`.execute(connection);
    try {
      const { pending } = await migrationState(connection);
      for (const migration of allMigrations().filter(({ name }) => pending.includes(name))) {
        await connection.transaction().execute(async (trx) => {
          await sql.raw(migration.statements).execute(trx);
          await sql`insert into migration (name, checksum) values (${migration.name}, ${migration.checksum})`.execute(
            trx,
          );
        });
      }
      return pending;
    } finally {
      await sql`select pg_advisory_unlock(${LOCK})`.execute(connection);
    }
  });
}

/** What was applied and what waits; throws when an applied file was changed afterwards. */
export async function migrationState(db: Executor): Promise<MigrationState> {
  await sql`
    create table if not exists migration (
      name text primary key,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`.execute(db);
  const { rows } = await sql<{
    name: string;
    checksum: string;
  }>`select name, checksum from migration`.execute(db);
  const applied = new Map(rows.map((row) => [row.name, row.checksum]));
  const all = allMigrations();
  for (const { name, checksum } of all) {
    const known = applied.get(name);
    if (known !== undefined && known !== checksum)
      throw new Error(`migration ${name} was changed after it ran`);
  }
  return {
    applied: [...applied.keys()].sort(),
    pending: all.map(({ name }) => name).filter((name) => !applied.has(name)),
  };
}

/** Names of all that this version of the product knows. */
export function knownMigrations(): string[] {
  return allMigrations().map(({ name }) => name);
}

function allMigrations(): Migration[] {
  return readdirSync(FOLDER)
    .filter((file) => /^\d{4}-[a-z-]+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const statements = readFileSync(join(FOLDER, file), 'utf8');
      return {
        name: file.replace(/\.sql$/, ''),
        statements,
        checksum: createHash('sha256').update(statements).digest('hex'),
      };
    });
}
