import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Db } from './database.ts';
import { migrate, migrationState } from './migrations.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

describe('migrations', () => {
  let database: TestDatabase;
  let empty: Db;
  beforeEach(async () => {
    database = await createTestDatabase();
    await sql`create schema fresh`.execute(database.db);
    const url = new URL(database.url);
    url.searchParams.set('options', '-c search_path=fresh,public');
    empty = openDatabase({ url: url.href, maxConnections: 4, applicationName: 'fresh' });
  });
  afterEach(async () => {
    await empty.destroy();
    await database.close();
  });

  it('applies each file once, also when several processes start together', async () => {
    await sql`create table migration (like public.migration including all)`.execute(empty);
    const runs = await Promise.all([migrate(empty), migrate(empty), migrate(empty)]);
    const { applied, pending } = await migrationState(empty);
    expect(pending).toEqual([]);
    expect(applied.length).toBeGreaterThan(0);
    expect(runs.flat().sort()).toEqual(applied);
  });

  it('refuses a file that was changed after it ran', async () => {
    await sql`update migration set checksum = 'other'`.execute(database.db);
    await expect(migrationState(database.db)).rejects.toThrow(/was changed after it ran/);
  });
});
