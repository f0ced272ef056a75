import { sql, type RawBuilder } from 'kysely';
import { toPage, type Page, type PageRequest } from '../registry/listing.ts';
import { projectInScope } from '../registry/reach.ts';
import type { Schema } from '../registry/schemas.ts';
import type { Scope } from '../security/principal.ts';
import type { Executor } from '../store/database.ts';
import type { GapDay, GapState } from './gap-facts.ts';
import { readDeviceFacts, type DaySpan } from './gap-reader.ts';
import { daysBetween, findGaps } from './gap-rule.ts';

/** Keys of the listing's cursor: device and day. */
export const GAP_CURSOR_KEYS = 2;
/** Devices whose facts are read together. */
const DEVICES_AT_ONCE = 50;
const GAPS: readonly GapState[] = ['DATA_LOST', 'LOSS_POSSIBLE'];

/** Null: there is no such device. A key that reaches some projects sees the days on which it stood on one of them. */
export async function deviceGaps(
  db: Executor,
  request: { deviceSn: string; span: DaySpan; scope: Scope; now: number },
): Promise<GapDay[] | null> {
  const { deviceSn, span, scope, now } = request;
  const facts = (await readDeviceFacts(db, [deviceSn], span)).get(deviceSn);
  if (facts === undefined) return null;
  const days =
    scope.kind === 'PROJECTS' || scope.kind === 'AREA'
      ? await boundDays(
          db,
          span,
          sql`b.device_sn = ${deviceSn} and ${projectInScope(scope, sql`b.project_id`)}`,
        )
      : new Map([[deviceSn, daysBetween(span.from, span.to)]]);
  return findGaps(facts, days.get(deviceSn) ?? [], now);
}

/** The days with gaps of the devices that stood on a project, by device and day. */
export async function projectGaps(
  db: Executor,
  request: { projectId: string; span: DaySpan; state: GapState | null; now: number },
  page: PageRequest,
): Promise<Page<Schema<'DeviceGapDay'>>> {
  const { projectId, span, state, now } = request;
  const [afterDevice = '', afterDay = ''] = page.after ?? [];
  const wanted = state === null ? GAPS : [state];
  const found: Schema<'DeviceGapDay'>[] = [];
  let from = sql<boolean>`b.device_sn >= ${afterDevice}`;
  while (found.length <= page.limit) {
    const days = await boundDays(db, span, sql`b.project_id = ${projectId} and ${from}`, DEVICES_AT_ONCE);
    const devices = [...days.keys()];
    const last = devices.at(-1);
    if (last === undefined) break;
    const facts = await readDeviceFacts(db, devices, span);
    for (const [deviceSn, bound] of days) {
      const device = facts.get(deviceSn);
      const open = deviceSn === afterDevice ? bound.filter((day) => day > afterDay) : bound;
      const gaps = device === undefined ? [] : findGaps(device, open, now);
      found.push(...gaps.filter((gap) => wanted.includes(gap.state)).map((gap) => ({ deviceSn, ...gap })));
    }
    from = sql<boolean>`b.device_sn > ${last}`;
  }
  return toPage(
    found,
    page.limit,
    ({ deviceSn, day }) => [deviceSn, day],
    (gap) => gap,
  );
}

/** The days of the span on which each device stood where the condition says, by device. */
async function boundDays(
  db: Executor,
  { from, to }: DaySpan,
  condition: RawBuilder<unknown>,
  limit: number | null = null,
): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ deviceSn: string; days: string[] }>`
    select b.device_sn as "deviceSn", array_agg(distinct d.day::text order by d.day::text) as days
    from device_binding b
    join (
      select day::date as day,
        tstzrange(day at time zone 'Asia/Shanghai', (day + interval '1 day') at time zone 'Asia/Shanghai') as hours
      from generate_series(${from}::date::timestamp, ${to}::date::timestamp, interval '1 day') as series (day)
    ) d on b.period && d.hours
    where ${condition}
    group by b.device_sn order by b.device_sn limit ${limit}::int`.execute(db);
  return new Map(rows.map(({ deviceSn, days }) => [deviceSn, days]));
}
