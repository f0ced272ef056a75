import { sql } from 'kysely';
import type { Executor } from '../../store/database.ts';
import { daysOfMonth } from './sheet-store.ts';

/** Workers with attendance in the month: one entry or one exit is enough [CD-3.3.4-05]. Asked once per import. */
export async function workersPresent(
  executor: Executor,
  projectId: string,
  month: string,
): Promise<ReadonlySet<string>> {
  const { first, last } = daysOfMonth(month);
  const { rows } = await sql<{ worker_id: string }>`
    select distinct worker_id from attendance_event
    where project_id = ${projectId} and day >= ${first}::date and day <= ${last}::date
    and worker_id is not null and counted and direction in ('IN', 'OUT')`.execute(executor);
  return new Set(rows.map(({ worker_id }) => worker_id));
}
