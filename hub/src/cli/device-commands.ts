import type { GapDay, GapReason } from '../attendance/gap-facts.ts';
import { spanFaults } from '../attendance/gap-handlers.ts';
import { deviceGaps, GAP_CURSOR_KEYS, projectGaps } from '../attendance/gap-queries.ts';
import type { DaySpan } from '../attendance/gap-reader.ts';
import type { Foundation } from '../composition/foundation.ts';
import { isCalendarDay } from '../registry/calendar-day.ts';
import { decodeCursor } from '../registry/listing.ts';
import { ALL, wrong } from './delivery-commands.ts';
import { CommandFailure, EXIT, table, type Output } from './output.ts';
import { wholeNumber } from './whole-number.ts';

type Deps = Pick<Foundation, 'db' | 'clock'> & { output: Output };

export interface GapOptions {
  project?: string;
  from: string;
  to: string;
  state?: string;
  cursor?: string;
  limit: string;
}

const HEADINGS = ['日期 day', '状态 state', '事件 events', '迟到 late', '缺失 missing', '依据 reasons'];
const PROJECT_STATES = ['DATA_LOST', 'LOSS_POSSIBLE'] as const;

/** `devices gaps`: what `getDeviceGaps` and `listDeviceGaps` answer, for the whole hub. */
export async function deviceGapsCommand(
  deviceSn: string | undefined,
  options: GapOptions,
  deps: Deps,
): Promise<number> {
  const span = spanOf(options, deps.clock.now());
  if ((deviceSn === undefined) === (options.project === undefined))
    throw new CommandFailure(
      EXIT.usage,
      '请给出设备序列号或 --project，二者之一',
      'give the serial number of a device or --project, one of them',
    );
  return deviceSn === undefined
    ? ofProject(options.project ?? '', span, options, deps)
    : ofDevice(deviceSn, span, deps);
}

async function ofDevice(deviceSn: string, span: DaySpan, { db, clock, output }: Deps): Promise<number> {
  const days = await deviceGaps(db, { deviceSn, span, scope: ALL, now: clock.now() });
  if (days === null)
    throw new CommandFailure(EXIT.negative, `没有设备 ${deviceSn}`, `there is no device ${deviceSn}`);
  output.result({ deviceSn, days }, table(HEADINGS, days.map(cellsOf)));
  return EXIT.ok;
}

async function ofProject(
  projectId: string,
  span: DaySpan,
  options: GapOptions,
  { db, clock, output }: Deps,
): Promise<number> {
  const state = PROJECT_STATES.find((known) => known === options.state?.toUpperCase()) ?? null;
  if (options.state !== undefined && state === null) throw wrong('状态', 'state', options.state);
  const after = options.cursor === undefined ? null : decodeCursor(options.cursor, GAP_CURSOR_KEYS);
  if (options.cursor !== undefined && after === null) throw wrong('页', 'page', options.cursor);
  const limit = wholeNumber('--limit', options.limit, [1, 500]);
  const request = { projectId, span, state, now: clock.now() };
  const { items, nextCursor } = await projectGaps(db, request, { after, limit });
  output.result({ items, nextCursor }, [
    ...table(
      ['设备 device', ...HEADINGS],
      items.map((gap) => [gap.deviceSn, ...cellsOf(gap)]),
    ),
    ...(nextCursor === null ? [] : [`更多 / more: --cursor ${nextCursor}`]),
  ]);
  return EXIT.ok;
}

function spanOf({ from, to }: GapOptions, now: number): DaySpan {
  for (const [option, day] of [
    ['--from', from],
    ['--to', to],
  ] as const) {
    if (!isCalendarDay(day))
      throw new CommandFailure(
        EXIT.usage,
        `${option} 应为日期，如 2026-03-02，而不是 ${day}`,
        `${option} is a day such as 2026-03-02, not ${day}`,
      );
  }
  const [fault] = spanFaults({ from, to }, now);
  if (fault) throw new CommandFailure(EXIT.usage, `--to：${fault.detailZh}`, `--to: ${fault.detail}`);
  return { from, to };
}

function cellsOf({
  day,
  state,
  events,
  lateEvents,
  missingAtLeast,
  missingAtMost,
  reasons,
}: GapDay): string[] {
  const missing =
    missingAtLeast === missingAtMost ? `${missingAtLeast}` : `${missingAtLeast}–${missingAtMost}`;
  return [day, state, String(events), String(lateEvents), missing, reasons.map(reasonText).join('; ') || '–'];
}

/** `NUMBERS_MISSING 00112233aabbccdd 3–4`: code, journal and its numbers, as the interface names them. */
function reasonText({ code, journalId, fromSeq, toSeq }: GapReason): string {
  const numbers = fromSeq === undefined || fromSeq === toSeq ? fromSeq : `${fromSeq}–${toSeq ?? ''}`;
  return [code, journalId, numbers].filter((part) => part !== undefined).join(' ');
}
