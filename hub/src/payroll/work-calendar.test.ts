import { describe, expect, it } from 'vitest';
import { NO_CALENDAR, payBy, readCalendar } from './work-calendar.ts';

/** Days made up for the test. */
const CALENDAR = {
  '2027': { holidays: ['2027-01-01', '2027-05-03'], workingWeekends: ['2027-05-01'] },
  '2026': { holidays: ['2026-12-31'], workingWeekends: [] },
};

describe('the last day to pay [F-01b]', () => {
  it('is before a rest day, on weekends alone where there is no calendar', () => {
    expect(payBy(NO_CALENDAR, '2026-11-15')).toEqual({ day: '2026-11-13', basis: 'WEEKENDS' });
    expect(payBy(NO_CALENDAR, '2026-11-16')).toEqual({ day: '2026-11-16', basis: 'WEEKENDS' });
  });

  it('is before a holiday, across the turn of the year, and on a weekend that is worked', () => {
    const read = readCalendar(CALENDAR);
    if (!read.ok) throw new Error(read.place);
    expect(payBy(read.calendar, '2027-01-01')).toEqual({ day: '2026-12-30', basis: 'CALENDAR' });
    expect(payBy(read.calendar, '2027-05-03')).toEqual({ day: '2027-05-01', basis: 'CALENDAR' });
    expect(payBy(read.calendar, '2028-01-01')).toEqual({ day: '2027-12-31', basis: 'WEEKENDS' });
  });

  it('comes from a file that is read strictly', () => {
    expect(readCalendar([])).toEqual({ ok: false, place: '' });
    expect(readCalendar({ '2027': { holidays: ['2027-02-30'], workingWeekends: [] } })).toEqual({
      ok: false,
      place: '/2027/holidays',
    });
    expect(readCalendar({ '2027': { holidays: [], workingWeekends: ['2026-01-01'] } })).toEqual({
      ok: false,
      place: '/2027/workingWeekends',
    });
  });
});
