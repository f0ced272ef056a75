import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MemoryStorage } from '../delivery/memory-storage.ts';
import { seededRandom, VirtualClock } from '../delivery/simulation/virtual-time.ts';
import { systemRandom } from '../runtime/random.ts';
import { createAuditWriter } from '../security/audit.ts';
import { FieldCipher } from '../security/field-cipher.ts';
import { generateKeyring } from '../security/keyring-file.ts';
import { openKeyring } from '../security/keyring.ts';
import { ensureMonthPartitions } from '../store/partitions.ts';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import { strangerSubject, workerSubject, type Arrival } from './capture.ts';
import { contentDigest, type Fact, type StatedFacts } from './fact.ts';
import { createIntake } from './intake.ts';
import type { IntakeSession, IntakeStorage } from './intake-storage.ts';
import { MemoryIntakeStorage } from './memory-intake-storage.ts';
import { MemorySite } from './memory-site.ts';
import { createPostgresIntakeStorage } from './postgres-intake-storage.ts';
import { releaseDue } from './release.ts';
import type { Submission, SubmittedItem } from './submission.ts';
import { heldByMemory, heldByPostgres } from './test-held-captures.ts';
import { deviceFact, siteFact } from './test-site.ts';

/** A minute before a month ends in Shanghai: some sequences cross it. */
const NOW = Date.UTC(2024, 0, 31, 15, 59);
const MINUTE_MS = 60_000;
const DEVICES = ['SN1', 'SN2'];
const PROJECTS = ['P1', 'P2'];
const WORKERS = ['W1', 'W2', 'W3', null];
const JOURNALS = ['00000000000000a1', '00000000000000b2'];
const STRANGER = 'S1';

const oneItem = fc.record({
  shape: fc.constantFrom('fact', 'fact', 'fact', 'fact', 'fact', 'invalid', 'misplaced'),
  journal: fc.constantFrom(...JOURNALS),
  seq: fc.integer({ min: 1, max: 8 }),
  worker: fc.constantFrom(...WORKERS),
  /** Minutes from now; null: the device could not tell. */
  minutes: fc.constantFrom(null, -1440, -30, -2, -2, -2, -2, 0, 20),
  direction: fc.constantFrom('IN' as const, 'IN' as const, 'IN' as const, 'OUT' as const),
  liveness: fc.constantFrom('PASS' as const, 'PASS' as const, 'PASS' as const, 'FAIL' as const),
  photo: fc.constantFrom(null, null, 'a', 'b'),
  origin: fc.constantFrom('APP' as const, 'E_FENCE' as const, 'GROUP_PHOTO' as const, 'TERMINAL' as const),
  source: fc.constantFrom('LIVE' as const, 'LIVE' as const, 'BACKFILL' as const, 'MANUAL' as const),
  located: fc.boolean(),
});
type Item = typeof oneItem extends fc.Arbitrary<infer T> ? T : never;

const oneRequest = fc.record({
  by: fc.constantFrom(...DEVICES, ...DEVICES, 'P1'),
  items: fc.array(oneItem, { minLength: 1, maxLength: 6 }),
});

/** Where a transaction dies: before a step of its work, or after its commit; the answer is lost then. */
const fault = fc.constantFrom(null, null, null, 0, 1, 2, 3, 4, 'AFTER' as const);

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('submit' as const),
      requests: fc.array(oneRequest, { minLength: 1, maxLength: 3 }),
      fault,
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('release' as const), fault }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('bind' as const),
      device: fc.constantFrom(...DEVICES),
      project: fc.constantFrom(...PROJECTS),
      fault,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constantFrom('enrol' as const, 'permit' as const),
      project: fc.constantFrom(...PROJECTS),
      worker: fc.constantFrom(...WORKERS),
      fault,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constantFrom('suspend' as const, 'wait' as const),
      project: fc.constantFrom(...PROJECTS),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
type Fault = typeof fault extends fc.Arbitrary<infer T> ? T : never;

/** A storage whose next transaction dies where it is told to. */
class Fragile implements IntakeStorage {
  readonly #inner: IntakeStorage;
  #fault: Fault = null;

