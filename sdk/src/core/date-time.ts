/** China has one offset all year; a device elsewhere passes its own. */
export const SHANGHAI_OFFSET_MINUTES = 480;

/** RFC 3339 with milliseconds and an explicit offset, never `Z`: `2026-03-02T07:58:11.120+08:00`. */
export function formatDateTime(epochMs: number, offsetMinutes = SHANGHAI_OFFSET_MINUTES): string {
  const local = new Date(epochMs + offsetMinutes * 60_000).toISOString().slice(0, -1);
  const size = Math.abs(offsetMinutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
