/**
 * Hundredths of a percent, rounded half up, from integers alone: 70 of 90 are 7778 [CD-3.3.4-04]. Whether a rate
 * warns is decided from the counts, never from this number.
 */
export function matchRateBp(matched: number, paid: number): number {
  if (paid === 0) return 0;
  return Math.floor((matched * 20_000 + paid) / (2 * paid));
}
