/**
 * Times as the family writes them: Beijing, 24 hours, no zone. Mainland China keeps one offset all year. Clients
 * of this family have shipped a 12-hour pattern and one with minutes and seconds swapped; both answers were taken
 * by the platform, so nothing but this file stands between a punch and a wrong hour.
 */
const OFFSET_MS = 8 * 3_600_000;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/i;

/** Form parameter `timestamp`: `20240115112233`. */
export function beijingStamp(epochMs: number): string {
  return beijingDateTime(epochMs).replace(/[-: ]/g, '');
}

/** Attendance `date`: `2024-01-15 11:22:33`; fractions of a second are cut, as every client does. */
export function beijingDateTime(epochMs: number): string {
  return new Date(epochMs + OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}

/** An RFC 3339 instant in the wire form, or null where the text is none (never "now"). */
export function instantToBeijing(instant: string): string | null {
  if (!INSTANT.test(instant)) return null;
  const epochMs = Date.parse(instant);
  return Number.isNaN(epochMs) ? null : beijingDateTime(epochMs);
}

/**
 * The fourteen digits of a date-time in an answer, whether it came as `2024-01-15 08:30:00`, with a `T` or with
 * milliseconds; null where it is none of these.
 */
export function dateTimeDigits(text: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?$/.exec(text.trim());
  return match === null ? null : match.slice(1).join('');
}

/** The calendar day of a date or date-time in an answer, or null. */
export function dayOf(text: string): string | null {
  return /^(\d{4}-\d{2}-\d{2})(?:[ T]|$)/.exec(text.trim())?.[1] ?? null;
}
