import { sql } from 'kysely';
import { systemRandom } from '../runtime/random.ts';
import type { Db } from '../store/database.ts';
import { LaneHolds } from './lane-holds.ts';
import type { MemoryStorage } from './memory-storage.ts';
import type { Hold, LaneId, Position, ReplayCounts, ReplayFilter } from './model.ts';
import { DeliveryOperations } from './operations.ts';
import { ReplayJobs } from './replay-jobs.ts';

export interface ReplayStanding {
  reached: Position;
  counts: ReplayCounts;
  ended: boolean;
}

/** What people ask of either storage, for the tests that compare them. */
export interface TestRequests {
  hold(hold: Hold): Promise<void>;
  release(hold: Hold): Promise<void>;
  skip(lane: LaneId, no: number): Promise<void>;
  /** A replay of one lane up to a number. */
  replay(replayId: string, lane: LaneId, untilNo: number, filter: ReplayFilter): Promise<void>;
  cancel(replayId: string): Promise<void>;
  replays(lane: LaneId): Promise<readonly ReplayStanding[]>;
}

const ACTOR = 'operator:test';
const BEFORE_ALL: Position = { month: '0001-01-01', no: 0 };

export function memoryRequests(storage: MemoryStorage): TestRequests {
  return {
    hold: async (hold) => storage.hold(hold),
    release: async (hold) => storage.release(hold),
    skip: async (lane, no) => storage.skip(lane, no),
    replay: async (replayId, lane, untilNo, filter) =>
      storage.replay(lane, { ...filter, replayId, reached: BEFORE_ALL, untilNo, counts: {} }),
    cancel: async (replayId) => storage.cancel(replayId),
    replays: async (lane) =>
      storage
        .replays(lane)
        .map(({ reached, counts, wakeAt }) => ({ reached, counts, ended: wakeAt === null })),
  };
}

/** The real operations; what they date by the database's clock is dated by the test's. */
export function postgresRequests(db: Db, now: number): TestRequests {
  const at = new Date(now);
  const audit = async () => undefined;
  const holds = new LaneHolds(db, audit);
  const jobs = new ReplayJobs(db, audit, systemRandom);
  return {
    hold: async (hold) => void (await holds.hold(ACTOR, hold, 'test')),
    // That lanes start afresh then is another matter, and goes by the database's clock.
    release: async ({ partnerId, kind, key }) => {
      await sql`
        delete from lane_hold where partner_id = ${partnerId} and kind = ${kind ?? ''} and key = ${key ?? ''}`.execute(
        db,
      );
    },
    skip: async (lane, no) => {
      await new DeliveryOperations(db, audit).skip(ACTOR, { ...lane, no }, 'test');
      await sql`update lane set wake_at = ${at} where wake_at > '2026-01-01'`.execute(db);
    },
    replay: async (replayId, lane, untilNo, filter) => {
      const ranges = [{ kind: lane.kind, key: lane.key, after: BEFORE_ALL, untilNo }];
      const request = { partnerId: lane.partnerId, filter, ranges, asked: {} };
      const named = new ReplayJobs(db, audit, { ...systemRandom, uuid: () => replayId });
      await named.start(ACTOR, request, 'test');
      await sql`update lane_replay set wake_at = ${at} where wake_at > '2026-01-01'`.execute(db);
    },
    cancel: async (replayId) => void (await jobs.cancel(ACTOR, replayId, 'test')),
    replays: async ({ partnerId, kind, key }) => {
      const all = (await jobs.list({ partnerId, limit: 100 })).reverse();
      return all.flatMap(({ lanes }) =>
        lanes
          .filter((lane) => lane.kind === kind && lane.key === key)
          .map(({ reached, counts, ended }) => ({ reached, counts, ended })),
      );
    },
  };
}
