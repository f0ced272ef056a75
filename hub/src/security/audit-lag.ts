import { sql } from 'kysely';
import type { Executor } from '../store/database.ts';
import './tables.ts';

export interface AuditLag {
  /** Entries that are not in the chain yet. */
  unsealed: number;
  /** When the first of them was written; null when all are sealed. */
  oldestAt: number | null;
}

export async function readAuditLag(db: Executor): Promise<AuditLag> {
  const { rows } = await sql<{ unsealed: number; oldest: Date | null }>`
    select (select count(*) from audit_pending) as unsealed,
      (select e.recorded_at from audit_pending p join audit_entry e on e.id = p.entry_id
        order by p.xid, p.entry_id limit 1) as oldest`.execute(db);
  const [row] = rows;
  return { unsealed: row?.unsealed ?? 0, oldestAt: row?.oldest?.getTime() ?? null };
}