  constructor(inner: IntakeStorage) {
    this.#inner = inner;
  }

  arm(at: Fault): void {
    this.#fault = at;
  }

  async transaction<Result>(work: (session: IntakeSession) => Promise<Result>): Promise<Result> {
    const at = this.#fault;
    this.#fault = null;
    let left = typeof at === 'number' ? at : Number.POSITIVE_INFINITY;
    const result = await this.#inner.transaction((session) =>
      work(
        new Proxy(session, {
          get: (target, name: keyof IntakeSession) => {
            const before = () => {
              if (left === 0) throw new Error('the process died');
              left -= 1;
            };
            return async (...given: never[]) => {
              before();
              return (target[name] as (...args: never[]) => Promise<unknown>)(...given);
            };
          },
        }),
      ),
    );
    if (at === 'AFTER') throw new Error('the answer was lost');
    return result;
  }
}

/** Drives both storages with the same requests and compares every answer. */
class Pair {
  readonly #clock = new VirtualClock(NOW);
  readonly #random = seededRandom(1);
  readonly #site = new MemorySite();
  readonly #streams = new MemoryStorage(() => this.#clock.now());
  readonly memory: MemoryIntakeStorage;
  readonly #both: readonly [Fragile, Fragile];
  readonly #intakes;

  constructor({ db }: TestDatabase) {
    const opened = openKeyring(generateKeyring(systemRandom));
    if (!opened.ok) throw new Error('a generated keyring opens');
    this.memory = new MemoryIntakeStorage({
      site: this.#site,
      append: (stream, count) => this.#streams.append(stream, count),
    });
    const postgres = createPostgresIntakeStorage(db, {
      audit: createAuditWriter(this.#clock),
      cipher: new FieldCipher(opened.keyring, systemRandom),
      lookups: this.#site,
    });
    this.#both = [new Fragile(this.memory), new Fragile(postgres)];
    this.#intakes = this.#both.map((storage) => createIntake({ storage, clock: this.#clock }));
    this.#site.configure('P1', { profile: 'foshan', closable: false });
    this.#site.bind('SN1', 'P1', NOW - 60 * MINUTE_MS);
    this.#enrol('P1', 'W1');
  }

  async run(one: Step): Promise<void> {
    switch (one.type) {
      case 'submit': {
        const submissions = one.requests.map(({ by, items }) => this.#submission(by, items));
        return this.#same(one.fault, (_, index) =>
          Promise.allSettled(submissions.map((request) => this.#intakes[index]?.submit(request))),
        );
      }
      case 'release':
        return this.#same(one.fault, (storage) => releaseDue({ storage, clock: this.#clock }));
      case 'bind':
        this.#site.unbind(one.device, this.#clock.now());
        this.#site.bind(one.device, one.project, this.#clock.now() - 3 * MINUTE_MS);
        return this.#arrive(one.fault, { deviceSn: one.device });
      case 'enrol':
        this.#enrol(one.project, one.worker ?? 'W1');
        return this.#arrive(one.fault, {
          projectId: one.project,
          subject: workerSubject(one.worker ?? 'W1'),
        });
      case 'permit': {
        const { project: projectId, worker: workerId } = one;
        const strangerRef = workerId === null ? STRANGER : null;
        this.#site.permit({ projectId, workerId, strangerRef, from: NOW - MINUTE_MS * 5, to: NOW * 2 });
        const subject = workerId === null ? strangerSubject(STRANGER) : workerSubject(workerId);
        return this.#arrive(one.fault, { projectId, subject });
      }
      case 'suspend':
        return this.#site.suspend(one.project, '2024-02-01', null);
      case 'wait':
        return this.#clock.run(MINUTE_MS);
    }
  }

  #enrol(projectId: string, workerId: string): void {
    const stays = [
      { joinMovementId: 'M1', joinedOn: '2024-01-01', leftOn: workerId === 'W2' ? '2024-01-30' : null },
    ];
    this.#site.enrol(projectId, workerId, { teamId: 'T1', version: 1, stays });
  }

