import { sql } from 'kysely';
import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { Random } from '../runtime/random.ts';
import type { AuditWriter } from '../security/audit.ts';
import type { Db } from '../store/database.ts';
import {
  REPLAY_FINDINGS,
  type Position,
  type ReplayableState,
  type ReplayCounts,
  type ReplayFilter,
  type StreamId,
} from './model.ts';
import { inRepeatableTransaction } from './repeatable-transaction.ts';

/** The part of a stream that a replay goes through. */
export interface ReplayRange extends StreamId {
  /** Before its first record. */
  after: Position;
  untilNo: number;
}

export interface ReplayRequest {
  partnerId: string;
  filter: ReplayFilter;
  ranges: readonly ReplayRange[];
  /** What the person asked for, kept to be shown. */
  asked: Readonly<Record<string, unknown>>;
}

export interface ReplayLane extends StreamId {
  reached: Position;
  untilNo: number;
  counts: ReplayCounts;
  ended: boolean;
}

export interface ReplayJob {
  replayId: string;
  partnerId: string;
  state: 'RUNNING' | 'DONE' | 'CANCELLED';
  asked: Readonly<Record<string, unknown>>;
  states: readonly ReplayableState[];
  force: boolean;
  actor: string;
  reason: string;
  createdAt: number;
  cancelled: { at: number; by: string; reason: string } | null;
  counts: ReplayCounts;
  lanes: readonly ReplayLane[];
}

/** Jobs that send again what lanes have come to already. The lanes' owners carry them out, behind everything new. */
export class ReplayJobs {
  readonly #db: Db;
  readonly #audit: AuditWriter;
  readonly #random: Random;

  constructor(db: Db, audit: AuditWriter, random: Random) {
    this.#db = db;
    this.#audit = audit;
    this.#random = random;
  }

  /** null where no lane of the partner has come to anything of the ranges. */
  async start(
    actor: string,
    request: ReplayRequest,
    reason: string,
  ): Promise<{ replayId: string; lanes: number } | null> {
    const { partnerId, filter, asked, ranges } = request;
    const replayId = this.#random.uuid();
    return inRepeatableTransaction(this.#db, async (trx) => {
      await sql`
        insert into replay (replay_id, partner_id, asked, states, code, record_id, force, actor, reason, created_at)
        select ${replayId}, ${partnerId}, ${JSON.stringify(asked)}::jsonb, ${filter.states}::text[], ${filter.code},
          ${filter.recordId}, ${filter.force}, ${actor}, ${reason}, clock_timestamp()`.execute(trx);
      const { rows } = await sql`
        insert into lane_replay (key, kind, partner_id, replay_id, slot, reached_no, reached_month, until_no, wake_at)
        select l.key, l.kind, l.partner_id, ${replayId}, l.slot, r.after_no, r.after_month,
          least(r.until_no, l.reach_no), clock_timestamp()
        from unnest(
          ${ranges.map(({ key }) => key)}::text[], ${ranges.map(({ kind }) => kind)}::text[],
          ${ranges.map(({ after }) => after.no)}::bigint[], ${ranges.map(({ after }) => after.month)}::date[],
          ${ranges.map(({ untilNo }) => untilNo)}::bigint[]
        ) as r (key, kind, after_no, after_month, until_no)
        join lane l on l.key = r.key and l.kind = r.kind and l.partner_id = ${partnerId}
        where r.after_no < least(r.until_no, l.reach_no) returning key`.execute(trx);
      const detail = { replayId, asked, lanes: rows.length, reason };
      if (rows.length === 0) {
        await sql`delete from replay where replay_id = ${replayId}`.execute(trx);
        return null;
      }
      await this.#audit(trx, {
        actor,
        action: 'delivery.replay-started',
        object: `partner:${partnerId}`,
        detail,
      });
      return { replayId, lanes: rows.length };
    });
  }

  /**
   * No further call of it is journalled from now on. What was journalled before is completed: at most one call of a
   * lane. false where no such replay runs.
   */
  async cancel(actor: string, replayId: string, reason: string): Promise<boolean> {
    return inRepeatableTransaction(this.#db, async (trx) => {
      const ended = await sql`
        update lane_replay set ended_at = clock_timestamp()
        where replay_id = ${replayId} and ended_at is null returning key`.execute(trx);
      if (ended.rows.length === 0) return false;
      await sql`
        update replay set cancelled_at = clock_timestamp(), cancelled_by = ${actor}, cancel_reason = ${reason}
        where replay_id = ${replayId}`.execute(trx);
      const detail = { lanes: ended.rows.length, reason };
      await this.#audit(trx, {
        actor,
        action: 'delivery.replay-cancelled',
        object: `replay:${replayId}`,
        detail,
      });
      return true;
    });
  }

  /** Newest first. */
  async list(filter: { partnerId?: string; replayId?: string; limit: number }): Promise<ReplayJob[]> {
    const { partnerId, replayId, limit } = filter;
    const jobs = await sql<JobRow>`
      select * from replay
      where ${partnerId === undefined ? sql`true` : sql`partner_id = ${partnerId}`}
        and ${replayId === undefined ? sql`true` : sql`replay_id = ${replayId}`}
      order by created_at desc, replay_id limit ${limit}`.execute(this.#db);
    const lanes = await sql<LaneRow>`
      select * from lane_replay where replay_id = any(${jobs.rows.map((job) => job.replay_id)}::text[])
      order by key, kind`.execute(this.#db);
    const lanesOf = Map.groupBy(lanes.rows, (row) => row.replay_id);
    return jobs.rows.map((job) => toJob(job, lanesOf.get(job.replay_id) ?? []));
  }

  async find(replayId: string): Promise<ReplayJob | null> {
    return (await this.list({ replayId, limit: 1 }))[0] ?? null;
  }
}

interface JobRow {
  replay_id: string;
  partner_id: string;
  asked: Record<string, unknown>;
  states: ReplayableState[];
  force: boolean;
  actor: string;
  reason: string;
  created_at: Date;
  cancelled_at: Date | null;
  cancelled_by: string | null;
  cancel_reason: string | null;
}

interface LaneRow {
  key: string;
  kind: RecordKind;
  replay_id: string;
  reached_no: number;
  reached_month: string;
  until_no: number;
  counts: ReplayCounts;
  ended_at: Date | null;
}

function toJob(job: JobRow, lanes: readonly LaneRow[]): ReplayJob {
  const { cancelled_at: at, cancelled_by: by, cancel_reason: reason } = job;
  const running = lanes.some((lane) => lane.ended_at === null);
  return {
    replayId: job.replay_id,
    partnerId: job.partner_id,
    state: at ? 'CANCELLED' : running ? 'RUNNING' : 'DONE',
    asked: job.asked,
    states: job.states,
    force: job.force,
    actor: job.actor,
    reason: job.reason,
    createdAt: job.created_at.getTime(),
    cancelled: at && { at: at.getTime(), by: by ?? '', reason: reason ?? '' },
    counts: sumCounts(lanes.map(({ counts }) => counts)),
    lanes: lanes.map((lane) => ({
      kind: lane.kind,
      key: lane.key,
      reached: { month: lane.reached_month, no: lane.reached_no },
      untilNo: lane.until_no,
      counts: lane.counts,
      ended: lane.ended_at !== null,
    })),
  };
}

export function sumCounts(all: readonly ReplayCounts[]): ReplayCounts {
  const sums = REPLAY_FINDINGS.map(
    (finding) => [finding, all.reduce((sum, counts) => sum + (counts[finding] ?? 0), 0)] as const,
  );
  return Object.fromEntries(sums.filter(([, count]) => count > 0));
}
