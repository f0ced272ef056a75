import { sql } from 'kysely';
import type { Db } from '../../store/database.ts';
import { createTestDatabase } from '../../store/test-database.ts';
import { PostgresStorage } from '../postgres-storage.ts';
import type { ApplyHooks } from '../postgres-apply.ts';
import type { StorageUnderTest } from '../storage-conformance.ts';
import { appendToStreams } from '../streams.ts';

const QUIET: ApplyHooks = { readers: new Map(), audit: async () => undefined };

/** PostgreSQL for tests of delivery, with partners `A` and `B`. */
export async function openPostgresStorage(
  now: number,
  hooks = QUIET,
): Promise<StorageUnderTest & { db: Db }> {
  const { db, close } = await createTestDatabase();
  for (const partnerId of ['A', 'B']) {
    await sql`
      insert into partner (partner_id, platform, title, endpoint, max_age_days, start_from)
      values (${partnerId}, 'fake', 'test', 'https://platform.example', 30, 'FIRST')`.execute(db);
  }
  return {
    db,
    storage: new PostgresStorage(db, hooks),
    append: async (stream, count) => {
      const [first] = await db
        .transaction()
        .execute((trx) => appendToStreams(trx, [{ ...stream, count }], now));
      if (!first) throw new Error('nothing was appended');
      return first;
    },
    expire: async (processId) => {
      await sql`update process set valid_until = '-infinity' where process_id = ${processId}`.execute(db);
    },
    close,
  };
}
