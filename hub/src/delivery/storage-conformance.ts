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
  type StreamId,
} from './model.ts';
import { slotOf } from './slots.ts';
import type { DeliveryStorage, LaneWork } from './storage.ts';

/** One implementation of the storage port with what a test needs around it. Partners `A` and `B` exist. */
export interface StorageUnderTest {
  storage: DeliveryStorage;
  append(stream: StreamId, count: number): Promise<Position>;
  /** Ends the lease of a process as if its time were over. */
  expire(processId: string): Promise<void>;
  close(): Promise<void>;
}

const NOW = Date.UTC(2024, 0, 15, 1);
const TEAMS: StreamId = { kind: 'team', key: 'P1' };
const EVENTS: StreamId = { kind: 'attendance', key: 'P1' };

/** What every implementation of the storage port keeps to. */
export function describeStorage(name: string, open: () => Promise<StorageUnderTest>): void {
  describe(`storage of ${name}`, () => {
    let tested: StorageUnderTest;
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
      expect((await claimed('one', EVENTS)).items.map(({ state }) => state)).toEqual(['WAITING']);
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
