/** Mainland China keeps one zone and has had no daylight saving since 1991: the offset is fixed. */
const OFFSET_MS = 8 * 3_600_000;

/** `2024-01-15T08:30:00.000+08:00` */
export function shanghaiIso(epochMs: number): string {
  return new Date(epochMs + OFFSET_MS).toISOString().replace('Z', '+08:00');
}

/** Calendar day in Asia/Shanghai, `2024-01-15`. */
export function shanghaiDay(epochMs: number): string {
  return new Date(epochMs + OFFSET_MS).toISOString().slice(0, 10);
}

/** First day of the calendar month in Asia/Shanghai, `2024-01-01`: the partition key of large tables. */
export function shanghaiMonth(epochMs: number): string {
  return `${shanghaiDay(epochMs).slice(0, 7)}-01`;
}
