import { sql } from 'kysely';
import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { Db } from '../store/database.ts';
import type { ItemState } from './states.ts';

/** Where one record stands at one partner: asked by the tests of this floor, which have no domain's records. */
export interface Standing {
  partnerId: string;
  no: number;
  state: ItemState;
  code: string | null;
  message: string | null;
}

/** How many items of each partner are confirmed, or open or dead by state. Reads the whole journal of calls. */
export async function countsByState(db: Db): Promise<Map<string, Partial<Record<ItemState, number>>>> {
  const { rows } = await sql<{ partner_id: string; state: ItemState; items: number }>`
      select partner_id, 'CONFIRMED' as state, coalesce(sum(confirmed), 0)::bigint as items
      from call where confirmed > 0 group by partner_id
      union all
      select partner_id, state, count(*) from lane_item where not (state = 'WAITING' and call_id is not null)
      group by partner_id, state
      union all
      select partner_id, 'WAITING', coalesce(sum(member_count), 0)::bigint from call
      where closed_at is null and state in ('PREPARED', 'SENDING') and not doubtful group by partner_id
      union all
      select l.partner_id, 'WAITING', coalesce(sum(st.last_no - l.reach_no), 0)::bigint
      from lane l join stream st on st.key = l.key and st.kind = l.kind and (l.reach_month, l.reach_no) < (st.last_month, st.last_no)
      group by l.partner_id`.execute(db);
  const counts = new Map<string, Partial<Record<ItemState, number>>>();
  for (const { partner_id: partnerId, state, items } of rows) {
    const of = counts.get(partnerId) ?? {};
    counts.set(partnerId, { ...of, [state]: (of[state] ?? 0) + items });
  }
  return counts;
}

/**
 * Where records of one stream stand at every partner that has a lane on it. An item without a row, behind the
 * lane's reach and in no open call, is through (or was never to be reported: its domain knows).
 */
export async function standings(
  db: Db,
  kind: RecordKind,
  key: string,
  numbers: readonly number[],
): Promise<Standing[]> {
  const { rows } = await sql<{
    partner_id: string;
    no: number;
    state: ItemState;
    code: string | null;
    message: string | null;
  }>`
      select l.partner_id, n.no, i.code, i.message,
        case when i.state is not null then i.state
          when n.no > l.reach_no then 'WAITING'
          when exists (
            select from call c where c.key = l.key and c.kind = l.kind and c.partner_id = l.partner_id
              and c.closed_at is null and c.first_no <= n.no and c.last_no >= n.no
              and c.members @> jsonb_build_array(jsonb_build_object('no', n.no))
          ) then 'WAITING'
          else 'CONFIRMED' end as state
      from unnest(${numbers}::bigint[]) as n (no)
      join lane l on l.key = ${key} and l.kind = ${kind}
      left join lane_item i on i.key = l.key and i.kind = l.kind and i.partner_id = l.partner_id and i.no = n.no
      order by n.no, l.partner_id`.execute(db);
  return rows.map(({ partner_id: partnerId, ...rest }) => ({ partnerId, ...rest }));
}
