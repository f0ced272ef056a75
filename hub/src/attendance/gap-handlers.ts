import { refuse, type Call, type Fault, type Handlers } from '../http/operation.ts';
import { answer, answerPage, fault, param, refuseFaults } from '../registry/handling.ts';
import type { Clock } from '../runtime/clock.ts';
import { shanghaiDay } from '../runtime/shanghai-time.ts';
import type { Db } from '../store/database.ts';
import type { GapState } from './gap-facts.ts';
import { deviceGaps, GAP_CURSOR_KEYS, projectGaps } from './gap-queries.ts';
import type { DaySpan } from './gap-reader.ts';

export interface GapDeps {
  db: Db;
  clock: Clock;
}

const MAX_DAYS = 31;

export function gapHandlers(deps: GapDeps): Handlers {
  return {
    getDeviceGaps: async (call) => {
      const { span, faults } = spanOf(call, deps.clock.now());
      if (faults.length > 0) return refuseFaults(faults);
      const deviceSn = param(call, 'deviceSn');
      const { scope } = call.principal;
      const days = await deviceGaps(deps.db, { deviceSn, span, scope, now: deps.clock.now() });
      return days === null ? refuse('DEVICE_NOT_FOUND') : answer(deps, 200, { deviceSn, days });
    },
    listDeviceGaps: async (call) => {
      const { span, faults } = spanOf(call, deps.clock.now());
      if (faults.length > 0) return refuseFaults(faults);
      const request = {
        projectId: param(call, 'projectId'),
        span,
        state: (call.query.state ?? null) as GapState | null,
        now: deps.clock.now(),
      };
      return answerPage(deps, call, GAP_CURSOR_KEYS, (page) => projectGaps(deps.db, request, page));
    },
  };
}

function spanOf(call: Call, now: number): { span: DaySpan; faults: Fault[] } {
  const { from = '', to = '' } = call.query;
  const span = { from, to };
  return { span, faults: spanFaults(span, now) };
}

/** What is wrong with the days that somebody asks for; their last one is at fault. */
export function spanFaults({ from, to }: DaySpan, now: number): Fault[] {
  if (from > to)
    return [fault('/query/to', 'RANGE_REVERSED', 'It must not be before from.', '不得早于 from。')];
  if (to > shanghaiDay(now))
    return [fault('/query/to', 'DATE_IN_FUTURE', 'That day has not come.', '该日期尚未到来。')];
  if (Date.parse(to) - Date.parse(from) >= MAX_DAYS * 86_400_000)
    return [fault('/query/to', 'OUT_OF_RANGE', `At most ${MAX_DAYS} days.`, `最多 ${MAX_DAYS} 天。`)];
  return [];
}
