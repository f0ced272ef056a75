import { isCalendarDay } from '../registry/calendar-day.ts';

/**
 * Rest days as data. Which days are off, and which weekends are worked in their place, is announced year by year:
 * the operator supplies it. For a year that the data does not cover, Saturdays and Sundays are rest days, and the
 * answer says so.
 */
export interface WorkCalendar {
  /** Days off besides Saturdays and Sundays, by year. A year that is not named is not covered. */
  years: Readonly<Record<string, { holidays: readonly string[]; workingWeekends: readonly string[] }>>;
}

export type CalendarBasis = 'CALENDAR' | 'WEEKENDS';

export const NO_CALENDAR: WorkCalendar = { years: {} };

const DAY_MS = 86_400_000;

/**
 * The last day on which wages may be paid that are due on `payDay`: on a holiday or rest day they are paid before it
 * (保障农民工工资支付条例 Art. 14).
 */
export function payBy(calendar: WorkCalendar, payDay: string): { day: string; basis: CalendarBasis } {
  let day = payDay;
  let basis: CalendarBasis = 'CALENDAR';
  for (;;) {
    if (!calendar.years[day.slice(0, 4)]) basis = 'WEEKENDS';
    if (!isRestDay(calendar, day)) return { day, basis };
    day = new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
  }
}

function isRestDay(calendar: WorkCalendar, day: string): boolean {
  const year = calendar.years[day.slice(0, 4)];
  if (year?.holidays.includes(day)) return true;
  const weekday = new Date(day).getUTCDay();
  return (weekday === 0 || weekday === 6) && !year?.workingWeekends.includes(day);
}

export type CalendarFile = { ok: true; calendar: WorkCalendar } | { ok: false; place: string };

/** Reads `{"2027": {"holidays": ["2027-01-01"], "workingWeekends": []}}`, or says where it is not that. */
export function readCalendar(value: unknown): CalendarFile {
  if (!isRecord(value)) return { ok: false, place: '' };
  const years: Record<string, { holidays: string[]; workingWeekends: string[] }> = {};
  for (const [year, entry] of Object.entries(value)) {
    if (!/^20\d\d$/.test(year) || !isRecord(entry)) return { ok: false, place: `/${year}` };
    const { holidays, workingWeekends } = entry;
    if (!areDays(holidays, year)) return { ok: false, place: `/${year}/holidays` };
    if (!areDays(workingWeekends, year)) return { ok: false, place: `/${year}/workingWeekends` };
    years[year] = { holidays, workingWeekends };
  }
  return { ok: true, calendar: { years } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areDays(value: unknown, year: string): value is string[] {
  return (
    Array.isArray(value) &&
    value.every((day) => typeof day === 'string' && day.startsWith(`${year}-`) && isCalendarDay(day))
  );
}
