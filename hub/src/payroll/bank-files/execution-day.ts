const DAY_MS = 86_400_000;

/** `2026-11-20` and so many calendar days. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The moment at which a calendar day in Asia/Shanghai is over, in milliseconds since the epoch. */
export function endOfDay(day: string): number {
  return Date.parse(`${addDays(day, 1)}T00:00:00+08:00`);
}
