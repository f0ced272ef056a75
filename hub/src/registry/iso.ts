import { shanghaiIso } from '../runtime/shanghai-time.ts';

/** A moment as answers show it, from the database's Date or from milliseconds. */
export function isoOf(moment: Date | number): string {
  return shanghaiIso(typeof moment === 'number' ? moment : moment.getTime());
}
