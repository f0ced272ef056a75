import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import type { Call, LaneItem } from './model.ts';
import { DeliveryQueries, type CallFilter, type ItemFilter } from './queries.ts';
import { callOf, memberOf, rowOf, TEST_NOW as NOW } from './test-calls.ts';
import { addPartners, writeLane, type GivenLane } from './test-lanes.ts';

describe('what people ask about deliveries', () => {
  let database: TestDatabase;
  let queries: DeliveryQueries;
  beforeEach(async () => {
    database = await createTestDatabase();
    queries = new DeliveryQueries(database.db);
    await addPartners(database.db);
  });
  afterEach(() => database.close());

  const write = (kind: 'team' | 'contract', key: string, count: number, given: GivenLane = {}) =>
    writeLane(database.db, { kind, key }, count, given);
  const member = (no: number) => memberOf(no);
  const row = (no: number, part: Partial<LaneItem>) => rowOf(no, part);

  it('finds calls by partner, kind, stream, state and record, newest first, page by page', async () => {
    const call = (id: string, createdAt: number, part: Partial<Call> = {}) =>
      callOf([member(1)], { id, createdAt, state: 'UNKNOWN', ...part });
    await write('team', 'P1', 3, {
      calls: [
        call('a', NOW),
        call('b', NOW + 1),
        call('c', NOW + 1, { members: [member(2)], state: 'ANSWERED', closedAt: NOW }),
      ],
    });
    await write('contract', 'P2', 1, { calls: [call('d', NOW + 2)] });
    const ids = async (filter: Partial<CallFilter> = {}) =>
      (await queries.calls({ limit: 9, ...filter })).map(({ id }) => id);
    expect(await ids()).toEqual(['d', 'c', 'b', 'a']);
    expect(await ids({ limit: 2 })).toEqual(['d', 'c']);
    expect(await ids({ before: { createdAt: NOW + 1, callId: 'c' } })).toEqual(['b', 'a']);
    expect(await ids({ kind: 'contract' })).toEqual(['d']);
    expect(await ids({ key: 'P1' })).toEqual(['c', 'b', 'a']);
    expect(await ids({ state: 'ANSWERED' })).toEqual(['c']);
    expect(await ids({ key: 'P1', recordId: 'E2' })).toEqual(['c']);
    expect(await ids({ partnerId: 'A', kind: 'team', state: 'UNKNOWN' })).toEqual(['b', 'a']);
    expect(await ids({ partnerId: 'B' })).toEqual([]);
  });

  it('shows a call with its attempts and where each member stands', async () => {
    const open = callOf([member(1), member(2)], { id: 'open', state: 'QUEUED', serial: 's' });
    const done = callOf([member(3), member(4)], {
      id: 'done',
      state: 'ANSWERED',
      closedAt: NOW,
      confirmed: 1,
    });
    await write('team', 'P1', 4, {
      calls: [open, done],
      items: [
        row(1, { state: 'SENT', callId: 'open' }),
        row(4, { state: 'REJECTED', callId: 'done', code: '-1', message: 'no' }),
      ],
    });
    const shown = await queries.call('open');
    expect(shown?.call).toMatchObject({ id: 'open', state: 'QUEUED', serial: 's' });
    expect(shown?.attempts).toEqual([
      {
        callId: 'open',
        action: 'DELIVER',
        startedAt: NOW,
        endedAt: NOW + 5,
        outcome: 'answered',
        code: '0',
        message: 'ok',
      },
    ]);
    const standing = { version: 1, code: null, message: null };
    expect(shown?.members).toEqual([
      { no: 1, recordId: 'E1', state: 'SENT', ...standing },
      { no: 2, recordId: 'E2', state: 'SENT', ...standing },
    ]);
    expect((await queries.call('done'))?.members).toEqual([
      { no: 3, recordId: 'E3', state: 'CONFIRMED', ...standing },
      { no: 4, recordId: 'E4', version: 1, state: 'REJECTED', code: '-1', message: 'no' },
    ]);
    expect(await queries.call('none')).toBeNull();
  });

  it('shows every call and every item as it was written, to the last member', async () => {
    const members = [memberOf(1, { photo: 'aa', row: true, replayId: 'r' }), memberOf(2)];
    const full = callOf(members, {
      id: 'full',
      operation: 'update',
      state: 'SPLIT',
      attempts: 3,
      asks: 2,
      doubtful: true,
      serial: 's',
      refusal: { code: '-9', message: 'not so' },
      parentId: 'bare',
      confirmed: 1,
      nextAt: NOW + 1,
      createdAt: NOW + 2,
      sentAt: NOW + 3,
      queuedAt: NOW + 4,
      closedAt: NOW + 5,
    });
    const nothing = { credentialKey: null, method: null, digest: null, nextAt: null, sentAt: null };
    const bare = callOf([1], { id: 'bare', state: 'PREPARED', ...nothing });
    const waitsFor = { kind: 'participant' as const, key: 'P1', recordId: 'C' };
    const items = [
      rowOf(1, { state: 'HELD', version: 2, waitsFor, nextAt: NOW + 1, since: NOW }),
      rowOf(2, { state: 'REJECTED', callId: 'full', callLimit: 3, code: '-1', message: 'no', replayId: 'r' }),
    ];
    await write('team', 'P1', 2, { calls: [full, bare], items });
    for (const call of [full, bare])
      expect((await queries.call(call.id))?.call).toEqual({
        ...call,
        partnerId: 'A',
        kind: 'team',
        slot: expect.any(Number),
      });
    const shown = await queries.exceptions({ limit: 9 });
    expect(shown.map(({ explanation: _, ...item }) => item).sort((a, b) => a.no - b.no)).toEqual(
      items.map((item) => ({ ...item, partnerId: 'A', kind: 'team', key: 'P1' })),
    );
  });

  it('keeps what a partner has of each record, with the words for it', async () => {
    const record = {
      kind: 'team' as const,
      key: 'P1',
      version: 1,
      partnerNumber: null,
      code: null,
      message: null,
    };
    await write('team', 'P1', 2, {
      records: [
        { ...record, recordId: 'b', state: 'REJECTED', code: '-1', message: 'no' },
        { ...record, recordId: 'a', state: 'CONFIRMED', version: 2, partnerNumber: '7' },
      ],
    });
    const { rows } = await sql<object>`
      select record_id, state, version, accepted_version, partner_number, code, message from partner_record
      order by record_id`.execute(database.db);
    expect(rows).toEqual([
      {
        record_id: 'a',
        state: 'CONFIRMED',
        version: 2,
        accepted_version: 2,
        partner_number: '7',
        code: null,
        message: null,
      },
      {
        record_id: 'b',
        state: 'REJECTED',
        version: 1,
        accepted_version: null,
        partner_number: null,
        code: '-1',
        message: 'no',
      },
    ]);
  });

  it('finds exceptions in the order of their age, each with what it waits for', async () => {
    await write('team', 'P1', 4, {
      items: [
        row(1, { state: 'REJECTED', code: '-1', message: 'no', since: NOW - 1 }),
        row(2, {
          state: 'HELD',
          waitsFor: { kind: 'participant', key: 'P1', recordId: null },
          since: NOW - 5,
        }),
      ],
    });
    await write('contract', 'P2', 1, { items: [row(1, { state: 'UNKNOWN', since: NOW - 3 })] });
    const found = async (filter: Partial<ItemFilter> = {}) =>
      (await queries.exceptions({ limit: 9, ...filter })).map(({ kind, no }) => `${kind} ${no}`);
    expect(await found()).toEqual(['team 2', 'contract 1', 'team 1']);
    expect(await found({ limit: 1 })).toEqual(['team 2']);
    expect(await found({ kind: 'contract' })).toEqual(['contract 1']);
    expect(await found({ key: 'P1' })).toEqual(['team 2', 'team 1']);
    expect(await found({ state: 'REJECTED', partnerId: 'A' })).toEqual(['team 1']);
    expect(await found({ recordId: 'E2' })).toEqual(['team 2']);
    expect(await found({ partnerId: 'B' })).toEqual([]);
    const [held, , rejected] = await queries.exceptions({ limit: 9 });
    expect(held).toMatchObject({
      partnerId: 'A',
      kind: 'team',
      key: 'P1',
      state: 'HELD',
      recordId: 'E2',
      explanation: { en: 'waits for a participant, which nobody has stated to the hub yet' },
    });
    expect(rejected?.explanation.en).toBe('rejected by A: -1 no');
  });

  it('counts by partner and kind how far lanes are behind, what is open and since when', async () => {
    expect(await queries.laneNumbers()).toEqual([]);
    await write('team', 'P1', 10, {
      reach: 4,
      items: [
        row(1, { state: 'REJECTED', since: NOW - 900 }),
        row(2, { state: 'UNKNOWN', since: NOW - 50 }),
        row(3, { state: 'UNKNOWN', since: NOW - 20 }),
      ],
    });
    await write('team', 'P2', 5, { reach: 5, lane: { blocked: 'FAULT', failingSince: NOW - 70 } });
    await write('contract', 'P1', 2, { reach: 2 });
    expect(await queries.laneNumbers()).toEqual([
      { partnerId: 'A', kind: 'contract', lanes: 1, depth: 0, items: {}, blocked: {}, oldestSince: null },
      {
        partnerId: 'A',
        kind: 'team',
        lanes: 2,
        depth: 6,
        items: { REJECTED: 1, UNKNOWN: 2 },
        blocked: { FAULT: 1 },
        oldestSince: NOW - 70,
      },
      { partnerId: 'B', kind: 'contract', lanes: 1, depth: 2, items: {}, blocked: {}, oldestSince: null },
      { partnerId: 'B', kind: 'team', lanes: 2, depth: 15, items: {}, blocked: {}, oldestSince: null },
    ]);
  });
});
