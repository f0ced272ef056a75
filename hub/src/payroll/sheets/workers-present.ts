import { sql } from 'kysely';
import type { Trx } from '../../store/database.ts';
import { daysOfMonth } from './sheet-store.ts';

const AT_ONCE = 2000;

/** Workers with attendance in the month: one entry or one exit is enough [CD-3.3.4-05]. Asked once per import. */
export async function workersPresent(
  trx: Trx,
  projectId: string,
  month: string,
): Promise<ReadonlySet<string>> {
  const { first, last } = daysOfMonth(month);
  const present = new Set<string>();
  // In pieces: so many at once would hold the thread that reads them.
  await sql`
    declare workers_present no scroll cursor for
    select distinct worker_id from attendance_event
    where project_id = ${projectId} and day >= ${first}::date and day <= ${last}::date
    and worker_id is not null and counted and direction in ('IN', 'OUT')`.execute(trx);
  for (;;) {
    const { rows } = await sql<{ worker_id: string }>`
      fetch ${sql.lit(AT_ONCE)} from workers_present`.execute(trx);
    for (const { worker_id } of rows) present.add(worker_id);
    if (rows.length < AT_ONCE) break;
  }
  await sql`close workers_present`.execute(trx);
  return present;
}
