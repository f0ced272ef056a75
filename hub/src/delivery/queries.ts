import { sql, type RawBuilder } from 'kysely';
import type { Bilingual, RecordKind } from '@realname-hub/adapters/port.ts';
import type { Db } from '../store/database.ts';
import type { Call, CallAttempt, LaneBlock, LaneItem } from './model.ts';
import { explain } from './explain.ts';
import {
  fromCallRow,
  fromItemRow,
  type AttemptRow,
  type CallRow,
  type ItemRow,
  type StoredItemRow,
} from './postgres-rows.ts';
import { memberState, type CallState, type ItemState } from './states.ts';
import { waitChains } from './wait-chain.ts';

export interface CallFilter {
  partnerId?: string;
  kind?: RecordKind;
  /** Project, or company for company records. */
  key?: string;
  state?: CallState;
  /** Calls that carry this record; needs `key`. */
  recordId?: string;
  /** Only calls older than this one, for the next page. */
  before?: { createdAt: number; callId: string };
  limit: number;
}

export interface ItemFilter {
  partnerId?: string;
  kind?: RecordKind;
  key?: string;
  state?: ItemState;
  recordId?: string;
  limit: number;
}

export type Exception = LaneItem & {
  partnerId: string;
  kind: RecordKind;
  key: string;
  explanation: Bilingual;
};

export interface CallDetail {
  call: Call;
  attempts: readonly CallAttempt[];
  members: readonly {
    no: number;
    recordId: string;
    version: number;
    state: ItemState;
    code: string | null;
    message: string | null;
  }[];
}

export interface LaneNumbers {
  partnerId: string;
  kind: RecordKind;
  lanes: number;
  /** Records of the streams that the lanes have not come to yet. */
  depth: number;
  /** Open exceptions by state, and dead letters. */
  items: Readonly<Partial<Record<ItemState, number>>>;
  blocked: Readonly<Partial<Record<LaneBlock, number>>>;
  /** Since when the oldest open exception or failing lane has been so; null: none. */
  oldestSince: number | null;
}

/** What people ask about deliveries; reads only. */
export class DeliveryQueries {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Newest first. */
  async calls(filter: CallFilter): Promise<Call[]> {
    const { partnerId, kind, key, state, recordId, before, limit } = filter;
    const where = conditions([
      partnerId && sql<boolean>`c.partner_id = ${partnerId}`,
      kind && sql<boolean>`c.kind = ${kind}`,
      key && sql<boolean>`c.key = ${key}`,
      state && sql<boolean>`c.state = ${state}`,
      recordId && sql<boolean>`c.members @> ${JSON.stringify([{ recordId }])}::jsonb`,
      before && sql<boolean>`(c.created_at, c.call_id) < (${new Date(before.createdAt)}, ${before.callId})`,
    ]);
    const { rows } = await sql<CallRow>`
      select c.* from call c where ${where} order by c.created_at desc, c.call_id desc limit ${limit}`.execute(
      this.#db,
    );
    return rows.map(fromCallRow);
  }

