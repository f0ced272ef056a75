import type { FileFaultCode } from './file-fault.ts';
import type { OrderTotals } from './port.ts';

const ACCOUNT_MODULUS = 10n ** 18n;

/** Count, sum and hash total of lines as they go by. */
export class LineTally {
  #lines = 0;
  #sumFen = 0n;
  #accounts = 0n;

  add(line: { account: string; amountFen: bigint }): void {
    this.#lines += 1;
    this.#sumFen += line.amountFen;
    this.#accounts = (this.#accounts + BigInt(line.account.replace(/\D/g, '') || '0')) % ACCOUNT_MODULUS;
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
    return { lines: this.#lines, sumFen: this.#sumFen, hashTotal: this.#accounts.toString() };
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
