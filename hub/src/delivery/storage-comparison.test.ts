import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordKind } from '@realname-hub/adapters/port.ts';
import type { Db } from '../store/database.ts';
import { LaneSession } from './lane-session.ts';
import { MemoryStorage } from './memory-storage.ts';
import {
  BEGINNING,
  comparePositions,
  laneName,
  REPLAYABLE_STATES,
  type Call,
  type LaneChange,
} from './model.ts';
import { planLane, readyRows } from './plan.ts';
import { neededRefs } from './plan-rules.ts';
import {
  fromCallRow,
  fromItemRow,
  fromLaneRow,
  type CallRow,
  type StoredItemRow,
  type LaneRow,
} from './postgres-rows.ts';
import type { StreamItem } from './reader.ts';
import { readsEveryRecord } from './replay-plan.ts';
import { replayLater, replayStep, replayTask } from './replay-round.ts';
import { settleCall, type CallEvent, type SettleContext } from './settle.ts';
import { FakePlatform } from './simulation/fake-platform.ts';
import { openPostgresStorage } from './simulation/postgres-world.ts';
import { seededRandom, VirtualClock } from './simulation/virtual-time.ts';
import { moveCall } from './states.ts';
import type { StorageUnderTest } from './storage-conformance.ts';
import type { LaneWork } from './storage.ts';
import { memoryRequests, postgresRequests, type TestRequests } from './test-requests.ts';

const NOW = Date.UTC(2024, 0, 15, 1);
const PARTNERS = ['A', 'B'];
const KINDS: readonly RecordKind[] = ['team', 'projectWorker', 'attendance'];
const PROCESSES = ['one', 'two'];
const KEYS = ['P1', 'P2'];

