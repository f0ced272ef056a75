/**
 * Check digit of an interbank number (CNAPS, 12 digits): ISO 7064 MOD 11,10, as the head offices' published
 * numbers have it.
 */
export function isBranchCnaps(number: string): boolean {
  if (!/^\d{12}$/.test(number)) return false;
  const digits = [...number].map(Number);
  const check = digits.pop() ?? Number.NaN;
  const product = digits.reduce((carried, digit) => {
    const sum = (carried + digit) % 10;
    return ((sum === 0 ? 10 : sum) * 2) % 11;
  }, 10);
  return (product + check) % 10 === 1;
}

/** Luhn (ISO/IEC 7812-1, annex B): a bank card has it; a passbook or an old account need not. */
export function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, sign, place) => {
    const digit = Number(sign);
    if (place % 2 === 0) return total + digit;
    return total + (digit > 4 ? digit * 2 - 9 : digit * 2);
  }, 0);
  return sum % 10 === 0;
}

/** Only the last four digits are shown. */
export function maskNumber(number: string): string {
  return '*'.repeat(Math.max(1, number.length - 4)) + number.slice(-4);
}
