const OFFSET_MS = 8 * 60 * 60 * 1000;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3})?$/;
const STAMP = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/;

/** `yyyy-MM-dd HH:mm:ss` of an instant, 24-hour Beijing time. */
export function beijingDateTime(instant: number): string {
  return new Date(instant + OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}

/** `yyyy-MM-dd` of an instant in Beijing. */
export function beijingDay(instant: number): string {
  return beijingDateTime(instant).slice(0, 10);
}

/** Is this a day that exists, written `yyyy-MM-dd`? */
export function isDay(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** Is this a moment written `yyyy-MM-dd HH:mm:ss`, on the 24-hour clock, milliseconds allowed? */
export function isDateTime(text: string): boolean {
  const match = DATE_TIME.exec(text);
  return match !== null && isDay(match[1] ?? '');
}

/** The instant of a `yyyyMMddHHmmss` form timestamp, or undefined where there is no such moment. */
export function instantOfStamp(stamp: string): number | undefined {
  const match = STAMP.exec(stamp);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const text = `${year}-${month}-${day} ${hour}:${minute}:${second}`;
  return isDateTime(text) ? Date.parse(`${text.replace(' ', 'T')}Z`) - OFFSET_MS : undefined;
}
