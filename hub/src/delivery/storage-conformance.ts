import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordKind } from '@realname-hub/adapters/port.ts';
import {
  BEGINNING,
  type Call,
  type Lane,
  type LaneChange,
  type LaneItem,
  type PartnerRecordChange,
  type Position,
  type ReplayFilter,
  type StreamId,
} from './model.ts';
import { slotOf } from './slots.ts';
import type { DeliveryStorage, LaneWork } from './storage.ts';
import type { TestRequests } from './test-requests.ts';

/** One implementation of the storage port with what a test needs around it. Partners `A` and `B` exist. */
export interface StorageUnderTest {
  storage: DeliveryStorage;
  append(stream: StreamId, count: number): Promise<Position>;
  /** Ends the lease of a process as if its time were over. */
  expire(processId: string): Promise<void>;
  close(): Promise<void>;
}

export type RequestableStorage = StorageUnderTest & { requests: TestRequests };

const NOW = Date.UTC(2024, 0, 15, 1);
const TEAMS: StreamId = { kind: 'team', key: 'P1' };
const EVENTS: StreamId = { kind: 'attendance', key: 'P1' };

/** What every implementation of the storage port keeps to. */
export function describeStorage(name: string, open: () => Promise<RequestableStorage>): void {
  describe(`storage of ${name}`, () => {
    let tested: RequestableStorage;
    beforeEach(async () => {
      tested = await open();
    });
    afterEach(() => tested.close());

    const renew = (processId: string, keep: { partnerId: string; slot: number }[] = []) =>
      tested.storage.renew({ processId, partnerIds: ['A'], keep });
    const scan = (processId: string, now = NOW) =>
      tested.storage.scan({
        processId,
        subscriptions: (['team', 'attendance'] as RecordKind[]).map((kind) => ({
          partnerId: 'A',
          kind,
          start: BEGINNING,
        })),
        since: null,
        now,
      });
    const claim = (processId: string, more: { now?: number; busy?: string[]; limit?: number } = {}) =>
      tested.storage.claim({
        processId,
        partnerId: 'A',
        kinds: ['team', 'attendance'],
        limit: 10,
        busy: [],
        now: NOW,
        ...more,
      });
    const apply = (processId: string, ...changes: LaneChange[]) =>
      tested.storage.apply(processId, changes, NOW);
    const claimed = async (processId: string, stream: StreamId): Promise<LaneWork> => {
      const work = (await claim(processId)).find(
        ({ lane }) => lane.kind === stream.kind && lane.key === stream.key,
      );
      if (!work) throw new Error(`${stream.kind} is not to be claimed`);
      return work;
    };

    it('divides the shards of a partner among the processes that live, and tells how many they are', async () => {
      expect((await renew('one')).shards).toHaveLength(16);
      expect((await renew('two')).shards).toHaveLength(0);
      expect((await renew('one')).shards).toHaveLength(8);
      const { shards, owners } = await renew('two');
      expect(shards).toHaveLength(8);
      expect(owners.get('A')).toBe(2);
    });

    it('gives up no shard with calls under way', async () => {
      const { shards } = await renew('one');
      await renew('two');
      expect((await renew('one', [...shards])).shards).toHaveLength(16);
    });

    it('hands the shards of a lost process on, each under a higher epoch', async () => {
      const before = await renew('one');
      await tested.expire('one');
      const after = await renew('two');
      expect(after.shards).toHaveLength(16);
      for (const shard of after.shards)
        expect(shard.epoch).toBe((before.shards.find(({ slot }) => slot === shard.slot)?.epoch ?? 0) + 1);
    });

    it('lets others take over at once after a clean stop', async () => {
      await renew('one');
      await tested.storage.leave('one');
      expect((await renew('two')).shards).toHaveLength(16);
    });

    it('writes nothing for a process that has lost the shard', async () => {
      await renew('one');
      await tested.append(EVENTS, 3);
      await scan('one');
      const work = await claimed('one', EVENTS);
      await tested.expire('one');
      await renew('two');
      expect(await apply('one', reaching(work, 3))).toEqual(['FENCED']);
      expect((await claimed('two', EVENTS)).lane.reach.no).toBe(0);
    });

    it('opens a lane for a stream, wakes it when the stream grows, and lets it rest when nothing is left', async () => {
      await renew('one');
      expect((await scan('one')).due).toEqual([]);
      await tested.append(EVENTS, 3);
      expect((await scan('one')).due).toEqual(['A']);
      const work = await claimed('one', EVENTS);
      expect(work.last).toEqual({ month: '2024-01-01', no: 3 });
      expect(await apply('one', reaching(work, 3))).toEqual(['APPLIED']);
      expect((await scan('one')).due).toEqual([]);
      expect(await claim('one')).toEqual([]);
      await tested.append(EVENTS, 1);
      expect((await scan('one')).due).toEqual(['A']);
      expect((await claimed('one', EVENTS)).lane.reach.no).toBe(3);
    });

    it('leaves out lanes that are busy, and lanes of shards that others own', async () => {
      await renew('one');
      await tested.append(EVENTS, 1);
      await scan('one');
      expect(await claim('one', { busy: ['A attendance P1'] })).toEqual([]);
      expect(await claim('two')).toEqual([]);
    });

    it('keeps a lane that backs off from sending, not from asking', async () => {
      await renew('one');
      await tested.append(EVENTS, 2);
      await scan('one');
      const work = await claimed('one', EVENTS);
      const backingOff = { ...work.lane, notBefore: NOW + 1_000, wakeAt: NOW };
      const prepared = callOf(work, 'c1', 'PREPARED', 1);
      await apply('one', change(work, { lane: backingOff, calls: [prepared] }));
      expect(await claim('one')).toEqual([]);
      expect(await claim('one', { now: NOW + 1_000 })).toHaveLength(1);
      const queued = { ...callOf(work, 'c2', 'QUEUED', 2), serial: 's' };
      await apply('one', change(work, { lane: backingOff, calls: [queued] }));
      expect((await claim('one'))[0]?.calls.map(({ id }) => id)).toEqual(['c1', 'c2']);
    });

    it('shows the next owner the calls that may have left', async () => {
      await renew('one');
      await tested.append(EVENTS, 2);
      await scan('one');
      const work = await claimed('one', EVENTS);
      await apply(
        'one',
        change(work, {
          lane: { ...reached(work, 2), wakeAt: null },
          calls: [callOf(work, 'c1', 'SENDING', 1)],
        }),
      );
      await tested.expire('one');
      await renew('two');
      const [found] = await claim('two');
      expect(found?.calls.map(({ id, state }) => [id, state])).toEqual([['c1', 'SENDING']]);
    });

    it('releases what was held for a record in the transaction that gets it accepted', async () => {
      const { held } = await holding();
      const [work] = await claim('one');
      expect(held).toEqual([]);
      expect(work?.items.map(({ no, state, nextAt }) => [no, state, nextAt])).toEqual([[1, 'WAITING', NOW]]);
    });

    it('does not hold an item for a record that was accepted since it was planned', async () => {
      await renew('one');
      await tested.append(TEAMS, 1);
      await tested.append(EVENTS, 1);
      await scan('one');
      const events = await claimed('one', EVENTS);
      const teams = await claimed('one', TEAMS);
      await apply('one', change(teams, { lane: reached(teams, 1), records: [acceptedTeam] }));
      await apply('one', change(events, { lane: reached(events, 1), items: [heldEvent] }));
      const { items } = await claimed('one', EVENTS);
      expect(items.map(({ state, waitsFor }) => [state, waitsFor])).toEqual([['WAITING', null]]);
    });

    it('keeps what the partner has of a record: newest state, highest version accepted, its number', async () => {
      await renew('one');
      await tested.append(TEAMS, 3);
      await scan('one');
      const work = await claimed('one', TEAMS);
      const rejected: PartnerRecordChange = {
        ...acceptedTeam,
        version: 2,
        state: 'REJECTED',
        partnerNumber: null,
        code: '-1',
      };
      await apply('one', change(work, { records: [acceptedTeam] }));
      await apply('one', change(work, { records: [rejected] }));
      await apply('one', change(work, { records: [{ ...acceptedTeam, partnerNumber: null }] }));
      const records = await tested.storage.partnerRecords('A', [
        { ...TEAMS, recordId: 'T1' },
        { ...TEAMS, recordId: 'T2' },
      ]);
      expect([...records]).toEqual([
        ['team P1 T1', { state: 'REJECTED', version: 2, acceptedVersion: 1, partnerNumber: '1500150001' }],
      ]);
    });

    it('takes the row of a confirmed item away and keeps dead letters out of the way', async () => {
      await renew('one');
      await tested.append(EVENTS, 2);
      await scan('one');
      const work = await claimed('one', EVENTS);
      const dead: LaneItem = { ...heldEvent, no: 2, state: 'REJECTED', waitsFor: null, code: '-1' };
      await apply('one', change(work, { items: [{ ...heldEvent, state: 'UNKNOWN', waitsFor: null }, dead] }));
      await apply('one', change(work, { items: [{ ...heldEvent, state: 'CONFIRMED', waitsFor: null }] }));
      expect((await claimed('one', EVENTS)).items).toEqual([]);
    });

    it('shows what is held to everyone and lets nobody claim it, whichever way it is held', async () => {
      await renew('one');
      await tested.append(EVENTS, 2);
      await tested.append(TEAMS, 1);
      await scan('one');
      const kinds = async () => (await claim('one')).map(({ lane }) => lane.kind).sort();
      for (const [hold, left] of [
        [{ partnerId: 'A', kind: null, key: null }, []],
        [{ partnerId: 'A', kind: 'team', key: null }, ['attendance']],
        [{ partnerId: 'A', kind: 'attendance', key: 'P1' }, ['team']],
        [{ partnerId: 'A', kind: null, key: 'P1' }, []],
        [{ partnerId: 'A', kind: 'attendance', key: 'P2' }, ['attendance', 'team']],
        [{ partnerId: 'B', kind: null, key: null }, ['attendance', 'team']],
      ] as const) {
        await tested.requests.hold(hold);
        const { holds, due } = await scan('one');
        expect([holds, await kinds(), due.length], JSON.stringify(hold)).toEqual([
          [hold],
          left,
          left.length > 0 ? 1 : 0,
        ]);
        await tested.requests.release(hold);
      }
      expect(await kinds()).toEqual(['attendance', 'team']);
    });

    it('does not journal a call on a lane that was held since it was claimed, and settles what was sent', async () => {
      await renew('one');
      await tested.append(EVENTS, 2);
      await scan('one');
      const work = await claimed('one', EVENTS);
      const sending = callOf(work, 'c1', 'SENDING', 1);
      await apply('one', change(work, { calls: [sending] }));
      await tested.requests.hold({ partnerId: 'A', kind: null, key: null });
      const more = change(work, { calls: [callOf(work, 'c2', 'SENDING', 2)] });
      const settled = change(work, {
        calls: [{ ...sending, state: 'ANSWERED', closedAt: NOW, nextAt: null }],
      });
      expect(await apply('one', more)).toEqual(['STOPPED']);
      expect(await apply('one', settled)).toEqual(['APPLIED']);
      await tested.requests.release({ partnerId: 'A', kind: null, key: null });
      expect((await claimed('one', EVENTS)).calls).toEqual([]);
    });

    it('keeps a skip through whatever the owner writes, and wakes the lane for it', async () => {
      await renew('one');
      await tested.append(EVENTS, 2);
      await scan('one');
      const work = await claimed('one', EVENTS);
      const lost: LaneItem = { ...heldEvent, state: 'UNKNOWN', waitsFor: null };
      await apply('one', change(work, { lane: reached(work, 2), items: [lost] }));
      expect(await claim('one')).toEqual([]);
      // Somebody skips it while its owner, which knows nothing of that, writes what it found out.
      const stale = { ...work, lane: reached(work, 2) };
      await tested.requests.skip({ partnerId: 'A', ...EVENTS }, 1);
      await apply('one', change(stale, { items: [{ ...lost, code: 'UNANSWERED' }] }));
      const again = await claimed('one', EVENTS);
      expect(again.items.map(({ state, skipped, code }) => [state, skipped, code])).toEqual([
        ['UNKNOWN', true, 'UNANSWERED'],
      ]);
      await apply('one', change(again, { lane: { ...again.lane, wakeAt: null } }));
      expect(await claim('one')).toEqual([]);
    });

    it('skips nothing that is through, dead or waiting itself', async () => {
      await renew('one');
      await tested.append(EVENTS, 2);
      await scan('one');
      const work = await claimed('one', EVENTS);
      const dead: LaneItem = { ...heldEvent, state: 'REJECTED', waitsFor: null };
      const waiting: LaneItem = { ...heldEvent, no: 2, state: 'WAITING', waitsFor: null };
      await apply(
        'one',
        change(work, { lane: { ...reached(work, 2), wakeAt: NOW }, items: [dead, waiting] }),
      );
      for (const no of [1, 2, 3]) await tested.requests.skip({ partnerId: 'A', ...EVENTS }, no);
      const { items, lane } = await claimed('one', EVENTS);
      expect([items.map(({ skipped }) => skipped), lane.touched]).toEqual([[false], 0]);
    });

    it('hands a replay out behind everything else, with the dead letters of its next records', async () => {
      const replayId = await replaying({ states: ['CONFIRMED', 'REJECTED'] });
      await tested.append(TEAMS, 1);
      await scan('one');
      const works = await claim('one', { limit: 1 });
      expect(works.map(({ lane }) => lane.kind)).toEqual(['team']);
      const { replay } = await claimed('one', EVENTS);
      expect(replay).toMatchObject({
        ...{ replayId, untilNo: 3, counts: {}, reached: BEGINNING },
        ...{ states: ['CONFIRMED', 'REJECTED'], code: null, recordId: null, force: false },
      });
      expect(replay?.dead.map(({ no, state }) => [no, state])).toEqual([[2, 'REJECTED']]);
    });

    it("stores a replay's position with the change, and nothing of either once it is cancelled", async () => {
      const replayId = await replaying({ states: ['REJECTED'] });
      const work = await claimed('one', EVENTS);
      const at = { month: '2024-01-01', no: 2 };
      const progress = { replayId, reached: at, counts: { SEND: 1 }, wakeAt: NOW };
      expect(await apply('one', change(work, { replay: progress }))).toEqual(['APPLIED']);
      const lane = { partnerId: 'A', ...EVENTS };
      expect(await tested.requests.replays(lane)).toEqual([
        { reached: at, counts: { SEND: 1 }, ended: false },
      ]);
      await tested.requests.cancel(replayId);
      const item = { ...heldEvent, no: 3, state: 'WAITING', waitsFor: null, replayId } as const;
      const further = { ...progress, reached: { ...at, no: 3 }, counts: { SEND: 2 } };
      expect(await apply('one', change(work, { items: [item], replay: further }))).toEqual(['STOPPED']);
      expect(await tested.requests.replays(lane)).toEqual([
        { reached: at, counts: { SEND: 1 }, ended: true },
      ]);
      expect(await claim('one')).toEqual([]);
    });

    it('rests a replay until it is to go on, and ends it at the end of its range', async () => {
      const replayId = await replaying({ states: ['REJECTED'] });
      const work = await claimed('one', EVENTS);
      const progress = { replayId, reached: { month: '2024-01-01', no: 1 }, counts: {} };
      await apply('one', change(work, { replay: { ...progress, wakeAt: NOW + 1_000 } }));
      expect([await claim('one'), (await scan('one')).due]).toEqual([[], []]);
      expect(await claim('one', { now: NOW + 1_000 })).toHaveLength(1);
      expect((await scan('one', NOW + 1_000)).due).toEqual(['A']);
      await apply('one', change(work, { replay: { ...progress, wakeAt: null } }));
      expect(await claim('one', { now: NOW + 9_000 })).toEqual([]);
    });

    it("lets a newer version of a record take its dead letters' place", async () => {
      await renew('one');
      await tested.append(TEAMS, 3);
      await scan('one');
      const work = await claimed('one', TEAMS);
      const row = (no: number, recordId: string, version: number, state: LaneItem['state']): LaneItem => ({
        ...{ ...heldEvent, waitsFor: null },
        ...{ no, recordId, version, state, orderKey: recordId },
      });
      const dead = [row(1, 'T1', 1, 'REJECTED'), row(2, 'T2', 1, 'NOT_EXPRESSIBLE')];
      await apply('one', change(work, { lane: reached(work, 2), items: dead }));
      const newer = { ...callOf(work, 'c1', 'SENDING', 3) };
      const members = newer.members.map((member) => ({ ...member, recordId: 'T1', version: 2 }));
      await apply('one', change(work, { lane: reached(work, 3), calls: [{ ...newer, members }] }));
      const lane = { partnerId: 'A', ...TEAMS };
      await tested.requests.replay('replay-1', lane, 3, {
        ...FILTER,
        states: ['REJECTED', 'NOT_EXPRESSIBLE'],
      });
      const { replay } = await claimed('one', TEAMS);
      expect(replay?.dead.map(({ no, state, code }) => [no, state, code])).toEqual([
        [1, 'SUPERSEDED', 'NEWER_VERSION'],
        [2, 'NOT_EXPRESSIBLE', null],
      ]);
    });

    /** Three events have been come to, the second was refused; they are to be replayed. */
    async function replaying(filter: Partial<ReplayFilter>): Promise<string> {
      await renew('one');
      await tested.append(EVENTS, 3);
      await scan('one');
      const work = await claimed('one', EVENTS);
      const dead: LaneItem = { ...heldEvent, no: 2, state: 'REJECTED', waitsFor: null };
      await apply('one', change(work, { lane: reached(work, 3), items: [dead] }));
      const lane = { partnerId: 'A', ...EVENTS };
      await tested.requests.replay('replay-1', lane, 9, { ...FILTER, ...filter });
      return 'replay-1';
    }

    /** An event is held for a team; then the team is accepted. Both lanes rest otherwise. */
    async function holding(): Promise<{ held: readonly LaneWork[] }> {
      await renew('one');
      await tested.append(TEAMS, 1);
      await tested.append(EVENTS, 1);
      await scan('one');
      const events = await claimed('one', EVENTS);
      const teams = await claimed('one', TEAMS);
      await apply(
        'one',
        change(events, { lane: reached(events, 1), items: [heldEvent] }),
        change(teams, { lane: reached(teams, 1) }),
      );
      const held = await claim('one');
      await apply('one', change(teams, { lane: reached(teams, 1), records: [acceptedTeam] }));
      return { held };
    }
  });
}

