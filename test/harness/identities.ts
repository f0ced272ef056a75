/** People that nobody is: area 990001 is not assigned, and the check signs are right (GB 11643, GB 32100). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const SIGNS = '10X98765432';
const DAY_MS = 86_400_000;
const FIRST_BIRTHDAY = Date.UTC(1960, 0, 1);

/** The ID number of the n-th invented person; no two have a run of twelve signs in common by accident. */
export function idNumberOf(n: number): string {
  const birth = new Date(FIRST_BIRTHDAY + (n % 14_000) * DAY_MS)
    .toISOString()
    .slice(0, 10)
    .replaceAll('-', '');
  const body = `990001${birth}${String((n * 7 + 1) % 1000).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(body[place]), 0);
  return `${body}${SIGNS[sum % 11]}`;
}

export const phoneOf = (n: number): string => `199${String(70_000_000 + n * 7_919).slice(-8)}`;

/** Nineteen digits, as on a bank card; no bank issues 99. */
export const cardOf = (n: number): string =>
  `99${String(31_415_926_535_897 + n * 982_451_653).padStart(17, '0')}`;

export const addressOf = (n: number): string => `示例省示例市隐私路第${n * 13 + 100_001}号院`;
