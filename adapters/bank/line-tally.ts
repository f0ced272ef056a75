import type { FileFaultCode } from './file-fault.ts';
import type { OrderTotals } from './port.ts';

const HALF = 9;
const HALF_MODULUS = 10n ** BigInt(HALF);

const DIGITS = /^\d*$/;

/** Count, sum and hash total of lines as they go by. */
export class LineTally {
  #lines = 0;
  #sumFen = 0n;
  /** The last nine digits of each account, and the nine before them: sums of millions of these are exact numbers. */
  #low = 0;
  #high = 0;

  add(line: { account: string; amountFen: bigint }): void {
    this.#lines += 1;
    this.#sumFen += line.amountFen;
    const digits = DIGITS.test(line.account) ? line.account : line.account.replace(/\D/g, '');
    this.#low += Number(digits.slice(-HALF));
    this.#high += Number(digits.slice(-2 * HALF, -HALF));
  }

  get lines(): number {
    return this.#lines;
  }

  /** What of the totals that a file states is not so. */
  differenceFrom(stated: OrderTotals): FileFaultCode | null {
    const { lines, sumFen, hashTotal } = this.totals();
    if (lines !== stated.lines) return 'COUNT_DIFFERS';
    if (sumFen !== stated.sumFen) return 'SUM_DIFFERS';
    return hashTotal === stated.hashTotal ? null : 'HASH_DIFFERS';
  }

  totals(): OrderTotals {
    const hashTotal = (BigInt(this.#high) * HALF_MODULUS + BigInt(this.#low)) % (HALF_MODULUS * HALF_MODULUS);
    return { lines: this.#lines, sumFen: this.#sumFen, hashTotal: hashTotal.toString() };
  }
}

/** Sum of all payees' accounts, their digits taken as numbers, modulo 10^18, in decimal without leading zeros. */
export async function hashTotalOf(
  lines: AsyncIterable<{ account: string }> | Iterable<{ account: string }>,
): Promise<string> {
  const tally = new LineTally();
  for await (const { account } of lines) tally.add({ account, amountFen: 0n });
  return tally.totals().hashTotal;
}

/** The first pass over lines: what the order states before them. */
export async function totalsOf(
  lines:
    AsyncIterable<{ account: string; amountFen: bigint }> | Iterable<{ account: string; amountFen: bigint }>,
): Promise<OrderTotals> {
  const tally = new LineTally();
  for await (const line of lines) tally.add(line);
  return tally.totals();
}
