import { sql } from 'kysely';
import type { RegistryListener } from '../registry/listener.ts';
import type { Trx } from '../store/database.ts';
import { bindingArrival, enrolmentArrival, ownArrival } from './arrival-locks.ts';
import { strangerSubject, workerSubject, type Arrival } from './capture.ts';

/**
 * Called in the transaction that brings the arrival: notes it, so that the release survives a crash, and waits for
 * captures that are being parked at this moment.
 */
export async function noteArrival(trx: Trx, arrival: Arrival): Promise<void> {
  await ownArrival(
    trx,
    'deviceSn' in arrival ? bindingArrival(arrival.deviceSn) : enrolmentArrival(arrival.projectId),
  );
  const { newest } = await trx
    .selectFrom('parked_event')
    .select(({ fn }) => fn.coalesce(fn.max('parked_id'), sql<number>`0`).as('newest'))
    .executeTakeFirstOrThrow();
  const what =
    'deviceSn' in arrival
      ? { device_sn: arrival.deviceSn, project_id: null, subject: null }
      : { device_sn: null, project_id: arrival.projectId, subject: arrival.subject };
  await trx
    .insertInto('release_due')
    .values({ ...what, upto_id: newest })
    .execute();
}

/**
 * Ids of the next parked captures that the oldest arrival may have freed; its note goes on behind them, or ends.
 * What is parked again gets a new, higher id, so that no capture is looked at twice for one arrival. Null: nothing
 * is due.
 */
export async function nextDue(trx: Trx, limit: number): Promise<readonly number[] | null> {
  const due = await trx
    .selectFrom('release_due')
    .selectAll()
    .orderBy('release_id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (due === undefined) return null;
  const arrival: Arrival =
    due.device_sn !== null
      ? { deviceSn: due.device_sn }
      : { projectId: due.project_id ?? '', subject: due.subject ?? '' };
  const ids = await parkedWaitingFor(trx, arrival, { after: due.after_id, upto: due.upto_id, limit });
  const last = ids.at(-1);
  if (last !== undefined && ids.length === limit)
    await trx
      .updateTable('release_due')
      .where('release_id', '=', due.release_id)
      .set({ after_id: last })
      .execute();
  else await trx.deleteFrom('release_due').where('release_id', '=', due.release_id).execute();
  return ids;
}

/** Ids of parked captures that an arrival may free, oldest first, out of a range of ids. */
async function parkedWaitingFor(
  trx: Trx,
  arrival: Arrival,
  range: { after: number; upto: number; limit: number },
): Promise<number[]> {
  const waiting = trx
    .selectFrom('parked_event')
    .select('parked_id')
    .where('parked_id', '>', range.after)
    .where('parked_id', '<=', range.upto)
    .orderBy('parked_id')
    .limit(range.limit);
  const rows =
    'deviceSn' in arrival
      ? waiting.where('device_sn', '=', arrival.deviceSn).where('reason', '=', 'DEVICE_UNBOUND')
      : waiting
          .where('project_id', '=', arrival.projectId)
          .where('subject', '=', arrival.subject)
          .where('reason', '=', 'WORKER_UNMATCHED');
  return (await rows.execute()).map((row) => row.parked_id);
}

/** What the registry brings, in the words of parked captures. */
export const arrivalListener: RegistryListener = async (trx, event) => {
  switch (event.type) {
    case 'DEVICE_BOUND':
      return noteArrival(trx, { deviceSn: event.deviceSn });
    case 'WORKER_ENROLLED':
      return noteArrival(trx, { projectId: event.projectId, subject: workerSubject(event.workerId) });
    case 'PERMIT_GRANTED': {
      const { projectId, workerId, strangerRef } = event;
      const subject = workerId === null ? strangerSubject(strangerRef ?? '') : workerSubject(workerId);
      return noteArrival(trx, { projectId, subject });
    }
  }
};
