import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bookingNotice, groupAnswer, resultAnswer, type Answer, type Settled } from './answers.ts';
import { applies, reasonToRefuse, type Behaviour } from './behaviour.ts';
import { refusalOf } from './checks.ts';
import { Ledger, type Payment } from './ledger.ts';
import { openFile, sealFile, type KeyFolder } from './openssl.ts';
import { readOrder, type Order } from './order.ts';

export interface ReceiverOptions {
  /** `in/` is where the hub puts orders, `out/` where it fetches answers. */
  folder: string;
  keys: KeyFolder;
  behaviour: Behaviour;
  now: () => Date;
  say: (words: string) => void;
}

const FOLDERS = ['in', 'out', 'done', 'unreadable', 'work'] as const;
/** What a hub has not finished writing ends like this. */
const UNFINISHED = /\.(part|tmp)$/;

/** A bank's side of the wage files: takes orders from a folder, opens, checks, pays, and answers. */
export class Receiver {
  readonly #options: ReceiverOptions;
  readonly #ledger: Ledger;

  private constructor(options: ReceiverOptions) {
    this.#options = options;
    this.#ledger = new Ledger(join(options.folder, 'ledger.jsonl'));
  }

  static async open(options: ReceiverOptions): Promise<Receiver> {
    for (const name of FOLDERS) await mkdir(join(options.folder, name), { recursive: true });
    return new Receiver(options);
  }

  get payments(): readonly Payment[] {
    return this.#ledger.payments;
  }

  /** Everything that waits, by name; gives the number of files. */
  async receiveAll(): Promise<number> {
    const waiting = (await readdir(join(this.#options.folder, 'in')))
      .filter((name) => !UNFINISHED.test(name) && !name.startsWith('.'))
      .sort();
    for (const name of waiting) await this.#receive(name);
    return waiting.length;
  }

  /** The payees' banks send back what `returnLater` names. */
  async returnPayments(order: Order): Promise<void> {
    const { behaviour } = this.#options;
    const back = order.lines.flatMap((line) => {
      const paid = this.#ledger.paid(line.lineId);
      if (!paid || !applies(behaviour.returnLater, line.account)) return [];
      return [{ line, status: 'ACCC' as const, reason: null, reference: `${paid.reference}R` }];
    });
    if (back.length > 0)
      await this.#answer(bookingNotice(order, back, 'CRDT', this.#time()), order.messageId);
  }

  async #receive(name: string): Promise<void> {
    const { folder, keys, say } = this.#options;
    const path = join(folder, 'in', name);
    const opened = await openFile(path, keys, join(folder, 'work'));
    if (!opened.ok) {
      // Who wrote it is not known, so nobody is answered: the operations team looks at it and asks the hub.
      say(`${name}: cannot be opened, or not signed by the hub; kept in unreadable/`);
      return rename(path, join(folder, 'unreadable', name));
    }
    try {
      await this.#settle(await readOrder(opened.content), opened.sha256);
    } finally {
      await opened.dispose();
    }
    await rename(path, join(folder, 'done', name));
  }

  async #settle(order: Order, sha256: string): Promise<void> {
    const { behaviour, say } = this.#options;
    const { messageId } = order;
    const time = this.#time();
    const known = this.#ledger.knows({ messageId, sha256 });
    if (known === 'OTHER_CONTENT') {
      say(`${messageId}: known with other content; nothing is paid`);
      const refusal = { code: 'AM05', words: 'this id came before with other content' };
      return this.#answer(groupAnswer(order, 'RJCT', time, refusal), `${messageId}-${sha256.slice(0, 8)}`);
    }
    const refusal = known === 'NEW' ? refusalOf(order, time.day) : null;
    if (refusal) {
      say(`${messageId}: refused, ${refusal.words}`);
      return this.#answer(groupAnswer(order, 'RJCT', time, refusal), messageId);
    }
    const settled = order.lines.map((line, index): Settled => {
      const reason = reasonToRefuse(behaviour, line.account);
      return {
        line,
        reason,
        status: reason === null ? 'ACCC' : 'RJCT',
        reference: `${messageId}-${index + 1}`,
      };
    });
    const paid = settled.filter(({ status }) => status === 'ACCC');
    if (known === 'NEW')
      await this.#ledger.book(
        { messageId, sha256 },
        paid.map((one) => payment(order, one, time.day)),
      );
    say(`${messageId}: ${order.lines.length} lines, ${paid.length} paid${known === 'SAME' ? ' before' : ''}`);
    await this.#answer(groupAnswer(order, 'ACTC', time), messageId);
    await this.#answer(resultAnswer(order, settled, behaviour, time), messageId);
    const booked = paid.filter(({ line }) => !applies(behaviour.leaveOut, line.account));
    if (booked.length > 0) await this.#answer(bookingNotice(order, booked, 'DBIT', time), messageId);
    await this.returnPayments(order);
  }

  /** Written aside and renamed: whoever fetches it finds a whole file or none. */
  async #answer({ kind, xml }: Answer, name: string): Promise<void> {
    const { folder, keys } = this.#options;
    const plain = join(folder, 'work', `${name}.${kind}.xml`);
    const sealed = `${plain}.p7m`;
    try {
      await writeFile(plain, xml, { mode: 0o600 });
      await sealFile(plain, sealed, keys);
      await rename(sealed, join(folder, 'out', `${name}.${kind}.xml.p7m`));
    } finally {
      await rm(plain, { force: true });
    }
  }

  #time(): { now: string; day: string } {
    // Banks and hub count in Beijing time, which knows no summer time.
    const beijing = new Date(this.#options.now().getTime() + 8 * 3_600_000).toISOString();
    return { now: `${beijing.slice(0, 19)}+08:00`, day: beijing.slice(0, 10) };
  }
}

function payment({ messageId }: Order, { line, reference }: Settled, day: string): Payment {
  const { lineId, account, amountFen } = line;
  return { messageId, lineId, account, amountFen: amountFen.toString(), day, reference };
}
