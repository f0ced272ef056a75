const MODULUS = 10n ** 18n;

/**
 * Sum of the payees' accounts taken as numbers, their digits alone, modulo 10^18: a line that is left out, added or
 * sent to another account changes it even where count and sum stay the same.
 */
export class HashTotal {
  #sum = 0n;

  add(account: string): void {
    this.#sum = (this.#sum + BigInt(account.replaceAll(/\D/g, '') || '0')) % MODULUS;
  }

  get text(): string {
    return this.#sum.toString();
  }
}
