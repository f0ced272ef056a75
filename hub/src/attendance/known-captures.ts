import { sql } from 'kysely';
import type { Trx } from '../store/database.ts';
import { prepared } from '../store/database-client.ts';
import type { JournalPlace } from './submission.ts';

/** What was answered when a capture came for the first time. */
export interface KnownCapture {
  digest: Buffer;
  /** Set when it was refused then. */
  refusedWith: string | null;
}

/** First answers to captures that their journals already hold; the order follows `places`. */
export async function findKnownCaptures(
  trx: Trx,
  places: readonly JournalPlace[],
): Promise<(KnownCapture | null)[]> {
  if (places.length === 0) return [];
  const { rows } = await sql<{ index: number; digest: Buffer; code: string | null }>`${prepared}
    with wanted as (
      select * from unnest(
        ${places.map(({ deviceSn }) => deviceSn)}::text[],
        ${places.map(({ journalId }) => journalId)}::text[],
        ${places.map(({ seq }) => seq)}::bigint[]
      ) with ordinality as w (device_sn, journal_id, seq, index)
    )
    select w.index, e.content_digest as digest, null as code
    from wanted w join attendance_event e
      on e.record_id = w.device_sn || '-' || w.journal_id || '-' || w.seq and e.device_sn = w.device_sn
    union all
    select w.index, p.content_digest, null
    from wanted w join parked_event p using (device_sn, journal_id, seq)
    union all
    select w.index, r.content_digest, r.code
    from wanted w join refused_event r using (device_sn, journal_id, seq)`.execute(trx);
  const found = new Map(rows.map(({ index, digest, code }) => [index - 1, { digest, refusedWith: code }]));
  return places.map((_, index) => found.get(index) ?? null);
}

/**
 * Claims ids of records that come without a journal. Null: the id is new and now taken; otherwise what is known
 * of it. A claim waits for a concurrent one on the same id and then sees its outcome; of two in one group the first
 * takes it.
 */
export async function claimRecordIds(
  trx: Trx,
  claims: readonly { actor: string; recordId: string; digest: Buffer }[],
): Promise<(KnownCapture | null)[]> {
  if (claims.length === 0) return [];
  const actors = claims.map(({ actor }) => actor);
  const ids = claims.map(({ recordId }) => recordId);
  const { rows: taken } = await sql<{ source_actor: string; record_id: string }>`
    insert into site_record_id (source_actor, record_id, content_digest, outcome)
    select actor, id, digest, 'STORED'
    from unnest(${actors}::text[], ${ids}::text[], ${claims.map(({ digest }) => digest)}::bytea[])
      with ordinality as c (actor, id, digest, place)
    order by actor, id, place
    on conflict do nothing
    returning source_actor, record_id`.execute(trx);
  const fresh = new Set(taken.map((row) => `${row.source_actor}\n${row.record_id}`));
  const { rows } = await sql<{
    source_actor: string;
    record_id: string;
    content_digest: Buffer;
    code: string | null;
  }>`
    select s.source_actor, s.record_id, s.content_digest, s.code
    from site_record_id s
    join unnest(${actors}::text[], ${ids}::text[]) as c (actor, id)
      on s.source_actor = c.actor and s.record_id = c.id`.execute(trx);
  const stored = new Map(rows.map((row) => [`${row.source_actor}\n${row.record_id}`, row]));
  const seen = new Set<string>();
  return claims.map(({ actor, recordId }) => {
    const key = `${actor}\n${recordId}`;
    const isFirst = fresh.has(key) && !seen.has(key);
    seen.add(key);
    const row = stored.get(key);
    return isFirst || row === undefined ? null : { digest: row.content_digest, refusedWith: row.code };
  });
}

export async function markRecordIdsRefused(
  trx: Trx,
  refused: readonly { actor: string; recordId: string; code: string }[],
): Promise<void> {
  if (refused.length === 0) return;
  await sql`
    update site_record_id s set outcome = 'REFUSED', code = r.code
    from unnest(
      ${refused.map(({ actor }) => actor)}::text[],
      ${refused.map(({ recordId }) => recordId)}::text[],
      ${refused.map(({ code }) => code)}::text[]
    ) as r (actor, id, code)
    where s.source_actor = r.actor and s.record_id = r.id`.execute(trx);
}
