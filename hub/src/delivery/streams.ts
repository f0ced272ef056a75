import { sql } from 'kysely';
import type { Trx } from '../store/database.ts';
import { prepared } from '../store/database-client.ts';
import { shanghaiMonth } from '../runtime/shanghai-time.ts';
import type { StreamId } from './model.ts';
import { slotOf } from './slots.ts';

export interface Append extends StreamId {
  count: number;
}

/** Number of the first of the records appended, and the partition of all; the others follow without a gap. */
export interface StreamNumber {
  no: number;
  month: string;
}

/**
 * Takes the next numbers of streams, in the transaction that stores the records. The rows of the streams stay locked
 * until it ends, so a reader never sees a gap appear behind it; they are locked in (kind, key) order, so two
 * transactions never wait for each other in a circle. Call it once per transaction, with all its streams, after the
 * device journals are locked. Answers in the order of `appends`.
 */
export async function appendToStreams(
  trx: Trx,
  appends: readonly Append[],
  now: number,
): Promise<readonly StreamNumber[]> {
  if (appends.length === 0) return [];
  const names = new Set(appends.map(({ kind, key }) => `${kind} ${key}`));
  if (names.size !== appends.length) throw new Error('a stream is named twice in one append');
  const sorted = [...appends].sort((a, b) => compare(a.kind, b.kind) || compare(a.key, b.key));
  const month = shanghaiMonth(now);
  // `changed` is the database's clock: owners scan with the same one, whatever the clocks of processes say.
  const { rows } = await sql<{
    kind: string;
    key: string;
    last_no: number;
    last_month: string;
    count: number;
  }>`${prepared}
    with wanted as (
      select * from unnest(
        ${sorted.map(({ kind }) => kind)}::text[], ${sorted.map(({ key }) => key)}::text[],
        ${sorted.map(slotOf)}::smallint[], ${sorted.map(({ count }) => count)}::bigint[]
      ) with ordinality as w (kind, key, slot, count, place)
    )
    insert into stream (kind, key, slot, last_no, last_month, changed)
    select kind, key, slot, count, ${month}::date, clock_timestamp() from wanted order by place
    on conflict (key, kind) do update set
      last_no = stream.last_no + excluded.last_no,
      last_month = greatest(stream.last_month, excluded.last_month),
      changed = clock_timestamp()
    returning kind, key, last_no, last_month`.execute(trx);
  const stored = new Map(rows.map((row) => [`${row.kind} ${row.key}`, row]));
  return appends.map(({ kind, key, count }) => {
    const row = stored.get(`${kind} ${key}`);
    if (!row) throw new Error('a stream vanished while it was appended to');
    return { no: row.last_no - count + 1, month: row.last_month };
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
