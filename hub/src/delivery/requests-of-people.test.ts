import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import { LaneHolds } from './lane-holds.ts';
import type { WaitsFor } from './model.ts';
import { DeliveryOperations } from './operations.ts';
import { callOf, rowOf } from './test-calls.ts';
import { addPartners, writeLane } from './test-lanes.ts';
import { waitChains } from './wait-chain.ts';

const BY = 'operator:1';

describe('what people ask for, and what is kept of it', () => {
  let database: TestDatabase;
  let audited: object[];
  const audit = async (_: unknown, ...entries: readonly object[]) => void audited.push(...entries);
  beforeEach(async () => {
    database = await createTestDatabase();
    audited = [];
    await addPartners(database.db);
  });
  afterEach(() => database.close());
  const lane = { partnerId: 'A', kind: 'team', key: 'P1' } as const;

  it('dead letters go again, counted and named up to a hundred; nothing else does', async () => {
    const dead = Array.from({ length: 101 }, (_, at) =>
      rowOf(at + 1, { state: 'REJECTED', code: '-1', message: 'no' }),
    );
    await writeLane(database.db, lane, 103, {
      reach: 103,
      items: [...dead, rowOf(102, { state: 'UNKNOWN' })],
    });
    const operations = new DeliveryOperations(database.db, audit);
    const asked = Array.from({ length: 103 }, (_, at) => ({ ...lane, no: at + 1 }));
    expect(await operations.redeliver(BY, asked, 'corrected')).toBe(101);
    const { rows } = await sql<{ state: string; code: string | null; items: number }>`
      select state, code, count(*)::int as items from lane_item group by state, code order by state`.execute(
      database.db,
    );
    expect(rows).toEqual([
      { state: 'UNKNOWN', code: null, items: 1 },
      { state: 'WAITING', code: null, items: 101 },
    ]);
    expect(audited).toEqual([
      {
        actor: BY,
        action: 'delivery.redelivered',
        object: 'lane-items',
        detail: { count: 101, asked: 103, items: asked.slice(0, 100), reason: 'corrected' },
      },
    ]);
    expect(await operations.redeliver(BY, asked.slice(101), 'again')).toBe(0);
    expect(audited.length).toBe(1);
  });

  it('a decision is taken once, for a call that is in doubt', async () => {
    const calls = [
      callOf([1], { id: 'doubt', state: 'UNKNOWN' }),
      callOf([2], { id: 'over', state: 'ANSWERED', closedAt: 1 }),
    ];
    await writeLane(database.db, lane, 2, { reach: 2, calls });
    const operations = new DeliveryOperations(database.db, audit);
    expect(await operations.decide(BY, 'over', 'ABSENT', 'asked them')).toBe(false);
    expect(await operations.decide(BY, 'doubt', 'ABSENT', 'asked them')).toBe(true);
    expect(audited).toEqual([
      {
        actor: BY,
        action: 'delivery.decided',
        object: 'call:doubt',
        detail: { decision: 'ABSENT', reason: 'asked them' },
      },
    ]);
  });

  it('a release lets go on what was held, and nothing else that stands still', async () => {
    const still = { blocked: 'FAULT' as const, notBefore: 9_999_999_999_999, failures: 3 };
    const streams = [lane, { ...lane, key: 'P2' }, { ...lane, kind: 'contract' as const }];
    for (const stream of streams) await writeLane(database.db, stream, 1, { reach: 1, lane: still });
    const holds = new LaneHolds(database.db, audit);
    const standing = async () => {
      const { rows } = await sql<{ name: string }>`
        select kind || ' ' || key as name from lane where partner_id = 'A' and blocked is not null order by 1`.execute(
        database.db,
      );
      return rows.map(({ name }) => name);
    };
    const release = async (hold: Parameters<LaneHolds['hold']>[1]) => {
      expect(await holds.hold(BY, hold, 'audit')).toBe('HELD');
      expect(await holds.release(BY, hold, 'done')).toBe(true);
      expect(await holds.release(BY, hold, 'done')).toBe(false);
      return standing();
    };
    expect(await release({ partnerId: 'A', kind: 'team', key: 'P2' })).toEqual(['contract P1', 'team P1']);
    expect(await release({ partnerId: 'A', kind: 'contract', key: null })).toEqual(['team P1']);
    expect(await release({ partnerId: 'A', kind: null, key: null })).toEqual([]);
    const entries = (object: string) => [
      { actor: BY, action: 'delivery.held', object, detail: { reason: 'audit' } },
      { actor: BY, action: 'delivery.released', object, detail: { reason: 'done' } },
    ];
    expect(audited).toEqual(['lane:A team P2', 'lane:A contract *', 'partner:A'].flatMap(entries));
  });

  it('a wait ends at once for a photo, or where nothing is said of what it is for', async () => {
    const held = {
      partnerId: 'A',
      kind: 'attendance',
      key: 'P1',
      no: 9,
      orderKey: 'W',
      state: 'HELD',
      callId: null,
    } as const;
    const photo = { kind: 'photo', key: 'P1', recordId: 'aa' } as const;
    expect(
      await waitChains(database.db, [
        { ...held, waitsFor: photo },
        { ...held, waitsFor: null },
      ]),
    ).toEqual([[{ ...photo, standing: { is: 'NOT_STATED' } }], []]);
    // What is in a call waits for nothing; what is through neither.
    const waiting = { ...held, state: 'WAITING', waitsFor: null } as const;
    await writeLane(database.db, { kind: 'attendance', key: 'P1' }, 9, {
      reach: 9,
      items: [
        rowOf(1, { orderKey: 'W', recordId: 'E1', state: 'UNKNOWN' }),
        rowOf(2, { orderKey: 'W', state: 'REJECTED' }),
      ],
    });
    const before = [
      {
        kind: 'attendance',
        key: 'P1',
        recordId: 'E1',
        standing: { is: 'ITEM', state: 'UNKNOWN', code: null, message: null },
      },
    ];
    const chains = await waitChains(database.db, [
      waiting,
      { ...waiting, callId: 'c' },
      { ...waiting, no: 1 },
      { ...waiting, orderKey: 'V' },
    ]);
    expect(chains).toEqual([before, [], [], []]);
  });

  it('a wait is followed to where it ends: what stands there comes before what stops its lane', async () => {
    const follow = async (recordId: string) => {
      const waitsFor: WaitsFor = { kind: 'team', key: 'P1', recordId };
      const item = {
        partnerId: 'A',
        kind: 'attendance' as const,
        key: 'P1',
        no: 9,
        orderKey: 'W',
        state: 'HELD' as const,
        callId: null,
        waitsFor,
      };
      const [chain = []] = await waitChains(database.db, [item]);
      return chain.map(({ standing }) => standing);
    };
    expect(await follow('T')).toEqual([{ is: 'NOT_STATED' }]);
    const accepted = {
      kind: 'team' as const,
      key: 'P1',
      recordId: 'ok',
      version: 1,
      state: 'CONFIRMED' as const,
      partnerNumber: '7',
      code: null,
      message: null,
    };
    const names = (no: number, recordId: string, part: object) =>
      rowOf(no, { recordId, orderKey: recordId, ...part });
    await writeLane(database.db, lane, 5, {
      reach: 4,
      records: [accepted],
      items: [
        names(1, 'refused', { state: 'REJECTED', code: '-1', message: 'no' }),
        names(2, 'mute', { state: 'NOT_EXPRESSIBLE', code: 'X', message: 'x' }),
        names(3, 'sent', { state: 'SENT', callId: 'c' }),
      ],
    });
    const item = (state: string, code: string | null = null, message: string | null = null) => [
      { is: 'ITEM', state, code, message },
    ];
    expect(await follow('ok')).toEqual(item('CONFIRMED'));
    expect(await follow('refused')).toEqual(item('REJECTED', '-1', 'no'));
    expect(await follow('sent')).toEqual(item('SENT'));
    expect(await follow('T')).toEqual([{ is: 'QUEUED' }]);
    await sql`update lane set blocked = 'FAULT', blocked_detail = 'broken'`.execute(database.db);
    const blocked = [{ is: 'LANE_BLOCKED', blocked: 'FAULT', detail: 'broken' }];
    expect([await follow('T'), await follow('sent')]).toEqual([blocked, blocked]);
    await new LaneHolds(database.db, audit).hold(BY, { partnerId: 'A', kind: 'team', key: null }, 'audit');
    const held = [{ is: 'LANE_HELD', reason: 'audit' }];
    expect([await follow('T'), await follow('sent')]).toEqual([held, held]);
    expect(await follow('mute')).toEqual(item('NOT_EXPRESSIBLE', 'X', 'x'));
    expect(await follow('ok')).toEqual(item('CONFIRMED'));
  });
});