const step = fc.record({
  action: fc.constantFrom(
    'append',
    'renew',
    'scan',
    'work',
    'work',
    'work',
    'settle',
    'settle',
    'wait',
    'expire',
    'leave',
    'hold',
    'release',
    'release',
    'skip',
    'skip',
    'replay',
    'cancel',
  ),
  process: fc.constantFrom(...PROCESSES),
  partner: fc.constantFrom(...PARTNERS),
  kind: fc.constantFrom(...KINDS),
  key: fc.constantFrom(...KEYS),
  dice: fc.nat(9),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Lanes that have come to something, so that there is something to skip and to replay. */
const OPENING: readonly Step[] = (
  [
    ['renew', 'team', 0],
    ...Array.from({ length: 6 }, (_, dice) => ['append', 'team', dice] as const),
    ...Array.from({ length: 6 }, (_, dice) => ['append', 'attendance', dice] as const),
    ['scan', 'team', 0],
    ['work', 'team', 9],
    ['settle', 'team', 5],
    ['work', 'team', 9],
    ['settle', 'team', 9],
    ['replay', 'team', 9],
  ] as const
).map(([action, kind, dice]) => ({ action, kind, dice, process: 'one', partner: 'A', key: 'P1' }));

/** Drives both storages with the same operations, planned and settled by the real core, and compares every answer. */
class Pair {
  readonly #postgres: StorageUnderTest & { db: Db };
  readonly #memory: MemoryStorage;
  readonly #random = seededRandom(1);
  readonly #streams = new Map<string, StreamItem[]>();
  readonly #open = new Map<string, { work: LaneWork; call: Call; processId: string }[]>();
  readonly #asked: readonly TestRequests[];
  #replays = 0;
  readonly #kinds;
  readonly #platform;
  #now = NOW;

  constructor(postgres: StorageUnderTest & { db: Db }) {
    this.#postgres = postgres;
    // Leases of the two go by different clocks: here only `expire` ends them.
    this.#memory = new MemoryStorage(() => NOW);
    this.#asked = [memoryRequests(this.#memory), postgresRequests(postgres.db, NOW)];
    const traits = {
      settle: 'query',
      errors: 'whole',
      asynchronous: true,
      order: 'sent',
      maxMembers: 3,
    } as const;
    const { manifest } = new FakePlatform('fake', traits, new VirtualClock(NOW), this.#random);
    this.#platform = manifest;
    this.#kinds = manifest.kinds;
  }

  async run(one: Step): Promise<void> {
    const { storage } = this.#postgres;
    const now = this.#now;
    switch (one.action) {
      case 'append':
        return this.#append(one);
      case 'renew': {
        const request = { processId: one.process, partnerIds: PARTNERS, keep: [] };
        const [a, b] = [await this.#memory.renew(request), await storage.renew(request)];
        expect(b).toEqual(a);
        return;
      }
      case 'scan': {
        const subscriptions = PARTNERS.flatMap((partnerId) =>
          KINDS.map((kind) => ({ partnerId, kind, start: BEGINNING })),
        );
        const request = { processId: one.process, subscriptions, since: null, now };
        const [a, b] = [await this.#memory.scan(request), await storage.scan(request)];
        expect([b.due, new Set(b.holds)]).toEqual([a.due, new Set(a.holds)]);
        return;
      }
      case 'work':
        return this.#work(one);
      case 'settle':
        return this.#settle(one);
      case 'wait':
        this.#now += one.dice * 500;
        return;
      case 'expire':
        this.#memory.expire(one.process);
        return this.#postgres.expire(one.process);
      case 'leave':
        await this.#memory.leave(one.process);
        return storage.leave(one.process);
      default:
        return this.#ask(one, one.action);
    }
  }

  /** What a person asks, of both. */
  async #ask(one: Step, action: 'hold' | 'release' | 'skip' | 'replay' | 'cancel'): Promise<void> {
    const lane = { partnerId: one.partner, kind: one.kind, key: one.key };
    const hold = { ...lane, key: one.dice < 5 ? null : one.key };
    const states = [REPLAYABLE_STATES, ['REJECTED'], ['CONFIRMED']] as const;
    const filter = { states: states[one.dice % 3] ?? [], code: null, recordId: null, force: one.dice < 5 };
    if (action === 'replay') this.#replays += 1;
    const replayId = `replay-${this.#replays}`;
    for (const requests of this.#asked) {
      if (action === 'hold') await requests.release(hold).then(() => requests.hold(hold));
      else if (action === 'release') await requests.release(hold);
      else if (action === 'skip') await requests.skip(lane, one.dice);
      else if (action === 'replay') await requests.replay(replayId, lane, one.dice * 3, filter);
      else await requests.cancel(replayId);
    }
  }

  async compare(): Promise<void> {
    for (const lane of this.#memory.lanes()) {
      const [memory, postgres] = await Promise.all(this.#asked.map((requests) => requests.replays(lane)));
      expect(postgres, laneName(lane)).toEqual(memory);
    }
    const { db } = this.#postgres;
    const [lanes, items, calls, records] = await Promise.all([
      sql<LaneRow>`select * from lane`.execute(db),
      sql<StoredItemRow>`select * from lane_item`.execute(db),
      sql<CallRow>`select * from call`.execute(db),
      sql<Record<string, string>>`select * from partner_record`.execute(db),
    ]);
    const named = <T, U>(rows: readonly T[], name: (row: T) => string, of: (row: T) => U) =>
      Object.fromEntries(rows.map((row) => [name(row), of(row)] as const).sort());
    const stored = this.#memory.lanes().flatMap((lane) => this.#memory.peek(lane) ?? []);
    expect(named(lanes.rows.map(fromLaneRow), laneName, (lane) => lane)).toEqual(
      named(
        stored.map(({ lane }) => lane),
        laneName,
        (lane) => lane,
      ),
    );
    const itemName = (row: StoredItemRow) => `${row.partner_id} ${row.kind} ${row.key} ${row.no}`;
    expect(named(items.rows, itemName, fromItemRow)).toEqual(
      Object.fromEntries(
        stored.flatMap(({ lane, items: rows }) => rows.map((row) => [`${laneName(lane)} ${row.no}`, row])),
      ),
    );
    expect(
      named(
        calls.rows.map(fromCallRow),
        ({ id }) => id,
        (call) => call,
      ),
    ).toEqual(
      named(
        stored.flatMap((one) => one.calls),
        ({ id }) => id,
        (call) => call,
      ),
    );
    const recordName = (row: Record<string, string>) =>
      `${row['partner_id']} ${row['kind']} ${row['key']} ${row['record_id']}`;
    const asRecord = ({
      state,
      version,
      accepted_version: acceptedVersion,
      partner_number: partnerNumber,
    }: Record<string, string>) => ({
      state,
      version,
      acceptedVersion,
      partnerNumber,
    });
    expect(named(records.rows, recordName, asRecord)).toEqual(
      Object.fromEntries([...this.#memory.allRecords()].map(([name, record]) => [name, record])),
    );
  }

  async #append({ kind, key, dice }: Step): Promise<void> {
    const position = this.#memory.append({ kind, key }, 1);
    expect(await this.#postgres.append({ kind, key }, 1)).toEqual(position);
    const items = this.#streams.get(`${kind} ${key}`) ?? [];
    const recordId = kind === 'attendance' ? `event-${position.no}` : `${kind}-${dice % 3}`;
    const team = { team: { key, recordId: `team-${dice % 3}` } };
    const worker = { projectWorker: { key, recordId: `projectWorker-${dice % 3}` } };
    items.push({
      ...position,
      recordId,
      version: items.filter((item) => item.recordId === recordId).length + 1,
      orderKey: kind === 'attendance' ? `projectWorker-${dice % 3}` : recordId,
      report: dice !== 9,
      references: { team: {}, projectWorker: team, attendance: worker }[kind as string] ?? {},
      body: null,
    });
    this.#streams.set(`${kind} ${key}`, items);
  }

  async #work({ process: processId, partner: partnerId, dice }: Step): Promise<void> {
    const busy = [...this.#open].flatMap(([name, calls]) => (calls.length > 0 ? [name] : []));
    const request = { processId, partnerId, kinds: KINDS, limit: dice + 1, busy, now: this.#now };
    const works = await this.#memory.claim(request);
    expect(await this.#postgres.storage.claim(request)).toEqual(works);
    const changes: LaneChange[] = [];
    for (const work of works) changes.push(await this.#plan(processId, work));
    await this.#apply(processId, changes);
  }

  async #plan(processId: string, work: LaneWork): Promise<LaneChange> {
    const { lane } = work;
    const kind = this.#kinds[lane.kind];
    if (!kind) throw new Error('no such kind');
    const items = this.#streams.get(`${lane.kind} ${lane.key}`) ?? [];
    const tracked = lane.kind !== 'attendance';
    const refs = neededRefs(items, lane, { tracked, subscribed: new Set(KINDS) });
    const records = await this.#memory.partnerRecords(lane.partnerId, refs);
    expect(await this.#postgres.storage.partnerRecords(lane.partnerId, refs)).toEqual(records);
    const task = replayTask(work, kind, this.#now);
    const looked = items.filter(({ no }) => no > (task?.of.reached.no ?? 0));
    const dead = new Set(task?.of.dead.map(({ no }) => no));
    const step =
      task &&
      replayStep(task, {
        ...{ work, kind, tracked, records, now: this.#now },
        items: readsEveryRecord(task.of) ? looked : looked.filter(({ no }) => dead.has(no)),
      });
    const numbers = new Set(readyRows(work, this.#now).map(({ no }) => no));
    const session = this.#session(work);
    const planned = planLane({
      ...(step?.plan ?? {
        work,
        released: items.filter(({ no }) => numbers.has(no)),
        window: items.filter((item) => comparePositions(item, lane.reach) > 0).slice(0, 5),
      }),
      stream: lane,
      kind,
      tracked,
      subscribed: new Set(KINDS),
      records,
      now: this.#now,
      credentialKey: lane.key,
      newId: () => this.#random.uuid(),
    });
    if (step) session.replayed(step.progress);
    else if (work.replay) session.replayed(replayLater(work.replay, this.#now));
    session.stand(planned.lane);
    for (const row of planned.items) session.row(row);
    const due = [...work.calls.filter(({ state }) => state !== 'SENDING'), ...planned.calls];
    const open = due.map((call) => ({
      work,
      processId,
      call: call.state === 'PREPARED' ? sending(call) : call,
    }));
    for (const { call } of open) session.call(call);
    this.#open.set(laneName(lane), open);
    return session.take(this.#now);
  }

  async #settle({ process: processId, dice }: Step): Promise<void> {
    const changes: LaneChange[] = [];
    for (const [name, calls] of this.#open) {
      const mine = calls.filter((one) => one.processId === processId);
      const [first] = mine;
      if (!first) continue;
      const session = this.#session(first.work);
      for (const { call } of mine)
        session.settle(call, settleCall(call, eventFor(call, dice), this.#context(call)), this.#now);
      this.#open.set(name, []);
      changes.push(session.take(this.#now));
    }
    await this.#apply(processId, changes);
  }

  #context(call: Call): SettleContext {
    const kind = this.#kinds[call.kind];
    if (!kind) throw new Error('no such kind');
    const { fraction, uuid } = this.#random;
    return { kind, platform: this.#platform, now: this.#now, fraction, newId: uuid };
  }

  #session(work: LaneWork): LaneSession {
    return new LaneSession(work.lane, work.epoch, work.calls, {
      tracked: work.lane.kind !== 'attendance',
      maxAgeMs: 30 * 86_400_000,
      refusedScopes: new Set(),
      partnerRevision: 1,
      fraction: () => this.#random.fraction(),
    });
  }

  async #apply(processId: string, changes: readonly LaneChange[]): Promise<void> {
    const applied = await this.#memory.apply(processId, changes, this.#now);
    expect(await this.#postgres.storage.apply(processId, changes, this.#now)).toEqual(applied);
    changes.forEach(({ lane }, index) => {
      if (applied[index] === 'FENCED') this.#open.delete(laneName(lane));
    });
  }
}

function sending(call: Call): Call {
  return { ...call, state: moveCall(call.state, 'SENDING'), attempts: call.attempts + 1 };
}

function eventFor(call: Call, dice: number): CallEvent {
  if (call.state === 'QUEUED' || (call.state === 'UNKNOWN' && call.serial !== null)) {
    if (dice < 3) return { action: 'POLL', outcome: { kind: 'pending' } };
    return { action: 'POLL', outcome: { kind: 'answered', members: accepted(call) } };
  }
  if (call.state === 'UNKNOWN') {
    const members = call.members.map((_, index) => ({
      index,
      state: dice % 2 === index % 2 ? ('present' as const) : ('absent' as const),
    }));
    return { action: 'FIND', outcome: { kind: 'found', members } };
  }
  if (dice < 2) return { action: 'DELIVER', outcome: { kind: 'unanswered', reason: 'reset' } };
  if (dice < 3)
    return { action: 'DELIVER', outcome: { kind: 'unavailable', retryAfterMs: 700, reason: 'refused' } };
  if (dice < 5) return { action: 'DELIVER', outcome: { kind: 'queued', serial: `s-${call.id}` } };
  if (dice < 6)
    return {
      action: 'DELIVER',
      outcome: {
        kind: 'refused',
        code: '-1',
        message: 'no',
        rows: [{ index: 0, code: '-1', message: 'bad' }],
      },
    };
  return { action: 'DELIVER', outcome: { kind: 'answered', members: accepted(call) } };
}

function accepted(call: Call) {
  return call.members.map((member, index) => ({
    index,
    state: 'accepted' as const,
    partnerNumber: `n-${member.recordId}`,
  }));
}

describe('the storages compared', () => {
  let postgres: StorageUnderTest & { db: Db };
  beforeAll(async () => {
    postgres = await openPostgresStorage(NOW);
  });
  afterAll(() => postgres.close());

  it('answer the same and hold the same after any sequence of operations', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 60 }), async (steps) => {
        await sql`truncate stream, lane, lane_item, call, call_attempt, partner_record, process, shard, lane_hold,
          lane_replay, replay`.execute(postgres.db);
        const pair = new Pair(postgres);
        for (const one of [...OPENING, ...steps]) await pair.run(one);
        await pair.compare();
      }),
      { numRuns: 60 },
    );
  });
});
