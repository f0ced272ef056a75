import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BILINGUAL, createCommandBench, NO_STACK, type CommandBench } from './test-command.ts';

interface Listed {
  items: { deliveryId: string; state: string; waitsFor?: string; message?: string }[];
  nextCursor: string | null;
}

const CONFIRMED = 'national~TEAM~P-1~1';
const HELD = 'national~TEAM~P-1~2';
const REJECTED = 'national~TEAM~P-1~3';

let bench: CommandBench;
beforeAll(async () => {
  bench = await createCommandBench();
  await plantLane();
});
afterAll(() => bench.close());

/** Three teams of one project at one partner: one confirmed by a call, one that waits, one refused. */
async function plantLane(): Promise<void> {
  const { db } = bench.database;
  for (const no of [1, 2, 3])
    await sql`
      insert into registry_entry (stream_key, kind, month, no, record_id, version, order_key, body, refs, stored_at)
      values ('P-1', 'team', '2026-11-01', ${no}, ${`T-0${no}`}, 1, ${`T-0${no}`}, '{}', '{}', now())`.execute(
      db,
    );
  await sql`
    insert into lane (key, kind, partner_id, slot, reach_month, reach_no, sent_month, sent_no)
    values ('P-1', 'team', 'national', 0, '2026-11-01', 3, '2026-11-01', 1)`.execute(db);
  const item = (no: number, state: string, waits: string | null, words: string | null) =>
    sql`
    insert into lane_item (key, kind, partner_id, no, month, slot, record_id, version, order_key, state,
      waits_kind, waits_key, waits_record, code, message, since)
    values ('P-1', 'team', 'national', ${no}, '2026-11-01', 0, ${`T-0${no}`}, 1, ${`T-0${no}`}, ${state},
      ${waits && 'participant'}, ${waits && 'P-1'}, ${waits}, ${words && '-1'}, ${words}, now())`.execute(db);
  await item(2, 'HELD', '91990000MA00000B79', null);
  await item(3, 'REJECTED', null, '[teamName]不能为空!');
  await sql`
    insert into call (key, call_id, kind, partner_id, slot, operation, state, members, member_count, first_no, last_no,
      method, attempts, asks, doubtful, serial, confirmed, created_at, closed_at)
    values ('P-1', 'c1', 'team', 'national', 0, 'add', 'ANSWERED', '[{"no": 1}]', 1, 1, 1,
      'Team.Add', 1, 1, false, 'team-add-1', 1, now(), now())`.execute(db);
  for (const [action, outcome] of [
    ['DELIVER', 'queued'],
    ['POLL', 'answered'],
  ])
    await sql`
      insert into call_attempt (key, call_id, action, started_at, ended_at, outcome, epoch)
      values ('P-1', 'c1', ${action}, clock_timestamp(), clock_timestamp(), ${outcome}, 1)`.execute(db);
}

describe('deliveries list', () => {
  it('shows what needs attention, and what it waits for', async () => {
    const { items } = (await bench.run('deliveries', 'list', '--json')).json<Listed>();
    expect(items.map(({ deliveryId, state }) => [deliveryId, state]).toSorted()).toEqual([
      [HELD, 'HELD'],
      [REJECTED, 'REJECTED'],
    ]);
    expect(items.find(({ state }) => state === 'HELD')?.waitsFor).toBe('PARTICIPANT 91990000MA00000B79');
    const spoken = await bench.run('deliveries', 'list', '--state', 'held');
    expect(spoken.out).toMatch(BILINGUAL);
    expect(spoken.out).toContain('waits for participant 91990000MA00000B79');
    expect(spoken.out).not.toContain(REJECTED);
  });

  it('shows everything of a project and kind, page by page', async () => {
    const seen: string[] = [];
    let cursor: string[] = [];
    do {
      const ran = await bench.run(
        ...['deliveries', 'list', '--kind', 'team', '--project', 'P-1', '--limit', '2', '--json', ...cursor],
      );
      const { items, nextCursor } = ran.json<Listed>();
      expect(items.length).toBeLessThanOrEqual(2);
      seen.push(...items.map(({ deliveryId, state }) => `${deliveryId} ${state}`));
      cursor = nextCursor === null ? [] : ['--cursor', nextCursor];
    } while (cursor.length > 0);
    expect(seen.toSorted()).toEqual([`${CONFIRMED} CONFIRMED`, `${HELD} HELD`, `${REJECTED} REJECTED`]);
  });

  it.each<[string, string[]]>([
    ['a kind that does not exist', ['--kind', 'robot']],
    ['a limit that is no number', ['--limit', 'many']],
    ['a cursor of something else', ['--cursor', 'xyz']],
    ['a state that does not exist', ['--state', 'LOST']],
  ])('refuses %s in both languages', async (_name, args) => {
    const ran = await bench.run('deliveries', 'list', ...args);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toMatch(BILINGUAL);
    expect(ran.err).toMatch(NO_STACK);
  });
});

