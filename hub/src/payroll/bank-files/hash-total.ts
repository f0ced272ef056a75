const HALF = 9;
const HALF_MODULUS = 10n ** BigInt(HALF);

/**
 * Sum of the payees' accounts taken as numbers, their digits alone, modulo 10^18: a line that is left out, added or
 * sent to another account changes it even where count and sum stay the same.
 */
export class HashTotal {
  /** The last nine digits of each account, and the nine before them: sums of millions of these are exact numbers. */
  #low = 0;
  #high = 0;

  add(account: string): void {
    const digits = account.replace(/\D/g, '');
    this.#low += Number(digits.slice(-HALF));
    this.#high += Number(digits.slice(-2 * HALF, -HALF));
  }

  get text(): string {
    const sum = BigInt(this.#high) * HALF_MODULUS + BigInt(this.#low);
    return (sum % (HALF_MODULUS * HALF_MODULUS)).toString();
  }
}