  async call(callId: string): Promise<CallDetail | null> {
    const { rows } = await sql<CallRow>`select * from call where call_id = ${callId}`.execute(this.#db);
    const [row] = rows;
    if (!row) return null;
    const call = fromCallRow(row);
    const [attempts, items] = await Promise.all([
      sql<AttemptRow>`
        select * from call_attempt where key = ${call.key} and call_id = ${callId} order by started_at`.execute(
        this.#db,
      ),
      sql<ItemRow>`
        select * from lane_item where key = ${call.key} and kind = ${call.kind} and partner_id = ${call.partnerId}
          and no = any(${call.members.map(({ no }) => no)}::bigint[])`.execute(this.#db),
    ]);
    const rowOf = new Map(items.rows.map((item) => [item.no, item]));
    const done: ItemState = call.closedAt === null ? memberState(call.state) : 'CONFIRMED';
    return {
      call,
      attempts: attempts.rows.map(toAttempt),
      members: call.members.map(({ no, recordId, version }) => {
        const item = rowOf.get(no);
        return {
          no,
          recordId,
          version,
          state: item?.state ?? done,
          code: item?.code ?? null,
          message: item?.message ?? null,
        };
      }),
    };
  }

  /** Items that are not simply through: held, sent, unknown, rejected … each with what it waits for, in words. */
  async exceptions(filter: ItemFilter): Promise<Exception[]> {
    const { partnerId, kind, key, state, recordId, limit } = filter;
    const where = conditions([
      partnerId && sql<boolean>`i.partner_id = ${partnerId}`,
      kind && sql<boolean>`i.kind = ${kind}`,
      key && sql<boolean>`i.key = ${key}`,
      state && sql<boolean>`i.state = ${state}`,
      recordId && sql<boolean>`i.record_id = ${recordId}`,
    ]);
    const { rows } = await sql<StoredItemRow>`
      select i.* from lane_item i
      where ${where} order by i.since, i.key, i.no limit ${limit}`.execute(this.#db);
    const items = rows.map((row) => {
      const at = { partnerId: row.partner_id, kind: row.kind, key: row.key };
      return { ...fromItemRow(row), ...at };
    });
    const chains = await waitChains(this.#db, items);
    return items.map((item, index) => ({
      ...item,
      explanation: explain(item, item.partnerId, chains[index] ?? []),
    }));
  }

  /** Depth and age of all lanes, by partner and kind. */
  async laneNumbers(): Promise<LaneNumbers[]> {
    const [lanes, items] = await Promise.all([
      sql<{
        partner_id: string;
        kind: RecordKind;
        blocked: LaneBlock | null;
        lanes: number;
        depth: number;
        since: Date | null;
      }>`
        select l.partner_id, l.kind, l.blocked, count(*) as lanes,
          coalesce(sum(greatest(0, st.last_no - l.reach_no)) filter (where (l.reach_month, l.reach_no) < (st.last_month, st.last_no)), 0) as depth,
          min(l.failing_since) as since
        from lane l left join stream st on st.key = l.key and st.kind = l.kind
        group by l.partner_id, l.kind, l.blocked order by l.partner_id, l.kind`.execute(this.#db),
      sql<{ partner_id: string; kind: RecordKind; state: ItemState; items: number; since: Date | null }>`
        select partner_id, kind, state, count(*) as items,
          min(since) filter (where state in ('WAITING', 'HELD', 'SENT', 'UNKNOWN')) as since
        from lane_item group by partner_id, kind, state`.execute(this.#db),
    ]);
    const byLane = Map.groupBy(lanes.rows, (row) => `${row.partner_id} ${row.kind}`);
    const byItem = Map.groupBy(items.rows, (row) => `${row.partner_id} ${row.kind}`);
    return [...byLane].flatMap(([name, ofLane]) => {
      const [first] = ofLane;
      if (!first) return [];
      const ofItem = byItem.get(name) ?? [];
      return {
        partnerId: first.partner_id,
        kind: first.kind,
        lanes: sum(ofLane.map((row) => row.lanes)),
        depth: sum(ofLane.map((row) => row.depth)),
        items: Object.fromEntries(ofItem.map((row) => [row.state, row.items])),
        blocked: Object.fromEntries(ofLane.flatMap((row) => (row.blocked ? [[row.blocked, row.lanes]] : []))),
        oldestSince: earliest([...ofLane, ...ofItem].map(({ since }) => since)),
      };
    });
  }
}

function conditions(given: readonly (RawBuilder<boolean> | '' | undefined)[]): RawBuilder<boolean> {
  const present = given.filter((one) => one !== undefined && one !== '');
  return present.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(present, sql` and `)}`;
}

function toAttempt(row: AttemptRow): CallAttempt {
  return {
    callId: row.call_id,
    action: row.action,
    startedAt: row.started_at.getTime(),
    endedAt: row.ended_at.getTime(),
    outcome: row.outcome,
    code: row.code,
    message: row.message,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function earliest(moments: readonly (Date | null)[]): number | null {
  const times = moments.flatMap((moment) => (moment ? [moment.getTime()] : []));
  return times.length > 0 ? Math.min(...times) : null;
}
