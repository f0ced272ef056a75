import { sql } from 'kysely';
import type { Trx } from '../store/database.ts';
import { prepared } from '../store/database-client.ts';

/**
 * A capture is parked because something is missing, and released when it arrives. Between looking and parking the
 * missing thing may arrive unseen: so whoever parks shares a lock on the thing, and whoever brings it takes the
 * lock alone before it looks for parked captures. Whichever comes first, the other one sees it.
 */
export async function shareArrivals(trx: Trx, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await sql`${prepared}
    select pg_advisory_xact_lock_shared(key)
    from (select distinct hashtextextended(name, 0) as key from unnest(${names}::text[]) as n (name) order by 1) as k`.execute(
    trx,
  );
}

export async function ownArrival(trx: Trx, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(trx);
}

export const bindingArrival = (deviceSn: string): string => `binding/${deviceSn}`;
export const enrolmentArrival = (projectId: string): string => `enrolment/${projectId}`;
