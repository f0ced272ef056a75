import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../runtime/clock.ts';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import type { Fact } from './fact.ts';
import { noteArrival } from './arrivals.ts';
import { releaseDue } from './release.ts';
import {
  createTestSite,
  deviceFact,
  JOURNAL,
  photoOf,
  siteFact,
  submission,
  type TestSite,
} from './test-site.ts';

describe('attendance intake', () => {
  let database: TestDatabase;
  let site: TestSite;

  beforeEach(async () => {
    database = await createTestDatabase();
    site = createTestSite(database.db);
    site.registry.bound.set('SN1', 'P1');
    site.registry.enrolled.add('P1/W1').add('P1/W2');
  });
  afterEach(() => database.close());

  const submit = async (facts: readonly Fact[], deviceSn: string | null = 'SN1') => {
    const { results, journals } = await site.intake.submit(submission(facts, deviceSn));
    return {
      answers: results.map(({ status, code }) => (code === undefined ? status : `${status} ${code}`)),
      results,
      journals,
    };
  };
  const count = async (table: string): Promise<number> => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
      database.db,
    );
    return rows[0]?.n ?? -1;
  };
  const numbers = async () =>
    (
      await database.db
        .selectFrom('attendance_event')
        .select(['project_id', 'no', 'record_id'])
        .orderBy('project_id')
        .orderBy('no')
        .execute()
    ).map(({ project_id, no, record_id }) => `${project_id} ${no} ${record_id.split('-').at(-1) ?? ''}`);

  it('stores an event once however often and however grouped it comes [I-12, SC-3.2.2-08]', async () => {
    const facts = [1, 2, 3].map((seq) => deviceFact('SN1', seq));
    expect((await submit(facts)).answers).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED']);
    expect((await submit(facts)).answers).toEqual(['DUPLICATE', 'DUPLICATE', 'DUPLICATE']);
    const again = facts[2] as Fact;
    const fourth = deviceFact('SN1', 4);
    expect((await submit([again, fourth, fourth])).answers).toEqual(['DUPLICATE', 'ACCEPTED', 'DUPLICATE']);
    expect(await numbers()).toEqual(['P1 1 1', 'P1 2 2', 'P1 3 3', 'P1 4 4']);
  });

  it('refuses other content under a known id, and knows a repaired clock for the same capture', async () => {
    const first = deviceFact('SN1', 1);
    await submit([first]);
    const altered = { ...first, stated: { ...first.stated, workerId: 'W2' } };
    expect((await submit([altered])).answers).toEqual(['REJECTED EVENT_CONFLICT']);
    const repaired = { ...first, stated: { ...first.stated, occurredAt: '2026-01-01T08:00:00+08:00' } };
    expect((await submit([repaired])).answers).toEqual(['DUPLICATE']);
    expect(await count('attendance_event')).toBe(1);
  });

  it('acknowledges a journal up to its first gap', async () => {
    const { journals } = await submit([1, 2, 4, 7].map((seq) => deviceFact('SN1', seq)));
    expect(journals).toEqual([{ journalId: JOURNAL, ackedSeq: 2 }]);
    const filled = await submit([3, 5, 6].map((seq) => deviceFact('SN1', seq)));
    expect(filled.journals).toEqual([{ journalId: JOURNAL, ackedSeq: 7 }]);
  });

  it('parks captures of an unbound device, and releases them in their order when it is bound [S15]', async () => {
    site.registry.bound.clear();
    expect((await submit([1, 2].map((seq) => deviceFact('SN1', seq)))).answers).toEqual([
      'PARKED DEVICE_UNBOUND',
      'PARKED DEVICE_UNBOUND',
    ]);
    expect((await submit([deviceFact('SN1', 1)])).answers[0]).not.toBe('ACCEPTED');
    site.registry.bound.set('SN1', 'P1');
    await database.db.transaction().execute((trx) => noteArrival(trx, { deviceSn: 'SN1' }));
    await releaseDue(site.deps);
    expect(await numbers()).toEqual(['P1 1 1', 'P1 2 2']);
    expect(await count('parked_event')).toBe(0);
    expect(await count('release_due')).toBe(0);
    expect((await submit([deviceFact('SN1', 2, { deviceTime: null })])).answers).toEqual([
      'REJECTED EVENT_CONFLICT',
    ]);
  });

  it('releases a worker who is enrolled later, and nobody else [FS-5.8-05]', async () => {
    const unknown = [deviceFact('SN1', 1, { workerId: 'W8' }), deviceFact('SN1', 2, { workerId: 'W9' })];
    expect((await submit(unknown)).answers).toEqual(['PARKED WORKER_UNMATCHED', 'PARKED WORKER_UNMATCHED']);
    site.registry.enrolled.add('P1/W9');
    await database.db
      .transaction()
      .execute((trx) => noteArrival(trx, { projectId: 'P1', subject: 'worker:W9' }));
    await releaseDue(site.deps);
    expect(await numbers()).toEqual(['P1 1 2']);
    expect(await count('parked_event')).toBe(1);
  });

  it('parks again what is released into the next missing thing, without going round in circles', async () => {
    site.registry.bound.clear();
    await submit(Array.from({ length: 60 }, (_, index) => deviceFact('SN1', index + 1, { workerId: 'W9' })));
    site.registry.bound.set('SN1', 'P1');
    await database.db.transaction().execute((trx) => noteArrival(trx, { deviceSn: 'SN1' }));
    expect(await releaseDue(site.deps)).toBe(60);
    const { rows } = await sql<{ reason: string; n: number }>`
      select reason, count(*) as n from parked_event group by reason`.execute(database.db);
    expect(rows).toEqual([{ reason: 'WORKER_UNMATCHED', n: 60 }]);
  });

  it('loses no capture that is parked while its device is being bound', async () => {
    site.registry.bound.clear();
    const storing = Array.from({ length: 20 }, (_, index) => submit([deviceFact('SN1', index + 1)]));
    const binding = database.db.transaction().execute(async (trx) => {
      await systemClock.sleep(3);
      site.registry.bound.set('SN1', 'P1');
      await noteArrival(trx, { deviceSn: 'SN1' });
    });
    await Promise.all([...storing, binding]);
    await releaseDue(site.deps);
    expect(await count('attendance_event')).toBe(20);
    expect(await count('parked_event')).toBe(0);
  });

  it('lists what a rule refused, acknowledges it, and answers the same again [FS-3.6-04]', async () => {
    site.registry.profile = 'foshan';
    const photo = deviceFact('SN1', 1, { liveness: 'FAIL' });
    const first = await submit([photo, deviceFact('SN1', 2)]);
    expect(first.answers).toEqual(['REJECTED LIVENESS_REQUIRED', 'ACCEPTED']);
    expect(first.journals).toEqual([{ journalId: JOURNAL, ackedSeq: 2 }]);
    expect((await submit([photo])).answers).toEqual(['REJECTED LIVENESS_REQUIRED']);
    expect(await count('refused_event')).toBe(1);
  });

  it('flags one picture under two persons or at two times, and not a group photo [FS-5.8-03]', async () => {
    const photo = photoOf('face');
    const flags = async (facts: Fact[], deviceSn: string | null = 'SN1') =>
      (await submit(facts, deviceSn)).results.map(({ flags: found }) => found ?? []);
    const occurredAt = new Date(systemClock.now()).toISOString();
    expect(await flags([deviceFact('SN1', 1, { photo, occurredAt })])).toEqual([[]]);
    expect(await flags([deviceFact('SN1', 2, { photo, occurredAt, workerId: 'W2' })])).toEqual([
      ['SUSPICIOUS_PHOTO'],
    ]);
    const later = new Date(systemClock.now() - 1_000).toISOString();
    expect(await flags([deviceFact('SN1', 3, { photo, occurredAt: later })])).toEqual([['SUSPICIOUS_PHOTO']]);

    const group = { photo: photoOf('group'), origin: 'GROUP_PHOTO', captureId: 'C1' } as const;
    const together = [siteFact('P1', 'G1', group), siteFact('P1', 'G2', { ...group, workerId: 'W2' })];
    expect(await flags(together, null)).toEqual([[], []]);
    expect(await flags([siteFact('P1', 'G3', { ...group, captureId: 'C2' })], null)).toEqual([
      ['SUSPICIOUS_PHOTO'],
    ]);
  });

  it('takes a record of a site system once by its own id', async () => {
    const fact = siteFact('P1', 'R1', { origin: 'APP' });
    expect((await submit([fact, fact], null)).answers).toEqual(['PARKED CONFIRMATION_PENDING', 'DUPLICATE']);
    expect((await submit([fact], null)).answers).toEqual(['DUPLICATE']);
    const other = { ...fact, stated: { ...fact.stated, direction: 'OUT' as const } };
    expect((await submit([other], null)).answers).toEqual(['REJECTED EVENT_CONFLICT']);
  });

  it('gives every capture of many devices its own number without a gap, under load on one hot project', async () => {
    const devices = Array.from({ length: 12 }, (_, index) => `D${index}`);
    for (const device of devices) site.registry.bound.set(device, 'P1');
    const batches = devices.flatMap((device) =>
      [0, 1, 2, 3].map((part) =>
        submit(
          [1, 2, 3, 4, 5].map((seq) => deviceFact(device, part * 5 + seq)),
          device,
        ),
      ),
    );
    const answers = (await Promise.all(batches)).flatMap((batch) => batch.answers);
    expect(new Set(answers)).toEqual(new Set(['ACCEPTED']));
    const { rows } = await sql<{ n: number; last: number; distinct: number }>`
      select count(*) as n, max(no) as last, count(distinct no) as distinct from attendance_event`.execute(
      database.db,
    );
    expect(rows).toEqual([{ n: 240, last: 240, distinct: 240 }]);
  });

  it('leaves one audit entry for each request, with no personal data', async () => {
    await submit([1, 2, 3].map((seq) => deviceFact('SN1', seq)));
    const entries = await database.db
      .selectFrom('audit_entry')
      .select(['actor', 'action', 'detail'])
      .execute();
    expect(entries).toEqual([
      { actor: 'device:SN1', action: 'attendance.submitted', detail: { ACCEPTED: 3 } },
    ]);
  });
});