const FILTER: ReplayFilter = { states: [], code: null, recordId: null, force: false };

const acceptedTeam: PartnerRecordChange = {
  ...TEAMS,
  recordId: 'T1',
  version: 1,
  state: 'CONFIRMED',
  partnerNumber: '1500150001',
  code: null,
  message: null,
};

const heldEvent: LaneItem = {
  month: '2024-01-01',
  no: 1,
  recordId: 'E1',
  version: 1,
  orderKey: 'W1',
  state: 'HELD',
  callId: null,
  callLimit: null,
  waitsFor: { ...TEAMS, recordId: 'T1' },
  nextAt: null,
  code: null,
  message: null,
  since: NOW,
  skipped: false,
  replayId: null,
};

function reached({ lane, last }: LaneWork, no: number): Lane {
  const position = { month: last.month, no };
  return { ...lane, reach: position, sent: position, wakeAt: null };
}

function reaching(work: LaneWork, no: number): LaneChange {
  return change(work, { lane: reached(work, no) });
}

function change(work: LaneWork, part: Partial<LaneChange>): LaneChange {
  const empty = {
    items: [],
    calls: [],
    attempts: [],
    records: [],
    outcomes: [],
    credential: null,
    replay: null,
  };
  return { lane: work.lane, epoch: work.epoch, ...empty, ...part };
}

function callOf({ lane }: LaneWork, id: string, state: Call['state'], no: number): Call {
  const { partnerId, kind, key } = lane;
  const member = {
    month: '2024-01-01',
    no,
    recordId: `E${no}`,
    version: 1,
    orderKey: 'W1',
    photo: null,
    row: false,
  };
  return {
    partnerId,
    kind,
    key,
    slot: slotOf(lane),
    id,
    credentialKey: 'P1',
    operation: 'add',
    state,
    members: [member],
    method: null,
    digest: null,
    attempts: 0,
    asks: 0,
    doubtful: false,
    serial: null,
    refusal: null,
    parentId: null,
    confirmed: 0,
    decision: null,
    nextAt: NOW,
    createdAt: NOW,
    sentAt: null,
    queuedAt: null,
    closedAt: null,
  };
}
