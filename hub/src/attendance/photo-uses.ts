import { sql } from 'kysely';
import type { Trx } from '../store/database.ts';
import type { StatedFacts } from './fact.ts';

/**
 * Notes the first use of each capture photo and tells which captures use a picture again in a way that a person
 * could not have caused honestly: another person, another time, or (group photo) another capture [FS-5.8-03].
 */
export async function notePhotoUses(trx: Trx, captures: readonly StatedFacts[]): Promise<boolean[]> {
  const withPhoto = captures.filter((capture) => capture.photo !== null);
  if (withPhoto.length === 0) return captures.map(() => false);
  await sql`
    insert into photo_use (sha256, worker_id, occurred_at, capture_id, record_id)
    select * from unnest(
      ${withPhoto.map(({ photo }) => photo?.sha256 ?? null)}::text[],
      ${withPhoto.map(({ workerId }) => workerId)}::text[],
      ${withPhoto.map(({ occurredAt }) => occurredAt)}::timestamptz[],
      ${withPhoto.map(({ captureId }) => captureId)}::text[],
      ${withPhoto.map(({ recordId }) => recordId)}::text[]
    ) as u (sha256, worker_id, occurred_at, capture_id, record_id)
    order by sha256
    on conflict do nothing`.execute(trx);
  const first = await trx
    .selectFrom('photo_use')
    .selectAll()
    .where('sha256', 'in', [...new Set(withPhoto.map(({ photo }) => photo?.sha256 ?? ''))])
    .execute();
  const uses = new Map(first.map((use) => [use.sha256, use]));
  return captures.map((capture) => {
    const use = capture.photo === null ? undefined : uses.get(capture.photo.sha256);
    if (use === undefined || use.record_id === capture.recordId) return false;
    if (capture.origin === 'GROUP_PHOTO') return use.capture_id !== capture.captureId;
    return (
      use.worker_id !== capture.workerId ||
      use.occurred_at?.getTime() !== Date.parse(capture.occurredAt ?? '')
    );
  });
}