describe('deliveries show', () => {
  it('shows every attempt, oldest first', async () => {
    const ran = await bench.run('deliveries', 'show', CONFIRMED, '--json');
    expect(ran.json()).toMatchObject({
      deliveryId: CONFIRMED,
      state: 'CONFIRMED',
      serial: 'team-add-1',
      attempts: [
        { purpose: 'SEND', outcome: 'QUEUED', method: 'Team.Add', members: 1 },
        { purpose: 'POLL', outcome: 'ACCEPTED' },
      ],
    });
  });

  it("shows the partner's words to people", async () => {
    const ran = await bench.run('deliveries', 'show', REJECTED);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('-1 [teamName]不能为空!');
    expect(ran.out).toMatch(BILINGUAL);
  });

  it.each(['national~TEAM~P-1~9', 'nonsense'])('says no to %s', async (id) => {
    const ran = await bench.run('deliveries', 'show', id);
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toBe(`没有上报 ${id}\nthere is no delivery ${id}\n`);
  });
});

describe('deliveries replay and lanes', () => {
  it('reach the database with all that was said', { timeout: 120_000 }, async () => {
    await sql`
      insert into partner (partner_id, platform, title, endpoint, max_age_days, start_from)
      values ('national', 'national', '全国', 'http://127.0.0.1:9', 30, 'FIRST')`.execute(bench.database.db);
    const args = ['--partner', 'national', '--kind', 'team', '--state', 'rejected', '--reason', 'lost'];
    const started = await bench.run('deliveries', 'replay', ...args, '--json');
    const [replay] = started.json<{ replays: { replayId: string }[] }>().replays;
    const id = replay?.replayId ?? '';
    const listed = await bench.run(
      'deliveries',
      'replay',
      'list',
      '--partner',
      'national',
      '--limit',
      '1',
      '--json',
    );
    expect(listed.json()).toMatchObject({
      replays: [{ replayId: id, reason: 'lost', states: ['REJECTED'] }],
    });
    const cancelled = await bench.run('deliveries', 'replay', 'cancel', id, '--reason', 'enough');
    expect([cancelled.code, cancelled.err]).toEqual([0, '']);
    const held = await bench.run('lanes', 'hold', 'national', '--kind', 'TEAM', '--reason', 'asked');
    expect([held.code, held.out]).toEqual([0, expect.stringMatching(BILINGUAL)]);
    const shown = await bench.run('lanes', 'show', 'national~TEAM~P-1', '--json');
    expect(shown.json()).toMatchObject({ hold: { scope: 'KIND', reason: 'asked' }, items: { REJECTED: 1 } });
    const rate = await bench.run('partner', 'set-rate', 'national', '--per-minute', '30', '--json');
    expect(rate.json()).toEqual({ partnerId: 'national', paceMs: 2_000 });
    const faster = await bench.run('partner', 'set-rate', 'national', '--per-second', '1000');
    expect([faster.code, faster.err]).toEqual([2, expect.stringMatching(BILINGUAL)]);
    const moved = await bench.run('partner', 'set-endpoint', 'national', 'http://127.0.0.1:8/open');
    expect(moved.code).toBe(0);
  });
});
