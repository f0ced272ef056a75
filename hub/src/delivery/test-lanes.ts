import { sql } from 'kysely';
import type { Db } from '../store/database.ts';
import { BEGINNING, type Call, type Lane, type LaneChange, type LaneItem, type StreamId } from './model.ts';
import { PostgresStorage } from './postgres-storage.ts';
import { appendToStreams } from './streams.ts';
import { TEST_NOW } from './test-calls.ts';

/** For tests: lanes on PostgreSQL with what lies on them, as an owner would have written it. */
export interface GivenLane {
  calls?: readonly Call[];
  items?: readonly LaneItem[];
  records?: LaneChange['records'];
  /** Number that the lane has come to. */
  reach?: number;
  lane?: Partial<Lane>;
}

export async function addPartners(db: Db, partnerIds: readonly string[] = ['A', 'B']): Promise<void> {
  for (const partnerId of partnerIds)
    await sql`
      insert into partner (partner_id, platform, title, endpoint, max_age_days, start_from)
      values (${partnerId}, 'fake', 'test', 'https://platform.example', 30, 'FIRST')`.execute(db);
}

/** Lanes of `A` and `B` on a stream that grows by `count`; what is given is written on that of `A`. */
export async function writeLane(
  db: Db,
  stream: StreamId,
  count: number,
  given: GivenLane = {},
): Promise<void> {
  await db.transaction().execute((trx) => appendToStreams(trx, [{ ...stream, count }], TEST_NOW));
  const { kind, key } = stream;
  const storage = new PostgresStorage(db, { readers: new Map(), audit: async () => undefined });
  await storage.renew({ processId: 'one', partnerIds: ['A', 'B'], keep: [] });
  const subscriptions = ['A', 'B'].map((partnerId) => ({ partnerId, kind, start: BEGINNING }));
  await storage.scan({ processId: 'one', subscriptions, since: null, now: TEST_NOW });
  const claim = { processId: 'one', partnerId: 'A', kinds: [kind], limit: 9, busy: [], now: TEST_NOW };
  const work = (await storage.claim(claim)).find(({ lane }) => lane.key === key);
  if (!work) throw new Error('no lane');
  const at = { partnerId: 'A', kind, key, slot: work.lane.slot };
  const change: LaneChange = {
    lane: { ...work.lane, reach: { month: '2024-01-01', no: given.reach ?? 0 }, wakeAt: null, ...given.lane },
    epoch: work.epoch,
    items: given.items ?? [],
    calls: (given.calls ?? []).map((call) => ({ ...call, ...at })),
    attempts: (given.calls ?? []).map(({ id }) => ({
      callId: id,
      action: 'DELIVER',
      startedAt: TEST_NOW,
      endedAt: TEST_NOW + 5,
      outcome: 'answered',
      code: '0',
      message: 'ok',
    })),
    records: given.records ?? [],
    outcomes: [],
    credential: null,
    replay: null,
  };
  const [applied] = await storage.apply('one', [change], TEST_NOW);
  if (applied !== 'APPLIED') throw new Error(`the lane was not written: ${applied}`);
}
