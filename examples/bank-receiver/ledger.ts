import { existsSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';

export interface Payment {
  messageId: string;
  lineId: string;
  account: string;
  amountFen: string;
  day: string;
  reference: string;
}

interface OrderEntry {
  messageId: string;
  sha256: string;
}

/**
 * The bank's books: one line a payment, appended and never changed. An order is entered together with its payments,
 * in one write that is on disk before anybody is told.
 */
export class Ledger {
  readonly #path: string;
  readonly #orders = new Map<string, string>();
  readonly #payments = new Map<string, Payment>();

  constructor(path: string) {
    this.#path = path;
    if (!existsSync(path)) return;
    for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) this.#enter(JSON.parse(line));
  }

  /** Same order, same content: it was done. Same id, other content: never. */
  knows({ messageId, sha256 }: OrderEntry): 'NEW' | 'SAME' | 'OTHER_CONTENT' {
    const known = this.#orders.get(messageId);
    if (known === undefined) return 'NEW';
    return known === sha256 ? 'SAME' : 'OTHER_CONTENT';
  }

  async book(order: OrderEntry, payments: readonly Payment[]): Promise<void> {
    const entry = { ...order, payments };
    const file = await open(this.#path, 'a', 0o600);
    try {
      await file.write(`${JSON.stringify(entry)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    this.#enter(entry);
  }

  paid(lineId: string): Payment | undefined {
    return this.#payments.get(lineId);
  }

  get payments(): readonly Payment[] {
    return [...this.#payments.values()];
  }

  #enter({ messageId, sha256, payments }: OrderEntry & { payments: readonly Payment[] }): void {
    this.#orders.set(messageId, sha256);
    for (const payment of payments) this.#payments.set(payment.lineId, payment);
  }
}
