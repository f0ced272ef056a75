import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReadiness, type HealthReport } from '../http/health.ts';
import { systemClock } from '../runtime/clock.ts';
import { shanghaiMonth } from '../runtime/shanghai-time.ts';
import { createAuditWriter } from '../security/audit.ts';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import { healthChecks, type HealthDeps } from './health-checks.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.close());

async function report(change: Partial<HealthDeps> = {}): Promise<HealthReport> {
  const deps: HealthDeps = {
    ...{ db: database.db, clock: systemClock, dataFolder: import.meta.dirname, diskReserveMegabytes: 1 },
    ...{ delivery: { holdsLease: true }, hasEdge: true },
    ...change,
  };
  return createReadiness(healthChecks(deps), systemClock, () => false)();
}

const failed = ({ status, checks }: HealthReport) => [
  status,
  ...checks.filter(({ ok }) => !ok).map(({ name }) => name),
];

describe('health', () => {
  it('is good when nothing is wrong, and names what was looked at', async () => {
    const { status, checks } = await report();
    expect(status).toBe('READY');
    expect(checks.map(({ name }) => name)).toEqual([
      ...['database', 'migrations', 'partitions', 'audit', 'disk', 'delivery', 'running'],
    ]);
  });

  it('tells of migrations that are missing, by name', async () => {
    await sql`delete from migration where name = '0005-attendance'`.execute(database.db);
    const found = await report();
    expect(failed(found)).toEqual(['NOT_READY', 'migrations']);
    expect(found.checks[1]).toMatchObject({
      reason: expect.stringContaining('0005-attendance'),
      reasonZh: expect.stringContaining('0005-attendance'),
    });
  });

  it('tells of a month that no table can take a row of', async () => {
    const name = `attendance_event_${shanghaiMonth(systemClock.now()).slice(0, 7).replace('-', '_')}`;
    await sql`drop table ${sql.table(name)}`.execute(database.db);
    expect(failed(await report())).toEqual(['NOT_READY', 'partitions']);
  });

  it('points at an audit chain that is a minute behind, and goes on working', async () => {
    const written = systemClock.now() - 61_000;
    const audit = createAuditWriter({ ...systemClock, now: () => written });
    await database.db
      .transaction()
      .execute((trx) => audit(trx, { actor: 'test', action: 'test', object: 'test', detail: {} }));
    expect(failed(await report())).toEqual(['DEGRADED', 'audit']);
  });

  it('points at a disk that fills up, and goes on working', async () => {
    const found = await report({ diskReserveMegabytes: 1_000_000_000 });
    expect(failed(found)).toEqual(['DEGRADED', 'disk']);
    expect(found.checks[4]?.reason).toMatch(/^only \d+ MiB are free/);
  });

  it('tells of a lost lease: in the way of a process that only delivers, beside the way of one with an edge', async () => {
    let elapsed = 0;
    const clock = { ...systemClock, monotonic: () => elapsed };
    const of = (hasEdge: boolean) => {
      const deps = { db: database.db, dataFolder: import.meta.dirname, diskReserveMegabytes: 1 };
      const delivery = { holdsLease: false };
      return createReadiness(healthChecks({ ...deps, clock, delivery, hasEdge }), clock, () => false);
    };
    const [alone, withEdge] = [of(false), of(true)];
    expect(failed(await alone())).toEqual(['READY']);
    elapsed = 10_000;
    expect(failed(await alone())).toEqual(['NOT_READY', 'delivery']);
    expect(failed(await withEdge())).toEqual(['DEGRADED', 'delivery']);
  });

  it('says that the database is away, and every check that needs it that it could not be made', async () => {
    const gone = await createTestDatabase();
    await gone.close();
    expect(failed(await report({ db: gone.db }))).toEqual([
      ...['NOT_READY', 'database', 'migrations', 'partitions', 'audit'],
    ]);
  });
});

describe('readiness', () => {
  it('is looked at once a second, however many ask, and tells of closing at once', async () => {
    let looks = 0;
    let elapsed = 0;
    let closing = false;
    const check = async () => {
      looks += 1;
      return null;
    };
    const clock = { ...systemClock, monotonic: () => elapsed };
    const ready = createReadiness([{ name: 'counted', check }], clock, () => closing);
    await Promise.all(Array.from({ length: 50 }, () => ready()));
    elapsed = 999;
    closing = true;
    expect((await ready()).status).toBe('NOT_READY');
    expect(looks).toBe(1);
    elapsed = 1000;
    await ready();
    expect(looks).toBe(2);
  });
});
