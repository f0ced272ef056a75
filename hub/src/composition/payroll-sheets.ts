import { readFileSync } from 'node:fs';
import { findBankAdapter } from '../payroll/accounts/banks.ts';
import { currentCards } from '../payroll/accounts/cards.ts';
import type { PayrollContext } from '../payroll/context.ts';
import { payrollProfile } from '../payroll/payroll-profile.ts';
import type { SheetDeps } from '../payroll/sheets/context.ts';
import { NO_CALENDAR, readCalendar, type WorkCalendar } from '../payroll/work-calendar.ts';
import { attachmentType, readAttachment } from '../registry/attachments.ts';
import { stillMay } from '../registry/people/check-acting.ts';
import { StartRefusal } from './foundation.ts';

/** What payroll sheets stand on, put together from the other parts of payroll. */
export function sheetDeps(context: PayrollContext, calendarFile: string | null): SheetDeps {
  return {
    ...context,
    stillMay,
    attachments: {
      typeOf: attachmentType,
      read: (projectId, sha256) => readAttachment(context, projectId, sha256),
    },
    cardsOf: (executor, projectId, workerIds) => currentCards(context, executor, projectId, workerIds),
    bankOf: (executor, bankId) => findBankAdapter(context, executor, bankId),
    profileOf: payrollProfile,
    calendar: calendarFile === null ? NO_CALENDAR : readCalendarFile(calendarFile),
  };
}

/** A calendar that cannot be read would let wages fall due on a holiday unseen. */
function readCalendarFile(file: string): WorkCalendar {
  const refuse = (zh: string, en: string) =>
    new StartRefusal([{ name: `workCalendarFile (${file})`, zh, en }]);
  let text: unknown;
  try {
    text = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw refuse('无法读取，或不是 JSON', 'it cannot be read, or is not JSON');
  }
  const read = readCalendar(text);
  if (read.ok) return read.calendar;
  throw refuse(`内容有误：${read.place}`, `it is faulty at ${read.place === '' ? 'its root' : read.place}`);
}