  /** What arrived without its note stays unseen by both until something else brings it up. */
  #arrive(at: Fault, arrival: Arrival): Promise<void> {
    return this.#same(at, (storage) => storage.transaction((session) => session.noteArrival(arrival)));
  }

  async #same(at: Fault, act: (storage: Fragile, index: number) => Promise<unknown>): Promise<void> {
    const outcomes = [];
    for (const [index, storage] of this.#both.entries()) {
      storage.arm(at);
      outcomes.push(await act(storage, index).catch((error: unknown) => (error as Error).message));
      storage.arm(null);
    }
    expect(outcomes[1]).toEqual(outcomes[0]);
  }

  #submission(by: string, items: readonly Item[]): Submission {
    const isSite = PROJECTS.includes(by);
    return {
      receiptId: this.#random.uuid(),
      actor: isSite ? 'system:contractor' : `device:${by}`,
      deviceSn: isSite ? null : by,
      projectId: isSite ? by : null,
      receivedAt: this.#clock.now(),
      items: items.map((item) => (isSite ? this.#siteItem(by, item) : this.#deviceItem(by, item))),
    };
  }

  #deviceItem(deviceSn: string, item: Item): SubmittedItem {
    const place = { deviceSn, journalId: item.journal, seq: item.seq };
    const recordId = `${deviceSn}-${item.journal}-${item.seq}`;
    if (item.shape !== 'fact') return invalid(recordId, item.shape === 'invalid' ? place : null, item);
    const fact = deviceFact(deviceSn, item.seq, { ...this.#stated(item), recordId, origin: 'GATE' });
    return asItem({ ...fact, identity: { kind: 'journal', ...place } }, item);
  }

  #siteItem(projectId: string, item: Item): SubmittedItem {
    const recordId = `R${item.seq}`;
    if (item.shape !== 'fact') return invalid(recordId, null, item);
    const captureId = item.origin === 'GROUP_PHOTO' ? `C${item.seq % 2}` : null;
    return asItem(siteFact(projectId, recordId, { ...this.#stated(item), captureId }), item);
  }

  #stated({ worker, minutes, direction, liveness, photo, origin, source }: Item): Partial<StatedFacts> {
    const moment = minutes === null ? null : new Date(this.#clock.now() + minutes * MINUTE_MS).toISOString();
    return {
      workerId: worker,
      strangerRef: worker === null ? STRANGER : null,
      occurredAt: moment,
      deviceTime: null,
      clockState: minutes === -1440 ? 'UNSYNCED' : 'SYNCED',
      direction,
      liveness,
      photo: photo === null ? null : { sha256: createHash('sha256').update(photo).digest('hex'), bytes: 1 },
      origin,
      source,
      details: { gate: '东门' },
    };
  }
}

function asItem(fact: Fact, { located }: Item): SubmittedItem {
  const secret = located ? { location: { lng: 113.1, lat: 23, accuracyMeters: 5 } } : {};
  const complete = { ...fact, secret };
  return { kind: 'fact', fact: complete, digest: contentDigest(complete) };
}

function invalid(
  recordId: string,
  place: { deviceSn: string; journalId: string; seq: number } | null,
  item: Item,
): SubmittedItem {
  const digest = createHash('sha256').update(item.direction).digest();
  return { kind: 'invalid', recordId, place, digest, code: 'VALUE_INVALID', pointer: '/events/0/direction' };
}

describe('the intake storages compared', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    await ensureMonthPartitions(database.db, '2024-01-01');
  });
  afterAll(() => database.close());

  it(
    'answer the same and hold the same after any sequence of requests, arrivals and faults [P1, P2]',
    {
      timeout: 240_000,
    },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 25 }), async (steps) => {
          await sql`truncate journal, attendance_event, parked_event, release_due, refused_event, site_record_id,
          photo_use, receipt, stream`.execute(database.db);
          const { rows } = await sql<{ last: number }>`
          select coalesce(max(id), 0) as last from audit_entry`.execute(database.db);
          const pair = new Pair(database);
          for (const one of steps) await pair.run(one);
          expect(await heldByPostgres(database.db, rows[0]?.last ?? 0)).toEqual(heldByMemory(pair.memory));
        }),
        { numRuns: 80, endOnFailure: true },
      );
    },
  );
});
