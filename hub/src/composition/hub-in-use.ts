import { sql } from 'kysely';
import type { Clock } from '../runtime/clock.ts';
import { openDatabase, type Db } from '../store/database.ts';

const LOOKS = 4;
const BETWEEN_MS = 500;

/** Is somebody else working on this database? A hub renews its leases each second, so it never stays hidden. */
export async function isInUse(db: Db, clock: Clock): Promise<boolean> {
  for (let look = 0; look < LOOKS; look += 1) {
    if (look > 0) await clock.sleep(BETWEEN_MS);
    const { rows } = await sql<{ others: number }>`
      select count(*)::int as others from pg_stat_activity
      where backend_type = 'client backend' and datname = current_database() and pid <> pg_backend_pid()`.execute(
      db,
    );
    if ((rows[0]?.others ?? 0) > 0) return true;
  }
  return false;
}

export async function isServerInUse(url: string, clock: Clock): Promise<boolean> {
  const db = openDatabase({ url, maxConnections: 1, applicationName: 'realname-hub backup' });
  try {
    return await isInUse(db, clock);
  } finally {
    await db.destroy();
  }
}
