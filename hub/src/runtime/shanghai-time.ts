/** Mainland China keeps one zone and has had no daylight saving since 1991: the offset is fixed. */
const OFFSET_MS = 8 * 3_600_000;

/** `2024-01-15T08:30:00.000+08:00` */
export function shanghaiIso(epochMs: number): string {
  return new Date(epochMs + OFFSET_MS).toISOString().replace('Z', '+08:00');
}

const DAY_MS = 86_400_000;
let lastDay = { number: Number.NaN, text: '' };

/** Calendar day in Asia/Shanghai, `2024-01-15`. */
export function shanghaiDay(epochMs: number): string {
  const number = Math.floor((epochMs + OFFSET_MS) / DAY_MS);
  // Asked several times for each capture, and nearly always for the same day.
  if (number !== lastDay.number)
    lastDay = { number, text: new Date(number * DAY_MS).toISOString().slice(0, 10) };
  return lastDay.text;
}

/** First day of the calendar month in Asia/Shanghai, `2024-01-01`: the partition key of large tables. */
export function shanghaiMonth(epochMs: number): string {
  return `${shanghaiDay(epochMs).slice(0, 7)}-01`;
}
