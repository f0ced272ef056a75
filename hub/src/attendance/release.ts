import { sql } from 'kysely';
import type { AuditWriter } from '../security/audit.ts';
import type { RegistryListener } from '../registry/listener.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Db, Trx } from '../store/database.ts';
import { bindingArrival, enrolmentArrival, ownArrival } from './arrival-locks.ts';
import {
  parkedWaitingFor,
  strangerSubject,
  takeParked,
  workerSubject,
  type Arrival,
} from './capture-store.ts';
import { placeCaptures, type PlacingDeps } from './place-captures.ts';

/** Most captures released by one transaction: a backlog of weeks must not hold locks for minutes. */
const CHUNK = 500;

export interface ReleaseDeps extends PlacingDeps {
  db: Db;
  clock: Clock;
  audit: AuditWriter;
}

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

/** Releases what recent arrivals allow, in the order of parking. Returns how many captures were looked at. */
export async function releaseDue(deps: ReleaseDeps): Promise<number> {
  let total = 0;
  for (;;) {
    const released = await deps.db.transaction().execute((trx) => releaseChunk(trx, deps));
    if (released === null) return total;
    total += released;
  }
}

/**
 * Null: nothing is due. What is parked again gets a new, higher id, so that no capture is looked at twice for one
 * arrival.
 */
async function releaseChunk(trx: Trx, deps: ReleaseDeps): Promise<number | null> {
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
  const ids = await parkedWaitingFor(trx, arrival, { after: due.after_id, upto: due.upto_id, limit: CHUNK });
  await releaseParked(trx, deps, ids, 'hub');
  const last = ids.at(-1);
  const note = trx.updateTable('release_due').where('release_id', '=', due.release_id);
  if (last !== undefined && ids.length === CHUNK) await note.set({ after_id: last }).execute();
  else await trx.deleteFrom('release_due').where('release_id', '=', due.release_id).execute();
  return ids.length;
}

/** Judges parked captures again; what is still missing something is parked again. */
export async function releaseParked(
  trx: Trx,
  deps: ReleaseDeps,
  parkedIds: readonly number[],
  actor: string,
): Promise<void> {
  const captures = await takeParked(trx, deps.cipher, parkedIds);
  if (captures.length === 0) return;
  const verdicts = await placeCaptures(trx, deps, captures, deps.clock.now());
  const moved = verdicts.filter(({ status }) => status !== 'PARKED').length;
  await deps.audit(trx, {
    actor,
    action: 'attendance.released',
    object: `parked/${parkedIds[0] ?? ''}`,
    detail: { taken: captures.length, moved },
  });
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
