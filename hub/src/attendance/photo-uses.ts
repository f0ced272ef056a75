import { sql } from 'kysely';
import type { Trx } from '../store/database.ts';
import type { StatedFacts } from './fact.ts';

/** Where a picture was used for the first time. */
export interface PhotoUse {
  recordId: string;
  workerId: string | null;
  /** Milliseconds since the epoch; null: nobody knew. */
  occurredAt: number | null;
  captureId: string | null;
}

/**
 * Is a picture used again in a way that a person could not have caused honestly: another person, another time, or
 * (group photo) another capture [FS-5.8-03]?
 */
export function isPhotoReused(first: PhotoUse | null, stated: StatedFacts): boolean {
  if (first === null || first.recordId === stated.recordId) return false;
  if (stated.origin === 'GROUP_PHOTO') return first.captureId !== stated.captureId;
  return first.workerId !== stated.workerId || first.occurredAt !== Date.parse(stated.occurredAt ?? '');
}

/** Notes the first use of each capture photo; the first one may be the capture itself. */
export async function firstPhotoUses(
  trx: Trx,
  captures: readonly StatedFacts[],
): Promise<(PhotoUse | null)[]> {
  const withPhoto = captures.filter((capture) => capture.photo !== null);
  if (withPhoto.length === 0) return captures.map(() => null);
  await sql`
    insert into photo_use (sha256, worker_id, occurred_at, capture_id, record_id)
    select sha256, worker_id, occurred_at, capture_id, record_id from unnest(
      ${withPhoto.map(({ photo }) => photo?.sha256 ?? null)}::text[],
      ${withPhoto.map(({ workerId }) => workerId)}::text[],
      ${withPhoto.map(({ occurredAt }) => occurredAt)}::timestamptz[],
      ${withPhoto.map(({ captureId }) => captureId)}::text[],
      ${withPhoto.map(({ recordId }) => recordId)}::text[]
    ) with ordinality as u (sha256, worker_id, occurred_at, capture_id, record_id, place)
    order by sha256, place
    on conflict do nothing`.execute(trx);
  const first = await trx
    .selectFrom('photo_use')
    .selectAll()
    .where('sha256', 'in', [...new Set(withPhoto.map(({ photo }) => photo?.sha256 ?? ''))])
    .execute();
  const uses = new Map(
    first.map((use) => [
      use.sha256,
      {
        recordId: use.record_id,
        workerId: use.worker_id,
        occurredAt: use.occurred_at?.getTime() ?? null,
        captureId: use.capture_id,
      },
    ]),
  );
  return captures.map(({ photo }) => (photo === null ? null : (uses.get(photo.sha256) ?? null)));
}
