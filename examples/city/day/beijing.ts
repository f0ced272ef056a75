/** RFC 3339 with the offset +08:00. */
export type DayTime = string;

const OFFSET_MS = 8 * 3_600_000;
export const DAY_MS = 86_400_000;

/** `2026-11-20T07:58:03.120+08:00` */
export function beijingTime(ms: number): DayTime {
  return new Date(ms + OFFSET_MS).toISOString().replace('Z', '+08:00');
}

/** `2026-11-20` */
export function beijingDay(ms: number): string {
  return beijingTime(ms).slice(0, 10);
}

/** `2026-11-20 07:58:03`: what a terminal prints into its pictures, and how the platforms write a moment. */
export function beijingStamp(ms: number): string {
  return beijingTime(ms).slice(0, 19).replace('T', ' ');
}
