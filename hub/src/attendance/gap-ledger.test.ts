import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHeartbeat } from '../registry/device-store.ts';
import { shanghaiDay, shanghaiIso } from '../runtime/shanghai-time.ts';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import type { Fact } from './fact.ts';
import type { GapDay } from './gap-facts.ts';
import { deviceGaps } from './gap-queries.ts';
import { daysBetween } from './gap-rule.ts';
import { createTestSite, deviceFact, item, type TestSite } from './test-site.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const FIRST = Date.parse('2026-03-02T00:00:00+08:00');
const LENGTH = 5;
const NOW = FIRST + 6 * DAY + 12 * 3_600_000;
const DAYS = daysBetween(shanghaiDay(FIRST), shanghaiDay(FIRST + (LENGTH - 1) * DAY));
const HUB = { kind: 'HUB' } as const;

/** One passage as it truly was. */
interface Passage {
  journal: number;
  seq: number;
  at: number;
  /** The device could tell the time. */
  timed: boolean;
  arrives: boolean;
  /** How long after the passage it arrives, when it does. */
  delayMs: number;
}

const passage = fc.record({
  at: fc
    .integer({ min: 0, max: (LENGTH * DAY) / MINUTE - 1 })
    .map((minute) => FIRST + minute * MINUTE + 7_000),
  timed: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  arrives: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
  delayMs: fc.constantFrom(1_000, 1_000, 30 * 3_600_000),
});

/** Passages in the order in which they happened, some of them after the device began another journal. */
const history = fc
  .record({
    passages: fc.array(passage, { minLength: 1, maxLength: 24 }),
    newJournalAt: fc.array(fc.nat({ max: 23 }), { maxLength: 2 }),
    shuffle: fc.infiniteStream(fc.nat({ max: 1_000_000 })),
    heartbeat: fc.boolean(),
  })
  .map(({ passages, newJournalAt, shuffle, heartbeat }) => {
    const seqs = new Map<number, number>();
    const numbered = [...passages]
      .sort((a, b) => a.at - b.at)
      .map((each, index): Passage => {
        const journal = newJournalAt.filter((start) => start > 0 && start <= index).length;
        const seq = (seqs.get(journal) ?? 0) + 1;
        seqs.set(journal, seq);
        return { ...each, journal, seq };
      });
    const weights = new Map(numbered.map((each) => [each, shuffle.next().value]));
    const arrival = [...numbered].sort((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0));
    return { passages: numbered, arrival, heartbeat };
  });

type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never;

const journalOf = ({ journal }: Passage): string => `${journal}`.padStart(16, '0');
const dayOf = ({ at }: Passage): string => shanghaiDay(at);

