import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemRandom } from '../runtime/random.ts';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import { LaneHolds } from './lane-holds.ts';
import { laneStandings, openCalls, skippedItems } from './lane-standings.ts';
import { BEGINNING, type WaitsFor } from './model.ts';
import { DeliveryOperations, releaseHeldForKind, releaseHeldForPhoto } from './operations.ts';
import { ReplayJobs } from './replay-jobs.ts';
import { callOf, rowOf, TEST_NOW as NOW } from './test-calls.ts';
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

  it('holds are listed with who, why and what they cover, and shown on the lanes under them', async () => {
    for (const stream of [lane, { ...lane, key: 'P2' }, { ...lane, kind: 'contract' as const }])
      await writeLane(database.db, stream, 3, { reach: 3 });
    const holds = new LaneHolds(database.db, audit);
    for (const hold of [
      { partnerId: 'A', kind: 'team' as const, key: 'P2' },
      { partnerId: 'A', kind: 'team' as const, key: null },
      { partnerId: 'B', kind: null, key: null },
    ])
      await holds.hold(BY, hold, `because ${hold.key}`);
    const told = { actor: BY, since: expect.any(Number) };
    const onLane = { partnerId: 'A', kind: 'team', key: 'P2', reason: 'because P2', ...told };
    const onKind = { partnerId: 'A', kind: 'team', key: null, reason: 'because null', ...told };
    const onPartner = { partnerId: 'B', kind: null, key: null, reason: 'because null', ...told };
    expect(await holds.list('A')).toEqual([onKind, onLane]);
    expect(await holds.list()).toEqual([onKind, onLane, onPartner]);
    const since = (await holds.list()).map((hold) => hold.since);
    expect(Math.min(...since)).toBeGreaterThan(Date.UTC(2024, 0, 1));
    const shown = await laneStandings(database.db, { limit: 9 });
    const scopes = shown.map(({ partnerId, kind, key, hold }) => [partnerId, kind, key, hold?.scope ?? null]);
    expect(scopes.filter(([partnerId]) => partnerId === 'A')).toEqual([
      ['A', 'contract', 'P1', null],
      ['A', 'team', 'P1', 'KIND'],
      ['A', 'team', 'P2', expect.stringMatching(/^(?:KIND|LANE)$/)],
    ]);
    expect(new Set(scopes.filter(([partnerId]) => partnerId === 'B').map(([, , , scope]) => scope))).toEqual(
      new Set(['PARTNER']),
    );
    for (const { hold } of shown) if (hold) expect(since).toContain(hold.since);
  });

  it('lanes are shown with how far they are and what is in their way; those without trouble are left out on demand', async () => {
    await writeLane(database.db, lane, 9, {
      reach: 8,
      lane: {
        blocked: 'FAULT',
        blockedDetail: 'broken',
        failingSince: NOW - 5,
        notBefore: NOW + 5,
        failures: 1,
        sent: { month: '2024-01-01', no: 7 },
      },
      items: [rowOf(6, { state: 'UNKNOWN', callId: 'c' }), rowOf(3, { state: 'REJECTED' })],
      calls: [
        callOf([6], { id: 'c', state: 'UNKNOWN', serial: 's', nextAt: NOW + 9 }),
        callOf([8], { id: 'd', state: 'PREPARED', nextAt: null, method: null }),
        callOf([1], { id: 'e', state: 'ANSWERED', closedAt: NOW }),
      ],
    });
    await writeLane(database.db, { ...lane, key: 'P2' }, 2, { reach: 2 });
    const filter = { partnerId: 'A', limit: 9 };
    const [first, second] = await laneStandings(database.db, filter);
    expect(first).toMatchObject({
      ...{
        partnerId: 'A',
        kind: 'team',
        key: 'P1',
        partnerEnabled: true,
        lastNo: 9,
        reachNo: 8,
        sentNo: 7,
        confirmedNo: 5,
      },
      ...{ blocked: 'FAULT', blockedDetail: 'broken', failingSince: NOW - 5, notBefore: NOW + 5, hold: null },
      ...{ items: { UNKNOWN: 1, REJECTED: 1 }, replays: 0, breakers: [] },
    });
    expect(second).toMatchObject({
      key: 'P2',
      confirmedNo: 2,
      blocked: null,
      failingSince: null,
      notBefore: null,
      items: {},
    });
    const keys = async (more: object) =>
      (await laneStandings(database.db, { ...filter, ...more })).map(({ key }) => key);
    expect(await keys({ troubled: true })).toEqual(['P1']);
    expect(await keys({ troubled: false })).toEqual(['P1', 'P2']);
    expect([await keys({ key: 'P2' }), await keys({ kind: 'contract' }), await keys({ limit: 1 })]).toEqual([
      ['P2'],
      [],
      ['P1'],
    ]);
    expect(
      (await openCalls(database.db, lane)).map((call) => [
        call.callId,
        call.state,
        call.members,
        call.serial,
        call.nextAt,
      ]),
    ).toEqual([
      ['c', 'UNKNOWN', 1, 's', NOW + 9],
      ['d', 'PREPARED', 1, null, null],
    ]);
    const skip = new DeliveryOperations(database.db, audit);
    expect(await skip.skip(BY, { ...lane, no: 6 }, 'they will not answer')).toMatchObject({
      kind: 'SKIPPED',
    });
    const nothing = 'HOLDS_NOTHING_BACK';
    expect(await skip.skip(BY, { ...lane, no: 3 }, 'x')).toEqual({ kind: nothing, state: 'REJECTED' });
    expect(await skip.skip(BY, { ...lane, no: 5 }, 'x')).toEqual({ kind: 'NOT_FOUND' });
    await writeLane(database.db, { ...lane, key: 'P3' }, 3, {
      reach: 3,
      items: [1, 2, 3].map((no) =>
        rowOf(no, { orderKey: no === 3 ? 'V' : 'W', state: no === 1 ? 'SENT' : 'WAITING' }),
      ),
    });
    const there = { ...lane, key: 'P3' };
    expect(await skip.skip(BY, { ...there, no: 2 }, 'x')).toEqual({ kind: 'BEHIND', no: 1 });
    expect(await skip.skip(BY, { ...there, no: 3 }, 'x')).toEqual({ kind: nothing, state: 'WAITING' });
    expect(await skippedItems(database.db, lane)).toEqual([
      {
        no: 6,
        recordId: 'E6',
        state: 'UNKNOWN',
        at: expect.any(Number),
        by: BY,
        reason: 'they will not answer',
      },
    ]);
  });

  it('replays are listed by partner and by name, and are done when each of their lanes is', async () => {
    for (const key of ['P1', 'P2']) await writeLane(database.db, { ...lane, key }, 3, { reach: 3 });
    await sql`update lane set reach_no = 3, reach_month = '2024-01-01'`.execute(database.db);
    const jobs = new ReplayJobs(database.db, audit, systemRandom);
    const filter = { states: ['REJECTED' as const], code: null, recordId: null, force: false };
    const begin = async (partnerId: string) => {
      const ranges = ['P1', 'P2'].map((key) => ({
        kind: 'team' as const,
        key,
        after: BEGINNING,
        untilNo: 3,
      }));
      return (await jobs.start(BY, { partnerId, filter, ranges, asked: {} }, 'lost'))?.replayId ?? '';
    };
    const [ofA, ofB] = [await begin('A'), await begin('B')];
    const ids = async (more: object) =>
      (await jobs.list({ limit: 9, ...more })).map(({ replayId }) => replayId);
    expect((await ids({})).sort()).toEqual([ofA, ofB].sort());
    expect([
      await ids({ partnerId: 'A' }),
      await ids({ replayId: ofB }),
      await ids({ partnerId: 'A', replayId: ofB }),
    ]).toEqual([[ofA], [ofB], []]);
    const state = async () => (await jobs.find(ofA))?.state;
    const end = (key: string) =>
      sql`update lane_replay set ended_at = now() where key = ${key} and replay_id = ${ofA}`.execute(
        database.db,
      );
    await end('P1');
    expect(await state()).toBe('RUNNING');
    await end('P2');
    expect(await state()).toBe('DONE');
  });

  it('what is held for a photo, or for want of a record, is looked at as soon as it is there', async () => {
    const waiting = (no: number, waitsFor: WaitsFor) => rowOf(no, { state: 'HELD', waitsFor });
    const team = (key: string, recordId: string | null) => ({ kind: 'team' as const, key, recordId });
    await writeLane(database.db, { kind: 'contract', key: 'P1' }, 9, {
      reach: 9,
      items: [
        waiting(1, { kind: 'photo', key: 'P1', recordId: 'aa' }),
        waiting(2, { kind: 'photo', key: 'P1', recordId: 'bb' }),
        waiting(3, team('P1', null)),
        waiting(4, team('P1', 'T')),
        waiting(5, team('P2', null)),
      ],
    });
    const due = async () => {
      const { rows } = await sql<{
        no: number;
      }>`select no from lane_item where next_at is not null order by no`.execute(database.db);
      return rows.map(({ no }) => no);
    };
    await database.db.transaction().execute((trx) => releaseHeldForPhoto(trx, 'aa'));
    expect(await due()).toEqual([1]);
    await database.db.transaction().execute((trx) => releaseHeldForKind(trx, 'team', 'P1'));
    expect(await due()).toEqual([1, 3]);
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
