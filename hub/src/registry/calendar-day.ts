const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day that exists in the Gregorian calendar: 2023-02-29 does not. */
export function isCalendarDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (!parts) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** True when `earlier` lies after `later`; a day that is not stated contradicts nothing. */
export function outOfOrder(earlier: string | undefined, later: string | undefined): boolean {
  return earlier !== undefined && later !== undefined && earlier > later;
}
