import { sql } from 'kysely';
import type { Executor, Trx } from '../store/database.ts';

/** From joining a project to leaving it, in calendar days, the last one included. */
export interface Stay {
  joinMovementId: string;
  joinedOn: string;
  /** Null while it lasts. */
  leftOn: string | null;
}

/** The newest stay of each worker of the project; those who never joined are left out. */
export async function lastStays(
  executor: Executor,
  projectId: string,
  workerIds: readonly string[],
): Promise<Map<string, Stay>> {
  const { rows } = await sql<Stay & { workerId: string }>`
    select distinct on (worker_id) worker_id as "workerId", join_movement as "joinMovementId",
      joined_on as "joinedOn", left_on as "leftOn"
    from site_stay where project_id = ${projectId} and worker_id = any(${[...workerIds]}::text[])
    order by worker_id, joined_on desc, left_on desc nulls first`.execute(executor);
  return new Map(rows.map(({ workerId, ...stay }) => [workerId, stay]));
}

export async function beginStay(
  trx: Trx,
  stay: { projectId: string; workerId: string; movementId: string; date: string },
): Promise<void> {
  await trx
    .insertInto('site_stay')
    .values({
      project_id: stay.projectId,
      worker_id: stay.workerId,
      join_movement: stay.movementId,
      joined_on: stay.date,
    })
    .execute();
}

export async function endStay(
  trx: Trx,
  stay: { projectId: string; workerId: string; movementId: string; date: string },
): Promise<void> {
  await trx
    .updateTable('site_stay')
    .set({ left_on: stay.date, leave_movement: stay.movementId })
    .where('project_id', '=', stay.projectId)
    .where('worker_id', '=', stay.workerId)
    .where('left_on', 'is', null)
    .executeTakeFirstOrThrow();
}
