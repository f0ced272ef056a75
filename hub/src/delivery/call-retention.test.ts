import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import { removeSettledCalls } from './call-retention.ts';

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 21);
const BEFORE = NOW - 400 * DAY_MS;

let database: TestDatabase;
let audited: object[];
const audit = async (_trx: unknown, entry: object) => void audited.push(entry);
beforeEach(async () => {
  database = await createTestDatabase();
  audited = [];
});
afterEach(() => database.close());

it('removes settled calls with their attempts when they are old, and never what is open or pointed to', async () => {
  await plantCall('old', 401);
  await plantCall('young', 399);
  await plantCall('open', null);
  await plantCall('dead', 500);
  await sql`
    insert into lane_item (key, kind, partner_id, no, month, slot, record_id, version, order_key, state, call_id, since)
    values ('P-1', 'team', 'national', 1, '2024-01-01', 0, 'T', 1, 'T', 'REJECTED', 'dead', now())`.execute(
    database.db,
  );
  expect(await removeSettledCalls(database.db, audit, BEFORE)).toBe(1);
  const calls = await sql<{ call_id: string }>`select call_id from call order by 1`.execute(database.db);
  const attempts = await sql<{ call_id: string }>`select call_id from call_attempt order by 1`.execute(
    database.db,
  );
  expect(calls.rows.map((row) => row.call_id)).toEqual(['dead', 'open', 'young']);
  expect(attempts.rows).toEqual(calls.rows);
  expect(await removeSettledCalls(database.db, audit, BEFORE)).toBe(0);
  expect(audited).toEqual([
    {
      actor: 'hub',
      action: 'delivery.journal-trimmed',
      object: 'calls',
      detail: { calls: 1, settledBefore: new Date(BEFORE).toISOString() },
    },
  ]);
});

/** `daysAgo`: since it was settled; null: it is open, and older than all the others. */
async function plantCall(callId: string, daysAgo: number | null): Promise<void> {
  const closed = daysAgo === null ? null : new Date(NOW - daysAgo * DAY_MS);
  await sql`
    insert into call (key, call_id, kind, partner_id, slot, operation, state, members, member_count, first_no, last_no,
      attempts, asks, doubtful, confirmed, created_at, closed_at)
    values ('P-1', ${callId}, 'team', 'national', 0, 'add', ${closed ? 'ANSWERED' : 'UNKNOWN'}, '[]', 1, 1, 1, 1, 0,
      false, 1, '2020-01-01', ${closed})`.execute(database.db);
  await sql`
    insert into call_attempt (key, call_id, action, started_at, ended_at, outcome, epoch)
    values ('P-1', ${callId}, 'DELIVER', '2020-01-01', '2020-01-01', 'answered', 1)`.execute(database.db);
}
