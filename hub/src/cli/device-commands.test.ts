import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestSite, deviceFact, item, JOURNAL } from '../attendance/test-site.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';
import { BILINGUAL, createCommandBench, NO_STACK, type CommandBench } from './test-command.ts';

const DAY = 86_400_000;
const FIRST = Date.parse('2026-03-02T00:00:00+08:00');
const SPAN = ['--from', '2026-03-02', '--to', '2026-03-04'];
const noon = (day: number): number => FIRST + (day - 2) * DAY + DAY / 2;

let bench: CommandBench;
beforeAll(async () => {
  bench = await createCommandBench();
  // Numbers 3 and 4 of G1 and number 2 of G2 are missing between two events of 3 March; G3 is whole.
  await hangUp('G1', [
    [1, 2],
    [2, 3],
    [5, 3],
    [6, 4],
  ]);
  await hangUp('G2', [
    [1, 3],
    [3, 3],
    [4, 4],
  ]);
  await hangUp('G3', [
    [1, 2],
    [2, 3],
    [3, 4],
  ]);
});
afterAll(() => bench.close());

/** A device on project P1 whose events with these numbers came, at noon of these days of March and soon after. */
async function hangUp(deviceSn: string, events: readonly (readonly [seq: number, day: number])[]) {
  const { db } = bench.database;
  await sql`insert into device (device_sn, maker_id, status, stated, created_at, updated_at)
    values (${deviceSn}, 'acme', 'BOUND', '{}', ${new Date(FIRST - DAY)}, ${new Date(FIRST - DAY)})`.execute(
    db,
  );
  await sql`insert into device_binding (device_sn, binding_id, project_id, period, settings, bound_by, created_at)
    values (${deviceSn}, 'b1', 'P1', tstzrange(${new Date(FIRST - DAY)}, null), '{}', 'test', ${new Date(FIRST - DAY)})`.execute(
    db,
  );
  const site = createTestSite(db);
  site.registry.bound.set(deviceSn, 'P1');
  site.registry.enrolled.add('P1/W1');
  for (const [seq, day] of events) {
    const at = shanghaiIso(noon(day) + seq * 60_000);
    const fact = deviceFact(deviceSn, seq, { occurredAt: at, deviceTime: at });
    const receivedAt = Date.parse(at) + 1_000;
    const receiptId = crypto.randomUUID();
    const submission = { receiptId, actor: fact.sourceActor, deviceSn, projectId: null, receivedAt };
    await site.intake.submit({ ...submission, items: [item(fact)] });
  }
}

interface Gap {
  deviceSn: string;
  day: string;
  state: string;
  missingAtLeast: number;
}

describe('devices gaps', () => {
  it('tells of every day of a device whether data is missing [N4]', async () => {
    const ran = await bench.run('devices', 'gaps', 'G1', ...SPAN, '--json');
    const { deviceSn, days } = ran.json<{ deviceSn: string; days: Gap[] }>();
    expect([ran.code, deviceSn]).toEqual([0, 'G1']);
    expect(days.map(({ day, state, missingAtLeast }) => [day, state, missingAtLeast]).slice(0, 2)).toEqual([
      ['2026-03-02', 'COMPLETE', 0],
      ['2026-03-03', 'DATA_LOST', 2],
    ]);
    const { out } = await bench.run('devices', 'gaps', 'G1', ...SPAN);
    expect(out).toMatch(new RegExp(`2026-03-03 +DATA_LOST +2 +0 +2 +NUMBERS_MISSING ${JOURNAL} 3–4`));
  });

  it('lists the days of a project that have gaps, page by page', async () => {
    const ask = async (...more: string[]) =>
      (await bench.run('devices', 'gaps', '--project', 'P1', ...SPAN, '--json', ...more)).json<{
        items: Gap[];
        nextCursor: string | null;
      }>();
    const all = await ask('--state', 'data_lost');
    expect(all.items.map(({ deviceSn, day }) => `${deviceSn} ${day}`)).toEqual([
      'G1 2026-03-03',
      'G2 2026-03-03',
    ]);
    const first = await ask('--state', 'DATA_LOST', '--limit', '1');
    expect(first.items).toEqual(all.items.slice(0, 1));
    const second = await ask('--state', 'DATA_LOST', '--limit', '1', '--cursor', first.nextCursor ?? '');
    expect(second).toEqual({ items: all.items.slice(1), nextCursor: null });
    const { out } = await bench.run('devices', 'gaps', '--project', 'P1', ...SPAN, '--limit', '1');
    expect(out).toContain('更多 / more: --cursor ');
  });

  it.each<[string, number, string[], string]>([
    ['a device that nobody registered', 1, ['NOBODY', ...SPAN], '没有设备 NOBODY'],
    ['neither device nor project', 2, SPAN, '二者之一'],
    ['both', 2, ['G1', '--project', 'P1', ...SPAN], '二者之一'],
    ['a day that does not exist', 2, ['G1', '--from', '2026-02-30', '--to', '2026-03-02'], '--from 应为日期'],
    ['days the wrong way round', 2, ['G1', '--from', '2026-03-04', '--to', '2026-03-02'], '不得早于'],
    ['a day that has not come', 2, ['G1', '--from', '2026-03-04', '--to', '9026-03-04'], '尚未到来'],
    ['too many days', 2, ['G1', '--from', '2026-03-01', '--to', '2026-04-01'], '最多 31 天'],
    ['a state that is no gap', 2, ['--project', 'P1', ...SPAN, '--state', 'COMPLETE'], '没有这个状态'],
    ['a cursor of something else', 2, ['--project', 'P1', ...SPAN, '--cursor', 'abc'], '没有这个页'],
  ])('of %s ends with %i and says so in both languages', async (_name, code, args, zh) => {
    const ran = await bench.run('devices', 'gaps', ...args);
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toContain(zh);
    expect(ran.err).toMatch(BILINGUAL);
    expect(ran.err).toMatch(NO_STACK);
  });
});