describe('the gap ledger', () => {
  let database: TestDatabase;
  let site: TestSite;
  let devices = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    site = createTestSite(database.db);
    site.registry.enrolled.add('P1/W1');
  });
  afterAll(() => database.close());

  async function newDevice(): Promise<string> {
    const deviceSn = `SN${(devices += 1)}`;
    site.registry.bound.set(deviceSn, 'P1');
    const [created_at, updated_at] = [new Date(FIRST - 3 * DAY), new Date(FIRST - 3 * DAY)];
    await database.db
      .insertInto('device')
      .values({
        device_sn: deviceSn,
        maker_id: 'acme',
        status: 'BOUND',
        stated: '{}',
        created_at,
        updated_at,
      })
      .execute();
    return deviceSn;
  }

  function factOf(deviceSn: string, each: Passage): Fact {
    const fact = deviceFact(deviceSn, each.seq, {
      occurredAt: each.timed ? shanghaiIso(each.at) : null,
      clockState: each.timed ? 'SYNCED' : 'UNSYNCED',
      deviceTime: shanghaiIso(each.at),
      recordId: `${deviceSn}-${journalOf(each)}-${each.seq}`,
    });
    return { ...fact, identity: { kind: 'journal', deviceSn, journalId: journalOf(each), seq: each.seq } };
  }

  const send = (deviceSn: string, passages: readonly Passage[]) =>
    Promise.all(
      passages.map((each) => {
        const fact = factOf(deviceSn, each);
        const receiptId = crypto.randomUUID();
        const receivedAt = each.at + each.delayMs;
        const submission = { receiptId, actor: fact.sourceActor, deviceSn, projectId: null, receivedAt };
        return site.intake.submit({ ...submission, items: [item(fact)] });
      }),
    );

  const beat = (deviceSn: string, at: number, more: object) =>
    writeHeartbeat({ db: database.db, clock: { ...site.deps.clock, now: () => at } }, deviceSn, {
      deviceTime: shanghaiIso(at),
      clockState: 'SYNCED',
      ...more,
    });

  const ask = async (deviceSn: string, from = DAYS[0] ?? '', to = DAYS.at(-1) ?? '', now = NOW) =>
    (await deviceGaps(database.db, { deviceSn, span: { from, to }, scope: HUB, now })) ?? [];

  it('tells nobody passed from lost data, whatever of a history is lost, reordered or doubled [N4, P12, FS-6.16-03]', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (world) => {
        const deviceSn = await newDevice();
        const arriving = world.arrival.filter(({ arrives }) => arrives);
        await send(deviceSn, [...arriving, ...arriving.slice(0, 3)]);
        const last = world.passages.at(-1);
        if (world.heartbeat && last !== undefined) {
          const journal = { journalId: journalOf(last), lastSeq: last.seq };
          await beat(deviceSn, FIRST + LENGTH * DAY + 10 * MINUTE, { journal });
        }
        const days = await ask(deviceSn);
        expectTrue(world, days, arriving);
        for (const day of days) expect(await ask(deviceSn, day.day, day.day)).toEqual([day]);

        await send(deviceSn, world.arrival);
        expectRepaired(world, await ask(deviceSn));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  /** Measured against what truly happened, not against another way of computing the finding. */
  function expectTrue({ passages, heartbeat }: History, days: GapDay[], arrived: readonly Passage[]): void {
    const lost = passages.filter((each) => !arrived.includes(each));
    const lastArrived = (journal: number) =>
      Math.max(0, ...arrived.flatMap((each) => (each.journal === journal ? [each.seq] : [])));
    const noticeable = lost.filter(({ seq, journal }) => seq < lastArrived(journal));
    const firstHeard = Math.min(...arrived.map(({ journal }) => journal));
    // Nothing of it has a time: it may lie anywhere, and what it lacks may belong to any day.
    const timedJournals = new Set(arrived.filter(({ timed }) => timed).map(({ journal }) => journal));
    const hasPlacelessJournal = arrived.some(({ journal }) => !timedJournals.has(journal));
    for (const finding of days) {
      const truth = passages.filter((each) => dayOf(each) === finding.day);
      const here = arrived.filter((each) => dayOf(each) === finding.day);
      const gone = noticeable.filter((each) => dayOf(each) === finding.day).length;
      expect(finding.events).toBeGreaterThanOrEqual(here.filter(({ timed }) => timed).length);
      expect(finding.events).toBeLessThanOrEqual(here.length);
      expect(finding.missingAtLeast).toBeLessThanOrEqual(gone);
      expect(finding.missingAtMost).toBeGreaterThanOrEqual(gone);
      if (finding.state === 'NOBODY_PASSED') expect(truth).toEqual([]);
      // A first journal that was lost whole, before it said anything, is beyond what anybody but the device can know.
      const knowable = truth.filter(({ journal }) => journal >= firstHeard);
      if (finding.state === 'COMPLETE') expect(finding.events).toBe(knowable.length);
      if (finding.state === 'DATA_LOST') expect(gone).toBeGreaterThan(0);
      if (!hasPlacelessJournal && isProvable(passages, arrived, finding.day, heartbeat))
        expect(finding.state).toBe(truth.length > 0 ? 'COMPLETE' : 'NOBODY_PASSED');
    }
    expect(missingNumbers(days)).toEqual(noticeable.map((each) => `${journalOf(each)}/${each.seq}`).sort());
  }

  /** Every number around the day is here with its time, and one journal reaches from before it to after it. */
  function isProvable(
    all: readonly Passage[],
    arrived: readonly Passage[],
    day: string,
    heartbeat: boolean,
  ): boolean {
    const before = all.findLast((each) => dayOf(each) < day);
    const after = all.find((each) => dayOf(each) > day);
    const touched = all.filter((each) => dayOf(each) === day || each === before || each === after);
    if (before === undefined || (after === undefined && !heartbeat)) return false;
    const isWhole = touched.every((each) => each.timed && arrived.includes(each));
    return isWhole && new Set(touched.map(({ journal }) => journal)).size === 1;
  }

  function missingNumbers(days: readonly GapDay[]): string[] {
    const numbers = days.flatMap(({ reasons }) =>
      reasons.flatMap(({ code, journalId = '', fromSeq = 0, toSeq = 0 }) =>
        code === 'NUMBERS_MISSING'
          ? Array.from({ length: toSeq - fromSeq + 1 }, (_, index) => `${journalId}/${fromSeq + index}`)
          : [],
      ),
    );
    return [...new Set(numbers)].sort();
  }

  function expectRepaired({ passages }: History, days: readonly GapDay[]): void {
    expect(missingNumbers(days)).toEqual([]);
    const journals = new Set(passages.map(({ journal }) => journal)).size;
    for (const { day, events, lateEvents, missingAtMost, state } of days) {
      const timed = passages.filter((each) => dayOf(each) === day && each.timed);
      const late = timed.filter(({ at, delayMs }) => shanghaiDay(at + delayMs) > day);
      expect(lateEvents).toBe(late.length);
      expect(events).toBeGreaterThanOrEqual(timed.length);
      expect(missingAtMost).toBe(0);
      if (journals === 1) expect(state).not.toMatch(/DATA_LOST|LOSS_POSSIBLE/);
    }
  }

  const at = (day: number, hour: number) => FIRST + day * DAY + hour * 3_600_000;
  const passed = (seq: number, time: number, more: Partial<Passage> = {}): Passage => ({
    journal: 0,
    seq,
    at: time,
    timed: true,
    arrives: true,
    delayMs: 1_000,
    ...more,
  });
  const states = (days: readonly GapDay[]) => days.map(({ state }) => state);
  const codes = (day: GapDay | undefined) => day?.reasons.map(({ code }) => code);

  it('proves that nobody passed on a day between two numbers that follow each other', async () => {
    const deviceSn = await newDevice();
    await send(deviceSn, [passed(1, at(0, 8)), passed(2, at(2, 8))]);
    const days = await ask(deviceSn);
    expect(states(days)).toEqual(['COMPLETE', 'NOBODY_PASSED', 'NOT_KNOWN', 'NOT_KNOWN', 'NOT_KNOWN']);
    expect(codes(days[2])).toEqual(['NOT_HEARD_SINCE']);
    expect(days[2]).toMatchObject({ events: 1, reasons: [{ fromDay: DAYS[2], toDay: shanghaiDay(NOW) }] });
  });

  it('takes a heartbeat as proof for the days before it, and as evidence of what is still on its way', async () => {
    const deviceSn = await newDevice();
    const journalId = journalOf(passed(1, 0));
    await send(deviceSn, [passed(1, at(0, 8))]);
    await beat(deviceSn, at(3, 0) + 4 * MINUTE, { journal: { journalId, lastSeq: 1 } });
    // It may have been signed before midnight: the day before is not over for certain.
    expect(states(await ask(deviceSn)).slice(0, 4)).toEqual([
      'COMPLETE',
      'NOBODY_PASSED',
      'NOT_KNOWN',
      'NOT_KNOWN',
    ]);
    await beat(deviceSn, at(3, 0) + 6 * MINUTE, { journal: { journalId, lastSeq: 1 } });
    expect(states(await ask(deviceSn)).slice(0, 4)).toEqual([
      'COMPLETE',
      'NOBODY_PASSED',
      'NOBODY_PASSED',
      'NOT_KNOWN',
    ]);
    await beat(deviceSn, at(4, 1), { journal: { journalId, lastSeq: 3 } });
    const waiting = await ask(deviceSn);
    expect(states(waiting)).toEqual(Array.from({ length: 5 }, () => 'NOT_KNOWN'));
    expect(waiting[1]?.reasons).toEqual([
      {
        code: 'NUMBERS_AWAITED',
        fromDay: DAYS[0],
        toDay: DAYS[4],
        count: 2,
        journalId,
        fromSeq: 2,
        toSeq: 3,
      },
    ]);
    await send(deviceSn, [passed(2, at(1, 9), { delayMs: 3 * DAY }), passed(3, at(3, 9), { delayMs: DAY })]);
    expect(await ask(deviceSn)).toMatchObject([
      { state: 'COMPLETE', events: 1, lateEvents: 0 },
      { state: 'COMPLETE', events: 1, lateEvents: 1 },
      { state: 'NOBODY_PASSED' },
      { state: 'COMPLETE', events: 1, lateEvents: 1 },
      { state: 'NOT_KNOWN' },
    ]);
  });

  it('believes a device without journal positions that says that nothing waits', async () => {
    const deviceSn = await newDevice();
    await send(deviceSn, [passed(1, at(0, 8))]);
    await beat(deviceSn, at(3, 1), { queuedEvents: 2 });
    expect(states(await ask(deviceSn))[1]).toBe('NOT_KNOWN');
    await beat(deviceSn, at(3, 2), { queuedEvents: 0 });
    expect(states(await ask(deviceSn))).toEqual([
      'COMPLETE',
      'NOBODY_PASSED',
      'NOBODY_PASSED',
      'NOT_KNOWN',
      'NOT_KNOWN',
    ]);
  });

  it('counts what was lost with an abandoned journal, and does not vouch for its end', async () => {
    const deviceSn = await newDevice();
    const old = journalOf(passed(1, 0));
    await send(deviceSn, [passed(1, at(0, 8)), passed(2, at(0, 9))]);
    await beat(deviceSn, at(1, 12), { journal: { journalId: old, lastSeq: 6 } });
    const next = [passed(1, at(3, 6), { journal: 1 }), passed(2, at(4, 9), { journal: 1 })] as const;
    await beat(deviceSn, at(3, 7), { journal: { journalId: journalOf(next[0]), lastSeq: 1 } });
    await send(deviceSn, next);
    const days = await ask(deviceSn);
    expect(states(days).slice(0, 4)).toEqual(Array.from({ length: 4 }, () => 'LOSS_POSSIBLE'));
    expect(days[1]?.reasons).toEqual([
      {
        code: 'NUMBERS_MISSING',
        fromDay: DAYS[0],
        toDay: DAYS[1],
        count: 4,
        journalId: old,
        fromSeq: 3,
        toSeq: 6,
      },
      { code: 'JOURNAL_ABANDONED', fromDay: DAYS[1], toDay: DAYS[3], journalId: old, fromSeq: 7 },
    ]);
    expect(days[2]?.missingAtMost).toBe(0);
  });

  it('shows what a full device could not write down, which has no number [S3]', async () => {
    const deviceSn = await newDevice();
    await send(deviceSn, [passed(1, at(0, 8)), passed(2, at(1, 8)), passed(3, at(3, 8))]);
    await beat(deviceSn, at(0, 9), { droppedEvents: 0 });
    await beat(deviceSn, at(1, 9), { droppedEvents: 0 });
    await beat(deviceSn, at(1, 10), { droppedEvents: 4 });
    await beat(deviceSn, at(1, 11), { droppedEvents: 4 });
    await beat(deviceSn, at(1, 12), { droppedEvents: 1 }); // It was started again, and lost one more.
    const days = await ask(deviceSn);
    expect(days[1]).toMatchObject({ state: 'DATA_LOST', events: 1, missingAtLeast: 5, missingAtMost: 5 });
    expect(codes(days[1])).toEqual(['PASSAGES_DROPPED', 'PASSAGES_DROPPED']);
    expect(states(days)[2]).toBe('NOBODY_PASSED');
  });

  it('does not call a day empty on which an event without a time may have happened [P12, R-14]', async () => {
    const deviceSn = await newDevice();
    const untimed = passed(2, at(1, 8), { timed: false });
    await send(deviceSn, [passed(1, at(0, 8)), untimed, passed(3, at(2, 8)), passed(4, at(3, 8))]);
    const days = await ask(deviceSn);
    expect(states(days).slice(0, 3)).toEqual(['NOT_KNOWN', 'NOT_KNOWN', 'NOT_KNOWN']);
    expect(codes(days[1])).toEqual(['TIME_UNKNOWN']);

    const other = await newDevice();
    await send(other, [
      passed(1, at(0, 8)),
      passed(2, at(0, 9), { timed: false }),
      passed(3, at(0, 10)),
      passed(4, at(2, 8)),
    ]);
    expect((await ask(other))[0]).toMatchObject({ state: 'COMPLETE', events: 3 });
  });

  it('is not misled by one number whose stated time lies before what came earlier', async () => {
    const deviceSn = await newDevice();
    await send(deviceSn, [
      passed(1, at(2, 8)),
      passed(3, at(0, 8), { delayMs: 4 * DAY }),
      passed(4, at(4, 8)),
    ]);
    const days = await ask(deviceSn);
    expect(days[3]?.reasons).toMatchObject([
      { code: 'NUMBERS_MISSING', fromDay: DAYS[2], toDay: DAYS[4], fromSeq: 2, toSeq: 2 },
    ]);
  });
});
